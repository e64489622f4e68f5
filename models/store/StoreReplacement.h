// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces a store's file while this process has it open and locked. A process that waits for the lock finds no
// database in the replaced file, so none of its writes is lost there.
#pragma once

#include "store/PartFile.h"

#include <functional>

namespace satchel::store {

/// What happens to the replaced file: its database header is overwritten, or all of it, because it was not encrypted or
/// with a key that others know. (Flash memory may keep the old blocks: wear levelling writes elsewhere.)
enum class OldContent { Spoiled, Overwritten };

/// A synced copy of a store's file or log that only its owner can read; overwrites `to`. A copy and not a hard link, so
/// that a process which still has the original open does not write into it.
Result<void> copyStoreFile(const QString &from, const QString &to);

/// Renames `part` to its target and removes the target's log and journal, which SQLite would otherwise apply to the new
/// database. `closeOld` closes the caller's handles of the old file: before the rename where an open file cannot be
/// replaced (Windows), after it elsewhere. Io: the old file is still there, possibly without its log, or the folder
/// could not be synced.
Result<void> replaceStoreFile(PartFile &part, OldContent old, const std::function<void()> &closeOld);

} // namespace satchel::store
