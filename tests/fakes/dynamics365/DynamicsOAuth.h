// SPDX-License-Identifier: GPL-3.0-or-later
// Entra ID: static tokens, and the code flow of a public client with PKCE. A token is good for one organisation's
// address. The app is registered in one directory, and signs in at that one alone, at the login host of the
// organisation's cloud; the organisation names both to whoever comes without a token. The consent page says yes at once
// and sends the browser back.
#pragma once

#include "tests/fakes/dynamics365/DynamicsError.h"

namespace satchel::fakes {

class DynamicsOAuth
{
public:
    /// /{tenant}/oauth2/v2.0/… ; nothing when the path is none of ours.
    std::optional<HttpResponse> answer(DynamicsState &state, const HttpRequest &request, Instant now);
    /// The answer to a request whose bearer token is not good here; nothing when it is.
    std::optional<HttpResponse> check(const DynamicsState &state, const HttpRequest &request, Instant now) const;

    /// Consent was revoked: every refresh token is dead.
    void revokeAll();
    /// A token pair as the code flow would have given it, for tests that start signed in.
    std::pair<QString, QString> grant(DynamicsState &state, const QString &scope, Instant now);

    static HttpResponse unauthorized(const DynamicsState &state, const HttpRequest &request);

private:
    struct Grant
    {
        QString scope;
        QString refreshToken; // the newest
        bool isRevoked = false;
    };
    struct Code
    {
        QString redirect;
        QString challenge;
        QString scope;
        Instant issued;
        bool isUsed = false;
    };
    struct Access
    {
        std::size_t grant = 0;
        Instant expires;
    };

    HttpResponse authorize(DynamicsState &state, const QUrl &url, Instant now);
    HttpResponse token(DynamicsState &state, const HttpRequest &request, Instant now);
    HttpResponse exchange(DynamicsState &state, const QUrlQuery &form, Instant now);
    HttpResponse refresh(DynamicsState &state, const QUrlQuery &form, Instant now);
    HttpResponse tokens(DynamicsState &state, std::size_t grant, Instant now);

    std::vector<Grant> m_grants;
    std::map<QString, Code> m_codes;
    std::map<QString, Access> m_accesses;
    std::map<QString, std::size_t> m_refreshes;
};

} // namespace satchel::fakes
