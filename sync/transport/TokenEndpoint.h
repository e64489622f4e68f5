// SPDX-License-Identifier: GPL-3.0-or-later
// The three things one asks a token server. Unauthorized means: a person has to sign in again. Refused: the
// registration is wrong. Secrets travel in bodies only and are removed from the server's error texts.
#pragma once

#include "sync/engine/Http.h"
#include "sync/transport/OAuth.h"

namespace satchel::sync {

class TokenEndpoint
{
public:
    TokenEndpoint(Transport &transport, const OAuthEndpoints &endpoints, OAuthClient client)
        : m_transport(transport), m_endpoints(endpoints), m_client(std::move(client))
    {
    }

    Result<Tokens> exchange(const QString &code, const AuthorizationRequest &request);
    Result<Tokens> refresh(const QString &refreshToken);
    /// Nothing to do where the vendor has no such address.
    Result<void> revoke(const QString &refreshToken);

private:
    using Form = std::vector<std::pair<QString, QString>>;

    Result<HttpResponse> post(const QUrl &url, Form form);
    Result<Tokens> tokens(Form form, const QStringList &secrets);

    Transport &m_transport;
    const OAuthEndpoints &m_endpoints;
    OAuthClient m_client;
};

} // namespace satchel::sync
