// SPDX-License-Identifier: GPL-3.0-or-later
// How far the change log of a store has come, in a file beside the store ("mine.satchel.newest"): a file that somebody
// copied over the store by hand is behind that mark, although it does not know that it is a copy (CopyMark.h). Only of
// a store that has connections or e-mail accounts: these alone would send once more what waited in the copy.
#pragma once

#include "store/Database.h"

namespace satchel::store {

QString highWaterFileOf(const QString &storePath);
/// Marks a store that is behind its mark as a copy. Before noteRestored, in a store that is opened for writing.
Result<void> markOlderFile(Database &database, const QString &storePath);
/// In a store that is opened for writing, after that: the log of one that sends has an id from then on.
void nameLog(Database &database);
/// Notes how far the log has come that has an id. What cannot be written stays as it was: the store is not the worse
/// for it.
void raiseHighWaterMark(Database &database, const QString &storePath);

} // namespace satchel::store
