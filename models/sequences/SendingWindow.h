// SPDX-License-Identifier: GPL-3.0-or-later
// When a sequence may work: hours, weekdays and holidays, in the zone of one person. Exact over changes of the clock:
// an hour that a day does not have is skipped, and one that it has twice counts twice.
#pragma once

#include "sequences/Holidays.h"

#include "domain/Instant.h"

#include <array>
#include <optional>

namespace satchel::sequences {

/// The same for everybody in a sequence.
struct SendingHours
{
    QTime from{}; // invalid: from the beginning of the day
    QTime until{}; // the first time at which nothing is done any more; invalid: to the end of the day
    std::array<bool, 7> days{true, true, true, true, true, false, false}; // from Monday on
    bool skipsHolidays = false;

    bool operator==(const SendingHours &) const = default;
};

struct SendingWindow
{
    SendingHours hours;
    QTimeZone zone = QTimeZone::utc(); // of the recipient or of the sender
    QString region = {}; // whose holidays count
    Holidays holidays = {};

    bool isWorkday(QDate day) const;
    bool contains(Instant at) const;
    /// The first instant at or after `from` that is within it; nothing when no weekday is allowed.
    std::optional<Instant> next(Instant from) const;
    /// The same time of day so many days later. With `countsWorkdays` only working days count, and the new day is one.
    /// 0 days: `from` itself.
    Instant daysAfter(Instant from, int days, bool countsWorkdays) const;
};

} // namespace satchel::sequences
