// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Reschedules.h"

#include <algorithm>

namespace satchel::items {

namespace {

/// An undo takes the last move back; what it did not make itself is a move.
void follow(std::vector<Reschedule> &moves, const Reschedule &move, bool isUndo)
{
    if (move.from == move.to)
        return;
    if (isUndo && !moves.empty() && moves.back() == Reschedule{move.to, move.from})
        moves.pop_back();
    else
        moves.push_back(move);
}

Value createdAt(const Change &change)
{
    const auto at = std::ranges::find(change.created, QString(field::at), &FieldValue::field);
    return at == change.created.end() ? Value() : at->value;
}

} // namespace

Result<std::vector<Reschedule>> readReschedules(store::Store &store, const Record &activity)
{
    auto history = TRY(store.history(EntityKind::Activity, activity.id));
    std::ranges::reverse(history);
    std::vector<Reschedule> moves;
    for (const store::HistoryEntry &entry : history) {
        const Change &change = entry.change;
        const bool isTimed = change.kind == Edit::Kind::Update && change.field == field::at && !isEmpty(change.before)
            && !isEmpty(change.after);
        if (isTimed)
            follow(
                moves, {valueOr<Instant>(change.before), valueOr<Instant>(change.after)}, !entry.set.undoes.isNull());
        const Value planned = activity.value(field::recurrence_at);
        const Value born = change.kind == Edit::Kind::Create ? createdAt(change) : Value();
        if (!isEmpty(planned) && !isEmpty(born))
            follow(moves, {valueOr<Instant>(planned), valueOr<Instant>(born)}, false);
    }
    return moves;
}

} // namespace satchel::items
