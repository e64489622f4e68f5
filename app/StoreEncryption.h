// SPDX-License-Identifier: GPL-3.0-or-later
// Changes who holds the key of a store, and takes its backups along: those that are within reach would otherwise tell
// what the store hides, or could not be opened when they are needed. Nobody may have the store open.
#pragma once

#include "app/StoreKeys.h"

namespace satchel::app {

/// What was done to the store, and which of its backups stayed as they were, with the reason.
struct EncryptionChange
{
    std::optional<store::StoreKey> key; // that the store has now
    QStringList unchangedBackups;
};

class StoreEncryption
{
public:
    /// Finds the key that the store has now; fails as StoreKeys::find does.
    static Result<StoreEncryption> begin(
        const QString &storePath, StoreKeys &keys, const StoreKeys::AskPassphrase &ask);

    /// The same where the store was open and its key is known.
    static Result<StoreEncryption> with(
        const QString &storePath, StoreKeys &keys, const std::optional<store::StoreKey> &key);

    /// With this computer's own key, which the keychain holds. KeychainUnavailable without changing anything.
    Result<EncryptionChange> encrypt();
    /// Forbidden when the policies require encryption.
    Result<EncryptionChange> decrypt(const Policies &policies);
    /// With a key that only this passphrase opens. Where a passphrase opened the store before, the key stays and the
    /// old passphrase ends. Invalid when it is too short.
    Result<EncryptionChange> setPassphrase(const QString &passphrase);

    static constexpr qsizetype shortestPassphrase = 8; // characters, NIST SP 800-63B section 5.1.1.1

private:
    StoreEncryption(QString path, StoreKeys &keys, KeyHolder holder, std::optional<store::StoreKey> key)
        : m_path(std::move(path)), m_keys(&keys), m_holder(holder), m_key(std::move(key))
    {
    }
    Result<EncryptionChange> change(const std::optional<store::StoreKey> &to, const QByteArray &keyFile);

    QString m_path;
    StoreKeys *m_keys;
    KeyHolder m_holder;
    std::optional<store::StoreKey> m_key;
};

/// Invalid when it is too short.
Result<void> checkPassphrase(const QString &passphrase);

/// A new key that a passphrase opens, in a file beside the store that is to be made with it. Invalid for a passphrase
/// that is too short.
Result<store::StoreKey> makePassphraseKey(
    const QString &storePath, const QString &passphrase, const store::PassphraseCost &cost);

} // namespace satchel::app
