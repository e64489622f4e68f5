// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsRows.h"

#include "tests/fakes/dynamics365/DynamicsEndpoints.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

QString storedValue(const DynamicsState &state, const Property &property, const Row &row)
{
    if (property.name == "modifiedby"_L1)
        return row.isByApi ? signedInUser(state.data) : colleague(state.data);
    return row.values.value(property.name);
}

} // namespace

std::optional<DynamicsColumn> DynamicsColumn::find(const DynamicsState &state, int type, const QString &name)
{
    if (name == QLatin1String(dynamicsTables()[std::size_t(type)].key))
        return DynamicsColumn{name, nullptr, false};
    const bool isLookup = name.startsWith(u'_') && name.endsWith("_value"_L1);
    const QString column = isLookup ? name.mid(1).chopped(6) : name;
    const Property *property = columnOf(state, type, column);
    if (!property || isLookup != !property->targets.isEmpty())
        return {};
    return DynamicsColumn{name, property, isSecured(state, type, column)};
}

QString DynamicsColumn::valueOf(const DynamicsState &state, const Row &row) const
{
    if (!property)
        return dynamicsId(state, row.number);
    if (isHidden)
        return {};
    const QString &column = property->name;
    if (column == "createdon"_L1 && !row.values.has(u"overriddencreatedon"))
        return secondStamp(row.createdAt.ms);
    if (column == "createdon"_L1)
        return row.values.value(u"overriddencreatedon");
    if (column == "overriddencreatedon"_L1) // tells when it was made in truth
        return row.values.has(column) ? secondStamp(row.createdAt.ms) : QString();
    if (column == "modifiedon"_L1)
        return secondStamp(row.updatedAt.ms);
    if (column == "versionnumber"_L1)
        return QString::number(row.change);
    const QString value = storedValue(state, *property, row);
    if (property->type == Property::Type::Reference)
        return lookupId(value);
    if (property->type == Property::Type::DateTime && !value.isEmpty())
        return secondStamp(momentOf(value).value_or(0));
    return value;
}

DynamicsError noSuchColumn(int type, const QString &name)
{
    return {400, u"0x80060888"_s,
        u"Could not find a property named '%1' on type 'Microsoft.Dynamics.CRM.%2'."_s.arg(
            name, QLatin1String(dynamicsTables()[std::size_t(type)].logical))};
}

QString etagOf(const Row &row)
{
    return u"W/\"%1\""_s.arg(row.change);
}

DynamicsResult<DynamicsProjection> DynamicsProjection::make(
    const DynamicsState &state, int type, const DynamicsCall &call)
{
    DynamicsProjection projection;
    projection.m_state = &state;
    projection.m_type = type;
    projection.m_base = serviceRoot(call.url);
    projection.m_annotations = call.preference("odata.include-annotations").split(',');
    QStringList names = call.parameter("$select").split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty()) {
        for (const Property &property : state.data.types[std::size_t(type)].properties.all())
            names.append(property.targets.isEmpty() ? property.name : u'_' + property.name + u"_value"_s);
    }
    names.removeAll(QLatin1String(dynamicsTables()[std::size_t(type)].key));
    for (const QString &name : names) {
        const auto column = DynamicsColumn::find(state, type, name.trimmed());
        if (!column)
            return refuse(noSuchColumn(type, name));
        projection.m_columns.push_back(*column);
    }
    auto expansions = expansionsOf(state, type, call.parameter("$expand"));
    if (!expansions)
        return refuse(expansions.error());
    projection.m_expansions = std::move(*expansions);
    return projection;
}

/// "processid($select=name)": lookups that point at one table, with some of its columns.
DynamicsResult<std::vector<DynamicsProjection::Expansion>> DynamicsProjection::expansionsOf(
    const DynamicsState &state, int type, const QString &text)
{
    static const QRegularExpression form(u"(\\w+)\\(\\$select=([\\w,]+)\\)"_s);
    std::vector<Expansion> expansions;
    for (auto at = form.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const Property *lookup = columnOf(state, type, match.captured(1));
        if (!lookup || lookup->targets.size() != 1)
            return refuse(noSuchColumn(type, match.captured(1)));
        Expansion expansion{lookup, dynamicsTable(lookup->targets.front()), {}};
        for (const QString &name : match.captured(2).split(u',')) {
            const auto column = DynamicsColumn::find(state, expansion.target, name);
            if (!column)
                return refuse(noSuchColumn(expansion.target, name));
            expansion.columns.push_back(*column);
        }
        expansions.push_back(std::move(expansion));
    }
    return expansions;
}

void DynamicsProjection::writeExpansion(JsonStream &json, const Expansion &expansion, const Row &row) const
{
    json.key(QStringView(expansion.lookup->name));
    const QString value = row.values.value(expansion.lookup->name);
    const RowPointer there = value.isEmpty()
        ? nullptr
        : m_state->data.types[std::size_t(expansion.target)].table.find(dynamicsNumber(*m_state, lookupId(value)));
    if (!there) {
        json.null();
        return;
    }
    json.beginObject();
    for (const DynamicsColumn &column : expansion.columns) {
        json.key(QStringView(column.name));
        writeValue(json, column, column.valueOf(*m_state, *there));
    }
    json.key(dynamicsTables()[std::size_t(expansion.target)].key).text(lookupId(value)).endObject();
}

QString DynamicsProjection::context() const
{
    QStringList names;
    for (const DynamicsColumn &column : m_columns)
        names.append(column.name);
    return u"%1$metadata#%2(%3)"_s.arg(m_base, setName(m_type), names.join(u','));
}

void DynamicsProjection::write(JsonStream &json, const Row &row) const
{
    json.beginObject();
    writeMembers(json, row);
    json.endObject();
}

void DynamicsProjection::writeMembers(JsonStream &json, const Row &row) const
{
    json.key("@odata.etag").text(etagOf(row));
    for (const DynamicsColumn &column : m_columns) {
        const QString value = column.valueOf(*m_state, row);
        if (!value.isEmpty())
            writeAnnotations(json, column, row);
        json.key(QStringView(column.name));
        writeValue(json, column, value);
    }
    json.key(dynamicsTables()[std::size_t(m_type)].key).text(dynamicsId(*m_state, row.number));
    for (const Expansion &expansion : m_expansions)
        writeExpansion(json, expansion, row);
}

void DynamicsProjection::writeValue(JsonStream &json, const DynamicsColumn &column, const QString &value) const
{
    if (value.isEmpty())
        json.null();
    else if (column.property->type == Property::Type::Bool)
        json.boolean(value == "true"_L1);
    else if (column.property->type == Property::Type::Number || column.property->type == Property::Type::Enumeration)
        json.raw(value);
    else
        json.text(value);
}

void DynamicsProjection::writeAnnotations(JsonStream &json, const DynamicsColumn &column, const Row &row) const
{
    const Property &property = *column.property;
    const int target = property.targets.isEmpty() ? -1 : lookupType(storedValue(*m_state, property, row));
    if (target >= 0) {
        writeAnnotation(json, column, "Microsoft.Dynamics.CRM.lookuplogicalname"_L1,
            QLatin1String(dynamicsTables()[std::size_t(target)].logical));
        writeAnnotation(json, column, "Microsoft.Dynamics.CRM.associatednavigationproperty"_L1,
            navigationName(m_type, property, target));
    }
    for (const Choice &choice : property.choices) {
        if (choice.value == row.values.value(property.name))
            writeAnnotation(json, column, "OData.Community.Display.V1.FormattedValue"_L1, choice.label);
    }
}

void DynamicsProjection::writeAnnotation(
    JsonStream &json, const DynamicsColumn &column, QLatin1StringView name, const QString &value) const
{
    const bool isWanted = std::ranges::any_of(
        m_annotations, [&](const QByteArray &wanted) { return wanted == "*" || QLatin1StringView(wanted) == name; });
    if (isWanted)
        json.key(QStringView(column.name + u'@' + name)).text(value);
}

} // namespace satchel::fakes
