// SPDX-License-Identifier: GPL-3.0-or-later
// What the accounts' servers want to see of a person: passwords and refresh tokens from the keychain (I3), access
// tokens from memory. A secret is bound to the hosts of both servers that it was given for: where an account has
// another host there is none, and a person has to give it again. Belongs to one thread; a call may wait for the person
// to unlock the keychain, and for a provider's sign-in server.
#pragma once

#include "sync/engine/Http.h"
#include "sync/engine/Keychain.h"
#include "sync/engine/Sleeper.h"
#include "sync/mail/Credentials.h"
#include "sync/mail/MailSignIn.h"

#include <functional>
#include <map>

namespace satchel::sync {
class TokenSource;
}

namespace satchel::mail {

/// What secrets are taken from. All outlive who has this.
struct MailSecretsSources
{
    sync::Keychain &keychain;
    sync::Transport &transport; // to the providers' sign-in servers
    const Clock &clock;
    sync::Sleeper &sleeper;
    std::function<std::optional<ProviderSignIn>(const store::MailAccount &)> signInOf = &mail::signInOf;
};

class MailSecrets
{
public:
    /// `storePath`: of the store that has the accounts.
    MailSecrets(QString storePath, MailSecretsSources sources);
    ~MailSecrets();
    MailSecrets(const MailSecrets &) = delete;
    MailSecrets &operator=(const MailSecrets &) = delete;

    /// Unauthorized: a person has to give the password or sign in. Refused: the registration at the provider is wrong.
    /// Invalid: the servers are not the provider's. KeychainUnavailable; Offline and Unanswered of the sign-in server.
    Result<Credentials> credentials(const store::MailAccount &account);
    /// Others, after the server did not accept these: a new access token. Unauthorized where there is none.
    Result<Credentials> renewed(const store::MailAccount &account, const Credentials &rejected);

    /// Invalid for one that no server could be told.
    Result<void> setPassword(const store::MailAccount &account, const QString &password);
    /// Keeps the tokens of a sign-in. Refused where they would end after an hour, because no refresh token came.
    Result<void> setTokens(const store::MailAccount &account, const QString &clientSecret, const sync::Tokens &tokens);
    /// What the account signs in with.
    Result<sync::OAuthClient> client(const store::MailAccount &account);

    /// Removes the secrets of an account, as it is before its hosts change, and revokes its sign-in at the provider.
    /// Where that alone fails the secrets are removed all the same, and the error says so.
    Result<void> forget(const store::MailAccount &account);

private:
    Result<sync::TokenSource *> tokensOf(const store::MailAccount &account);

    QString m_storePath;
    MailSecretsSources m_sources;
    std::map<QString, std::unique_ptr<sync::TokenSource>> m_tokens;
};

/// Opens a session with an account's credentials, and once more with a new token where the server does not accept the
/// first: it may have been revoked before its time. `open` gets Credentials and answers with a Result.
template <typename Open> auto openSignedIn(MailSecrets &secrets, const store::MailAccount &account, const Open &open)
{
    using Opened = decltype(open(Credentials()));
    const auto known = secrets.credentials(account);
    if (!known)
        return Opened(fail(known.error()));
    Opened opened = open(*known);
    if (opened || opened.error().kind != Error::Kind::Unauthorized || known->kind == Credentials::Kind::Password)
        return opened;
    const auto renewed = secrets.renewed(account, *known);
    return renewed ? open(*renewed) : Opened(fail(renewed.error()));
}

} // namespace satchel::mail
