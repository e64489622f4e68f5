// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsWrites.h"

#include "tests/fakes/Cascade.h"
#include "tests/fakes/dynamics365/DynamicsEndpoints.h"
#include "tests/fakes/dynamics365/DynamicsRows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

/// Duplicate rules are off for programs unless they ask for them.
bool seeksDuplicates(const DynamicsCall &call)
{
    return call.header("MSCRM.SuppressDuplicateDetection") == "false";
}

RowPointer put(DynamicsState &state, int type, Row row, Instant now)
{
    RemoteTable &table = tableAt(state, type).table;
    const qint64 number = row.number;
    completeDynamicsValues(state.data, type, row.values);
    row.updatedAt = serverTime(state.conditions, now);
    row.isByApi = true;
    table.put(std::move(row), {now, now}, now);
    return table.find(number);
}

bool isClosed(int type, const Row &row)
{
    return type == dynamicsTable(u"opportunities") && row.values.value(u"statecode") != "0"_L1;
}

HttpResponse written(DynamicsState &state, const DynamicsCall &call, int type, const RowPointer &row, bool isNew)
{
    const QString id = dynamicsId(state, row->number);
    const HttpHeader entity{"OData-EntityId", u"%1%2(%3)"_s.arg(serviceRoot(call.url), setName(type), id).toUtf8()};
    if (call.preference("return") != "representation")
        return {204, {{"OData-Version", "4.0"}, entity, {"ETag", etagOf(*row).toUtf8()}}, {}};
    const auto projection = DynamicsProjection::make(state, type, call);
    if (!projection)
        return errorAnswer(projection.error());
    JsonStream json;
    json.beginObject().key("@odata.context").text(projection->context() + u"/$entity"_s);
    projection->writeMembers(json, *row);
    json.endObject();
    HttpResponse response = odataAnswer(isNew ? 201 : 200, json);
    response.headers.push_back(entity);
    response.headers.push_back({"Preference-Applied", "return=representation"});
    return response;
}

DynamicsResult<QJsonObject> readBody(const DynamicsCall &call)
{
    if (!call.header("Content-Type").startsWith("application/json"))
        return refuse(DynamicsError{415, u"0x0"_s, u"Unsupported media type"_s});
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(call.body, &mistake);
    if (mistake.error != QJsonParseError::NoError || !document.isObject())
        return refuse(badPayload(mistake.errorString()));
    return document.object();
}

QString dealColumn(const DynamicsState &state, int process)
{
    return columnOf(state, process, u"bpf_opportunityid") ? u"bpf_opportunityid"_s : u"opportunityid"_s;
}

/// A new deal begins its process; which stage the columns of the deal itself name does not matter to that, nor does it
/// follow. https://learn.microsoft.com/power-automate/developer/business-process-flows-code
void beginProcess(DynamicsState &state, const DynamicsCall &call, const Row &deal)
{
    const QString process = deal.values.value(u"processid");
    const int type = process.isEmpty() ? -1 : processTable(state.data, process);
    if (type < 0)
        return;
    Row instance;
    instance.values.set(dealColumn(state, type), u"opportunities:"_s + dynamicsId(state, deal.number));
    instance.values.set(u"processid"_s, u"workflows:"_s + process);
    for (const auto &[number, stage] : tableAt(state, dynamicsTable(u"processstages")).table.rows()) {
        if (lookupId(stage->values.value(u"processid")) == process
            && stage->values.value(u"primaryentitytypecode") == "opportunity"_L1
            && !instance.values.has(u"activestageid"))
            instance.values.set(u"activestageid"_s, u"processstages:"_s + dynamicsId(state, number));
    }
    instance.values.set(u"traversedpath"_s, lookupId(instance.values.value(u"activestageid")));
    instance.number = tableAt(state, type).table.takeNumber();
    instance.createdAt = serverTime(state.conditions, call.now);
    put(state, type, std::move(instance), call.now);
}

/// The deal is stamped, and names the category of the stage.
void followProcess(DynamicsState &state, const DynamicsCall &call, int type, const Row &instance)
{
    const int deals = dynamicsTable(u"opportunities");
    const RowPointer deal = liveRow(state, deals, lookupId(instance.values.value(dealColumn(state, type))));
    const RowPointer stage = liveRow(
        state, dynamicsTable(u"processstages"), lookupId(instance.values.value(u"activestageid")));
    if (!deal || !stage)
        return;
    Row row = *deal;
    row.values.set(u"stepname"_s, stage->values.value(u"stagename"));
    row.updatedAt = serverTime(state.conditions, call.now);
    row.isByApi = true;
    tableAt(state, deals).table.put(std::move(row), {call.now, call.now}, call.now);
}

/// PATCH: an update, or a create under the client's own id.
HttpResponse upsert(DynamicsState &state, const DynamicsCall &call, int type, const QString &id)
{
    const auto body = readBody(call);
    if (!body)
        return errorAnswer(body.error());
    const RowPointer before = liveRow(state, type, id);
    const QByteArray match = call.header("If-Match");
    if (!before) {
        if (!match.isEmpty())
            return errorAnswer(noSuchRow(type, id));
        const auto row = createRow(state, call, type, *body, id);
        return row ? written(state, call, type, *row, true) : errorAnswer(row.error());
    }
    if (call.header("If-None-Match") == "*")
        return errorAnswer(keyExists());
    if (!match.isEmpty() && match != "*" && match != etagOf(*before).toUtf8())
        return errorAnswer(staleVersion());
    const auto row = updateRow(state, call, type, *before, *body);
    return row ? written(state, call, type, *row, false) : errorAnswer(row.error());
}

/// DELETE contacts(id)/parentcustomerid_account/$ref or contacts(id)/jobtitle: one value is emptied.
HttpResponse clearOne(DynamicsState &state, const DynamicsCall &call, int type, const Row &before)
{
    for (const Property &property : tableAt(state, type).properties.all()) {
        const bool isIt = property.name == call.part(1)
            || (!property.targets.isEmpty() && call.part(1).startsWith(property.name + u'_'));
        if (!isIt || property.isReadOnly)
            continue;
        Row row = before;
        row.values.set(property.name, {});
        put(state, type, std::move(row), call.now);
        return {204, {}, {}};
    }
    return errorAnswer(noSuchResource(call.part(1)));
}

} // namespace

RowPointer liveRow(const DynamicsState &state, int type, const QString &id)
{
    const RowPointer row = state.data.types[std::size_t(type)].table.newest(dynamicsNumber(state, id));
    return row && row->isLive() && isInSight(state, row->number) ? row : nullptr;
}

DynamicsResult<RowPointer> createRow(
    DynamicsState &state, const DynamicsCall &call, int type, const QJsonObject &body, const QString &id)
{
    const QString given = id.isEmpty() ? body[QLatin1String(dynamicsTables()[std::size_t(type)].key)].toString() : id;
    if (!given.isEmpty() && (!isGuid(given) || liveRow(state, type, given)))
        return refuse(isGuid(given) ? DynamicsError{412, u"0x80040237"_s, u"Cannot insert duplicate key."_s}
                                    : badPayload(u"The id is no Guid"_s));
    const auto items = readColumns(state, type, body, true);
    if (!items)
        return refuse(items.error());
    Row row;
    row.values.merge(*items);
    if (const auto error = checkRow(state, type, row, true, seeksDuplicates(call)))
        return refuse(*error);
    row.number = given.isEmpty() ? tableAt(state, type).table.takeNumber() : takeClientId(state, given);
    row.createdAt = serverTime(state.conditions, call.now);
    const RowPointer made = put(state, type, std::move(row), call.now);
    if (type == dynamicsTable(u"opportunities"))
        beginProcess(state, call, *made);
    return made;
}

DynamicsResult<RowPointer> updateRow(
    DynamicsState &state, const DynamicsCall &call, int type, const Row &before, const QJsonObject &body)
{
    auto items = readColumns(state, type, body, false);
    if (!items)
        return refuse(items.error());
    std::erase_if(*items, [&](const Values::Item &item) { return state.options.deaf.contains(item.first); });
    for (Values::Item &item : *items)
        item.second = state.options.rewritten.value(item.first, item.second);
    Row row = before;
    row.values.merge(*items);
    const bool reopens = row.values.value(u"statecode") == "0"_L1;
    if (isClosed(type, before) && !reopens)
        return refuse(DynamicsError{400, u"0x80048d1a"_s, u"This record is closed and can only be read."_s});
    if (type == dynamicsTable(u"opportunities") && !isClosed(type, before) && !reopens)
        return refuse(
            DynamicsError{400, u"0x80040203"_s, u"An opportunity is closed by WinOpportunity or LoseOpportunity."_s});
    if (const auto error = checkRow(state, type, row, false, seeksDuplicates(call)))
        return refuse(*error);
    const RowPointer changed = put(state, type, std::move(row), call.now);
    if (isProcessTable(type))
        followProcess(state, call, type, *changed);
    return changed;
}

std::optional<DynamicsError> deleteRow(DynamicsState &state, const DynamicsCall &call, int type, const QString &id)
{
    const RowPointer before = liveRow(state, type, id);
    if (!before)
        return noSuchRow(type, id);
    const QByteArray match = call.header("If-Match");
    if (!match.isEmpty() && match != "*" && match != etagOf(*before).toUtf8())
        return staleVersion();
    Row row = *before;
    row.archivedAt = serverTime(state.conditions, call.now);
    const Place place{type, row.number};
    tableAt(state, type).table.put(std::move(row), {call.now, call.now}, call.now);
    takeRowsAlong(state, place, call.now);
    forgetRow(state, place, call.now);
    return {};
}

void takeRowsAlong(DynamicsState &state, Place gone, Instant now)
{
    // Relationships whose Delete behaviour is Cascade (contact_customer_accounts, opportunity_customer_accounts and
    // _contacts, and those of activities and notes):
    // https://learn.microsoft.com/dynamics365/developer/reference/entities/account. An opportunity's customer is its
    // account, else its contact. An account's parent is only unlinked.
    static constexpr CascadeRule rules[] = {
        {"contacts", "parentcustomerid"},
        {"opportunities", "parentaccountid"},
        {"opportunities", "parentcontactid", "parentaccountid"},
        {"tasks", "regardingobjectid"},
        {"phonecalls", "regardingobjectid"},
        {"emails", "regardingobjectid"},
        {"appointments", "regardingobjectid"},
        {"annotations", "objectid"},
    };
    cascadeDelete(state.data, gone,
        {rules, [&](Place place) { return lookup(place.type, dynamicsId(state, place.number)); },
            [&](Place place) { forgetRow(state, place, now); }, serverTime(state.conditions, now), false},
        now);
}

void forgetRow(DynamicsState &state, Place gone, Instant now)
{
    const QString value = lookup(gone.type, dynamicsId(state, gone.number));
    for (RemoteType &type : state.data.types) {
        QStringList lookups;
        for (const Property &property : type.properties.all()) {
            if (property.targets.contains(setName(gone.type)))
                lookups.append(property.name);
        }
        std::vector<Row> changed;
        for (const auto &[number, shown] : type.table.rows()) {
            const RowPointer row = lookups.isEmpty() ? nullptr : type.table.newest(number);
            if (!row || std::none_of(lookups.begin(), lookups.end(), [&](const QString &name) {
                    return row->values.value(name) == value;
                }))
                continue;
            changed.push_back(*row);
            for (const QString &name : lookups) {
                if (row->values.value(name) == value)
                    changed.back().values.set(name, {});
            }
        }
        for (Row &row : changed)
            type.table.put(std::move(row), {now, now}, now);
    }
}

HttpResponse closeOpportunity(DynamicsState &state, const DynamicsCall &call, bool isWon)
{
    const int type = dynamicsTable(u"opportunities");
    const auto body = readBody(call);
    if (!body)
        return errorAnswer(body.error());
    const QJsonObject close = (*body)[u"OpportunityClose"].toObject();
    const QString path = close[u"opportunityid@odata.bind"].toString();
    const QString id = path.section(u'(', 1).chopped(path.endsWith(u')') ? 1 : 0);
    const RowPointer before = liveRow(state, type, id);
    if (!before)
        return errorAnswer(noSuchRow(type, id));
    if (isClosed(type, *before))
        return errorAnswer({400, u"0x80048d1a"_s, u"This opportunity has already been closed."_s});
    Row row = *before;
    row.values.set(u"statecode"_s, isWon ? u"1"_s : u"2"_s);
    row.values.set(u"statuscode"_s, QString::number((*body)[u"Status"].toInt(isWon ? 3 : 4)));
    row.values.set(u"actualclosedate"_s, secondStamp(call.now.ms).left(10));
    if (isWon && !row.values.has(u"actualvalue"))
        row.values.set(u"actualvalue"_s, row.values.value(u"estimatedvalue"));
    put(state, type, std::move(row), call.now);
    return {204, {{"OData-Version", "4.0"}}, {}};
}

HttpResponse answerRow(DynamicsState &state, const DynamicsCall &call, int type, const QString &id)
{
    if (const auto error = checkPrivilege(state, call.method, type))
        return errorAnswer(*error);
    if (call.method == "POST") {
        const auto body = readBody(call);
        if (!body)
            return errorAnswer(body.error());
        const auto row = createRow(state, call, type, *body);
        return row ? written(state, call, type, *row, true) : errorAnswer(row.error());
    }
    if (!isGuid(id))
        return errorAnswer({400, u"0x80060891"_s, u"A record with the specified key values does not exist"_s});
    if (call.method == "PATCH")
        return upsert(state, call, type, id);
    const RowPointer row = liveRow(state, type, id);
    if (!row || !state.data.types[std::size_t(type)].table.find(row->number))
        return errorAnswer(noSuchRow(type, id));
    if (call.method == "DELETE" && call.path.size() > 1)
        return clearOne(state, call, type, *row);
    if (call.method == "DELETE") {
        const auto error = deleteRow(state, call, type, id);
        return error ? errorAnswer(*error) : HttpResponse{204, {{"OData-Version", "4.0"}}, {}};
    }
    const RowPointer shown = tableAt(state, type).table.find(row->number);
    if (call.header("If-None-Match") == etagOf(*shown).toUtf8())
        return {304, {}, {}};
    const auto projection = DynamicsProjection::make(state, type, call);
    if (!projection)
        return errorAnswer(projection.error());
    JsonStream json;
    json.beginObject().key("@odata.context").text(projection->context() + u"/$entity"_s);
    projection->writeMembers(json, *shown);
    json.endObject();
    return odataAnswer(200, json);
}

} // namespace satchel::fakes
