// SPDX-License-Identifier: GPL-3.0-or-later
// A store with the history of made-up leads whose chances are known: what becomes of a lead is drawn at its birth from
// its source and company, and how it behaves then follows from that, with noise.
#pragma once

#include "tests/bench/LearnedHistory.h"

namespace satchel::bench {

/// With so many leads, begun over two years; those of the last weeks are open. Made on first use. The truth of each is
/// as of deals: willBeWon is converted.
LearnedHistory historyOfLeads(int leads);

} // namespace satchel::bench
