// SPDX-License-Identifier: GPL-3.0-or-later
// A store's key, sealed with a passphrase: what a person who does not trust the keychain has beside the store. Argon2id
// makes the passphrase into a key (RFC 9106, by libsodium), which seals the store's key with XSalsa20 and Poly1305
// (libsodium's secretbox). A JSON file, so that somebody else's program can open it too.
#pragma once

#include "store/encryption/StoreKey.h"

namespace satchel::store {

/// What a try to guess the passphrase costs.
struct PassphraseCost
{
    quint64 operations = 3;
    quint64 memory = 256ULL << 20; // bytes; these are libsodium's "moderate": 0.7 s on a laptop
};

/// The content of the file. Io when there is not that much memory.
Result<QByteArray> sealKey(const StoreKey &key, const QString &passphrase, const PassphraseCost &cost = {});

/// Refused when the passphrase is another one, Corrupt for what is no such file, TooNew when a newer Satchel wrote it,
/// Invalid when it asks for more memory or time than any
/// Satchel does, Io when there is not that much memory.
Result<StoreKey> openSealedKey(const QByteArray &content, const QString &passphrase);

/// Where it is: beside the store.
QString keyFileOf(const QString &storePath);

/// The store to whose name a key file belongs until it is put in its place. Where a change was stopped, either that key
/// file or the one in place has the key.
QString nextOf(const QString &storePath);

/// Replaces it at once, readable by its owner only.
Result<void> writeKeyFile(const QString &storePath, const QByteArray &content);

/// Gives a copy of a store the key file of the store, or none as the store has none.
Result<void> copyKeyFile(const QString &storePath, const QString &copyPath);

} // namespace satchel::store
