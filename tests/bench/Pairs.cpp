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
    return ratios;
}

} // namespace

void Pairs::time(const std::function<void()> &mine, const std::function<void()> &raw)
{
    const bool isMineFirst = ours.size() % 2 == 0;
    if (isMineFirst)
        ours.push_back(seconds(mine));
    baseline.push_back(seconds(raw));
    if (!isMineFirst)
        ours.push_back(seconds(mine));
}

double Pairs::ratio() const
{
    return median(ratiosOf(*this));
}

bool Pairs::isSettled(double must) const
{
    constexpr double narrow = 0.04;
    std::vector<double> ratios = ratiosOf(*this);
    std::ranges::sort(ratios);
    const auto count = static_cast<double>(ratios.size());
    const double reach = 0.98 * std::sqrt(count);
    const auto low = static_cast<size_t>(std::max(0.0, std::floor(count / 2 - reach)));
    const auto high = static_cast<size_t>(std::min(count - 1, std::ceil(count / 2 + reach)));
    return ratios[high] - ratios[low] <= narrow * median(ratios) || ratios[high] <= must;
}

Pairs settle(int fewest, double must, const std::function<void(Pairs &)> &addPair)
{
    constexpr int mostRounds = 5;
    Pairs pairs;
    for (int round = 0; round < mostRounds && (round == 0 || !pairs.isSettled(must)); ++round) {
        for (int i = 0; i < fewest; ++i)
            addPair(pairs);
    }
    return pairs;
}

} // namespace satchel::bench
