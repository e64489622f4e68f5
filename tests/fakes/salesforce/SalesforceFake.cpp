// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceFake.h"

#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/salesforce/SalesforceEndpoints.h"
#include "tests/fakes/salesforce/SalesforceWrites.h"

#include <algorithm>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 Day = 86'400'000;
constexpr qsizetype LongestUrl = 16'384;

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

/// Nothing when the path is none of the API's.
std::optional<SalesforceCall> readSalesforceCall(const HttpRequest &request, Instant now)
{
    QStringList parts = request.url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    if (parts.size() < 4 || parts[0] != "services"_L1 || parts[1] != "data"_L1 || !parts[2].startsWith(u'v'))
        return {};
    return SalesforceCall{request.method, parts.mid(3), QUrlQuery(request.url), request.headers, {}, now};
}

HttpResponse html(int status, const QByteArray &text)
{
    return {status, {{"Content-Type", "text/html; charset=UTF-8"}},
        "<!DOCTYPE html><html><head><title>Salesforce</title></head><body>" + text + "</body></html>"};
}

} // namespace

SalesforceFake::SalesforceFake(SalesforceOptions options)
    : m_state{options, salesforceOrganization(options, options.organization),
        salesforceOrganization(options, options.organization + 1), {}, Random(options.seed)}
{
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = 0; // queries see what is committed
}

HttpResponse SalesforceFake::answer(const HttpRequest &request, Instant now)
{
    ++m_requests;
    m_state.data.settle(now);
    HttpResponse response = route(request, now);
    response.headers.push_back({"Date", httpDate(now.ms + m_state.conditions.clockSkew)});
    return response;
}

HttpResponse SalesforceFake::route(const HttpRequest &request, Instant now)
{
    if (request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).size() > LongestUrl)
        return html(414, "URI Too Long");
    if (auto response = m_oauth.answer(m_state, request, now))
        return std::move(*response);
    auto call = readSalesforceCall(request, now);
    if (!call)
        return html(404, "URL No Longer Exists");
    if (!m_oauth.isSignedIn(m_state, request, now))
        return errorResponse({401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s, {}});
    if (auto tooMany = takeFromLimit(now))
        return std::move(*tooMany);
    HttpResponse response;
    if (!request.body.isEmpty()) {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(request.body, &error);
        if (error.error != QJsonParseError::NoError)
            return errorResponse({400, u"JSON_PARSER_ERROR"_s, error.errorString(), {}});
        call->body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    response = answerCall(*call);
    const qsizetype used = qsizetype(m_lastDay.size()) + m_state.options.usedByOthers;
    response.headers.push_back({"Sforce-Limit-Info",
        "api-usage=" + QByteArray::number(used) + '/' + QByteArray::number(m_state.options.dailyLimit)});
    return response;
}

HttpResponse SalesforceFake::answerCall(const SalesforceCall &call)
{
    const QString kind = call.part(0);
    if (kind == "query"_L1 || kind == "queryAll"_L1)
        return answerQuery(m_state, call);
    if (kind == "sobjects"_L1)
        return answerObjects(m_state, call);
    if (kind == "composite"_L1 && call.part(1) == "sobjects"_L1)
        return answerCollections(m_state, call);
    if (kind == "composite"_L1 && call.path.size() == 1)
        return answerComposite(m_state, call, [this](const SalesforceCall &inner) { return answerCall(inner); });
    if (kind == "ui-api"_L1 && call.part(1) == "object-info"_L1)
        return answerPicklists(m_state, call);
    if (kind == "connect"_L1 && call.part(1) == "organization"_L1)
        return answerOrganization(m_state);
    if (kind == "limits"_L1)
        return jsonResponse(200,
            QJsonObject{{u"DailyApiRequests"_s,
                QJsonObject{{u"Max"_s, m_state.options.dailyLimit},
                    {u"Remaining"_s, m_state.options.dailyLimit - qint64(m_lastDay.size())}}}});
    return errorResponse(noSuchThing());
}

std::optional<HttpResponse> SalesforceFake::takeFromLimit(Instant now)
{
    while (!m_lastDay.empty() && m_lastDay.front() <= now.ms - Day)
        m_lastDay.pop_front();
    if (qsizetype(m_lastDay.size()) + m_state.options.usedByOthers < m_state.options.dailyLimit) {
        m_lastDay.push_back(now.ms);
        return {};
    }
    m_violations.push_back({now, u"TotalRequests"_s});
    return refuse(Fault::RateLimit, {}, now);
}

HttpResponse SalesforceFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized: return errorResponse({401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s, {}});
    case Fault::Forbidden:
        return errorResponse(
            {403, u"INSUFFICIENT_ACCESS_OR_READONLY"_s, u"insufficient access rights on object id"_s, {}});
    case Fault::PreconditionFailed:
        return errorResponse(
            {412, u"PRECONDITION_FAILED"_s, u"The record has been modified since the given date"_s, {}});
    case Fault::RateLimit:
        return errorResponse({403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s, {}});
    case Fault::RateLimitWithoutWait: // passes in seconds
        return errorResponse(
            {403, u"REQUEST_LIMIT_EXCEEDED"_s, u"ConcurrentRequests (Concurrent API Requests) Limit exceeded."_s, {}});
    case Fault::Conflict:
    case Fault::Locked:
        return errorResponse({400, u"UNABLE_TO_LOCK_ROW"_s, u"unable to obtain exclusive access to this record"_s, {}});
    case Fault::Migrating: return html(503, "We are down for maintenance.");
    case Fault::CursorExpiry: return errorResponse({400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s, {}});
    default: break;
    }
    const bool isUnavailable = m_state.random() % 2 == 0;
    return isUnavailable
        ? errorResponse({503, u"SERVER_UNAVAILABLE"_s, u"The server is temporarily unavailable"_s, {}})
        : errorResponse({500, u"UNKNOWN_EXCEPTION"_s,
            u"An unexpected error occurred. Please include this ErrorId if you contact support: 1-2 (3)"_s, {}});
}

bool SalesforceFake::asksWho(const HttpRequest &request) const
{
    const QString path = request.url.path();
    return path.startsWith("/services/oauth2/"_L1)
        || QUrlQuery(request.url).queryItemValue(u"q"_s, QUrl::FullyDecoded).contains("FROM Organization"_L1)
        || (path.endsWith("/composite"_L1) && request.body.contains("FROM%20Organization"));
}

bool SalesforceFake::continuesPaging(const HttpRequest &request) const
{
    return request.url.path().contains("/query/0r8"_L1);
}

bool SalesforceFake::isWrite(const HttpRequest &request) const
{
    if (request.method == "GET" || request.url.path().startsWith("/services/oauth2/"_L1))
        return false;
    const QJsonArray parts = QJsonDocument::fromJson(request.body).object()[u"compositeRequest"].toArray();
    return parts.isEmpty()
        || std::any_of(parts.begin(), parts.end(), [](const QJsonValue &part) { return part[u"method"] != "GET"_L1; });
}

void SalesforceFake::cascadeDelete(Place gone, Instant now)
{
    takeRecordsAlong(m_state, gone, now);
}

void SalesforceFake::computeAgain(Random &random, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(*this, clock);
    const auto accounts = user.records(u"Account"_s);
    if (!accounts.empty())
        user.editSilently(
            u"Account"_s, accounts[random() % accounts.size()].id, {{u"Health__c"_s, QString::number(random() % 100)}});
}

void SalesforceFake::lock(const QString &id, bool isLocked)
{
    if (isLocked)
        m_state.locked.insert(id);
    else
        m_state.locked.erase(id);
}

QStringList SalesforceFake::convertLead(const QString &id, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(*this, clock);
    const auto lead = user.record(u"Lead"_s, id);
    if (!lead || lead->values.value(u"IsConverted") == "true"_L1)
        return {};
    const QString account = user.create(u"Account"_s, {{u"Name"_s, lead->values.value(u"Company")}});
    const QString contact = user.create(u"Contact"_s,
        {{u"LastName"_s, lead->values.value(u"LastName")}, {u"FirstName"_s, lead->values.value(u"FirstName")},
            {u"Email"_s, lead->values.value(u"Email")}, {u"AccountId"_s, account}});
    const QString opportunity = user.create(u"Opportunity"_s,
        {{u"Name"_s, lead->values.value(u"Company") + u'-'}, {u"StageName"_s, u"Prospecting"_s},
            {u"CloseDate"_s, u"2026-12-31"_s}, {u"AccountId"_s, account}, {u"ContactId"_s, contact}});
    user.edit(u"Lead"_s, id,
        {{u"IsConverted"_s, u"true"_s}, {u"Status"_s, u"Closed - Converted"_s}, {u"ConvertedAccountId"_s, account},
            {u"ConvertedContactId"_s, contact}, {u"ConvertedOpportunityId"_s, opportunity}});
    return {account, contact, opportunity};
}

} // namespace satchel::fakes
