// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StoreKeys.h"

#include "store/encryption/RecoveryKey.h"
#include "store/ProcessLock.h"
#include "store/StoreFile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using store::StoreKey;
using MaybeKey = std::optional<StoreKey>;

constexpr auto entry = "store-keys"_L1; // this computer's own first
constexpr int lockMilliseconds = 5000;

/// Two programs that make the first key at the same time would lose one of them.
class KeysLock
{
public:
    KeysLock() : m_lock(folder() + u"/keys.lock"_s) {}
    Result<void> take() { return m_lock.take(u"another program is changing the keys"_s, lockMilliseconds); }

private:
    static QString folder()
    {
        const QString path = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
        QDir().mkpath(path);
        return path;
    }

    store::ProcessLock m_lock;
};

bool opens(const StoreKey &key, const QString &storePath)
{
    return store::checkKey(storePath, key).has_value();
}

tl::unexpected<Error> keyMissing(const QString &storePath)
{
    return fail(store::checkKey(storePath, {}).error());
}

} // namespace

Result<KeyHolder> keyHolderOf(const QString &storePath)
{
    if (!TRY(store::isEncryptedStore(storePath)))
        return KeyHolder::None;
    return QFile::exists(store::keyFileOf(storePath)) ? KeyHolder::Passphrase : KeyHolder::Keychain;
}

Result<MaybeKey> askForKey(const QString &keyFile, const QString &storePath, const StoreKeys::AskPassphrase &ask)
{
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), keyFile);
    const QByteArray sealed = file.readAll();
    for (bool wasWrong = false;; wasWrong = true) {
        const auto passphrase = ask(storePath, wasWrong);
        if (!passphrase && wasWrong) // nobody is there who could be asked again
            return fail(Error::Kind::Refused, u"this is not the passphrase"_s, storePath);
        if (!passphrase)
            return MaybeKey();
        auto key = store::openSealedKey(sealed, *passphrase);
        if (key)
            return MaybeKey(std::move(*key));
        if (key.error().kind != Error::Kind::Refused)
            return fail(Error{key.error().kind, key.error().what, keyFile});
    }
}

Result<std::vector<StoreKey>> StoreKeys::known()
{
    const auto text = TRY(m_keychain.read(entry));
    auto keys = store::keysFromText(text.value_or(QString()));
    return keys ? keys : fail(Error{keys.error().kind, keys.error().what, entry});
}

Result<void> StoreKeys::keepAll(const std::vector<StoreKey> &keys)
{
    TRY(m_keychain.write(entry, store::keysToText(keys)));
    if (TRY(known()) != keys) // before anything is encrypted with what is not there
        return fail(Error::Kind::KeychainUnavailable, u"the keychain does not give back what it was given"_s);
    return {};
}

Result<StoreKey> StoreKeys::own()
{
    KeysLock lock;
    TRY(lock.take());
    auto keys = TRY(known());
    if (keys.empty()) {
        keys.push_back(StoreKey::random());
        TRY(keepAll(keys));
    }
    return keys.front();
}

Result<void> StoreKeys::keep(const StoreKey &key)
{
    KeysLock lock;
    TRY(lock.take());
    auto keys = TRY(known());
    if (std::ranges::find(keys, key) != keys.end())
        return {};
    keys.push_back(key);
    return keepAll(keys);
}

Result<StoreKey> StoreKeys::recover(const QString &storePath, const QString &text)
{
    const auto key = TRY(store::keyFromRecovery(text));
    TRY(store::checkKey(storePath, key));
    TRY(keep(key));
    QFile::remove(store::keyFileOf(storePath));
    return key;
}

Result<MaybeKey> StoreKeys::fromKeychain(const QString &storePath)
{
    for (const StoreKey &key : TRY(known())) {
        if (opens(key, storePath))
            return MaybeKey(key);
    }
    return MaybeKey();
}

Result<std::vector<StoreKey>> StoreKeys::candidates(const QString &storePath, const AskPassphrase &ask)
{
    std::vector<StoreKey> keys = known().value_or(std::vector<StoreKey>());
    for (const QString &keyFile : {store::keyFileOf(storePath), store::keyFileOf(store::nextOf(storePath))}) {
        if (!QFile::exists(keyFile))
            continue;
        const auto key = TRY(askForKey(keyFile, storePath, ask));
        if (!key)
            return fail(Error::Kind::Cancelled, u"no passphrase was given"_s, storePath);
        keys.push_back(*key);
    }
    return keys;
}

Result<MaybeKey> StoreKeys::find(const QString &storePath, const AskPassphrase &ask)
{
    const auto holder = TRY(keyHolderOf(storePath));
    if (holder == KeyHolder::None)
        return MaybeKey();
    if (holder == KeyHolder::Keychain) {
        auto key = TRY(fromKeychain(storePath));
        if (key)
            return key;
    }
    for (const QString &keyFile : {store::keyFileOf(storePath), store::keyFileOf(store::nextOf(storePath))}) {
        if (!QFile::exists(keyFile))
            continue;
        auto key = TRY(askForKey(keyFile, storePath, ask));
        if (!key)
            return fail(Error::Kind::Cancelled, u"no passphrase was given"_s, storePath);
        if (opens(*key, storePath))
            return key;
    }
    if (holder
        == KeyHolder::Passphrase) { // what was to take the passphrase away was stopped before it removed the file
        auto key = TRY(fromKeychain(storePath));
        if (key)
            return key;
    }
    return keyMissing(storePath);
}

Result<MaybeKey> keyOfNewStore(StoreKeys &keys, const Policies &policies, const QString &storePath)
{
    if (const auto own = keys.own())
        return MaybeKey(*own);
    TRY(checkPlainStore(policies, true, storePath));
    return MaybeKey();
}

} // namespace satchel::app
