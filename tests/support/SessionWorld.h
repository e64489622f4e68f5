// SPDX-License-Identifier: GPL-3.0-or-later
// A store, a keychain and the fake of HubSpot in one process, in virtual time: what a session works between.
#pragma once

#include "sync/session/ConnectionSetup.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

namespace satchel::test {

/// Hands a session a transport of the test's.
class Borrowed final : public sync::Transport
{
public:
    explicit Borrowed(sync::Transport &lent) : m_lent(lent) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override { return m_lent.send(request); }

private:
    sync::Transport &m_lent;
};

struct SessionWorld
{
    explicit SessionWorld(fakes::HubSpotOptions options = {}) : fake(options), token(options.staticTokens.first()) {}

    TestStore store;
    fakes::HubSpotFake fake;
    fakes::FaultInjector faults{fake};
    fakes::FaultyTransport wire{faults, store.clock};
    fakes::RemoteUser user{fake, store.clock};
    MemoryKeychain keychain;
    sync::Cancellation cancellation;
    VirtualSleeper waiting{store.clock};
    QString token;

    sync::SessionDependencies dependencies()
    {
        return {keychain, store.clock, cancellation, waiting,
            [this](sync::Cancellation &) { return std::make_unique<Borrowed>(wire); }};
    }
    Result<store::Connection> join(const QString &given)
    {
        return sync::createConnection(*store,
            {QStringLiteral("hubspot"), QStringLiteral("Hub"), QStringLiteral("https://api.hubapi.com"),
                {given, {}, {}}},
            dependencies(), 5);
    }
    /// Its number.
    qint64 connect()
    {
        const auto made = join(token);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return made->number;
    }
    std::unique_ptr<sync::Session> session(qint64 connection)
    {
        auto opened = sync::Session::open(*store, connection, dependencies(), 7);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
    store::Connection connection(qint64 number) { return *store::Connections(*store).get(number); }
    /// Lets the search index catch up.
    void later(qint64 milliseconds = 10 * 60'000) { store.clock.advance(milliseconds); }
    qint64 count(EntityKind entity) { return *store->count({entity, {}, {}, {}, {}, -1, false}); }

    QStringList people(int count, const QString &prefix = QStringLiteral("p"))
    {
        std::vector<fakes::Values> all;
        for (int i = 0; i < count; ++i)
            all.push_back({{QStringLiteral("email"), QStringLiteral("%1%2@example.com").arg(prefix).arg(i)},
                {QStringLiteral("lastname"), QStringLiteral("Name %1").arg(i)}});
        return user.importRecords(QStringLiteral("contacts"), all);
    }
};

} // namespace satchel::test
