// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Pairs.h"

#include "tests/bench/Bench.h"

#include <algorithm>
#include <cmath>

namespace satchel::bench {

namespace {

std::vector<double> ratiosOf(const Pairs &pairs)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < pairs.ours.size(); ++i)
        ratios.push_back(pairs.ours[i] / pairs.baseline[i]);
    std::ranges::sort(ratios);
    return ratios;
}

} // namespace

void Pairs::time(const std::function<void()> &work, const std::function<void()> &beside)
{
    const bool isOursFirst = ours.size() % 2 == 0;
    if (isOursFirst)
        ours.push_back(seconds(work));
    baseline.push_back(seconds(beside));
    if (!isOursFirst)
        ours.push_back(seconds(work));
}

double Pairs::ratio() const
{
    return median(ratiosOf(*this));
}

bool Pairs::isSettled() const
{
    constexpr double narrow = 0.04;
    const std::vector<double> ratios = ratiosOf(*this);
    const auto count = static_cast<double>(ratios.size());
    const double reach = 0.98 * std::sqrt(count);
    const auto low = static_cast<size_t>(std::max(0.0, std::floor(count / 2 - reach)));
    const auto high = static_cast<size_t>(std::min(count - 1, std::ceil(count / 2 + reach)));
    return ratios[high] - ratios[low] <= narrow * ratio();
}

Pairs settle(int fewest, const std::function<void(Pairs &)> &addPair)
{
    constexpr int most = 5; // times the fewest
    Pairs pairs;
    for (int i = 0; i < fewest || (i < most * fewest && !pairs.isSettled()); ++i)
        addPair(pairs);
    return pairs;
}

} // namespace satchel::bench
