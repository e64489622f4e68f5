// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in: session ids handed out by hand, and the code flow of a public client with PKCE. The consent page says yes
// at once. A token's answer says where the organisation lives, which may change from one answer to the next.
#pragma once

#include "tests/fakes/salesforce/SalesforceError.h"

namespace satchel::fakes {

class SalesforceOAuth
{
public:
    /// /services/oauth2/… and the identity address; nothing when the path is none of ours.
    std::optional<HttpResponse> answer(SalesforceState &state, const HttpRequest &request, Instant now);
    /// True when a request's bearer token is good, and sent to where the organisation lives.
    bool isSignedIn(const SalesforceState &state, const HttpRequest &request, Instant now) const;

    void revokeAll();
    /// The organisation lives at another address from now on, and nobody's session goes with it.
    void move(SalesforceState &state, const QString &instance);
    /// Access and refresh token as the code flow would have given them.
    std::pair<QString, QString> grant(SalesforceState &state, Instant now);

private:
    struct Grant
    {
        bool isRevoked = false;
        QString refreshToken; // the current one, where they rotate
    };
    struct Code
    {
        QString redirect;
        QString challenge;
        Instant issued;
        bool isUsed = false;
    };
    struct Access
    {
        std::size_t grant = 0;
        Instant expires;
    };

    HttpResponse authorize(SalesforceState &state, const QUrlQuery &query, Instant now);
    HttpResponse token(SalesforceState &state, const HttpRequest &request, Instant now);
    HttpResponse exchange(SalesforceState &state, const QUrlQuery &form, const HttpRequest &request, Instant now);
    HttpResponse refresh(SalesforceState &state, const QUrlQuery &form, const HttpRequest &request, Instant now);
    HttpResponse tokens(
        SalesforceState &state, std::size_t grant, bool withRefresh, const HttpRequest &request, Instant now);
    QString newRefreshToken(SalesforceState &state, std::size_t grant);

    std::vector<Grant> m_grants;
    std::map<QString, Code> m_codes;
    std::map<QString, Access> m_accesses;
    std::map<QString, std::size_t> m_refreshes;
};

} // namespace satchel::fakes
