// SPDX-License-Identifier: GPL-3.0-or-later
// What describes the account: properties, pipelines, owners, the account itself.
#include "tests/fakes/hubspot/HubSpotEndpoints.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr int MostUnique = 10;

struct TypeName
{
    Property::Type type;
    const char *wire;
    const char *fieldType;
};
// clang-format off
constexpr TypeName TypeNames[] = {
    {Property::Type::Text, "string", "text"}, {Property::Type::Number, "number", "number"}, {Property::Type::Date, "date", "date"},
    {Property::Type::DateTime, "datetime", "date"}, {Property::Type::Enumeration, "enumeration", "select"}, {Property::Type::MultiEnumeration, "enumeration", "checkbox"},
    {Property::Type::Bool, "bool", "booleancheckbox"}, {Property::Type::Phone, "phone_number", "phonenumber"}, {Property::Type::Email, "string", "text"},
};
// clang-format on

const TypeName &nameOf(Property::Type type)
{
    return *std::find_if(
        std::begin(TypeNames), std::end(TypeNames), [&](const TypeName &one) { return one.type == type; });
}

/// Choices of stages and pipelines are those of the pipelines.
QList<Choice> choicesOf(const RemoteType &type, const Property &property)
{
    QList<Choice> choices = property.choices;
    for (const Pipeline &pipeline : type.pipelines) {
        if (property.name == "pipeline"_L1 || property.name == "hs_pipeline"_L1)
            choices.append({pipeline.id, pipeline.label});
        if (property.name != "dealstage"_L1 && property.name != "hs_pipeline_stage"_L1)
            continue;
        for (const Stage &stage : pipeline.stages)
            choices.append({stage.id, stage.label});
    }
    return choices;
}

void writeProperty(JsonStream &json, const RemoteType &type, const Property &property)
{
    const TypeName &name = nameOf(property.type);
    json.beginObject()
        .key("name")
        .text(property.name)
        .key("label")
        .text(property.label)
        .key("type")
        .text(name.wire)
        .key("fieldType")
        .text(name.fieldType);
    json.key("groupName")
        .text(property.isCustom ? u"custom"_s : type.name + u"information"_s)
        .key("options")
        .beginArray();
    int order = 0;
    for (const Choice &choice : choicesOf(type, property))
        json.beginObject()
            .key("label")
            .text(choice.label)
            .key("value")
            .text(choice.value)
            .key("displayOrder")
            .number(order++)
            .key("hidden")
            .boolean(choice.isHidden)
            .endObject();
    json.endArray();
    if (property.name == "hubspot_owner_id"_L1)
        json.key("referencedObjectType").text("OWNER");
    if (property.name == "amount"_L1)
        json.key("currencyPropertyName").text("deal_currency_code");
    json.key("hasUniqueValue")
        .boolean(property.isUnique && property.isCustom)
        .key("calculated")
        .boolean(property.isReadOnly)
        .key("hidden")
        .boolean(false);
    json.key("hubspotDefined").boolean(!property.isCustom).key("archived").boolean(property.isArchived);
    json.key("modificationMetadata")
        .beginObject()
        .key("readOnlyValue")
        .boolean(property.isReadOnly)
        .key("readOnlyDefinition")
        .boolean(!property.isCustom)
        .key("archivable")
        .boolean(property.isCustom)
        .endObject();
    json.endObject();
}

std::optional<Property::Type> typeFromNames(const QString &type, const QString &fieldType)
{
    for (const TypeName &one : TypeNames) {
        if (type == QLatin1String(one.wire)
            && (type != "enumeration"_L1
                || (fieldType == "checkbox"_L1) == (one.type == Property::Type::MultiEnumeration)))
            return one.type;
    }
    return {};
}

HubSpotResult<Property> readProperty(const RemoteType &type, const QJsonObject &body)
{
    Property property;
    property.name = body[u"name"].toString();
    property.label = body[u"label"].toString();
    property.isCustom = true;
    property.isUnique = body[u"hasUniqueValue"].toBool();
    const auto kind = typeFromNames(body[u"type"].toString(), body[u"fieldType"].toString());
    if (property.name.isEmpty() || property.label.isEmpty() || !kind || body[u"groupName"].toString().isEmpty())
        return tl::make_unexpected(
            invalidInput(u"Some required fields were not set: [name, label, type, fieldType, groupName]"_s));
    property.type = *kind;
    for (const QJsonValue &option : body[u"options"].toArray())
        property.choices.append({option[u"value"].toString(), option[u"label"].toString(), option[u"hidden"].toBool()});
    const auto &all = type.properties.all();
    if (type.properties.find(property.name))
        return tl::make_unexpected(HubSpotError{
            409, u"OBJECT_ALREADY_EXISTS"_s, u"A property named '%1' already exists."_s.arg(property.name), {}});
    if (property.isUnique && std::count_if(all.begin(), all.end(), [](const Property &one) {
            return one.isUnique && one.isCustom;
        }) >= MostUnique)
        return tl::make_unexpected(invalidInput(u"The limit of %1 unique properties is reached"_s.arg(MostUnique)));
    return property;
}

HttpResponse createProperty(HubSpotState &state, const HubSpotCall &call, RemoteType &type)
{
    const auto property = readProperty(type, call.object());
    if (!property)
        return errorAnswer(state, property.error());
    if (property->isUnique)
        type.table.watchUnique(property->name);
    type.properties.add(*property);
    JsonStream json;
    writeProperty(json, type, *property);
    return jsonAnswer(201, json);
}

void writePipeline(JsonStream &json, const Pipeline &pipeline, int order, Instant since)
{
    json.beginObject()
        .key("id")
        .text(pipeline.id)
        .key("label")
        .text(pipeline.label)
        .key("displayOrder")
        .number(order)
        .key("archived")
        .boolean(false);
    json.key("createdAt").stamp(since.ms).key("updatedAt").stamp(since.ms).key("stages").beginArray();
    int stageOrder = 0;
    for (const Stage &stage : pipeline.stages) {
        json.beginObject()
            .key("id")
            .text(stage.id)
            .key("label")
            .text(stage.label)
            .key("displayOrder")
            .number(stageOrder++)
            .key("archived")
            .boolean(false);
        json.key("metadata")
            .beginObject()
            .key("probability")
            .text(stage.probability)
            .key("isClosed")
            .text(stage.isClosed ? "true" : "false")
            .endObject()
            .endObject();
    }
    json.endArray().endObject();
}

void writeOwner(JsonStream &json, const Owner &owner, Instant since)
{
    json.beginObject()
        .key("id")
        .text(owner.id)
        .key("userId")
        .number(owner.id.toLongLong() + 1'000'000)
        .key("email")
        .text(owner.email)
        .key("type")
        .text("PERSON");
    json.key("firstName")
        .text(owner.firstName)
        .key("lastName")
        .text(owner.lastName)
        .key("teams")
        .beginArray()
        .endArray();
    json.key("createdAt")
        .stamp(since.ms)
        .key("updatedAt")
        .stamp(since.ms)
        .key("archived")
        .boolean(owner.isArchived)
        .endObject();
}

constexpr Instant Founded{1'500'000'000'000}; // when the account was set up

} // namespace

HttpResponse answerProperties(HubSpotState &state, const HubSpotCall &call)
{
    const int index = hubSpotTypeIndex(call.part(0));
    if (index < 0)
        return errorAnswer(state, invalidInput(u"Unable to infer object type from: %1"_s.arg(call.part(0))));
    RemoteType &type = typeAt(state, index);
    if (call.method == "POST" && call.path.size() == 1)
        return createProperty(state, call, type);
    if (call.method != "GET" || call.path.size() > 2)
        return methodNotAllowed(state);
    JsonStream json;
    if (call.path.size() == 2) {
        const Property *property = type.properties.find(call.part(1));
        if (!property)
            return errorAnswer(state, notFound(u"The property %1 does not exist"_s.arg(call.part(1))));
        writeProperty(json, type, *property);
        return jsonAnswer(200, json);
    }
    const bool isArchived = call.parameter("archived") == "true"_L1;
    json.beginObject().key("results").beginArray();
    for (const Property &property : type.properties.all()) {
        if (property.isArchived == isArchived)
            writeProperty(json, type, property);
    }
    json.endArray().endObject();
    return jsonAnswer(200, json);
}

HttpResponse answerPipelines(HubSpotState &state, const HubSpotCall &call)
{
    const int index = hubSpotTypeIndex(call.part(0));
    if (index < 0 || typeAt(state, index).pipelines.isEmpty())
        return errorAnswer(state, notFound(u"No pipelines for %1"_s.arg(call.part(0))));
    if (call.method != "GET")
        return methodNotAllowed(state);
    JsonStream json;
    if (call.path.size() == 1)
        json.beginObject().key("results").beginArray();
    int order = 0;
    bool isFound = call.path.size() == 1;
    for (const Pipeline &pipeline : typeAt(state, index).pipelines) {
        if (call.path.size() == 1 || pipeline.id == call.part(1)) {
            writePipeline(json, pipeline, order, Founded);
            isFound = true;
        }
        ++order;
    }
    if (!isFound)
        return errorAnswer(state, notFound(u"No pipeline %1"_s.arg(call.part(1))));
    if (call.path.size() == 1)
        json.endArray().endObject();
    return jsonAnswer(200, json);
}

HttpResponse answerOwners(HubSpotState &state, const HubSpotCall &call)
{
    if (call.method != "GET")
        return methodNotAllowed(state);
    const auto limit = readLimit(call.parameter("limit"), 100, 500);
    if (!limit)
        return errorAnswer(state, invalidInput(u"limit is out of range"_s));
    const bool isArchived = call.parameter("archived") == "true"_L1;
    JsonStream json;
    if (call.path.size() == 1) {
        for (const Owner &owner : state.data.owners) {
            if (owner.id == call.part(0) && owner.isArchived == isArchived) {
                writeOwner(json, owner, Founded);
                return jsonAnswer(200, json);
            }
        }
        return errorAnswer(state, notFound(u"No owner %1"_s.arg(call.part(0))));
    }
    json.beginObject().key("results").beginArray();
    qsizetype at = call.parameter("after").toLongLong();
    int written = 0;
    for (; at < state.data.owners.size() && written < *limit; ++at) {
        const Owner &owner = state.data.owners[at];
        const QString email = call.parameter("email");
        if (owner.isArchived != isArchived || (!email.isEmpty() && email != owner.email))
            continue;
        writeOwner(json, owner, Founded);
        ++written;
    }
    json.endArray();
    if (at < state.data.owners.size())
        json.key("paging")
            .beginObject()
            .key("next")
            .beginObject()
            .key("after")
            .text(std::to_string(at))
            .endObject()
            .endObject();
    json.endObject();
    return jsonAnswer(200, json);
}

HttpResponse answerAccountInfo(HubSpotState &state)
{
    JsonStream json;
    json.beginObject()
        .key("portalId")
        .number(state.data.account)
        .key("accountType")
        .text("STANDARD")
        .key("timeZone")
        .text("UTC")
        .key("companyCurrency")
        .text("EUR");
    json.key("uiDomain").text("app.hubspot.com").key("dataHostingLocation").text("na1").endObject();
    return jsonAnswer(200, json);
}

} // namespace satchel::fakes
