// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody is free in the next days, to be offered to somebody else. Pure.
#pragma once

#include "calendar/Availability.h"
#include "calendar/CalendarEntry.h"
#include "calendar/WorkingHours.h"

#include <QSet>

#include <span>

namespace satchel::calendar {

struct FreeTimeRules
{
    WorkingHours hours; // in the zone that dates are read in
    QSet<QDate> daysOff = {}; // on which nobody works, such as holidays
    qint64 seconds = 3600; // how long the meeting takes; shorter gaps are not offered
    qint64 before = 0; // seconds that stay free before a meeting that is there
    qint64 after = 0; // and after it
    qint64 notice = 0; // seconds from now in which no meeting begins
    int workingDays = 5; // so many days on which somebody works, the first one included
    int mostMeetings = 0; // of one day: one that has so many offers none; 0: any number
    qint64 step = 15 * 60; // seconds; a time begins at a multiple of it after midnight

    static FreeTimeRules of(const Availability &availability, const WorkingHours &hours, qint64 seconds);
};

struct FreeTime
{
    Instant from;
    Instant until;

    bool operator==(const FreeTime &) const = default;
};

/// The days on which times are offered, whatever takes place on them. A first day that is over, or has too little time
/// left, is not among them.
std::vector<QDate> offeredDays(Instant now, const FreeTimeRules &rules, const QTimeZone &here);

/// The gaps between what takes time of `busy` (all of it counts: entries of several calendars and people, in any
/// order), each as long as it can be in steps of a quarter of an hour, in the order of time. Meetings and demos of
/// `busy` count for mostMeetings.
std::vector<FreeTime> freeTimes(
    std::span<const CalendarEntry> busy, Instant now, const FreeTimeRules &rules, const QTimeZone &here);

/// When a meeting can begin within a free time.
std::vector<Instant> startsWithin(const FreeTime &free, const FreeTimeRules &rules, const QTimeZone &here);

} // namespace satchel::calendar
