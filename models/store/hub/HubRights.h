// SPDX-License-Identifier: GPL-3.0-or-later
// What this store's person may do, as the hub said with the last exchange. A store without a hub has none: everything
// may be done.
#pragma once

#include "domain/Rights.h"
#include "store/Database.h"

namespace satchel::store {

class Store;

/// Nothing when the store belongs to no hub. Rights that cannot be read allow nothing.
Result<std::optional<Rights>> readRights(Database &database);
/// Whether a commit of this store's person may set a field of a record (CommitWriter::checkRights). For work that
/// nobody asked for: it leaves alone what is somebody else's, so that one such record does not keep it from all others.
Result<bool> mayChange(Store &store, const std::optional<Rights> &rights, const Record &record, const QString &field);
/// The same of moving the record to the trash.
Result<bool> mayDelete(Store &store, const std::optional<Rights> &rights, const Record &record);
/// In place of those that were there, in a transaction of its own.
Result<void> writeRights(Database &database, const Rights &rights);

} // namespace satchel::store
