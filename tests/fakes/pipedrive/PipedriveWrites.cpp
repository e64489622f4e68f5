// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, updates and deletions of one record, as strict about types as version 2 is.
#include "tests/fakes/pipedrive/PipedriveState.h"

#include <algorithm>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;
using Failure = std::optional<HttpResponse>;

/// An array of {"value", "primary", "label"}.
Failure checkEntries(const Property &property, const QJsonValue &value)
{
    if (!value.isArray())
        return pipedriveInvalid(property.name, u"This value should be of type array."_s);
    for (const QJsonValue entry : value.toArray()) {
        const QStringList keys = entry.toObject().keys();
        for (const QString &key : keys) {
            const bool isKnown = key == "value"_L1 || key == "primary"_L1 || key == "label"_L1;
            const bool fits = key == "primary"_L1 ? entry[key].isBool() : entry[key].isString();
            if (!isKnown || !fits)
                return pipedriveInvalid(property.name + u'.' + key, u"This value is not valid."_s);
        }
        if (entry["value"_L1].toString().isEmpty())
            return pipedriveInvalid(property.name, u"This value should not be blank."_s);
    }
    return {};
}

Failure checkReference(const PipedriveState &state, const Property &property, const QJsonValue &value)
{
    const bool isLead = property.targets.first() == "leads"_L1;
    if (isLead ? !value.isString() : !isWhole(value))
        return pipedriveInvalid(property.name, u"This value should be of type integer."_s);
    const int target = state.data.typeIndex(property.targets.first());
    const qint64 number = isLead ? pipedriveNumber(value.toString()) : value.toInteger();
    const RowPointer row = state.typeAt(target).table.newest(number);
    return row && row->isLive() ? Failure()
                                : pipedriveInvalid(property.name, u"The referenced entity does not exist."_s);
}

/// An array of {"person_id", "primary"}.
Failure checkParticipants(const PipedriveState &state, const Property &property, const QJsonValue &value)
{
    if (!value.isArray())
        return pipedriveInvalid(property.name, u"This value should be of type array."_s);
    for (const QJsonValue entry : value.toArray()) {
        const QStringList keys = entry.toObject().keys();
        for (const QString &key : keys) {
            if (key != "person_id"_L1 && key != "primary"_L1)
                return pipedriveInvalid(property.name + u'.' + key, u"This field was not expected."_s);
        }
        if (auto failure = checkReference(
                state, property::pointing(u"person_id"_s, u"persons"_s), entry["person_id"_L1]))
            return failure;
    }
    return {};
}

/// An array of {"currency", "price", "cost", "direct_cost", "notes"}.
Failure checkPrices(const Property &property, const QJsonValue &value)
{
    static const QStringList known = {u"currency"_s, u"price"_s, u"cost"_s, u"direct_cost"_s, u"notes"_s};
    if (!value.isArray())
        return pipedriveInvalid(property.name, u"This value should be of type array."_s);
    for (const QJsonValue entry : value.toArray()) {
        const QStringList keys = entry.toObject().keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                return pipedriveInvalid(property.name + u'.' + key, u"This field was not expected."_s);
        }
        if (!entry["price"_L1].isDouble() || !entry["currency"_L1].isString())
            return pipedriveInvalid(property.name, u"This value is not valid."_s);
    }
    return {};
}

/// "HH:mm" or "HH:mm:ss".
Failure checkTime(const Property &property, const QJsonValue &value)
{
    static const QRegularExpression form(u"^\\d{2,}:[0-5]\\d(:[0-5]\\d)?$"_s);
    return form.match(value.toString()).hasMatch()
        ? Failure()
        : pipedriveInvalid(property.name, u"This value is not a valid time."_s);
}

Failure checkValue(const PipedriveState &state, const Property &property, const QJsonValue &value)
{
    if (property.isReadOnly)
        return pipedriveError(400, u"'%1' is a read-only field."_s.arg(property.name));
    if (value.isNull())
        return property.isRequired ? pipedriveInvalid(property.name, u"This value should not be null."_s) : Failure();
    if (property.kind == "list"_L1)
        return checkEntries(property, value);
    if (property.kind == "participants"_L1)
        return checkParticipants(state, property, value);
    if (property.kind == "prices"_L1)
        return checkPrices(property, value);
    if (property.kind == "time"_L1)
        return checkTime(property, value);
    if (property.type == Type::Bool)
        return value.isBool() ? Failure() : pipedriveInvalid(property.name, u"This value should be of type bool."_s);
    if (property.kind == "object"_L1 && property.name == "value"_L1)
        return value["amount"_L1].isDouble() && value["currency"_L1].isString()
            ? Failure()
            : pipedriveInvalid(property.name, u"This value is not valid."_s);
    if (property.kind == "object"_L1)
        return value["value"_L1].isString() ? Failure()
                                            : pipedriveInvalid(property.name, u"This value should not be blank."_s);
    if (property.type == Type::Reference)
        return checkReference(state, property, value);
    if (property.type == Type::Number)
        return value.isDouble() ? Failure()
                                : pipedriveInvalid(property.name, u"This value should be of type number."_s);
    if (!value.isString())
        return pipedriveInvalid(property.name, u"This value should be of type string."_s);
    const QString text = value.toString();
    if (property.isRequired && text.trimmed().isEmpty())
        return pipedriveInvalid(property.name, u"This value should not be blank."_s);
    if (property.name == "name"_L1 && text.size() > 255)
        return pipedriveInvalid(property.name, u"This value is too long. It should have 255 characters or less."_s);
    if (property.type == Type::Date && !QDate::fromString(text, Qt::ISODate).isValid())
        return pipedriveInvalid(property.name, u"This value is not a valid date."_s);
    const bool isOffered = std::any_of(
        property.choices.begin(), property.choices.end(), [&](const Choice &choice) { return choice.value == text; });
    if (!property.choices.isEmpty() && !isOffered)
        return pipedriveInvalid(property.name, u"The value you selected is not a valid choice."_s);
    return {};
}

QString stored(const Property &property, const QJsonValue &value)
{
    if (value.isArray() || value.isObject())
        return value.isArray() && value.toArray().isEmpty() ? QString() : compactText(value);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (property.type == Type::Reference && value.isString())
        return QString::number(pipedriveNumber(value.toString()));
    const bool isTime = property.kind == "time"_L1 && value.toString().count(u':') == 1;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                            : value.toString() + (isTime ? u":00"_s : QString());
}

Failure takeFields(
    const PipedriveState &state, const RemoteType &there, const QJsonObject &body, bool isCustom, Values &values)
{
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (member.key() == "custom_fields"_L1 && !isCustom) {
            if (auto failure = takeFields(state, there, member->toObject(), true, values))
                return failure;
            continue;
        }
        const Property *property = there.properties.find(member.key());
        if (!property || property->isCustom != isCustom)
            return pipedriveInvalid(member.key(), u"This field was not expected."_s);
        if (auto failure = checkValue(state, *property, *member))
            return failure;
        values.set(member.key(), stored(*property, *member));
    }
    return {};
}

/// A reason only with a lost deal; a stage of the pipeline that the deal is in.
Failure checkDeal(const PipedriveState &state, const QJsonObject &body, Values &values)
{
    if (body.contains(u"lost_reason") && values.value(u"status") != "lost"_L1)
        return pipedriveInvalid(u"lost_reason"_s, u"This value can only be set if deal status is lost."_s);
    const RemoteTable &stages = state.data.types[std::size_t(state.data.typeIndex(u"stages"))].table;
    const auto pipelineOf = [](const Row &stage) { return stage.values.value(u"pipeline_id"); };
    if (body.contains(u"pipeline_id") && !body.contains(u"stage_id")) {
        const RowPointer old = stages.newest(values.value(u"stage_id").toLongLong());
        if (old && pipelineOf(*old) == values.value(u"pipeline_id"))
            return {};
        for (const auto &[number, stage] : stages.rows()) {
            if (stage->isLive() && pipelineOf(*stage) == values.value(u"pipeline_id")) {
                values.set(u"stage_id"_s, QString::number(number));
                return {};
            }
        }
    }
    const RowPointer stage = stages.newest(values.value(u"stage_id").toLongLong());
    const bool fits = !stage || !values.has(u"pipeline_id") || pipelineOf(*stage) == values.value(u"pipeline_id");
    return fits ? Failure() : pipedriveInvalid(u"stage_id"_s, u"The stage is not of the deal's pipeline."_s);
}

Failure takeBody(const PipedriveState &state, int type, const PipedriveCall &call, Values &values)
{
    const RemoteType &there = state.typeAt(type);
    if (!call.hasBody)
        return pipedriveError(400, u"Bad request"_s);
    if (auto failure = takeFields(state, there, call.body, false, values))
        return failure;
    return there.name == "deals"_L1 ? checkDeal(state, call.body, values) : Failure();
}

/// One entry of a list is the primary one: the first that says so, else the first.
void arrange(const RemoteType &there, Values &values)
{
    for (const Property &property : there.properties.all()) {
        QJsonArray list = QJsonDocument::fromJson(values.value(property.name).toUtf8()).array();
        if ((property.kind != "list"_L1 && property.kind != "participants"_L1) || list.isEmpty())
            continue;
        qsizetype primary = 0;
        for (qsizetype at = list.size() - 1; at >= 0; --at)
            primary = list[at]["primary"_L1].toBool() ? at : primary;
        for (qsizetype at = 0; at < list.size(); ++at) {
            QJsonObject entry = list[at].toObject();
            entry.insert(u"primary"_s, at == primary);
            list[at] = entry;
        }
        values.set(property.name, compactText(list));
    }
}

HttpResponse put(PipedriveState &state, int type, Row row, Instant now, int status = 200)
{
    arrange(state.typeAt(type), row.values);
    return pipedriveData(pipedriveJson(state, type, *state.put(type, std::move(row), now)), status);
}

RowPointer rowOf(const PipedriveState &state, const PipedriveCall &call, int type)
{
    return state.liveRow(type, pipedriveNumber(call.part(1)));
}

bool hasAddress(const Values &values)
{
    const QJsonArray emails = QJsonDocument::fromJson(values.value(u"emails").toUtf8()).array();
    return std::any_of(emails.begin(), emails.end(),
        [](const QJsonValue entry) { return entry["value"_L1].toString().contains(u'@'); });
}

/// A status that may not be changed stays, and the answer is no error: without an address, once a program has changed
/// it, and where the person unsubscribed.
void keepMarketingStatus(const Values &before, Values &after)
{
    static const QString wasChanged = u"~marketing status changed"_s; // no property: no answer shows it
    const QString old = before.has(marketingStatus) ? before.value(marketingStatus) : u"no_consent"_s;
    if (!after.has(marketingStatus) || after.value(marketingStatus) == old)
        return;
    const bool isAllowed = hasAddress(after) && !before.has(wasChanged) && old != "unsubscribed"_L1;
    after.set(isAllowed ? wasChanged : marketingStatus, isAllowed ? u"true"_s : old);
}

/// What the record has to be about.
Failure checkParent(const RemoteType &there, const Values &values)
{
    const auto hasOne = [&](const QStringList &names) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) { return values.has(name); });
    };
    if (there.name == "notes"_L1 && !hasOne({u"deal_id"_s, u"person_id"_s, u"org_id"_s, u"lead_id"_s}))
        return pipedriveError(400, u"At least one of deal_id, person_id, org_id, lead_id is required"_s);
    if (there.name == "leads"_L1 && !hasOne({u"person_id"_s, u"organization_id"_s}))
        return pipedriveError(400, u"A lead must be linked to a person or an organization"_s);
    return {};
}

QString titleOf(const QString &object)
{
    return object == "deals"_L1 || object == "leads"_L1 ? u"title"_s : object == "notes"_L1 ? u"content"_s : u"name"_s;
}

/// Of a note; in UTC.
std::optional<Instant> takeAddTime(QJsonObject &body)
{
    const QString text = body.take(u"add_time"_s).toString();
    return text.isEmpty() ? std::nullopt : std::optional(*Instant::fromIso(QString(text).replace(u' ', u'T') + u'Z'));
}

} // namespace

HttpResponse answerPipedriveCreate(PipedriveState &state, const PipedriveCall &call, int type)
{
    Row row;
    PipedriveCall asked = call;
    RemoteType &there = state.typeAt(type);
    const auto addTime = there.name == "notes"_L1 ? takeAddTime(asked.body) : std::nullopt;
    if (auto failure = takeBody(state, type, asked, row.values))
        return *failure;
    if (there.name != "activities"_L1 && !row.values.has(titleOf(there.name)))
        return pipedriveInvalid(titleOf(there.name), u"This value should not be blank."_s);
    if (auto failure = checkParent(there, row.values))
        return *failure;
    keepMarketingStatus({}, row.values);
    completePipedrive(state.data, type, row.values);
    row.number = there.table.takeNumber();
    row.createdAt = addTime.value_or(serverTime(state.conditions, call.now));
    return put(
        state, type, std::move(row), call.now, there.name == "products"_L1 || there.name == "leads"_L1 ? 201 : 200);
}

HttpResponse answerPipedriveUpdate(PipedriveState &state, const PipedriveCall &call, int type)
{
    const RowPointer before = rowOf(state, call, type);
    if (!before)
        return pipedriveError(404, u"Entity was not found"_s);
    Row row = *before;
    PipedriveCall asked = call;
    if (state.typeAt(type).name == "notes"_L1)
        row.createdAt = takeAddTime(asked.body).value_or(row.createdAt);
    if (auto failure = takeBody(state, type, asked, row.values))
        return *failure;
    if (auto failure = checkParent(state.typeAt(type), row.values))
        return *failure;
    keepMarketingStatus(before->values, row.values);
    return put(state, type, std::move(row), call.now);
}

HttpResponse answerPipedriveDelete(PipedriveState &state, const PipedriveCall &call, int type)
{
    const RowPointer before = rowOf(state, call, type);
    if (!before)
        return pipedriveError(404, u"Entity was not found"_s);
    Row row = *before;
    row.archivedAt = serverTime(state.conditions, call.now);
    put(state, type, std::move(row), call.now);
    const QString name = state.typeAt(type).name;
    if (name == "notes"_L1)
        return pipedriveData(true);
    return pipedriveData(QJsonObject{
        {u"id"_s, name == "leads"_L1 ? QJsonValue(pipedriveLeadId(before->number)) : QJsonValue(before->number)}});
}

} // namespace satchel::fakes
