// SPDX-License-Identifier: GPL-3.0-or-later
// EntityDefinitions: tables, their attributes, and the options of choices with their labels.
#include "tests/fakes/dynamics365/DynamicsEndpoints.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

/// LogicalName='contact' → contact.
QString logicalName(const QString &key)
{
    return key.startsWith("LogicalName='"_L1) ? key.mid(13).chopped(1) : QString();
}

void writeLabel(JsonStream &json, std::string_view member, const QString &label)
{
    json.key(member)
        .beginObject()
        .key("UserLocalizedLabel")
        .beginObject()
        .key("Label")
        .text(label)
        .key("LanguageCode")
        .number(1033)
        .endObject()
        .endObject();
}

void writeOption(JsonStream &json, const QString &value, const QString &label)
{
    json.beginObject().key("Value").raw(value);
    writeLabel(json, "Label", label);
    json.endObject();
}

void writeOptions(JsonStream &json, const Property &property)
{
    json.key("OptionSet").beginObject();
    if (property.type == Property::Type::Bool) {
        json.key("TrueOption");
        writeOption(json, u"1"_s, u"Yes"_s);
        json.key("FalseOption");
        writeOption(json, u"0"_s, u"No"_s);
    } else {
        json.key("Options").beginArray();
        for (const Choice &choice : property.choices)
            writeOption(json, choice.value, choice.label);
        json.endArray();
    }
    json.endObject();
}

QString kindOf(const Property &property)
{
    if (property.type == Property::Type::MultiEnumeration)
        return u"MultiSelectPicklist"_s;
    if (!property.kind.isEmpty())
        return property.kind;
    constexpr std::pair<Property::Type, const char *> kinds[] = {{Property::Type::Number, "Decimal"},
        {Property::Type::Date, "DateTime"}, {Property::Type::DateTime, "DateTime"},
        {Property::Type::Enumeration, "Picklist"}, {Property::Type::Bool, "Boolean"},
        {Property::Type::Reference, "Lookup"}};
    for (const auto &[type, kind] : kinds) {
        if (property.type == type)
            return QLatin1String(kind);
    }
    return u"String"_s;
}

void writeAttribute(JsonStream &json, const DynamicsState &state, int type, const Property &property, bool hasOptions)
{
    // Of several kinds the metadata has one word for both: "Virtual"
    const QString kind = kindOf(property);
    json.beginObject().key("@odata.type").text(u"#Microsoft.Dynamics.CRM.%1AttributeMetadata"_s.arg(kind));
    json.key("LogicalName")
        .text(property.name)
        .key("SchemaName")
        .text(property.name)
        .key("AttributeType")
        .text(kind == "MultiSelectPicklist"_L1 ? u"Virtual"_s : kind);
    json.key("AttributeTypeName").beginObject().key("Value").text(kind + u"Type"_s).endObject();
    json.key("MetadataId")
        .text(attributeId(type, property.name))
        .key("IsSecured")
        .boolean(isGuarded(state, type, property.name));
    json.key("IsCustomAttribute")
        .boolean(property.isCustom)
        .key("IsValidForRead")
        .boolean(true)
        .key("IsValidODataAttribute")
        .boolean(true);
    json.key("IsValidForCreate")
        .boolean(!property.isReadOnly && property.kind != "State"_L1)
        .key("IsValidForUpdate")
        .boolean(!property.isReadOnly && !property.isCreateOnly);
    json.key("RequiredLevel")
        .beginObject()
        .key("Value")
        .text(property.isRequired ? "ApplicationRequired" : "None")
        .endObject();
    writeLabel(json, "DisplayName", property.label);
    if (property.type == Property::Type::Date || property.type == Property::Type::DateTime)
        json.key("Format").text(property.type == Property::Type::Date ? "DateOnly" : "DateAndTime");
    if (!property.targets.isEmpty()) {
        json.key("Targets").beginArray();
        for (const QString &target : property.targets)
            json.text(QLatin1String(dynamicsTables()[std::size_t(dynamicsTable(target))].logical).latin1());
        json.endArray();
    }
    if (hasOptions)
        writeOptions(json, property);
    json.endObject();
}

/// A lookup has a column with the name of its target, which metadata lists and the Web API does not have.
void writeCompanion(JsonStream &json, const Property &lookup)
{
    json.beginObject()
        .key("@odata.type")
        .text("#Microsoft.Dynamics.CRM.StringAttributeMetadata")
        .key("LogicalName")
        .text(lookup.name + u"name"_s)
        .key("AttributeOf")
        .text(lookup.name);
    json.key("AttributeType")
        .text("String")
        .key("IsCustomAttribute")
        .boolean(lookup.isCustom)
        .key("IsValidForRead")
        .boolean(true)
        .key("IsValidODataAttribute")
        .boolean(false);
    json.key("IsValidForCreate").boolean(false).key("IsValidForUpdate").boolean(false).endObject();
}

void writeAttributes(
    JsonStream &json, const DynamicsState &state, int type, std::string_view member, const QString &kind)
{
    json.key(member).beginArray();
    for (const Property &property : state.data.types[std::size_t(type)].properties.all()) {
        if (property.isArchived || (!kind.isEmpty() && kindOf(property) != kind))
            continue;
        writeAttribute(json, state, type, property, !kind.isEmpty());
        if (kind.isEmpty() && !property.targets.isEmpty())
            writeCompanion(json, property);
    }
    json.endArray();
}

void writeLookups(JsonStream &json, const RemoteType &type)
{
    json.key("ManyToOneRelationships").beginArray();
    for (const Property &property : type.properties.all()) {
        for (const QString &target : property.targets)
            json.beginObject()
                .key("ReferencingAttribute")
                .text(property.name)
                .key("ReferencedEntity")
                .text(QLatin1String(dynamicsTables()[std::size_t(dynamicsTable(target))].logical).latin1())
                .endObject();
    }
    json.endArray();
}

void writeDefinition(JsonStream &json, const DynamicsState &state, int type)
{
    const DynamicsTable &table = dynamicsTables()[std::size_t(type)];
    json.key("LogicalName")
        .text(std::string_view(table.logical))
        .key("EntitySetName")
        .text(std::string_view(table.set))
        .key("PrimaryIdAttribute")
        .text(std::string_view(table.key));
    json.key("Privileges").beginArray();
    for (const auto &right : {u"Create"_s, u"Read"_s, u"Write"_s, u"Delete"_s}) {
        const QString name = privilegeName(right, type);
        json.beginObject()
            .key("Name")
            .text(name)
            .key("PrivilegeId")
            .text(privilegeId(name))
            .key("PrivilegeType")
            .text(right)
            .endObject();
    }
    json.endArray();
    json.key("ChangeTrackingEnabled")
        .boolean(!state.options.tellsTracking || !state.options.untracked.contains(setName(type)))
        .key("IsOptimisticConcurrencyEnabled")
        .boolean(true);
}

HttpResponse definitions(const DynamicsState &state, const DynamicsCall &call)
{
    const bool onlyTracked = call.parameter("$filter") == "ChangeTrackingEnabled eq true"_L1;
    JsonStream json;
    json.beginObject().key("value").beginArray();
    for (int type = 0; type < int(dynamicsTables().size()); ++type) {
        if (onlyTracked && state.options.untracked.contains(setName(type)))
            continue;
        json.beginObject();
        writeDefinition(json, state, type);
        json.endObject();
    }
    json.endArray().endObject();
    return odataAnswer(200, json);
}

} // namespace

HttpResponse answerMetadata(DynamicsState &state, const DynamicsCall &call)
{
    const auto [word, key] = segmentParts(call.part(0));
    if (key.isNull())
        return definitions(state, call);
    const int type = dynamicsTable(logicalName(key));
    if (type < 0)
        return errorAnswer({404, u"0x80060888"_s, u"Could not find an entity with the name %1"_s.arg(key)});
    const RemoteType &here = tableAt(state, type);
    const auto [attributes, attribute] = segmentParts(call.part(1));
    const QString cast = call.part(2);
    const QString kind = cast.startsWith("Microsoft.Dynamics.CRM."_L1) ? cast.mid(23).remove("AttributeMetadata"_L1)
                                                                       : QString();
    JsonStream json;
    json.beginObject();
    if (attributes.isEmpty()) {
        writeDefinition(json, state, type);
        if (call.parameter("$expand").startsWith("ManyToOneRelationships"_L1))
            writeLookups(json, here);
        if (call.parameter("$expand").contains("Attributes"_L1))
            writeAttributes(json, state, type, "Attributes", {});
    } else if (attribute.isNull()) {
        writeAttributes(json, state, type, "value", kind);
    } else {
        const Property *property = here.properties.find(logicalName(attribute));
        if (!property)
            return errorAnswer(
                {404, u"0x80060888"_s, u"Could not find an attribute with the name %1"_s.arg(attribute)});
        JsonStream one;
        writeAttribute(one, state, type, *property, !kind.isEmpty());
        return odataAnswer(200, one);
    }
    json.endObject();
    return odataAnswer(200, json);
}

} // namespace satchel::fakes
