// SPDX-License-Identifier: GPL-3.0-or-later
// How one ordered list of row keys becomes another, in the operations of an item model: rows removed, rows inserted,
// one row moved. A list that became another one altogether is a reset. Made on a worker, applied on the UI thread.
#pragma once

#include <memory>
#include <optional>
#include <QtGlobal>
#include <vector>

namespace satchel::items {

using Keys = std::vector<qint64>;
using SharedKeys = std::shared_ptr<const Keys>;

struct KeyPatch
{
    struct Range
    {
        int first;
        int count;
        bool operator==(const Range &) const = default;
    };

    SharedKeys keys; // as they are to be
    bool isReset = false;
    std::vector<Range> removed; // positions in the old list, from the last to the first
    std::vector<Range> inserted; // positions in the new list, from the first to the last
    std::optional<std::pair<int, int>> moved; // from, to (positions before and after)

    bool isEmpty() const { return !isReset && removed.empty() && inserted.empty() && !moved; }

    static KeyPatch between(const Keys &before, SharedKeys after);
};

} // namespace satchel::items
