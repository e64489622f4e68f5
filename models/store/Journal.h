// SPDX-License-Identifier: GPL-3.0-or-later
// How the commits of a connection reach the disk: by a write-ahead log, which lets people read while another writes, or
// where a disk cannot keep one (its programs share no memory, as on some network drives) by a rollback journal, with
// which a commit is as safe, and readers and writers wait for each other.
#pragma once

#include "store/Database.h"

namespace satchel::store {

enum class Durability {
    Full, // a commit that returned is on the disk (I2)
    Relaxed, // it may be lost, and never more than whole commits, if the machine stops. Full where there is no log
};

/// Whether the file has a write-ahead log.
bool hasWriteAheadLog(Database &database);

/// Gives a connection that writes its journal, and Durability::Full. Io where the file has a log and the disk cannot
/// read it.
Result<void> startJournal(Database &database, const QString &path);

/// Takes the log of a store into its file, alone with it: for a store that was copied to a disk that cannot read the
/// log. Nobody may have it open, this process included.
Result<void> leaveWriteAheadLog(const QString &path, const std::optional<StoreKey> &key);

Result<void> setDurability(Database &database, Durability durability);

} // namespace satchel::store
