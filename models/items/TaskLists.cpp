// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskLists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;

Filter due(Op op)
{
    return Filter::condition(u"due_date"_s, op, {Operand::relative({})});
}

Filter mine(const QString &field)
{
    return Filter::condition(field, Op::Equal, {Operand::me()});
}

bool speaksOf(const Filter &filter, QStringView field)
{
    return filter.path == field
        || std::any_of(filter.children.begin(), filter.children.end(),
            [field](const Filter &child) { return speaksOf(child, field); });
}

Filter conditionOf(TaskList list)
{
    switch (list) {
    case TaskList::Today: return due(Op::Equal);
    case TaskList::Overdue: return due(Op::Less);
    case TaskList::Upcoming: return due(Op::Greater);
    case TaskList::HighPriority:
        return Filter::condition(u"priority"_s, Op::In, {Operand::fromText(u"high"_s), Operand::fromText(u"urgent"_s)});
    case TaskList::NoDueDate: return Filter::condition(u"due_date"_s, Op::IsEmpty);
    case TaskList::AssignedToMe: return mine(u"assignee"_s);
    case TaskList::AssignedByMe: return mine(u"assigned_by"_s);
    default: return {};
    }
}

} // namespace

Filter openTasks()
{
    // That what is open bears no stamp goes without saying; it says so that the index of open tasks can answer.
    return Filter::all(
        {Filter::condition(u"status"_s, Op::In, {Operand::fromText(u"pending"_s), Operand::fromText(u"in_progress"_s)}),
            Filter::condition(u"completed_at"_s, Op::IsEmpty)});
}

TaskSelection selectionOf(TaskList list)
{
    switch (list) {
    // The store stamps what is completed and only that; the stamp has the index that the order needs.
    case TaskList::Completed: return {Filter::condition(u"completed_at"_s, Op::IsNotEmpty), TaskGrouping::Completion};
    case TaskList::ByCustomer: return {openTasks(), TaskGrouping::Customer};
    case TaskList::ByDeal: return {openTasks(), TaskGrouping::Deal};
    default:
        return {Filter::all({openTasks(), conditionOf(list)}), TaskGrouping::DueDate,
            list == TaskList::AllOpen || list == TaskList::Today};
    }
}

TaskSelection selectionOf(const Filter &own, TaskGrouping grouping)
{
    return {speaksOf(own, u"status") ? own : Filter::all({openTasks(), own}), grouping};
}

QString keyOf(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Customer: return u"contact"_s;
    case TaskGrouping::Deal: return u"deal"_s;
    case TaskGrouping::Priority: return u"priority"_s;
    case TaskGrouping::Completion: return u"completed_at"_s;
    case TaskGrouping::DueDate: break;
    }
    return u"due_date"_s;
}

TaskGrouping taskGroupingOf(const QString &key)
{
    for (const auto grouping :
        {TaskGrouping::Customer, TaskGrouping::Deal, TaskGrouping::Priority, TaskGrouping::Completion}) {
        if (keyOf(grouping) == key)
            return grouping;
    }
    return TaskGrouping::DueDate;
}

} // namespace satchel::items
