// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the webhooks of a store: reads what happened into deliveries and sends what is due. Webhooks are asked at
// the same time, each by one request after the other, so that a target that hangs delays no other. The requests are on
// the threads of a pool; the store is read and written by the runner's thread alone, before a request and after its
// answer, in a short transaction each. Of several processes with the same store one does it.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/engine/Http.h"
#include "sync/transport/HttpTransport.h"
#include "sync/webhooks/DeliveryPlan.h"
#include "sync/webhooks/DeliveryQueue.h"
#include "sync/webhooks/RequestPool.h"
#include "sync/webhooks/WebhookSecrets.h"

#include <map>
#include <QDeadlineTimer>

namespace satchel::webhooks {

/// Time-outs as the specification recommends them, between 15 and 30 seconds. Nobody reads the answer's body.
sync::HttpSettings webhookHttpSettings();

inline constexpr int mostRequestsAtOnce = 8;

/// All outlive the runner.
struct WebhookTools
{
    sync::Keychain &keychain;
    RequestPool &pool; // its transports end a request when `cancellation` is cancelled
    sync::Cancellation &cancellation;
    Random &random;
    /// Deliveries that were sent and attempts that failed since the last call. During a pass, which may take long.
    std::function<void(qint64 delivered, qint64 failed)> progressed = {};
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
    /// Of a webhook, until the change log, its rights and its state are read again.
    static constexpr int mostSentAtOnce = 100;

    WebhookRunner(store::Store &store, const WebhookTools &tools);

    /// Until nothing is due. While requests are on their way, what changes meanwhile is sent too: a webhook whose
    /// target answers need not wait for one whose target hangs. One that failed waits as DeliveryPlan says. An error is
    /// one of the store; what concerns one webhook is its `problem`.
    Result<WebhookPass> run();

private:
    /// A webhook in this pass.
    struct Lane
    {
        RecordId id;
        store::Webhook webhook; // as it was planned
        QByteArray secret;
        store::WebhookDelivery delivery; // the last that was sent
        int sent = 0; // since it was planned
        int unpruned = 0;
        bool isStale = true; // to be planned before it sends the next
    };

    Result<void> sendAll();
    Result<void> enqueueAll();
    Result<void> startWaiting();
    Result<bool> hasNews();
    /// False when nothing of it may be sent now.
    Result<bool> start(Lane &lane);
    /// Reads what happened into deliveries. Answers the first that may be sent; where there is none, when there is.
    Result<std::optional<store::WebhookDelivery>> plan(Lane &lane);
    Result<void> finish(qint64 number, const Result<sync::HttpResponse> &response);
    Result<void> rest(Lane &lane);
    void awaitRequests();
    /// Whether it may send; else it is paused and says why.
    Result<bool> isAllowed(store::Webhook &webhook);
    Result<void> pause(store::Webhook &webhook, const QString &problem);
    sync::HttpRequest requestOf(const Lane &lane) const;
    Attempt attemptOf(const Result<sync::HttpResponse> &response) const;
    Result<void> noteDue(const store::Webhook &webhook);
    void noteDue(Instant moment);
    void report();

    store::Store &m_store;
    WebhookTools m_tools;
    WebhookSecrets m_secrets;
    store::WebhookDeliveries m_deliveries;
    WebhookPass m_pass;
    WebhookPass m_reported;
    DeliveryQueue m_queue;
    std::map<qint64, Lane> m_lanes; // by the webhook's number
    qint64 m_seen = 0; // what others have written
    QDeadlineTimer m_nextGlance; // at it
};

} // namespace satchel::webhooks
