// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to an account of a fake: by its token, or signed in where people have none.
#pragma once

#include "sync/session/ConnectionSetup.h"
#include "tests/fakes/Accounts.h"

namespace satchel::test {

/// `refresh`: the refresh token of a sign-in, for an account that has a client.
inline Result<store::Connection> connectTo(store::Store &store, const fakes::Account &account, const QString &refresh,
    const sync::SessionDependencies &dependencies, quint64 seed)
{
    const bool signsIn = !account.clientId.isEmpty();
    const store::Credentials credentials = signsIn ? store::Credentials{{}, account.clientId, account.clientSecret}
                                                   : store::Credentials{account.token, {}, {}};
    auto made = sync::createConnection(
        store, {account.vendor, QStringLiteral("Theirs"), account.address, credentials}, dependencies, seed);
    if (!made || !signsIn)
        return made;
    constexpr qint64 hour = 3'600'000;
    sync::Tokens tokens{account.token.toLatin1(), refresh, hour, {}};
    tokens.server = QUrl(account.server);
    TRY(sync::completeSignIn(store, made->number, tokens, dependencies, seed));
    return made;
}

} // namespace satchel::test
