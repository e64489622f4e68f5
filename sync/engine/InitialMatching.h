// SPDX-License-Identifier: GPL-3.0-or-later
// Before a further system is linked to a store that another one has filled: reads the system's records, writes down
// which records look the same and why (Matches), and asks a person when many would be linked or made there. Nothing is
// linked, imported or sent before that question is answered.
#pragma once

#include "sync/engine/RoundContext.h"

namespace satchel::sync {

/// Records that people keep, also those that nothing tells to be the same, as notes: they are made on both sides. The
/// rest (users, stages) is imported as it is and never created there.
bool isMatchedFirst(const ObjectMap &object);
/// True when a round may link, take over and send.
Result<bool> isInitiallyLinked(RoundContext &context);
/// Refused, and the connection stopped with the question "matches", when a person has to answer:
///   {"kind": "matches", "entities": [{"entity": "contact", "same": 312, "new_here": 1204, "new_there": 8420}]}
/// Else the round may go on.
Result<void> runInitialMatching(RoundContext &context);

} // namespace satchel::sync
