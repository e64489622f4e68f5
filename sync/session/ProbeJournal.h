// SPDX-License-Identifier: GPL-3.0-or-later
// The creates that probes sent and may have left behind. A probe writes each create down before it sends it, so that
// the next probe finds the records that a killed one could not remove, and deletes no other record. Stored in the
// connection's settings; only the process that has the connection's lock uses it.
#pragma once

#include "store/sync/Connections.h"
#include "sync/engine/Remote.h"

namespace satchel::sync {

struct ProbeCreate
{
    QString marker; // of the probe; the beginning of the record's name
    QString object; // the vendor's name
    RecordId key;
    QJsonObject fields; // as they were sent
    Instant sentAt; // by our clock
    QString remoteId = {}; // once an answer has had it

    /// For Remote::find.
    InDoubtCreate asLost() const { return {{Edit::Kind::Create, key, key, {}, {}, fields, {}}, sentAt}; }
};

class ProbeJournal
{
public:
    ProbeJournal(store::Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    Result<std::vector<ProbeCreate>> entries();
    Result<void> add(const ProbeCreate &create);
    /// It was made under this id.
    Result<void> setMade(RecordId key, const QString &remoteId);
    /// Nothing of it is left.
    Result<void> remove(RecordId key);

private:
    Result<void> change(const std::function<void(std::vector<ProbeCreate> &)> &change);

    store::Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::sync
