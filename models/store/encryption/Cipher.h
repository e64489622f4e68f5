// SPDX-License-Identifier: GPL-3.0-or-later
// What an encrypted store is written with: ChaCha20 and Poly1305, page by page (the cipher "chacha20" of SQLite3
// Multiple Ciphers, https://utelle.github.io/SQLite3MultipleCiphers/docs/ciphers/cipher_chacha20/), so that a page that
// was changed by anybody else is an error and not a value. The first 100 bytes stay readable, as any database has them:
// by them a store is told from another program's file before there is a key. The log, the journal and what VACUUM INTO
// writes are encrypted alike.
#pragma once

#include "store/encryption/StoreKey.h"

struct sqlite3;

namespace satchel::store {

/// What `store status` calls it.
inline constexpr auto cipherName = "chacha20-poly1305";

/// Bytes at the end of each page of an encrypted store: a nonce and a tag.
inline constexpr int pageReserve = 32;

/// False where Satchel was built with an SQLite that has no ciphers.
bool canEncrypt();

/// For a connection that was just opened, before anything is read. Nothing is found out about the file.
Result<void> useKey(sqlite3 *connection, const StoreKey &key);

/// Writes each page of an open file anew, without a log and alone with it: with another key, or without one. Half of it
/// is no database, so this is for a copy.
Result<void> changeKey(sqlite3 *connection, const std::optional<StoreKey> &key);

} // namespace satchel::store
