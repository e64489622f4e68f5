// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveState.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

Property plain(const QString &name, Type type = Type::Text, const QString &kind = {})
{
    Property property;
    property.name = property.label = name;
    property.type = type;
    property.kind = kind;
    return property;
}

/// Never empty: null is refused.
Property needed(Property property)
{
    property.isRequired = true;
    return property;
}

Property pointing(const QString &name, const QString &target)
{
    Property property = plain(name, Type::Reference);
    property.targets = {target};
    return property;
}

Property shown(Property property)
{
    property.isReadOnly = true;
    return property;
}

Property chosen(const QString &name, const QStringList &values)
{
    Property property = plain(name, Type::Enumeration);
    for (const QString &value : values)
        property.choices.append({value, value});
    return property;
}

qint64 put(RemoteType &type, const Values &values)
{
    const Instant founded = *Instant::fromIso(u"2016-01-01T00:00:00Z"_s);
    Row row{type.table.takeNumber(), values, founded, founded};
    const qint64 number = row.number;
    type.table.put(std::move(row), {founded, founded}, founded);
    return number;
}

void furnish(RemoteData &data)
{
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s})
        put(*data.type(u"users"),
            {{u"name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}});
    const qint64 pipeline = put(*data.type(u"pipelines"), {{u"name"_s, u"Pipeline"_s}, {u"order_nr"_s, u"1"_s}});
    int order = 0;
    for (const QString &name : {u"Qualified"_s, u"Proposal Made"_s, u"Negotiations Started"_s})
        put(*data.type(u"stages"),
            {{u"name"_s, name}, {u"pipeline_id"_s, QString::number(pipeline)},
                {u"order_nr"_s, QString::number(++order)}, {u"deal_probability"_s, u"100"_s}});
}

QJsonValue shownValue(const PipedriveState &state, const Property &property, const QString &value)
{
    if (property.kind == "list"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).array();
    if (value.isEmpty())
        return property.name == "value"_L1 ? QJsonValue(0) : QJsonValue();
    if (property.kind == "object"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).object();
    if (property.type == Type::Number)
        return value.toDouble();
    if (property.type != Type::Reference)
        return value;
    const int target = state.data.typeIndex(property.targets.first());
    const RowPointer row = target < 0 ? nullptr : state.data.types[std::size_t(target)].table.find(value.toLongLong());
    return row && row->isLive() ? QJsonValue(value.toLongLong()) : QJsonValue();
}

} // namespace

RemoteData pipedriveCompany(qint64 number)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, const QList<Property> &properties) {
        data.types.push_back({name, PropertySet(properties), {}, {}});
        data.types.back().table.startNumbersAt(number * 1000 + 1); // the same in every object
    };
    add(u"users"_s, {plain(u"name"_s), plain(u"email"_s, Type::Email)});
    add(u"pipelines"_s, {plain(u"name"_s), plain(u"order_nr"_s, Type::Number)});
    add(u"stages"_s,
        {plain(u"name"_s), plain(u"order_nr"_s, Type::Number), plain(u"deal_probability"_s, Type::Number),
            pointing(u"pipeline_id"_s, u"pipelines"_s)});
    add(u"organizations"_s,
        {needed(plain(u"name"_s)), plain(u"website"_s), plain(u"linkedin"_s), plain(u"industry"_s, Type::Number),
            plain(u"annual_revenue"_s, Type::Number), plain(u"employee_count"_s, Type::Number),
            plain(u"address"_s, Type::Text, u"object"_s), needed(pointing(u"owner_id"_s, u"users"_s))});
    add(u"persons"_s,
        {needed(plain(u"name"_s)), plain(u"emails"_s, Type::Text, u"list"_s), plain(u"phones"_s, Type::Text, u"list"_s),
            plain(u"job_title"_s), pointing(u"org_id"_s, u"organizations"_s),
            needed(pointing(u"owner_id"_s, u"users"_s))});
    add(u"deals"_s,
        {needed(plain(u"title"_s)), needed(plain(u"value"_s, Type::Number)), needed(plain(u"currency"_s)),
            needed(chosen(u"status"_s, {u"open"_s, u"won"_s, u"lost"_s})),
            needed(pointing(u"pipeline_id"_s, u"pipelines"_s)), needed(pointing(u"stage_id"_s, u"stages"_s)),
            plain(u"probability"_s, Type::Number), plain(u"lost_reason"_s), plain(u"expected_close_date"_s, Type::Date),
            pointing(u"org_id"_s, u"organizations"_s), pointing(u"person_id"_s, u"persons"_s),
            needed(pointing(u"owner_id"_s, u"users"_s)), shown(plain(u"stage_change_time"_s))});
    furnish(data);
    return data;
}

/// A deal begins open, in the first stage of its pipeline; everything has an owner.
void completePipedrive(const RemoteData &data, int type, Values &values)
{
    const auto firstOf = [&](QStringView name) {
        return QString::number(data.types[std::size_t(data.typeIndex(name))].table.rows().begin()->first);
    };
    const auto byDefault = [&](const QString &name, const QString &value) {
        if (!values.has(name))
            values.set(name, value);
    };
    const RemoteType &there = data.types[std::size_t(type)];
    if (there.properties.find(u"owner_id"))
        byDefault(u"owner_id"_s, firstOf(u"users"));
    if (there.name != "deals"_L1)
        return;
    byDefault(u"status"_s, u"open"_s);
    byDefault(u"currency"_s, u"EUR"_s);
    byDefault(u"pipeline_id"_s, firstOf(u"pipelines"));
    byDefault(u"stage_id"_s, firstOf(u"stages"));
}

QString pipedriveTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms - at.ms % 1000, Qt::UTC).toString(Qt::ISODate);
}

bool isInSight(const PipedriveState &state, qint64 number)
{
    return !state.conditions.isVanished || number % 10 == 0;
}

QJsonObject pipedriveJson(const PipedriveState &state, int type, const Row &row)
{
    const RemoteType &there = state.data.types[std::size_t(type)];
    const bool isUser = there.name == "users"_L1;
    QJsonObject json{{u"id"_s, row.number}, {u"is_deleted"_s, !row.isLive()}};
    QJsonObject custom;
    for (const Property &property : there.properties.all()) {
        const QJsonValue value = shownValue(state, property, row.values.value(property.name));
        if (property.isCustom)
            custom.insert(property.name, value);
        else
            json.insert(property.name, value);
    }
    if (isUser) { // version 1 has other names for the times, and another form
        json.insert(u"active_flag"_s, row.isLive());
        return json;
    }
    const bool hasStamp = row.updatedAt >= state.options.stampsSince;
    json.insert(u"add_time"_s, pipedriveTime(row.createdAt));
    json.insert(u"update_time"_s, hasStamp ? QJsonValue(pipedriveTime(row.updatedAt)) : QJsonValue());
    json.insert(u"custom_fields"_s, custom);
    return json;
}

HttpResponse pipedriveJsonResponse(const QJsonObject &body, int status)
{
    return {status, {{"Content-Type", "application/json; charset=utf-8"}},
        QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse pipedriveData(const QJsonValue &data, int status)
{
    return pipedriveJsonResponse({{u"success"_s, true}, {u"data"_s, data}}, status);
}

HttpResponse pipedriveError(int status, const QString &error)
{
    return pipedriveJsonResponse(
        {{u"success"_s, false}, {u"error"_s, error}, {u"error_info"_s, u"Please check developers.pipedrive.com"_s},
            {u"data"_s, QJsonValue()}, {u"additional_data"_s, QJsonValue()}},
        status);
}

HttpResponse pipedriveInvalid(const QString &field, const QString &what)
{
    return pipedriveError(400, u"Validation failed: %1: %2"_s.arg(field, what));
}

} // namespace satchel::fakes
