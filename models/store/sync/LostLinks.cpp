// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/LostLinks.h"

#include "store/hub/HubState.h"
#include "store/Statements.h"

#include <QJsonArray>

namespace satchel::store {

Result<void> matchAgain(Store &store, qint64 connection, const QStringList &objects)
{
    Connections connections(store);
    QJsonObject settings = TRY(connections.get(connection)).settings;
    const QJsonValue before = settings.value(matchAgainKey);
    if (!before.isUndefined() && !before.isArray())
        return {}; // all of them
    QStringList names = before.toVariant().toStringList() + objects;
    names.removeDuplicates();
    settings.insert(matchAgainKey, QJsonArray::fromStringList(names));
    return connections.setSettings(connection, settings);
}

Result<void> collectUnlinked(Store &store, qint64 connection, std::span<const EntityKind> entities)
{
    for (const EntityKind entity : entities) {
        TRY(run(store.database(),
            "INSERT INTO outbox (connection, entity, record, since)"
            " SELECT ?1, c.entity, c.record, min(s.at) FROM change c JOIN changeset s ON s.number = c.changeset"
            " WHERE c.sequence <= (SELECT log_position FROM connection WHERE number = ?1) AND c.entity = ?2"
            " AND NOT EXISTS (SELECT 1 FROM link l WHERE l.connection = ?1 AND l.record = c.record)"
            " GROUP BY c.record ON CONFLICT (connection, entity, record) DO NOTHING",
            connection, entity));
    }
    return {};
}

bool isMatchedAgain(const QJsonObject &settings, const QString &object)
{
    const QJsonValue again = settings.value(matchAgainKey);
    return again.isArray() ? again.toArray().contains(object) : !again.isUndefined();
}

Result<void> readEverythingAgain(Store &store, qint64 connection)
{
    Connections connections(store);
    const Connection known = TRY(connections.get(connection));
    if (known.vendor == hubVendor) // -1 is no version of rights: HubRound reads anew when they differ
        return run(store.database(), "UPDATE hub SET rights_since = -1 WHERE connection = ?", connection);
    for (const char *table : {"sync_object", "missing_candidate", "seen"}) {
        TRY(run(store.database(), std::string("DELETE FROM ") + table + " WHERE connection = ?", connection));
    }
    TRY(run(store.database(), "UPDATE connection SET log_position = 0 WHERE number = ?", connection));
    QJsonObject settings = known.settings;
    settings.insert(matchAgainKey, true);
    return connections.setSettings(connection, settings);
}

} // namespace satchel::store
