// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in a meeting, as change sets: its agenda, who came, closing it.
#pragma once

#include "items/ActionItems.h"

namespace satchel::items {

struct MeetingClosing
{
    QString outcome; // key: held, cut_short, no_show, moved
    int rating = 0; // 1–5; 0: none
    RecordId stage; // where the deal moves; null: it stays
    std::vector<AssignedItem> items;
    std::optional<QString> notes = {}; // what is typed and not written yet
    std::vector<Edit> taskEdits = {}; // of tasks that an earlier closing made (editsOfTasks)
};

/// Everything that closing a meeting writes, as one change set: the outcome, a task for each action item that is none
/// yet, the end of the point that is running, and the move of the deal. Of a series the occurrence alone is closed.
Result<ChangeSet> planClose(const Meeting &meeting, const MeetingClosing &closing);
ChangeSet planReopen(const Meeting &meeting);

/// The meeting at another time. One that is not over yet moves, of a series the occurrence alone. Of one that nobody
/// came to there will be a new one, `again`, with the same people, agenda and place: the no-show stays what it was, and
/// is counted.
Result<ChangeSet> planReschedule(const Meeting &meeting, Instant at, qint64 seconds, RecordId again);

/// Values of this one meeting: of a series the occurrence becomes a record of its own, with a copy of the agenda.
Result<ChangeSet> planChange(const Meeting &meeting, const QString &label, const std::vector<FieldValue> &values);
/// The record that a change set of planChange or planClose makes of an occurrence; null when it makes none.
RecordId ownRecordOf(const ChangeSet &changes);

/// Ends the point that is running and begins this one; of the running point itself its end. Of a finished point the
/// time goes on.
std::vector<Edit> editsToStart(const Meeting &meeting, const RecordId &point);
std::vector<Edit> editsToMovePoint(const Meeting &meeting, const RecordId &point, int by);
/// "Prices 15 min" as a point of 15 minutes.
std::vector<FieldValue> pointFromText(const QString &text);

} // namespace satchel::items
