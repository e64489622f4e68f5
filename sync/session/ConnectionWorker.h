// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of one connection: opens its own store, sleeps until a round is due or wanted, runs it, sleeps again. A
// store that cannot be opened or read is reported and tried again: a worker ends only when it is stopped. The object
// lives on the window's thread; its signals come from the worker and are queued to whoever listens there.
#pragma once

#include "sync/session/ConnectionLoop.h"

#include <QThread>

namespace satchel::sync {

/// Opens a further connection to the store, on the thread that calls it.
using OpenStore = std::function<Result<std::unique_ptr<store::Store>>()>;

class ConnectionWorker final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        OpenStore openStore;
        Keychain &keychain;
        const Clock &clock;
        TransportFactory network;
        SyncIntervals intervals;
        quint64 seed = 0;
        Policies policies = {}; // of the organisation
    };

    ConnectionWorker(qint64 connection, Parts parts, QObject *parent = nullptr);
    /// Ends what is under way within a second and waits for it.
    ~ConnectionWorker() override;

    /// Begins to work, when everybody who is to hear of it listens.
    void start();
    WorkerMailbox &mailbox() { return m_mailbox; }
    /// Begins to end; `ended` when it has.
    void stop();
    bool isEnded() const { return m_thread->isFinished(); }

Q_SIGNALS:
    void roundStarted(qint64 connection);
    void roundEnded(qint64 connection, const satchel::store::RoundRecord &round);
    void progressed(qint64 connection, const satchel::store::SyncProgress &progress);
    /// It cannot work at the moment, and why; recovered() when it can again.
    void troubled(qint64 connection, const satchel::Error &error);
    void recovered(qint64 connection);
    void othersSeen(const satchel::RecordId &record, const std::vector<satchel::store::Presence> &others);
    void ended(qint64 connection);

private:
    void work();
    template <typename Loop> void serve(Loop &loop);
    /// Tries until it can; null when it was stopped.
    std::unique_ptr<store::Store> openStore();
    /// Tells once what keeps it from working, and once that it is over.
    void tell(const std::optional<Error> &trouble);

    const qint64 m_connection;
    Parts m_parts;
    WorkerMailbox m_mailbox{m_parts.clock};
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<QThread> m_thread;

    // The worker's own
    CancellableSleeper m_sleeper{m_mailbox.cancellation()};
    Random m_random;
    std::optional<Error> m_trouble; // as it was reported
};

} // namespace satchel::sync
