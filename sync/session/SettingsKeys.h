// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection's settings hold besides what a person chose; none of it is secret.
#pragma once

#include "store/sync/Connections.h"
#include "sync/engine/EngineSettings.h"

#include <QUrl>

namespace satchel::sync {

/// The name of its secrets in the keychain: an id of its own, because stores share one keychain and number
/// their connections alike.
inline constexpr QLatin1StringView secretsKey("secrets");
/// The account's zone and currency, as the remote names them.
inline constexpr QLatin1StringView accountDefaultsKey("account_words");
/// What the account lacks, hides or lets only be read, in sentences for a person.
inline constexpr QLatin1StringView accountLimitsKey("account_limits");
/// The server where the person signed in, of a vendor with several; the tokens are renewed there.
inline constexpr QLatin1StringView signInServerKey("sign_in_server");
/// The objects that the account had at some time: what changes here in one of them is noted also while the account
/// denies it.
inline constexpr QLatin1StringView knownObjectsKey("known_objects");
/// True when the sign-in was asked for the scopes that a later version of Satchel added.
inline constexpr QLatin1StringView addedScopesKey("added_scopes");
/// Since when the connection has the token, key or sign-in that it works with: milliseconds, UTC.
inline constexpr QLatin1StringView secretsSinceKey = store::secretsSinceKey;
/// The text of the description that a connection was created with, so that its file may be moved or deleted.
inline constexpr QLatin1StringView descriptionKey("description");
/// The creates of probes that may have left records at the remote (ProbeJournal).
inline constexpr QLatin1StringView probeJournalKey("probe_journal");

/// Bound to the host they were given for (I3): at another address, also in a copied or altered store, there are none.
inline QString secretsOf(const store::Connection &connection)
{
    const QString id = connection.settings.value(secretsKey).toString();
    const QUrl place(connection.baseUrl);
    const QString host = place.port() < 0 ? place.host() : QStringLiteral("%1:%2").arg(place.host()).arg(place.port());
    return id.isEmpty() || host.isEmpty() ? id : id + QLatin1Char('@') + host;
}

} // namespace satchel::sync
