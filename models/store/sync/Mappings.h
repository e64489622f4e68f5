// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a connection's mapping: which of our fields are synced with which of the remote's, in which direction
// and with which values, as a person set it ("objects" of ConnectionSettings). What a new version changes is compared
// with the remote again, record by record, so that no side's value is overwritten unseen. Belongs to the thread of its
// store.
#pragma once

#include "store/sync/Connections.h"
#include "store/sync/ConnectionSettings.h"

namespace satchel::store {

struct MappingVersion
{
    int number = 0; // from 1
    Instant savedAt;
    std::map<QString, ObjectSettings> objects;
};

/// What has to be compared again: objects, each with the fields of ours about which nothing is agreed any more, because
/// they are paired with other remote fields than before.
using MappingDifference = std::map<QString, QStringList>;
MappingDifference differenceOf(
    const std::map<QString, ObjectSettings> &before, const std::map<QString, ObjectSettings> &after);

class Mappings
{
public:
    Mappings(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// Newest first. Empty as long as nobody has changed what came with the vendor.
    Result<std::vector<MappingVersion>> list();
    /// Writes the connection's settings, and a version if their "objects" are others. With another route, what it sends
    /// and the one before did not waits from then on. Invalid as ConnectionSettings::fromJson, parseRoute and checkMove
    /// say.
    Result<void> saveSettings(const QJsonObject &settings);
    /// Prepares the links for what has been saved since the last time; true if that was anything. Only where no round
    /// of the connection is under way: a round keeps links in memory.
    Result<bool> apply();

private:
    Result<void> add(int number, const std::map<QString, ObjectSettings> &objects, bool isApplied);

    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
