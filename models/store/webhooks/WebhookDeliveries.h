// SPDX-License-Identifier: GPL-3.0-or-later
// What webhooks have to send, sent and could not send. A delivery's id is derived from its webhook, change set and
// record, so that reading a change again makes none twice.
#pragma once

#include "store/webhooks/Webhooks.h"

#include <span>

namespace satchel::store {

enum class DeliveryStatus : quint8 { Waiting, Delivered, Failed };

/// "waiting", "delivered", "failed".
QString deliveryStatusName(DeliveryStatus status);

struct WebhookDelivery
{
    qint64 number = 0;
    RecordId id;
    qint64 webhook = 0;
    RecordId record;
    QString event; // "deal.updated"
    Instant at = {}; // of the event
    QByteArray body = {};
    DeliveryStatus status = DeliveryStatus::Waiting;
    int tries = 0;
    std::optional<Instant> nextTry = {};
    int answer = 0; // the last answer's HTTP status; 0: none came
    QString problem = {};

    bool operator==(const WebhookDelivery &) const = default;
};

/// The same for the same three, and another for others.
RecordId deliveryId(RecordId webhook, RecordId changeSet, RecordId record);

class WebhookDeliveries
{
public:
    static constexpr qint64 mostKept = 5'000; // of a webhook, that do not wait
    static constexpr int daysKept = 30;

    explicit WebhookDeliveries(Store &store) : m_store(store) {}

    /// Adds those that are not there yet and moves the webhook's position on, in one transaction. Conflict where the
    /// position is another one by now.
    Result<void> add(const Webhook &webhook, std::span<const WebhookDelivery> deliveries, qint64 position);
    /// Adds one that the change log does not have: of a rule's step, or a test. One that is there stays as it is.
    Result<void> enqueue(const WebhookDelivery &delivery);
    /// Removes one that waits; one that was sent stays.
    Result<void> withdraw(RecordId id);
    /// The first behind `after` that may be sent now: of each record only the oldest that waits; nothing of a paused
    /// webhook. Whoever sends many goes on behind the last, so that those that may not be sent yet are not looked at
    /// for each.
    Result<std::optional<WebhookDelivery>> nextDue(const Webhook &webhook, Instant now, qint64 after = 0);
    /// When the next one is due, not looking at the webhook's own wait; nothing when none waits.
    Result<std::optional<Instant>> nextTry(const Webhook &webhook);
    Result<qint64> countWaiting(const Webhook &webhook);
    /// Whether a change set erased a person: it also states what is left of other records, which looks as if it had
    /// created them.
    Result<bool> isErasure(ChangeSetId set);
    /// Whether a change set was reverted before it was complete, or is the one that reverts it. Neither is an event.
    Result<bool> isCancelled(ChangeSetId set);
    /// Writes how an attempt ended, with the state of its webhook, in one transaction.
    Result<void> finish(const WebhookDelivery &delivery, const Webhook &webhook);
    /// NotFound.
    Result<WebhookDelivery> find(RecordId id);
    /// The newest first; of all webhooks with 0. Without bodies.
    Result<std::vector<WebhookDelivery>> list(qint64 webhook, qint64 limit);
    /// Sends it once more under the same id, from the first try on.
    Result<WebhookDelivery> replay(RecordId id);
    /// Those that wait will not be sent.
    Result<void> cancelWaiting(const Webhook &webhook);
    /// Removes those that do not wait and are too old or too many.
    Result<void> prune(const Webhook &webhook);

private:
    Store &m_store;
};

} // namespace satchel::store
