// SPDX-License-Identifier: GPL-3.0-or-later
// OAuth 2 as values: what a vendor's manifest says about signing in, the request a browser is sent off with, and the
// tokens that come back. RFC 6749 (code flow), 7636 (PKCE), 8252 (native apps), 9207 (issuer).
#pragma once

#include "sync/transport/TokenPlacement.h"

#include <optional>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <vector>

namespace satchel::sync {

/// Where the browser comes back to. Vendors that insist on the registered address name host, port and path.
struct OAuthRedirect
{
    QString host = QStringLiteral("127.0.0.1"); // or "localhost"; always on this machine
    quint16 port = 0; // 0: any free one
    QString path = QStringLiteral("/");
};

/// How an account is asked where it signs in (AuthorityDiscovery.h).
struct AuthorityDiscovery
{
    QString path; // what is asked for without a token; empty: nothing is asked
    QStringList hosts; // sign-in servers that may be named, and no others
    QStringList anyDirectory; // what is named in place of a directory when any will do
    QUrl account; // whom to ask
    bool mayNameItself = false; // an account that is at none of the vendor's hosts, such as a fake
};

struct OAuthEndpoints
{
    QUrl authorize;
    QUrl token;
    QUrl revoke; // empty: the vendor has none
    OAuthRedirect redirect;
    QStringList scopes; // {origin} is replaced by the account's own address
    QStringList addedScopes; // asked for since a later version of Satchel: sign-ins from before do not have them
    /// Parts of a refusal that asks for more consent than this person gives or may give: they sign in without the added
    /// scopes then.
    QStringList consentErrors;
    QStringList optionalScopes; // asked for beside those: an account that lacks one grants the rest
    QString issuer; // what `iss` in the redirect must be; empty: not checked
    bool alwaysSendsIssuer = false; // an answer without `iss` is then refused
    bool needsSecret = false; // the organisation's client secret belongs into token requests
    bool wantsScopesOnRefresh = false;
    QString scopeSeparator = QStringLiteral(" ");
    /// Of vendors with several data centres: the host of an account's address, and the server where it signs in.
    std::vector<std::pair<QString, QUrl>> servers;
    QString serverParameter; // of the redirect: the server where the person signed in; empty: the redirect has none
    std::vector<std::pair<QString, QString>> parameters; // more for the authorize address
    QStringList facts; // members of the token answer to keep; they must be no secrets
    QStringList hosts; // accounts at hosts that end like this sign in at the vendor's own addresses all the same
    AuthorityDiscovery discovery;
    TokenPlacement placement; // how requests show a token
    std::optional<TokenPlacement> signedInPlacement; // that of a sign-in, where it differs
    /// How requests show the token of a sign-in, or one that a person entered.
    TokenPlacement placementOf(bool isSignedIn) const
    {
        return isSignedIn ? signedInPlacement.value_or(placement) : placement;
    }
    QString instance; // the fact that names the address to talk to with the token; empty: the connection's own
};

/// The organisation's registration at the vendor.
struct OAuthClient
{
    QString id;
    QString secret; // from the keychain; empty for public clients
};

struct Tokens
{
    QByteArray access;
    QString refresh; // empty: the answer had none
    std::optional<qint64> expiresIn; // milliseconds; nothing: until the other side says 401
    QJsonObject facts;
    QUrl server = {}; // where the person signed in, as the redirect says; empty: it does not
    bool lacksAddedScopes = false; // signed in without them

    bool operator==(const Tokens &) const = default;
};

/// The same addresses at another server; an empty one stays empty.
void moveSignIn(OAuthEndpoints &endpoints, const QUrl &server);
/// Where the secrets of a sign-in may go: the server that is asked, or one of the vendor's.
bool isSignInServer(const OAuthEndpoints &endpoints, const QUrl &server);

struct AuthorizationRequest
{
    QUrl address; // for the browser; holds no secret but the state, which is of use to nobody else
    QString redirect;
    QString state;
    QString verifier; // never leaves this process before the code is exchanged

    static AuthorizationRequest make(const OAuthEndpoints &endpoints, const QString &clientId, quint16 port);
};

/// S256: base64url of the SHA-256 of a verifier.
QString codeChallenge(const QString &verifier);

} // namespace satchel::sync
