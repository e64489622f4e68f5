// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/copper/CopperFake.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 copperWindow = 60'000;
const QString copperPath = u"/developer_api/v1/"_s;

} // namespace

CopperFake::CopperFake(CopperOptions options)
    : m_state{{copperAccountData(1), copperAccountData(2), {}, Random(options.seed)}, options},
      m_minute(options.minuteLimit, copperWindow)
{
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = 0;
}

/// A key, whose it is, and which interface is meant.
bool CopperFake::isSignedIn(const HttpRequest &request) const
{
    return !isRevoked() && requestHeader(request, "X-PW-AccessToken") == m_state.options.apiKey.toUtf8()
        && requestHeader(request, "X-PW-UserEmail") == m_state.options.email.toUtf8()
        && requestHeader(request, "X-PW-Application") == "developer_api";
}

HttpResponse CopperFake::respond(const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (!path.startsWith(copperPath))
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    if (!m_minute.take(now)) {
        noteViolation(now, u"requests in a minute"_s);
        return copperError(429, u"Rate limit exceeded"_s);
    }
    if (!isSignedIn(request))
        return copperError(401, u"Invalid API key"_s);
    return route({request.method, path.mid(copperPath.size()).split(u'/'), jsonBodyOf(request), now});
}

HttpResponse CopperFake::route(const CopperCall &call)
{
    const bool isRead = call.method == "GET";
    if (isRead && call.part(0) == "account"_L1)
        return jsonAnswer(QJsonObject{{u"id"_s, 4000 + m_state.data.account}, {u"name"_s, u"Acme"_s}});
    if (isRead && (call.part(0) == "pipelines"_L1 || call.part(0) == "pipeline_stages"_L1))
        return answerCopperPipelines(m_state, call.part(0) == "pipeline_stages"_L1);
    const int type = m_state.data.typeIndex(call.part(0));
    if (type < 0 || call.part(0).startsWith("pipeline"_L1) || call.path.size() > 2)
        return copperError(404, u"Resource not found"_s);
    if (m_state.options.denied.contains(call.part(0)))
        return copperError(403, u"You do not have access"_s);
    return answerObject(call, type);
}

HttpResponse CopperFake::answerObject(const CopperCall &call, int type)
{
    if (call.method == "POST" && call.part(1) == "search"_L1)
        return answerCopperSearch(m_state, call, type);
    const bool isUser = call.part(0) == "users"_L1;
    if (!isUser && call.method == "POST" && call.path.size() == 1)
        return answerCopperWrite(m_state, call, type);
    const RowPointer row = m_state.typeAt(type).table.newest(call.part(1).toLongLong());
    const bool isShown = row && row->isLive() && m_state.isInSight(row->number);
    if (row && !row->isLive() && call.method == "GET" && call.part(0) == "activities"_L1) // a stub stays
        return jsonAnswer(QJsonObject{{u"id"_s, row->number}, {u"is_deleted"_s, true}});
    if (!isShown)
        return copperError(404, u"Resource not found"_s);
    if (call.method == "GET")
        return jsonAnswer(copperJson(m_state, type, *row));
    if (!isUser && call.method == "PUT")
        return answerCopperWrite(m_state, call, type);
    if (isUser || call.method != "DELETE")
        return copperError(404, u"Resource not found"_s);
    Row deleted = *row;
    deleted.archivedAt = serverTime(m_state.conditions, call.now);
    m_state.put(type, std::move(deleted), call.now);
    return jsonAnswer(QJsonObject{{u"id"_s, row->number}, {u"is_deleted"_s, true}});
}

HttpResponse CopperFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized: return copperError(401, u"Invalid API key"_s);
    case Fault::Forbidden: return copperError(403, u"You do not have access"_s);
    case Fault::Conflict: return copperError(409, u"Conflict"_s);
    case Fault::RateLimit: return {429, {{"Retry-After", "5"}}, {}};
    case Fault::RateLimitWithoutWait: return copperError(429, u"Rate limit exceeded"_s);
    case Fault::Migrating: return copperError(503, u"Service unavailable"_s);
    default: return copperError(500, u"Internal server error"_s);
    }
}

bool CopperFake::asksWho(const HttpRequest &request) const
{
    return request.url.path().endsWith("/account"_L1);
}

bool CopperFake::continuesPaging(const HttpRequest &request) const
{
    return jsonBodyOf(request).value_or(QJsonObject()).value(u"page_number").toInt() > 1;
}

bool CopperFake::isWrite(const HttpRequest &request) const
{
    return request.method != "GET" && !request.url.path().endsWith("/search"_L1);
}

void CopperFake::complete(int type, Values &values) const
{
    completeCopper(m_state, type, values);
}

void CopperFake::computeAgain(Random &random, Instant now)
{
    computeSome(u"companies"_s, u"interaction_count"_s, {u"1"_s, u"2"_s}, random, now);
}

} // namespace satchel::fakes
