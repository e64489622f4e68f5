// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailSignIn.h"

#include "domain/Reason.h"
#include "sync/mail/MailProviders.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

ProviderSignIn googleSignIn(const store::MailAccount &account)
{
    ProviderSignIn signIn;
    sync::OAuthEndpoints &endpoints = signIn.endpoints;
    endpoints.authorize = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s);
    endpoints.token = QUrl(u"https://oauth2.googleapis.com/token"_s);
    endpoints.revoke = QUrl(u"https://oauth2.googleapis.com/revoke"_s);
    endpoints.issuer = u"https://accounts.google.com"_s;
    endpoints.scopes = {u"https://mail.google.com/"_s, u"openid"_s, u"email"_s};
    endpoints.needsSecret = true; // a desktop app has one too, which Google does not take for a secret
    // Without the person's consent a second sign-in brings no refresh token.
    endpoints.parameters = {
        {u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}, {u"login_hint"_s, account.address}};
    signIn.hosts = {u".gmail.com"_s, u".googlemail.com"_s};
    return signIn;
}

ProviderSignIn microsoftSignIn(const store::MailAccount &account)
{
    const QString directory = account.directory.isEmpty() ? microsoftDirectory(account.address) : account.directory;
    const QString place = u"https://login.microsoftonline.com/%1/oauth2/v2.0/"_s.arg(directory);
    ProviderSignIn signIn;
    sync::OAuthEndpoints &endpoints = signIn.endpoints;
    endpoints.authorize = QUrl(place + u"authorize"_s);
    endpoints.token = QUrl(place + u"token"_s);
    endpoints.redirect = {u"localhost"_s, 0, u"/mail"_s}; // registered without a port
    endpoints.scopes = {u"https://outlook.office.com/IMAP.AccessAsUser.All"_s,
        u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s};
    endpoints.wantsScopesOnRefresh = true;
    endpoints.parameters = {
        {u"response_mode"_s, u"query"_s}, {u"prompt"_s, u"select_account"_s}, {u"login_hint"_s, account.address}};
    signIn.hosts = {u".office365.com"_s, u".outlook.com"_s};
    return signIn;
}

bool isOf(const QStringList &hosts, const QString &host)
{
    const QString name = host.toLower();
    return std::ranges::any_of(
        hosts, [&](const QString &known) { return known.startsWith(u'.') ? name.endsWith(known) : name == known; });
}

} // namespace

QString microsoftDirectory(const QString &address)
{
    const QString domain = mailDomain(address);
    const MailProvider *const provider = providerOfDomain(domain);
    return provider && !provider->directory.isEmpty() ? provider->directory : domain;
}

std::optional<ProviderSignIn> signInOf(const store::MailAccount &account)
{
    switch (account.signIn) {
    case store::MailSignIn::Google: return googleSignIn(account);
    case store::MailSignIn::Microsoft: return microsoftSignIn(account);
    case store::MailSignIn::Password: break;
    }
    return {};
}

Result<void> checkSignIn(const store::MailAccount &account, const ProviderSignIn &signIn)
{
    static const QRegularExpression directory(u"^[A-Za-z0-9.-]*$"_s);
    if (account.clientId.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("signing in needs the client id of your organization's app"),
            account.name);
    if (!directory.match(account.directory).hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("this is not the name of a directory"), account.directory);
    for (const MailServer &server : {account.incoming, account.outgoing}) {
        if (!isOf(signIn.hosts, server.host))
            return fail(Error::Kind::Invalid,
                Reason::tr("this server does not belong to the provider that you sign in to"), server.host);
    }
    return {};
}

} // namespace satchel::mail
