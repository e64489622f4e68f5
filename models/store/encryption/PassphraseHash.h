// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase that opens no key and is only compared, such as that of the app lock: its Argon2id hash, with salt and
// cost in the same text (libsodium's crypto_pwhash_str). Both calls take about a second: not on the UI thread.
#pragma once

#include "store/encryption/KeyFile.h"

namespace satchel::store {

/// Each call gives another text, for the salt is new. Io when there is not that much memory.
Result<QString> hashPassphrase(const QString &passphrase, const PassphraseCost &cost = {});

/// Whether the hash was made from this passphrase. False for a text that is no hash, or one that asks for more
/// memory or time than any Satchel does.
bool matchesHash(const QString &hash, const QString &passphrase);

} // namespace satchel::store
