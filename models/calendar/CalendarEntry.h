// SPDX-License-Identifier: GPL-3.0-or-later
// One thing in a calendar: an activity, one occurrence of an activity that repeats, a task with a day, or the next
// action of a deal.
#pragma once

#include "calendar/EventTime.h"

namespace satchel::calendar {

struct CalendarEntry
{
    EntityKind entity = EntityKind::Activity; // or Task, or Deal
    RecordId id; // of an occurrence: the activity that holds the series
    QString title;
    QString kind = {}; // of an activity: key
    EventTime time;
    QString zone = {}; // that a person chose; empty: none
    std::optional<OccurrenceKey> occurrence = {}; // of a series
    RecordId seriesOf = {}; // of an occurrence that was changed: the series that it was taken out of
    RecordId owner = {};
    RecordId contact = {};
    RecordId company = {};
    RecordId deal = {};
    QString place = {};
    QStringList reminders = {}; // Reminder::toText
    QString state = {}; // key: outcome of an activity, status of a task
    QString about = {}; // of a deal's next action: its customer, else the deal

    bool isOccurrence() const { return occurrence.has_value(); }
};

/// By the start; whole days before times.
bool comesBefore(const CalendarEntry &a, const CalendarEntry &b);

} // namespace satchel::calendar
