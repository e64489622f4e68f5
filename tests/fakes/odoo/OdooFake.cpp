// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/odoo/OdooFake.h"

#include "tests/fakes/RemoteUser.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

HttpResponse odooResponse(const QJsonObject &body)
{
    return {200, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse envelope(const QJsonValue &id, const OdooResult &result)
{
    QJsonObject body{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}};
    if (result.error.isEmpty())
        body.insert(u"result"_s, result.value);
    else
        body.insert(u"error"_s,
            QJsonObject{{u"code"_s, 200}, {u"message"_s, u"Odoo Server Error"_s},
                {u"data"_s,
                    QJsonObject{{u"name"_s, result.error}, {u"message"_s, result.message},
                        {u"arguments"_s, QJsonArray{result.message}}, {u"context"_s, QJsonObject()},
                        {u"debug"_s, u"Traceback (most recent call last):"_s}}}});
    return odooResponse(body);
}

QJsonArray argumentsOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object()[u"params"][u"args"].toArray();
}

} // namespace

OdooFake::OdooFake(OdooOptions options) : m_state{options, odooDatabase(1), odooDatabase(2), {}, Random(options.seed)}
{
    m_state.conditions.stampStep = 1000; // shown in whole seconds
    m_state.conditions.searchLag = 0; // lists read the database
}

qint64 OdooFake::userNumber() const
{
    return m_state.data.types.front().table.rows().begin()->first;
}

HttpResponse OdooFake::answer(const HttpRequest &request, Instant now)
{
    ++m_requests;
    m_state.data.settle(now);
    HttpResponse response = route(request, now);
    response.headers.push_back({"Date", httpDate(now.ms + m_state.conditions.clockSkew)});
    return response;
}

HttpResponse OdooFake::route(const HttpRequest &request, Instant now)
{
    if (request.url.path() != "/jsonrpc"_L1)
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    if (request.method != "POST")
        return {405, {{"Content-Type", "text/html"}}, "<html><body>Method Not Allowed</body></html>"};
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return {400, {{"Content-Type", "text/html"}}, "<html><body>Invalid JSON data</body></html>"};
    const QJsonObject body = document.object();
    return envelope(body[u"id"], call(body[u"params"].toObject(), now));
}

OdooResult OdooFake::call(const QJsonObject &parameters, Instant now)
{
    const QString service = parameters[u"service"].toString();
    const QString method = parameters[u"method"].toString();
    const QJsonArray arguments = parameters[u"args"].toArray();
    if (service == "common"_L1 && method == "authenticate"_L1 && arguments.size() == 4)
        return {authenticate(arguments), {}};
    if (service == "common"_L1 && method == "version"_L1)
        return {QJsonObject{{u"server_version"_s, u"17.0"_s}, {u"protocol_version"_s, 1}}, {}};
    if (service == "object"_L1 && method == "execute_kw"_L1)
        return execute(arguments, now);
    return odooError(u"builtins.KeyError"_s, service);
}

/// The number of the user; false, and no error, where nobody signs in with that.
QJsonValue OdooFake::authenticate(const QJsonArray &arguments)
{
    ++m_signIns;
    const OdooOptions &options = m_state.options;
    const bool isUser = arguments[0] == options.database && arguments[1] == options.login
        && arguments[2] == options.apiKey && !m_isRevoked;
    return isUser ? QJsonValue(userNumber()) : QJsonValue(false);
}

/// db, uid, key, model, method, positional arguments, named arguments. Every call is signed in by itself.
OdooResult OdooFake::execute(const QJsonArray &arguments, Instant now)
{
    if (arguments.size() < 6 || !arguments[5].isArray())
        return odooError(u"builtins.TypeError"_s, u"execute_kw() missing required arguments"_s);
    const OdooOptions &options = m_state.options;
    if (arguments[0] != options.database)
        return odooError(u"psycopg2.OperationalError"_s, u"database does not exist"_s);
    const bool isUser = arguments[1].isDouble() && arguments[2] == options.apiKey && !m_isRevoked;
    if (!isUser)
        return odooError(u"odoo.exceptions.AccessDenied"_s, u"Access Denied"_s);
    const OdooCall call{
        arguments[3].toString(), arguments[4].toString(), arguments[5].toArray(), arguments[6].toObject(), now};
    if (call.model == "res.company"_L1 && call.method == "search_read"_L1) {
        const auto founded = m_state.data.types.front().table.rows().begin()->second->createdAt;
        return {QJsonArray{QJsonObject{
                    {u"id"_s, 1}, {u"create_date"_s, odooTime(founded)}, {u"currency_id"_s, QJsonArray{1, u"EUR"_s}}}},
            {}};
    }
    if (call.model == "res.users"_L1 && call.method == "context_get"_L1)
        return {QJsonObject{{u"lang"_s, u"en_US"_s}, {u"tz"_s, u"Europe/Berlin"_s}, {u"uid"_s, userNumber()}}, {}};
    return answerOdooCall(m_state, call);
}

HttpResponse OdooFake::refuse(Fault fault, const HttpRequest &request, Instant)
{
    const QJsonValue id = QJsonDocument::fromJson(request.body).object()[u"id"];
    switch (fault) {
    case Fault::Unauthorized: return envelope(id, odooError(u"odoo.exceptions.AccessDenied"_s, u"Access Denied"_s));
    case Fault::Forbidden:
        return envelope(
            id, odooError(u"odoo.exceptions.AccessError"_s, u"You are not allowed to access these records."_s));
    case Fault::Conflict:
    case Fault::PreconditionFailed:
        return envelope(id, odooError(u"psycopg2.errors.SerializationFailure"_s, u"could not serialize access"_s));
    case Fault::Locked: return envelope(id, odooError(u"odoo.exceptions.LockError"_s, u"The record is locked."_s));
    case Fault::RateLimit: return {429, {{"Retry-After", "5"}}, {}}; // of a proxy before it
    case Fault::RateLimitWithoutWait: return {429, {}, {}};
    case Fault::Migrating: return {503, {{"Content-Type", "text/html"}}, "<html><body>Unavailable</body></html>"};
    default: return {500, {{"Content-Type", "text/html"}}, "<html><body>Internal Server Error</body></html>"};
    }
}

bool OdooFake::asksWho(const HttpRequest &request) const
{
    return argumentsOf(request).at(3) == "res.company"_L1;
}

bool OdooFake::continuesPaging(const HttpRequest &request) const
{
    return argumentsOf(request).at(6)[u"offset"].toInt() > 0;
}

bool OdooFake::isWrite(const HttpRequest &request) const
{
    static const QStringList writes = {u"create"_s, u"write"_s, u"unlink"_s};
    return writes.contains(argumentsOf(request).at(4).toString());
}

/// What tells the objects of one model apart, and that a record is not archived.
void OdooFake::complete(int type, Values &values) const
{
    const QString name = m_state.data.types[std::size_t(type)].name;
    if (!values.has(u"active"_s))
        values.set(u"active"_s, u"true"_s);
    if (name == "companies"_L1 || name == "contacts"_L1) {
        values.set(u"is_company"_s, name == "companies"_L1 ? u"true"_s : u"false"_s);
        values.set(u"type"_s, u"contact"_s);
        values.set(u"partner_share"_s, u"true"_s);
    }
    if (name == "leads"_L1 || name == "opportunities"_L1)
        values.set(u"type"_s, name == "leads"_L1 ? u"lead"_s : u"opportunity"_s);
}

void OdooFake::computeAgain(Random &random, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(*this, clock);
    const auto companies = user.records(u"companies"_s);
    if (!companies.empty())
        user.editSilently(u"companies"_s, companies[random() % companies.size()].id,
            {{u"function"_s, random() % 2 == 0 ? u"Retail"_s : u"Banking"_s}});
}

} // namespace satchel::fakes
