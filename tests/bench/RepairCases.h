// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace satchel::bench {

/// A store with a million contacts, of which every thousandth page is damaged.
void benchSalvage();
/// The same with 100,000.
void benchSalvageSmall();

} // namespace satchel::bench
