// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, updates and deletions: up to a hundred rows, each with a result of its own.
#include "tests/fakes/zoho/ZohoState.h"

#include <algorithm>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;
using Problem = std::optional<QJsonObject>; // a row's result that says no

constexpr qsizetype mostWrittenRows = 100;

QJsonObject rowError(const QString &code, const QString &message, const QJsonObject &details = {})
{
    return {{u"code"_s, code}, {u"details"_s, details}, {u"message"_s, message}, {u"status"_s, u"error"_s}};
}

QJsonObject invalidData(const QString &field, const QString &expected)
{
    return rowError(u"INVALID_DATA"_s, u"invalid data"_s,
        {{u"api_name"_s, field}, {u"expected_data_type"_s, expected}, {u"json_path"_s, u"$.data[0]."_s + field}});
}

/// {"id": "…"} of a record that is there.
bool isLookup(const ZohoState &state, const QStringList &modules, const QJsonValue &value)
{
    const QString id = value[u"id"].toString();
    return std::ranges::any_of(modules, [&](const QString &module) {
        const int type = state.data.typeIndex(module);
        return type >= 0 && !id.isEmpty() && state.liveRow(type, id.toLongLong());
    });
}

Problem takeWhat(const ZohoState &state, const QJsonObject &body, Values &values)
{
    const QJsonValue what = body.value(u"What_Id");
    const QString module = body.value(u"$se_module").toString(values.value(u"$se_module"));
    if (what.isNull()) {
        values.set(u"What_Id"_s, {});
        values.set(u"$se_module"_s, {});
        return {};
    }
    if (module.isEmpty())
        return rowError(u"DEPENDENT_FIELD_MISSING"_s, u"dependent field is missing"_s,
            {{u"dependee"_s, u"What_Id"_s}, {u"api_name"_s, u"$se_module"_s}});
    if (!isLookup(state, {module}, what))
        return invalidData(u"What_Id"_s, u"jsonobject"_s);
    values.set(u"What_Id"_s, what[u"id"].toString());
    values.set(u"$se_module"_s, module);
    return {};
}

Problem takeParent(const ZohoState &state, const QJsonValue &parent, Values &values)
{
    const QString module = parent[u"module"][u"api_name"].toString();
    if (module.isEmpty() || !isLookup(state, {module}, parent))
        return invalidData(u"Parent_Id"_s, u"jsonobject"_s);
    values.set(u"Parent_Id"_s, parent[u"id"].toString());
    values.set(u"$parent_module"_s, module);
    return {};
}

bool fitsText(const Property &property, const QJsonValue &value)
{
    static const QRegularExpression duration(u"^\\d{1,4}:[0-5]\\d$"_s);
    const QString text = value.toString();
    const bool isTooLong = property.longest > 0 && text.size() > property.longest;
    if (!value.isString() || isTooLong)
        return false;
    if (property.kind == "duration"_L1)
        return duration.match(text).hasMatch();
    if (property.type == Type::Date)
        return QDate::fromString(text, Qt::ISODate).isValid();
    if (property.type == Type::DateTime)
        return zohoInstant(text).has_value();
    return property.choices.isEmpty()
        || std::ranges::any_of(property.choices, [&](const Choice &choice) { return choice.value == text; });
}

QString expectedOf(const Property &property)
{
    switch (property.type) {
    case Type::Number: return u"double"_s;
    case Type::Bool: return u"boolean"_s;
    case Type::Date: return u"date"_s;
    case Type::DateTime: return u"datetime"_s;
    case Type::Reference: return u"jsonobject"_s;
    default: return u"string"_s;
    }
}

bool fits(const ZohoState &state, const Property &property, const QJsonValue &value)
{
    if (property.type == Type::Reference)
        return isLookup(state, property.targets, value);
    if (property.type == Type::Number)
        return value.isDouble();
    return property.type == Type::Bool ? value.isBool() : fitsText(property, value);
}

Problem takeField(const ZohoState &state, const Property &property, const QJsonValue &value, Values &values)
{
    if (property.isReadOnly || property.kind == "tags"_L1) // tags have requests of their own
        return rowError(u"INVALID_DATA"_s, u"the field is not editable"_s, {{u"api_name"_s, property.name}});
    if (value.isNull()) {
        values.set(property.name, {});
        return {};
    }
    if (!fits(state, property, value))
        return invalidData(property.name, expectedOf(property));
    if (property.type == Type::Reference)
        values.set(property.name, value[u"id"].toString());
    else if (property.type == Type::DateTime)
        values.set(property.name, zohoInstant(value.toString())->toIso());
    else
        values.set(property.name, storedText(value));
    return {};
}

Problem takeBody(const ZohoState &state, int type, const QJsonObject &body, bool isCreate, Values &values)
{
    const RemoteType &there = state.typeAt(type);
    for (auto member = body.begin(); member != body.end(); ++member) {
        const Property *property = there.properties.find(member.key());
        const bool isKind = member.key() == "$se_module"_L1 && there.properties.find(u"What_Id");
        if (member.key() == "id"_L1 || isKind)
            continue;
        const bool isUnknown = !property || (member.key() == "Currency"_L1 && !state.options.hasCurrencies);
        if (isUnknown)
            return rowError(u"INVALID_DATA"_s, u"the field is not known"_s, {{u"api_name"_s, member.key()}});
        if (there.name == "Notes"_L1 && !isCreate && property->kind == "parent"_L1)
            return rowError(u"INVALID_DATA"_s, u"the parent of a note stays"_s, {{u"api_name"_s, member.key()}});
        auto problem = property->kind == "what"_L1 ? takeWhat(state, body, values)
            : property->kind == "parent"_L1        ? takeParent(state, *member, values)
                                                   : takeField(state, *property, *member, values);
        if (problem)
            return problem;
    }
    return {};
}

/// A stage of the deal's pipeline.
Problem checkDeal(const Values &values)
{
    const QStringList stages = zohoStages(values.value(u"Pipeline"));
    if (stages.isEmpty())
        return invalidData(u"Pipeline"_s, u"string"_s);
    return stages.contains(values.value(u"Stage")) ? Problem() : invalidData(u"Stage"_s, u"string"_s);
}

Problem checkUnique(const ZohoState &state, int type, qint64 own, const Values &values)
{
    if (!state.options.hasUniqueEmail || state.typeAt(type).name != "Contacts"_L1 || !values.has(u"Email"))
        return {};
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isSame = row->values.value(u"Email").compare(values.value(u"Email"), Qt::CaseInsensitive) == 0;
        if (row->isLive() && number != own && isSame)
            return rowError(u"DUPLICATE_DATA"_s, u"duplicate data"_s,
                {{u"api_name"_s, u"Email"_s}, {u"id"_s, QString::number(number)}});
    }
    return {};
}

QJsonObject written(const ZohoState &state, const Row &row, const QString &message)
{
    const QJsonObject details{{u"id"_s, QString::number(row.number)},
        {u"Modified_Time"_s, zohoTime(state, row.updatedAt)}, {u"Created_Time"_s, zohoTime(state, row.createdAt)}};
    return {{u"code"_s, u"SUCCESS"_s}, {u"details"_s, details}, {u"message"_s, message}, {u"status"_s, u"success"_s}};
}

QJsonObject unknownId(const QString &id)
{
    return rowError(u"INVALID_DATA"_s, u"the id given seems to be invalid"_s, {{u"id"_s, id}});
}

QJsonObject writeRow(ZohoState &state, const ZohoCall &call, int type, const QJsonObject &body, bool isCreate)
{
    const RemoteType &there = state.typeAt(type);
    const QString id = call.path.size() == 2 ? call.part(1) : body.value(u"id").toString();
    const RowPointer before = isCreate ? nullptr : state.liveRow(type, id.toLongLong());
    if (!isCreate && !before)
        return unknownId(id);
    const auto since = zohoInstant(QString::fromLatin1(call.unmodifiedSince));
    if (before && since && before->updatedAt > *since)
        return rowError(u"ALREADY_MODIFIED"_s, u"the record was modified after the given time"_s,
            {{u"id"_s, id}, {u"Modified_Time"_s, zohoTime(state, before->updatedAt)}});
    Row row = before ? *before : Row();
    if (auto problem = takeBody(state, type, body, isCreate, row.values))
        return *problem;
    for (const Property &property : there.properties.all()) {
        if (property.isRequired && !row.values.has(property.name))
            return rowError(u"MANDATORY_NOT_FOUND"_s, u"required field not found"_s, {{u"api_name"_s, property.name}});
    }
    if (isCreate)
        completeZoho(state, type, row.values);
    if (auto problem = there.name == "Deals"_L1 ? checkDeal(row.values) : Problem())
        return *problem;
    if (auto problem = checkUnique(state, type, row.number, row.values))
        return *problem;
    if (isCreate) {
        row.number = state.typeAt(type).table.takeNumber();
        row.createdAt = serverTime(state.conditions, call.now);
    }
    return written(
        state, *state.put(type, std::move(row), call.now), isCreate ? u"record added"_s : u"record updated"_s);
}

/// All of the rows were refused, some, or none.
HttpResponse answerWith(const QJsonArray &results, int success)
{
    const auto isRefused = [](const QJsonValue &result) { return result[u"status"] == "error"_L1; };
    const auto refused = std::ranges::count_if(results, isRefused);
    const bool isStale = results.size() == 1 && results[0][u"code"] == "ALREADY_MODIFIED"_L1;
    const int status = refused == 0 ? success : refused < results.size() ? 207 : isStale ? 412 : 400;
    return jsonAnswer(QJsonObject{{u"data"_s, results}}, status);
}

bool isRunningWorkflows(const ZohoCall &call)
{
    const bool isSilent = call.body && call.body->contains(u"trigger")
        && call.body->value(u"trigger").toArray().isEmpty();
    return !isSilent && call.parameter(u"wf_trigger"_s) != "false"_L1;
}

} // namespace

HttpResponse answerZohoWrite(ZohoState &state, const ZohoCall &call, int type)
{
    static const QStringList known = {u"data"_s, u"trigger"_s, u"process"_s, u"lar_id"_s};
    const QJsonArray rows = call.body.value_or(QJsonObject()).value(u"data").toArray();
    const QStringList members = call.body ? call.body->keys() : QStringList();
    const bool isUnknown = std::ranges::any_of(members, [](const QString &name) { return !known.contains(name); });
    if (isUnknown || rows.isEmpty() || !call.query.isEmpty())
        return zohoError(400, u"INVALID_DATA"_s, u"body"_s);
    if (rows.size() > mostWrittenRows || (call.path.size() == 2 && rows.size() > 1))
        return zohoError(400, u"LIMIT_EXCEEDED"_s, u"only 100 records are allowed"_s);
    if (!call.unmodifiedSince.isEmpty() && !zohoInstant(QString::fromLatin1(call.unmodifiedSince)))
        return zohoError(400, u"INVALID_DATA"_s, u"If-Unmodified-Since"_s);
    const bool isCreate = call.method == "POST";
    QJsonArray results;
    for (const QJsonValue row : rows) {
        results.append(writeRow(state, call, type, row.toObject(), isCreate));
        const bool isDone = results.last()[u"status"] == "success"_L1;
        state.workflowsRun += isDone && isRunningWorkflows(call) ? 1 : 0;
    }
    return answerWith(results, isCreate ? 201 : 200);
}

HttpResponse answerZohoDelete(ZohoState &state, const ZohoCall &call, int type)
{
    const QStringList ids = call.path.size() == 2 ? QStringList{call.part(1)}
                                                  : call.parameter(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > mostWrittenRows)
        return zohoError(400, u"REQUIRED_PARAM_MISSING"_s, u"One of the expected parameter is missing"_s,
            {{u"param_name"_s, u"ids"_s}});
    QJsonArray results;
    for (const QString &id : ids) {
        const RowPointer before = state.liveRow(type, id.toLongLong());
        if (!before) {
            results.append(unknownId(id));
            continue;
        }
        Row row = *before;
        row.archivedAt = serverTime(state.conditions, call.now);
        state.put(type, std::move(row), call.now);
        state.workflowsRun += isRunningWorkflows(call) ? 1 : 0;
        results.append(QJsonObject{{u"code"_s, u"SUCCESS"_s}, {u"details"_s, QJsonObject{{u"id"_s, id}}},
            {u"message"_s, u"record deleted"_s}, {u"status"_s, u"success"_s}});
    }
    return answerWith(results, 200);
}

} // namespace satchel::fakes
