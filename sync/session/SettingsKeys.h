// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection's settings hold besides what a person chose; none of it is secret.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::sync {

/// Under which name its secrets stand in the keychain: an id of its own, because stores share one keychain and number
/// their connections alike.
inline constexpr QLatin1StringView secretsKey("secrets");
/// The account's zone and currency, as it told them.
inline constexpr QLatin1StringView accountWordsKey("account_words");
/// What the account lacks, hides or lets only be read, in sentences for a person.
inline constexpr QLatin1StringView accountLimitsKey("account_limits");
/// Permission to delete many, for one round; read by the engine.
inline constexpr QLatin1StringView permissionKey("accepts_deletions");
/// It has met what another system filled this store with, or a person let it; read by the engine.
inline constexpr QLatin1StringView introducedKey("introduced");

inline QString secretsOf(const store::Connection &connection)
{
    return connection.settings.value(secretsKey).toString();
}

} // namespace satchel::sync
