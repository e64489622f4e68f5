// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that carries out webhooks: sends what is due by a pool of threads, then waits until the next is, or until
// it is woken because something changed. The object lives on the window's thread.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/engine/Keychain.h"
#include "sync/transport/SignIn.h"
#include "sync/webhooks/WebhookRunner.h"

#include <functional>
#include <QThread>

namespace satchel::webhooks {

class WebhookWorker final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<Result<std::unique_ptr<store::Store>>()> openStore; // on the thread that calls it
        sync::Keychain &keychain;
        quint64 seed = 0;
        sync::TransportFactory network = {}; // over HTTPS without one; called on several threads
    };

    explicit WebhookWorker(Parts parts, QObject *parent = nullptr);
    /// Ends what is under way and waits for it.
    ~WebhookWorker() override;

    void start();
    /// Something changed in this process; what others write is noticed within a second. From any thread.
    void wake();

Q_SIGNALS:
    void passed(qint64 delivered, qint64 failed);

private:
    void work();
    void serve(store::Store &store);
    bool waitForChange(store::Store &store, qint64 seen, qint64 milliseconds);
    qint64 runOnce(store::Store &store, const WebhookTools &tools);

    Parts m_parts;
    sync::Cancellation m_stop;
    sync::Cancellation m_wake;
    Random m_random;
    std::unique_ptr<QThread> m_thread;
};

} // namespace satchel::webhooks
