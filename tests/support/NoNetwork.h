// SPDX-License-Identifier: GPL-3.0-or-later
// What a part gets that may ask the network and must not in a test.
#pragma once

#include "sync/engine/Http.h"
#include "sync/engine/Sleeper.h"

namespace satchel::test {

class NoTransport final : public sync::Transport
{
public:
    Result<sync::HttpResponse> send(const sync::HttpRequest &) override
    {
        return fail(Error::Kind::Offline, QStringLiteral("no network"));
    }
};

class NoSleeper final : public sync::Sleeper
{
public:
    bool wait(qint64) override { return false; }
};

} // namespace satchel::test
