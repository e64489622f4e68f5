// SPDX-License-Identifier: GPL-3.0-or-later
// How many customers are in a territory, and why one has none.
#pragma once

#include "store/Store.h"

namespace satchel::assignment {

struct TerritorySize
{
    std::vector<std::pair<EntityKind, qint64>> customers; // by kind, in the order of placedEntities()

    qint64 total() const;
};

/// Why a territory has no customers: where those are that fit its condition, as the store has them.
struct EmptyTerritory
{
    bool hasCondition = false; // else it takes who is in no other territory
    qint64 fitting = 0;
    qint64 elsewhere = 0; // of those, in other territories; the others are in none
};
/// For a worker thread, as sizeOf(). NotFound when the team has no territory, or one that cannot be read.
Result<EmptyTerritory> whyEmpty(store::Store &store, RecordId team);

/// Of the team's territory, outside of the trash. A contact of a company is where the company is and is not counted
/// beside it. Counts records: for a worker thread where there may be many.
Result<TerritorySize> sizeOf(store::Store &store, RecordId team);

} // namespace satchel::assignment
