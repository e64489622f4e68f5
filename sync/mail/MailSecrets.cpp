// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailSecrets.h"

#include "domain/Reason.h"
#include "sync/transport/TokenSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

/// "id@host", with the hosts of both servers.
QString boundName(const store::MailAccount &account)
{
    return u"%1@%2+%3"_s.arg(account.secrets, account.incoming.host.toLower(), account.outgoing.host.toLower());
}

QString passwordName(const store::MailAccount &account)
{
    return u"mail/%1/password"_s.arg(boundName(account));
}

QString signInUser(const store::MailAccount &account)
{
    return account.user.isEmpty() ? account.address : account.user;
}

} // namespace

MailSecrets::MailSecrets(QString storePath, MailSecretsSources sources)
    : m_storePath(std::move(storePath)), m_sources(std::move(sources))
{
}

MailSecrets::~MailSecrets() = default;

Result<Credentials> MailSecrets::credentials(const store::MailAccount &account)
{
    if (account.signIn != store::MailSignIn::Password) {
        auto *const tokens = TRY(tokensOf(account));
        const QByteArray token = TRY(tokens->current());
        return Credentials{Credentials::Kind::AccessToken, signInUser(account), QString::fromLatin1(token)};
    }
    const auto password = m_sources.keychain.read(passwordName(account));
    if (!password && password.error().kind != Error::Kind::Corrupt)
        return fail(password.error());
    if (!password || !*password || password->value().isEmpty())
        return fail(Error::Kind::Unauthorized,
            Reason::tr("there is no password for %1 and %2: enter it again")
                .arg(account.incoming.host, account.outgoing.host),
            account.name);
    return Credentials{Credentials::Kind::Password, signInUser(account), **password};
}

Result<Credentials> MailSecrets::renewed(const store::MailAccount &account, const Credentials &rejected)
{
    if (account.signIn == store::MailSignIn::Password)
        return fail(Error::Kind::Unauthorized, Reason::tr("the server does not accept the password"), account.name);
    auto *const tokens = TRY(tokensOf(account));
    const QByteArray token = TRY(tokens->renewed(rejected.secret.toLatin1()));
    return Credentials{Credentials::Kind::AccessToken, signInUser(account), QString::fromLatin1(token)};
}

Result<void> MailSecrets::setPassword(const store::MailAccount &account, const QString &password)
{
    const bool isSayable = std::ranges::none_of(password, [](QChar letter) { return letter < u' '; });
    if (password.isEmpty() || !isSayable)
        return fail(Error::Kind::Invalid, Reason::tr("this cannot be a password"), account.name);
    return m_sources.keychain.write(passwordName(account), password);
}

Result<void> MailSecrets::setTokens(
    const store::MailAccount &account, const QString &clientSecret, const sync::Tokens &tokens)
{
    if (tokens.refresh.isEmpty())
        return fail(
            Error::Kind::Refused, Reason::tr("the sign-in server grants access for an hour only"), account.name);
    auto *const source = TRY(tokensOf(account));
    if (!clientSecret.isEmpty()) {
        TRY(m_sources.keychain.write(sync::SecretNames(boundName(account)).clientSecret, clientSecret));
    }
    return source->adopt(tokens);
}

Result<sync::OAuthClient> MailSecrets::client(const store::MailAccount &account)
{
    const auto secret = TRY(m_sources.keychain.read(sync::SecretNames(boundName(account)).clientSecret));
    return sync::OAuthClient{account.clientId, secret.value_or(QString())};
}

Result<void> MailSecrets::forget(const store::MailAccount &account)
{
    TRY(m_sources.keychain.remove(passwordName(account)));
    const auto tokens = account.signIn == store::MailSignIn::Password ? Result<sync::TokenSource *>(nullptr)
                                                                      : tokensOf(account);
    if (tokens && *tokens)
        return (*tokens)->revoke();
    return sync::forgetSecrets(m_sources.keychain, boundName(account));
}

Result<sync::TokenSource *> MailSecrets::tokensOf(const store::MailAccount &account)
{
    const auto signIn = m_sources.signInOf(account);
    if (!signIn)
        return fail(Error::Kind::Bug, Reason::tr("this account has a password"), account.name);
    TRY(checkSignIn(account, *signIn));
    const QString name = boundName(account);
    auto &source = m_tokens[name + u' ' + account.clientId + u' ' + signIn->endpoints.token.toString()];
    if (!source) {
        const sync::TokenSourceSettings settings{
            name, account.clientId, u"%1-mail-sign-in-%2.lock"_s.arg(m_storePath, account.secrets)};
        source = std::make_unique<sync::TokenSource>(
            signIn->endpoints, settings, m_sources.keychain, m_sources.transport, m_sources.clock, m_sources.sleeper);
    }
    return source.get();
}

} // namespace satchel::mail
