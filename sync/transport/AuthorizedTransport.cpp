// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/AuthorizedTransport.h"

#include "domain/Reason.h"
#include "sync/transport/HttpTransport.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

Result<HttpResponse> AuthorizedTransport::send(const HttpRequest &request)
{
    if (!isSameOrigin(request.url, m_home))
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
    HttpRequest authorized = request;
    if (const QUrl place = m_tokens.instanceUrl(); !place.isEmpty()) {
        if (!isAllowedAddress(place))
            return fail(
                Error::Kind::Invalid, Reason::tr("the sign-in server returned an unsafe address"), place.host());
        authorized.url.setScheme(place.scheme());
        authorized.url.setHost(place.host());
        authorized.url.setPort(place.port());
    }
    authorizeRequest(authorized, m_placement, token, m_home);
    return m_inner.send(authorized);
}

} // namespace satchel::sync
