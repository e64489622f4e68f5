// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of one connection. Access tokens live in memory only, refresh tokens in the keychain only. One refresh at
// a time: in this process by a mutex, among processes by a lock file beside the store. A new refresh token is in the
// keychain before anything is done with what came along with it. Callable from any thread; waits for the network.
#pragma once

#include "domain/Clock.h"
#include "sync/engine/Keychain.h"
#include "sync/engine/Sleeper.h"
#include "sync/transport/AuthorizedTransport.h"
#include "sync/transport/OAuth.h"

#include <QMutex>

namespace satchel::sync {

/// The names of a connection's secrets in the keychain. The connection is named "id@host": what was given for one host
/// is not found for another.
struct SecretNames
{
    explicit SecretNames(const QString &connection);

    QString refreshToken;
    QString clientSecret; // the organisation's, where the vendor demands one
    QString staticToken; // a service key or private app token
};

/// A secret by its name. One that was stored before secrets were bound to a host becomes this connection's, once.
Result<std::optional<QString>> readSecret(Keychain &keychain, const QString &name);

/// Removes every secret of a connection.
Result<void> forgetSecrets(Keychain &keychain, const QString &connection);

/// What a connection needs besides its vendor to keep signed in.
struct TokenSourceSettings
{
    QString connection; // its id
    QString clientId;
    QString lockFile; // beside the store
    int lockTimeout = 60'000;
};

class TokenSource final : public AccessTokens
{
public:
    TokenSource(OAuthEndpoints endpoints, TokenSourceSettings settings, Keychain &keychain, Transport &transport,
        const Clock &clock, Sleeper &sleeper);

    Result<QByteArray> current() override;
    Result<QByteArray> renewed(const QByteArray &rejected) override;
    QUrl instanceUrl() const override;

    /// Stores the tokens of a sign-in, then uses them.
    Result<void> adopt(const Tokens &tokens);
    /// Revokes the sign-in at the vendor and removes the connection's secrets here, the latter even without an answer.
    Result<void> revoke();
    /// Of the last token answer, by the manifest's list: instance address, account. Empty until there was one.
    QJsonObject facts() const;

private:
    Result<QByteArray> refresh();
    Result<const OAuthEndpoints *> endpoints();
    Result<Tokens> askFor(const QString &refreshToken);
    Result<QString> storedToken();
    Result<OAuthClient> client();
    Result<void> keep(const Tokens &tokens);
    Result<void> savePending();

    OAuthEndpoints m_endpoints; // as the manifest has them, at the server where the person signed in
    std::optional<OAuthEndpoints> m_discovered; // where the account says that it signs in
    TokenSourceSettings m_settings;
    SecretNames m_names;
    Keychain &m_keychain;
    Transport &m_transport;
    const Clock &m_clock;
    Sleeper &m_sleeper;
    mutable QMutex m_mutex;
    QByteArray m_access;
    std::optional<Instant> m_expires;
    mutable QMutex m_factsMutex; // facts are read while a refresh is under way
    QJsonObject m_facts;
    // An answer whose refresh token the keychain did not take yet, and the token it replaces there.
    std::optional<Tokens> m_pending;
    QString m_replaced;
};

/// A token that a person pasted: nothing to refresh. Read again once when it is refused, for it may have been replaced.
class StaticToken final : public AccessTokens
{
public:
    StaticToken(Keychain &keychain, const QString &connection) : m_keychain(keychain), m_names(connection) {}

    Result<QByteArray> current() override;
    Result<QByteArray> renewed(const QByteArray &rejected) override;

private:
    Keychain &m_keychain;
    SecretNames m_names;
    QMutex m_mutex;
    QByteArray m_token;
};

} // namespace satchel::sync
