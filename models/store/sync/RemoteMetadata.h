// SPDX-License-Identifier: GPL-3.0-or-later
// Metadata of a connection's remote, which changes seldom: table definitions, describes, privileges. Each
// entry has the date it was read at; how long that is believed is the reader's business. Nothing here is secret (I3).
#pragma once

#include "store/Store.h"

#include <QJsonObject>

namespace satchel::store {

class RemoteMetadata
{
public:
    struct Entry
    {
        QJsonObject content;
        Instant readAt; // by our clock
    };

    RemoteMetadata(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// Nothing when it was never kept, or cannot be unpacked.
    Result<std::optional<Entry>> get(const QString &key);
    /// Replaces what the key had.
    Result<void> put(const QString &key, const Entry &entry);
    Result<void> clear();

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
