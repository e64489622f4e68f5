// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskRow.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/TaskDependencies.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

const QStringList &statusKeys()
{
    static const QStringList keys = {choice::pending, choice::in_progress, choice::completed, choice::cancelled};
    return keys;
}

const QStringList &priorityKeys()
{
    static const QStringList keys = {choice::low, choice::medium, choice::high, choice::urgent};
    return keys;
}

enum Column : int {
    Title,
    Status,
    Priority,
    StartDate,
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
    Lead,
    LeadName,
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
    return {field::title, field::status, field::priority, field::start_date, field::due_date, field::due_time,
        field::recurrence, field::completed_at, field::contact, u"contact.@title"_s, field::company,
        u"company.@title"_s, field::deal, u"deal.@title"_s, field::lead, u"lead.@title"_s, field::assignee,
        u"assignee.@title"_s};
}

TaskRow TaskRow::read(const store::Rows &rows, qsizetype row)
{
    TaskRow task;
    task.id = rows.id(row);
    task.title = rows.text(row, Title);
    task.status = taskStatusOf(rows.text(row, Status));
    task.priority = priorityLevelOf(rows.text(row, Priority));
    task.startDate = valueOr<QDate>(rows.value(row, StartDate));
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
    task.lead = rows.reference(row, Lead);
    task.leadName = rows.text(row, LeadName);
    task.assignee = rows.reference(row, Assignee);
    task.assigneeName = rows.text(row, AssigneeName);
    return task;
}

Result<void> readBlockers(store::Store &store, std::vector<TaskRow> &tasks)
{
    std::vector<RecordId> open;
    for (const TaskRow &task : tasks) {
        if (task.isOpen())
            open.push_back(task.id);
    }
    const store::LinkedTasks blockers = TRY(store::blockersOf(store.database(), open));
    for (TaskRow &task : tasks) {
        task.waitsFor.clear();
        for (const store::LinkedTask &blocker : blockers.value(task.id)) {
            if (blocker.isOpen)
                task.waitsFor.push_back({blocker.id, blocker.title});
        }
    }
    return {};
}

} // namespace satchel::items
