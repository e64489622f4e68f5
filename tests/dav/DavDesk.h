// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a connection to a calendar server: one desk of a person.
#pragma once

#include "store/sync/Conflicts.h"
#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/transport/HttpTransport.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/SyncRounds.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

namespace satchel::test {

class DavDesk
{
public:
    explicit DavDesk(quint64 seed = 1) : store(QTimeZone::utc(), seed), m_seed(seed) {}

    TestStore store;
    MemoryKeychain keychain;
    std::unique_ptr<sync::Session> session;
    qint64 number = 0; // of the connection
    std::function<bool(const sync::HttpRequest &)> loses = {}; // the answer to the next request that it is true for
    std::vector<QByteArray> asked; // "PUT /ann/work/a.ics"

    Result<void> connect(const QString &address, const QString &user = QStringLiteral("ann"))
    {
        const auto made = TRY(sync::createConnection(*store,
            {QStringLiteral("caldav"), QStringLiteral("Calendar"), address, {user + QStringLiteral(":word"), {}, {}}},
            dependencies(), 5 + m_seed));
        number = made.number;
        session = TRY(sync::Session::open(*store, number, dependencies(), 7 + m_seed));
        return {};
    }
    store::RoundRecord round() { return fullRound(store, *session); }
    /// True when both sides agree after some rounds.
    bool settle() { return settleIn(6, store, *session); }
    RecordId here(const QString &object, const QString &id) { return recordLinkedTo(*store, number, object, id); }
    QString idThere(RecordId record) { return remoteIdOf(*store, number, record); }
    Record activity(const QString &id)
    {
        const auto found = store->get(EntityKind::Activity, here(QStringLiteral("events"), id));
        return found ? *found : Record();
    }
    qint64 count(EntityKind entity) { return *store->count({entity, {}, {}, {}, {}, -1, false}); }
    QStringList parkedReasons() { return parkedReasonsOf(*store, number); }

private:
    class Wire final : public sync::Transport
    {
    public:
        Wire(sync::Cancellation &cancellation, DavDesk &desk) : m_http(cancellation), m_desk(desk) {}

        Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
        {
            m_desk.asked.push_back(
                request.method + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
            auto response = m_http.send(request);
            if (!m_desk.loses || !m_desk.loses(request))
                return response;
            m_desk.loses = {};
            return fail(Error::Kind::Unanswered, QStringLiteral("the connection was closed before an answer came"));
        }

    private:
        sync::HttpTransport m_http;
        DavDesk &m_desk;
    };

    sync::SessionDependencies dependencies()
    {
        return {keychain, store.clock, m_cancellation, m_waiting,
            [this](sync::Cancellation &cancellation) { return std::make_unique<Wire>(cancellation, *this); }};
    }

    quint64 m_seed;
    sync::Cancellation m_cancellation;
    VirtualSleeper m_waiting{store.clock};
};

} // namespace satchel::test
