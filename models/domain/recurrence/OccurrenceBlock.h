// SPDX-License-Identifier: GPL-3.0-or-later
// The occurrences of one period (or day) of a rule as a product: days (or clock slots) times the seconds within each.
// It counts and finds occurrences by arithmetic, so a day of FREQ=SECONDLY costs no more than a day of FREQ=DAILY.
#pragma once

#include "domain/recurrence/CivilDay.h"

#include <optional>
#include <span>
#include <vector>

namespace satchel {

struct OccurrenceBlock
{
    LocalSeconds origin = 0;
    std::span<const int> bases; // ascending; each `unit` seconds long
    int unit = 1;
    std::span<const int> offsets; // seconds within a base, ascending
    std::optional<std::vector<qint64>> picks = {}; // what BYSETPOS leaves, as places in the whole product; ascending

    qint64 size() const { return picks ? std::ssize(*picks) : wholeSize(); }
    LocalSeconds at(qint64 index) const { return wholeAt(picks ? (*picks)[static_cast<size_t>(index)] : index); }
    /// The index of the first one at or after a time; size() when there is none.
    qint64 firstFrom(LocalSeconds time) const;

private:
    qint64 wholeSize() const { return std::ssize(bases) * std::ssize(offsets); }
    LocalSeconds wholeAt(qint64 index) const;
};

/// The places that BYSETPOS chooses in a set of `size`: 1 is the first, -1 the last.
std::vector<qint64> placesOf(const std::vector<int> &setPositions, qint64 size);

/// Where the blocks of a rule come from, in ascending order.
class OccurrenceSource
{
public:
    virtual ~OccurrenceSource() = default;
    /// The next block, never an empty one; valid as long as the source. None when there are no more.
    virtual std::optional<OccurrenceBlock> next() = 0;
    /// Leaves out blocks that end before a time. Never goes back.
    virtual void skipTo(LocalSeconds time) = 0;
};

} // namespace satchel
