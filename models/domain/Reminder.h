// SPDX-License-Identifier: GPL-3.0-or-later
// When to remind of a task: some time before it is due, or at a moment of its own. Kept as text in task.reminders:
// "-PT15M", "-P1D" (RFC 5545 triggers), "2026-03-10T08:30".
#pragma once

#include <optional>
#include <QDateTime>

namespace satchel {

struct Reminder
{
    int minutesBefore = 0; // when it has no moment of its own
    QDate date; // valid: a moment of its own, in the person's zone
    QTime time;

    bool operator==(const Reminder &) const = default;
    bool isFixed() const { return date.isValid(); }

    QString toText() const;
    /// None for text that is no reminder.
    static std::optional<Reminder> fromText(const QString &text);
    /// Date and time on the person's clock (the time spec says nothing); invalid when the task has no due date. A task
    /// without a time is due at `dayStart`.
    QDateTime momentFor(QDate dueDate, QTime dueTime, QTime dayStart = QTime(9, 0)) const;
};

} // namespace satchel
