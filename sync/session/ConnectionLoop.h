// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of one connection: gathers the facts, asks planRound what is due, and runs it. It has no thread and does not
// wait: a worker's thread drives it by the time, a test or a bench by a clock of its own:
//   sleep for untilDue(message) or until the mailbox has a new request, then serve(message), and again
#pragma once

#include "sync/session/Session.h"
#include "sync/session/SyncSchedule.h"
#include "sync/session/WorkerMailbox.h"

namespace satchel::sync {

class ConnectionLoop
{
public:
    struct Reports
    {
        std::function<void()> roundStarted = {};
        std::function<void(const store::SyncProgress &)> progressed = {};
        std::function<void(const store::RoundRecord &)> roundEnded = {};
        std::function<void(const std::optional<Error> &)> troubled = {}; // why nothing can run; nothing: it can
        std::function<void(RecordId, const std::vector<store::Presence> &)> othersSeen = {}; // of a team's hub
    };

    /// All of these outlive it.
    ConnectionLoop(store::Store &store, qint64 connection, const SessionDependencies &dependencies,
        WorkerMailbox &mailbox, const SyncIntervals &intervals, quint64 seed, Reports reports);

    /// Milliseconds until something is due; nothing: only on request.
    std::optional<qint64> untilDue(const WorkerMailbox::Message &message);
    /// Does what is due now.
    void serve(const WorkerMailbox::Message &message);

private:
    struct Due
    {
        bool canRun = false; // at all, also on a person's request
        std::optional<RoundPlan> round;
        std::optional<qint64> retry; // until parked edits are tried again, or a store that could not be read
        bool sendsEdits = false;
    };

    Due plan(const WindowUse &windowUse);
    ScheduleFacts facts(
        const store::Connection &connection, store::SyncFrequency frequency, const WindowUse &windowUse);
    std::optional<qint64> untilSending(const WorkerMailbox::Message &message) const;
    bool openSession();
    void runRound(Round::Kind kind, const RoundScope &scope);
    void remember(const RoundScope &scope, const store::RoundRecord &round, Instant began);
    void note(const store::RoundRecord &round);
    void end(const store::RoundRecord &round);
    void sendWhatWaits(const Due &due);
    Instant now() const { return m_dependencies.clock.now(); }

    store::Store &m_store;
    const qint64 m_connection;
    SessionDependencies m_dependencies;
    WorkerMailbox &m_mailbox;
    SyncIntervals m_intervals;
    Reports m_reports;
    Random m_random;
    std::unique_ptr<Session> m_session;
    QHash<QString, Instant> m_readAt; // each object; since this process began
    std::optional<Instant> m_accountCheckedAt;
    std::optional<Instant> m_lastRound; // of any kind
    std::optional<Instant> m_nextRetry; // of what could not be sent
    std::optional<Instant> m_sendAgainAt; // the vendor's word about single records
    std::optional<DayUse> m_day; // as the last round left it
    double m_requestsPerObject = 1;
    std::optional<Instant> m_notBefore; // the vendor's word
    std::optional<Instant> m_retryAt; // after a round that did not come to its end
    int m_failures = 0;
};

} // namespace satchel::sync
