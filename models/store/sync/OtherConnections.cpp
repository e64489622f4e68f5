// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/OtherConnections.h"

#include "store/Statements.h"

namespace satchel::store {

Result<std::optional<qint64>> OtherConnections::importedAt(EntityKind entity, RecordId record)
{
    return readInteger(m_store.database(),
        "SELECT coalesce(max(c.sequence), 0) FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = "
        "? AND c.entity = ? AND c.kind = ?"
        " AND s.origin IN (SELECT 'connection:' || name FROM connection WHERE number <> ?)",
        record, entity, Edit::Kind::Create, m_connection)
        .map([](qint64 sequence) { return sequence == 0 ? std::nullopt : std::optional(sequence); });
}

Result<bool> OtherConnections::haveLinked(RecordId record)
{
    return readInteger(m_store.database(),
        "SELECT EXISTS (SELECT 1 FROM connection n JOIN link l ON l.connection = n.number AND l.record = ? WHERE "
        "n.number <> ?)",
        record, m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<std::vector<Holding>> OtherConnections::holding(RecordId record)
{
    return readAll(
        m_store.database(),
        "SELECT connection, object FROM link WHERE record = ? AND connection <> ? AND NOT is_tombstone",
        [](const Statement &row) {
            return Holding{row.integer(0), row.text(1)};
        },
        record, m_connection);
}

Result<bool> OtherConnections::haveLinks()
{
    return readInteger(m_store.database(),
        "SELECT EXISTS (SELECT 1 FROM connection n WHERE number <> ? AND EXISTS (SELECT 1 FROM link l WHERE "
        "l.connection = n.number AND NOT is_tombstone))",
        m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<bool> OtherConnections::any()
{
    return readInteger(m_store.database(), "SELECT EXISTS (SELECT 1 FROM connection WHERE number <> ?)", m_connection)
        .map([](qint64 found) { return found != 0; });
}

} // namespace satchel::store
