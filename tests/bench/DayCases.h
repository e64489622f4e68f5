// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/SyncWorld.h"

namespace satchel::bench {

/// What one person's day costs in requests, and how soon they see what others change: an idle day and a working day.
void benchDay(const BenchVendor &vendor);

} // namespace satchel::bench
