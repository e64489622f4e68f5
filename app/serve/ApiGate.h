// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the local API. Any page in a browser can send a request to this computer's own address, and by a name
// that it lets point here (DNS rebinding) even read the answer: so a request has to name our address as its host and to
// show the token, and no answer allows another origin to read it (CORS).
#pragma once

#include "sync/engine/Http.h"

#include <optional>

namespace satchel::app {

class ApiGate
{
public:
    explicit ApiGate(QByteArray token) : m_token(std::move(token)) {}

    /// Why a request is refused: 421 for another host, 401 without the token; nothing when it is admitted.
    std::optional<sync::HttpResponse> refuse(const sync::HttpRequest &request) const;

private:
    QByteArray m_token;
};

} // namespace satchel::app
