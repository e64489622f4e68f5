// SPDX-License-Identifier: GPL-3.0-or-later
// Where entries that overlap are on a day. What begins half an hour or more after another one is drawn over it, a step
// further in, so that the beginning of both can be read; what begins together shares the width.
#pragma once

#include "domain/Instant.h"

#include <span>
#include <vector>

namespace satchel::calendar {

struct TimeSpan
{
    Instant start;
    Instant end; // after the start
};

struct StackPlace
{
    int level = 0; // steps from the edge of the day
    int column = 0; // of those that begin together
    int columns = 1;
    bool operator==(const StackPlace &) const = default;
};

/// From when on a later beginning is drawn over the earlier one instead of beside it.
constexpr qint64 stackAfterMs = 30 * 60'000;

/// One place per span, in their order. Spans that touch do not overlap. Those of a higher level are drawn later.
std::vector<StackPlace> stackOnDay(std::span<const TimeSpan> spans);

} // namespace satchel::calendar
