// SPDX-License-Identifier: GPL-3.0-or-later
// What of one person takes place at the same time, and when they are free. Pure.
#pragma once

#include "calendar/CalendarEntry.h"

#include <array>
#include <optional>
#include <QHash>
#include <span>

namespace satchel::calendar {

/// The days and the time of the day on which somebody works, in the zone that dates are read in.
struct WorkingHours
{
    QTime from{8, 0};
    QTime until{18, 0};
    std::array<bool, 7> days{true, true, true, true, true, false, false}; // from Monday on

    bool isWorkday(QDate day) const { return days[static_cast<size_t>(day.dayOfWeek() - 1)]; }
    bool contains(QDate day, QTime time) const { return isWorkday(day) && time >= from && time < until; }
    /// "08:00-18:00 12345"; unreadable text is the hours of a new store.
    QString toText() const;
    static WorkingHours fromText(const QString &text);
    bool operator==(const WorkingHours &) const = default;
};

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
