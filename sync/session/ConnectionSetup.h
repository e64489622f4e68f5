// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection comes and goes: whole or not at all. On a worker's thread, or the command line's.
#pragma once

#include "sync/session/Session.h"

namespace satchel::sync {

/// What happens with the records that are here before a new connection.
enum class FirstSync {
    Send, // as the system's objects allow
    AskBeforeSending, // where there are any, the system is read and a person asked first (InitialMatching)
    FetchOnly, // each object is set to be fetched only
};

struct NewConnection
{
    QString vendor;
    QString name;
    QString baseUrl; // empty: the vendor's own
    store::Credentials credentials; // a token, or a client id with its secret
    QByteArray description = {}; // of an API that Satchel has no connector for; then `vendor` is its file
    FirstSync firstSync = FirstSync::Send;
};

/// Makes the connection and puts its secrets into the keychain. With a token it is tried: what does not work is not
/// made. With a client id a person has to sign in before it runs. Forbidden for a system that the policies do not
/// allow.
Result<store::Connection> createConnection(
    store::Store &store, const NewConnection &wanted, const SessionDependencies &dependencies, quint64 seed);

/// Signs in as createConnection would, with a token, and leaves nothing behind in store or keychain: what the remote
/// calls the account.
Result<QString> testConnection(const NewConnection &wanted, const SessionDependencies &dependencies, quint64 seed);

/// After a sign-in: keeps its tokens, tries them and lets the connection run.
Result<void> completeSignIn(store::Store &store, qint64 connection, const Tokens &tokens,
    const SessionDependencies &dependencies, quint64 seed);

/// Another token for a connection; the one it had is put back when the new one does not work.
Result<void> replaceToken(store::Store &store, qint64 connection, const QString &token,
    const SessionDependencies &dependencies, quint64 seed);

/// Revokes, forgets the secrets, then the connection; the records stay. `warning` says when the vendor could not be
/// reached. Whatever the policies say: they never keep a connection.
Result<void> removeConnection(store::Store &store, qint64 connection, const SessionDependencies &dependencies,
    quint64 seed, QString *warning = nullptr);

/// The client of a connection's sign-in: its id and the secret from the keychain.
Result<OAuthClient> clientOf(const store::Connection &connection, Keychain &keychain);

} // namespace satchel::sync
