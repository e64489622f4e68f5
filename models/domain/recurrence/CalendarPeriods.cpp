// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/CalendarPeriods.h"

#include "domain/recurrence/TimesOfDay.h"

#include <algorithm>
#include <numeric>

namespace satchel {

namespace {

using Frequency = RecurrenceRule::Frequency;

} // namespace

CalendarPeriods::CalendarPeriods(const RecurrenceRule &rule, LocalSeconds start)
    : m_rule(rule), m_filter(rule), m_times(timesOfDay(rule))
{
    const DayNumber day = floorDivide(start, secondsPerDay);
    m_firstWeek = day - floorModulo(weekdayOf(day) - rule.weekStart, 7);
    m_period = countsWeeksOfYear() ? firstYearOfWeeks(day) : periodOf(day);
}

/// INTERVAL counts from the calendar year of the start, unless the start is an occurrence in a week of a neighbouring
/// year.
qint64 CalendarPeriods::firstYearOfWeeks(DayNumber start)
{
    const qint64 year = periodOf(start);
    findDays(year);
    const bool isOccurrence = std::binary_search(m_days.begin(), m_days.end(), start - firstDayOf(year));
    return m_rule.interval == 1 || isOccurrence ? year : civilDay(start).year;
}

qint64 CalendarPeriods::periodOf(DayNumber day) const
{
    const CivilDay civil = civilDay(day);
    if (m_rule.frequency == Frequency::Weekly)
        return floorDivide(day - m_firstWeek, 7);
    if (m_rule.frequency == Frequency::Monthly)
        return civil.year * qint64(12) + civil.month - 1;
    if (!countsWeeksOfYear())
        return civil.year;
    // The first days of January can belong to the last week of the year before, the last of December to week 1 of the
    // next.
    for (int year = civil.year + 1;; --year) {
        if (firstWeekOf(year, m_rule.weekStart) <= day)
            return year;
    }
}

DayNumber CalendarPeriods::firstDayOf(qint64 period) const
{
    if (m_rule.frequency == Frequency::Weekly)
        return m_firstWeek + period * 7;
    if (m_rule.frequency == Frequency::Monthly)
        return dayNumber(static_cast<int>(floorDivide(period, 12)), static_cast<int>(floorModulo(period, 12)) + 1, 1);
    const int year = static_cast<int>(period);
    return countsWeeksOfYear() ? firstWeekOf(year, m_rule.weekStart) : dayNumber(year, 1, 1);
}

qint64 CalendarPeriods::emptyPeriodsAtMost() const
{
    const qint64 cycle = m_rule.frequency == Frequency::Weekly ? 20'871
        : m_rule.frequency == Frequency::Monthly               ? 4'800
                                                               : 400;
    return cycle / std::gcd(cycle, qint64(m_rule.interval));
}

void CalendarPeriods::skipTo(LocalSeconds time)
{
    const qint64 wanted = periodOf(std::min(floorDivide(time, secondsPerDay), lastDay()));
    if (wanted > m_period)
        m_period += (wanted - m_period) / m_rule.interval * m_rule.interval;
}

std::optional<OccurrenceBlock> CalendarPeriods::next()
{
    const qint64 last = periodOf(lastDay());
    for (qint64 empty = 0; empty < emptyPeriodsAtMost() && m_period <= last; ++empty) {
        const qint64 period = m_period;
        m_period += m_rule.interval;
        findDays(period);
        OccurrenceBlock block = blockOf(firstDayOf(period));
        if (block.size() > 0)
            return block;
    }
    m_period = last + 1; // so that asking again costs nothing
    return {};
}

void CalendarPeriods::findDays(qint64 period)
{
    m_days.clear();
    const DayNumber from = firstDayOf(period);
    const DayNumber to = firstDayOf(period + 1);
    if (countsWeeksOfYear())
        addNumberedWeeks(from, to);
    else
        addDays(from, to, from);
}

void CalendarPeriods::addDays(DayNumber from, DayNumber to, DayNumber origin)
{
    CivilDay day = civilDay(from);
    for (DayNumber number = from; number < to; ++number, advance(day)) {
        if (m_filter.lets(day))
            m_days.push_back(static_cast<int>(number - origin));
    }
}

void CalendarPeriods::addNumberedWeeks(DayNumber from, DayNumber to)
{
    const int count = static_cast<int>((to - from) / 7); // 52 or 53
    std::vector<int> weeks;
    for (const int number : m_rule.weekNumbers)
        weeks.push_back(number > 0 ? number - 1 : count + number);
    std::sort(weeks.begin(), weeks.end());
    weeks.erase(std::unique(weeks.begin(), weeks.end()), weeks.end());
    for (const int week : weeks) {
        if (week >= 0 && week < count)
            addDays(from + week * 7, from + week * 7 + 7, from);
    }
}

OccurrenceBlock CalendarPeriods::blockOf(DayNumber origin) const
{
    OccurrenceBlock block{origin * secondsPerDay, m_days, static_cast<int>(secondsPerDay), m_times};
    if (!m_rule.setPositions.empty())
        block.picks = placesOf(m_rule.setPositions, block.size());
    return block;
}

} // namespace satchel
