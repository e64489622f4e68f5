// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks, for a window: the worker that sends, and what a person asks for on another thread. Lives on the window's
// thread and waits on it only in its destructor, which cancels what is under way.
#pragma once

#include "store/webhooks/WebhookControl.h"
#include "sync/webhooks/WebhookSetup.h"
#include "sync/webhooks/WebhookWorker.h"

#include <QThreadPool>

namespace satchel::webhooks {

/// The local API while it runs (app/serve/ApiServing.h).
class ApiServer
{
public:
    virtual ~ApiServer() = default;
    virtual quint16 port() const = 0;
};

class WebhookService final : public store::WebhookControl
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<Result<std::unique_ptr<store::Store>>()> openStore; // on the thread that calls it
        sync::Keychain &keychain;
        quint64 seed = 0;
        sync::TransportFactory network = {}; // over HTTPS without one
        /// The token of the local API, or a new one in its place.
        std::function<Result<QString>(store::Store &, sync::Keychain &, bool isNew)> apiToken = {};
        /// `wrote` may be called on any thread.
        std::function<Result<std::unique_ptr<ApiServer>>(
            store::Store &, sync::Keychain &, quint16 port, std::function<void()> wrote)>
            serveApi = {};
    };

    explicit WebhookService(Parts parts, QObject *parent = nullptr);
    ~WebhookService() override;

    void start();
    /// Something changed, here or by another process.
    void wake() { m_worker.wake(); }

    void add(const store::WebhookDraft &draft) override;
    void change(RecordId webhook, const store::WebhookDraft &draft) override;
    void renewSecret(RecordId webhook) override;
    void pause(RecordId webhook) override;
    void resume(RecordId webhook, bool skipsMissed) override;
    void remove(RecordId webhook) override;
    void replay(RecordId delivery) override;
    void sendTest(RecordId webhook) override;
    void showApiToken(bool isNew) override;
    void startApi(quint16 port) override;
    void stopApi() override;
    quint16 apiPort() const override { return m_api ? m_api->port() : quint16(0); }

private:
    using Work = std::function<Result<AddedWebhook>(store::Store &, WebhookSecrets)>;
    using WorkWith = std::function<Result<AddedWebhook>(store::Store &, WebhookSecrets, const store::Webhook &)>;
    /// On another thread with a store of its own, one after the other.
    void perform(Work work);
    void performWith(RecordId webhook, WorkWith work);
    void take(const Result<AddedWebhook> &result);

    Parts m_parts;
    sync::Cancellation m_cancellation; // of the work in the pool
    std::unique_ptr<sync::Keychain> m_keychain; // for it
    QThreadPool m_pool;
    WebhookWorker m_worker;
    std::unique_ptr<ApiServer> m_api; // goes first: it wakes the worker and reads the keychain
};

} // namespace satchel::webhooks
