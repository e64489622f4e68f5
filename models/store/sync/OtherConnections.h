// SPDX-License-Identifier: GPL-3.0-or-later
// What the other connections of this store know of a record: a second system may hold it as well.
#pragma once

#include "store/sync/Connections.h"
#include "store/sync/Precedence.h"

namespace satchel::store {

class OtherConnections
{
public:
    OtherConnections(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// True when there is one.
    Result<bool> any();
    /// True when one has records linked.
    Result<bool> haveLinks();
    /// Those that link this record.
    Result<std::vector<Holding>> holding(RecordId record);
    /// True when one links this record, or once did.
    Result<bool> haveLinked(RecordId record);
    /// The change by which one created this record here; nothing when none did.
    Result<std::optional<qint64>> importedAt(EntityKind entity, RecordId record);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
