// SPDX-License-Identifier: GPL-3.0-or-later
// SyncService as a window has it, in real time and on its real threads, with the fake of HubSpot behind a lock
// instead of a network. Only contacts are synchronised: a round is a few requests.
#pragma once

#include "store/sync/SyncRounds.h"
#include "sync/session/SyncService.h"
#include "tests/fakes/FaultInjector.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/EmptyStore.h"
#include "tests/support/MemoryKeychain.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

namespace satchel::test {

/// The fake, for several threads.
class SharedFake
{
public:
    QString token() const { return m_token; }
    /// The second user works, between two requests.
    template <typename Work> auto perform(const Work &work)
    {
        const QMutexLocker lock(&m_mutex);
        fakes::RemoteUser user(m_fake, m_clock);
        return work(user);
    }
    void setToken(const QString &token)
    {
        const QMutexLocker lock(&m_mutex);
        m_fake.options().staticTokens = {token};
    }
    /// From now on requests reach it and hang until they are cancelled; each is announced by `hung`.
    void hang()
    {
        const QMutexLocker lock(&m_mutex);
        m_hangs = true;
    }
    void recover()
    {
        const QMutexLocker lock(&m_mutex);
        m_hangs = m_isUnreachable = false;
    }
    void vanish()
    {
        const QMutexLocker lock(&m_mutex);
        m_isUnreachable = true;
    }
    int requestCount()
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    QSemaphore hung;

    sync::TransportFactory network()
    {
        return [this](sync::Cancellation &cancellation) { return std::make_unique<Wire>(*this, cancellation); };
    }

private:
    class Wire final : public sync::Transport
    {
    public:
        Wire(SharedFake &fake, sync::Cancellation &cancellation) : m_fake(fake), m_cancellation(cancellation) {}
        Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
        {
            return m_fake.answer(request, m_cancellation);
        }

    private:
        SharedFake &m_fake;
        sync::Cancellation &m_cancellation;
    };

    Result<sync::HttpResponse> answer(const sync::HttpRequest &request, sync::Cancellation &cancellation)
    {
        {
            const QMutexLocker lock(&m_mutex);
            ++m_requests;
            if (m_isUnreachable)
                return fail(Error::Kind::Offline, QStringLiteral("no route"));
            if (!m_hangs)
                return m_fake.answer(request, m_clock.now());
        }
        hung.release();
        cancellation.wait(60'000);
        return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }

    static fakes::HubSpotOptions withoutLag()
    {
        fakes::HubSpotOptions options;
        options.searchLag = 0;
        return options;
    }

    const SystemClock m_clock;
    QMutex m_mutex;
    fakes::HubSpotFake m_fake{withoutLag()};
    const QString m_token = m_fake.options().staticTokens.first();
    bool m_hangs = false;
    bool m_isUnreachable = false;
    int m_requests = 0;
};

struct ServiceWorld
{
    explicit ServiceWorld(const sync::SyncIntervals &wanted = quiet())
        : intervals(wanted), store(open(1)), service(makeService())
    {
    }

    /// Nothing by itself but the first round.
    static sync::SyncIntervals quiet()
    {
        sync::SyncIntervals intervals;
        intervals.afterEdit = 0;
        intervals.firstRetry = intervals.greatestRetry = 2;
        return intervals;
    }
    std::unique_ptr<store::Store> open(quint64 seed)
    {
        const QString path = m_folder.filePath(QStringLiteral("test.satchel"));
        putEmptyStore(path);
        auto opened = store::Store::open(path, clock, seed);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
    std::unique_ptr<sync::SyncService> makeService()
    {
        const auto openStore = [this]() -> Result<std::unique_ptr<store::Store>> {
            const bool isWorker = !QThread::currentThread()->objectName().contains(QStringLiteral("pooled"));
            if (isWorker ? isGoneForWorkers : isGoneForTheDesk)
                return fail(Error::Kind::Io, QStringLiteral("the disk is gone"), m_folder.path());
            return open(++m_seed);
        };
        return std::make_unique<sync::SyncService>(
            sync::SyncService::Parts{openStore, keychain, clock, {}, crm.network(), intervals, 7}, store->schema());
    }

    /// A connection of contacts alone, as a person has made it. Nothing runs yet.
    qint64 connect(store::SyncFrequency frequency = store::SyncFrequency::RealTime)
    {
        store::ConnectionSettings settings;
        settings.frequency = frequency;
        for (const store::VendorInfo &vendor : service->vendors()) {
            for (const store::SyncedObject &object : vendor.objects) {
                if (object.object != QStringLiteral("contacts"))
                    settings.objects[object.object].direction = store::SyncDirection::None;
            }
            settings.unknown.insert(QStringLiteral("secrets"), QStringLiteral("the-secrets"));
        }
        keychain.set(sync::SecretNames(QStringLiteral("the-secrets")).staticToken, crm.token());
        store::Connection connection;
        connection.name = QStringLiteral("Hub");
        connection.vendor = QStringLiteral("hubspot");
        connection.baseUrl = QStringLiteral("https://api.hubapi.com");
        connection.settings = settings.toJson();
        const auto added = store::Connections(*store).add(connection);
        if (!added || !store::Connections(*store).setState(added->number, store::ConnectionState::Ready))
            qFatal("the connection could not be added");
        return added->number;
    }
    store::Connection connection(qint64 number) { return *store::Connections(*store).get(number); }
    std::vector<store::RoundRecord> rounds() { return *store::SyncRounds(*store).list(0, 1000); }
    RecordId contact(const QString &name)
    {
        return store
            ->commit({QStringLiteral("Create"), Origin::user(),
                {Edit::create(EntityKind::Contact, {}, {{QStringLiteral("last_name"), name}})}, {}})
            ->ids.front();
    }
    qint64 contacts() { return *store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}); }
    QStringList remoteNames()
    {
        return crm.perform([](fakes::RemoteUser &user) {
            QStringList names;
            for (const auto &record : user.records(QStringLiteral("contacts")))
                names.append(record.values.value(QStringLiteral("lastname")));
            names.sort();
            return names;
        });
    }

    const SystemClock clock;
    SharedFake crm;
    MemoryKeychain keychain;
    const sync::SyncIntervals intervals;
    std::atomic<bool> isGoneForWorkers = false; // the store, for threads of connections
    std::atomic<bool> isGoneForTheDesk = false; // for the service's own

private:
    QTemporaryDir m_folder;
    std::atomic<quint64> m_seed = 100;

public:
    std::unique_ptr<store::Store> store;
    std::unique_ptr<sync::SyncService> service; // last: its threads use the rest
};

} // namespace satchel::test
