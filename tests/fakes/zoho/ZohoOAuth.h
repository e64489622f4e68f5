// SPDX-License-Identifier: GPL-3.0-or-later
// Zoho's OAuth code flow: the person is sent to the data centre of the account, and the answer names its accounts
// server; refresh tokens stay the same; refusals come with status 200; ten token requests in ten minutes. The consent
// page says yes at once and sends the browser back.
#pragma once

#include "tests/fakes/RateWindow.h"
#include "tests/fakes/zoho/ZohoState.h"

namespace satchel::fakes {

class ZohoOAuth
{
public:
    /// Nothing when the path is none of ours.
    std::optional<HttpResponse> answer(ZohoState &state, const HttpRequest &request, Instant now);
    bool isKnown(const QByteArray &access, Instant now) const;
    QString grant(ZohoState &state);
    void revokeAll() { m_refreshes.clear(); }

private:
    struct Code
    {
        QString redirect;
        QString challenge;
        bool isOffline = false;
        Instant issued;
    };

    HttpResponse authorize(ZohoState &state, const HttpRequest &request, Instant now);
    HttpResponse token(ZohoState &state, const HttpRequest &request, Instant now);
    HttpResponse revoke(const HttpRequest &request);

    std::map<QString, Code> m_codes;
    std::map<QByteArray, Instant> m_accesses; // and when they end
    QStringList m_refreshes;
    RateWindow m_tokens{10, 600'000};
};

} // namespace satchel::fakes
