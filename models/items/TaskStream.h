// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tasks of a selection page by page, group after group, with a header before each group. Each group is a
// query of its own that goes on by key, so a page costs the same at any place of the list. A value: copy it to go on
// from the same place again.
#pragma once

#include "items/TaskLists.h"
#include "items/TaskRow.h"

namespace satchel::items {

enum class TaskGroup : quint8 {
    Overdue,
    Today,
    Tomorrow,
    ThisWeek,
    Later,
    NoDate,
    DoneToday,
    DoneEarlier, // by date
    Urgent,
    High,
    Medium,
    Low,
    NoPriority, // by priority
    Customer,
    Deal,
    NoCustomer,
    NoDeal, // by what they belong to
    Assignee,
    NoAssignee, // by who does them
};

struct TaskHeader
{
    TaskGroup group = TaskGroup::Later;
    EntityKind entity{}; // of the record below, for Customer, Deal and Assignee
    RecordId record;
    QString title; // the record's
    int count = 0; // of the tasks that are loaded
    bool isWhole = false; // all of the group's tasks are loaded

    bool isSameGroup(const TaskHeader &other) const { return group == other.group && record == other.record; }
    bool operator==(const TaskHeader &) const = default;
};

/// A line of the list: a header, or a task.
struct TaskItem
{
    bool isHeader = false;
    TaskHeader header;
    TaskRow task;

    bool isSameLine(const TaskItem &other) const
    {
        return isHeader == other.isHeader && (isHeader ? header.isSameGroup(other.header) : task.id == other.task.id);
    }
    bool operator==(const TaskItem &) const = default;
};

class TaskStream
{
public:
    TaskStream() = default;
    TaskStream(const TaskSelection &selection, QDate today);

    bool isAtEnd() const { return m_part == m_parts.size(); }
    /// Appends the next lines: at least one task, about `pageSize`, or nothing at the end.
    Result<void> readPage(store::Store &store, int pageSize, std::vector<TaskItem> &onto);

private:
    struct Part
    {
        store::Query query;
        TaskGroup group;
    };
    Result<int> readPart(store::Store &store, int pageSize, std::vector<TaskItem> &onto);
    void append(TaskRow task, std::vector<TaskItem> &onto);
    void add(TaskGroup group, Filter filter, const store::Sort &sort);
    void addDueGroups(const Filter &filter, QDate today);
    void addPriorities(const Filter &filter);

    std::vector<Part> m_parts;
    size_t m_part = 0;
    std::optional<store::PageKey> m_after;
    std::optional<TaskHeader> m_header; // the last one written
};

} // namespace satchel::items
