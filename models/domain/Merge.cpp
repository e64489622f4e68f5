// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Merge.h"

namespace satchel {

FieldOutcome mergeField(const Value &base, const Value &mine, const Value &theirs)
{
    if (mine == theirs)
        return FieldOutcome::Agreed;
    if (theirs == base)
        return FieldOutcome::Send;
    if (mine == base)
        return FieldOutcome::Take;
    return FieldOutcome::Conflict;
}

Winner decide(ConflictPolicy policy, Instant mineAt, Instant theirsAt)
{
    switch (policy) {
    case ConflictPolicy::Mine: return Winner::Mine;
    case ConflictPolicy::Theirs: return Winner::Theirs;
    case ConflictPolicy::Ask: return Winner::Undecided;
    case ConflictPolicy::Newest: break;
    }
    return mineAt > theirsAt ? Winner::Mine : Winner::Theirs;
}

FieldPlan planField(const FieldState &field, Winner winner)
{
    const auto &[base, mine, theirs, isPulled, isSent] = field;
    if (!isPulled) // what happens there is not ours to follow; only an agreement is worth remembering
        return {mine == theirs ? theirs : base};
    if (!isSent) // a field that is not pushed: the remote never sees our changes
        return {theirs, mine != theirs && theirs != base};
    switch (mergeField(base, mine, theirs)) {
    case FieldOutcome::Agreed: return {theirs};
    case FieldOutcome::Send: return {base};
    case FieldOutcome::Take: return {theirs, true};
    case FieldOutcome::Conflict: break;
    }
    return planConflict(field, winner);
}

/// Once the conflict is decided, the remote value becomes the base; our value is sent where it differs.
FieldPlan planConflict(const FieldState &field, Winner winner)
{
    return {winner == Winner::Undecided ? field.base : field.theirs, winner == Winner::Theirs, true};
}

RecordOutcome mergePresence(Presence mine, Presence theirs)
{
    if (mine == Presence::Deleted && theirs == Presence::Deleted)
        return RecordOutcome::Forget;
    if (mine == Presence::Deleted)
        return theirs == Presence::Edited ? RecordOutcome::RestoreHere : RecordOutcome::DeleteThere;
    if (theirs == Presence::Deleted)
        return mine == Presence::Edited ? RecordOutcome::CreateThere : RecordOutcome::DeleteHere;
    return RecordOutcome::MergeFields;
}

} // namespace satchel
