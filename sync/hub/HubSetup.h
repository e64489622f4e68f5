// SPDX-License-Identifier: GPL-3.0-or-later
// How a store comes to belong to a hub, and leaves it: made from the records of this store, or a new store from the
// records of the hub.
#pragma once

#include "sync/hub/HubClient.h"

#include <functional>

namespace satchel::sync::hub {

struct HubFacts
{
    QString address; // without a password
    QString login;
    QString name; // of the hub, "Fjellstad Sales"
    QString desk; // of this computer
    std::function<void(qint64 records)> onProgress = {}; // how many were sent or read
};

/// Makes the hub with the records of this store, and joins it. Conflict when the database has one already.
Result<store::HubMembership> initHub(store::Store &store, PgConnection &connection, const HubFacts &facts);

/// Gives an older hub what this store's registry has and it has not. For the role that made the hub.
Result<void> upgradeHub(store::Store &store, PgConnection &connection);

/// Fills a store that was made without defaults (StoreOptions::hasDefaults) with what this person may see, and makes it
/// a desk. Whoever calls it puts the file in its place when this has succeeded.
Result<store::HubMembership> joinHub(store::Store &store, PgConnection &connection, const HubFacts &facts);

/// A person gets access, or another role. `password` is theirs, empty to leave it; `user` is the record of the entity
/// "user".
Result<void> setPerson(
    PgConnection &connection, const QString &login, RecordId user, const QString &role, const QString &password);

} // namespace satchel::sync::hub
