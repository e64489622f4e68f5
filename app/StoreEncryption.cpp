// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StoreEncryption.h"

#include "store/backups/BackupCatalog.h"
#include "store/encryption/Conversion.h"
#include "store/StoreFile.h"

#include <filesystem>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using store::StoreKey;
using MaybeKey = std::optional<StoreKey>;

Result<void> takePlace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(
        std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), error);
    return error ? fail(Error::Kind::Io, QString::fromStdString(error.message()), to) : Result<void>();
}

/// One file with its key file. The new key file is there before the store needs it and the old one until it needs it no
/// more, so whatever stops this, one of the two has the key.
Result<void> convertWithKeyFile(
    const QString &path, const MaybeKey &from, const MaybeKey &to, const QByteArray &keyFile)
{
    const QString next = store::keyFileOf(store::nextOf(path));
    if (!keyFile.isEmpty()) {
        TRY(store::writeKeyFile(store::nextOf(path), keyFile));
    }
    const auto converted = store::convertStore(path, from, to);
    if (!converted) {
        QFile::remove(next);
        return converted;
    }
    if (!keyFile.isEmpty())
        return takePlace(next, store::keyFileOf(path));
    QFile::remove(next);
    QFile::remove(store::keyFileOf(path));
    return {};
}

Result<void> convertBackup(const QString &path, const MaybeKey &from, const MaybeKey &to, const QByteArray &keyFile)
{
    const auto isEncrypted = TRY(store::isEncryptedStore(path));
    return convertWithKeyFile(path, isEncrypted ? from : MaybeKey(), to, keyFile);
}

} // namespace

Result<StoreEncryption> StoreEncryption::begin(
    const QString &storePath, StoreKeys &keys, const StoreKeys::AskPassphrase &ask)
{
    const auto key = TRY(keys.find(storePath, ask));
    return with(storePath, keys, key);
}

Result<StoreEncryption> StoreEncryption::with(const QString &storePath, StoreKeys &keys, const MaybeKey &key)
{
    const auto holder = TRY(keyHolderOf(storePath));
    return StoreEncryption(storePath, keys, holder, key);
}

Result<EncryptionChange> StoreEncryption::change(const MaybeKey &to, const QByteArray &keyFile)
{
    TRY(convertWithKeyFile(m_path, m_key, to, keyFile));
    EncryptionChange change{to, {}};
    for (const QString &backup : store::reachableBackups(m_path)) {
        if (const auto converted = convertBackup(backup, m_key, to, keyFile); !converted)
            change.unchangedBackups.append(toText(converted.error()));
    }
    return change;
}

Result<EncryptionChange> StoreEncryption::encrypt()
{
    if (m_holder == KeyHolder::Keychain)
        return EncryptionChange{m_key, {}};
    const auto own = TRY(m_keys->own());
    return change(own, {});
}

Result<EncryptionChange> StoreEncryption::decrypt(const Policies &policies)
{
    TRY(checkDecryption(policies, m_path));
    if (m_holder == KeyHolder::None)
        return EncryptionChange{m_key, {}};
    return change({}, {});
}

Result<void> checkPassphrase(const QString &passphrase)
{
    if (passphrase.size() >= StoreEncryption::shortestPassphrase)
        return {};
    return fail(Error::Kind::Invalid,
        u"a passphrase has at least %1 characters"_s.arg(StoreEncryption::shortestPassphrase), u"passphrase"_s);
}

Result<StoreKey> makePassphraseKey(
    const QString &storePath, const QString &passphrase, const store::PassphraseCost &cost)
{
    TRY(checkPassphrase(passphrase));
    const StoreKey key = StoreKey::random();
    const auto sealed = TRY(store::sealKey(key, passphrase, cost));
    TRY(store::writeKeyFile(storePath, sealed));
    return key;
}

Result<EncryptionChange> StoreEncryption::setPassphrase(const QString &passphrase)
{
    TRY(checkPassphrase(passphrase));
    if (m_holder != KeyHolder::Passphrase) {
        const StoreKey key = StoreKey::random(); // the keychain has the old one
        const auto sealed = TRY(store::sealKey(key, passphrase, m_keys->cost()));
        return change(key, sealed);
    }
    const auto sealed = TRY(store::sealKey(*m_key, passphrase, m_keys->cost()));
    TRY(store::writeKeyFile(m_path, sealed));
    QFile::remove(store::keyFileOf(store::nextOf(m_path)));
    EncryptionChange change{m_key, {}};
    for (const QString &backup : store::reachableBackups(m_path)) {
        const auto written = store::checkKey(backup, m_key)
            ? store::writeKeyFile(backup, sealed)
            : fail(Error::Kind::KeyMissing, u"it has another key"_s, backup);
        if (!written)
            change.unchangedBackups.append(toText(written.error()));
    }
    return change;
}

} // namespace satchel::app
