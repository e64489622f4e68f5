// SPDX-License-Identifier: GPL-3.0-or-later
// The occurrences of a rule in a time zone, as instants in ascending order. Local times are computed first and then
// read as ZoneClock says. Where the clock goes forward two local times can be one instant; that is one occurrence.
#pragma once

#include "domain/Instant.h"
#include "domain/recurrence/RecurrenceIterator.h"
#include "domain/recurrence/ZoneClock.h"

#include <deque>

namespace satchel {

class ZonedRecurrence
{
public:
    /// UNTIL is an instant when it is in UTC, and a time of the zone's clock otherwise.
    ZonedRecurrence(const RecurrenceRule &rule, Instant start, const QTimeZone &zone);

    /// None at the end, and from then on.
    std::optional<Instant> next();
    /// Leaves out what is before an instant; it counts for COUNT.
    void skipTo(Instant time);

private:
    void readAhead();
    std::optional<qint64> earliest();

    ZoneClock m_clock;
    qint64 m_from; // the first possible instant, then the one after the last answered
    qint64 m_last; // the last possible one
    RecurrenceIterator m_local;
    std::deque<qint64> m_shifted; // from times that the zone skips; they can come after ones of later local times
    std::optional<qint64> m_ahead;
    bool m_isAtEnd = false;
};

} // namespace satchel
