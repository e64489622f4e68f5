// SPDX-License-Identifier: GPL-3.0-or-later
// How one record stands with each remote that knows it, or is to know it: what a person reads beside the record. Read
// from links, waiting, held and conflicts; nothing is kept. Cheap enough for the window's thread.
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
        Parked, // cannot be sent or taken over as it is: see reason
        Conflict, // both sides changed the same field and nobody has chosen yet
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

/// The records of an entity that do not stand agreed, each as the connection has it that holds it up most: what a list or a
/// board marks. No more than `most` of each kind. For a worker.
Result<Statuses> unsettledOf(Store &store, EntityKind entity, qint64 most = 20'000);

} // namespace satchel::store
