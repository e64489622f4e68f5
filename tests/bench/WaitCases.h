// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

#include <functional>

namespace satchel::bench {

void benchWait();
/// A person's commits beside a bulk writer ÷ raw ones beside raw writing in the same slices.
void benchWaitBesideRaw();
/// A person's commits while somebody else writes to the same store, 300 or until `goesOn` denies; reported as "… beside
/// BESIDE".
void reportCommits(
    store::Store &person, const QString &beside, const std::function<bool()> &goesOn = [] { return true; });

} // namespace satchel::bench
