// SPDX-License-Identifier: GPL-3.0-or-later
// Queries with their pages, and the lists of what was deleted or updated.
#include "tests/fakes/Durations.h"
#include "tests/fakes/salesforce/SalesforceEndpoints.h"
#include "tests/fakes/salesforce/SalesforceSoql.h"

#include <algorithm>
#include <map>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 LocatorLifetime = 2 * MsPerDay;
constexpr qint64 DeletedWindow = 15 * MsPerDay;
constexpr qint64 UpdatedWindow = 30 * MsPerDay;

/// The literal of a condition on the id that every row has to fulfil; it saves looking at the others.
const SoqlCondition *onId(const SoqlCondition &condition, SoqlCondition::Kind kind, const QString &op)
{
    if (condition.kind == kind && condition.field == "Id"_L1 && (op.isEmpty() || condition.op == op))
        return &condition;
    if (condition.kind != SoqlCondition::Kind::And)
        return nullptr;
    for (const SoqlCondition &part : condition.parts) {
        if (const SoqlCondition *found = onId(part, kind, op))
            return found;
    }
    return nullptr;
}

/// True for a condition by equality on a field that every row has to fulfil.
bool namesField(const SoqlCondition &condition, const QString &field)
{
    if (condition.kind == SoqlCondition::Kind::And)
        return std::ranges::any_of(condition.parts, [&](const SoqlCondition &part) { return namesField(part, field); });
    const bool isEquality = condition.kind == SoqlCondition::Kind::In
        || (condition.kind == SoqlCondition::Kind::Compare && condition.op == "="_L1);
    return isEquality && condition.field == field;
}

struct Selection
{
    const SalesforceState &state;
    const SoqlQuery &query;
    bool isWithDeleted;
    std::vector<RowPointer> rows;

    bool isFull() const
    {
        const bool isInOrder = query.order.empty() || query.order.front() == std::pair(u"Id"_s, false);
        return isInOrder && query.limit >= 0 && qint64(rows.size()) >= query.limit;
    }
    void consider(const RowPointer &row)
    {
        const bool isArchivedActivity = row && row->values.value(u"IsArchived") == "true"_L1;
        if (row && (isWithDeleted || (row->isLive() && !isArchivedActivity)) && isInSight(state, row->number)
            && (!query.where || fits(state, query.type, *row, *query.where)))
            rows.push_back(row);
    }
};

std::vector<RowPointer> select(const SalesforceState &state, const SoqlQuery &query, bool isWithDeleted)
{
    const RemoteTable &table = state.data.types[std::size_t(query.type)].table;
    Selection selection{state, query, isWithDeleted, {}};
    if (const SoqlCondition *in = query.where ? onId(*query.where, SoqlCondition::Kind::In, {}) : nullptr) {
        std::set<qint64> numbers;
        for (const SoqlLiteral &value : in->values)
            numbers.insert(salesforceNumber(value.text));
        for (const qint64 number : numbers)
            selection.consider(table.find(number));
    } else {
        const SoqlCondition *above = query.where ? onId(*query.where, SoqlCondition::Kind::Compare, u">"_s) : nullptr;
        auto at = above ? table.rows().upper_bound(salesforceNumber(above->values.front().text)) : table.rows().begin();
        for (; at != table.rows().end() && !selection.isFull(); ++at)
            selection.consider(at->second);
    }
    if (!query.order.empty())
        std::ranges::sort(selection.rows, [&](const RowPointer &a, const RowPointer &b) {
            return comesBefore(state, query.type, query.order, *a, *b);
        });
    if (query.limit >= 0 && qint64(selection.rows.size()) > query.limit)
        selection.rows.resize(std::size_t(query.limit));
    return selection.rows;
}

qsizetype pageSize(const SalesforceState &state, const SalesforceCall &call)
{
    const QByteArray wanted = call.header("Sforce-Query-Options");
    const qsizetype asked = wanted.startsWith("batchSize=") ? wanted.mid(10).toLongLong() : state.options.mostRows;
    return std::clamp<qsizetype>(asked, std::min<qsizetype>(200, state.options.mostRows), state.options.mostRows);
}

HttpResponse pageOf(SalesforceState &state, const SalesforceCall &call, const QStringList &fields,
    const QString &locator, qsizetype total)
{
    SalesforceLocator &at = state.locators[locator];
    const bool isEndless = isOn(state.conditions.faults, Fault::EndlessPaging);
    JsonStream json;
    json.beginObject().key("totalSize").number(total).key("records").beginArray();
    for (qsizetype written = 0; written < pageSize(state, call) && !at.rest.empty(); ++written) {
        if (const RowPointer row = state.data.types[std::size_t(at.type)].table.find(at.rest.front()))
            writeRow(json, state, at.type, *row, fields);
        at.rest.pop_front();
    }
    const bool isDone = at.rest.empty() && !isEndless;
    json.endArray().key("done").boolean(isDone);
    if (!isDone)
        json.key("nextRecordsUrl").text(u"/services/data/v60.0/query/"_s + locator);
    json.endObject();
    if (isDone)
        state.locators.erase(locator);
    return jsonResponse(200, json);
}

HttpResponse nextPage(SalesforceState &state, const SalesforceCall &call)
{
    const auto at = state.locators.find(call.part(1));
    if (at == state.locators.end() || call.now.ms - at->second.since.ms > LocatorLifetime)
        return errorResponse({400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s, {}});
    const auto query = readSoql(state, at->second.query);
    return query ? pageOf(state, call, query->fields, at->first, qsizetype(at->second.rest.size()))
                 : errorResponse(query.error());
}

/// One row for each combination of values that occurs.
HttpResponse groupsOf(const SalesforceState &state, const SoqlQuery &query, const std::vector<RowPointer> &rows)
{
    std::map<QStringList, RowPointer> found;
    for (const RowPointer &row : rows) {
        QStringList values;
        for (const QString &field : query.groups)
            values.append(shownValue(state, query.type, *row, field));
        found.emplace(values, row);
    }
    QJsonArray groups;
    for (const auto &[values, row] : found) {
        JsonStream json;
        writeRow(json, state, query.type, *row, query.fields);
        QJsonObject group = QJsonDocument::fromJson(json.bytes()).object();
        group[u"attributes"_s] = QJsonObject{{u"type"_s, u"AggregateResult"_s}};
        groups.append(group);
    }
    return jsonResponse(200, QJsonObject{{u"totalSize"_s, groups.size()}, {u"done"_s, true}, {u"records"_s, groups}});
}

std::optional<std::pair<qint64, qint64>> readWindow(const SalesforceCall &call)
{
    const auto start = instantOf(call.parameter("start"));
    const auto end = instantOf(call.parameter("end"));
    return start && end ? std::optional(std::pair(*start, *end)) : std::nullopt;
}

} // namespace

QString salesforceTime(qint64 ms)
{
    return QString::fromStdString(isoStamp(ms)).chopped(1) + u"+0000"_s;
}

void writeRow(JsonStream &json, const SalesforceState &state, int type, const Row &row, const QStringList &fields)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    json.beginObject().key("attributes").beginObject().key("type").text(here.name);
    json.key("url").text(u"/services/data/v60.0/sobjects/%1/%2"_s.arg(here.name, salesforceId(row.number))).endObject();
    for (const QString &field : fields) {
        const Property *property = here.properties.find(field);
        const QString value = shownValue(state, type, row, field);
        json.key(field);
        if (value.isEmpty())
            json.null();
        else if (property && property->type == Property::Type::Number)
            json.raw(value);
        else if (property && property->type == Property::Type::Bool)
            json.boolean(value == "true"_L1);
        else if (property && property->type == Property::Type::DateTime)
            json.text(salesforceTime(instantOf(value).value_or(0)));
        else
            json.text(value);
    }
    json.endObject();
}

HttpResponse answerQuery(SalesforceState &state, const SalesforceCall &call)
{
    if (call.method != "GET")
        return errorResponse({405, u"METHOD_NOT_ALLOWED"_s,
            u"HTTP Method '%1' not allowed. Allowed are HEAD,GET"_s.arg(QString::fromLatin1(call.method)), {}});
    if (call.path.size() > 1)
        return nextPage(state, call);
    const auto query = readSoql(state, call.parameter("q"));
    if (!query)
        return errorResponse(query.error());
    const bool isOfLinks = state.data.types[std::size_t(query->type)].name == "ContentDocumentLink"_L1;
    if (isOfLinks
        && !(query->where
            && (namesField(*query->where, u"ContentDocumentId"_s) || namesField(*query->where, u"LinkedEntityId"_s))))
        return errorResponse({400, u"MALFORMED_QUERY"_s,
            u"Implementation restriction: ContentDocumentLink requires a filter by a single Id on ContentDocumentId or LinkedEntityId using the equals operator or multiple Id's using the IN operator."_s,
            {}});
    const bool isWithDeleted = call.part(0) == "queryAll"_L1;
    const auto rows = select(state, *query, isWithDeleted);
    if (!query->groups.isEmpty())
        return groupsOf(state, *query, rows);
    const QString locator = u"0r8xx%1-%2"_s.arg(state.random() % 1'000'000'000).arg(state.options.mostRows);
    SalesforceLocator &at = state.locators[locator];
    at = {call.parameter("q"), query->type, {}, call.now, isWithDeleted};
    for (const RowPointer &row : rows)
        at.rest.push_back(row->number);
    return pageOf(state, call, query->fields, locator, qsizetype(rows.size()));
}

HttpResponse answerReplication(SalesforceState &state, const SalesforceCall &call, int type)
{
    const bool areDeleted = call.part(2) == "deleted"_L1;
    const qint64 now = serverTime(state.conditions, call.now).ms;
    const qint64 earliest = now - (areDeleted ? DeletedWindow : UpdatedWindow);
    const auto window = readWindow(call);
    if (!window || window->second - window->first <= Minute || window->first < earliest)
        return errorResponse({400, u"INVALID_REPLICATION_DATE"_s,
            u"startDate before org replication enabled date or out of the window, or endDate not more than a minute after it"_s,
            {}});
    const qint64 covered = std::min(window->second, now - now % Minute);
    QJsonArray rows;
    for (const auto &[number, row] : typeAt(state, type).table.rows()) {
        const qint64 at = areDeleted ? row->archivedAt.value_or(Instant{-1}).ms : row->updatedAt.ms;
        if (at < window->first || at >= window->second || row->isLive() == areDeleted)
            continue;
        if (areDeleted)
            rows.append(QJsonObject{{u"id"_s, salesforceId(number)}, {u"deletedDate"_s, salesforceTime(at)}});
        else
            rows.append(salesforceId(number));
    }
    if (!areDeleted)
        return jsonResponse(200, QJsonObject{{u"ids"_s, rows}, {u"latestDateCovered"_s, salesforceTime(covered)}});
    return jsonResponse(200,
        QJsonObject{{u"deletedRecords"_s, rows}, {u"earliestDateAvailable"_s, salesforceTime(earliest)},
            {u"latestDateCovered"_s, salesforceTime(covered)}});
}

} // namespace satchel::fakes
