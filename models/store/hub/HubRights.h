// SPDX-License-Identifier: GPL-3.0-or-later
// What this store's person may do, as the hub said with the last exchange. A store without a hub has none: everything
// may be done.
#pragma once

#include "domain/Rights.h"
#include "store/Database.h"

namespace satchel::store {

/// Nothing when the store belongs to no hub. Rights that cannot be read allow nothing.
Result<std::optional<Rights>> readRights(Database &database);
/// In place of those that were there, in a transaction of its own.
Result<void> writeRights(Database &database, const Rights &rights);

} // namespace satchel::store
