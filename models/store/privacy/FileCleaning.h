// SPDX-License-Identifier: GPL-3.0-or-later
// A mark in the store says that its file still has pieces of erased values: in pages that were freed or rewritten, now
// or long ago, in the write-ahead log, in pieces of the search index. It is set by the transaction that erases, so
// that whoever opens the store after a crash cleans it (finishErasures).
#pragma once

#include "store/Database.h"

namespace satchel::store {

Result<void> markUnclean(Database &database);
Result<bool> isUnclean(Database &database);

} // namespace satchel::store
