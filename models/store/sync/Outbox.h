// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent: records of ours that may differ from the remote's. Filled from the change log, so that
// whatever changes a record is sent.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

/// A local record that may differ from the remote's and is to be sent.
struct OutboxEntry
{
    EntityKind entity{};
    RecordId record;
    Instant since = {};
    int attempts = 0;
    Instant retryAt = {};
    QString reason = {}; // why the record is parked; empty while it waits for its turn
    QString field = {};
};

class Outbox
{
public:
    Outbox(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// Looks through the change log for what others than this connection changed since the last time, `limit` changes
    /// at most.
    struct Collected
    {
        bool hasMore = false;
        std::vector<std::pair<EntityKind, RecordId>>
            restored; // came out of the trash; what refers to them differs again
    };
    Result<Collected> collect(std::span<const EntityKind> entities, qint64 limit = 5000);
    Result<void> add(EntityKind entity, RecordId record);
    /// The remote refused the record or a field of it; the window shows the reason.
    Result<void> park(EntityKind entity, RecordId record, const QString &reason, const QString &field, Instant retryAt);
    /// Nothing is wrong with it, but it failed: it goes alone the next time.
    Result<void> retryLater(EntityKind entity, RecordId record, Instant retryAt);
    /// What the record was parked for may be solved: its turn comes with the next push, and not when the wait is over.
    Result<void> retryParked(EntityKind entity, RecordId record);
    Result<void> remove(EntityKind entity, RecordId record);
    /// Those of an entity that are due, in the order of their ids, from after `after`.
    Result<std::vector<OutboxEntry>> due(EntityKind entity, Instant now, RecordId after, qint64 limit);
    Result<std::optional<OutboxEntry>> find(EntityKind entity, RecordId record);
    /// Those with a reason, the newest first; no limit with -1.
    Result<std::vector<OutboxEntry>> parked(qint64 limit);
    /// When the first of those that failed is to be tried again; nothing when none is. Past ones are due now.
    Result<std::optional<Instant>> nextRetry();

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
