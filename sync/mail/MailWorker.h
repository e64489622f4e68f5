// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of one mail account: fetches and sends, then waits with an open connection until the server says that
// something came, something is due, or it is woken. The object lives on the window's thread; its signals come from the
// worker and are queued to whoever listens there.
#pragma once

#include "sync/mail/MailRound.h"

#include "sync/transport/SignIn.h"

#include <QThread>

namespace satchel::mail {

class MailWorker final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<Result<std::unique_ptr<store::Store>>()> openStore; // on the thread that calls it
        sync::Keychain &keychain;
        const Clock &clock;
        QTimeZone zone;
        sync::TransportFactory network = {}; // to sign-in servers; over HTTPS without one
        MailTimeouts timeouts = {};
        Policies policies = {}; // of the organisation
        std::function<Result<void>(store::Store &)> followAnswers = {}; // MailDependencies
    };

    MailWorker(qint64 account, Parts parts, QObject *parent = nullptr);
    /// Ends what is under way and waits for it.
    ~MailWorker() override;

    /// Begins to work, when everybody who is to hear of it listens.
    void start();
    /// Something is to be sent, or the account was changed. From any thread.
    void wake();
    /// Begins to end; `ended` when it has.
    void stop();

Q_SIGNALS:
    void workStarted(qint64 account);
    void progressed(qint64 account, const QString &folder, qint64 done, qint64 of);
    void workEnded(qint64 account, qint64 filed, qint64 leads);
    void ended(qint64 account);

private:
    /// What a round is followed by.
    struct Pause
    {
        qint64 milliseconds = 0;
        bool isConnected = false; // wait for mail meanwhile
    };

    void work();
    /// Opens rounds of the account one after the other until it is stopped, paused or gone.
    void serve(store::Store &store);
    Result<bool> isActive(store::Store &store);
    Pause runOnce(MailRound &round, store::Store &store);
    /// Until something came, it is woken, or the time is over.
    Result<void> waitConnected(MailRound &round, qint64 milliseconds);
    qint64 untilDue(store::Store &store, bool isHeld) const;
    /// Until it is woken or the time is over.
    void sleep(qint64 milliseconds);

    const qint64 m_account;
    Parts m_parts;
    sync::Cancellation m_stop;
    sync::Cancellation m_wake; // reset before each look at the store, so that no wish is missed
    std::unique_ptr<QThread> m_thread;
    int m_failures = 0; // of the worker's thread
};

/// How long a worker waits after so many failures in a row: half a minute, then twice as long, ten minutes at most.
qint64 pauseAfter(int failures);

} // namespace satchel::mail
