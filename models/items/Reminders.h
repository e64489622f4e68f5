// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is reminded of: open tasks and planned activities of theirs, with the moments of their reminders.
#pragma once

#include "domain/recurrence/RecurrenceSet.h"
#include "domain/Reminder.h"
#include "store/Store.h"

namespace satchel::items {

struct ReminderSettings
{
    /// Before an activity that has no reminders of its own and a time of day; nothing: not at all.
    std::optional<int> minutesBefore = 15;

    bool operator==(const ReminderSettings &) const = default;
};

struct RemindedItem
{
    EntityKind entity = EntityKind::Task; // or Activity
    RecordId record;
    QString title;
    QString detail; // customer or deal
    QDate day; // in the person's zone; none of a task without one
    QTime time; // none: some time on that day
    Instant start; // of an activity
    Instant end; // of an activity; not before `start`
    QString place; // or link
    QString kind; // of an activity: key
    std::optional<OccurrenceKey> occurrence; // of a series
    EntityKind customerEntity{}; // of `customer`
    RecordId customer;
    ReminderTimes times;
};

/// Tasks with reminders, and activities that are not over and begin within a month, occurrences of series among them.
/// One's own and those of nobody. For a worker thread.
Result<std::vector<RemindedItem>> readReminded(store::Store &store, const ReminderSettings &settings);

/// What is planned for a day, in numbers; for the morning.
struct DayDigest
{
    QDate day;
    qint64 meetings = 0; // and calls, demos
    QString firstMeeting;
    QTime firstTime; // none: it takes the whole day
    qint64 tasks = 0;
    qint64 overdue = 0; // tasks

    bool isEmpty() const { return meetings + tasks + overdue == 0; }
    bool operator==(const DayDigest &) const = default;
};

Result<DayDigest> readDayDigest(store::Store &store, QDate day);

} // namespace satchel::items
