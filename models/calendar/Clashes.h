// SPDX-License-Identifier: GPL-3.0-or-later
// What of one person takes place at the same time, and when they are free. Pure.
#pragma once

#include "calendar/CalendarEntry.h"
#include "calendar/WorkingHours.h"

#include <optional>
#include <QHash>
#include <span>

namespace satchel::calendar {

/// Takes somebody's time: meetings, calls and demos with a length, which are neither cancelled nor moved.
bool takesTime(const CalendarEntry &entry);
/// Two entries of one person at one time; nobody's are those of `me`. Whole days take no time from others: a fair is no
/// clash with its meetings.
bool clashes(const CalendarEntry &a, const CalendarEntry &b, RecordId me = {});
/// For each row the rows of the others that it clashes with; rows without clashes have no entry.
QHash<int, std::vector<int>> clashesOf(std::span<const CalendarEntry> entries, RecordId me = {});

/// The first start, in steps of a quarter of an hour, from when on `seconds` are free within working hours; none in
/// the next two weeks: nothing. Of `busy` those that take time count.
std::optional<Instant> nextFreeTime(std::span<const CalendarEntry> busy, Instant from, qint64 seconds,
    const WorkingHours &hours, const QTimeZone &here);

} // namespace satchel::calendar
