// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the dates of several tasks at once, by days or by working days.
#pragma once

#include "items/TaskDependencyEdits.h"

#include <functional>

namespace satchel::items {

using IsWorkday = std::function<bool(QDate)>;

struct DateShift
{
    int days = 0; // negative: earlier
    bool countsWorkdays = false; // only days on which people work count, and the new day is one
};

/// The day that is so many days later or earlier. By working days: Friday and the weekend after it both lead to Monday
/// by 1. Where nobody works on any day, all days count.
QDate shiftedDay(QDate day, const DateShift &shift, const IsWorkday &isWorkday);

/// What the shift does to the start and due days of tasks; times of the day and tasks without a day stay as they are.
/// Closed tasks are skipped.
std::vector<TaskMove> shiftedTasks(
    store::Store &store, const std::vector<RecordId> &tasks, const DateShift &shift, const IsWorkday &isWorkday);

/// The open tasks that wait for these, directly or through each other, without these themselves.
std::vector<RecordId> allWaiting(store::Store &store, const std::vector<RecordId> &tasks);

/// From the first to the last day of the moves, as they were and as they will be.
struct ShiftSpan
{
    QDate first;
    QDate last;
    QDate newFirst;
    QDate newLast;
};
ShiftSpan spanOf(const std::vector<TaskMove> &moves);

/// One undo step.
ChangeSet shiftTasks(const std::vector<TaskMove> &moves);

} // namespace satchel::items
