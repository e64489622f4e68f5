// SPDX-License-Identifier: GPL-3.0-or-later
// One task as lists and boards show it, decoded from a row together with the names it refers to.
#pragma once

#include "domain/Overdue.h"
#include "store/Store.h"

#include <QMetaType>

namespace satchel::items {

enum class TaskStatus : quint8 { Pending, InProgress, Completed, Cancelled };

QString keyOf(TaskStatus status);
TaskStatus taskStatusOf(const QString &key);

/// 1 low, 2 medium, 3 high, 4 urgent; 0 none.
int priorityLevelOf(const QString &key);
QString priorityKeyOf(int level);

/// A task that another one waits for, or that waits for it.
struct TaskLink
{
    RecordId id;
    QString title;
    bool isOpen = true;

    bool operator==(const TaskLink &) const = default;
};

struct TaskRow
{
    RecordId id;
    QString title;
    TaskStatus status = TaskStatus::Pending;
    int priority = 0;
    QDate startDate;
    QDate dueDate;
    QTime dueTime;
    bool isRepeating = false;
    Instant completedAt; // 0: not completed
    RecordId contact;
    QString contactName;
    RecordId company;
    QString companyName;
    RecordId deal;
    QString dealTitle;
    RecordId lead;
    QString leadName;
    RecordId assignee;
    QString assigneeName;
    std::vector<TaskLink> waitsFor; // the open ones; readBlockers fills it

    bool operator==(const TaskRow &) const = default;
    bool isOpen() const { return status == TaskStatus::Pending || status == TaskStatus::InProgress; }
    bool isBlocked() const { return isOpen() && !waitsFor.empty(); }
    bool isOverdue(QDate today) const { return isOpen() && satchel::isOverdue(dueDate, today); }

    /// What a query must ask for, in the order that read() takes.
    static QStringList columns();
    static TaskRow read(const store::Rows &rows, qsizetype row);
};

/// What the tasks wait for.
Result<void> readBlockers(store::Store &store, std::vector<TaskRow> &tasks);

} // namespace satchel::items

Q_DECLARE_METATYPE(satchel::items::TaskRow)
