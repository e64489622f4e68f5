// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveFake.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 burstLength = 2000;
const QString secondVersion = u"/api/v2/"_s;

HttpResponse notFound()
{
    return pipedriveError(404, u"Entity was not found"_s);
}

} // namespace

PipedriveFake::PipedriveFake(PipedriveOptions options)
    : m_state{{pipedriveCompany(1, options.hasCampaigns), pipedriveCompany(2, options.hasCampaigns), {},
                  Random(options.seed)},
        options},
      m_burst(options.burstLimit, burstLength)
{
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = 0; // lists read the database
}

HttpResponse PipedriveFake::respond(const HttpRequest &request, Instant now)
{
    if (const auto signIn = m_oauth.answer(m_state, request, now))
        return *signIn;
    return limited(request, now);
}

/// By a personal token, or by the access token of an installed app; a request has one of them.
bool PipedriveFake::isSignedIn(const HttpRequest &request, Instant now) const
{
    const QByteArray own = requestHeader(request, "x-api-token");
    const QByteArray app = requestHeader(request, "Authorization");
    if (isRevoked() || own.isEmpty() == app.isEmpty())
        return false;
    if (!own.isEmpty())
        return own == m_state.options.apiToken.toUtf8();
    return app.startsWith("Bearer ")
        && (app.mid(7) == m_state.options.accessToken.toUtf8() || m_oauth.isKnown(app.mid(7), now));
}

/// Lists cost more than records, version 1 twice as much as version 2; false when the day's budget is spent.
bool PipedriveFake::pay(const HttpRequest &request, Instant now)
{
    const QDate day = now.dateIn(QTimeZone::utc());
    m_tokensUsed = day == std::exchange(m_day, day) ? m_tokensUsed : 0;
    const bool isOne = request.url.path().section(u'/', -1).contains(QRegularExpression(u"^[0-9a-f-]+$"_s));
    const qint64 price = request.method == "GET" ? (isOne ? 1 : 10) : request.method == "DELETE" ? 3 : 5;
    const qint64 cost = request.url.path().startsWith(secondVersion) ? price : 2 * price;
    if (m_tokensUsed + cost > m_state.options.dailyTokens)
        return false;
    m_tokensUsed += cost;
    return true;
}

HttpResponse PipedriveFake::limited(const HttpRequest &request, Instant now)
{
    const bool isWithin = m_burst.take(now);
    if (!isWithin)
        noteViolation(now, u"burst"_s);
    HttpResponse response = isWithin && pay(request, now) ? route(request, now)
                                                          : pipedriveError(429, u"Request over limit"_s);
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
    if (!isSignedIn(request, now))
        return jsonAnswer(
            QJsonObject{{u"success"_s, false}, {u"error"_s, u"unauthorized access"_s}, {u"errorCode"_s, 401}}, 401);
    PipedriveCall call{request.method, path.mid((isSecond ? secondVersion : first).size()).split(u'/'),
        QUrlQuery(request.url), {}, false, now};
    const auto body = jsonBodyOf(request);
    call.body = body.value_or(QJsonObject());
    call.hasBody = body.has_value();
    if (m_state.options.denied.contains(call.part(0)))
        return pipedriveError(403, u"Scope and URL mismatch"_s);
    if (!isSecond && call.part(0) == "users"_L1)
        return call.method == "GET" ? answerUsers(call) : notFound();
    if (isSecond && call.part(0) == "personFields"_L1)
        return call.method == "GET" ? answerPersonFields(call) : notFound();
    const int type = isSecond == isFirstVersion(call.part(0)) ? -1 : m_state.data.typeIndex(call.part(0));
    return type < 0 || call.path.size() > 2 ? notFound() : answerObject(call, type);
}

/// Version 1: the whole list without pages, one user, or who asks.
HttpResponse PipedriveFake::answerUsers(const PipedriveCall &call)
{
    const int type = m_state.data.typeIndex(u"users");
    const RemoteTable &table = m_state.typeAt(type).table;
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

/// The name and the addresses have other codes here than in a person; what is optional is said to be.
HttpResponse PipedriveFake::answerPersonFields(const PipedriveCall &call)
{
    const qsizetype limit = call.parameter(u"limit"_s).toLongLong();
    if (call.path.size() > 1 || limit > 500 || call.query.hasQueryItem(u"cursor"_s)) // more fields are not simulated
        return pipedriveError(400, u"Bad request"_s);
    QJsonArray fields;
    for (const Property &property : m_state.typeAt(m_state.data.typeIndex(u"persons")).properties.all()) {
        QString code = property.name;
        if (property.kind == "list"_L1)
            code.chop(1); // "email", "phone"
        QJsonValue options;
        for (const Choice &choice : property.choices) {
            QJsonArray all = options.toArray();
            all.append(QJsonObject{{u"id"_s, choice.value}, {u"label"_s, choice.label}});
            options = all;
        }
        fields.append(QJsonObject{{u"field_name"_s, property.label}, {u"field_code"_s, code},
            {u"field_type"_s, property.choices.isEmpty() ? u"varchar"_s : u"enum"_s}, {u"options"_s, options},
            {u"is_custom_field"_s, property.isCustom},
            {u"is_optional_response_field"_s, property.name == marketingStatus}});
    }
    return jsonAnswer(QJsonObject{{u"success"_s, true}, {u"data"_s, fields},
        {u"additional_data"_s, QJsonObject{{u"next_cursor"_s, QJsonValue()}}}});
}

HttpResponse PipedriveFake::answerObject(const PipedriveCall &call, int type)
{
    const bool isWritten = call.part(0) != "pipelines"_L1 && call.part(0) != "stages"_L1; // else an administrator does
    const bool hasId = call.path.size() == 2;
    const bool isFirst = isFirstVersion(call.part(0));
    if (call.method == "GET" && !hasId)
        return isFirst ? answerPipedriveFirstList(m_state, call, type) : answerPipedriveList(m_state, call, type);
    if (call.method == "GET") {
        const RowPointer row = m_state.typeAt(type).table.find(pipedriveNumber(call.part(1)));
        const bool isShown = row && m_state.isInSight(row->number) && (row->isLive() || call.part(0) != "leads"_L1);
        if (const auto problem = includeProblem(m_state, call))
            return *problem;
        return isShown ? pipedriveData(pipedriveJson(m_state, call, type, *row)) : notFound();
    }
    if (!isWritten)
        return pipedriveError(403, u"You do not have permissions to do this."_s);
    if (call.method == "POST" && !hasId)
        return answerPipedriveCreate(m_state, call, type);
    if (call.method == (call.part(0) == "notes"_L1 ? "PUT" : "PATCH") && hasId)
        return answerPipedriveUpdate(m_state, call, type);
    if (call.method == "DELETE" && hasId)
        return answerPipedriveDelete(m_state, call, type);
    return pipedriveError(404, u"Unknown method ."_s); // PUT is of version 1
}

HttpResponse PipedriveFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized:
        return jsonAnswer(
            QJsonObject{{u"success"_s, false}, {u"error"_s, u"unauthorized access"_s}, {u"errorCode"_s, 401}}, 401);
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
    const QUrlQuery query(request.url);
    return request.method == "GET" && (query.hasQueryItem(u"cursor"_s) || query.queryItemValue(u"start"_s).toInt() > 0);
}

bool PipedriveFake::isWrite(const HttpRequest &request) const
{
    return request.method != "GET" && !request.url.path().startsWith("/oauth/"_L1);
}

void PipedriveFake::revokeTokens()
{
    StandIn::revokeTokens();
    m_oauth.revokeAll();
}

void PipedriveFake::computeAgain(Random &random, Instant now)
{
    computeSome(u"organizations"_s, u"annual_revenue"_s, {u"1000"_s, u"2000"_s}, random, now);
}

} // namespace satchel::fakes
