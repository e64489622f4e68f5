// SPDX-License-Identifier: GPL-3.0-or-later
// The sync status of one record at each connection that links it or will: what a person reads beside the record.
// Derived from links, outbox, parked records and conflicts. Cheap enough for the window's thread.
#pragma once

#include "store/sync/Connections.h"

#include <QHash>

namespace satchel::store {

struct RecordSync
{
    /// In the order in which they are worth saying: the later one covers the earlier.
    enum class Status {
        UpToDate, // both sides had the same values when this object was last read
        Waiting, // changed here and not sent yet
        Parked, // could not be synced as is: see reason
        Conflict, // both sides changed the same field; a person has not chosen yet
    };

    qint64 connection = 0;
    QString name; // of the connection
    Status status = Status::UpToDate;
    QString reason; // of a parked record
    std::optional<Instant> agreed; // last success of its object; nothing before the first
    bool isPaused = false;
    ConnectionState state = ConnectionState::Ready;
    bool operator==(const RecordSync &) const = default;
};

/// One entry per connection that knows the record, in the order of the connections.
Result<std::vector<RecordSync>> syncOf(Store &store, EntityKind entity, RecordId record);

using Statuses = QHash<RecordId, RecordSync::Status>;

/// The records of an entity that are not up to date, each with its worst status at any connection: what a list or a
/// board marks. No more than `most` of each kind. For a worker.
Result<Statuses> unsettledOf(Store &store, EntityKind entity, qint64 most = 20'000);

} // namespace satchel::store
