// SPDX-License-Identifier: GPL-3.0-or-later
// How a request shows who sends it: which headers or members of its body hold the token, and in which form. A token
// that has parts, "user:key", is split at its colons. RFC 6750 (bearer), RFC 7617 (basic), RFC 2104 (HMAC).
#pragma once

#include "sync/engine/Http.h"
#include "sync/engine/Site.h"

#include <algorithm>
#include <optional>
#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

using PlacementWords = std::vector<std::pair<QString, QJsonValue>>; // with their braces, "{token}"

/// A first request whose answer names what the others need: a session, the number of the user. It has the parts of the
/// token as words and is a POST of JSON.
struct SessionCall
{
    QString path; // below the connection's address
    QJsonObject body;
    std::vector<std::pair<QString, QString>> keeps; // words for the other requests, and their places in the answer
    std::vector<std::pair<QString, QString>> ended; // places and texts of an answer that says that the session ended

    bool operator==(const SessionCall &) const = default;
};

/// Words in braces stand for values: {token} all of it, its parts by their names, {signature} the HMAC-SHA256 of
/// `signedText` by the last part as hex digits, {base64} `encoded` in Base64, and what the session call keeps. In
/// `signedText`, {method} is the request's, and {path} its path below the connection's address, without a slash at its
/// beginning.
struct TokenPlacement
{
    std::vector<std::pair<QString, QString>> headers = {
        {QStringLiteral("Authorization"), QStringLiteral("Bearer {token}")}};
    QString encoded;
    QString signedText;
    QString below; // {path} begins after this part of the path: "/api/v1/"
    QStringList parts = {QStringLiteral("user"), QStringLiteral("secret")}; // the last one may have colons in it
    std::vector<std::pair<QString, QString>> members; // places in a JSON body, "params.args.2", and what goes there
    std::optional<SessionCall> call;
    std::vector<Site> sites;

    /// The site of an account's address; null for an account at a host of its own.
    const Site *siteOf(const QUrl &home) const
    {
        const auto site = std::ranges::find_if(sites, [&](const Site &one) { return isAtSite(home, one); });
        return site == sites.end() ? nullptr : &*site;
    }

    static TokenPlacement basic()
    {
        TokenPlacement placement;
        placement.headers = {{QStringLiteral("Authorization"), QStringLiteral("Basic {base64}")}};
        placement.encoded = QStringLiteral("{token}");
        return placement;
    }
    bool operator==(const TokenPlacement &) const = default;
};

/// Puts the token on a request for an account at `home`. `session`: what the session call kept.
void authorizeRequest(HttpRequest &request, const TokenPlacement &placement, const QByteArray &token, const QUrl &home,
    const PlacementWords &session = {});
/// The request that opens a session.
HttpRequest sessionRequest(const TokenPlacement &placement, const QByteArray &token, const QUrl &home);
/// What its answer keeps; nothing where the answer does not have all of it: false or null says that nobody signed in.
std::optional<PlacementWords> sessionIn(const SessionCall &call, const HttpResponse &response);
/// The answer says that the session ended.
bool hasEnded(const SessionCall &call, const HttpResponse &response);

} // namespace satchel::sync
