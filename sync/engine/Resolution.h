// SPDX-License-Identifier: GPL-3.0-or-later
// A person's decision about a conflict, open or long decided: mine, theirs, what it was before, or something else. What
// becomes of our record is an edit like any other, and the next round sends it.
#pragma once

#include "store/sync/Conflicts.h"

namespace satchel::sync {

enum class Resolution { Mine, Theirs, Before };

/// Invalid for a conflict about a whole record when the choice cannot be carried out.
Result<void> resolveConflict(store::Store &store, qint64 conflict, Resolution resolution);
Result<void> resolveConflictWith(store::Store &store, qint64 conflict, const Value &value);

} // namespace satchel::sync
