// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskStream.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;

constexpr int leastRows = 50; // of one question; a few rows at a time would cut days in two

Filter dayIs(const QString &field, Op op, QDate day)
{
    return Filter::condition(field, op, {Operand::fromText(day.toString(Qt::ISODate))});
}

/// Days are read in order of the day; within a day by time, and what has none comes last.
bool isEarlier(const TaskRow &a, const TaskRow &b)
{
    if (!a.dueDate.isValid() || !b.dueDate.isValid())
        return a.dueDate.isValid() && !b.dueDate.isValid();
    if (a.dueDate != b.dueDate)
        return a.dueDate < b.dueDate;
    if (a.dueTime.isValid() != b.dueTime.isValid())
        return a.dueTime.isValid();
    return a.dueTime < b.dueTime;
}

/// Leaves a day that may go on behind the page for the next one, so that it can be sorted as a whole.
qsizetype wholeDays(const store::Rows &rows, const std::vector<TaskRow> &tasks)
{
    if (!rows.next() || tasks.empty() || tasks.front().dueDate == tasks.back().dueDate)
        return static_cast<qsizetype>(tasks.size());
    const auto last = std::find_if(
        tasks.begin(), tasks.end(), [&](const TaskRow &task) { return task.dueDate == tasks.back().dueDate; });
    return last - tasks.begin();
}

} // namespace

TaskStream::TaskStream(const TaskSelection &selection, QDate today)
{
    const Filter &filter = selection.filter;
    switch (selection.grouping) {
    case TaskGrouping::DueDate: addDueGroups(filter, today); break;
    case TaskGrouping::Priority: addPriorities(filter); break;
    case TaskGrouping::Customer: {
        const Filter noContact = Filter::condition(field::contact, Op::IsEmpty);
        add(TaskGroup::Customer, Filter::all({filter, Filter::condition(field::contact, Op::IsNotEmpty)}),
            {field::contact});
        add(TaskGroup::Customer, Filter::all({filter, noContact, Filter::condition(field::company, Op::IsNotEmpty)}),
            {field::company});
        add(TaskGroup::NoCustomer, Filter::all({filter, noContact, Filter::condition(field::company, Op::IsEmpty)}),
            {field::due_date});
        break;
    }
    case TaskGrouping::Deal:
        add(TaskGroup::Deal, Filter::all({filter, Filter::condition(field::deal, Op::IsNotEmpty)}), {field::deal});
        add(TaskGroup::NoDeal, Filter::all({filter, Filter::condition(field::deal, Op::IsEmpty)}), {field::due_date});
        break;
    case TaskGrouping::Assignee:
        add(TaskGroup::Assignee, Filter::all({filter, Filter::condition(field::assignee, Op::IsNotEmpty)}),
            {field::assignee});
        add(TaskGroup::NoAssignee, Filter::all({filter, Filter::condition(field::assignee, Op::IsEmpty)}),
            {field::due_date});
        break;
    case TaskGrouping::Completion:
        add(TaskGroup::DoneToday, Filter::all({filter, dayIs(field::completed_at, Op::Equal, today)}),
            {field::completed_at, true});
        add(TaskGroup::DoneEarlier, Filter::all({filter, dayIs(field::completed_at, Op::Less, today)}),
            {field::completed_at, true});
        break;
    }
    if (selection.hasDoneToday)
        add(TaskGroup::DoneToday, dayIs(field::completed_at, Op::Equal, today), {field::completed_at});
}

void TaskStream::add(TaskGroup group, Filter filter, const store::Sort &sort)
{
    store::Query query;
    query.entity = EntityKind::Task;
    query.columns = TaskRow::columns();
    query.filter = std::move(filter);
    query.sort = sort;
    m_parts.push_back({std::move(query), group});
}

void TaskStream::addDueGroups(const Filter &filter, QDate today)
{
    const QString field = field::due_date;
    const QDate tomorrow = today.addDays(1);
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    const store::Sort byDay{field};
    const store::Sort byTime{field::due_time};
    add(TaskGroup::Overdue, Filter::all({filter, overdue(field, today)}), byDay);
    add(TaskGroup::Today, Filter::all({filter, dayIs(field, Op::Equal, today)}), byTime);
    add(TaskGroup::Tomorrow, Filter::all({filter, dayIs(field, Op::Equal, tomorrow)}), byTime);
    if (sunday > tomorrow)
        add(TaskGroup::ThisWeek,
            Filter::all({filter, dayIs(field, Op::Greater, tomorrow), dayIs(field, Op::LessOrEqual, sunday)}), byDay);
    add(TaskGroup::Later, Filter::all({filter, dayIs(field, Op::Greater, std::max(tomorrow, sunday))}), byDay);
    // Begun ones first; and in this order the index of open tasks answers, however many closed ones have no date.
    add(TaskGroup::NoDate, Filter::all({filter, Filter::condition(field, Op::IsEmpty)}), {field::status});
}

void TaskStream::addPriorities(const Filter &filter)
{
    const store::Sort byDay{field::due_date};
    for (int level = 4; level > 0; --level)
        add(static_cast<TaskGroup>(static_cast<int>(TaskGroup::Urgent) + 4 - level),
            Filter::all({filter, Filter::equals(field::priority, priorityKeyOf(level))}), byDay);
    add(TaskGroup::NoPriority, Filter::all({filter, Filter::condition(field::priority, Op::IsEmpty)}), byDay);
}

void TaskStream::append(TaskRow task, std::vector<TaskItem> &onto)
{
    TaskHeader header;
    header.group = m_parts[m_part].group;
    if (header.group == TaskGroup::Customer) {
        const bool isPerson = !task.contact.isNull();
        header.entity = isPerson ? EntityKind::Contact : EntityKind::Company;
        header.record = isPerson ? task.contact : task.company;
        header.title = isPerson ? task.contactName : task.companyName;
    } else if (header.group == TaskGroup::Deal) {
        header.entity = EntityKind::Deal;
        header.record = task.deal;
        header.title = task.dealTitle;
    } else if (header.group == TaskGroup::Assignee) {
        header.entity = EntityKind::User;
        header.record = task.assignee;
        header.title = task.assigneeName;
    }
    if (!m_header || !m_header->isSameGroup(header)) {
        m_header = header;
        onto.push_back({true, std::move(header), {}});
    }
    onto.push_back({false, {}, std::move(task)});
}

Result<int> TaskStream::readPart(store::Store &store, int pageSize, std::vector<TaskItem> &onto)
{
    store::Query query = m_parts[m_part].query;
    query.after = m_after;
    query.limit = pageSize;
    const auto rows = TRY(store.select(query));
    std::vector<TaskRow> tasks;
    for (qsizetype row = 0; row < rows.size(); ++row)
        tasks.push_back(TaskRow::read(rows, row));
    TRY(readBlockers(store, tasks));
    m_after = rows.next();
    if (query.sort.field == field::due_date) {
        const qsizetype kept = wholeDays(rows, tasks);
        if (kept < rows.size()) {
            tasks.resize(static_cast<size_t>(kept));
            m_after = store::PageKey{tasks.back().dueDate.toString(Qt::ISODate), 0, rows.key(kept - 1)};
        }
        std::stable_sort(tasks.begin(), tasks.end(), isEarlier);
    }
    for (TaskRow &task : tasks)
        append(std::move(task), onto);
    if (!m_after)
        ++m_part;
    return static_cast<int>(tasks.size());
}

Result<void> TaskStream::readPage(store::Store &store, int pageSize, std::vector<TaskItem> &onto)
{
    int read = 0;
    while (read < pageSize && !isAtEnd()) {
        const auto part = TRY(readPart(store, std::max(pageSize - read, leastRows), onto));
        read += part;
    }
    return {};
}

} // namespace satchel::items
