// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes about a sequence, as change sets of one undo step each.
#pragma once

#include "sequences/Sequence.h"

namespace satchel::sequences {

/// The position of a step that is added behind the others.
qint64 nextPosition(const Sequence &sequence);

/// One place up (-1) or down (1). Without edits where there is no such place.
ChangeSet moveStep(const Sequence &sequence, size_t step, int by);

/// Those behind it move up, so that a step that is added later comes last.
ChangeSet removeStep(const Sequence &sequence, size_t step);

/// Its steps go along; active enrolments are stopped in the same change set, so that undo restores them too.
Result<ChangeSet> deleteSequence(store::Store &store, const Sequence &sequence);

/// A draft of the same with its steps, and nobody in it.
Result<ChangeSet> duplicateSequence(store::Store &store, const Sequence &sequence, const QString &name);

} // namespace satchel::sequences
