// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiGate.h"

#include "app/serve/ApiAnswer.h"
#include "app/serve/ApiToken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QByteArrayList valuesOf(const sync::HttpRequest &request, const QByteArray &name)
{
    QByteArrayList values;
    for (const sync::HttpHeader &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.value.trimmed());
    }
    return values;
}

/// At any port: who reaches us by it has it from us.
bool isOurHost(const QByteArray &host)
{
    const QByteArray name = host.split(':').front().toLower();
    return name == "127.0.0.1" || name == "localhost";
}

} // namespace

/// A token that was replaced lets nobody in any more, also while the keychain is locked.
void ApiGate::followRenewal()
{
    const QString stamp = m_renewal ? m_renewal->stamp() : QString();
    if (stamp.isEmpty() || stamp == m_renewal->known)
        return;
    const auto token = m_renewal->read();
    m_token = token.value_or(QByteArray());
    if (!m_token.isEmpty())
        m_renewal->known = stamp;
}

std::optional<sync::HttpResponse> ApiGate::refuse(const sync::HttpRequest &request)
{
    constexpr int misdirected = 421;
    const QByteArrayList hosts = valuesOf(request, "Host");
    if (hosts.size() != 1 || !isOurHost(hosts.front()))
        return errorAnswer(misdirected,
            {Error::Kind::Refused, u"the request is for another host than 127.0.0.1 or localhost"_s, u"Host"_s});
    const QByteArrayList given = valuesOf(request, "Authorization");
    constexpr QByteArrayView scheme = "bearer ";
    const bool isBearer = given.size() == 1
        && given.front().first(std::min(given.front().size(), scheme.size())).toLower() == scheme;
    followRenewal();
    if (isBearer && !m_token.isEmpty() && isSameSecret(given.front().mid(scheme.size()).trimmed(), m_token))
        return {};
    auto refusal = errorAnswer({Error::Kind::Unauthorized,
        u"the request needs the token of the local API: Authorization: Bearer TOKEN"_s, u"Authorization"_s});
    refusal.headers.push_back({"WWW-Authenticate", "Bearer realm=\"Satchel\""});
    return refusal;
}

} // namespace satchel::app
