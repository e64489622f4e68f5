// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/RecordSync.h"

#include "store/Statements.h"
#include "store/sync/SyncState.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

// A change that no round has looked at yet is waiting as well, or a record would read as agreed until the next round.
constexpr std::string_view facts
    = "SELECT l.number IS NOT NULL, o.last_success,"
      " (SELECT count(*) FROM conflict WHERE record = ?2 AND connection = ?1 AND is_open),"
      " EXISTS (SELECT 1 FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = ?2 AND c.entity = ?3"
      "  AND c.sequence > n.log_position AND s.origin <> 'connection:' || n.name),"
      " (SELECT reason FROM parked_remote WHERE connection = ?1 AND object = l.object AND remote_id = l.remote_id "
      "LIMIT 1)"
      " FROM connection n LEFT JOIN link l ON l.connection = n.number AND l.record = ?2 AND NOT l.is_tombstone"
      " LEFT JOIN sync_object o ON o.connection = n.number AND o.object = l.object WHERE n.number = ?1";

// The same for many records at once; a number is a RecordSync::Status.
constexpr std::string_view unsettled
    = "SELECT record, 1 + (coalesce(reason, '') <> '') FROM (SELECT record, reason FROM outbox WHERE entity = ?1 LIMIT "
      "?2)"
      " UNION ALL SELECT record, 1 FROM (SELECT c.record FROM connection n JOIN change c ON c.sequence > "
      "n.log_position AND c.entity = ?1"
      "  JOIN changeset s ON s.number = c.changeset AND s.origin <> 'connection:' || n.name"
      "  JOIN link l ON l.connection = n.number AND l.record = c.record AND NOT l.is_tombstone LIMIT ?2)"
      " UNION ALL SELECT record, 2 FROM (SELECT l.record FROM parked_remote h JOIN link l ON l.connection = "
      "h.connection AND l.object = h.object"
      "  AND l.remote_id = h.remote_id AND NOT l.is_tombstone WHERE l.entity = ?1 LIMIT ?2)"
      " UNION ALL SELECT record, 3 FROM (SELECT record FROM conflict WHERE is_open AND entity = ?1 LIMIT ?2)";

struct Facts
{
    bool isLinked = false;
    std::optional<Instant> agreed;
    bool hasConflict = false;
    bool isNews = false;
    QString parkedReason;
};

Facts readFacts(const Statement &row)
{
    Facts read{row.integer(0) != 0, {}, row.integer(2) > 0, row.integer(3) != 0, row.text(4)};
    if (!row.isNull(1))
        read.agreed = Instant{row.integer(1)};
    return read;
}

std::optional<RecordSync> statusOf(
    const Connection &connection, const Facts &known, const std::optional<OutboxEntry> &waiting)
{
    RecordSync sync{connection.number, connection.name, RecordSync::Status::UpToDate, {}, known.agreed,
        connection.isPaused, connection.state};
    if (known.hasConflict) {
        sync.status = RecordSync::Status::Conflict;
    } else if (waiting && !waiting->reason.isEmpty()) {
        sync.status = RecordSync::Status::Parked;
        sync.reason = waiting->reason;
    } else if (!known.parkedReason.isEmpty()) {
        sync.status = RecordSync::Status::Parked;
        sync.reason = known.parkedReason;
    } else if (waiting || (known.isLinked && known.isNews)) {
        sync.status = RecordSync::Status::Waiting;
    } else if (!known.isLinked) {
        return {};
    }
    return sync;
}

} // namespace

Result<std::vector<RecordSync>> syncOf(Store &store, EntityKind entity, RecordId record)
{
    const auto connections = TRY(Connections(store).list());
    std::vector<RecordSync> all;
    for (const Connection &connection : connections) {
        const auto known = readOne(store.database(), facts, readFacts, connection.number, record, entity);
        const auto waiting = SyncState(store, connection.number).outbox.find(entity, record);
        if (!known || !waiting)
            return fail(!known ? known.error() : waiting.error());
        if (const auto sync = *known ? statusOf(connection, **known, *waiting) : std::nullopt)
            all.push_back(*sync);
    }
    return all;
}

Result<Statuses> unsettledOf(Store &store, EntityKind entity, qint64 most)
{
    using Status = RecordSync::Status;
    const auto read = [](const Statement &row) {
        return std::pair(recordIdAt(row, 0), static_cast<Status>(row.integer(1)));
    };
    const auto rows = TRY(readAll(store.database(), unsettled, read, entity, most));
    Statuses statuses;
    for (const auto &[record, status] : rows) {
        Status &known = statuses[record];
        known = std::max(known, status);
    }
    return statuses;
}

} // namespace satchel::store
