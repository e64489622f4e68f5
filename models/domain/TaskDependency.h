// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies between tasks: each says that one task waits for another, its blocker. No task may wait for itself, nor
// for one that waits for it.
#pragma once

#include "domain/Consequences.h"

#include <functional>

namespace satchel {

/// The tasks that a task waits for directly.
using BlockersOf = std::function<std::vector<RecordId>(RecordId task)>;

/// The circle that would close if `task` waited for `blocker`: from `task` over `blocker` and what it waits for back to
/// `task`, which is first and last. Empty when there is none. Ends also where circles are stored already.
std::vector<RecordId> circleThrough(RecordId task, RecordId blocker, const BlockersOf &blockersOf);

/// Refuses a dependency that would close a circle (Invalid, with the titles of its tasks) or that is there already
/// (Conflict).
Result<void> checkDependency(const Record &dependency, RecordLookup &lookup);

} // namespace satchel
