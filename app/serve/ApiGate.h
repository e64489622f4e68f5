// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the local API. Any page in a browser can send a request to this computer's own address, and by a name
// that it lets point here (DNS rebinding) even read the answer: so a request has to name our address as its host and to
// show the token, and no answer allows another origin to read it (CORS).
#pragma once

#include "sync/engine/Http.h"

#include <functional>
#include <optional>

namespace satchel::app {

class ApiGate
{
public:
    /// How a token that is replaced while the API runs becomes known.
    struct Renewal
    {
        QString known; // the stamp of the token that the gate begins with
        std::function<QString()> stamp; // of the token that counts now; empty where it cannot be told
        std::function<std::optional<QByteArray>()> read; // the token; nothing where the keychain does not answer
    };

    explicit ApiGate(QByteArray token, std::optional<Renewal> renewal = {})
        : m_token(std::move(token)), m_renewal(std::move(renewal))
    {
    }

    /// Why a request is refused: 421 for another host, 401 without the token; nothing when it is admitted.
    std::optional<sync::HttpResponse> refuse(const sync::HttpRequest &request);

private:
    void followRenewal();

    QByteArray m_token; // empty: it was replaced, and the keychain has not said by what
    std::optional<Renewal> m_renewal;
};

} // namespace satchel::app
