// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotFake.h"

#include "tests/fakes/hubspot/HubSpotAssociations.h"
#include "tests/fakes/hubspot/HubSpotEndpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype LongestUrl = 8192;

bool isSearch(const HttpRequest &request)
{
    return request.method == "POST" && request.url.path().endsWith("/search"_L1);
}

/// The numbered versions (/crm/v3/objects) end in 2027, and 2026-09 also checks an administrator's rules: neither is
/// here.
constexpr auto DatedVersion = "2026-03"_L1;

std::optional<HubSpotCall> readHubSpotCall(const HttpRequest &request, Instant now)
{
    QStringList parts = request.url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    if (parts.size() < 3 || parts[0] != "crm"_L1 || parts[2] != DatedVersion)
        return {};
    return HubSpotCall{request.method, parts[1], parts.mid(3), QUrlQuery(request.url), {}, now};
}

/// How a call is counted.
QString countedName(const HubSpotCall &call)
{
    if (call.kind != "objects"_L1)
        return call.kind;
    if (call.part(1) == "batch"_L1)
        return u"batch "_s + call.part(2);
    if (call.part(1) == "search"_L1 || call.part(1) == "merge"_L1)
        return call.part(1);
    if (call.part(2) == "associations"_L1)
        return call.part(2);
    if (call.method == "GET")
        return call.path.size() == 1 ? u"list"_s : u"read"_s;
    return call.method == "POST" ? u"create"_s : call.method == "PATCH" ? u"update"_s : u"archive"_s;
}

bool isRead(const HubSpotCall &call)
{
    return call.method == "GET" || call.part(1) == "search"_L1 || call.path.value(call.path.size() - 1) == "read"_L1;
}

/// One of these is enough.
QStringList neededScopes(const HubSpotCall &call)
{
    if (call.kind == "owners"_L1)
        return {u"crm.objects.owners.read"_s};
    const int type = hubSpotTypeIndex(call.part(0));
    if (type < 0)
        return {};
    const QString name = QLatin1String(hubSpotTypes()[std::size_t(type)].scope);
    if (call.kind == "objects"_L1)
        return {u"crm.objects.%1.%2"_s.arg(name, isRead(call) ? u"read"_s : u"write"_s)};
    if (call.kind == "properties"_L1 || call.kind == "pipelines"_L1)
        return {u"crm.objects.%1.read"_s.arg(name), u"crm.schemas.%1.read"_s.arg(name)};
    return {};
}

std::optional<HubSpotError> readHubSpotBody(const HttpRequest &request, HubSpotCall &call)
{
    if (request.method == "GET" || request.method == "DELETE" || request.body.isEmpty())
        return {};
    const auto type = std::find_if(request.headers.begin(), request.headers.end(),
        [](const auto &header) { return header.name.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    if (type == request.headers.end() || !type->value.startsWith("application/json"))
        return HubSpotError{415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"HTTP 415 Unsupported Media Type"_s, {}};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidInput(u"Invalid input JSON on line 1: "_s + error.errorString());
    call.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return {};
}

} // namespace

HubSpotFake::HubSpotFake(HubSpotOptions options)
    : m_state{options, hubSpotAccount(options, 0), hubSpotAccount(options, 1), {}, Random(options.seed)},
      m_limits(options)
{
    m_state.conditions.searchLag = options.searchLag;
}

HttpResponse HubSpotFake::answer(const HttpRequest &request, Instant now)
{
    m_state.data.settle(now);
    HttpResponse response = route(request, now);
    response.headers.push_back({"Date", dateHeader(now)});
    return response;
}

const QByteArray &HubSpotFake::dateHeader(Instant now)
{
    const qint64 second = (now.ms + m_state.conditions.clockSkew) / 1000;
    if (second != m_dateSecond || m_date.isEmpty()) {
        m_dateSecond = second;
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                     .toLatin1();
    }
    return m_date;
}

HttpResponse HubSpotFake::route(const HttpRequest &request, Instant now)
{
    if (request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).size() > LongestUrl)
        return {414, {{"Content-Type", "text/html"}}, "<html><body>URI Too Long</body></html>"};
    if (auto response = m_oauth.answer(m_state, request, now))
        return std::move(*response);
    // A request without a valid token is refused before anything is counted.
    if (const auto error = m_oauth.check(m_state, request, {}, now))
        return errorAnswer(m_state, *error);
    if (auto tooMany = m_limits.take(m_state, isSearch(request), now))
        return std::move(*tooMany);
    HttpResponse response = answerCrm(request, now);
    m_limits.addHeaders(response, isSearch(request), now);
    return response;
}

HttpResponse HubSpotFake::answerCrm(const HttpRequest &request, Instant now)
{
    if (request.url.path() == "/account-info/2026-03/details"_L1)
        return answerAccountInfo(m_state);
    auto call = readHubSpotCall(request, now);
    if (!call)
        return noSuchPage(m_state);
    if (const auto error = m_oauth.check(m_state, request, neededScopes(*call), now))
        return errorAnswer(m_state, *error);
    if (const auto error = readHubSpotBody(request, *call))
        return errorAnswer(m_state, *error);
    ++m_counts[countedName(*call)];
    if (call->kind == "objects"_L1)
        return answerObjects(m_state, *call);
    if (call->kind == "associations"_L1)
        return answerAssociations(m_state, *call);
    if (call->kind == "properties"_L1)
        return answerProperties(m_state, *call);
    if (call->kind == "pipelines"_L1)
        return answerPipelines(m_state, *call);
    if (call->kind == "owners"_L1)
        return answerOwners(m_state, *call);
    return noSuchPage(m_state);
}

HttpResponse HubSpotFake::refuse(Fault fault, const HttpRequest &request, Instant now)
{
    HttpResponse response;
    switch (fault) {
    case Fault::Unauthorized:
        return errorAnswer(m_state,
            {401, u"EXPIRED_AUTHENTICATION"_s, u"The OAuth token used to make this call expired 3 second(s) ago."_s,
                {}});
    case Fault::Forbidden:
        return errorAnswer(m_state,
            {403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes to make this call."_s, {}});
    case Fault::Conflict: return conflict(request, now);
    case Fault::PreconditionFailed:
        return errorAnswer(m_state, {412, u"PRECONDITION_FAILED"_s, u"HTTP 412 Precondition Failed"_s, {}});
    case Fault::RateLimit:
        response = HubSpotLimits::tooMany(m_state, u"TEN_SECONDLY_ROLLING"_s);
        response.headers.push_back({"Retry-After", QByteArray::number(1 + m_state.random() % 10)});
        return response;
    case Fault::RateLimitWithoutWait: return HubSpotLimits::tooMany(m_state, u"TEN_SECONDLY_ROLLING"_s);
    case Fault::Locked: return errorAnswer(m_state, {423, u"LOCKED"_s, u"HTTP 423 Locked"_s, {}});
    case Fault::Migrating:
        response = errorAnswer(m_state, {477, u"MIGRATION_IN_PROGRESS"_s, u"This account is being moved"_s, {}});
        response.headers.push_back({"Retry-After", "30"});
        return response;
    case Fault::CursorExpiry: return errorAnswer(m_state, invalidInput(u"The paging cursor has expired"_s));
    default: {
        constexpr int Statuses[] = {500, 502, 503, 504, 521};
        return errorAnswer(
            m_state, {Statuses[m_state.random() % std::size(Statuses)], u"INTERNAL_ERROR"_s, u"internal error"_s, {}});
    }
    }
}

/// A create that a proxy carried out twice: the client sees the second answer. Everything else is refused undone.
HttpResponse HubSpotFake::conflict(const HttpRequest &request, Instant now)
{
    const auto call = readHubSpotCall(request, now);
    const bool isContact = call && call->kind == "objects"_L1 && request.method == "POST" && call->path.size() == 1
        && hubSpotTypeIndex(call->part(0)) == 0;
    if (isContact && QJsonDocument::fromJson(request.body)[u"properties"][u"email"].isString()) {
        answer(request, now);
        return answer(request, now);
    }
    return errorAnswer(m_state, {409, u"CONFLICT"_s, u"The record was changed by another request"_s, {}});
}

bool HubSpotFake::asksWho(const HttpRequest &request) const
{
    const QString path = request.url.path();
    return path.startsWith("/account-info/"_L1) || path.startsWith("/oauth/"_L1);
}

bool HubSpotFake::continuesPaging(const HttpRequest &request) const
{
    if (isSearch(request)) {
        const QString after = QJsonDocument::fromJson(request.body)[u"after"].toVariant().toString();
        return !after.isEmpty() && after != "0"_L1;
    }
    return QUrlQuery(request.url).hasQueryItem(u"after"_s);
}

bool HubSpotFake::isWrite(const HttpRequest &request) const
{
    const auto call = readHubSpotCall(request, {});
    return call && request.method != "GET" && !isRead(*call);
}

std::optional<int> HubSpotFake::inverseLink(int fromType, int toType, int kind) const
{
    return inverseKind(fromType, toType, kind);
}

void HubSpotFake::switchAccount()
{
    std::swap(m_state.data, m_state.otherAccount);
    RemoteTable &contacts = typeAt(m_state, 0).table;
    if (m_state.data.account == m_state.options.portalId || contacts.liveCount() > 0)
        return;
    // Strangers under the ids of people we know
    for (int number = 0; number < 20; ++number) {
        const QString name = u"Stranger %1"_s.arg(number);
        contacts.put({contacts.takeNumber(), {{u"firstname"_s, name}}, Instant{}, Instant{}, {}}, {}, {});
    }
}

std::pair<int, int> HubSpotFake::plainLink(int fromType, int toType) const
{
    return defaultKinds(fromType, toType);
}

void HubSpotFake::computeAgain(Random &random, Instant now)
{
    constexpr std::pair<int, const char16_t *> Computed[] = {
        {0, u"hubspotscore"}, {1, u"num_associated_contacts"}, {2, u"hs_projected_amount"}};
    const auto &[index, property] = Computed[random() % std::size(Computed)];
    RemoteTable &table = typeAt(m_state, index).table;
    if (table.rows().empty())
        return;
    Row row = *std::next(table.rows().begin(), qsizetype(random() % table.rows().size()))->second;
    row.values.set(QString::fromUtf16(property), QString::number(random() % 1000));
    table.put(std::move(row), {now, now}, now);
}

} // namespace satchel::fakes
