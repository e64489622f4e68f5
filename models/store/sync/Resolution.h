// SPDX-License-Identifier: GPL-3.0-or-later
// A person's decisions about conflicts as one change set: mine, theirs, what was before, or something else. What
// becomes of our records is an edit like any other: the next round sends it, and undo takes it back.
#pragma once

#include "store/sync/Conflicts.h"

#include <span>

namespace satchel::store {

enum class Resolution { Mine, Theirs, Before, Other };

struct ConflictAnswer
{
    qint64 conflict = 0;
    Resolution resolution = Resolution::Mine;
    Value other = {}; // of Other
};

/// Of conflicts that are open or long decided. Invalid for a conflict about a whole record when the choice cannot be
/// carried out.
Result<ChangeSet> resolutionOf(Store &store, std::span<const ConflictAnswer> answers);
/// Opens decided conflicts again; our values are then what they were when the sync found the conflicts, except those
/// that were edited after the decision.
Result<ChangeSet> reopeningOf(Store &store, std::span<const qint64> conflicts);

Result<void> resolveConflict(Store &store, qint64 conflict, Resolution resolution);

} // namespace satchel::store
