// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/espocrm/EspoFake.h"

#include "tests/fakes/RemoteUser.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QString apiPath = u"/api/v1/"_s;

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

} // namespace

EspoFake::EspoFake(EspoOptions options)
    : m_state{options, espoInstallation(1), espoInstallation(2), {}, Random(options.seed)}
{
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = 0; // lists read the database
}

HttpResponse EspoFake::answer(const HttpRequest &request, Instant now)
{
    ++m_requests;
    m_state.data.settle(now);
    HttpResponse response = route(request, now);
    response.headers.push_back({"Date", httpDate(now.ms + m_state.conditions.clockSkew)});
    return response;
}

/// With an API key, or with "key:signature" in Base64, where the signature is of the method and the path below
/// /api/v1, without the query.
bool EspoFake::isSignedIn(const HttpRequest &request, const QString &resource) const
{
    const QByteArray key = headerOf(request, "X-Api-Key");
    const QByteArray signedKey = headerOf(request, "X-Hmac-Authorization");
    if (m_isRevoked || (key.isEmpty() == signedKey.isEmpty()))
        return false;
    if (!key.isEmpty())
        return key == m_state.options.apiKey.toUtf8();
    const QByteArray message = request.method + " /" + resource.toUtf8();
    const QByteArray signature = QMessageAuthenticationCode::hash(
        message, m_state.options.hmacSecret.toUtf8(), QCryptographicHash::Sha256)
                                     .toHex();
    return QByteArray::fromBase64(signedKey) == m_state.options.hmacKey.toUtf8() + ':' + signature;
}

HttpResponse EspoFake::route(const HttpRequest &request, Instant now)
{
    const QString path = request.url.path();
    if (!path.startsWith(apiPath))
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    const QString resource = path.mid(apiPath.size());
    if (resource == "Settings"_L1 && request.method == "GET") // readable by anybody, before the sign-in
        return espoJsonResponse(QJsonObject{
            {u"siteUrl"_s, m_state.data.account == 1 ? m_state.options.address : u"https://other.example"_s}});
    if (!isSignedIn(request, resource))
        return espoError(401, "Unauthorized");
    EspoCall call{request.method, resource.split(u'/'), QUrlQuery(request.url), request.headers, {}, false, now};
    if (headerOf(request, "Content-Type").startsWith("application/json")) {
        const auto document = QJsonDocument::fromJson(request.body);
        call.body = document.object();
        call.hasBody = document.isObject();
    }
    if (resource == "App/user"_L1)
        return espoJsonResponse(QJsonObject{{u"user"_s, QJsonObject{{u"userName"_s, u"satchel"_s}}},
            {u"settings"_s, QJsonObject{{u"defaultCurrency"_s, u"EUR"_s}, {u"timeZone"_s, u"UTC"_s}}}});
    const int type = m_state.data.typeIndex(call.part(0));
    if (type < 0 || call.path.size() > 2)
        return espoError(404, "Not found");
    if (m_state.options.denied.contains(call.part(0)))
        return espoError(403, "No access");
    return answerEntity(call, type);
}

HttpResponse EspoFake::answerEntity(const EspoCall &call, int type)
{
    const bool hasId = call.path.size() == 2;
    if (!hasId && call.method == "GET")
        return answerList(m_state, call, type);
    if (!hasId && call.method == "POST")
        return answerCreate(m_state, call, type);
    if (hasId && (call.method == "PUT" || call.method == "PATCH"))
        return answerUpdate(m_state, call, type);
    if (hasId && call.method == "DELETE")
        return answerDelete(m_state, call, type);
    if (!hasId || call.method != "GET")
        return espoError(405, "Method not allowed");
    const RowPointer row = typeAt(m_state, type).table.find(espoNumber(call.part(1)));
    return row && row->isLive() && isInSight(m_state, row->number) ? espoJsonResponse(espoJson(m_state, type, *row))
                                                                   : espoError(404, "Record not found");
}

HttpResponse EspoFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized: return espoError(401, "Unauthorized");
    case Fault::Forbidden: return espoError(403, "No access");
    case Fault::Conflict: return espoError(409, "modified", QJsonObject{{u"values"_s, QJsonObject()}});
    case Fault::PreconditionFailed: return espoError(409, "modified", QJsonObject{{u"values"_s, QJsonObject()}});
    case Fault::RateLimit: return {429, {{"Retry-After", "5"}}, {}}; // of a proxy before it
    case Fault::RateLimitWithoutWait: return {429, {}, {}};
    case Fault::Locked: return espoError(409, "cannotModifyLockedRecord");
    case Fault::Migrating: return espoError(503, "Service Unavailable");
    default: return espoError(500, "Internal Server Error");
    }
}

bool EspoFake::asksWho(const HttpRequest &request) const
{
    return request.url.path().endsWith("/App/user"_L1) || request.url.path().endsWith("/Settings"_L1);
}

bool EspoFake::continuesPaging(const HttpRequest &request) const
{
    return request.method == "GET" && QUrlQuery(request.url).queryItemValue(u"offset"_s).toInt() > 0;
}

void EspoFake::computeAgain(Random &random, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(*this, clock);
    const auto accounts = user.records(u"Account"_s);
    if (!accounts.empty())
        user.editSilently(u"Account"_s, accounts[random() % accounts.size()].id,
            {{u"industry"_s, random() % 2 == 0 ? u"Retail"_s : u"Banking"_s}});
}

} // namespace satchel::fakes
