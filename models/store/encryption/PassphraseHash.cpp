// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/PassphraseHash.h"

#include "domain/Reason.h"
#include "store/encryption/Passphrase.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr quint64 kibibyte = 1024;

/// What comparing with the hash would cost: memory in KiB and passes are in its text
/// (https://github.com/P-H-C/phc-string-format). Nothing for a text that is no hash.
std::optional<PassphraseCost> costOf(const QString &hash)
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=\\d{1,10}\\$m=(\\d{1,10}),t=(\\d{1,10}),p=1\\$"_s);
    const auto found = form.match(hash);
    if (!found.hasMatch())
        return {};
    return PassphraseCost{found.captured(2).toULongLong(), found.captured(1).toULongLong() * kibibyte};
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

Result<QString> hashPassphrase(const QString &passphrase, const PassphraseCost &cost)
{
    initSodium();
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
    const auto cost = costOf(hash);
    QByteArray kept = hash.toLatin1();
    if (!cost || !isBearable(*cost) || kept.size() >= crypto_pwhash_STRBYTES)
        return false;
    initSodium();
    QByteArray typed = typedBytes(passphrase);
    const auto wiped = qScopeGuard([&] { wipe(typed); });
    kept.resize(crypto_pwhash_STRBYTES, '\0');
    return crypto_pwhash_str_verify(kept.constData(), typed.constData(), static_cast<quint64>(typed.size())) == 0;
}

} // namespace satchel::store
