// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskLists.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;

Filter due(Op op)
{
    return Filter::condition(field::due_date, op, {Operand::relative({})});
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
    case TaskList::Overdue: return overdue(field::due_date);
    case TaskList::Upcoming: return due(Op::Greater);
    case TaskList::HighPriority:
        return Filter::condition(
            field::priority, Op::In, {Operand::fromText(choice::high), Operand::fromText(choice::urgent)});
    case TaskList::NoDueDate: return Filter::condition(field::due_date, Op::IsEmpty);
    case TaskList::AssignedToMe: return mine(field::assignee);
    case TaskList::AssignedByMe: return mine(field::assigned_by);
    default: return {};
    }
}

} // namespace

Filter openTasks()
{
    // That what is open has no stamp goes without saying; it says so that the index of open tasks can answer.
    return Filter::all({Filter::condition(field::status, Op::In,
                            {Operand::fromText(choice::pending), Operand::fromText(choice::in_progress)}),
        Filter::condition(field::completed_at, Op::IsEmpty)});
}

TaskSelection selectionOf(TaskList list)
{
    switch (list) {
    // The store stamps what is completed and only that; the stamp has the index that the order needs.
    case TaskList::Completed: return {Filter::condition(field::completed_at, Op::IsNotEmpty), TaskGrouping::Completion};
    case TaskList::ByCustomer: return {openTasks(), TaskGrouping::Customer};
    case TaskList::ByDeal: return {openTasks(), TaskGrouping::Deal};
    default:
        return {Filter::all({openTasks(), conditionOf(list)}), TaskGrouping::DueDate,
            list == TaskList::AllOpen || list == TaskList::Today};
    }
}

TaskSelection selectionOf(const Filter &own, TaskGrouping grouping)
{
    return {speaksOf(own, field::status) ? own : Filter::all({openTasks(), own}), grouping};
}

QString keyOf(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Customer: return field::contact;
    case TaskGrouping::Deal: return field::deal;
    case TaskGrouping::Priority: return field::priority;
    case TaskGrouping::Completion: return field::completed_at;
    case TaskGrouping::Assignee: return field::assignee;
    case TaskGrouping::DueDate: break;
    }
    return field::due_date;
}

TaskGrouping taskGroupingOf(const QString &key)
{
    for (const auto grouping : {TaskGrouping::Customer, TaskGrouping::Deal, TaskGrouping::Priority,
             TaskGrouping::Completion, TaskGrouping::Assignee}) {
        if (keyOf(grouping) == key)
            return grouping;
    }
    return TaskGrouping::DueDate;
}

} // namespace satchel::items
