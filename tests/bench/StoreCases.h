// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace satchel::bench {

void benchReading();
void benchEdit();
void benchFirstPage();
void benchSearch();

} // namespace satchel::bench
