// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsFake.h"

#include "tests/fakes/dynamics365/DynamicsEndpoints.h"
#include "tests/fakes/dynamics365/DynamicsWrites.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 SecondStep = 1000; // stamps are whole seconds
constexpr qsizetype LongestUrl = 32'768;

bool isBatch(const HttpRequest &request)
{
    return request.url.path().endsWith("/$batch"_L1);
}

/// True when everything a request asks for makes a row that must not be there yet.
bool isCreate(const HttpRequest &request)
{
    if (isBatch(request))
        return request.body.count("If-None-Match: *") > 0 && request.body.count("If-Match:") == 0;
    return std::any_of(request.headers.begin(), request.headers.end(),
        [](const auto &header) { return header.name == "If-None-Match" && header.value == "*"; });
}

} // namespace

DynamicsFake::DynamicsFake(DynamicsOptions options)
    : m_state{options, dynamicsOrganization(options, options.organization),
        dynamicsOrganization(options, options.organization + 1), {}, Random(options.seed)},
      m_limits(options)
{
    m_state.conditions.stampStep = SecondStep;
    m_state.conditions.searchLag = 0;
}

HttpResponse DynamicsFake::answer(const HttpRequest &request, Instant now)
{
    m_state.data.settle(now);
    HttpResponse response = route(request, now);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.ms + m_state.conditions.clockSkew, Qt::UTC);
    response.headers.push_back({"Date", QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
    return response;
}

HttpResponse DynamicsFake::route(const HttpRequest &request, Instant now)
{
    if (request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).size() > LongestUrl)
        return {414, {{"Content-Type", "text/html"}}, "<html><body>Request-URI Too Long</body></html>"};
    if (auto response = m_oauth.answer(m_state, request, now))
        return std::move(*response);
    if (auto response = m_oauth.check(m_state, request, now))
        return std::move(*response);
    if (const auto tooMany = m_limits.take(m_state, request, now))
        return errorAnswer(*tooMany);
    const auto call = readCall(request, now);
    if (!call)
        return {404, {{"Content-Type", "text/html"}}, "<html><body>404 - File or directory not found.</body></html>"};
    ++m_counts[call->has("$deltatoken") ? u"delta"_s : segmentParts(call->part(0)).first];
    HttpResponse response = answerCall(m_state, *call);
    m_limits.addHeaders(response, now);
    return response;
}

HttpResponse DynamicsFake::refuse(Fault fault, const HttpRequest &request, Instant now)
{
    const auto call = readCall(request, now);
    switch (fault) {
    case Fault::Unauthorized: return DynamicsOAuth::unauthorized(m_state, request);
    case Fault::Forbidden: return errorAnswer({403, u"0x80040220"_s, u"Principal user is missing a privilege"_s});
    case Fault::Conflict: // a proxy carried it out twice, and the second answer is the one that comes
        if (!isCreate(request))
            return errorAnswer(staleVersion());
        answer(request, now);
        return answer(request, now);
    case Fault::PreconditionFailed: return errorAnswer(staleVersion());
    case Fault::RateLimit: return errorAnswer(DynamicsLimits::tooMany(1 + int(m_state.random() % 30)));
    case Fault::RateLimitWithoutWait: return errorAnswer(DynamicsLimits::tooMany(0));
    case Fault::Locked: return errorAnswer({500, u"0x80044151"_s, u"SQL timeout expired."_s});
    case Fault::Migrating: return errorAnswer({503, u"0x8005F103"_s, u"The organization is being moved."_s, 30});
    case Fault::CursorExpiry:
        return errorAnswer(call && call->has("$deltatoken")
                ? DynamicsError{m_state.options.trackingStatus, u"0x80044352"_s,
                    u"Version stamp associated with the client has expired. Please perform a full sync."_s}
                : DynamicsError{400, u"0x80060888"_s, u"Malformed paging cookie, or one that has expired"_s});
    default: {
        constexpr int Statuses[] = {500, 502, 503, 504};
        return errorAnswer(
            {Statuses[m_state.random() % std::size(Statuses)], u"0x80040216"_s, u"An unexpected error occurred."_s});
    }
    }
}

bool DynamicsFake::asksWho(const HttpRequest &request) const
{
    const QString path = request.url.path();
    return path.endsWith("/WhoAmI"_L1) || path.contains("/oauth2/"_L1);
}

bool DynamicsFake::continuesPaging(const HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    return query.hasQueryItem(u"$skiptoken"_s) || query.hasQueryItem(u"$deltatoken"_s);
}

bool DynamicsFake::isWrite(const HttpRequest &request) const
{
    if (request.url.path().contains("/oauth2/"_L1))
        return false;
    return isBatch(request) ? request.body.contains("\r\nPATCH ") || request.body.contains("\r\nPOST ")
            || request.body.contains("\r\nDELETE ")
                            : request.method != "GET";
}

void DynamicsFake::forget(Place gone, Instant now)
{
    forgetRow(m_state, gone, now);
}

void DynamicsFake::cascadeDelete(Place gone, Instant now)
{
    takeRowsAlong(m_state, gone, now);
}

void DynamicsFake::switchAccount()
{
    std::swap(m_state.data, m_state.otherAccount);
    RemoteTable &contacts = tableAt(m_state, dynamicsTable(u"contacts")).table;
    if (m_state.data.account == m_state.options.organization || contacts.liveCount() > 0)
        return;
    // Strangers under the ids of people we know
    for (int number = 0; number < 20; ++number) {
        Row row;
        row.number = contacts.takeNumber();
        row.values.set(u"lastname"_s, u"Stranger %1"_s.arg(number));
        contacts.put(std::move(row), {}, {});
    }
}

/// A rollup column: the row's version moves, its stamp does not.
void DynamicsFake::computeAgain(Random &random, Instant now)
{
    RemoteTable &table = tableAt(m_state, dynamicsTable(u"accounts")).table;
    if (table.rows().empty())
        return;
    Row row = *std::next(table.rows().begin(), qsizetype(random() % table.rows().size()))->second;
    row.values.set(u"opendeals"_s, QString::number(random() % 100));
    table.put(std::move(row), {now, now}, now);
}

std::pair<QString, QString> DynamicsFake::grantTokens(const QString &host, Instant now)
{
    return m_oauth.grant(m_state, u"%1/user_impersonation offline_access"_s.arg(host), now);
}

} // namespace satchel::fakes
