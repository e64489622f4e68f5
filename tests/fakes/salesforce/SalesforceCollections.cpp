// SPDX-License-Identifier: GPL-3.0-or-later
// Collections: up to 200 records, results in the order of the request, 200 even when every one failed. And the composite of
// up to 25 requests, each with a status of its own.
#include "tests/fakes/salesforce/SalesforceEndpoints.h"
#include "tests/fakes/salesforce/SalesforceWrites.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype MostRecords = 200;
constexpr qsizetype MostRequests = 25;
constexpr qsizetype MostChunks = 10; // runs of records of one type

QJsonObject failed(const SalesforceError &error)
{
    return {{u"success"_s, false}, {u"errors"_s, QJsonArray{itemError(error)}}};
}

QJsonObject done(qint64 number, std::optional<bool> isNew = {})
{
    QJsonObject json{{u"id"_s, salesforceId(number)}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}};
    if (isNew)
        json.insert(u"created"_s, *isNew);
    return json;
}

/// What befalls one record of a collection while a fault holds.
enum class Fate { Written, Refused, Forgotten };
Fate fateOf(SalesforceState &state)
{
    if (isOn(state.conditions.faults, Fault::PartialBatch) && state.random() % 3 == 0)
        return Fate::Refused;
    if (isOn(state.conditions.faults, Fault::SilentBatch) && state.random() % 3 == 0)
        return Fate::Forgotten;
    return Fate::Written;
}

const SalesforceError locked{400, u"UNABLE_TO_LOCK_ROW"_s, u"unable to obtain exclusive access to this record or 1 records"_s, {}};

using Write = std::function<QJsonObject(const QJsonObject &record, int type)>;

/// Ends at the first record that is forgotten: the answer is shorter than the request.
HttpResponse writeEach(SalesforceState &state, const QJsonArray &records, int onlyType, bool isAllOrNone, const Write &write)
{
    const auto before = isAllOrNone ? std::optional(state.data) : std::nullopt;
    QJsonArray results;
    bool hasFailed = false;
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        const int type = onlyType >= 0 ? onlyType : state.data.typeIndex(record[u"attributes"][u"type"].toString());
        const Fate fate = fateOf(state);
        if (fate == Fate::Forgotten)
            break;
        if (!hasType(state, type))
            return errorResponse({400, u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(record[u"attributes"][u"type"].toString()), {}});
        // A field that there is not spoils the request, not the record
        if (const auto fields = readFields(state, type, record, true); !fields && (fields.error().code == "JSON_PARSER_ERROR"_L1 || fields.error().code == "INVALID_FIELD"_L1))
            return errorResponse(fields.error());
        results.append(fate == Fate::Refused ? failed(locked) : write(record, type));
        hasFailed = hasFailed || !results.last()[u"success"].toBool();
    }
    if (isAllOrNone && hasFailed) {
        state.data = *before;
        const SalesforceError undone{400, u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s, u"Record rolled back because not all records were valid and the request was using AllOrNone header"_s, {}};
        for (qsizetype i = 0; i < results.size(); ++i) {
            if (results[i][u"success"].toBool())
                results[i] = failed(undone);
        }
    }
    return jsonResponse(200, results);
}

HttpResponse deleteEach(SalesforceState &state, const SalesforceCall &call)
{
    const QStringList ids = call.parameter("ids").split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > MostRecords)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s, u"record limit reached. cannot delete more than 200 records per call"_s, {}});
    QJsonArray results;
    for (const QString &id : ids) {
        const Fate fate = fateOf(state);
        if (fate == Fate::Forgotten)
            break;
        const int type = salesforceTypeOf(id);
        const auto error = fate == Fate::Refused ? std::optional(locked)
            : hasType(state, type)               ? deleteRecord(state, type, id, call.now)
                                                 : std::optional(SalesforceError{400, u"MALFORMED_ID"_s, u"malformed id %1"_s.arg(id), {}});
        results.append(error ? failed(*error) : done(salesforceNumber(id)));
    }
    return jsonResponse(200, results);
}

bool hasTooManyChunks(const QJsonArray &records)
{
    qsizetype chunks = 0;
    QString before;
    for (const QJsonValue &record : records) {
        const QString type = record[u"attributes"][u"type"].toString();
        chunks += type == before ? 0 : 1;
        before = type;
    }
    return chunks > MostChunks;
}

} // namespace

HttpResponse answerCollections(SalesforceState &state, const SalesforceCall &call)
{
    if (call.method == "DELETE")
        return deleteEach(state, call);
    const QJsonArray records = call.body[u"records"].toArray();
    if (records.isEmpty() || records.size() > MostRecords || hasTooManyChunks(records))
        return errorResponse({400, u"INVALID_INPUT"_s, u"The request contains no records, more than 200 or more than 10 chunks of different types"_s, {}});
    const bool isAllOrNone = call.body[u"allOrNone"].toBool();
    const bool allowsDuplicates = call.header("Sforce-Duplicate-Rule-Header").contains("allowSave=true");
    if (call.method == "POST") {
        return writeEach(state, records, -1, isAllOrNone, [&](const QJsonObject &record, int type) {
            const auto made = createRecord(state, type, record, allowsDuplicates, call.now);
            return made ? done(*made) : failed(made.error());
        });
    }
    if (call.method != "PATCH")
        return errorResponse({405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s, {}});
    const QString key = call.part(3);
    const int type = key.isEmpty() ? -1 : state.data.typeIndex(call.part(2));
    return writeEach(state, records, type, isAllOrNone, [&](QJsonObject record, int of) {
        if (key.isEmpty()) {
            const auto written = updateRecord(state, of, record[u"id"].toString(), record, {}, call.now);
            return written ? done(*written) : failed(written.error());
        }
        const QString value = record.take(key).toString();
        const auto written = upsertRecord(state, of, key, value, record, call.now);
        return written ? done(written->first, written->second) : failed(written.error());
    });
}

HttpResponse answerComposite(const SalesforceCall &call, const Route &route)
{
    const QJsonArray requests = call.body[u"compositeRequest"].toArray();
    if (requests.isEmpty() || requests.size() > MostRequests)
        return errorResponse({400, u"INVALID_INPUT"_s, u"The request contains no subrequests or more than 25"_s, {}});
    QJsonArray responses;
    for (const QJsonValue &request : requests) {
        const QUrl url(request[u"url"].toString());
        SalesforceCall inner{request[u"method"].toString().toLatin1(), url.path().split(u'/', Qt::SkipEmptyParts).mid(3), QUrlQuery(url), {}, request[u"body"], call.now};
        const QJsonObject headers = request[u"httpHeaders"].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            inner.headers.push_back({header.key().toLatin1(), header.value().toString().toLatin1()});
        const HttpResponse response = route(inner);
        const QJsonDocument body = QJsonDocument::fromJson(response.body);
        responses.append(QJsonObject{{u"body"_s, body.isArray() ? QJsonValue(body.array()) : body.isObject() ? QJsonValue(body.object()) : QJsonValue()},
            {u"httpHeaders"_s, QJsonObject()}, {u"httpStatusCode"_s, response.status}, {u"referenceId"_s, request[u"referenceId"]}});
    }
    return jsonResponse(200, QJsonObject{{u"compositeResponse"_s, responses}});
}

} // namespace satchel::fakes
