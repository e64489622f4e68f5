// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/DayFilter.h"

#include <algorithm>

namespace satchel {

DayFilter::Places::Places(const std::vector<int> &numbers) : isAny(numbers.empty())
{
    for (const int number : numbers)
        (number > 0 ? fromStart : fromEnd).set(static_cast<size_t>(std::abs(number)));
}

/// A number in BYDAY counts within the month where the rule speaks of months, and within the year otherwise
/// (section 3.3.10, notes 1 and 2).
DayFilter::DayFilter(const RecurrenceRule &rule)
    : m_monthDays(rule.monthDays), m_yearDays(rule.yearDays),
      m_isCountedInMonth(rule.frequency == RecurrenceRule::Frequency::Monthly || !rule.months.empty())
{
    if (rule.months.empty())
        m_months.set();
    for (const int month : rule.months)
        m_months.set(static_cast<size_t>(month));
    if (rule.weekdays.empty())
        m_plainWeekdays.set();
    for (const auto &day : rule.weekdays) {
        if (day.ordinal == 0)
            m_plainWeekdays.set(static_cast<size_t>(day.weekday));
        else
            m_ordinals.push_back(day);
    }
}

bool DayFilter::letsOrdinal(const CivilDay &day) const
{
    const int place = m_isCountedInMonth ? day.day : day.yearDay;
    const int length = m_isCountedInMonth ? day.monthLength : day.yearLength;
    const int fromStart = (place - 1) / 7 + 1;
    const int fromEnd = -((length - place) / 7 + 1);
    return std::any_of(m_ordinals.begin(), m_ordinals.end(), [&](const RecurrenceRule::WeekdayNumber &wanted) {
        return wanted.weekday == day.weekday && (wanted.ordinal == fromStart || wanted.ordinal == fromEnd);
    });
}

} // namespace satchel
