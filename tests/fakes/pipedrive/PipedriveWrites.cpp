// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, updates and deletions of one record, as strict about types as version 2 is.
#include "tests/fakes/pipedrive/PipedriveState.h"

#include <QDate>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;
using Failure = std::optional<HttpResponse>;

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && double(value.toInteger()) == value.toDouble();
}

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
    if (!isWhole(value))
        return pipedriveInvalid(property.name, u"This value should be of type integer."_s);
    const int target = state.data.typeIndex(property.targets.first());
    const RowPointer row = state.data.types[std::size_t(target)].table.newest(value.toInteger());
    return row && row->isLive() ? Failure()
                                : pipedriveInvalid(property.name, u"The referenced entity does not exist."_s);
}

Failure checkValue(const PipedriveState &state, const Property &property, const QJsonValue &value)
{
    if (property.isReadOnly)
        return pipedriveError(400, u"'%1' is a read-only field."_s.arg(property.name));
    if (value.isNull())
        return property.isRequired ? pipedriveInvalid(property.name, u"This value should not be null."_s) : Failure();
    if (property.kind == "list"_L1)
        return checkEntries(property, value);
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
    if (property.type == Type::Date && !QDate::fromString(text, Qt::ISODate).isValid())
        return pipedriveInvalid(property.name, u"This value is not a valid date."_s);
    const bool isOffered = std::any_of(
        property.choices.begin(), property.choices.end(), [&](const Choice &choice) { return choice.value == text; });
    if (!property.choices.isEmpty() && !isOffered)
        return pipedriveInvalid(property.name, u"The value you selected is not a valid choice."_s);
    return {};
}

QString stored(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
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
        values.set(member.key(), stored(*member));
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
    const RemoteType &there = state.data.types[std::size_t(type)];
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
        if (property.kind != "list"_L1 || list.isEmpty())
            continue;
        qsizetype primary = 0;
        for (qsizetype at = list.size() - 1; at >= 0; --at)
            primary = list[at]["primary"_L1].toBool() ? at : primary;
        for (qsizetype at = 0; at < list.size(); ++at) {
            QJsonObject entry = list[at].toObject();
            entry.insert(u"primary"_s, at == primary);
            list[at] = entry;
        }
        values.set(property.name, stored(list));
    }
}

HttpResponse put(PipedriveState &state, int type, Row row, Instant now)
{
    RemoteType &there = state.data.types[std::size_t(type)];
    arrange(there, row.values);
    row.updatedAt = serverTime(state.conditions, now);
    row.isByApi = true;
    const qint64 number = row.number;
    there.table.put(std::move(row), {now, now}, now);
    return pipedriveData(pipedriveJson(state, type, *there.table.newest(number)));
}

RowPointer liveRow(const PipedriveState &state, const PipedriveCall &call, int type)
{
    const RowPointer row = state.data.types[std::size_t(type)].table.newest(call.part(1).toLongLong());
    return row && row->isLive() && isInSight(state, row->number) ? row : nullptr;
}

} // namespace

HttpResponse answerPipedriveCreate(PipedriveState &state, const PipedriveCall &call, int type)
{
    Row row;
    if (auto failure = takeBody(state, type, call, row.values))
        return *failure;
    RemoteType &there = state.data.types[std::size_t(type)];
    const QString title = there.name == "deals"_L1 ? u"title"_s : u"name"_s;
    if (!row.values.has(title))
        return pipedriveInvalid(title, u"This value should not be blank."_s);
    completePipedrive(state.data, type, row.values);
    row.number = there.table.takeNumber();
    row.createdAt = serverTime(state.conditions, call.now);
    return put(state, type, std::move(row), call.now);
}

HttpResponse answerPipedriveUpdate(PipedriveState &state, const PipedriveCall &call, int type)
{
    const RowPointer before = liveRow(state, call, type);
    if (!before)
        return pipedriveError(404, u"Entity was not found"_s);
    Row row = *before;
    if (auto failure = takeBody(state, type, call, row.values))
        return *failure;
    return put(state, type, std::move(row), call.now);
}

HttpResponse answerPipedriveDelete(PipedriveState &state, const PipedriveCall &call, int type)
{
    const RowPointer before = liveRow(state, call, type);
    if (!before)
        return pipedriveError(404, u"Entity was not found"_s);
    Row row = *before;
    row.archivedAt = serverTime(state.conditions, call.now);
    put(state, type, std::move(row), call.now);
    return pipedriveData(QJsonObject{{u"id"_s, before->number}});
}

} // namespace satchel::fakes
