// SPDX-License-Identifier: GPL-3.0-or-later
// How a delivery is signed: HMAC-SHA256 over "id.timestamp.body" (Standard Webhooks 1.0.0, "Signature scheme"), with a
// secret of 24 to 64 bytes that is written as "whsec_" and base64.
#pragma once

#include "domain/Result.h"
#include "sync/engine/Http.h"

#include <functional>
#include <QByteArray>

namespace satchel::webhooks {

/// Fills bytes with what nobody can guess.
using RandomBytes = std::function<QByteArray(qsizetype count)>;

/// Of the operating system.
QByteArray systemRandomBytes(qsizetype count);

/// A new one of 32 bytes.
QString newSecret(const RandomBytes &random);

/// The bytes of a secret. Invalid where it is not one of the specification's form.
Result<QByteArray> secretBytes(const QString &secret);

/// "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=". `seconds`: since 1970, of this attempt.
QByteArray signatureOf(const QByteArray &secretBytes, const QByteArray &id, qint64 seconds, const QByteArray &body);

/// webhook-id, webhook-timestamp and webhook-signature.
std::vector<sync::HttpHeader> signedHeaders(
    const QByteArray &secretBytes, const QByteArray &id, qint64 seconds, const QByteArray &body);

} // namespace satchel::webhooks
