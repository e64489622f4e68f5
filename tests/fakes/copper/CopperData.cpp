// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of an account, how a row is shown, and searches.
#include "tests/fakes/copper/CopperFake.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

constexpr qsizetype usualCopperRows = 20;
constexpr qsizetype mostCopperRows = 200;

void furnishCopper(RemoteData &data)
{
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s})
        furnish(
            data, u"users", {{u"name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}});
    const qint64 pipeline = furnish(data, u"pipelines", {{u"name"_s, u"Sales"_s}});
    for (const auto &[name, chance] : {std::pair{u"Qualified"_s, u"5"_s}, std::pair{u"Negotiation"_s, u"60"_s}})
        furnish(data, u"pipeline_stages",
            {{u"name"_s, name}, {u"win_probability"_s, chance}, {u"pipeline_id"_s, QString::number(pipeline)}});
}

QStringList searchKeys(const QString &object)
{
    const QStringList pages = {u"page_number"_s, u"page_size"_s};
    if (object == "users"_L1)
        return pages;
    if (object == "activities"_L1)
        return pages
            + QStringList{u"parent"_s, u"activity_types"_s, u"minimum_activity_date"_s, u"maximum_activity_date"_s,
                u"full_result"_s};
    return pages
        + QStringList{
            u"sort_by"_s, u"sort_direction"_s, u"ids"_s, u"minimum_modified_date"_s, u"maximum_modified_date"_s};
}

std::optional<HttpResponse> problemOfSearch(const QString &object, const QJsonObject &body)
{
    static const QStringList sortable = {u"name"_s, u"date_created"_s, u"date_modified"_s};
    for (const QString &key : body.keys()) {
        if (!searchKeys(object).contains(key))
            return copperError(
                422, u"Invalid input: Validation errors: Base: Unrecognized attributes specified: "_s + key);
    }
    const qint64 size = body.value(u"page_size").toInteger(usualCopperRows);
    if (size < 1 || size > mostCopperRows)
        return copperError(422, u"Invalid input: Validation errors: Page size: must be between 1 and 200"_s);
    if (body.contains(u"sort_by") && !sortable.contains(body.value(u"sort_by").toString()))
        return copperError(422, u"Invalid input: Validation errors: Sort by: is invalid"_s);
    for (const QJsonValue id : body.value(u"ids").toArray()) {
        if (!isWhole(id))
            return copperError(422, u"Invalid input: Validation errors: Ids: is invalid"_s);
    }
    return {};
}

} // namespace

RemoteData copperAccountData(qint64 number)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, const QList<Property> &properties) {
        addType(data, name, properties, number * 10'000 + 1); // the same in every object
    };
    const auto list = [](const QString &name) { return property::plain(name, Type::Text, u"list"_s); };
    const auto object = [](const QString &name) { return property::plain(name, Type::Text, u"object"_s); };
    const auto named = [] {
        Property name = property::needed(property::plain(u"name"_s));
        name.longest = 255;
        return name;
    }();
    const Property assignee = property::pointing(u"assignee_id"_s, u"users"_s);
    const Property details = property::plain(u"details"_s);
    add(u"users"_s, {named, property::plain(u"email"_s)});
    add(u"pipelines"_s, {named});
    add(u"pipeline_stages"_s,
        {named, property::plain(u"win_probability"_s, Type::Number),
            property::pointing(u"pipeline_id"_s, u"pipelines"_s)});
    add(u"companies"_s,
        {named, property::plain(u"email_domain"_s), object(u"address"_s), list(u"phone_numbers"_s), list(u"websites"_s),
            list(u"tags"_s), details, assignee,
            property::shown(property::plain(u"interaction_count"_s, Type::Number))});
    add(u"people"_s,
        {named, list(u"emails"_s), list(u"phone_numbers"_s), list(u"websites"_s), object(u"address"_s),
            property::plain(u"title"_s), list(u"tags"_s), details, property::pointing(u"company_id"_s, u"companies"_s),
            assignee});
    add(u"leads"_s,
        {named, object(u"email"_s), list(u"phone_numbers"_s), object(u"address"_s), property::plain(u"title"_s),
            property::plain(u"company_name"_s), property::shown(property::plain(u"status"_s)),
            property::plain(u"monetary_value"_s, Type::Number), property::plain(u"monetary_unit"_s), list(u"tags"_s),
            details, assignee});
    add(u"opportunities"_s,
        {named, property::needed(property::pointing(u"primary_contact_id"_s, u"people"_s)),
            property::pointing(u"company_id"_s, u"companies"_s), property::pointing(u"pipeline_id"_s, u"pipelines"_s),
            property::pointing(u"pipeline_stage_id"_s, u"pipeline_stages"_s),
            property::chosen(u"status"_s, {u"Open"_s, u"Won"_s, u"Lost"_s, u"Abandoned"_s}),
            property::plain(u"monetary_value"_s, Type::Number), property::plain(u"monetary_unit"_s),
            property::plain(u"win_probability"_s, Type::Number), property::plain(u"close_date"_s), list(u"tags"_s),
            details, assignee});
    add(u"tasks"_s,
        {named, object(u"related_resource"_s), property::plain(u"due_date"_s, Type::Number, u"unix"_s),
            property::chosen(u"priority"_s, {u"None"_s, u"High"_s}),
            property::chosen(u"status"_s, {u"Open"_s, u"Completed"_s}), list(u"tags"_s), details, assignee});
    add(u"activities"_s,
        {property::needed(object(u"parent"_s)), property::needed(object(u"type"_s)), property::needed(details),
            property::plain(u"activity_date"_s, Type::Number, u"unix"_s),
            property::pointing(u"user_id"_s, u"users"_s)});
    furnishCopper(data);
    return data;
}

void completeCopper(const CopperState &state, int type, Values &values)
{
    const QString name = state.typeAt(type).name;
    const auto firstOf = [&](QStringView of) {
        return QString::number(state.typeAt(state.data.typeIndex(of)).table.rows().begin()->first);
    };
    const auto byDefault = [&](const QString &field, const QString &value) {
        if (!values.has(field))
            values.set(field, value);
    };
    if (name == "leads"_L1)
        byDefault(u"status"_s, u"New"_s);
    if (name == "tasks"_L1) {
        byDefault(u"status"_s, u"Open"_s);
        byDefault(u"priority"_s, u"None"_s);
    }
    if (name == "activities"_L1)
        byDefault(u"user_id"_s, firstOf(u"users"));
    if (name != "opportunities"_L1)
        return;
    byDefault(u"status"_s, u"Open"_s);
    byDefault(u"pipeline_id"_s, firstOf(u"pipelines"));
    byDefault(u"pipeline_stage_id"_s, firstOf(u"pipeline_stages"));
}

QJsonObject copperJson(const CopperState &state, int type, const Row &row)
{
    const RemoteType &there = state.typeAt(type);
    QJsonObject json{{u"id"_s, row.number}};
    for (const Property &property : there.properties.all())
        json.insert(property.name, shownValue(state, property, row.values.value(property.name)));
    if (there.name == "users"_L1 || there.name.startsWith("pipeline"_L1))
        return json;
    if (there.name == "tasks"_L1 && json.value(u"related_resource").isNull())
        json.insert(u"related_resource"_s, QJsonObject{{u"id"_s, QJsonValue()}, {u"type"_s, QJsonValue()}});
    json.insert(u"date_created"_s, row.createdAt.ms / 1000);
    json.insert(u"date_modified"_s, row.updatedAt.ms / 1000);
    return json;
}

HttpResponse copperError(int status, const QString &message)
{
    return jsonAnswer(QJsonObject{{u"success"_s, false}, {u"status"_s, status}, {u"message"_s, message}}, status);
}

HttpResponse answerCopperSearch(const CopperState &state, const CopperCall &call, int type)
{
    if (!call.body)
        return copperError(400, u"The request is no JSON"_s);
    if (auto problem = problemOfSearch(call.part(0), *call.body))
        return *problem;
    const QString sortBy = call.body->value(u"sort_by").toString(u"name"_s);
    const qint64 since = call.body->value(u"minimum_modified_date").toInteger();
    const QJsonArray ids = call.body->value(u"ids").toArray();
    std::vector<std::pair<QVariant, QJsonObject>> found;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isMeant = row->updatedAt.ms / 1000 >= since && (ids.isEmpty() || ids.contains(QJsonValue(number)));
        if (row->isLive() && state.isInSight(number) && isMeant) {
            const QJsonObject json = copperJson(state, type, *row);
            found.emplace_back(json.value(sortBy).toVariant(), json);
        }
    }
    std::ranges::stable_sort(found, [](const auto &one, const auto &other) {
        return one.first.typeId() == QMetaType::QString ? one.first.toString() < other.first.toString()
                                                        : one.first.toDouble() < other.first.toDouble();
    });
    const qsizetype size = call.body->value(u"page_size").toInteger(usualCopperRows);
    const qsizetype begin = (call.body->value(u"page_number").toInteger(1) - 1) * size;
    QJsonArray rows;
    for (qsizetype at = begin; at < std::min<qsizetype>(begin + size, std::ssize(found)); ++at)
        rows.append(found[std::size_t(at)].second);
    HttpResponse response = jsonAnswer(rows);
    response.headers.push_back({"X-PW-TOTAL", QByteArray::number(std::ssize(found) + 3)}); // an upper bound
    return response;
}

HttpResponse answerCopperPipelines(const CopperState &state, bool areStages)
{
    const auto rowsOf = [&](QStringView name) {
        const int type = state.data.typeIndex(name);
        QJsonArray rows;
        for (const auto &[number, row] : state.typeAt(type).table.rows())
            rows.append(copperJson(state, type, *row));
        return rows;
    };
    const QJsonArray stages = rowsOf(u"pipeline_stages");
    if (areStages)
        return jsonAnswer(stages);
    QJsonArray pipelines;
    for (const QJsonValue one : rowsOf(u"pipelines")) {
        QJsonObject pipeline = one.toObject();
        QJsonArray own;
        for (const QJsonValue stage : stages) {
            if (stage[u"pipeline_id"] == pipeline.value(u"id"))
                own.append(stage);
        }
        pipeline.insert(u"stages"_s, own);
        pipelines.append(pipeline);
    }
    return jsonAnswer(pipelines);
}

} // namespace satchel::fakes
