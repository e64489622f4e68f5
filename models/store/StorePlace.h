// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a store is taken by another file, while this process has the old one open and locked. Who else waited
// for its lock gets no chance to write into a file that is of no use any more.
#pragma once

#include "store/PartFile.h"

#include <functional>

namespace satchel::store {

/// What becomes of the file that had the place: it is made no database any more, which costs one write, or all of it
/// is overwritten on the disk, because it was not encrypted or by a key that others know. (Where a disk writes
/// elsewhere than it is told, as flash memory does, no program can overwrite anything.)
enum class OldContent { Spoiled, Overwritten };

/// A copy of a store's file or log, synced, that only its owner can read. In place of what has the name `to`. A copy
/// and not another name of the same file, so that nobody who still has the old one open writes into it.
Result<void> copyStoreFile(const QString &from, const QString &to);

/// Puts `part` in its place and removes log and journal of what was there: beside a database that they are not of, they
/// would be taken into it. `letGo` closes what the caller has open of the old file; it is called before the place is
/// taken where the system replaces no file that is open (Windows), and at the end elsewhere. Io: the old file is in its
/// place, if need be without its log, or its folder could not be synced.
Result<void> takeStorePlace(PartFile &part, OldContent old, const std::function<void()> &letGo);

} // namespace satchel::store
