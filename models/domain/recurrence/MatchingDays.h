// SPDX-License-Identifier: GPL-3.0-or-later
// The next day that a filter lets through, over any number of years. There are only fourteen kinds of years: leap or
// not, and beginning on one of seven weekdays. The days of each kind are found once; from then on a search looks
// through lists.
#pragma once

#include "domain/recurrence/DayFilter.h"

#include <array>
#include <optional>

namespace satchel {

class MatchingDays
{
public:
    explicit MatchingDays(const DayFilter &filter) : m_filter(filter) {}

    /// The first one from a day on; none when there is none up to the year 9999.
    std::optional<DayNumber> firstFrom(DayNumber day);

private:
    const std::vector<int> &daysOf(int year, DayNumber first);

    DayFilter m_filter;
    std::array<std::optional<std::vector<int>>, 14> m_kinds; // days counted from 0
};

} // namespace satchel
