// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/AuthorizedTransport.h"

#include "domain/Reason.h"
#include "sync/engine/JsonPath.h"
#include "sync/transport/HttpTransport.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

bool AuthorizedTransport::mayReceiveToken(const QUrl &url) const
{
    const Site *site = m_placement.siteOf(m_home);
    return isSameOrigin(url, m_home) || (site && isAtSite(url, *site));
}

Result<HttpResponse> AuthorizedTransport::send(const HttpRequest &request)
{
    if (!mayReceiveToken(request.url))
        return fail(Error::Kind::Invalid, Reason::tr("the other system returned an address that does not belong to it"),
            request.url.host());
    const auto token = TRY(m_tokens.current());
    auto response = sendWith(token, request);
    if (!response || response->status != 401) {
        m_refused.clear();
        return response;
    }
    if (token == m_refused)
        return response;
    const auto renewed = TRY(m_tokens.renewed(token));
    response = sendWith(renewed, request);
    m_refused = response && response->status == 401 ? renewed : QByteArray();
    return response;
}

Result<HttpResponse> AuthorizedTransport::sendWith(const QByteArray &token, const HttpRequest &request)
{
    if (!m_placement.call)
        return sendOnce(token, request);
    const bool wasOpen = m_session && m_sessionToken == token;
    if (!wasOpen) {
        auto refusal = TRY(openSession(token));
        if (refusal)
            return *refusal;
    }
    auto response = sendOnce(token, request);
    if (!response || !hasEnded(*m_placement.call, *response))
        return response;
    m_session.reset();
    if (!wasOpen)
        return response;
    auto refusal = TRY(openSession(token));
    return refusal ? Result<HttpResponse>(std::move(*refusal)) : sendOnce(token, request);
}

/// Nothing when it is open; else the answer that says why not.
Result<std::optional<HttpResponse>> AuthorizedTransport::openSession(const QByteArray &token)
{
    const SessionCall &call = *m_placement.call;
    auto response = TRY(m_inner.send(sessionRequest(m_placement, token, m_home)));
    m_session = response.status == 200 ? sessionIn(call, response) : std::nullopt;
    m_sessionToken = token;
    if (m_session)
        return std::nullopt;
    const QJsonValue answer = QJsonDocument::fromJson(response.body).object();
    const bool saysNobody = response.status == 200 && std::ranges::any_of(call.keeps, [&](const auto &kept) {
        const QJsonValue value = valueAt(answer, kept.second);
        return value.isNull() || value == false;
    });
    if (saysNobody)
        response.status = 401;
    return std::optional(std::move(response));
}

Result<HttpResponse> AuthorizedTransport::sendOnce(const QByteArray &token, const HttpRequest &request)
{
    HttpRequest authorized = request;
    if (const QUrl place = m_tokens.instanceUrl(); !place.isEmpty()) {
        if (!isAllowedAddress(place))
            return fail(
                Error::Kind::Invalid, Reason::tr("the sign-in server returned an unsafe address"), place.host());
        authorized.url.setScheme(place.scheme());
        authorized.url.setHost(place.host());
        authorized.url.setPort(place.port());
    }
    authorizeRequest(authorized, m_placement, token, m_home, m_session.value_or(PlacementWords()));
    return m_inner.send(authorized);
}

} // namespace satchel::sync
