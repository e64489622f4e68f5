// SPDX-License-Identifier: GPL-3.0-or-later
// The OAuth code flow of an installed app: a secret, one callback, refresh tokens that stay the same, and the company's
// address in the token's answer. The consent page says yes at once and sends the browser back.
#pragma once

#include "tests/fakes/pipedrive/PipedriveState.h"

namespace satchel::fakes {

class PipedriveOAuth
{
public:
    /// Nothing when the path is none of ours.
    std::optional<HttpResponse> answer(PipedriveState &state, const HttpRequest &request, Instant now);
    bool isKnown(const QByteArray &bearer, Instant now) const;
    /// A refresh token as the code flow would have given it, for tests that start signed in.
    QString grant(Random &random);
    void revokeAll() { m_refreshes.clear(); }

private:
    struct Code
    {
        QString redirect;
        Instant issued;
    };

    HttpResponse authorize(PipedriveState &state, const QUrlQuery &query, Instant now);
    HttpResponse token(PipedriveState &state, const HttpRequest &request, Instant now);

    std::map<QString, Code> m_codes;
    std::map<QByteArray, Instant> m_accesses; // and when they end
    QStringList m_refreshes;
};

} // namespace satchel::fakes
