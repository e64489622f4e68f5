// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody is free in the next days, to be offered to somebody else. Pure.
#pragma once

#include "calendar/Clashes.h"

namespace satchel::calendar {

struct FreeTimeRules
{
    WorkingHours hours; // in the zone that dates are read in
    qint64 seconds = 3600; // how long the meeting takes; shorter gaps are not offered
    qint64 before = 0; // seconds that stay free before a meeting that is there
    qint64 after = 0; // and after it
    int workingDays = 5; // so many days on which somebody works, the first one included
    qint64 step = 15 * 60; // seconds; times begin and end at a multiple of it
};

struct FreeTime
{
    Instant from;
    Instant until;

    bool operator==(const FreeTime &) const = default;
};

/// The gaps between what takes time of `busy` (all of it counts: entries of several calendars and people, in any
/// order), each as long as it can be, in the order of time. Nothing begins before `from`. A first day that is over, or
/// has too little time left, is not counted among the days.
std::vector<FreeTime> freeTimes(
    std::span<const CalendarEntry> busy, Instant from, const FreeTimeRules &rules, const QTimeZone &here);

} // namespace satchel::calendar
