// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/LocalApi.h"

#include "app/CommandLine.h"
#include "app/FormSubmissions.h"
#include "app/serve/ApiAnswer.h"
#include "app/serve/ApiChanges.h"
#include "app/serve/ApiDescription.h"
#include "app/serve/ApiRecords.h"
#include "app/serve/ApiToken.h"
#include "domain/Region.h"
#include "exchange/RecordJson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 usualHits = 20;
constexpr qint64 mostHits = 100;

/// The pieces of a path; a slash that is encoded is part of a piece.
QStringList pathOf(const QUrl &url)
{
    QStringList pieces;
    for (const QString &piece : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        pieces.append(QUrl::fromPercentEncoding(piece.toUtf8()));
    return pieces;
}

sync::HttpResponse notAllowed(const QByteArray &allowed)
{
    constexpr int status = 405;
    auto answer = errorAnswer(status, {Error::Kind::Invalid, u"this cannot be done here"_s, u"method"_s});
    answer.headers.push_back({"Allow", allowed});
    return answer;
}

sync::HttpResponse nothingThere(const QUrl &url)
{
    return errorAnswer({Error::Kind::NotFound, u"the API has no such place"_s, url.path()});
}

/// A whole number of the query within bounds, or `usual` without one.
Result<qint64> numberOf(const QUrlQuery &query, const QString &name, qint64 usual, qint64 least, qint64 most)
{
    if (!query.hasQueryItem(name))
        return usual;
    bool isNumber = false;
    const qint64 number = query.queryItemValue(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(Error::Kind::Invalid, u"this is a number from %1 to %2"_s.arg(least).arg(most), name);
    return number;
}

bool isReading(const sync::HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace

LocalApi::LocalApi(OpenStore open, std::function<void()> wrote) : m_open(std::move(open)), m_wrote(std::move(wrote))
{
}

sync::HttpResponse LocalApi::answer(const sync::HttpRequest &request)
{
    const auto answer = route(request);
    if (!isReading(request) && m_wrote)
        m_wrote();
    return answer ? *answer : errorAnswer(answer.error());
}

QString LocalApi::tokenStamp()
{
    if (!m_store) {
        auto opened = m_open();
        if (!opened)
            return {};
        m_store = std::move(*opened);
    }
    return m_store->meta(apiTokenStamp).value_or(QString());
}

/// Another process may have added a custom field since the last request.
Result<store::Store *> LocalApi::store()
{
    if (!m_store)
        m_store = TRY(m_open());
    TRY(m_store->followOtherRegistry());
    return m_store.get();
}

Result<sync::HttpResponse> LocalApi::route(const sync::HttpRequest &request)
{
    static const QStringList places{u"search"_s, u"changes"_s, u"schema"_s, u"openapi.json"_s};
    const QStringList path = pathOf(request.url);
    if (path.isEmpty() || path.size() > 3 || !request.url.isValid())
        return nothingThere(request.url);
    if (path.front() == "forms"_L1)
        return routeForms(request, path);
    if (!places.contains(path.front()))
        return routeRecords(request, path);
    if (path.size() > 1)
        return nothingThere(request.url);
    if (!isReading(request))
        return notAllowed("GET");
    return readPlace(request, path.front());
}

Result<sync::HttpResponse> LocalApi::routeForms(const sync::HttpRequest &request, const QStringList &path)
{
    if (path.size() > 2)
        return nothingThere(request.url);
    store::Store *const opened = TRY(store());
    if (path.size() == 2) {
        if (request.method != "POST")
            return notAllowed("POST");
        const QJsonObject made = TRY(submitForm(*opened, path.back(), request.body));
        auto answer = jsonAnswer(201, made);
        answer.headers.push_back({"Satchel-Changeset", made[u"changeset"].toString().toLatin1()});
        return answer;
    }
    if (!isReading(request))
        return notAllowed("GET");
    const auto forms = TRY(items::readCaptureForms(*opened));
    QJsonArray array;
    for (const items::StoredForm &form : forms)
        array.append(formJson(opened->schema(), form));
    return jsonAnswer(200, QJsonObject{{u"forms"_s, array}});
}

Result<sync::HttpResponse> LocalApi::readPlace(const sync::HttpRequest &request, const QString &place)
{
    const QUrlQuery query(request.url);
    if (place == "search"_L1)
        return search(query);
    if (place == "changes"_L1)
        return changes(query);
    store::Store *const opened = TRY(store());
    const Schema &schema = opened->schema();
    if (place == "openapi.json"_L1) {
        const QByteArray host = sync::HttpResponse{0, request.headers, {}}.header("Host");
        return jsonAnswer(200, describeApi(schema, u"http://"_s + QString::fromLatin1(host)));
    }
    QJsonArray entities;
    for (const auto &entity : schema.entities()) {
        if (entity->isExposed())
            entities.append(exchange::entityJson(*entity, schema));
    }
    return jsonAnswer(200, QJsonObject{{u"entities"_s, entities}});
}

Result<sync::HttpResponse> LocalApi::routeRecords(const sync::HttpRequest &request, const QStringList &path)
{
    store::Store *const opened = TRY(store());
    store::Store &store = *opened;
    const Entity *entity = TRY(publicEntity(store.schema(), path.front()));
    const bool isRestore = path.size() == 3;
    if (isRestore && path.back() != "restore"_L1)
        return nothingThere(request.url);
    if (path.size() > 1)
        return routeRecord(request, *entity, path[1], isRestore);
    ApiRecords records(store, *entity);
    if (isReading(request))
        return records.page(QUrlQuery(request.url));
    return request.method == "POST" ? records.create(request.body) : notAllowed("GET, POST");
}

Result<sync::HttpResponse> LocalApi::routeRecord(
    const sync::HttpRequest &request, const Entity &entity, const QString &id, bool isRestore)
{
    ApiRecords records(*m_store, entity);
    const QByteArray ifMatch = sync::HttpResponse{0, request.headers, {}}.header("If-Match");
    if (isRestore)
        return request.method == "POST" ? records.restore(id) : notAllowed("POST");
    if (isReading(request))
        return records.get(id);
    if (request.method == "PATCH")
        return records.update(id, request.body, ifMatch);
    return request.method == "DELETE" ? records.remove(id, ifMatch) : notAllowed("GET, PATCH, DELETE");
}

Result<sync::HttpResponse> LocalApi::search(const QUrlQuery &query)
{
    store::SearchOptions options;
    options.milliseconds = 0; // a program wants the same answer every time
    options.region = systemRegion();
    options.limit = TRY(numberOf(query, u"limit"_s, usualHits, 1, mostHits));
    QString text = query.queryItemValue(u"q"_s, QUrl::FullyEncoded);
    text = QUrl::fromPercentEncoding(text.replace(u'+', u"%20"_s).toUtf8());
    if (text.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"a search needs a text"_s, u"q"_s);
    store::Store *const opened = TRY(store());
    const auto hits = TRY(opened->search(text, options));
    QJsonArray results;
    for (const store::SearchHit &hit : hits)
        results.append(QJsonObject{{u"entity"_s, opened->schema().entity(hit.entity).name},
            {u"id"_s, hit.id.toString()}, {u"title"_s, hit.title}, {u"snippet"_s, hit.snippet}});
    return jsonAnswer(200, QJsonObject{{u"results"_s, results}});
}

Result<sync::HttpResponse> LocalApi::changes(const QUrlQuery &query)
{
    const qint64 after = TRY(numberOf(query, u"after"_s, 0, 0, std::numeric_limits<qint64>::max()));
    const qint64 limit = TRY(numberOf(query, u"limit"_s, usualChanges, 1, mostChanges));
    store::Store *const opened = TRY(store());
    const QJsonObject found = TRY(changesAfter(*opened, after, limit));
    return jsonAnswer(200, found);
}

} // namespace satchel::app
