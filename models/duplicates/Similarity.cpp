// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Similarity.h"

#include <algorithm>
#include <array>

namespace satchel::duplicates {

namespace {

constexpr size_t longest = 64; // letters that are compared
constexpr size_t longestPrefix = 4; // letters whose agreement at the beginning counts more
constexpr double prefixWeight = 0.1;

/// The letters of `a` that `b` has too, not further away than `reach`, in the order of `a`; marks those of `b`.
size_t commonLetters(std::string_view a, std::string_view b, size_t reach, std::array<char, longest> &common,
    std::array<bool, longest> &isTaken)
{
    size_t count = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t from = i > reach ? i - reach : 0;
        const size_t to = std::min(i + reach + 1, b.size());
        for (size_t j = from; j < to; ++j) {
            if (!isTaken[j] && a[i] == b[j]) {
                isTaken[j] = true;
                common[count++] = a[i];
                break;
            }
        }
    }
    return count;
}

} // namespace

double similarity(std::string_view a, std::string_view b)
{
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    if (a.empty() || b.empty())
        return 0;
    const size_t half = std::max(a.size(), b.size()) / 2;
    std::array<char, longest> common{};
    std::array<bool, longest> isTaken{};
    const size_t count = commonLetters(a, b, half > 0 ? half - 1 : 0, common, isTaken);
    if (count == 0)
        return 0;
    size_t moved = 0; // common letters that come in another order
    for (size_t j = 0, position = 0; j < b.size(); ++j) {
        if (isTaken[j])
            moved += b[j] != common[position++] ? 1 : 0;
    }
    const auto number = [](size_t n) { return static_cast<double>(n); };
    const double jaro = (number(count) / number(a.size()) + number(count) / number(b.size())
                            + (number(count) - number(moved) / 2) / number(count))
        / 3;
    const size_t most = std::min({longestPrefix, a.size(), b.size()});
    size_t prefix = 0;
    while (prefix < most && a[prefix] == b[prefix])
        ++prefix;
    return jaro + number(prefix) * prefixWeight * (1 - jaro);
}

} // namespace satchel::duplicates
