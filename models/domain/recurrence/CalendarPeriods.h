// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks, months or years of a rule and the occurrences in each.
#pragma once

#include "domain/recurrence/DayFilter.h"
#include "domain/recurrence/OccurrenceBlock.h"

namespace satchel {

/// For WEEKLY, MONTHLY and YEARLY. Every INTERVAL-th period counts, from the one that the start is in. The calendar
/// repeats after 400 years; when that many have passed without an occurrence there will never be one.
class CalendarPeriods final : public OccurrenceSource
{
public:
    /// `rule` is completed by its start.
    CalendarPeriods(const RecurrenceRule &rule, LocalSeconds start);

    std::optional<OccurrenceBlock> next() override;
    void skipTo(LocalSeconds time) override;

private:
    bool countsWeeksOfYear() const { return !m_rule.weekNumbers.empty(); }
    /// Periods are numbered: years by themselves, months from year 0, weeks from the week of the start.
    qint64 periodOf(DayNumber day) const;
    qint64 firstYearOfWeeks(DayNumber start);
    DayNumber firstDayOf(qint64 period) const;
    /// How many periods in a row may be empty before it is certain that all are.
    qint64 emptyPeriodsAtMost() const;
    void findDays(qint64 period);
    void addDays(DayNumber from, DayNumber to, DayNumber origin);
    void addNumberedWeeks(DayNumber from, DayNumber to);
    OccurrenceBlock blockOf(DayNumber origin) const;

    RecurrenceRule m_rule;
    DayFilter m_filter;
    std::vector<int> m_times; // seconds of the day
    DayNumber m_firstWeek = 0; // of weekly rules
    qint64 m_period = 0; // the next one to look at
    std::vector<int> m_days; // of the current block, counted from its origin
};

} // namespace satchel
