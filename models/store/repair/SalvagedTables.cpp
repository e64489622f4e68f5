// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/SalvagedTables.h"

#include "domain/CustomEntity.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto searchTables = "search"_L1; // and "search_data" …

const SchemaEntry *tableEntry(const PageMap &map, const QString &name)
{
    const auto entry = std::ranges::find_if(
        map.schema(), [&](const SchemaEntry &one) { return one.type == "table"_L1 && one.name == name; });
    return entry == map.schema().end() ? nullptr : &*entry;
}

/// Makes the tables of the entities. Answers those whose definition the file does not have any more.
Result<std::set<QString>> makeEntityTables(const PageMap &map, Database &target)
{
    std::vector<std::shared_ptr<const Entity>> without;
    std::set<QString> names;
    const auto schema = Schema::withCustomFields({});
    for (const auto &entity : schema->entities()) {
        const SchemaEntry *entry = tableEntry(map, entity->name);
        if (entry && shapeOfStatement(entity->name, entry->sql)) {
            TRY(run(target, entry->sql.toStdString()));
            continue;
        }
        without.push_back(entity);
        names.insert(entity->name);
    }
    TRY(layOutTables(target, Schema(without)));
    for (const SchemaEntry &entry : map.schema()) { // those of custom entities
        if (entry.type == "table"_L1 && isCustomEntityName(entry.name) && shapeOfStatement(entry.name, entry.sql))
            TRY(run(target, entry.sql.toStdString()));
    }
    return names;
}

struct IndexDefinition
{
    QString name;
    QByteArray sql;
};

/// Indexes that only make reading quick are made when all rows are there, which takes a fraction of the time.
Result<std::vector<IndexDefinition>> dropIndexes(Database &target)
{
    auto indexes = TRY(readAll(target,
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE 'CREATE "
        "UNIQUE%'",
        [](const Statement &row) {
            return IndexDefinition{row.text(0), utf8At(row, 1)};
        }));
    for (const IndexDefinition &index : indexes)
        TRY(target.execute("DROP INDEX " + quoted(index.name)));
    return indexes;
}

/// The facts that decide what is computed: indexes, texts of files, scores and segments are to be made again. And "me"
/// is to be known, or a second pipeline and user would be made.
Result<void> mendFacts(Database &target)
{
    TRY(target.execute("DELETE FROM meta WHERE name IN ('layout', 'attachment_text_row', 'scores_sequence', "
                       "'segments_sequence')"));
    const QString me = TRY(readText(target, "SELECT value FROM meta WHERE name = 'me'"));
    const bool isKnown = !RecordId::fromString(me).isNull();
    if (isKnown)
        return {};
    const auto first = TRY(readId(target,
        "SELECT coalesce((SELECT id FROM user ORDER BY \"row\" LIMIT 1), (SELECT record FROM change WHERE entity = ? "
        "AND "
        "kind = 0 ORDER BY sequence LIMIT 1))",
        EntityKind::User));
    if (first.isNull())
        return {};
    return run(target, "INSERT OR REPLACE INTO meta (name, value) VALUES ('me', ?), ('attendee_records', '1')",
        first.toString());
}

} // namespace

bool SalvagedTables::isDerived(const QString &table)
{
    static const QStringList derived = {u"score_point"_s, u"score_rule_known"_s, u"broken_rule"_s, u"seen"_s,
        u"missing_candidate"_s, u"remote_metadata"_s, u"remote_schema"_s, u"attachment_use"_s, u"learned_model"_s,
        u"prediction"_s, u"prediction_change"_s};
    return derived.contains(table);
}

bool SalvagedTables::isLogDamaged() const
{
    return std::ranges::any_of(m_copied, [](const auto &one) {
        return (one.first == "change"_L1 || one.first == "changeset"_L1) && one.second.isDamaged;
    });
}

Result<SalvagedTables> SalvagedTables::copy(PageMap &map, Database &target)
{
    auto transaction = TRY(Transaction::begin(target));
    const auto withoutDefinition = TRY(makeEntityTables(map, target));
    const TableShapes to = TRY(tableShapes(target));
    TableShapes from;
    std::map<QString, TablePages> pages;
    for (const SchemaEntry &entry : map.schema()) {
        if (entry.root == 0)
            continue; // a view, or the search itself
        auto shape = entry.type == "table"_L1 ? shapeOfStatement(entry.name, entry.sql) : std::nullopt;
        const bool isTable = shape ? shape->hasRowid : map.isTablePage(entry.root);
        TablePages found = map.follow(entry.name, entry.root, isTable);
        if (!shape)
            continue; // an index
        pages.emplace(entry.name, std::move(found));
        from.emplace(entry.name, std::move(*shape));
    }
    for (const auto &[name, shape] : to) {
        if (!map.isSchemaWhole() && !pages.contains(name) && !name.startsWith(searchTables)) {
            pages.emplace(name, TablePages{name, {}, {}, true, false, true}); // nor where it ends
            from.emplace(name, shape);
        }
    }
    SalvagedTables tables;
    std::vector<std::pair<TablePages *, const TableShape *>> all;
    for (auto &[name, table] : pages)
        all.emplace_back(&table, &from.at(name));
    tables.m_unknownPages = map.assignRest(std::move(all));

    const auto indexes = TRY(dropIndexes(target));
    for (const auto &[name, shape] : to) {
        const auto table = pages.find(name);
        if (table == pages.end() || name.startsWith(searchTables))
            continue;
        // Where the order of the columns is not known the log has the values.
        CopiedTable copied = withoutDefinition.contains(name)
            ? CopiedTable{0, true, true, {}}
            : TRY(copyRows(map, table->second, from.at(name), shape, target));
        tables.m_copied.emplace(name, std::move(copied));
    }
    for (const IndexDefinition &index : indexes)
        TRY(target.execute(index.sql));
    TRY(mendFacts(target));
    TRY(transaction.commit());
    return tables;
}

} // namespace satchel::store
