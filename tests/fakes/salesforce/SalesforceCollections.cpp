// SPDX-License-Identifier: GPL-3.0-or-later
// Collections: up to 200 records, results in the order of the request, 200 even when every one failed. And the
// composite of up to 25 requests, each with a status of its own.
#include "tests/fakes/salesforce/SalesforceEndpoints.h"
#include "tests/fakes/salesforce/SalesforceWrites.h"

#include <map>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype MostRecords = 200;
constexpr qsizetype MostRequests = 25;
constexpr qsizetype MostQueries = 5; // of them: queries and collections
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

const SalesforceError locked{
    400, u"UNABLE_TO_LOCK_ROW"_s, u"unable to obtain exclusive access to this record or 1 records"_s, {}};

using Write = std::function<QJsonObject(const QJsonObject &record, int type)>;

/// Ends at the first record that is forgotten: the answer is shorter than the request.
HttpResponse writeEach(
    SalesforceState &state, const QJsonArray &records, int onlyType, bool isAllOrNone, const Write &write)
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
            return errorResponse({400, u"INVALID_TYPE"_s,
                u"sObject type '%1' is not supported."_s.arg(record[u"attributes"][u"type"].toString()), {}});
        // A field that there is not spoils the request, not the record
        if (const auto fields = readFields(state, type, record, true);
            !fields && (fields.error().code == "JSON_PARSER_ERROR"_L1 || fields.error().code == "INVALID_FIELD"_L1))
            return errorResponse(fields.error());
        results.append(fate == Fate::Refused ? failed(locked) : write(record, type));
        hasFailed = hasFailed || !results.last()[u"success"].toBool();
    }
    if (isAllOrNone && hasFailed) {
        state.data = *before;
        const SalesforceError undone{400, u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s,
            u"Record rolled back because not all records were valid and the request was using AllOrNone header"_s, {}};
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
        return errorResponse(
            {400, u"EXCEEDED_ID_LIMIT"_s, u"record limit reached. cannot delete more than 200 records per call"_s, {}});
    QJsonArray results;
    for (const QString &id : ids) {
        const Fate fate = fateOf(state);
        if (fate == Fate::Forgotten)
            break;
        const int type = salesforceTypeOf(id);
        const auto error = fate == Fate::Refused ? std::optional(locked)
            : hasType(state, type)
            ? deleteRecord(state, type, id, call.now)
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

const SalesforceError halted{400, u"PROCESSING_HALTED"_s,
    u"The transaction was rolled back since another operation in the same transaction failed."_s, {}};

/// https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_composite.htm
std::optional<SalesforceError> checkComposite(const QJsonArray &requests)
{
    if (requests.isEmpty() || requests.size() > MostRequests)
        return SalesforceError{400, u"INVALID_INPUT"_s, u"The request contains no subrequests or more than 25"_s, {}};
    static const QStringList inherited = {u"accept"_s, u"authorization"_s, u"content-type"_s};
    static const QStringList heavy = {u"query"_s, u"queryAll"_s, u"composite"_s};
    qsizetype queries = 0;
    for (const QJsonValue request : requests) {
        queries += heavy.contains(QUrl(request[u"url"].toString()).path().section(u'/', 4, 4)) ? 1 : 0;
        const QJsonObject headers = request[u"httpHeaders"].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            if (inherited.contains(header.key().toLower()))
                return SalesforceError{400, u"INVALID_HTTP_HEADER"_s,
                    u"The header %1 may not be given to a subrequest"_s.arg(header.key()), {}};
        }
    }
    if (queries > MostQueries)
        return SalesforceError{
            400, u"LIMIT_EXCEEDED"_s, u"Up to 5 subrequests can be sObject Collections or query operations"_s, {}};
    return {};
}

/// Collated ones run in an order of their own; those with headers are not collated.
std::vector<qsizetype> orderOf(const QJsonArray &requests, bool isCollated)
{
    std::vector<qsizetype> order;
    for (const bool isPlain : {false, true}) {
        for (qsizetype at = 0; at < requests.size(); ++at) {
            const bool waits = isCollated && requests[at][u"httpHeaders"].toObject().isEmpty();
            if (waits == isPlain)
                order.push_back(at);
        }
    }
    return order;
}

/// With @{reference.id} put in; "unresolved" when what it refers to was not carried out.
QJsonObject resolved(const QJsonObject &request, const QHash<QString, QJsonValue> &bodies)
{
    static const QRegularExpression reference(u"@\\{(\\w+)\\.(\\w+)\\}"_s);
    QString text = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    for (auto match = reference.match(text); match.hasMatch(); match = reference.match(text)) {
        const QString value = bodies.value(match.captured(1)).toObject().value(match.captured(2)).toString();
        if (value.isEmpty())
            return {{u"unresolved"_s, true}, {u"referenceId"_s, request[u"referenceId"]}};
        text.replace(match.captured(0), value);
    }
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Only the three headers that may not be given are inherited.
SalesforceCall innerCall(const SalesforceState &state, const QJsonObject &request, Instant now)
{
    const QUrl url(request[u"url"].toString());
    SalesforceCall call{request[u"method"].toString().toLatin1(), url.path().split(u'/', Qt::SkipEmptyParts).mid(3),
        QUrlQuery(url), {}, request[u"body"], now};
    const QJsonObject headers = request[u"httpHeaders"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const bool isIgnored = isOn(state.conditions.faults, Fault::IgnoredCondition)
            && header.key().startsWith("If-"_L1);
        if (!isIgnored)
            call.headers.push_back({header.key().toLatin1(), header.value().toString().toLatin1()});
    }
    return call;
}

} // namespace

HttpResponse answerCollections(SalesforceState &state, const SalesforceCall &call)
{
    if (call.method == "DELETE")
        return deleteEach(state, call);
    const QJsonArray records = call.body[u"records"].toArray();
    if (records.isEmpty() || records.size() > MostRecords || hasTooManyChunks(records))
        return errorResponse({400, u"INVALID_INPUT"_s,
            u"The request contains no records, more than 200 or more than 10 chunks of different types"_s, {}});
    const bool isAllOrNone = call.body[u"allOrNone"].toBool();
    const WriteTerms terms = termsOf(call);
    if (call.method == "POST") {
        return writeEach(state, records, -1, isAllOrNone, [&](const QJsonObject &record, int type) {
            const auto made = createRecord(state, type, record, terms, call.now);
            return made ? done(*made) : failed(made.error());
        });
    }
    if (call.method != "PATCH")
        return errorResponse({405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s, {}});
    const QString key = call.part(3);
    const int type = key.isEmpty() ? -1 : state.data.typeIndex(call.part(2));
    return writeEach(state, records, type, isAllOrNone, [&](QJsonObject record, int of) {
        if (key.isEmpty()) {
            const auto written = updateRecord(state, of, record[u"id"].toString(), record, terms, call.now);
            return written ? done(*written) : failed(written.error());
        }
        const QString value = record.take(key).toString();
        const auto written = upsertRecord(state, of, key, value, record, terms, call.now);
        return written ? done(written->first, written->second) : failed(written.error());
    });
}

HttpResponse answerComposite(SalesforceState &state, const SalesforceCall &call, const Route &route)
{
    const QJsonArray requests = call.body[u"compositeRequest"].toArray();
    if (const auto error = checkComposite(requests))
        return errorResponse(*error);
    const auto before = call.body[u"allOrNone"].toBool() ? std::optional(state.data) : std::nullopt;
    std::map<qsizetype, QJsonObject> responses;
    QHash<QString, QJsonValue> bodies; // of what succeeded, by reference
    bool hasFailed = false;
    for (const qsizetype at : orderOf(requests, call.body[u"collateSubrequests"].toBool(true))) {
        const QJsonObject request = resolved(requests[at].toObject(), bodies);
        const QString reference = request[u"referenceId"].toString();
        const HttpResponse response = request.contains(u"unresolved") ? errorResponse(halted)
                                                                      : route(innerCall(state, request, call.now));
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        const QJsonValue body = document.isArray() ? QJsonValue(document.array())
            : document.isObject()                  ? QJsonValue(document.object())
                                                   : QJsonValue();
        if (response.status < 300)
            bodies.insert(reference, body);
        hasFailed = hasFailed || response.status >= 300;
        responses[at] = {{u"body"_s, body}, {u"httpHeaders"_s, QJsonObject()}, {u"httpStatusCode"_s, response.status},
            {u"referenceId"_s, reference}};
    }
    QJsonArray all;
    for (auto &[at, response] : responses) {
        const bool isUndone = before && hasFailed && response[u"httpStatusCode"].toInt() < 300;
        if (isUndone) {
            response[u"httpStatusCode"] = halted.status;
            response[u"body"] = QJsonDocument::fromJson(errorResponse(halted).body).array();
        }
        all.append(response);
    }
    if (before && hasFailed)
        state.data = *before;
    return jsonResponse(200, QJsonObject{{u"compositeResponse"_s, all}});
}

} // namespace satchel::fakes
