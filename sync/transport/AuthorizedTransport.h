// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the access token on requests. A 401 is answered with one new token and one more try; a 401 that comes back to
// the caller is one that a new token did not help, and is not tried again with that token. 403 says nothing about
// tokens. Where the vendor wants a session, it is opened by the first request and once more when it ended. The token
// goes to the place of its connection and its site alone, or to the one that came along with the token, whatever
// address an answer may name.
#pragma once

#include "sync/transport/TokenPlacement.h"

namespace satchel::sync {

/// Who holds the access token of one connection.
class AccessTokens
{
public:
    virtual ~AccessTokens() = default;
    /// Unauthorized when a person has to sign in; KeychainUnavailable, Offline and the like when it is to be tried
    /// later.
    virtual Result<QByteArray> current() = 0;
    /// Another one, because the other side did not take that one.
    virtual Result<QByteArray> renewed(const QByteArray &rejected) = 0;
    /// Where the newest token is good, as whoever gave it said; empty: at the connection's own address.
    virtual QUrl instanceUrl() const { return {}; }
};

class AuthorizedTransport final : public Transport
{
public:
    /// `home`: the connection's address. The token may go to its scheme, host and port, and to its site.
    AuthorizedTransport(Transport &inner, AccessTokens &tokens, QUrl home, TokenPlacement placement = {})
        : m_inner(inner), m_tokens(tokens), m_home(std::move(home)), m_placement(std::move(placement))
    {
    }

    /// Invalid, with nothing sent, for an address elsewhere.
    Result<HttpResponse> send(const HttpRequest &request) override;

private:
    bool mayReceiveToken(const QUrl &url) const;
    Result<HttpResponse> sendWith(const QByteArray &token, const HttpRequest &request);
    Result<HttpResponse> sendOnce(const QByteArray &token, const HttpRequest &request);
    Result<std::optional<HttpResponse>> openSession(const QByteArray &token);

    Transport &m_inner;
    AccessTokens &m_tokens;
    QUrl m_home;
    TokenPlacement m_placement;
    QByteArray m_refused; // new, and refused all the same
    std::optional<PlacementWords> m_session;
    QByteArray m_sessionToken; // whose session it is
};

} // namespace satchel::sync
