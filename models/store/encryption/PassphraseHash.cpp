// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/PassphraseHash.h"

#include "domain/Reason.h"

#include <QScopeGuard>
#include <sodium.h>

namespace satchel::store {

namespace {

/// In the normal form that all keyboards and systems agree on.
QByteArray typedBytes(const QString &passphrase)
{
    if (sodium_init() < 0)
        qFatal("the system has no source of randomness"); // a salt that can be guessed protects nothing
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

Result<QString> hashPassphrase(const QString &passphrase, const PassphraseCost &cost)
{
    QByteArray typed = typedBytes(passphrase);
    const auto wiped = qScopeGuard([&] { wipe(typed); });
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), typed.constData(), static_cast<quint64>(typed.size()), cost.operations,
            static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(Error::Kind::Io, Reason::tr("there is not enough memory to protect the key with a passphrase"));
    return QString::fromLatin1(hash.constData()); // without the zeros behind it
}

bool matchesHash(const QString &hash, const QString &passphrase)
{
    QByteArray typed = typedBytes(passphrase);
    const auto wiped = qScopeGuard([&] { wipe(typed); });
    QByteArray kept = hash.toLatin1();
    if (kept.isEmpty() || kept.size() >= crypto_pwhash_STRBYTES)
        return false;
    kept.resize(crypto_pwhash_STRBYTES, '\0');
    return crypto_pwhash_str_verify(kept.constData(), typed.constData(), static_cast<quint64>(typed.size())) == 0;
}

} // namespace satchel::store
