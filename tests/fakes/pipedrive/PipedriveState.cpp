// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveState.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

void furnishCompany(RemoteData &data)
{
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s})
        furnish(
            data, u"users", {{u"name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}});
    const qint64 pipeline = furnish(data, u"pipelines", {{u"name"_s, u"Pipeline"_s}, {u"order_nr"_s, u"1"_s}});
    int order = 0;
    for (const QString &name : {u"Qualified"_s, u"Proposal Made"_s, u"Negotiations Started"_s})
        furnish(data, u"stages",
            {{u"name"_s, name}, {u"pipeline_id"_s, QString::number(pipeline)},
                {u"order_nr"_s, QString::number(++order)}, {u"deal_probability"_s, u"100"_s}});
}

QJsonValue pipedriveValue(const PipedriveState &state, const Property &property, const QString &value)
{
    static const QStringList lists = {u"list"_s, u"participants"_s, u"prices"_s};
    if (lists.contains(property.kind))
        return QJsonDocument::fromJson(value.toUtf8()).array();
    if (property.type == Type::Bool)
        return value == "true"_L1;
    if (value.isEmpty())
        return property.name == "value"_L1 && property.type == Type::Number ? QJsonValue(0) : QJsonValue();
    if (property.kind == "object"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).object();
    if (property.type == Type::Number)
        return value.toDouble();
    if (property.type != Type::Reference)
        return value;
    const auto target = state.target(property, value);
    const bool isLead = property.targets.first() == "leads"_L1;
    return !target ? QJsonValue() : isLead ? QJsonValue(pipedriveLeadId(*target)) : QJsonValue(*target);
}

/// Who takes part and is still there; the primary one is shown as the activity's person too.
void showParticipants(const PipedriveState &state, QJsonObject &json)
{
    const Property person = property::pointing(u"person_id"_s, u"persons"_s);
    QJsonArray there;
    json.insert(u"person_id"_s, QJsonValue());
    for (const QJsonValue entry : json.value(u"participants").toArray()) {
        if (!state.target(person, QString::number(entry[u"person_id"].toInteger())))
            continue;
        there.append(entry);
        if (entry[u"primary"].toBool())
            json.insert(u"person_id"_s, entry[u"person_id"]);
    }
    json.insert(u"participants"_s, there);
}

} // namespace

RemoteData pipedriveCompany(qint64 number, bool hasCampaigns)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, const QList<Property> &properties) {
        addType(data, name, properties, number * 1000 + 1); // the same in every object
    };
    add(u"users"_s, {property::plain(u"name"_s), property::plain(u"email"_s, Type::Email)});
    add(u"pipelines"_s, {property::plain(u"name"_s), property::plain(u"order_nr"_s, Type::Number)});
    add(u"stages"_s,
        {property::plain(u"name"_s), property::plain(u"order_nr"_s, Type::Number),
            property::plain(u"deal_probability"_s, Type::Number),
            property::pointing(u"pipeline_id"_s, u"pipelines"_s)});
    add(u"organizations"_s,
        {property::needed(property::plain(u"name"_s)), property::plain(u"website"_s), property::plain(u"linkedin"_s),
            property::plain(u"industry"_s, Type::Number), property::plain(u"annual_revenue"_s, Type::Number),
            property::plain(u"employee_count"_s, Type::Number), property::plain(u"address"_s, Type::Text, u"object"_s),
            property::needed(property::pointing(u"owner_id"_s, u"users"_s))});
    QList<Property> person = {property::needed(property::plain(u"name"_s)),
        property::plain(u"emails"_s, Type::Text, u"list"_s), property::plain(u"phones"_s, Type::Text, u"list"_s),
        property::plain(u"job_title"_s), property::pointing(u"org_id"_s, u"organizations"_s),
        property::needed(property::pointing(u"owner_id"_s, u"users"_s))};
    if (hasCampaigns)
        person.append(property::needed(
            property::chosen(marketingStatus, {u"no_consent"_s, u"unsubscribed"_s, u"subscribed"_s, u"archived"_s})));
    add(u"persons"_s, person);
    add(u"deals"_s,
        {property::needed(property::plain(u"title"_s)), property::needed(property::plain(u"value"_s, Type::Number)),
            property::needed(property::plain(u"currency"_s)),
            property::needed(property::chosen(u"status"_s, {u"open"_s, u"won"_s, u"lost"_s})),
            property::needed(property::pointing(u"pipeline_id"_s, u"pipelines"_s)),
            property::needed(property::pointing(u"stage_id"_s, u"stages"_s)),
            property::plain(u"probability"_s, Type::Number), property::plain(u"lost_reason"_s),
            property::plain(u"expected_close_date"_s, Type::Date), property::pointing(u"org_id"_s, u"organizations"_s),
            property::pointing(u"person_id"_s, u"persons"_s),
            property::needed(property::pointing(u"owner_id"_s, u"users"_s)),
            property::shown(property::plain(u"stage_change_time"_s))});
    add(u"leads"_s,
        {property::needed(property::plain(u"title"_s)), property::plain(u"value"_s, Type::Text, u"object"_s),
            property::pointing(u"person_id"_s, u"persons"_s),
            property::pointing(u"organization_id"_s, u"organizations"_s),
            property::plain(u"expected_close_date"_s, Type::Date), property::plain(u"is_archived"_s, Type::Bool),
            property::needed(property::pointing(u"owner_id"_s, u"users"_s))});
    add(u"products"_s,
        {property::needed(property::plain(u"name"_s)), property::plain(u"code"_s), property::plain(u"description"_s),
            property::plain(u"unit"_s), property::needed(property::plain(u"tax"_s, Type::Number)),
            property::plain(u"prices"_s, Type::Text, u"prices"_s), property::plain(u"is_linkable"_s, Type::Bool),
            property::needed(property::pointing(u"owner_id"_s, u"users"_s))});
    add(u"activities"_s,
        {property::plain(u"subject"_s), property::needed(property::plain(u"type"_s)),
            property::plain(u"due_date"_s, Type::Date), property::plain(u"due_time"_s, Type::Text, u"time"_s),
            property::plain(u"duration"_s, Type::Text, u"time"_s), property::plain(u"busy"_s, Type::Bool),
            property::plain(u"done"_s, Type::Bool), property::plain(u"note"_s),
            property::plain(u"public_description"_s), property::plain(u"location"_s, Type::Text, u"object"_s),
            property::plain(u"participants"_s, Type::Text, u"participants"_s),
            property::shown(property::plain(u"person_id"_s)), property::pointing(u"deal_id"_s, u"deals"_s),
            property::pointing(u"org_id"_s, u"organizations"_s), property::pointing(u"lead_id"_s, u"leads"_s),
            property::needed(property::pointing(u"owner_id"_s, u"users"_s))});
    add(u"notes"_s,
        {property::needed(property::plain(u"content"_s)), property::pointing(u"deal_id"_s, u"deals"_s),
            property::pointing(u"person_id"_s, u"persons"_s), property::pointing(u"org_id"_s, u"organizations"_s),
            property::pointing(u"lead_id"_s, u"leads"_s),
            property::needed(property::pointing(u"user_id"_s, u"users"_s))});
    furnishCompany(data);
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
    for (const QString &owner : {u"owner_id"_s, u"user_id"_s}) {
        if (there.properties.find(owner))
            byDefault(owner, firstOf(u"users"));
    }
    if (there.properties.find(marketingStatus))
        byDefault(marketingStatus, u"no_consent"_s);
    if (there.name == "activities"_L1)
        byDefault(u"type"_s, u"call"_s);
    if (there.name == "products"_L1)
        byDefault(u"tax"_s, u"0"_s);
    if (there.name == "products"_L1)
        byDefault(u"is_linkable"_s, u"true"_s);
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

bool isFirstVersion(const QString &object)
{
    return object == "users"_L1 || object == "leads"_L1 || object == "notes"_L1;
}

QString pipedriveLeadId(qint64 number)
{
    return u"adf21080-0e10-11eb-879b-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

qint64 pipedriveNumber(const QString &id)
{
    return id.section(u'-', -1).toLongLong();
}

QJsonObject pipedriveJson(const PipedriveState &state, int type, const Row &row)
{
    const RemoteType &there = state.data.types[std::size_t(type)];
    const bool isUser = there.name == "users"_L1;
    QJsonObject json{{u"id"_s, row.number}, {u"is_deleted"_s, !row.isLive()}};
    QJsonObject custom;
    for (const Property &property : there.properties.all()) {
        const QJsonValue value = pipedriveValue(state, property, row.values.value(property.name));
        if (property.isCustom)
            custom.insert(property.name, value);
        else
            json.insert(property.name, value);
    }
    if (isUser) { // version 1 has other names for the times, and another form
        json.insert(u"active_flag"_s, row.isLive());
        return json;
    }
    if (there.name == "leads"_L1)
        json.insert(u"id"_s, pipedriveLeadId(row.number));
    if (there.name == "activities"_L1)
        showParticipants(state, json);
    if (there.name == "notes"_L1) {
        json.remove(u"is_deleted"_s);
        json.insert(u"active_flag"_s, row.isLive());
    }
    const auto time = [&](Instant at) {
        return there.name == "leads"_L1 ? at.toIso()
            : there.name == "notes"_L1  ? pipedriveTime(at).replace(u'T', u' ').chopped(1)
                                        : pipedriveTime(at);
    };
    const bool hasStamp = row.updatedAt >= state.options.stampsSince;
    json.insert(u"add_time"_s, time(row.createdAt));
    json.insert(u"update_time"_s, hasStamp ? QJsonValue(time(row.updatedAt)) : QJsonValue());
    json.insert(u"custom_fields"_s, custom);
    return json;
}

QJsonObject pipedriveJson(const PipedriveState &state, const PipedriveCall &call, int type, const Row &row)
{
    QJsonObject json = pipedriveJson(state, type, row);
    if (!call.parameter(u"include_fields"_s).split(u',').contains(marketingStatus))
        json.remove(marketingStatus);
    return json;
}

std::optional<HttpResponse> includeProblem(const PipedriveState &state, const PipedriveCall &call)
{
    for (const QString &name : call.parameter(u"include_fields"_s).split(u',', Qt::SkipEmptyParts)) {
        const int persons = state.data.typeIndex(u"persons");
        const bool isKnown = call.part(0) == "persons"_L1 && state.typeAt(persons).properties.find(name);
        if (name != marketingStatus || !isKnown) // the others that there are count things and are not simulated
            return pipedriveInvalid(u"include_fields"_s, u"The value you selected is not a valid choice."_s);
    }
    return {};
}

HttpResponse pipedriveData(const QJsonValue &data, int status)
{
    return jsonAnswer(QJsonObject{{u"success"_s, true}, {u"data"_s, data}}, status);
}

HttpResponse pipedriveError(int status, const QString &error)
{
    return jsonAnswer(QJsonObject{{u"success"_s, false}, {u"error"_s, error},
                          {u"error_info"_s, u"Please check developers.pipedrive.com"_s}, {u"data"_s, QJsonValue()},
                          {u"additional_data"_s, QJsonValue()}},
        status);
}

HttpResponse pipedriveInvalid(const QString &field, const QString &what)
{
    return pipedriveError(400, u"Validation failed: %1: %2"_s.arg(field, what));
}

} // namespace satchel::fakes
