// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Territories.h"

#include "domain/FieldNames.h"
#include "store/RecordTable.h"
#include "store/Statements.h"

#include <algorithm>

namespace satchel::store {

Result<Territories> Territories::read(Database &database, const Schema &schema)
{
    Territories territories;
    std::vector<RecordId> teams;
    TRY(eachRow(database.prepare("SELECT id FROM team WHERE is_territory AND deleted_at IS NULL"
                                 " ORDER BY coalesce(condition, '') = '', position, \"row\""),
        [&](const Statement &row) { teams.push_back(recordIdAt(row, 0)); }));
    if (teams.empty())
        return territories;
    RecordTable table(database, schema.shared(EntityKind::Team));
    for (const RecordId &id : teams) {
        const auto stored = TRY(table.find(id));
        auto territory = stored ? territoryOfTeam(schema, stored->record) : std::optional<Territory>();
        if (territory && *territory)
            territories.m_all.push_back(std::move(**territory));
    }
    return territories;
}

bool Territories::concern(const Record *before, const Record &after, const std::vector<FieldValue> &given) const
{
    const bool isCompanys = after.entity->kind == EntityKind::Contact && !isEmpty(after.value(field::company));
    const bool isChosen = std::ranges::any_of(
        given, [](const FieldValue &one) { return one.field == field::territory; });
    if (m_all.empty() || isCompanys || isChosen)
        return false;
    if (!before)
        return true;
    const auto hasChanged = [&](const QString &field) { return before->value(field) != after.value(field); };
    if (after.entity->kind == EntityKind::Contact && hasChanged(field::company))
        return true;
    return std::ranges::any_of(m_all, [&](const Territory &territory) {
        return std::ranges::any_of(territory.fieldsOf(after.entity->kind), hasChanged);
    });
}

Result<RecordId> Territories::find(
    Database &database, const Schema &schema, const Record &customer, const FilterContext &now)
{
    const EntityKind kind = customer.entity->kind;
    for (const Territory &territory : m_all) {
        const auto filter = territory.filters.find(kind);
        if (filter == territory.filters.end())
            continue;
        if (filter->second.isEverything())
            return territory.team;
        auto compiled = m_compiled.find({territory.team, kind});
        if (compiled == m_compiled.end()) {
            Query query;
            query.entity = kind;
            query.filter = filter->second;
            SelectLists known;
            SqlText records = TRY(QueryCompiler(schema, query, now, known).records());
            compiled = m_compiled.emplace(std::pair(territory.team, kind), std::move(records)).first;
        }
        SqlText sql;
        sql.add("SELECT 1");
        sql.add(compiled->second);
        sql.add(" AND t.id = ?", customer.id);
        auto found = TRY(sql.prepare(database));
        if (TRY(found.step()))
            return territory.team;
    }
    return RecordId();
}

} // namespace satchel::store
