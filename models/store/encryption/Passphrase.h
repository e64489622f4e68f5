// SPDX-License-Identifier: GPL-3.0-or-later
// What sealed keys and hashes of passphrases share: the library, the bytes of what was typed, and how much a text from
// outside may ask for.
#pragma once

#include "store/encryption/KeyFile.h"

namespace satchel::store {

/// Makes libsodium ready; the first call chooses the quickest code for this processor. Ends the program on a system
/// without a source of randomness: nothing may be encrypted, sealed or salted with anything else.
void initSodium();

/// In the normal form that all keyboards and systems agree on. Whoever asked wipes them.
QByteArray typedBytes(const QString &passphrase);

/// The most that a key file or hash may ask for. More is no cost that a Satchel chose, and would never end.
inline constexpr PassphraseCost highestCost{100, 4ULL << 30};

/// Between the least that libsodium takes and the highest.
bool isBearable(const PassphraseCost &cost);

} // namespace satchel::store
