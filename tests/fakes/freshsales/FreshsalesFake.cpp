// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/freshsales/FreshsalesFake.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 minuteLength = 60'000;
constexpr qint64 hourLength = 60 * minuteLength;
const QString freshsalesPath = u"/crm/sales/api/"_s;

} // namespace

FreshsalesFake::FreshsalesFake(FreshsalesOptions options)
    : m_state{{freshsalesAccountData(1), freshsalesAccountData(2), {}, Random(options.seed)}, options},
      m_hour(options.hourlyLimit, hourLength), m_minute(options.minuteLimit, minuteLength)
{
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = 0;
}

/// The name of the list differs by object; faults in rows use that of contacts.
AnswerShape FreshsalesFake::shape() const
{
    return {u"contacts"_s, u"id"_s, {}};
}

HttpResponse FreshsalesFake::respond(const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (!path.startsWith(freshsalesPath))
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    if (!m_hour.take(now) || !m_minute.take(now)) {
        noteViolation(now, u"requests"_s);
        return {429, {{"Content-Type", "text/html"}}, "<html><body>Too many requests</body></html>"};
    }
    if (isRevoked() || requestHeader(request, "Authorization") != "Token token=" + m_state.options.apiKey.toUtf8())
        return jsonAnswer(QJsonObject{{u"login"_s, u"failed"_s}, {u"message"_s, u"You are not authenticated"_s}}, 401);
    return route({request.method, path.mid(freshsalesPath.size()).split(u'/'), QUrlQuery(request.url),
        jsonBodyOf(request), now});
}

HttpResponse FreshsalesFake::route(const FreshsalesCall &call)
{
    if (call.part(0) == "selector"_L1)
        return answerFreshsalesSelector(m_state, call);
    if (call.part(0) == "filtered_search"_L1)
        return answerFreshsalesSearch(m_state, call);
    if (call.part(0) == "lookup"_L1)
        return answerFreshsalesLookup(m_state, call);
    const int type = m_state.data.typeIndex(call.part(0));
    if (type < 0 || freshsalesEnvelope(call.part(0)).isEmpty())
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    if (m_state.options.denied.contains(call.part(0)))
        return freshsalesError(403, u"You are not authorized to perform this action."_s);
    return answerObject(call, type);
}

HttpResponse FreshsalesFake::answerObject(const FreshsalesCall &call, int type)
{
    const bool hasId = call.path.size() == 2;
    if (!hasId && call.method == "GET")
        return answerFreshsalesList(m_state, call, type);
    if ((!hasId && call.method == "POST") || (hasId && call.method == "PUT"))
        return answerFreshsalesWrite(m_state, call, type);
    const RowPointer row = hasId ? m_state.liveRow(type, call.part(1).toLongLong()) : nullptr;
    if (!row)
        return freshsalesError(hasId ? 404 : 405, u"Not found"_s);
    if (call.method == "GET")
        return jsonAnswer(QJsonObject{{freshsalesEnvelope(call.part(0)), freshsalesJson(m_state, type, *row)}});
    if (call.method != "DELETE")
        return freshsalesError(405, u"Method not allowed"_s);
    Row deleted = *row;
    deleted.archivedAt = serverTime(m_state.conditions, call.now);
    m_state.put(type, std::move(deleted), call.now);
    return {204, {}, {}};
}

HttpResponse FreshsalesFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized:
        return jsonAnswer(QJsonObject{{u"login"_s, u"failed"_s}, {u"message"_s, u"You are not authenticated"_s}}, 401);
    case Fault::Forbidden: return freshsalesError(403, u"You are not authorized to perform this action."_s);
    case Fault::RateLimit: return {429, {{"Retry-After", "30"}}, {}};
    case Fault::RateLimitWithoutWait: return {429, {}, {}};
    case Fault::Migrating: return {503, {{"Content-Type", "text/html"}}, "<html><body>Maintenance</body></html>"};
    default: return {500, {{"Content-Type", "text/html"}}, "<html><body>Something went wrong</body></html>"};
    }
}

bool FreshsalesFake::asksWho(const HttpRequest &request) const
{
    return request.url.path().endsWith("/selector/owners"_L1);
}

bool FreshsalesFake::continuesPaging(const HttpRequest &request) const
{
    return QUrlQuery(request.url).queryItemValue(u"page"_s).toInt() > 1;
}

bool FreshsalesFake::isWrite(const HttpRequest &request) const
{
    return request.method != "GET" && !request.url.path().contains("/filtered_search/"_L1);
}

void FreshsalesFake::complete(int type, Values &values) const
{
    completeFreshsales(m_state, type, values);
}

void FreshsalesFake::computeAgain(Random &random, Instant now)
{
    computeSome(u"sales_accounts"_s, u"annual_revenue"_s, {u"1000"_s, u"2000"_s}, random, now);
}

} // namespace satchel::fakes
