// SPDX-License-Identifier: GPL-3.0-or-later
// What the change log tells about conflicts: which values a field had, when one was written, and whether systems change
// it back and forth.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

class SyncHistory
{
public:
    SyncHistory(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// When a field of a record was last changed, by this device's clock; nothing when it was born with its value. What
    /// another connection imported was changed no later than its remote says.
    Result<std::optional<Instant>> changedAt(EntityKind entity, RecordId record, const QString &field);
    /// True when a field was given this value here, or had it before it was given another one.
    Result<bool> hadValue(EntityKind entity, RecordId record, const QString &field, const Value &value);
    /// True when the last three changes of a field came from connections, back and forth between these two values.
    Result<bool> isOscillating(
        EntityKind entity, RecordId record, const QString &field, const Value &mine, const Value &theirs);
    /// The same for a whole record linked to several systems: deleted and restored twice, by connections alone.
    Result<bool> isOscillating(EntityKind entity, RecordId record);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
