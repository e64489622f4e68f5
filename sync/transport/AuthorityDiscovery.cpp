// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/AuthorityDiscovery.h"

#include "domain/Reason.h"
#include "sync/transport/HttpTransport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The authorization address of a Bearer challenge; empty when there is none. It comes with quotes and without.
QUrl authorityIn(const HttpResponse &response)
{
    static const QRegularExpression challenge(
        uR"((?:^|[\s,])Bearer\s(?:[^\n]*?[\s,])??authorization_uri\s*=\s*"?([^",\s]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const HttpHeader &header : response.headers) {
        const auto match = header.name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0
            ? challenge.match(QString::fromLatin1(header.value))
            : QRegularExpressionMatch();
        if (match.hasMatch())
            return QUrl(match.captured(1), QUrl::StrictMode);
    }
    return {};
}

bool isTrusted(const AuthorityDiscovery &discovery, const QUrl &authority)
{
    if (!authority.isValid() || !authority.userInfo().isEmpty() || !isAllowedAddress(authority))
        return false;
    if (discovery.mayNameItself && isSameOrigin(authority, discovery.account))
        return true;
    return authority.scheme() == "https"_L1 && authority.port(443) == 443
        && discovery.hosts.contains(authority.host(), Qt::CaseInsensitive);
}

/// The same path at another host, its first part the directory.
void moveTo(QUrl &address, const QUrl &authority, const QString &tenant)
{
    if (address.isEmpty())
        return;
    address.setScheme(authority.scheme());
    address.setHost(authority.host());
    address.setPort(authority.port());
    if (!tenant.isEmpty())
        address.setPath(u'/' + tenant + u'/' + address.path().section(u'/', 2));
}

} // namespace

Result<OAuthEndpoints> discoverAuthority(OAuthEndpoints endpoints, Transport &transport)
{
    AuthorityDiscovery &discovery = endpoints.discovery;
    if (discovery.path.isEmpty())
        return endpoints;
    HttpRequest request;
    request.url = discovery.account;
    request.url.setPath(discovery.account.path() + std::exchange(discovery.path, QString()));
    request.headers = {{"Accept", "application/json"}};
    const auto response = TRY(transport.send(request));
    const QString host = discovery.account.host();
    if (response.status >= 500 || response.status == 429)
        return fail(Error::Kind::Unanswered,
            Reason::tr("it returned status %1 when asked where to sign in").arg(response.status), host);
    const QUrl authority = authorityIn(response);
    if (authority.isEmpty() && discovery.mayNameItself)
        return endpoints;
    if (response.status != 401 || authority.isEmpty())
        return fail(Error::Kind::Invalid,
            Reason::tr("this address has no sign-in page: is it the address of your organisation?"), host);
    if (!isTrusted(discovery, authority))
        return fail(Error::Kind::Invalid,
            Reason::tr("this address uses an unknown sign-in server: %1").arg(authority.host().left(80)), host);
    static const QRegularExpression directory(u"^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$"_s);
    const QString tenant = authority.path().section(u'/', 1, 1);
    if (!directory.match(tenant).hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("this address does not say which directory to sign in at"), host);
    for (QUrl *address : {&endpoints.authorize, &endpoints.token, &endpoints.revoke})
        moveTo(*address, authority, discovery.anyDirectory.contains(tenant) ? QString() : tenant);
    return endpoints;
}

} // namespace satchel::sync
