// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ConnectionWorker.h"

#include <algorithm>

namespace satchel::sync {

ConnectionWorker::ConnectionWorker(qint64 connection, Parts parts, QObject *parent)
    : QObject(parent), m_connection(connection), m_parts(std::move(parts)), m_keychain(m_parts.keychain.until(m_wishes.cancellation())), m_thread(QThread::create([this] { work(); })), m_random(m_parts.seed)
{
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT ended(m_connection); });
    m_thread->start();
}

ConnectionWorker::~ConnectionWorker()
{
    m_wishes.stop();
    m_thread->wait();
}

void ConnectionWorker::stop()
{
    m_wishes.stop();
}

void ConnectionWorker::work()
{
    const auto store = m_parts.openStore();
    if (!store) {
        store::RoundRecord none;
        none.connection = m_connection;
        none.error = store.error();
        Q_EMIT roundEnded(m_connection, none);
        return;
    }
    Wishes::Wish wish;
    for (;;) {
        const Due due = plan(**store);
        const auto sending = untilSending(wish);
        std::optional<qint64> sleep;
        for (const auto &wait : {due.full, due.retry, sending})
            sleep = sleep && wait ? std::min(*sleep, *wait) : wait ? wait : sleep;
        wish = m_wishes.wait(sleep);
        if (wish.stops)
            break;
        if (wish.isStale) {
            m_session.reset();
            m_failures = 0;
            m_pause = 0;
        }
        serve(**store, wish, plan(**store));
    }
    m_session.reset(); // its sockets belong to this thread
}

/// What is due, by what the store says now.
ConnectionWorker::Due ConnectionWorker::plan(store::Store &store)
{
    const auto connection = store::Connections(store).get(m_connection);
    if (!connection || connection->isPaused)
        return {};
    Due due{true, {}, false, {}};
    if (!runsByItself(*connection))
        return due;
    const auto settings = store::ConnectionSettings::fromJson(connection->settings);
    const auto interval = settings ? m_parts.pace.interval(settings->frequency) : std::nullopt;
    if (!interval)
        return due;
    due.sendsEdits = settings->frequency == store::SyncFrequency::RealTime && m_failures == 0;
    const qint64 now = m_parts.clock.now().ms;
    if (m_sinceFull.isValid())
        due.full = (m_failures > 0 ? m_pause : *interval) - m_sinceFull.elapsed();
    else if (settings->frequency == store::SyncFrequency::RealTime || !connection->lastSuccess)
        due.full = 0;
    else
        due.full = std::min(*interval, connection->lastSuccess->ms + *interval - now); // a clock set back must not postpone it for ever
    if (m_notBefore)
        due.full = std::max(*due.full, std::min(m_notBefore->ms - now, m_parts.pace.daily));
    due.full = std::max<qint64>(0, *due.full);
    if (due.sendsEdits && m_retryAt)
        due.retry = std::max<qint64>(0, m_retryAt->ms - now);
    return due;
}

std::optional<qint64> ConnectionWorker::untilSending(const Wishes::Wish &wish) const
{
    if (!wish.editedAgo)
        return {};
    return std::max<qint64>(0, std::min(m_parts.pace.afterEdit - *wish.editedAgo, m_parts.pace.afterEditAtMost - wish.firstEditAgo));
}

void ConnectionWorker::serve(store::Store &store, const Wishes::Wish &wish, const Due &due)
{
    if (due.canRun && (wish.wantsRound || due.full == 0)) {
        m_wishes.takeEdits(); // a full round sends too
        runRound(store, Round::Kind::Full);
        return;
    }
    if (untilSending(wish) != 0 && due.retry != 0)
        return;
    m_retryAt.reset();
    m_wishes.takeEdits();
    if (!openSession(store))
        return;
    const auto hasOutgoing = m_session->hasOutgoing(); // also notes what waits, for those who look
    if (due.sendsEdits && hasOutgoing && *hasOutgoing)
        runRound(store, Round::Kind::Outgoing);
}

bool ConnectionWorker::openSession(store::Store &store)
{
    if (m_session)
        return true;
    auto session = Session::open(store, m_connection, {*m_keychain, m_parts.clock, m_wishes.cancellation(), m_waiting, m_parts.network}, m_random());
    if (session) {
        m_session = std::move(*session);
        return true;
    }
    store::RoundRecord none;
    none.connection = m_connection;
    none.error = session.error();
    note(none);
    Q_EMIT roundEnded(m_connection, none);
    return false;
}

void ConnectionWorker::runRound(store::Store &store, Round::Kind kind)
{
    if (!m_wishes.beginRound() || !openSession(store))
        return;
    Q_EMIT roundStarted(m_connection);
    const store::RoundRecord round = m_session->run(kind, [this](const store::SyncProgress &progress) { Q_EMIT progressed(m_connection, progress); });
    if (kind == Round::Kind::Full || round.error)
        note(round);
    m_retryAt = round.retryAt;
    Q_EMIT roundEnded(m_connection, round);
}

void ConnectionWorker::note(const store::RoundRecord &round)
{
    m_sinceFull.start();
    m_notBefore.reset();
    const bool isFailure = round.error && round.error->kind != Error::Kind::Busy && round.error->kind != Error::Kind::Cancelled;
    if (!isFailure) {
        m_failures = 0;
        return;
    }
    ++m_failures;
    m_pause = m_parts.pace.retry(m_failures, m_random);
    if (round.error->kind != Error::Kind::RateLimited)
        return;
    if (const auto at = Instant::fromIso(round.error->where))
        m_notBefore = *at;
}

} // namespace satchel::sync
