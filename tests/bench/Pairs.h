// SPDX-License-Identifier: GPL-3.0-or-later
// Ours and a baseline, timed right after one another, pair by pair. A machine is slower for seconds at a time, and then
// it is so for both of a pair: the median of the pairs' ratios keeps still where the ratio of two medians moves.
#pragma once

#include <functional>
#include <vector>

namespace satchel::bench {

struct Pairs
{
    std::vector<double> ours; // seconds
    std::vector<double> baseline; // the i-th beside the i-th of ours

    /// Each is first every other time: who is second finds in the processor's caches what the first has read.
    void time(const std::function<void()> &mine, const std::function<void()> &raw);

    /// The median of ours ÷ baseline, pair by pair.
    double ratio() const;
    /// Whether more pairs would hardly move the ratio, or it holds what it must: the stretch that has the true median
    /// nineteen times of twenty is at most a twenty-fifth of it wide, or ends before what the ratio must not exceed.
    /// Its ends are ranks n/2 ± 0.98 √n of the sorted ratios, by the normal approximation of the binomial distribution.
    bool isSettled(double must) const;
};

/// Adds a pair by each call, `fewest` at a time, until the ratio is settled; five times as many at most.
Pairs settle(int fewest, double must, const std::function<void(Pairs &)> &addPair);

} // namespace satchel::bench
