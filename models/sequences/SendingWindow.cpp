// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SendingWindow.h"

#include <algorithm>

namespace satchel::sequences {

namespace {

constexpr int mostDaysAhead = 800; // two years of holidays are no sequence

struct Hours
{
    Instant begin;
    Instant end;
};

/// Of one day. QDateTime takes an hour that the day does not have as the one after the gap.
Hours hoursOf(const SendingWindow &window, QDate day)
{
    const SendingHours &hours = window.hours;
    return {hours.from.isValid() ? Instant::at(day, hours.from, window.zone) : Instant::startOf(day, window.zone),
        hours.until.isValid() ? Instant::at(day, hours.until, window.zone)
                              : Instant::startOf(day.addDays(1), window.zone)};
}

} // namespace

bool SendingWindow::isWorkday(QDate day) const
{
    return hours.days[static_cast<size_t>(day.dayOfWeek() - 1)]
        && !(hours.skipsHolidays && holidays.isHoliday(day, region));
}

bool SendingWindow::contains(Instant at) const
{
    const auto found = next(at);
    return found && *found == at;
}

std::optional<Instant> SendingWindow::next(Instant from) const
{
    QDate day = from.dateIn(zone);
    for (int i = 0; i < mostDaysAhead; ++i, day = day.addDays(1)) {
        if (!isWorkday(day))
            continue;
        const Hours open = hoursOf(*this, day);
        if (from < open.end && open.begin < open.end)
            return std::max(from, open.begin);
    }
    return std::nullopt;
}

Instant SendingWindow::daysAfter(Instant from, int days, bool countsWorkdays) const
{
    if (days <= 0)
        return from;
    QDate day = from.dateIn(zone);
    const bool isAnyWorkday = std::ranges::find(hours.days, true) != hours.days.end();
    if (!countsWorkdays || !isAnyWorkday)
        return Instant::at(day.addDays(days), from.timeIn(zone), zone);
    for (int left = days, looked = 0; left > 0 && looked < mostDaysAhead; ++looked) {
        day = day.addDays(1);
        if (isWorkday(day))
            --left;
    }
    return Instant::at(day, from.timeIn(zone), zone);
}

} // namespace satchel::sequences
