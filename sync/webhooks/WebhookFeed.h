// SPDX-License-Identifier: GPL-3.0-or-later
// From the change log to deliveries: reads on from a webhook's position, and writes the deliveries and the new position
// in one transaction. A change set is one event per record. One that a bulk writer has not finished (an import) is
// waited for, because an import that is killed is undone.
#pragma once

#include "domain/Filter.h"
#include "store/webhooks/WebhookDeliveries.h"
#include "sync/webhooks/WebhookEvents.h"

namespace satchel::webhooks {

class WebhookFeed
{
public:
    /// At most so many wait as bodies; what comes after them waits in the change log.
    static constexpr qint64 mostWaiting = 2'000;
    static constexpr qint64 changesAtOnce = 1'000;
    static constexpr qint64 bytesAtOnce = 8 * 1024 * 1024; // of bodies, after which no more are made at once

    explicit WebhookFeed(store::Store &store) : m_store(store), m_deliveries(store) {}

    /// Reads what there is now, until enough wait, and moves `webhook.position` on. Answers how many were added.
    /// Invalid when its events or its filter fit the registry no more.
    Result<qint64> read(store::Webhook &webhook);

private:
    struct Rules
    {
        std::vector<EventPattern> patterns;
        QHash<EntityKind, Filter> filters; // of those that are asked for
    };
    Result<Rules> rulesOf(const store::Webhook &webhook) const;
    Result<std::optional<store::WebhookDelivery>> deliveryOf(
        const store::Webhook &webhook, const Rules &rules, const Change &change);
    Result<bool> isWanted(const Rules &rules, EntityKind entity, RecordId record, bool isInTrash);

    store::Store &m_store;
    store::WebhookDeliveries m_deliveries;
};

/// The filter of each entity that is asked for. Invalid when it fits none of them.
Result<QHash<EntityKind, Filter>> filtersOf(
    const Schema &schema, std::span<const EventPattern> patterns, const QString &filter);

} // namespace satchel::webhooks
