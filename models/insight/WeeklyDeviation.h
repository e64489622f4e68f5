// SPDX-License-Identifier: GPL-3.0-or-later
// How far the last week of a count is from the weeks before: a robust z-score (Iglewicz and Hoaglin, "How to Detect and
// Handle Outliers", 1993), whose deviation is never smaller than that of chance (a Poisson count). Pure.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <optional>
#include <span>

namespace satchel::insight {

/// Fewer weeks since the first count say nothing.
inline constexpr size_t leastWeeks = 8;

struct WeeklyDeviation
{
    qint64 last = 0;
    double usual = 0; // the median of the weeks before
    double score = 0; // deviations from it

    /// About one week in a thousand is by chance.
    bool isUnusual() const { return std::abs(score) >= 3.5; }
};

/// Of counts by week, oldest first. Weeks before the first count are no history: somebody joined later. Empty: too few.
std::optional<WeeklyDeviation> weeklyDeviation(std::span<const qint64> weeks);

} // namespace satchel::insight
