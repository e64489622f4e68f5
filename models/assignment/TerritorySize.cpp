// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/TerritorySize.h"

#include "domain/FieldNames.h"
#include "domain/Territory.h"

namespace satchel::assignment {

qint64 TerritorySize::total() const
{
    qint64 sum = 0;
    for (const auto &[entity, count] : customers)
        sum += count;
    return sum;
}

Result<TerritorySize> sizeOf(store::Store &store, RecordId team)
{
    TerritorySize size;
    for (const EntityKind entity : placedEntities()) {
        Filter filter = Filter::refersTo(field::territory, team);
        if (entity == EntityKind::Contact)
            filter = Filter::all({filter, Filter::condition(field::company, Filter::Op::IsEmpty)});
        const qint64 count = TRY(store.count({entity, {}, filter, {}, {}, -1, false}));
        size.customers.emplace_back(entity, count);
    }
    return size;
}

} // namespace satchel::assignment
