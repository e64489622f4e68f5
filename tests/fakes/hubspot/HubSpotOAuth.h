// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials: static tokens, and the OAuth code flow with the app's secret (HubSpot has no public clients). The
// consent page says yes at once and sends the browser back.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

namespace satchel::fakes {

class HubSpotOAuth
{
public:
    /// /oauth/… ; nothing when the path is none of ours.
    std::optional<HttpResponse> answer(HubSpotState &state, const HttpRequest &request, Instant now);
    /// Why a request's bearer token is good for none of these scopes; nothing when it is for one, or when none is
    /// needed.
    std::optional<HubSpotError> check(
        const HubSpotState &state, const HttpRequest &request, const QStringList &scopes, Instant now) const;

    /// The app was uninstalled: every refresh token is dead.
    void revokeAll();
    /// A token pair as the code flow would have given it, for tests that start signed in.
    std::pair<QString, QString> grant(HubSpotState &state, Instant now);

private:
    struct Grant
    {
        QStringList scopes;
        bool isRevoked = false;
        QString refreshToken; // the current one, where they rotate
    };
    struct Code
    {
        QString redirect;
        QString challenge;
        QStringList scopes;
        Instant issued;
        bool isUsed = false;
    };
    struct Access
    {
        std::size_t grant = 0;
        Instant expires;
    };

    HttpResponse authorize(const HubSpotState &state, Random &random, const QUrlQuery &query, Instant now);
    /// Why the app is not installed with these scopes; empty when it is.
    static QString refusalOf(const HubSpotOptions &options, const QStringList &scopes, const QStringList &optional);
    HttpResponse token(HubSpotState &state, const HttpRequest &request, bool isFirstVersion, Instant now);
    HttpResponse exchange(HubSpotState &state, const QUrlQuery &form, bool isFirstVersion, Instant now);
    HttpResponse refresh(HubSpotState &state, const QUrlQuery &form, bool isFirstVersion, Instant now);
    HttpResponse introspect(HubSpotState &state, const QUrlQuery &form, Instant now) const;
    HttpResponse revoke(const QString &token);
    HttpResponse tokens(HubSpotState &state, std::size_t grant, bool isFirstVersion, Instant now);
    QString newRefreshToken(Random &random, std::size_t grant);

    std::vector<Grant> m_grants;
    std::map<QString, Code> m_codes;
    std::map<QString, Access> m_accesses;
    std::map<QString, std::size_t> m_refreshes;
};

} // namespace satchel::fakes
