// SPDX-License-Identifier: GPL-3.0-or-later
// The figures a window shows of a connection beyond those of Connections: by kind of record, and whether to look again.
#pragma once

#include "domain/Instant.h"
#include "store/Store.h"

#include <span>

namespace satchel::store {

/// What is to be sent, of one entity.
struct EntityCounts
{
    EntityKind entity{};
    qint64 waiting = 0;
    qint64 parked = 0;
    Instant oldest; // since when the first of them waits
};

/// Remote records, or fields of them, that could not be imported.
struct ParkedRemoteCount
{
    QString object;
    qint64 parked = 0;
};

Result<std::vector<EntityCounts>> countsByEntity(Store &store, qint64 connection);
Result<std::vector<ParkedRemoteCount>> parkedRemoteByObject(Store &store, qint64 connection);

/// The records that are here of each kind, in their order, before anything is connected; kinds without any are left
/// out. An upper bound of what a new connection could send: its objects may have less than a kind.
Result<std::vector<std::pair<EntityKind, qint64>>> sendableRecords(Store &store, std::span<const EntityKind> kinds);

/// How much of a vendor's day is used.
struct DailyRequests
{
    qint64 used = 0;
    qint64 allowed = 0;
    bool isShared = false; // from the vendor's answer: other programs' requests count too
    qint64 own = 0; // of those used, this connection's
    std::optional<Instant> resetsAt = {}; // when the vendor's day ends; nothing: any 24 hours count

    qint64 remaining() const { return allowed > used ? allowed - used : 0; }
    /// So little is left that Satchel looks for changes less often.
    bool isScarce() const { return remaining() < allowed / 5; }
};

/// As the last round left it; nothing when the vendor has no daily limit, or that was yesterday.
Result<std::optional<DailyRequests>> dailyRequests(Store &store, qint64 connection);

/// Another number than before when someone else has committed to the file since: sync's own tables are in no change
/// log.
Result<qint64> outsideVersion(Store &store);

} // namespace satchel::store
