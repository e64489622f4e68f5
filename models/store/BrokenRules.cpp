// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BrokenRules.h"

#include "domain/FieldNames.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

Result<qint64> rowOf(Database &database, const QString &table, RecordId id)
{
    const QByteArray sql = "SELECT \"row\" FROM " + quoted(table) + " WHERE id = ?";
    return readInteger(database, sql.toStdString(), id);
}

} // namespace

Result<ValidationRules> readValidationRules(Store &store)
{
    ValidationRules rules;
    const auto rows = TRY(store.select({EntityKind::ValidationRule, {}, {}, {field::position, false}, {}, -1, false}));
    const RecordReader find = [&store](EntityKind entity, RecordId id) {
        auto record = store.get(entity, id);
        return record ? std::optional(std::move(*record)) : std::nullopt;
    };
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::ValidationRule, rows.id(row)));
        if (valueOr<bool>(record.value(field::paused)))
            continue;
        auto rule = validationRuleOf(store.schema(), record, find);
        if (!rule)
            continue; // the settings say why
        const EntityKind entity = rule->entity;
        const qint64 ruleRow = TRY(rowOf(store.database(), u"validation_rule"_s, record.id));
        rules[entity].push_back({std::move(*rule), ruleRow});
    }
    return rules;
}

std::set<qint64> brokenRules(const std::vector<StoredRule> &rules, const Record &record, const FormulaContext &context)
{
    std::set<qint64> broken;
    for (const StoredRule &stored : rules) {
        if (isBroken(stored.rule, record, context))
            broken.insert(stored.row);
    }
    return broken;
}

Result<std::set<qint64>> storedBrokenRules(Database &database, EntityKind entity, qint64 record)
{
    std::set<qint64> broken;
    TRY(eachRow(bound(database, "SELECT rule FROM broken_rule WHERE entity = ? AND record = ?", entity, record),
        [&](const Statement &row) { broken.insert(row.integer(0)); }));
    return broken;
}

Result<void> writeBrokenRules(
    Database &database, EntityKind entity, qint64 record, const std::set<qint64> &before, const std::set<qint64> &now)
{
    for (const qint64 rule : now) {
        if (!before.contains(rule))
            TRY(run(database, "INSERT OR IGNORE INTO broken_rule VALUES (?, ?, ?)", entity, record, rule));
    }
    for (const qint64 rule : before) {
        if (!now.contains(rule))
            TRY(run(database, "DELETE FROM broken_rule WHERE entity = ? AND record = ? AND rule = ?", entity, record,
                rule));
    }
    return {};
}

Result<std::vector<BrokenRule>> brokenRulesOf(Store &store, EntityKind entity, RecordId record)
{
    const qint64 row = TRY(rowOf(store.database(), store.schema().entity(entity).name, record));
    const auto broken = TRY(storedBrokenRules(store.database(), entity, row));
    std::vector<BrokenRule> found;
    if (broken.empty())
        return found;
    const auto rules = TRY(readValidationRules(store));
    if (const auto own = rules.find(entity); own != rules.end()) {
        for (const StoredRule &stored : own->second) {
            if (broken.contains(stored.row))
                found.push_back({stored.rule.id, stored.rule.name, stored.rule.message});
        }
    }
    return found;
}

Result<qint64> countBreaking(Store &store, RecordId rule)
{
    const Record record = TRY(store.get(EntityKind::ValidationRule, rule));
    const Entity *entity = store.schema().find(record.text(field::entity));
    if (!entity)
        return 0;
    const qint64 row = TRY(rowOf(store.database(), u"validation_rule"_s, rule));
    const QByteArray sql = "SELECT count(*) FROM broken_rule b JOIN " + quoted(entity->name)
        + " t ON t.\"row\" = b.record AND t.deleted_at IS NULL WHERE b.entity = ? AND b.rule = ?";
    return readInteger(store.database(), sql.toStdString(), entity->kind, row);
}

} // namespace satchel::store
