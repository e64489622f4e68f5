// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds the keys of encrypted stores. This computer's own key, which every new store gets, and others that were
// typed from paper are in the keychain; a store with a passphrase has its key, sealed, in a file beside it (KeyFile).
#pragma once

#include "domain/Policies.h"
#include "store/encryption/KeyFile.h"
#include "sync/engine/Keychain.h"

#include <functional>
#include <QStringList>
#include <vector>

namespace satchel::app {

/// How Satchel's entries are called in the keychain. The window and the command line share them.
inline QString keychainService()
{
    return QStringLiteral("Satchel");
}

enum class KeyHolder {
    None, // the store is not encrypted
    Keychain,
    Passphrase,
};

/// By the files alone: nobody is asked for anything.
Result<KeyHolder> keyHolderOf(const QString &storePath);

class StoreKeys
{
public:
    /// Where a person is asked for the passphrase of a store, again after one that was wrong. Nothing when they give
    /// up.
    using AskPassphrase = std::function<std::optional<QString>(const QString &storePath, bool wasWrong)>;

    /// `keychain` outlives it. Calls may wait as the keychain's do. `cost` is for the key files that are written.
    explicit StoreKeys(sync::Keychain &keychain, const store::PassphraseCost &cost = {})
        : m_keychain(keychain), m_cost(cost)
    {
    }

    sync::Keychain &keychain() { return m_keychain; }
    const store::PassphraseCost &cost() const { return m_cost; }

    /// The key of a store; nothing when it is not encrypted. KeyMissing when no key opens it, Cancelled when nobody
    /// says the passphrase, KeychainUnavailable.
    Result<std::optional<store::StoreKey>> find(const QString &storePath, const AskPassphrase &ask);
    /// Those that may open a damaged store of which nothing tells any more whether it is encrypted: all that are at
    /// hand. A keychain out of reach has none. Cancelled when nobody says the passphrase of a key file beside it.
    Result<std::vector<store::StoreKey>> candidates(const QString &storePath, const AskPassphrase &ask);
    /// This computer's own key, made when there is none yet. It is in the keychain when this returns.
    Result<store::StoreKey> own();
    /// Reads a key from paper and keeps it for this computer; a passphrase that opened the store ends. Invalid where it
    /// is mistyped (`where` is the number of the line), KeyMissing when it opens another store.
    Result<store::StoreKey> recover(const QString &storePath, const QString &text);

private:
    Result<void> keep(const store::StoreKey &key);
    Result<std::vector<store::StoreKey>> known();
    Result<void> keepAll(const std::vector<store::StoreKey> &keys);
    Result<std::optional<store::StoreKey>> fromKeychain(const QString &storePath);

    sync::Keychain &m_keychain;
    store::PassphraseCost m_cost;
};

/// The key that a new store gets: this computer's own, or none where there is no keychain. Forbidden when the policies
/// require one.
Result<std::optional<store::StoreKey>> keyOfNewStore(
    StoreKeys &keys, const Policies &policies, const QString &storePath);

/// The key that a passphrase opens; nothing when the person gives up. Refused after a wrong one where nobody can be
/// asked again.
Result<std::optional<store::StoreKey>> askForKey(
    const QString &keyFile, const QString &storePath, const StoreKeys::AskPassphrase &ask);

} // namespace satchel::app
