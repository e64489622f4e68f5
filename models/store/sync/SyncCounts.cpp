// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncCounts.h"

#include "store/Statements.h"
#include "store/sync/Connections.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

Result<std::vector<EntityCounts>> countsByEntity(Store &store, qint64 connection)
{
    const auto read = [](const Statement &row) {
        return EntityCounts{
            static_cast<EntityKind>(row.integer(0)), row.integer(1), row.integer(2), Instant{row.integer(3)}};
    };
    return readAll(store.database(),
        // Nothing waited for a connection before its first round.
        "SELECT entity, sum(reason IS NULL), sum(reason IS NOT NULL), max(min(since),"
        " coalesce((SELECT min(started) FROM sync_round WHERE connection = ?1), 0)) FROM outbox WHERE connection = ?1 "
        "GROUP BY entity",
        read, connection);
}

Result<std::vector<ParkedRemoteCount>> parkedRemoteByObject(Store &store, qint64 connection)
{
    const auto read = [](const Statement &row) { return ParkedRemoteCount{row.text(0), row.integer(1)}; };
    return readAll(store.database(), "SELECT object, count(*) FROM parked_remote WHERE connection = ? GROUP BY object",
        read, connection);
}

Result<std::vector<std::pair<EntityKind, qint64>>> sendableRecords(Store &store, std::span<const EntityKind> kinds)
{
    std::vector<std::pair<EntityKind, qint64>> sendable;
    for (const EntityKind kind : kinds) {
        const qint64 count = TRY(store.count({kind, {}, {}, {}, {}, -1, false}));
        if (count > 0)
            sendable.emplace_back(kind, count);
    }
    return sendable;
}

Result<std::optional<DailyRequests>> dailyRequests(Store &store, qint64 connection)
{
    constexpr qint64 day = 24 * 3'600'000;
    return Connections(store).rate(connection).map([&](const QByteArray &json) -> std::optional<DailyRequests> {
        const QJsonObject daily = QJsonDocument::fromJson(json).object().value("daily"_L1).toObject();
        const qint64 at = daily.value("at"_L1).toInteger();
        const qint64 allowed = daily.value("limit"_L1).toInteger();
        const qint64 now = store.clock().now().ms;
        const qint64 resets = daily.value("resets_at"_L1).toInteger();
        if (allowed <= 0 || at <= 0 || now - at > day || (resets > 0 && resets <= now))
            return std::nullopt;
        const qint64 used = daily.value("used"_L1).toInteger();
        return DailyRequests{used, allowed, daily.contains("learned"_L1), daily.value("own"_L1).toInteger(used),
            resets > 0 ? std::optional(Instant{resets}) : std::nullopt};
    });
}

Result<qint64> outsideVersion(Store &store)
{
    return store.database().integer("PRAGMA data_version");
}

} // namespace satchel::store
