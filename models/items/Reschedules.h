// SPDX-License-Identifier: GPL-3.0-or-later
// How often a meeting was moved to another time, as the change log tells.
#pragma once

#include "store/Store.h"

namespace satchel::items {

struct Reschedule
{
    Instant from;
    Instant to;

    bool operator==(const Reschedule &) const = default;
};

/// In their order, whoever moved it: this person, a colleague or a connected calendar. What was undone does not count.
/// Of an occurrence that was taken out of its series the first one is from its time in the series.
Result<std::vector<Reschedule>> readReschedules(store::Store &store, const Record &activity);

} // namespace satchel::items
