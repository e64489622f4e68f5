// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a vendor's fake whose waiting costs no time and whose work costs what it costs: a vendor's pauses
// and a network's latency move the clock on, so that an initial sync of hours is measured in seconds.
#pragma once

#include "sync/session/Session.h"
#include "tests/bench/Bench.h"
#include "tests/fakes/Accounts.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/MemoryKeychain.h"

#include <atomic>
#include <QElapsedTimer>

namespace satchel::bench {

/// Goes on as time does, and leaps over what would be waited for.
class LeapingClock final : public Clock
{
public:
    LeapingClock() { m_timer.start(); }
    Instant now() const override { return Instant{m_start.ms + m_timer.elapsed() + m_leaps}; }
    QTimeZone zone() const override { return QTimeZone::utc(); }
    void leap(qint64 milliseconds) { m_leaps += milliseconds; }

private:
    const Instant m_start = *Instant::fromIso(u"2026-11-20T12:00:00Z");
    QElapsedTimer m_timer;
    std::atomic<qint64> m_leaps = 0;
};

class LeapingSleeper final : public sync::Sleeper
{
public:
    explicit LeapingSleeper(LeapingClock &clock) : m_clock(clock) {}
    bool wait(qint64 milliseconds) override
    {
        m_clock.leap(milliseconds);
        return true;
    }

private:
    LeapingClock &m_clock;
};

/// The fake's answers, kept: what it takes to make them up is paid once and not by the one who is measured.
class KeptAnswers
{
public:
    KeptAnswers(fakes::FakeRemote &fake, LeapingClock &clock, qint64 latency)
        : m_fake(fake), m_clock(clock), m_latency(latency)
    {
    }

    Result<sync::HttpResponse> answer(const sync::HttpRequest &request);
    int requests = 0;
    bool keeps = false;

private:
    fakes::FakeRemote &m_fake;
    LeapingClock &m_clock;
    qint64 m_latency;
    QHash<QByteArray, sync::HttpResponse> m_kept;
};

struct BenchVendor
{
    fakes::Account account;
    std::unique_ptr<fakes::FakeRemote> (*makeFake)();
    int changesAtOnce = 100; // that one request may carry, each only while nobody else changed the record
};

const BenchVendor &hubSpot();
const BenchVendor &salesforce();
const BenchVendor &dynamics();
const BenchVendor &freshsales();
const BenchVendor &espoCrm();

class SyncWorld
{
public:
    explicit SyncWorld(const BenchVendor &vendor, qint64 latency = 0,
        std::shared_ptr<store::Contention> contention = std::make_shared<store::Contention>());

    enum class Scope { Contacts, ContactsAndOwners, Everything };
    /// A store of its own on this world's clock, with a connection.
    std::unique_ptr<store::Store> store(const QString &path, quint64 seed = 7);
    qint64 connect(store::Store &store, Scope scope = Scope::Contacts, const QString &name = QStringLiteral("Remote"));
    sync::SessionDependencies dependencies();
    std::unique_ptr<sync::Session> session(store::Store &store, qint64 connection = 1);
    store::RoundRecord run(sync::Session &session, sync::Round::Kind kind = sync::Round::Kind::Full,
        std::function<void(const store::SyncProgress &)> progress = {});
    /// So many people at the remote, changed over the last ten years; others with another `first`.
    void people(int count, int first = 0);

    const BenchVendor &vendor;
    const sync::Manifest manifest;
    const sync::ObjectMap contacts;
    LeapingClock clock;
    LeapingSleeper waiting{clock};
    const std::shared_ptr<store::Contention> contention; // as in a window with its workers
    const std::unique_ptr<fakes::FakeRemote> fake;
    KeptAnswers answers;
    test::MemoryKeychain keychain;
    sync::Cancellation cancellation;
};

} // namespace satchel::bench
