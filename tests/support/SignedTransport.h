// SPDX-License-Identifier: GPL-3.0-or-later
// A transport to a fake that adds a token to each request.
#pragma once

#include "domain/Clock.h"
#include "sync/engine/Http.h"

namespace satchel::test {

/// Signs every request and waits a little before each, so that no limit of the vendor is ever reached.
class SignedTransport final : public sync::Transport
{
public:
    SignedTransport(sync::Transport &inner, ManualClock &clock, QString token)
        : m_inner(inner), m_clock(clock), m_token(std::move(token))
    {
    }

    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        m_clock.advance(200);
        sync::HttpRequest authorized = request;
        authorized.headers.push_back({"Authorization", "Bearer " + m_token.toUtf8()});
        ++requests;
        return m_inner.send(authorized);
    }

    int requests = 0;

private:
    sync::Transport &m_inner;
    ManualClock &m_clock;
    QString m_token;
};

} // namespace satchel::test
