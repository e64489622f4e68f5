// SPDX-License-Identifier: GPL-3.0-or-later
// How a request shows who sends it: which headers hold the token, and in which form. A token that is a pair,
// "user:key", is split at its first colon. RFC 6750 (bearer), RFC 7617 (basic), RFC 2104 (HMAC).
#pragma once

#include "sync/engine/Http.h"

#include <QString>

namespace satchel::sync {

/// Words in braces stand for values: {token} all of it, {user} and {secret} its two halves, {signature} the HMAC-SHA256
/// of `signedText` by the secret as hex digits, {base64} `encoded` in Base64. In `signedText`, {method} is the
/// request's, and {path} its path below the connection's address, without a slash at its beginning.
struct TokenPlacement
{
    std::vector<std::pair<QString, QString>> headers = {
        {QStringLiteral("Authorization"), QStringLiteral("Bearer {token}")}};
    QString encoded;
    QString signedText;
    QString below; // {path} begins after this part of the path: "/api/v1/"

    static TokenPlacement basic()
    {
        return {
            {{QStringLiteral("Authorization"), QStringLiteral("Basic {base64}")}}, QStringLiteral("{token}"), {}, {}};
    }
    bool operator==(const TokenPlacement &) const = default;
};

/// Adds the headers to a request for an account at `home`.
void authorizeRequest(HttpRequest &request, const TokenPlacement &placement, const QByteArray &token, const QUrl &home);

} // namespace satchel::sync
