// SPDX-License-Identifier: GPL-3.0-or-later
// Single rows, and what describes the organisation: its objects, their fields, picklists of record types.
#include "tests/fakes/salesforce/SalesforceEndpoints.h"
#include "tests/fakes/salesforce/SalesforceWrites.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr auto MasterRecordType = "012000000000000AAA";

SalesforceError methodNotAllowed()
{
    return {405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s, {}};
}

HttpResponse written(const SalesforceResult<qint64> &number, bool isCreate)
{
    if (!number)
        return errorResponse(number.error());
    if (!isCreate)
        return {204, {}, {}};
    return jsonResponse(
        201, QJsonObject{{u"id"_s, salesforceId(*number)}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}});
}

std::optional<qint64> httpTime(const QByteArray &text)
{
    const QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return at.isValid() ? std::optional(QDateTime(at.date(), at.time(), Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

/// Nothing when the header is not given; an Error for a date that is none.
SalesforceResult<std::optional<qint64>> unmodifiedSince(const SalesforceCall &call)
{
    const QByteArray header = call.header("If-Unmodified-Since");
    const auto at = httpTime(header);
    if (!header.isEmpty() && !at)
        return tl::make_unexpected(
            SalesforceError{400, u"INVALID_HEADER"_s, u"the header If-Unmodified-Since holds no date"_s, {}});
    return at;
}

/// 304 without a body when the object has been described like this since the date that the call names.
HttpResponse unlessUnmodified(SalesforceState &state, const SalesforceCall &call, HttpResponse response)
{
    SalesforceDescribed &described = state.described[call.part(1)];
    if (described.body != response.body)
        described = {response.body, described.body.isEmpty() ? 0 : serverTime(state.conditions, call.now).ms};
    const auto since = httpTime(call.header("If-Modified-Since"));
    return since && described.since <= *since ? HttpResponse{304, {}, {}} : response;
}

HttpResponse answerRow(SalesforceState &state, const SalesforceCall &call, int type, const QString &id)
{
    const auto since = unmodifiedSince(call);
    if (!since)
        return errorResponse(since.error());
    if (call.method == "PATCH") {
        WriteTerms terms = termsOf(call);
        terms.unmodifiedSince = *since;
        return written(updateRecord(state, type, id, call.body.toObject(), terms, call.now), false);
    }
    if (call.method == "DELETE") {
        const auto error = deleteRecord(state, type, id, call.now);
        return error ? errorResponse(*error) : HttpResponse{204, {}, {}};
    }
    if (call.method != "GET")
        return errorResponse(methodNotAllowed());
    const RowPointer row = typeAt(state, type).table.find(salesforceNumber(id));
    if (!row || !row->isLive() || !isInSight(state, row->number))
        return errorResponse(noSuchThing());
    QStringList fields;
    for (const Property &field : typeAt(state, type).properties.all()) {
        if (fieldOf(state, type, field.name))
            fields.append(field.name);
    }
    JsonStream json;
    writeRow(json, state, type, *row, fields);
    return jsonResponse(200, json);
}

/// The bytes of a note.
HttpResponse answerContent(SalesforceState &state, const SalesforceCall &call, int type, const QString &id)
{
    const RowPointer row = typeAt(state, type).table.find(salesforceNumber(id));
    if (call.method != "GET" || !row || !row->isLive())
        return errorResponse(call.method == "GET" ? noSuchThing() : methodNotAllowed());
    return {200, {{"Content-Type", "application/octet-stream"}},
        QByteArray::fromBase64(row->values.value(u"Content").toLatin1())};
}

HttpResponse answerExternalId(SalesforceState &state, const SalesforceCall &call, int type)
{
    if (call.method != "PATCH")
        return errorResponse(methodNotAllowed());
    const auto done = upsertRecord(
        state, type, call.part(2), call.part(3), call.body.toObject(), termsOf(call), call.now);
    if (!done)
        return errorResponse(done.error());
    return jsonResponse(done->second ? 201 : 200,
        QJsonObject{{u"id"_s, salesforceId(done->first)}, {u"success"_s, true}, {u"errors"_s, QJsonArray()},
            {u"created"_s, done->second}});
}

QString wireType(const Property &field)
{
    if (field.name == "Id"_L1)
        return u"id"_s;
    switch (field.type) {
    case Property::Type::Number:
        return field.name == "Amount"_L1 || field.name == "AnnualRevenue"_L1 ? u"currency"_s
            : field.name == "Probability"_L1                                 ? u"percent"_s
                                                                             : u"double"_s;
    case Property::Type::Date: return u"date"_s;
    case Property::Type::DateTime: return u"datetime"_s;
    case Property::Type::Enumeration: return u"picklist"_s;
    case Property::Type::MultiEnumeration: return u"multipicklist"_s;
    case Property::Type::Bool: return u"boolean"_s;
    case Property::Type::Phone: return u"phone"_s;
    case Property::Type::Email: return u"email"_s;
    case Property::Type::Reference: return u"reference"_s;
    case Property::Type::Text: break;
    }
    return field.name == "Content"_L1 ? u"base64"_s : field.longest > 255 ? u"textarea"_s : u"string"_s;
}

QJsonObject describeField(const SalesforceState &state, int type, const Property &field)
{
    QJsonArray values;
    for (const Choice &choice : field.choices)
        values.append(QJsonObject{{u"active"_s, !choice.isHidden}, {u"defaultValue"_s, false},
            {u"label"_s, choice.label}, {u"value"_s, choice.value}, {u"validFor"_s, QJsonValue()}});
    const bool canWrite = isWritable(state, type, field);
    const bool hasDefault = field.type == Property::Type::Bool || field.name == "OwnerId"_L1
        || field.name == "CurrencyIsoCode"_L1 || field.name == "Status"_L1;
    return {{u"name"_s, field.name}, {u"label"_s, field.label}, {u"type"_s, wireType(field)},
        {u"length"_s, field.longest}, {u"nillable"_s, !field.isRequired}, {u"createable"_s, canWrite},
        {u"updateable"_s, canWrite && !field.isCreateOnly}, {u"defaultedOnCreate"_s, hasDefault},
        {u"calculated"_s, field.isReadOnly && field.isCustom}, {u"custom"_s, field.isCustom},
        {u"externalId"_s, field.isUnique}, {u"unique"_s, field.isUnique}, {u"idLookup"_s, field.isUnique},
        {u"referenceTo"_s, QJsonArray::fromStringList(field.targets)}, {u"restrictedPicklist"_s, field.isRestricted},
        {u"picklistValues"_s, values}};
}

QJsonArray recordTypesOf(const SalesforceState &state, int type)
{
    QJsonArray infos;
    const int recordTypes = state.data.typeIndex(u"RecordType");
    for (const auto &[number, row] : state.data.types[std::size_t(recordTypes)].table.rows()) {
        if (row->values.value(u"SobjectType") == state.data.types[std::size_t(type)].name)
            infos.append(QJsonObject{{u"active"_s, row->values.value(u"IsActive") == "true"_L1},
                {u"available"_s, !state.options.foreignTypes.contains(row->values.value(u"Name"))},
                {u"master"_s, false}, {u"name"_s, row->values.value(u"Name")},
                {u"recordTypeId"_s, salesforceId(number)}});
    }
    infos.append(QJsonObject{{u"active"_s, true}, {u"available"_s, true}, {u"master"_s, true}, {u"name"_s, u"Master"_s},
        {u"recordTypeId"_s, QLatin1String(MasterRecordType)}});
    return infos;
}

} // namespace

HttpResponse answerDescribe(SalesforceState &state, const SalesforceCall &call)
{
    const int type = state.data.typeIndex(call.part(1));
    QJsonArray fields;
    for (const Property &field : typeAt(state, type).properties.all()) {
        if (fieldOf(state, type, field.name))
            fields.append(describeField(state, type, field));
    }
    const auto may = [&](const QString &operation) {
        return !state.options.denied.contains(call.part(1) + u'.' + operation);
    };
    return unlessUnmodified(state, call,
        jsonResponse(200,
            QJsonObject{{u"name"_s, call.part(1)}, {u"label"_s, call.part(1)}, {u"keyPrefix"_s, salesforcePrefix(type)},
                {u"queryable"_s, true}, {u"createable"_s, may(u"create"_s)}, {u"updateable"_s, may(u"change"_s)},
                {u"deletable"_s, may(u"delete"_s)}, {u"fields"_s, fields},
                {u"recordTypeInfos"_s, recordTypesOf(state, type)}}));
}

HttpResponse answerObjects(SalesforceState &state, const SalesforceCall &call)
{
    if (call.path.size() == 1) {
        QJsonArray objects;
        for (std::size_t at = 0; at < state.data.types.size(); ++at) {
            if (hasType(state, int(at)))
                objects.append(QJsonObject{{u"name"_s, state.data.types[at].name},
                    {u"keyPrefix"_s, salesforcePrefix(int(at))}, {u"queryable"_s, true}});
        }
        return jsonResponse(
            200, QJsonObject{{u"encoding"_s, u"UTF-8"_s}, {u"maxBatchSize"_s, 200}, {u"sobjects"_s, objects}});
    }
    const int type = state.data.typeIndex(call.part(1));
    if (!hasType(state, type))
        return errorResponse(noSuchThing());
    const QString what = call.part(2);
    if (what == "describe"_L1)
        return answerDescribe(state, call);
    if (what == "deleted"_L1 || what == "updated"_L1)
        return answerReplication(state, call, type);
    if (call.path.size() == 2 && call.method == "POST")
        return written(createRecord(state, type, call.body.toObject(), termsOf(call), call.now), true);
    if (call.path.size() == 3)
        return answerRow(state, call, type, what);
    if (call.path.size() == 4 && what != "describe"_L1 && call.part(3) == "Content"_L1)
        return answerContent(state, call, type, what);
    return call.path.size() == 4 ? answerExternalId(state, call, type) : errorResponse(noSuchThing());
}

/// Which values a record type offers: the second one of an organisation has the stages of renewals.
HttpResponse answerPicklists(SalesforceState &state, const SalesforceCall &call)
{
    const int type = state.data.typeIndex(call.part(2));
    if (!hasType(state, type) || call.part(3) != "picklist-values"_L1)
        return errorResponse(noSuchThing());
    const bool isRenewal = state.data.types[std::size_t(state.data.typeIndex(u"RecordType"))].table.find(
                               salesforceNumber(call.part(4)))
        && salesforceNumber(call.part(4))
            != state.data.types[std::size_t(state.data.typeIndex(u"RecordType"))].table.rows().begin()->first;
    static const QStringList renewals = {u"Renewal Due"_s, u"Closed Won"_s, u"Closed Lost"_s};
    QJsonObject fields;
    for (const Property &field : typeAt(state, type).properties.all()) {
        if (field.type != Property::Type::Enumeration)
            continue;
        QJsonArray values;
        for (const Choice &choice : field.choices) {
            const bool isOffered = field.name != "StageName"_L1 || call.part(4) == QLatin1String(MasterRecordType)
                || renewals.contains(choice.value) == isRenewal || choice.value.startsWith("Closed"_L1);
            if (isOffered)
                values.append(
                    QJsonObject{{u"label"_s, choice.label}, {u"value"_s, choice.value}, {u"validFor"_s, QJsonArray()}});
        }
        fields.insert(field.name, QJsonObject{{u"values"_s, values}, {u"url"_s, QString()}});
    }
    return jsonResponse(200, QJsonObject{{u"picklistFieldValues"_s, fields}});
}

HttpResponse answerOrganization(const SalesforceState &state)
{
    QJsonObject features{{u"multiCurrency"_s, state.options.hasManyCurrencies}};
    if (!state.options.hasManyCurrencies)
        features.insert(u"defaultCurrencyIsoCode"_s, u"EUR"_s);
    const auto &organizations = state.data.types[std::size_t(state.data.typeIndex(u"Organization"))].table.rows();
    return jsonResponse(200,
        QJsonObject{{u"orgId"_s, salesforceId(organizations.begin()->first)}, {u"name"_s, u"Acme"_s},
            {u"features"_s, features}});
}

} // namespace satchel::fakes
