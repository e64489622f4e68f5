// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of tasks that are there from the start, and how the tasks of a list are grouped.
#pragma once

#include "domain/Filter.h"

#include <optional>

namespace satchel::items {

enum class TaskList : quint8 {
    AllOpen,
    Today,
    Overdue,
    Upcoming,
    HighPriority,
    NoDueDate,
    Completed,
    AssignedToMe,
    AssignedByMe,
    ByCustomer,
    ByDeal,
};

enum class TaskGrouping : quint8 { DueDate, Customer, Deal, Priority, Completion, Assignee };

/// What a list shows: which tasks, in which groups.
struct TaskSelection
{
    Filter filter;
    TaskGrouping grouping = TaskGrouping::DueDate;
    bool hasDoneToday = false; // what was completed today stays in sight at the end

    bool operator==(const TaskSelection &) const = default;
};

/// Pending or in progress.
Filter openTasks();
TaskSelection selectionOf(TaskList list);
/// A person's own list: open tasks unless its filter speaks of the status.
TaskSelection selectionOf(const Filter &own, TaskGrouping grouping);

/// As a saved view keeps it, in its sort field: the field that rows are grouped by.
QString keyOf(TaskGrouping grouping);
TaskGrouping taskGroupingOf(const QString &key);

} // namespace satchel::items
