// SPDX-License-Identifier: GPL-3.0-or-later
// The three-way merge: the base (the values both sides last agreed on), our values, the remote's values. Decides field
// by field, and for a whole record that one side deleted. Equal edits agree silently; a conflict is where all three
// differ.
#pragma once

#include "domain/Value.h"

namespace satchel {

enum class ConflictPolicy { Newest, Mine, Theirs, Ask };

enum class FieldOutcome {
    Agreed, // both sides hold the same
    Send, // only we changed it
    Take, // only they changed it
    Conflict, // both did, differently
};

FieldOutcome mergeField(const Value &base, const Value &mine, const Value &theirs);

/// Which side's value a conflict keeps; none while a person is asked.
enum class Winner { Mine, Theirs, Undecided };

/// `mineAt` and `theirsAt` on one clock; the remote wins a tie, because colleagues see its value.
Winner decide(ConflictPolicy policy, Instant mineAt, Instant theirsAt);

/// A field's values on both sides, and their base.
struct FieldState
{
    Value base;
    Value mine;
    Value theirs;
    bool isPulled = true; // the remote's changes come here
    bool isSent = true; // changes made here go to the remote
};

/// What to do with it.
struct FieldPlan
{
    Value base; // what counts as agreed from now on; ours is sent where it differs
    bool takes = false; // our value becomes the remote's
    bool isConflict = false; // to be written down
    bool operator==(const FieldPlan &) const = default;
};

/// `kept` says who wins if it comes to a conflict.
FieldPlan planField(const FieldState &field, Winner winner);

/// The same of a field that is in conflict, whatever the three values say.
FieldPlan planConflict(const FieldState &field, Winner winner);

/// One side of a record that may be deleted, seen against the base.
enum class Presence { Unchanged, Edited, Deleted };

enum class RecordOutcome {
    MergeFields,
    DeleteHere,
    DeleteThere,
    RestoreHere, // they edited what we deleted: an edit beats a delete
    CreateThere, // we edited what they deleted
    Forget, // both deleted it
};

RecordOutcome mergePresence(Presence mine, Presence theirs);

} // namespace satchel
