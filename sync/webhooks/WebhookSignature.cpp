// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookSignature.h"

#include "domain/Reason.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

constexpr auto prefix = "whsec_"_L1;
constexpr qsizetype newBytes = 32;
constexpr qsizetype leastBytes = 24;
constexpr qsizetype mostBytes = 64;

} // namespace

QByteArray systemRandomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString newSecret(const RandomBytes &random)
{
    return prefix + QString::fromLatin1(random(newBytes).toBase64());
}

Result<QByteArray> secretBytes(const QString &secret)
{
    const QByteArray encoded = secret.startsWith(prefix) ? secret.mid(prefix.size()).toLatin1() : QByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < leastBytes || decoded.decoded.size() > mostBytes)
        return fail(
            Error::Kind::Invalid, Reason::tr("a webhook's secret is whsec_ and 24 to 64 bytes in base64"), u"secret"_s);
    return decoded.decoded;
}

QByteArray signatureOf(const QByteArray &secretBytes, const QByteArray &id, qint64 seconds, const QByteArray &body)
{
    const QByteArray content = id + '.' + QByteArray::number(seconds) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(content, secretBytes, QCryptographicHash::Sha256).toBase64();
}

std::vector<sync::HttpHeader> signedHeaders(
    const QByteArray &secretBytes, const QByteArray &id, qint64 seconds, const QByteArray &body)
{
    return {{"webhook-id", id}, {"webhook-timestamp", QByteArray::number(seconds)},
        {"webhook-signature", signatureOf(secretBytes, id, seconds, body)}};
}

} // namespace satchel::webhooks
