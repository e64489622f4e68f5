// SPDX-License-Identifier: GPL-3.0-or-later
// Linked records that a list or a full sync did not show. They are read by id before anything is deleted. A full sync
// reads every record of an object: what was linked when it began and was not seen by its end is missing.
#pragma once

#include "store/sync/Links.h"

namespace satchel::store {

class MissingRecords
{
public:
    MissingRecords(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    Result<void> add(const QString &object, const QString &remoteId);
    Result<void> remove(const QString &object, const QString &remoteId);
    /// Links that are no tombstones, by remote id, from after `after`; those without such a link are removed on the
    /// way. Reads little more than it returns, so that a walk through very many blocks no other writer (I5).
    Result<std::vector<Link>> links(const QString &object, const QString &after, qint64 limit);
    Result<qint64> count(const QString &object);

    Result<void> beginFullSync(const QString &object);
    Result<void> markSeen(const QString &object, const QStringList &remoteIds);
    /// Outside of a transaction, like forgetSeen(): with a million links they take seconds, so they write little at a
    /// time (I5). After an interruption they start again from the beginning.
    Result<void> sweep(const QString &object);
    Result<void> forgetSeen(const QString &object);

private:
    /// The number of the newest link when the full sync began; 0 if there was no link.
    Result<qint64> fullSyncBegan(const QString &object);

    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
