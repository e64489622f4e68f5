// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Outbox.h"

#include "domain/Reason.h"
#include "store/privacy/ErasedRecords.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

OutboxEntry readOutboxEntry(const Statement &row)
{
    return {static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1), Instant{row.integer(2)},
        static_cast<int>(row.integer(3)), Instant{row.integer(4)}, row.text(5), row.text(6)};
}

} // namespace

Result<Outbox::Collected> Outbox::collect(std::span<const EntityKind> entities, qint64 limit)
{
    const auto position = readInteger(
        m_store.database(), "SELECT log_position FROM connection WHERE number = ?", m_connection);
    const auto last = m_store.log().lastSequence();
    if (!position || !last)
        return fail(!position ? position.error() : last.error());
    if (*position >= *last)
        return Collected();
    std::string list;
    for (const EntityKind entity : entities)
        list += (list.empty() ? "" : ",") + std::to_string(static_cast<int>(entity));
    const qint64 end = std::min(*last, *position + limit);
    // A change of this connection's own is no news to the remote. What came in by one that is gone and had its name is:
    // such a record has no link of ours. A new change ends the waiting of a parked record. What a person may not see
    // any more was not deleted by anybody.
    const std::string sql
        = "INSERT INTO outbox (connection, entity, record, since)"
          " SELECT ?1, c.entity, c.record, min(s.at) FROM change c JOIN changeset s ON s.number = c.changeset"
          " WHERE c.sequence > ?2 AND c.sequence <= ?3 AND c.entity IN ("
        + list
        + ")"
          " AND NOT EXISTS (SELECT 1 FROM hub_withdrawn w WHERE w.record = c.record)"
          " AND (s.origin <> (SELECT 'connection:' || name FROM connection WHERE number = ?1)"
          " OR (c.kind = 0 AND NOT EXISTS (SELECT 1 FROM link l WHERE l.connection = ?1 AND l.record = c.record)))"
          " GROUP BY c.entity, c.record"
          " ON CONFLICT (connection, entity, record) DO UPDATE SET attempts = 0, retry_at = 0, reason = NULL, field = "
          "NULL";
    TRY(run(m_store.database(), sql, m_connection, *position, end));
    TRY(run(m_store.database(), "UPDATE connection SET log_position = ? WHERE number = ?", end, m_connection));
    auto restored = readAll(
        m_store.database(), "SELECT entity, record FROM change WHERE sequence > ? AND sequence <= ? AND kind = ?",
        [](const Statement &row) { return std::pair(static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1)); },
        *position, end, Edit::Kind::Restore);
    return restored ? Result<Collected>(Collected{end < *last, std::move(*restored)}) : fail(restored.error());
}

Result<void> Outbox::add(EntityKind entity, RecordId record)
{
    return run(m_store.database(),
        "INSERT OR IGNORE INTO outbox (connection, entity, record, since) VALUES (?, ?, ?, ?)", m_connection, entity,
        record, m_store.clock().now());
}

Result<void> Outbox::park(
    EntityKind entity, RecordId record, const QString &reason, const QString &field, Instant retryAt)
{
    // The remote may name in its reason whom it does not delete.
    const bool isUnspeakable = !reason.isEmpty() && TRY(isErased(m_store.database(), record));
    const QString kept = isUnspeakable ? Reason::tr("the other system refuses to delete it") : reason;
    return run(m_store.database(),
        "INSERT INTO outbox (connection, entity, record, since, attempts, retry_at, reason, field) VALUES (?, ?, ?, ?, "
        "1, ?, ?, ?)"
        " ON CONFLICT (connection, entity, record) DO UPDATE SET attempts = attempts + 1, retry_at = excluded.retry_at,"
        " reason = excluded.reason, field = excluded.field",
        m_connection, entity, record, m_store.clock().now(), retryAt, kept.isEmpty() ? std::optional<QString>() : kept,
        field);
}

Result<void> Outbox::retryLater(EntityKind entity, RecordId record, Instant retryAt)
{
    return park(entity, record, {}, {}, retryAt);
}

Result<void> Outbox::retryParked(EntityKind entity, RecordId record)
{
    return run(m_store.database(),
        "UPDATE outbox SET retry_at = 0 WHERE connection = ? AND entity = ? AND record = ? AND reason IS NOT NULL",
        m_connection, entity, record);
}

Result<void> Outbox::remove(EntityKind entity, RecordId record)
{
    return run(m_store.database(), "DELETE FROM outbox WHERE connection = ? AND entity = ? AND record = ?",
        m_connection, entity, record);
}

Result<std::vector<OutboxEntry>> Outbox::due(EntityKind entity, Instant now, RecordId after, qint64 limit)
{
    return readAll(m_store.database(),
        "SELECT entity, record, since, attempts, retry_at, reason, field FROM outbox"
        " WHERE connection = ? AND entity = ? AND record > ? AND retry_at <= ? ORDER BY record LIMIT ?",
        readOutboxEntry, m_connection, entity, after, now, limit);
}

Result<std::optional<OutboxEntry>> Outbox::find(EntityKind entity, RecordId record)
{
    return readOne(m_store.database(),
        "SELECT entity, record, since, attempts, retry_at, reason, field FROM outbox WHERE connection = ? AND entity = "
        "? AND record = ?",
        readOutboxEntry, m_connection, entity, record);
}

Result<std::vector<OutboxEntry>> Outbox::parked(qint64 limit)
{
    return readAll(m_store.database(),
        "SELECT entity, record, since, attempts, retry_at, reason, field FROM outbox WHERE connection = ? AND reason "
        "IS NOT NULL"
        " ORDER BY since DESC LIMIT ?",
        readOutboxEntry, m_connection, limit);
}

Result<std::optional<Instant>> Outbox::nextRetry()
{
    const auto read = [](const Statement &row) {
        return row.isNull(0) ? std::optional<Instant>() : Instant{row.integer(0)};
    };
    return readOne(m_store.database(), "SELECT min(retry_at) FROM outbox WHERE connection = ? AND retry_at > 0", read,
        m_connection)
        .map([](const auto &found) { return found.value_or(std::nullopt); });
}

} // namespace satchel::store
