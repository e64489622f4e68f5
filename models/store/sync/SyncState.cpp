// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncState.h"

#include "store/Statements.h"

namespace satchel::store {

SyncState::SyncState(Store &store, qint64 connection)
    : links(store, connection), outbox(store, connection), parked(store, connection), cursors(store, connection),
      missing(store, connection), intents(store, connection), others(store, connection), history(store, connection),
      m_store(store), m_connection(connection)
{
}

Result<Pending> SyncState::pending(const QString &object, EntityKind entity, const QString &remoteId)
{
    const auto read = [](const Statement &row) {
        return Pending{row.integer(0) != 0, row.integer(1) != 0, row.integer(2) != 0, row.integer(3) != 0};
    };
    const auto found = readOne(m_store.database(),
        "SELECT EXISTS (SELECT 1 FROM intent WHERE connection = ?1 AND object = ?2 AND kind = ?5),"
        " EXISTS (SELECT 1 FROM outbox WHERE connection = ?1 AND entity = ?3) OR EXISTS (SELECT 1 FROM conflict WHERE "
        "connection = ?1 AND entity = ?3 AND is_open),"
        " EXISTS (SELECT 1 FROM parked_remote WHERE connection = ?1 AND object = ?2 AND remote_id = ?4),"
        " EXISTS (SELECT 1 FROM parked_remote WHERE connection = ?1 AND object = ?2)",
        read, m_connection, object, entity, remoteId, Edit::Kind::Create);
    return found ? Result<Pending>(**found) : fail(found.error());
}

} // namespace satchel::store
