// SPDX-License-Identifier: GPL-3.0-or-later
// Remote records, or fields of them, that could not be stored here, each with the reason and when it is tried again.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

/// A remote record, or one of its fields, that could not be stored here.
struct ParkedRemoteRecord
{
    QString object;
    QString remoteId;
    QString field; // empty: the whole record
    RecordId record; // null when there is none here yet
    Instant since;
    int attempts = 0;
    Instant retryAt;
    QString reason;
    QString title = {}; // its name at the remote; empty until setTitle() writes it
};

class ParkedRecords
{
public:
    ParkedRecords(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    Result<void> put(const ParkedRemoteRecord &parked);
    /// Removes a record, or its fields except those named.
    Result<void> remove(const QString &object, const QString &remoteId, const QStringList &exceptFields = {});
    /// Ids of those that have no title yet.
    Result<QStringList> unnamed(const QString &object);
    Result<void> setTitle(const QString &object, const QString &remoteId, const QString &title);
    /// The fields of a remote record that could not be stored, each with since when.
    Result<QHash<QString, Instant>> fields(const QString &object, const QString &remoteId);
    Result<int> attempts(const QString &object, const QString &remoteId, const QString &field);
    Result<std::vector<ParkedRemoteRecord>> due(const QString &object, Instant now, qint64 limit);
    /// The newest first; no limit with -1.
    Result<std::vector<ParkedRemoteRecord>> list(qint64 limit);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
