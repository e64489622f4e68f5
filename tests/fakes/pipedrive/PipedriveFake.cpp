// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveFake.h"

#include "tests/fakes/RemoteUser.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 burstLength = 2000;
const QString secondVersion = u"/api/v2/"_s;

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    return HttpResponse{0, request.headers, {}}.header(name);
}

HttpResponse notFound()
{
    return pipedriveError(404, u"Entity was not found"_s);
}

} // namespace

PipedriveFake::PipedriveFake(PipedriveOptions options)
    : m_state{options, pipedriveCompany(1), pipedriveCompany(2), {}, Random(options.seed)},
      m_burst(options.burstLimit, burstLength)
{
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = 0; // lists read the database
}

HttpResponse PipedriveFake::answer(const HttpRequest &request, Instant now)
{
    ++m_requests;
    m_state.data.settle(now);
    HttpResponse response = limited(request, now);
    response.headers.push_back({"Date", httpDate(now.ms + m_state.conditions.clockSkew)});
    return response;
}

/// By a personal token, or by the access token of an installed app; a request has one of them.
bool PipedriveFake::isSignedIn(const HttpRequest &request) const
{
    const QByteArray own = headerOf(request, "x-api-token");
    const QByteArray app = headerOf(request, "Authorization");
    if (m_isRevoked || own.isEmpty() == app.isEmpty())
        return false;
    return own.isEmpty() ? app == "Bearer " + m_state.options.accessToken.toUtf8()
                         : own == m_state.options.apiToken.toUtf8();
}

HttpResponse PipedriveFake::limited(const HttpRequest &request, Instant now)
{
    if (!m_burst.take(now)) {
        m_violations.push_back({now, u"burst"_s});
        return pipedriveError(429, u"Request over limit"_s);
    }
    HttpResponse response = route(request, now);
    if (m_state.options.showsRateHeaders) {
        response.headers.push_back({"x-ratelimit-limit", QByteArray::number(m_burst.most())});
        response.headers.push_back({"x-ratelimit-remaining", QByteArray::number(m_burst.remaining(now))});
        response.headers.push_back({"x-ratelimit-reset", "2"}); // seconds until then
    }
    return response;
}

HttpResponse PipedriveFake::route(const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    const bool isSecond = path.startsWith(secondVersion);
    const QString first = path.startsWith("/api/v1/"_L1) ? u"/api/v1/"_s : u"/v1/"_s;
    if (!isSecond && !path.startsWith(first))
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    if (!isSignedIn(request))
        return pipedriveJsonResponse(
            {{u"success"_s, false}, {u"error"_s, u"unauthorized access"_s}, {u"errorCode"_s, 401}}, 401);
    PipedriveCall call{request.method, path.mid((isSecond ? secondVersion : first).size()).split(u'/'),
        QUrlQuery(request.url), {}, false, now};
    if (headerOf(request, "Content-Type").startsWith("application/json")) {
        const auto document = QJsonDocument::fromJson(request.body);
        call.body = document.object();
        call.hasBody = document.isObject();
    }
    if (m_state.options.denied.contains(call.part(0)))
        return pipedriveError(403, u"Scope and URL mismatch"_s);
    if (!isSecond)
        return call.part(0) == "users"_L1 && call.method == "GET" ? answerUsers(call) : notFound();
    const int type = call.part(0) == "users"_L1 ? -1 : m_state.data.typeIndex(call.part(0));
    return type < 0 || call.path.size() > 2 ? notFound() : answerObject(call, type);
}

/// Version 1: the whole list without pages, one user, or who asks.
HttpResponse PipedriveFake::answerUsers(const PipedriveCall &call)
{
    const int type = m_state.data.typeIndex(u"users");
    const RemoteTable &table = m_state.data.types[std::size_t(type)].table;
    if (call.path.size() == 1) {
        QJsonArray list;
        for (const auto &[number, row] : table.rows()) {
            if (row->isLive())
                list.append(pipedriveJson(m_state, type, *row));
        }
        return pipedriveData(list);
    }
    if (call.part(1) == "me"_L1) {
        QJsonObject me = pipedriveJson(m_state, type, *table.rows().begin()->second);
        me.insert(u"company_id"_s, 54'235'000 + m_state.data.account);
        me.insert(u"company_domain"_s, u"acme"_s);
        me.insert(u"default_currency"_s, u"EUR"_s);
        me.insert(u"timezone_name"_s, u"Europe/Berlin"_s);
        return pipedriveData(me);
    }
    const RowPointer row = table.find(call.part(1).toLongLong());
    return row ? pipedriveData(pipedriveJson(m_state, type, *row))
               : pipedriveError(404, u"User not found or not accessible."_s);
}

HttpResponse PipedriveFake::answerObject(const PipedriveCall &call, int type)
{
    const bool isWritten = call.part(0) != "pipelines"_L1 && call.part(0) != "stages"_L1; // else an administrator does
    const bool hasId = call.path.size() == 2;
    if (call.method == "GET" && !hasId)
        return answerPipedriveList(m_state, call, type);
    if (call.method == "GET") {
        const RowPointer row = m_state.data.types[std::size_t(type)].table.find(call.part(1).toLongLong());
        return row && isInSight(m_state, row->number) ? pipedriveData(pipedriveJson(m_state, type, *row)) : notFound();
    }
    if (!isWritten)
        return pipedriveError(403, u"You do not have permissions to do this."_s);
    if (call.method == "POST" && !hasId)
        return answerPipedriveCreate(m_state, call, type);
    if (call.method == "PATCH" && hasId)
        return answerPipedriveUpdate(m_state, call, type);
    if (call.method == "DELETE" && hasId)
        return answerPipedriveDelete(m_state, call, type);
    return pipedriveError(404, u"Unknown method ."_s); // PUT is of version 1
}

HttpResponse PipedriveFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized:
        return pipedriveJsonResponse(
            {{u"success"_s, false}, {u"error"_s, u"unauthorized access"_s}, {u"errorCode"_s, 401}}, 401);
    case Fault::Forbidden: return pipedriveError(403, u"Scope and URL mismatch"_s);
    case Fault::CursorExpiry: return pipedriveError(400, u"Invalid cursor"_s);
    case Fault::RateLimit:
    case Fault::RateLimitWithoutWait: return pipedriveError(429, u"Request over limit"_s);
    case Fault::Migrating: return pipedriveError(503, u"Scheduled maintenance"_s);
    default: return pipedriveError(500, u"Internal server error"_s);
    }
}

bool PipedriveFake::asksWho(const HttpRequest &request) const
{
    return request.url.path().endsWith("/users/me"_L1);
}

bool PipedriveFake::continuesPaging(const HttpRequest &request) const
{
    return request.method == "GET" && QUrlQuery(request.url).hasQueryItem(u"cursor"_s);
}

void PipedriveFake::computeAgain(Random &random, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(*this, clock);
    const auto firms = user.records(u"organizations"_s);
    if (!firms.empty())
        user.editSilently(u"organizations"_s, firms[random() % firms.size()].id,
            {{u"annual_revenue"_s, random() % 2 == 0 ? u"1000"_s : u"2000"_s}});
}

} // namespace satchel::fakes
