// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Calculations.h"

#include "domain/Formula.h"
#include "store/BrokenRules.h"
#include "store/RecordTable.h"
#include "store/RelaxedDurability.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString registryFact = u"registry"_s; // the last change when a field was last defined
const QString staleFact = u"calculations_stale"_s; // the last change that was written by an older registry
const QString changedFact = u"calculations_changed"_s; // JSON: how often records of an entity were changed by a refresh

QString factOf(const Entity &entity)
{
    return u"calculated:"_s + entity.name;
}

Result<QString> readFact(Database &database, const QString &name)
{
    return readText(database, "SELECT value FROM meta WHERE name = ?", name);
}

Result<void> writeFact(Database &database, const QString &name, const QString &value)
{
    return run(database,
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name,
        value);
}

const std::vector<StoredRule> &rulesOf(Store &store, EntityKind entity)
{
    static const std::vector<StoredRule> none;
    const auto &rules = store.validationRules();
    const auto found = rules->find(entity);
    return found == rules->end() ? none : found->second;
}

/// A rule that reads other records is looked at each day as well: their changes are not followed.
bool needsEachDay(const StoredRule &stored)
{
    const Formula &condition = stored.rule.condition;
    return condition.dependsOnDay()
        || std::ranges::any_of(condition.dependencies(), [](const QString &path) { return path.contains(u'.'); });
}

/// What the values depend on besides the records; empty where an entity has neither calculated fields nor rules.
Result<QString> basisOf(Store &store, const Entity &entity)
{
    const auto &rules = rulesOf(store, entity.kind);
    if (!entity.calculations && rules.empty())
        return QString();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Field &field : entity.fields) {
        if (field.isCustom()) // a formula can become usable, or unusable, by a field that comes or goes
            hash.addData((field.name + u'\n' + typeName(field.type) + u'\n' + field.formula + u'\n').toUtf8());
        if (field.isCustom() && field.isHidden()) // or by an entity that it refers to
            hash.addData("hidden\n");
    }
    for (const StoredRule &stored : rules)
        hash.addData((QString::number(stored.row) + u'\n' + stored.rule.condition.toText() + u'\n').toUtf8());
    QString basis = QString::fromLatin1(hash.result().toHex());
    basis += u' ' + TRY(readFact(store.database(), staleFact));
    if ((entity.calculations && entity.calculations->dependOnDay()) || std::ranges::any_of(rules, needsEachDay))
        basis += u' ' + store.clock().today().toString(Qt::ISODate);
    return basis;
}

Result<void> noteChanged(Database &database, const Entity &entity)
{
    QJsonObject counts = QJsonDocument::fromJson(TRY(readFact(database, changedFact)).toUtf8()).object();
    const QString key = QString::number(static_cast<int>(entity.kind));
    counts.insert(key, counts.value(key).toInteger() + 1);
    return writeFact(database, changedFact, QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact)));
}

/// All records of one entity, the trash included: they can come back.
class Refresh
{
public:
    Refresh(Store &store, std::shared_ptr<const Entity> entity)
        : m_store(store), m_database(store.database()), m_entity(std::move(entity)),
          m_table(m_database, m_entity), m_context{store.clock().today(), store.clock().zone(),
                                             [&store](EntityKind other, RecordId id) {
                                                 auto record = store.get(other, id);
                                                 return record ? std::optional(std::move(*record)) : std::nullopt;
                                             }},
          m_rules(rulesOf(store, m_entity->kind))
    {
    }

    Result<qint64> run(const QString &basis)
    {
        while (!m_isDone) {
            auto transaction = TRY(Transaction::begin(m_database));
            const Slice slice(m_store, Slice::now());
            const qint64 before = m_changed;
            while (!m_isDone && !slice.isOver(Slice::now()))
                TRY(calculateSome());
            if (m_changed != before)
                TRY(noteChanged(m_database, *m_entity));
            if (m_isDone)
                TRY(writeFact(m_database, factOf(*m_entity), basis));
            TRY(transaction.commit());
            if (!m_isDone)
                RelaxedDurability::letOthersWrite();
        }
        return m_changed;
    }

private:
    Result<void> calculateSome()
    {
        constexpr int batch = 100;
        std::vector<qint64> rows;
        const QByteArray sql = "SELECT \"row\" FROM " + quoted(m_entity->name)
            + " WHERE \"row\" > ? ORDER BY \"row\" LIMIT " + QByteArray::number(batch);
        TRY(eachRow(bound(m_database, sql.toStdString(), m_last),
            [&](const Statement &found) { rows.push_back(found.integer(0)); }));
        m_isDone = rows.size() < batch;
        for (const qint64 row : rows) {
            m_last = row;
            auto stored = TRY(m_table.findByRow(row));
            if (!stored)
                continue;
            const auto changed = calculate(stored->record, m_context);
            if (!changed.empty())
                TRY(m_table.update(row, stored->record, changed));
            const auto before = TRY(storedBrokenRules(m_database, m_entity->kind, row));
            const auto broken = brokenRules(m_rules, stored->record, m_context);
            TRY(writeBrokenRules(m_database, m_entity->kind, row, before, broken));
            m_changed += changed.empty() && before == broken ? 0 : 1;
        }
        return {};
    }

    Store &m_store;
    Database &m_database;
    std::shared_ptr<const Entity> m_entity;
    RecordTable m_table;
    FormulaContext m_context;
    const std::vector<StoredRule> m_rules;
    qint64 m_last = -1;
    qint64 m_changed = 0;
    bool m_isDone = false;
};

} // namespace

Result<qint64> refreshCalculations(Store &store)
{
    if (store.isReadOnly())
        return 0;
    TRY(store.followOtherRegistry());
    qint64 changed = 0;
    const auto schema = store.sharedSchema();
    for (const auto &entity : schema->entities()) {
        const QString known = TRY(readFact(store.database(), factOf(*entity)));
        const QString basis = TRY(basisOf(store, *entity));
        if (known == basis)
            continue;
        if (basis.isEmpty()) {
            TRY(run(store.database(), "DELETE FROM broken_rule WHERE entity = ?", entity->kind));
            TRY(writeFact(store.database(), factOf(*entity), basis));
        } else {
            changed += TRY(Refresh(store, entity).run(basis));
        }
    }
    return changed;
}

Result<QString> registryStamp(Database &database)
{
    return readFact(database, registryFact);
}

Result<void> markRegistry(Database &database, qint64 sequence)
{
    return writeFact(database, registryFact, QString::number(sequence));
}

Result<void> markCalculationsStale(Database &database, qint64 sequence)
{
    return writeFact(database, staleFact, QString::number(sequence));
}

Result<QString> calculationStamp(Store &store)
{
    return store.meta(changedFact);
}

std::vector<EntityKind> calculatedSince(const QString &before, const QString &after)
{
    const QJsonObject known = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject counts = QJsonDocument::fromJson(after.toUtf8()).object();
    std::vector<EntityKind> entities;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (known.value(count.key()) != count.value())
            entities.push_back(static_cast<EntityKind>(count.key().toInt()));
    }
    return entities;
}

} // namespace satchel::store
