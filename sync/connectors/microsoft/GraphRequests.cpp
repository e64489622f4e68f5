// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/GraphRequests.h"

#include "domain/Reason.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

const QString graphKeyProperty = u"String {6a2d7a34-2f0c-4d0f-9a53-5f3f6d1c9b70} Name SatchelKey"_s;

namespace {

constexpr qsizetype graphBatchLimit = 20; // requests of one $batch
constexpr int maxPartRetries = 3; // of a $batch
constexpr int maxGraphPages = 10'000;

QJsonObject batchOf(const JsonApi &api, const QStringList &addresses)
{
    QJsonObject headers;
    for (const auto &[name, value] : api.manifest().headers)
        headers.insert(name, value);
    QJsonArray requests;
    for (qsizetype i = 0; i < addresses.size(); ++i)
        requests.append(QJsonObject{
            {u"id"_s, QString::number(i)}, {u"method"_s, u"GET"_s}, {u"url"_s, addresses[i]}, {u"headers"_s, headers}});
    return {{u"requests"_s, requests}};
}

/// The answers to a $batch.
struct BatchAnswers
{
    std::vector<QJsonObject> found;
    std::vector<std::pair<QString, Error>> failed; // by address
};

/// Nothing is failed that is gone.
Result<BatchAnswers> readBatchOnce(JsonApi &api, const QStringList &addresses)
{
    const auto answer = TRY(api.readBy(u"graph/$batch"_s, batchOf(api, addresses)));
    const QJsonArray responses = answer.body.value("responses"_L1).toArray();
    if (responses.size() != addresses.size())
        return fail(Error::Kind::Invalid, Reason::tr("the response is not complete"), answer.path);
    BatchAnswers answers;
    for (const QJsonValue one : responses) {
        JsonAnswer part;
        part.status = one["status"_L1].toInt();
        part.body = one["body"_L1].toObject();
        part.path = answer.path;
        bool isNumber = false;
        const qsizetype place = one["id"_L1].toString().toLongLong(&isNumber);
        if (!isNumber || place < 0 || place >= addresses.size())
            return fail(Error::Kind::Invalid, Reason::tr("the response is not complete"), answer.path);
        if (part.isSuccess()) {
            answers.found.push_back(part.body);
            continue;
        }
        part.error = api.manifest().errorTextOf(part.body);
        if (api.meaningOf(part) == ErrorRule::Meaning::Unauthorized)
            return fail(api.errorOf(part));
        if (api.meaningOf(part) != ErrorRule::Meaning::Gone)
            answers.failed.emplace_back(addresses[place], api.errorOf(part));
    }
    return answers;
}

/// Those of a page, and of the pages after it.
Result<std::vector<QJsonObject>> allGraphRows(JsonApi &api, JsonAnswer answer)
{
    std::vector<QJsonObject> rows;
    QString before;
    for (int pages = 0; pages < maxGraphPages; ++pages) {
        for (const QJsonValue row : answer.body.value("value"_L1).toArray())
            rows.push_back(row.toObject());
        const QString next = answer.body.value("@odata.nextLink"_L1).toString();
        if (next.isEmpty())
            return rows;
        if (next == before)
            break;
        before = next;
        answer = TRY(api.follow(next));
        if (!answer.isSuccess())
            return fail(api.errorOf(answer));
    }
    return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(before), answer.path);
}

} // namespace

Result<std::vector<QJsonObject>> listGraphRows(
    JsonApi &api, const QString &path, const QUrlQuery &query, std::optional<Instant> *now)
{
    const auto answer = TRY(api.read(path, query));
    if (now)
        *now = answer.now;
    return allGraphRows(api, answer);
}

Result<std::vector<QJsonObject>> followGraphRows(JsonApi &api, const QString &link)
{
    const auto answer = TRY(api.follow(link));
    return answer.isSuccess() ? allGraphRows(api, answer) : fail(api.errorOf(answer));
}

/// The mailbox may be too busy for some parts of a $batch, or fail at them: those are asked again, after the pause that
/// the rate limit makes of their Retry-After.
Result<std::vector<QJsonObject>> readGraphRows(
    JsonApi &api, const QStringList &addresses, QHash<QString, QString> *failed)
{
    std::vector<QJsonObject> found;
    for (qsizetype begin = 0; begin < addresses.size(); begin += graphBatchLimit) {
        std::vector<std::pair<QString, Error>> lost;
        QStringList left = addresses.mid(begin, graphBatchLimit);
        for (int tries = 0; !left.isEmpty(); ++tries) {
            auto answers = TRY(readBatchOnce(api, left));
            found.insert(found.end(), answers.found.begin(), answers.found.end());
            left.clear();
            for (const auto &one : answers.failed) {
                if (tries < maxPartRetries && one.second.kind != Error::Kind::Refused)
                    left.append(one.first);
                else
                    lost.push_back(one);
            }
        }
        if (!lost.empty() && !failed)
            return fail(lost.front().second);
        for (const auto &[address, error] : lost)
            failed->insert(address, error.what.isEmpty() ? Reason::tr("the server can't show this entry") : error.what);
    }
    return found;
}

bool isGraphTokenExpired(const JsonAnswer &answer)
{
    return answer.status == 410 || answer.error.category.contains("syncstate"_L1, Qt::CaseInsensitive)
        || answer.error.category.compare("InvalidDeltaToken"_L1, Qt::CaseInsensitive) == 0
        || answer.error.category.compare("resyncRequired"_L1, Qt::CaseInsensitive) == 0;
}

QString graphKeyFilter(RecordId key)
{
    return u"singleValueExtendedProperties/any(ep: ep/id eq '%1' and ep/value eq '%2')"_s.arg(
        graphKeyProperty, key.toString());
}

QJsonArray graphKeyProperties(RecordId key)
{
    return {QJsonObject{{u"id"_s, graphKeyProperty}, {u"value"_s, key.toString()}}};
}

std::vector<HttpHeader> graphCondition(const QByteArray &etag)
{
    return etag.isEmpty() ? std::vector<HttpHeader>() : std::vector<HttpHeader>{{"If-Match", etag}};
}

QString graphSegment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace satchel::sync
