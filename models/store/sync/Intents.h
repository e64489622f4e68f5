// SPDX-License-Identifier: GPL-3.0-or-later
// Writes that were sent and whose outcome is not known yet: written down before anything leaves.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

struct Intent
{
    qint64 number = 0;
    QString object;
    EntityKind entity{};
    RecordId record;
    Edit::Kind kind{};
    QString remoteId; // empty for a create
    QByteArray fields; // as a base holds them
    Instant sentAt; // by our clock
    QByteArray sent
        = {}; // the same by the vendor's names, as they were sent: JSON object; empty in an intent of an older version
    /// The remote's clock minus ours when it was sent, in ms; nothing where that was not known. Ours may be set since.
    std::optional<qint64> clockOffset = {};
};

class Intents
{
public:
    Intents(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    Result<void> add(const Intent &intent);
    Result<void> remove(RecordId record);
    Result<std::vector<Intent>> all();
    Result<bool> has(RecordId record);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
