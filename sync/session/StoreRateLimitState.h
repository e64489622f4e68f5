// SPDX-License-Identifier: GPL-3.0-or-later
// What is used of a vendor's limits, kept with the connection. Belongs to the thread of its store.
#pragma once

#include "store/sync/Connections.h"
#include "sync/engine/RateGovernor.h"

#include <QJsonDocument>

namespace satchel::sync {

class StoreRateLimitState final : public RateLimitState
{
public:
    StoreRateLimitState(store::Store &store, qint64 connection) : m_connections(store), m_connection(connection) {}

    Result<QJsonObject> load() override
    {
        return m_connections.rate(m_connection).map([](const QByteArray &json) {
            return QJsonDocument::fromJson(json).object();
        });
    }
    Result<void> save(const QJsonObject &state) override
    {
        return m_connections.setRate(m_connection, QJsonDocument(state).toJson(QJsonDocument::Compact));
    }

private:
    store::Connections m_connections;
    qint64 m_connection;
};

} // namespace satchel::sync
