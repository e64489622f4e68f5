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

/// Returns the addresses that are to be asked again.
Result<QStringList> readBatchOnce(
    JsonApi &api, const QStringList &addresses, bool mayRepeat, std::vector<QJsonObject> &found)
{
    const auto answer = TRY(api.readBy(u"graph/$batch"_s, batchOf(api, addresses)));
    const QJsonArray responses = answer.body.value("responses"_L1).toArray();
    if (responses.size() != addresses.size())
        return fail(Error::Kind::Invalid, Reason::tr("the response is not complete"), answer.path);
    QStringList busy;
    for (const QJsonValue one : responses) {
        JsonAnswer part;
        part.status = one["status"_L1].toInt();
        part.body = one["body"_L1].toObject();
        part.path = answer.path;
        if (part.isSuccess()) {
            found.push_back(part.body);
            continue;
        }
        part.error = api.manifest().errorTextOf(part.body);
        bool isNumber = false;
        const qsizetype place = one["id"_L1].toString().toLongLong(&isNumber);
        const bool isKnown = isNumber && place >= 0 && place < addresses.size();
        if (mayRepeat && (part.status == 429 || part.status == 503) && isKnown) {
            busy.append(addresses[place]);
            continue;
        }
        if (api.meaningOf(part) != ErrorRule::Meaning::Gone)
            return fail(api.errorOf(part));
    }
    return busy;
}

} // namespace

Result<std::vector<QJsonObject>> listGraphRows(
    JsonApi &api, const QString &path, const QUrlQuery &query, std::optional<Instant> *now)
{
    std::vector<QJsonObject> rows;
    auto answer = TRY(api.read(path, query));
    if (now)
        *now = answer.now;
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
    return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(before), path);
}

/// The mailbox may be too busy for some parts of a $batch: those are asked again, after the pause that the rate limit
/// makes of their Retry-After.
Result<std::vector<QJsonObject>> readGraphRows(JsonApi &api, const QStringList &addresses)
{
    std::vector<QJsonObject> found;
    for (qsizetype begin = 0; begin < addresses.size(); begin += graphBatchLimit) {
        QStringList left = addresses.mid(begin, graphBatchLimit);
        for (int tries = 0; !left.isEmpty(); ++tries) {
            left = TRY(readBatchOnce(api, left, tries < maxPartRetries, found));
        }
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
