// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/TerritorySize.h"

#include "domain/FieldNames.h"
#include "domain/Territory.h"

namespace satchel::assignment {

using namespace Qt::StringLiterals;

namespace {

/// A contact of a company is where the company is.
Filter placedThemselves(EntityKind entity, Filter filter)
{
    return entity == EntityKind::Contact
        ? Filter::all({std::move(filter), Filter::condition(field::company, Filter::Op::IsEmpty)})
        : filter;
}

} // namespace

qint64 TerritorySize::total() const
{
    qint64 sum = 0;
    for (const auto &[entity, count] : customers)
        sum += count;
    return sum;
}

Result<EmptyTerritory> whyEmpty(store::Store &store, RecordId team)
{
    const auto record = TRY(store.get(EntityKind::Team, team));
    const auto territory = territoryOfTeam(store.schema(), record);
    if (!territory || !*territory)
        return fail(Error::Kind::NotFound, record.text(field::name), u"territory"_s);
    EmptyTerritory why{!record.text(field::condition).isEmpty()};
    for (const auto &[entity, filter] : (*territory)->filters) {
        const Filter fitting = placedThemselves(entity, filter);
        const Filter placed = Filter::condition(field::territory, Filter::Op::IsNotEmpty);
        why.fitting += TRY(store.count({entity, {}, fitting, {}, {}, -1, false}));
        why.elsewhere += TRY(store.count({entity, {}, Filter::all({fitting, placed}), {}, {}, -1, false}));
    }
    return why;
}

Result<TerritorySize> sizeOf(store::Store &store, RecordId team)
{
    TerritorySize size;
    for (const EntityKind entity : placedEntities()) {
        const Filter filter = placedThemselves(entity, Filter::refersTo(field::territory, team));
        const qint64 count = TRY(store.count({entity, {}, filter, {}, {}, -1, false}));
        size.customers.emplace_back(entity, count);
    }
    return size;
}

} // namespace satchel::assignment
