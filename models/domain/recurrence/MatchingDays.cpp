// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/MatchingDays.h"

#include <algorithm>

namespace satchel {

std::optional<DayNumber> MatchingDays::firstFrom(DayNumber day)
{
    constexpr int yearsOfAllKinds = 400;
    if (day > lastDay())
        return {};
    const int year = civilDay(day).year;
    DayNumber first = dayNumber(year, 1, 1);
    for (int i = 0; i <= yearsOfAllKinds && first <= lastDay(); ++i) {
        const auto &days = daysOf(year + i, first);
        const auto found = std::lower_bound(days.begin(), days.end(), day - first);
        if (found != days.end())
            return first + *found;
        first += daysInYear(year + i);
    }
    return {};
}

const std::vector<int> &MatchingDays::daysOf(int year, DayNumber first)
{
    auto &kind = m_kinds[static_cast<size_t>(weekdayOf(first) - 1 + (daysInYear(year) == 366 ? 7 : 0))];
    if (kind)
        return *kind;
    kind.emplace();
    CivilDay day = civilDay(first);
    for (int i = 0; i < daysInYear(year); ++i, advance(day)) {
        if (m_filter.lets(day))
            kind->push_back(i);
    }
    return *kind;
}

} // namespace satchel
