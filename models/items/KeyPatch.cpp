// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/KeyPatch.h"

#include <algorithm>
#include <unordered_set>

namespace satchel::items {

namespace {

constexpr size_t mostRanges = 16; // more pieces than that repaint slower than a reset

using Slice = std::pair<Keys::const_iterator, Keys::const_iterator>;

/// The runs of a slice that are not in the other one; `kept` gets the rest in order.
std::vector<KeyPatch::Range> rangesNotIn(const Slice &slice, const Slice &other, int offset, Keys &kept)
{
    const std::unordered_set<qint64> known(other.first, other.second);
    std::vector<KeyPatch::Range> ranges;
    int position = offset;
    for (auto key = slice.first; key != slice.second; ++key, ++position) {
        if (known.contains(*key)) {
            kept.push_back(*key);
            continue;
        }
        if (!ranges.empty() && ranges.back().first + ranges.back().count == position)
            ++ranges.back().count;
        else
            ranges.push_back({position, 1});
    }
    return ranges;
}

/// One key went from one end of the slice to the other.
std::optional<std::pair<int, int>> moveWithin(const Slice &before, const Slice &after, int offset)
{
    const auto size = before.second - before.first;
    if (size < 2 || after.second - after.first != size)
        return {};
    const int first = offset;
    const int last = offset + static_cast<int>(size) - 1;
    if (std::equal(before.first + 1, before.second, after.first) && *before.first == *(after.second - 1))
        return std::pair(first, last);
    if (std::equal(before.first, before.second - 1, after.first + 1) && *(before.second - 1) == *after.first)
        return std::pair(last, first);
    return {};
}

} // namespace

KeyPatch KeyPatch::between(const Keys &before, SharedKeys after)
{
    KeyPatch patch;
    patch.keys = std::move(after);
    const Keys &now = *patch.keys;
    const auto start = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    const auto end = std::mismatch(std::make_reverse_iterator(before.end()), std::make_reverse_iterator(start.first),
        std::make_reverse_iterator(now.end()), std::make_reverse_iterator(start.second));
    const Slice was{start.first, end.first.base()};
    const Slice is{start.second, end.second.base()};
    const int offset = static_cast<int>(start.first - before.begin());
    if (was.first == was.second && is.first == is.second)
        return patch;
    patch.moved = moveWithin(was, is, offset);
    if (patch.moved)
        return patch;
    Keys stayed;
    Keys stays;
    patch.removed = rangesNotIn(was, is, offset, stayed);
    patch.inserted = rangesNotIn(is, was, offset, stays);
    if (stayed != stays || patch.removed.size() + patch.inserted.size() > mostRanges) {
        patch.isReset = true;
        patch.removed.clear();
        patch.inserted.clear();
    }
    std::reverse(patch.removed.begin(), patch.removed.end());
    return patch;
}

} // namespace satchel::items
