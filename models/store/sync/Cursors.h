// SPDX-License-Identifier: GPL-3.0-or-later
// How far each object of a remote was read, and how that ended the last time.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

class Cursors
{
public:
    Cursors(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// As the connector wrote it; empty before the first page.
    Result<QJsonObject> of(const QString &object);
    /// Everything of the object is read again.
    Result<void> reset(const QString &object);
    Result<void> set(const QString &object, const QJsonObject &cursor, qint64 pulled);
    /// With the reason why it may not be read or written, or without one.
    Result<void> finish(const QString &object, const QString &problem = {});

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
