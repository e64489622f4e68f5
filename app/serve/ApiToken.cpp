// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiToken.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QString nameFor(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    constexpr qsizetype letters = 16;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"api/%1/token"_s.arg(QLatin1StringView(hash.constData(), letters));
}

} // namespace

ApiToken::ApiToken(sync::Keychain &keychain, const QString &storePath, RandomBytes random)
    : m_keychain(keychain), m_name(nameFor(storePath)), m_random(std::move(random))
{
}

Result<QString> ApiToken::get()
{
    const auto known = TRY(m_keychain.read(m_name));
    return known && !known->isEmpty() ? Result<QString>(*known) : renew();
}

Result<QString> ApiToken::renew()
{
    constexpr qsizetype bytes = 32;
    const QString token = QString::fromLatin1(
        m_random(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    TRY(m_keychain.write(m_name, token));
    return token;
}

Result<void> noteNewApiToken(store::Store &store)
{
    return store.setMeta(apiTokenStamp, store.newId().toString());
}

/// Hashes have one length and tell nothing of where two secrets differ.
bool isSameSecret(const QByteArray &one, const QByteArray &other)
{
    const QByteArray left = QCryptographicHash::hash(one, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(other, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

} // namespace satchel::app
