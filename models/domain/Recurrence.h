// SPDX-License-Identifier: GPL-3.0-or-later
// Repeating tasks, as RFC 5545 recurrence rules ("FREQ=WEEKLY;INTERVAL=2"). A task repeats by days: what a rule says
// about hours, minutes and seconds does not move it. What rules mean is in domain/recurrence/.
#pragma once

#include "domain/Clock.h"
#include "domain/RecordId.h"

#include <optional>
#include <QDate>
#include <QTime>

namespace satchel {

/// Invalid, with the reason, when the text is not a recurrence rule (RFC 5545, section 3.3.10). UNTIL may be a day or a
/// time: a task's due day and due time are fields of their own, so its start can change its form at any moment.
Result<void> checkRecurrence(const QString &rule);

/// The first occurrence after `date` of a rule that starts on `start`; none when the rule has ended or is not valid.
std::optional<QDate> nextOccurrence(const QString &rule, QDate start, QDate date);

/// A task of a series, as far as it differs from the one before.
struct SeriesStep
{
    QDate due;
    QString rule; // its COUNT is what remains
};

/// What follows a task with this rule that was due on `due` (at a time, or on that day) and completed: the first
/// occurrence after `after`. The task itself is the first of the COUNT, and days that were missed count too. None when
/// the series has ended or the rule is not valid (an earlier Satchel stored any text). `zone` is the one the person
/// reads dates in.
std::optional<SeriesStep> nextInSeries(const QString &rule, QDate due, QTime time, QDate after, const QTimeZone &zone);

/// The id of the task that follows a task. It depends on nothing else, so completing a task again, or at a second desk,
/// does not create a second one.
RecordId nextTaskId(RecordId task);

} // namespace satchel
