// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/zoho/ZohoFake.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QString zohoPath = u"/crm/v8/"_s;

HttpResponse invalidToken()
{
    return zohoError(401, u"INVALID_TOKEN"_s, u"invalid oauth token"_s);
}

} // namespace

ZohoFake::ZohoFake(ZohoOptions options)
    : m_state{{zohoOrganisation(1), zohoOrganisation(2), {}, Random(options.seed)}, options, {}, 0}
{
    m_state.conditions.stampStep = 1000; // whole seconds
}

/// By the token of a sign-in, under the vendor's own name for it, at the data centre of the account.
bool ZohoFake::isSignedIn(const HttpRequest &request, Instant now) const
{
    const QByteArray header = requestHeader(request, "Authorization");
    const QByteArray beginning = "Zoho-oauthtoken ";
    const bool isHere = m_state.options.address.isEmpty() || request.url.host() == QUrl(m_state.options.address).host();
    if (isRevoked() || !isHere || !header.startsWith(beginning))
        return false;
    const QByteArray token = header.mid(beginning.size());
    return token == m_state.options.accessToken.toUtf8() || m_oauth.isKnown(token, now);
}

/// Credits of a day; false when they are spent.
bool ZohoFake::pay(const ZohoCall &call)
{
    const QDate day = call.now.dateIn(QTimeZone::utc());
    m_credits = day == std::exchange(m_day, day) ? m_credits : 0;
    const qint64 cost = call.part(1) == "deleted"_L1 ? 2 : 1;
    if (m_credits + cost > m_state.options.dailyCredits)
        return false;
    m_credits += cost;
    return true;
}

HttpResponse ZohoFake::respond(const HttpRequest &request, Instant now)
{
    if (const auto signIn = m_oauth.answer(m_state, request, now))
        return *signIn;
    const QString path = request.url.path();
    if (!path.startsWith(zohoPath))
        return zohoError(404, u"INVALID_URL_PATTERN"_s, u"Please check if the URL trying to access is a correct one"_s);
    if (!isSignedIn(request, now))
        return invalidToken();
    const ZohoCall call{request.method, path.mid(zohoPath.size()).split(u'/'), QUrlQuery(request.url),
        requestHeader(request, "If-Modified-Since"), requestHeader(request, "If-Unmodified-Since"), jsonBodyOf(request),
        now};
    if (!pay(call)) {
        noteViolation(now, u"credits of a day"_s);
        return zohoError(429, u"TOO_MANY_REQUESTS"_s, u"You have exceeded the API credits of the day"_s);
    }
    HttpResponse response = route(call);
    if (m_credits * 2 >= m_state.options.dailyCredits) // only then
        response.headers.push_back(
            {"X-API-CREDITS-REMAINING", QByteArray::number(m_state.options.dailyCredits - m_credits)});
    return response;
}

HttpResponse ZohoFake::route(const ZohoCall &call)
{
    const bool isRead = call.method == "GET";
    if (isRead && call.part(0) == "org"_L1) {
        const QJsonObject organisation{{u"id"_s, u"55402300000000"_s}, {u"company_name"_s, u"Acme"_s},
            {u"zgid"_s, QString::number(7'000'100 + m_state.data.account)}, {u"iso_code"_s, u"EUR"_s},
            {u"currency"_s, u"Euro"_s}, {u"time_zone"_s, u"Europe/Berlin"_s}};
        return jsonAnswer(QJsonObject{{u"org"_s, QJsonArray{organisation}}});
    }
    if (isRead && call.part(0) == "users"_L1)
        return answerZohoUsers(m_state, call);
    if (isRead && call.part(0) == "settings"_L1)
        return answerZohoSettings(m_state, call);
    const int type = m_state.data.typeIndex(call.part(0));
    if (type < 0 || call.path.size() > 2)
        return zohoError(400, u"INVALID_MODULE"_s, u"the module name given seems to be invalid"_s);
    if (m_state.options.denied.contains(call.part(0)))
        return zohoError(403, u"NO_PERMISSION"_s, u"permission denied"_s,
            {{u"permissions"_s, QJsonArray{u"Crm_Implied_View_"_s + call.part(0)}}});
    return answerModule(call, type);
}

HttpResponse ZohoFake::answerModule(const ZohoCall &call, int type)
{
    const bool hasId = call.path.size() == 2;
    if (call.method == "GET" && !hasId)
        return answerZohoList(m_state, call, type);
    if (call.method == "GET" && call.part(1) == "deleted"_L1)
        return answerZohoDeleted(m_state, call, type);
    if (call.method == "GET" && call.part(1) == "search"_L1)
        return answerZohoSearch(m_state, call, type);
    if (call.method == "GET")
        return answerZohoRecord(m_state, call, type);
    if ((call.method == "POST" && !hasId) || call.method == "PUT")
        return answerZohoWrite(m_state, call, type);
    if (call.method == "DELETE")
        return answerZohoDelete(m_state, call, type);
    return zohoError(400, u"INVALID_REQUEST_METHOD"_s, u"The http request method type is not a valid one"_s);
}

HttpResponse ZohoFake::refuse(Fault fault, const HttpRequest &request, Instant)
{
    const auto row = [](int status, const QString &code, const QString &message) {
        const QJsonObject one{
            {u"code"_s, code}, {u"details"_s, QJsonObject()}, {u"message"_s, message}, {u"status"_s, u"error"_s}};
        return jsonAnswer(QJsonObject{{u"data"_s, QJsonArray{one}}}, status);
    };
    switch (fault) {
    case Fault::Unauthorized: return invalidToken();
    case Fault::Forbidden: return zohoError(403, u"NO_PERMISSION"_s, u"permission denied"_s);
    case Fault::PreconditionFailed:
        if (request.method == "PUT")
            return row(412, u"ALREADY_MODIFIED"_s, u"the record was modified after the given time"_s);
        break;
    case Fault::Locked:
        if (request.method == "PUT" || request.method == "DELETE")
            return row(400, u"RECORD_LOCKED"_s, u"the record is locked"_s);
        break;
    case Fault::CursorExpiry: return zohoError(400, u"EXPIRED_VALUE"_s, u"the page token is expired"_s);
    case Fault::RateLimit:
    case Fault::RateLimitWithoutWait:
        return zohoError(429, u"TOO_MANY_REQUESTS"_s, u"You have exceeded the concurrency limit"_s);
    case Fault::Migrating: return zohoError(503, u"INTERNAL_ERROR"_s, u"Service unavailable"_s);
    default: break;
    }
    return zohoError(500, u"INTERNAL_ERROR"_s, u"Internal server error occurred."_s);
}

bool ZohoFake::asksWho(const HttpRequest &request) const
{
    return request.url.path().endsWith("/org"_L1) || request.url.path().startsWith("/oauth/"_L1);
}

bool ZohoFake::continuesPaging(const HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    return request.method == "GET"
        && (query.hasQueryItem(u"page_token"_s) || query.queryItemValue(u"page"_s).toInt() > 1);
}

bool ZohoFake::isWrite(const HttpRequest &request) const
{
    return request.method != "GET" && !request.url.path().startsWith("/oauth/"_L1);
}

void ZohoFake::forget(Place place, Instant now)
{
    m_state.purged.push_back({place.type, place.number, serverTime(m_state.conditions, now)});
}

void ZohoFake::revokeTokens()
{
    StandIn::revokeTokens();
    m_oauth.revokeAll();
}

void ZohoFake::computeAgain(Random &random, Instant now)
{
    computeSome(u"Accounts"_s, u"Visits"_s, {u"1"_s, u"2"_s}, random, now);
}

} // namespace satchel::fakes
