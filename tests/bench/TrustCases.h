// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace satchel::bench {

/// The same work in an encrypted store and in a plain one: opening, reading, one durable edit, search, a bulk write.
void benchEncryption();
/// Erasing one of 200,000 contacts, and of 10,000, beside a backup of the store.
void benchErase();

} // namespace satchel::bench
