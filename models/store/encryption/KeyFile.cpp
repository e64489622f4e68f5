// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/KeyFile.h"

#include "domain/Reason.h"
#include "store/encryption/Passphrase.h"
#include "store/SafeFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int fileVersion = 1;
constexpr auto derivation = "argon2id"_L1;
constexpr qsizetype sealedSize = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + qsizetype(StoreKey::size);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The key derived from the passphrase; empty when memory does not suffice.
std::optional<StoreKey> derive(const QString &passphrase, const QByteArray &salt, const PassphraseCost &cost)
{
    initSodium();
    QByteArray typed = typedBytes(passphrase);
    QByteArray derived(crypto_secretbox_KEYBYTES, '\0');
    const auto wipe = qScopeGuard([&] {
        sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
        sodium_memzero(derived.data(), static_cast<size_t>(derived.size()));
    });
    const int done = crypto_pwhash(bytesOf(derived), static_cast<quint64>(derived.size()), typed.constData(),
        static_cast<quint64>(typed.size()), bytesOf(salt), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    return done == 0 ? StoreKey::fromBytes(derived) : std::nullopt;
}

Result<QByteArray> bytesIn(const QJsonObject &file, QLatin1StringView name, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        file[name].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != size)
        return fail(Error::Kind::Corrupt, Reason::tr("this is not a key file"), name);
    return *decoded;
}

Result<PassphraseCost> costIn(const QJsonObject &file)
{
    const double operations = file["operations"_L1].toDouble();
    const double memory = file["memory"_L1].toDouble();
    if (operations < 1 || memory < double(crypto_pwhash_MEMLIMIT_MIN))
        return fail(Error::Kind::Corrupt, Reason::tr("this is not a key file"), u"memory"_s);
    if (operations > double(highestCost.operations) || memory > double(highestCost.memory))
        return fail(
            Error::Kind::Invalid, Reason::tr("opening this file would take too much memory or time"), u"memory"_s);
    return PassphraseCost{static_cast<quint64>(operations), static_cast<quint64>(memory)};
}

} // namespace

Result<QByteArray> sealKey(const StoreKey &key, const QString &passphrase, const PassphraseCost &cost)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const auto sealing = derive(passphrase, salt, cost);
    if (!sealing)
        return fail(Error::Kind::Io, Reason::tr("there is not enough memory to protect the key with a passphrase"));
    QByteArray sealed(sealedSize, '\0');
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesOf(sealed) + crypto_secretbox_NONCEBYTES, key.bytes().data(), StoreKey::size,
        bytesOf(sealed), sealing->bytes().data());
    const QJsonObject file{{u"satchel_key"_s, fileVersion}, {u"derivation"_s, derivation},
        {u"operations"_s, static_cast<double>(cost.operations)}, {u"memory"_s, static_cast<double>(cost.memory)},
        {u"salt"_s, QString::fromLatin1(salt.toBase64())}, {u"sealed"_s, QString::fromLatin1(sealed.toBase64())}};
    return QJsonDocument(file).toJson();
}

Result<StoreKey> openSealedKey(const QByteArray &content, const QString &passphrase)
{
    const QJsonObject file = QJsonDocument::fromJson(content).object();
    const int version = file["satchel_key"_L1].toInt();
    if (version < 1)
        return fail(Error::Kind::Corrupt, Reason::tr("this is not a key file"));
    if (version > fileVersion || file["derivation"_L1].toString() != derivation)
        return fail(Error::Kind::TooNew, Reason::tr("a newer Satchel wrote this file"));
    const auto cost = TRY(costIn(file));
    const auto salt = TRY(bytesIn(file, "salt"_L1, crypto_pwhash_SALTBYTES));
    const auto sealed = TRY(bytesIn(file, "sealed"_L1, sealedSize));
    const auto sealing = derive(passphrase, salt, cost);
    if (!sealing)
        return fail(Error::Kind::Io, Reason::tr("there is not enough memory to open this file"));
    QByteArray bytes(qsizetype(StoreKey::size), '\0');
    const auto wipe = qScopeGuard([&] { sodium_memzero(bytes.data(), StoreKey::size); });
    const bool isOpen = crypto_secretbox_open_easy(bytesOf(bytes), bytesOf(sealed) + crypto_secretbox_NONCEBYTES,
                            static_cast<quint64>(sealed.size()) - crypto_secretbox_NONCEBYTES, bytesOf(sealed),
                            sealing->bytes().data())
        == 0;
    if (!isOpen)
        return fail(Error::Kind::Refused, Reason::tr("the passphrase is not right"));
    return *StoreKey::fromBytes(bytes);
}

QString keyFileOf(const QString &storePath)
{
    return storePath + u".key"_s;
}

QString nextOf(const QString &storePath)
{
    return storePath + u".next"_s;
}

Result<void> writeKeyFile(const QString &storePath, const QByteArray &content)
{
    return writePrivateFile(keyFileOf(storePath), content);
}

Result<void> copyKeyFile(const QString &storePath, const QString &copyPath)
{
    QFile file(keyFileOf(storePath));
    if (!file.exists()) {
        QFile::remove(keyFileOf(copyPath));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), file.fileName());
    return writeKeyFile(copyPath, file.readAll());
}

} // namespace satchel::store
