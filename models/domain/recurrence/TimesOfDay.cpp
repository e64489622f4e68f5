// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/TimesOfDay.h"

#include <algorithm>
#include <numeric>

namespace satchel {

namespace {

/// Every sum of a multiple of `unit` and a part of it, in order.
std::vector<int> product(const std::vector<int> &multiples, int unit, const std::vector<int> &parts)
{
    std::vector<int> sums;
    sums.reserve(multiples.size() * parts.size());
    for (const int multiple : multiples) {
        for (const int part : parts)
            sums.push_back(multiple * unit + part);
    }
    return sums;
}

} // namespace

std::vector<int> numbersOrAll(const std::vector<int> &numbers, int limit)
{
    std::vector<int> chosen;
    std::copy_if(
        numbers.begin(), numbers.end(), std::back_inserter(chosen), [limit](int number) { return number < limit; });
    if (numbers.empty()) {
        chosen.resize(static_cast<size_t>(limit));
        std::iota(chosen.begin(), chosen.end(), 0);
    }
    return chosen;
}

std::vector<int> secondsOfMinute(const RecurrenceRule &rule)
{
    return numbersOrAll(rule.seconds, 60);
}

std::vector<int> secondsOfHour(const RecurrenceRule &rule)
{
    return product(numbersOrAll(rule.minutes, 60), 60, secondsOfMinute(rule));
}

std::vector<int> timesOfDay(const RecurrenceRule &rule)
{
    return product(numbersOrAll(rule.hours, 24), 3600, secondsOfHour(rule));
}

} // namespace satchel
