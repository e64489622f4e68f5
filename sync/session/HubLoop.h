// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of the connection to a team's hub, as ConnectionLoop is of a CRM's: exchanges when something was edited
// here, when the hub tells that others wrote (LISTEN), and now and then in case it cannot tell, as behind a pooler that
// gives the session to others between two transactions.
#pragma once

#include "sync/hub/HubAccess.h"
#include "sync/session/ConnectionLoop.h"
#include "sync/session/PlaceReport.h"

#include <atomic>
#include <mutex>
#include <QThread>

namespace satchel::sync {

class HubLoop
{
public:
    /// All outlive it.
    HubLoop(store::Store &store, Keychain &keychain, WorkerMailbox &mailbox, const SyncIntervals &intervals,
        quint64 seed, ConnectionLoop::Reports reports, const Policies &policies = {});
    ~HubLoop();

    /// Milliseconds until something is due.
    std::optional<qint64> untilDue(const WorkerMailbox::Message &message);
    /// Does what is due now.
    void serve(const WorkerMailbox::Message &message);

private:
    void listen();
    void hear(const QByteArrayList &told);
    bool isPaused();
    qint64 untilRound(const WorkerMailbox::Message &message);
    qint64 untilNews(qint64 now) const;
    std::optional<qint64> untilRenewal();
    void renewLeases();
    std::optional<qint64> untilPlace(const WindowUse &use) const;
    void tellPlace(const WindowUse &use);

    store::Store &m_store;
    Keychain &m_keychain;
    WorkerMailbox &m_mailbox;
    SyncIntervals m_intervals;
    ConnectionLoop::Reports m_reports;
    Random m_random;
    hub::HubAccess m_access;
    std::optional<Instant> m_last; // exchange
    std::optional<Instant> m_newsAt; // when what others wrote was read because the hub told
    std::optional<Instant> m_retryAt; // after one that failed
    std::optional<Instant> m_leased; // when leases were asked for
    int m_failures = 0;
    PlaceReport m_place;
    bool m_takesPlaces = true; // false: an older hub, which does not know of it

    // Of the thread that listens
    const Policies m_policies;
    Cancellation m_stop;
    QString m_address;
    QString m_login;
    std::atomic<bool> m_hasNews = false;
    std::atomic<bool> m_hasRights = false; // they changed, perhaps ours: they come with a new connection
    std::atomic<bool> m_isHeard = false; // a notification came: the hub can tell
    std::mutex m_visitMutex;
    QByteArray m_visited; // what the hub tells when somebody comes to the record that is open here, or goes
    bool m_hasVisit = false;
    std::unique_ptr<QThread> m_listener;
};

} // namespace satchel::sync
