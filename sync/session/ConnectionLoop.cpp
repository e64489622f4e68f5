// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ConnectionLoop.h"

#include <algorithm>

namespace satchel::sync {

ConnectionLoop::ConnectionLoop(store::Store &store, qint64 connection, const SessionDependencies &dependencies,
    WorkerMailbox &mailbox, const SyncIntervals &intervals, quint64 seed, Reports reports)
    : m_store(store), m_connection(connection), m_dependencies(dependencies), m_mailbox(mailbox),
      m_intervals(intervals), m_reports(std::move(reports)), m_random(seed)
{
}

std::optional<qint64> ConnectionLoop::untilDue(const WorkerMailbox::Message &message)
{
    const Due due = plan(message.windowUse);
    std::optional<qint64> first;
    for (const auto &one :
        {untilSending(message), due.retry, due.round ? std::optional(due.round->wait) : std::nullopt}) {
        if (one && (!first || *one < *first))
            first = one;
    }
    return first;
}

void ConnectionLoop::serve(const WorkerMailbox::Message &message)
{
    if (message.isStale) {
        m_session.reset();
        m_readAt.clear();
        m_accountCheckedAt.reset();
        m_failures = 0;
        m_retryAt.reset();
    }
    const Due due = plan(message.windowUse);
    if (due.canRun && message.wantsRound) {
        m_mailbox.takeEdits(); // a round that reads sends too
        runRound(Round::Kind::Full, {});
        return;
    }
    if (due.canRun && due.round && due.round->wait == 0) {
        m_mailbox.takeEdits();
        runRound(Round::Kind::Full, due.round->scope);
        return;
    }
    if (untilSending(message) == 0) {
        m_mailbox.takeEdits();
        sendWhatWaits(due);
    } else if (due.retry == 0) {
        sendWhatWaits(due);
    }
}

void ConnectionLoop::sendWhatWaits(const Due &due)
{
    m_nextRetry.reset();
    m_sendAgainAt.reset();
    if (!openSession())
        return;
    const auto hasOutgoing = m_session->hasOutgoing(); // also notes what waits, for those who look
    if (!hasOutgoing && hasOutgoing.error().kind == Error::Kind::Busy)
        m_mailbox.noteEdit(); // looked at again soon
    else if (!hasOutgoing)
        end(store::SyncRounds(m_store).addFailed(m_connection, hasOutgoing.error()));
    if (due.sendsEdits && hasOutgoing && *hasOutgoing)
        runRound(Round::Kind::Outgoing, {});
}

/// What is due, by what the store says now.
ConnectionLoop::Due ConnectionLoop::plan(const WindowUse &windowUse)
{
    const auto connection = store::Connections(m_store).get(m_connection);
    const bool isUnreadable = !connection && connection.error().kind != Error::Kind::NotFound;
    if (m_reports.troubled)
        m_reports.troubled(isUnreadable ? std::optional(connection.error()) : std::nullopt);
    if (isUnreadable)
        return {false, {}, m_intervals.retry(1, m_random), false};
    if (!connection || connection->isPaused)
        return {};
    if (const auto may = checkSystem(m_dependencies.policies, systemOf(*connection), connection->name); !may) {
        if (m_reports.troubled)
            m_reports.troubled(may.error());
        return {};
    }
    Due due{true, {}, {}, false};
    if (!runsAutomatically(*connection))
        return due;
    const auto settings = store::ConnectionSettings::fromJson(connection->settings);
    if (settings)
        due.round = planRound(facts(*connection, settings->frequency, windowUse), m_intervals);
    else
        due.round = RoundPlan{}; // a round that cannot begin says so
    if (!due.round)
        return due;
    due.sendsEdits = settings && settings->frequency == store::SyncFrequency::RealTime && m_failures == 0;
    const qint64 at = now().ms;
    if (due.sendsEdits && m_nextRetry && m_lastRound) // each is tried again at a time of its own: not a round for each
        due.retry = std::clamp<qint64>(
            std::max(m_nextRetry->ms, m_lastRound->ms + m_intervals.rest) - at, 0, m_intervals.daily);
    if (due.sendsEdits && m_sendAgainAt)
        due.retry = std::clamp<qint64>(m_sendAgainAt->ms - at, 0, due.retry.value_or(m_intervals.daily));
    if (m_retryAt)
        due.round->wait = std::max(due.round->wait, std::min(m_retryAt->ms - at, m_intervals.greatestRetry));
    if (m_notBefore)
        due.round->wait = std::max(due.round->wait, std::min(m_notBefore->ms - at, m_intervals.daily));
    return due;
}

ScheduleFacts ConnectionLoop::facts(
    const store::Connection &connection, store::SyncFrequency frequency, const WindowUse &windowUse)
{
    ScheduleFacts facts{
        now(), frequency, connection.lastSuccess, m_accountCheckedAt, windowUse, {}, m_requestsPerObject, m_day};
    if (!m_session)
        return facts;
    for (const ObjectMap &object : m_session->objects()) {
        if (!object.isPulled())
            continue;
        const auto read = m_readAt.constFind(object.object);
        facts.objects.push_back({object.object, object.entity,
            read == m_readAt.cend() ? std::optional<Instant>() : *read, object.isReadWhole()});
    }
    return facts;
}

std::optional<qint64> ConnectionLoop::untilSending(const WorkerMailbox::Message &message) const
{
    if (!message.editedAgo)
        return {};
    return std::max<qint64>(
        0, std::min(m_intervals.afterEdit - *message.editedAgo, m_intervals.afterEditAtMost - message.firstEditAgo));
}

bool ConnectionLoop::openSession()
{
    if (m_session)
        return true;
    auto session = Session::open(m_store, m_connection, m_dependencies, m_random());
    if (session) {
        m_session = std::move(*session);
        m_day = m_session->dayUse();
        return true;
    }
    const store::RoundRecord none = store::SyncRounds(m_store).addFailed(m_connection, session.error());
    note(none);
    end(none);
    return false;
}

void ConnectionLoop::end(const store::RoundRecord &round)
{
    if (m_reports.roundEnded)
        m_reports.roundEnded(round);
}

void ConnectionLoop::runRound(Round::Kind kind, const RoundScope &scope)
{
    if (!m_mailbox.beginRound() || !openSession())
        return;
    if (m_reports.roundStarted)
        m_reports.roundStarted();
    const Instant began = now();
    const store::RoundRecord round = kind == Round::Kind::Full ? m_session->run(scope, m_reports.progressed)
                                                               : m_session->run(kind, m_reports.progressed);
    if (kind == Round::Kind::Full)
        remember(scope, round, began);
    m_day = m_session->dayUse();
    m_lastRound = now();
    m_nextRetry = store::SyncState(m_store, m_connection).outbox.nextRetry().value_or(std::nullopt);
    m_sendAgainAt = round.retryAt;
    if (kind == Round::Kind::Full || round.error)
        note(round);
    end(round);
}

/// An error that ended the round leaves what it did not reach as old as it was: the retry reads it. One object's own
/// error does not: the others were read.
void ConnectionLoop::remember(const RoundScope &scope, const store::RoundRecord &round, Instant began)
{
    const QSet<QString> &read = m_session->readObjects();
    for (const QString &object : read)
        m_readAt[object] = began;
    if (scope.checksAccount && !round.error)
        m_accountCheckedAt = began;
    if (read.isEmpty())
        return;
    constexpr double weight = 0.2; // of the newest round, so that one initial sync does not count for ever
    const double perObject = std::min(4.0, double(round.requests) / double(read.size()));
    m_requestsPerObject += weight * (perObject - m_requestsPerObject);
}

void ConnectionLoop::note(const store::RoundRecord &round)
{
    m_notBefore.reset();
    m_retryAt.reset();
    const bool isFailure = round.error && round.error->kind != Error::Kind::Busy
        && round.error->kind != Error::Kind::Cancelled;
    if (!isFailure) {
        m_failures = 0;
        if (round.error) // somebody else is at it, or a person stopped it
            m_retryAt = Instant{now().ms + m_intervals.watched};
        return;
    }
    ++m_failures;
    m_retryAt = Instant{now().ms + m_intervals.retry(m_failures, m_random)};
    if (round.error->kind != Error::Kind::RateLimited)
        return;
    if (const auto at = Instant::fromIso(round.error->where))
        m_notBefore = *at;
}

} // namespace satchel::sync
