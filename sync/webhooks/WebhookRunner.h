// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the webhooks of a store: reads what happened into deliveries and sends what is due, one request at a
// time. Of several processes with the same store one does it. On a worker's own store.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/engine/Http.h"
#include "sync/transport/HttpTransport.h"
#include "sync/webhooks/DeliveryPlan.h"
#include "sync/webhooks/WebhookSecrets.h"

namespace satchel::webhooks {

/// Time-outs as the specification recommends them, between 15 and 30 seconds. Nobody reads the answer's body.
sync::HttpSettings webhookHttpSettings();

/// All outlive the runner.
struct WebhookTools
{
    sync::Keychain &keychain;
    sync::Transport &transport;
    sync::Cancellation &cancellation;
    Random &random;
};

struct WebhookPass
{
    qint64 added = 0; // deliveries
    qint64 delivered = 0;
    qint64 failed = 0; // attempts
    bool isElsewhere = false; // another process carries them out
    std::optional<Instant> nextDue = {}; // nothing: when something changes
};

class WebhookRunner
{
public:
    /// Of a webhook in one pass, so that a long queue does not keep the others waiting.
    static constexpr int mostSentAtOnce = 100;

    WebhookRunner(store::Store &store, const WebhookTools &tools);

    /// An error is one of the store; what concerns one webhook is its `problem`.
    Result<WebhookPass> run();

private:
    Result<void> serve(store::Webhook webhook);
    /// Whether it may send; else it is paused and says why.
    Result<bool> isAllowed(store::Webhook &webhook);
    Result<void> pause(store::Webhook &webhook, const QString &problem);
    Result<void> send(store::Webhook &webhook, const QByteArray &secret);
    Attempt attempt(const store::Webhook &webhook, const store::WebhookDelivery &delivery, const QByteArray &secret);
    Result<void> noteDue(const store::Webhook &webhook);
    void noteDue(Instant moment);

    store::Store &m_store;
    WebhookTools m_tools;
    WebhookSecrets m_secrets;
    store::WebhookDeliveries m_deliveries;
    WebhookPass m_pass;
};

} // namespace satchel::webhooks
