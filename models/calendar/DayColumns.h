// SPDX-License-Identifier: GPL-3.0-or-later
// Where entries that overlap stand beside each other on a day: as few columns as possible, and an entry is as wide as
// it may be without covering another.
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

/// The part of a day's width: from column `first` on, `span` of `count` columns.
struct ColumnPlace
{
    int first = 0;
    int span = 1;
    int count = 1;
    bool operator==(const ColumnPlace &) const = default;
};

/// One place per span, in their order. Spans that touch do not overlap.
std::vector<ColumnPlace> placeInColumns(std::span<const TimeSpan> spans);

} // namespace satchel::calendar
