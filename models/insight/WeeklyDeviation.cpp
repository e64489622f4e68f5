// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/WeeklyDeviation.h"

#include <algorithm>
#include <vector>

namespace satchel::insight {

namespace {

constexpr double normalDeviations = 1.4826; // of a median absolute deviation, for what is normally distributed

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

std::optional<WeeklyDeviation> weeklyDeviation(std::span<const qint64> weeks)
{
    const auto first = std::ranges::find_if(weeks, [](qint64 count) { return count != 0; });
    const auto known = weeks.subspan(static_cast<size_t>(first - weeks.begin()));
    if (known.size() < leastWeeks + 1)
        return {};
    std::vector<double> before;
    for (const qint64 count : known.first(known.size() - 1))
        before.push_back(static_cast<double>(count));
    const double usual = medianOf(before);
    for (double &count : before)
        count = std::abs(count - usual);
    const double deviation = std::max(normalDeviations * medianOf(std::move(before)), std::sqrt(std::max(usual, 1.0)));
    return WeeklyDeviation{known.back(), usual, (static_cast<double>(known.back()) - usual) / deviation};
}

} // namespace satchel::insight
