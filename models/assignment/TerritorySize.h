// SPDX-License-Identifier: GPL-3.0-or-later
// How many customers are in a territory.
#pragma once

#include "store/Store.h"

namespace satchel::assignment {

struct TerritorySize
{
    std::vector<std::pair<EntityKind, qint64>> customers; // by kind, in the order of placedEntities()

    qint64 total() const;
};

/// Of the team's territory, outside of the trash. A contact of a company is where the company is and is not counted
/// beside it. Counts records: for a worker thread where there may be many.
Result<TerritorySize> sizeOf(store::Store &store, RecordId team);

} // namespace satchel::assignment
