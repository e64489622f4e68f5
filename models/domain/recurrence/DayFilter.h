// SPDX-License-Identifier: GPL-3.0-or-later
// Which days a rule's BYMONTH, BYYEARDAY, BYMONTHDAY and BYDAY let through. The RFC's table (section 3.3.10) calls them
// limits for some frequencies and expansions for others; expanding is letting through all days of the period that fit.
#pragma once

#include "domain/recurrence/CivilDay.h"
#include "domain/recurrence/RecurrenceRule.h"

#include <bitset>

namespace satchel {

class DayFilter
{
public:
    /// `rule` names the days completely (completedBy in RecurrenceStartParts.h).
    explicit DayFilter(const RecurrenceRule &rule);

    bool lets(const CivilDay &day) const
    {
        return m_months[static_cast<size_t>(day.month)] && letsMonthDay(day) && letsYearDay(day) && letsWeekday(day);
    }

private:
    /// Bit n: the nth day; bit n of the other: the nth from the end.
    struct Places
    {
        std::bitset<367> fromStart;
        std::bitset<367> fromEnd;
        bool isAny = true;

        explicit Places(const std::vector<int> &numbers);
        bool has(int place, int length) const
        {
            return isAny || fromStart[static_cast<size_t>(place)] || fromEnd[static_cast<size_t>(length - place + 1)];
        }
    };

    bool letsMonthDay(const CivilDay &day) const { return m_monthDays.has(day.day, day.monthLength); }
    bool letsYearDay(const CivilDay &day) const { return m_yearDays.has(day.yearDay, day.yearLength); }
    bool letsWeekday(const CivilDay &day) const
    {
        return m_plainWeekdays[static_cast<size_t>(day.weekday)] || letsOrdinal(day);
    }
    bool letsOrdinal(const CivilDay &day) const;

    std::bitset<13> m_months;
    Places m_monthDays;
    Places m_yearDays;
    std::bitset<8> m_plainWeekdays;
    std::vector<RecurrenceRule::WeekdayNumber> m_ordinals;
    bool m_isCountedInMonth; // "1MO" is the first Monday of the month, not of the year
};

} // namespace satchel
