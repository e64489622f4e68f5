// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/LostLinks.h"

#include "store/Statements.h"

namespace satchel::store {

Result<void> matchAgain(Store &store, qint64 connection)
{
    TRY(run(store.database(), "UPDATE connection SET log_position = 0 WHERE number = ?", connection));
    Connections connections(store);
    QJsonObject settings = TRY(connections.get(connection)).settings;
    settings.insert(matchAgainKey, true);
    return connections.setSettings(connection, settings);
}

Result<void> readEverythingAgain(Store &store, qint64 connection)
{
    for (const char *table : {"sync_object", "missing_candidate", "seen"}) {
        TRY(run(store.database(), std::string("DELETE FROM ") + table + " WHERE connection = ?", connection));
    }
    return matchAgain(store, connection);
}

} // namespace satchel::store
