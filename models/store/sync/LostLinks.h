// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a connection when links, or anything else that is kept about it, were lost with a damaged file.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

/// The setting of a connection whose links are not all known any more, or whose account allows access to records of a
/// further kind: records are matched with the remote's again, and a person is asked, before anything is linked or sent.
/// An array names the objects; anything else means all of them.
inline constexpr QLatin1StringView matchAgainKey("match_again");

/// These objects are matched again, and the others go on as they are.
Result<void> matchAgain(Store &store, qint64 connection, const QStringList &objects);
/// Records of these kinds that changed while the log was looked through without them wait to be sent.
Result<void> collectUnlinked(Store &store, qint64 connection, std::span<const EntityKind> entities);
bool isMatchedAgain(const QJsonObject &settings, const QString &object);
/// The links that are left stay, everything is read again, and with matchAgainKey nothing is sent before a person
/// agreed to what would be made there. A team's hub has the same records under the same ids: there is nothing to match,
/// and the next exchange takes from it whatever differs here (HubRound::readAnew).
Result<void> readEverythingAgain(Store &store, qint64 connection);

} // namespace satchel::store
