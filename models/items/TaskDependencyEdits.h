// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with dependencies between tasks: set what waits for what, and move waiting tasks along with the
// ones they wait for.
#pragma once

#include "items/TaskRow.h"

namespace satchel::items {

enum class DependencySide : quint8 {
    Blockers, // what the task waits for
    Waiting, // what waits for the task
};

/// The other tasks on one side, open or not, in the order in which they were added.
std::vector<TaskLink> linkedTasks(store::Store &store, RecordId task, DependencySide side);
/// Leaves the task with exactly these on one side. Empty edits when it has them already.
ChangeSet setLinkedTasks(store::Store &store, RecordId task, DependencySide side, const std::vector<RecordId> &wanted);

/// The open tasks that wait for some of these and for nothing else that is open.
std::vector<TaskLink> readyAfter(store::Store &store, const std::vector<RecordId> &closed);

/// A task that gets other days. Invalid dates: none.
struct TaskMove
{
    RecordId task;
    QString title;
    QDate start;
    QDate due;
    QDate newStart;
    QDate newDue;

    bool operator==(const TaskMove &) const = default;
};

/// What edits do to the days of tasks that are there.
std::vector<TaskMove> movesOf(store::Store &store, const std::vector<Edit> &edits);

/// The open tasks that wait for moved ones, directly or through each other, and would be due before them. They move by
/// as many days as what they wait for, or to its day where that had none before. Tasks that are moved anyway are left
/// out.
std::vector<TaskMove> waitingMoves(store::Store &store, const std::vector<TaskMove> &moved);

/// Moves tasks; what changed in the meantime is not overwritten.
std::vector<Edit> editsOf(const std::vector<TaskMove> &moves);

} // namespace satchel::items
