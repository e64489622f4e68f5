// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Intents.h"

#include "store/privacy/ErasedRecords.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

Intent readIntent(const Statement &row)
{
    return {row.integer(0), row.text(1), static_cast<EntityKind>(row.integer(2)), recordIdAt(row, 3),
        static_cast<Edit::Kind>(row.integer(4)), row.text(5), utf8At(row, 6), Instant{row.integer(7)}, utf8At(row, 8),
        row.isNull(9) ? std::optional<qint64>() : row.integer(9)};
}

} // namespace

/// Of an erased record only what tells that its deletion is on the way.
Result<void> Intents::add(const Intent &intent)
{
    const bool isBare = TRY(isErased(m_store.database(), intent.record));
    return run(m_store.database(),
        "INSERT OR REPLACE INTO intent (connection, object, entity, record, kind, remote_id, fields, sent_at, sent, "
        "clock_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_connection, intent.object, intent.entity, intent.record, intent.kind, intent.remoteId,
        isBare ? QByteArray("{}") : intent.fields, intent.sentAt, isBare ? QByteArray("{}") : intent.sent,
        intent.clockOffset);
}

Result<void> Intents::remove(RecordId record)
{
    return run(m_store.database(), "DELETE FROM intent WHERE connection = ? AND record = ?", m_connection, record);
}

Result<std::vector<Intent>> Intents::all()
{
    return readAll(m_store.database(),
        "SELECT number, object, entity, record, kind, remote_id, fields, sent_at, sent, clock_offset FROM intent WHERE "
        "connection = ? ORDER BY number",
        readIntent, m_connection);
}

Result<bool> Intents::has(RecordId record)
{
    const auto count = readInteger(
        m_store.database(), "SELECT count(*) FROM intent WHERE connection = ? AND record = ?", m_connection, record);
    return count ? Result<bool>(*count > 0) : fail(count.error());
}

} // namespace satchel::store
