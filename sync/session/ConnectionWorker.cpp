// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ConnectionWorker.h"

#include <algorithm>
#include <utility>

namespace satchel::sync {

ConnectionWorker::ConnectionWorker(qint64 connection, Parts parts, QObject *parent)
    : QObject(parent), m_connection(connection), m_parts(std::move(parts)), m_keychain(m_parts.keychain.until(m_wishes.cancellation())), m_thread(QThread::create([this] { work(); })), m_random(m_parts.seed)
{
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT ended(m_connection); });
}

void ConnectionWorker::start()
{
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
    const auto store = openStore();
    if (!store)
        return;
    Wishes::Wish wish;
    for (;;) {
        const Due due = plan(*store);
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
        serve(*store, wish, plan(*store));
    }
    m_session.reset(); // its sockets belong to this thread
}

std::unique_ptr<store::Store> ConnectionWorker::openStore()
{
    bool wantsRound = false;
    for (int failures = 1;; ++failures) {
        auto store = m_parts.openStore();
        if (store) {
            if (m_trouble)
                store::SyncRounds(**store).addFailed(m_connection, *m_trouble);
            if (wantsRound)
                m_wishes.askForRound();
            tell({});
            return std::move(*store);
        }
        tell(store.error());
        const Wishes::Wish wish = m_wishes.wait(m_parts.pace.retry(failures, m_random));
        if (wish.stops)
            return {};
        wantsRound = wantsRound || wish.wantsRound;
    }
}

void ConnectionWorker::tell(const std::optional<Error> &trouble)
{
    if (std::exchange(m_trouble, trouble) == trouble)
        return;
    if (trouble)
        Q_EMIT troubled(m_connection, *trouble);
    else
        Q_EMIT recovered(m_connection);
}

/// What is due, by what the store says now.
ConnectionWorker::Due ConnectionWorker::plan(store::Store &store)
{
    const auto connection = store::Connections(store).get(m_connection);
    const bool isUnreadable = !connection && connection.error().kind != Error::Kind::NotFound;
    tell(isUnreadable ? std::optional(connection.error()) : std::nullopt);
    if (isUnreadable)
        return {false, m_parts.pace.retry(1, m_random), false, {}};
    if (!connection || connection->isPaused)
        return {};
    Due due{true, {}, false, {}};
    if (!runsByItself(*connection))
        return due;
    const auto settings = store::ConnectionSettings::fromJson(connection->settings);
    if (!settings) { // a round that cannot begin says so
        due.full = m_sinceFull.isValid() ? std::max<qint64>(0, m_pause - m_sinceFull.elapsed()) : 0;
        return due;
    }
    const auto interval = m_parts.pace.interval(settings->frequency);
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
    if (!hasOutgoing && hasOutgoing.error().kind == Error::Kind::Busy)
        m_wishes.noteEdit(); // looked at again soon
    else if (!hasOutgoing)
        Q_EMIT roundEnded(m_connection, store::SyncRounds(store).addFailed(m_connection, hasOutgoing.error()));
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
    const store::RoundRecord none = store::SyncRounds(store).addFailed(m_connection, session.error());
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
