// SPDX-License-Identifier: GPL-3.0-or-later
// A store with the history of made-up deals whose chances are known: what becomes of a deal is drawn at its birth from
// its source, owner and industry, and how it is worked on then follows from that, with noise.
#pragma once

#include "store/Store.h"

#include <functional>

namespace satchel::bench {

struct LearnedHistory
{
    QString path;
    Instant end; // the day after the last one
};

/// A store that `live` fills, kept in the bench's folder under this name: made on first use, or again where that broke
/// off.
LearnedHistory keptHistory(const QString &name, Instant from, Instant until,
    const std::function<void(store::Store &store, ManualClock &clock)> &live);

/// With so many deals, begun over three years; those of the last weeks are open. Made on first use.
LearnedHistory historyOfDeals(int deals);

/// What becomes of an open deal of such a store: its external id says it, which nothing is learned from.
bool willBeWon(const Record &deal);
/// The chance that it was born with.
double chanceAtBirth(const Record &deal);

} // namespace satchel::bench
