// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/OAuth.h"

#include "sync/transport/EncodedQuery.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// 256 bits from the operating system. Not from the Random that tests repeat: these must not be repeatable.
QString unguessable()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

AuthorizationRequest AuthorizationRequest::make(const OAuthEndpoints &endpoints, const QString &clientId, quint16 port)
{
    AuthorizationRequest request;
    request.state = unguessable();
    request.verifier = unguessable();
    request.redirect = u"http://%1:%2%3"_s.arg(endpoints.redirect.host).arg(port).arg(endpoints.redirect.path);
    QUrlQuery query(endpoints.authorize);
    const auto add = [&](const QString &name, const QString &value) { addEncoded(query, name, value); };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, clientId);
    add(u"redirect_uri"_s, request.redirect);
    if (const QStringList scopes = endpoints.scopes + endpoints.addedScopes; !scopes.isEmpty())
        add(u"scope"_s, scopes.join(endpoints.scopeSeparator));
    if (!endpoints.optionalScopes.isEmpty())
        add(u"optional_scope"_s, endpoints.optionalScopes.join(endpoints.scopeSeparator));
    add(u"state"_s, request.state);
    add(u"code_challenge"_s, codeChallenge(request.verifier));
    add(u"code_challenge_method"_s, u"S256"_s);
    for (const auto &[name, value] : endpoints.parameters)
        add(name, value);
    request.address = endpoints.authorize;
    request.address.setQuery(query);
    return request;
}

void moveSignIn(OAuthEndpoints &endpoints, const QUrl &server)
{
    for (QUrl *address : {&endpoints.authorize, &endpoints.token, &endpoints.revoke}) {
        if (address->isEmpty())
            continue;
        address->setScheme(server.scheme());
        address->setHost(server.host());
        address->setPort(server.port());
    }
}

bool isSignInServer(const OAuthEndpoints &endpoints, const QUrl &server)
{
    const auto isAt = [&](const QUrl &address) {
        return server.scheme() == address.scheme() && server.host() == address.host() && server.port() == address.port()
            && server.userInfo().isEmpty();
    };
    return isAt(endpoints.token)
        || std::ranges::any_of(endpoints.servers, [&](const auto &known) { return isAt(known.second); });
}

QString codeChallenge(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace satchel::sync
