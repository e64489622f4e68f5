// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskRow.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

const QStringList &statusKeys()
{
    static const QStringList keys = {u"pending"_s, u"in_progress"_s, u"completed"_s, u"cancelled"_s};
    return keys;
}

const QStringList &priorityKeys()
{
    static const QStringList keys = {u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s};
    return keys;
}

enum Column : int {
    Title,
    Status,
    Priority,
    DueDate,
    DueTime,
    Recurrence,
    CompletedAt,
    Contact,
    ContactName,
    Company,
    CompanyName,
    Deal,
    DealTitle,
    Assignee,
    AssigneeName
};

} // namespace

QString keyOf(TaskStatus status)
{
    return statusKeys().at(static_cast<int>(status));
}

TaskStatus taskStatusOf(const QString &key)
{
    return static_cast<TaskStatus>(std::max<qsizetype>(0, statusKeys().indexOf(key)));
}

int priorityLevelOf(const QString &key)
{
    return static_cast<int>(priorityKeys().indexOf(key)) + 1;
}

QString priorityKeyOf(int level)
{
    return priorityKeys().value(level - 1);
}

QStringList TaskRow::columns()
{
    return {u"title"_s, u"status"_s, u"priority"_s, u"due_date"_s, u"due_time"_s, u"recurrence"_s, u"completed_at"_s,
        u"contact"_s, u"contact.@title"_s, u"company"_s, u"company.@title"_s, u"deal"_s, u"deal.@title"_s,
        u"assignee"_s, u"assignee.@title"_s};
}

TaskRow TaskRow::read(const store::Rows &rows, qsizetype row)
{
    TaskRow task;
    task.id = rows.id(row);
    task.title = rows.text(row, Title);
    task.status = taskStatusOf(rows.text(row, Status));
    task.priority = priorityLevelOf(rows.text(row, Priority));
    task.dueDate = valueOr<QDate>(rows.value(row, DueDate));
    task.dueTime = valueOr<QTime>(rows.value(row, DueTime));
    task.isRepeating = !rows.isNull(row, Recurrence);
    task.completedAt = Instant{rows.integer(row, CompletedAt)};
    task.contact = rows.reference(row, Contact);
    task.contactName = rows.text(row, ContactName);
    task.company = rows.reference(row, Company);
    task.companyName = rows.text(row, CompanyName);
    task.deal = rows.reference(row, Deal);
    task.dealTitle = rows.text(row, DealTitle);
    task.assignee = rows.reference(row, Assignee);
    task.assigneeName = rows.text(row, AssigneeName);
    return task;
}

} // namespace satchel::items
