// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsTables.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const QString labelSuffix = u"@OData.Community.Display.V1.FormattedValue"_s;

QString definition(const ObjectMap &object)
{
    return u"api/EntityDefinitions(LogicalName='%1')"_s.arg(object.wire.value("table"_L1).toString());
}

QString labelOf(const QJsonValue &labelled)
{
    return labelled["UserLocalizedLabel"_L1]["Label"_L1].toString();
}

bool isChoice(const QString &type)
{
    return type == "Picklist"_L1 || type == "State"_L1 || type == "Status"_L1;
}

/// Their word for a column's type as store::canPair knows types.
QString typeOf(const QJsonValue &attribute)
{
    const QString type = attribute["AttributeType"_L1].toString();
    if (type == "Integer"_L1 || type == "Decimal"_L1 || type == "Double"_L1 || type == "BigInt"_L1
        || type == "Money"_L1)
        return u"number"_s;
    if (type == "DateTime"_L1)
        return attribute["Format"_L1].toString() == "DateOnly"_L1 ? u"date"_s : u"datetime"_s;
    return type.toLower();
}

/// Some columns are the name of another one (of a lookup) and cannot be selected.
bool isReadable(const QJsonValue &attribute)
{
    return !attribute["LogicalName"_L1].toString().isEmpty() && attribute["IsValidForRead"_L1].toBool()
        && attribute["IsValidODataAttribute"_L1].toBool(true);
}

} // namespace

Result<void> DynamicsTables::add(DynamicsTable &table, const QJsonValue &attribute)
{
    const QString name = attribute["LogicalName"_L1].toString();
    const QString type = attribute["AttributeType"_L1].toString();
    const bool isLookup = type == "Lookup"_L1 || type == "Customer"_L1 || type == "Owner"_L1;
    RowForms::Column column{
        false, attribute["IsValidForCreate"_L1].toBool(), attribute["IsValidForUpdate"_L1].toBool()};
    if (attribute["IsSecured"_L1].toBool()) {
        const auto allowed = m_rights.onColumn(attribute["MetadataId"_L1].toString());
        if (!allowed || !*allowed)
            return allowed ? Result<void>() : fail(allowed.error());
        column.canCreate = column.canCreate && (*allowed)->canCreate;
        column.canUpdate = column.canUpdate && (*allowed)->canUpdate;
    }
    table.columns.insert(isLookup ? u'_' + name + u"_value"_s : name, column);
    if (isChoice(type)) {
        table.numbers.insert(name);
        table.columns.insert(name + labelSuffix, {false, false, false});
    }
    if (!isLookup)
        table.fields.push_back({name, labelOf(attribute["DisplayName"_L1]), typeOf(attribute), {}, !column.canUpdate,
            attribute["RequiredLevel"_L1]["Value"_L1].toString() == "SystemRequired"_L1,
            attribute["IsCustomAttribute"_L1].toBool(), attribute["MaxLength"_L1].toInt()});
    return {};
}

/// Columns that replace others: a currency by its code, what a new row only gets under another name.
Result<void> DynamicsTables::addStandIns(DynamicsTable &table, const QJsonObject &wire)
{
    if (const auto currency = table.columns.constFind(u"_transactioncurrencyid_value"_s);
        currency != table.columns.constEnd())
        table.columns.insert(u"isocurrencycode"_s, *currency);
    const QJsonObject onceAs = wire.value("once_as"_L1).toObject();
    const auto mayBackdate = TRY(onceAs.isEmpty() ? Result<bool>(true) : m_rights.mayBackdate());
    for (auto name = onceAs.begin(); name != onceAs.end(); ++name)
        table.columns[name.key()].canCreate = mayBackdate
            && table.columns.value(name->toString(), {false, false, false}).canCreate;
    return {};
}

void DynamicsTables::forgetOutdated()
{
    if (std::exchange(m_generation, m_api.metadataGeneration()) == m_api.metadataGeneration())
        return;
    m_tables.clear();
    m_currencies.clear();
    m_rights = DynamicsRights(m_api);
    m_processes.forget();
}

Result<const DynamicsTable *> DynamicsTables::table(const ObjectMap &object)
{
    forgetOutdated();
    if (const auto known = m_tables.constFind(object.object); known != m_tables.constEnd())
        return &*known;
    const auto answer = TRY(m_api.readMetadata(definition(object),
        {{u"$select"_s, u"LogicalName,Privileges,ChangeTrackingEnabled"_s}, {u"$expand"_s, u"Attributes"_s}}));
    const auto rights = TRY(m_rights.onTable(answer.body.value("Privileges"_L1).toArray()));
    DynamicsTable table;
    table.rights = rights;
    table.isTracked = answer.body.value("ChangeTrackingEnabled"_L1).toBool(true);
    for (const QJsonValue attribute : answer.body.value("Attributes"_L1).toArray()) {
        TRY(isReadable(attribute) ? add(table, attribute) : Result<void>());
    }
    if (table.columns.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the table has no columns"), answer.path);
    const QString id = object.wire.value("row"_L1)["id"_L1].toString();
    table.columns.insert(id, {false, false, false});
    TRY(addStandIns(table, object.wire));
    return &*m_tables.insert(object.object, std::move(table));
}

Result<void> DynamicsTables::addOptions(const ObjectMap &object, const QString &kind, std::vector<RemoteField> &fields)
{
    const auto answer = TRY(
        m_api.readMetadata(u"%1/Attributes/Microsoft.Dynamics.CRM.%2AttributeMetadata"_s.arg(definition(object), kind),
            {{u"$select"_s, u"LogicalName"_s}, {u"$expand"_s, u"OptionSet"_s}}));
    for (const QJsonValue attribute : answer.body.value("value"_L1).toArray()) {
        const auto field = std::ranges::find(fields, attribute["LogicalName"_L1].toString(), &RemoteField::name);
        if (field == fields.end())
            continue;
        for (const QJsonValue option : attribute["OptionSet"_L1]["Options"_L1].toArray())
            field->options.push_back({QString::number(option["Value"_L1].toInteger()), labelOf(option["Label"_L1])});
    }
    return {};
}

Result<std::vector<RemoteField>> DynamicsTables::fields(const ObjectMap &object)
{
    const auto known = table(object);
    if (!known && known.error().kind == Error::Kind::Refused)
        return std::vector<RemoteField>();
    if (!known)
        return fail(known.error());
    std::vector<RemoteField> fields = (*known)->fields;
    for (const QString &kind : {u"Picklist"_s, u"MultiSelectPicklist"_s}) {
        TRY(addOptions(object, kind, fields));
    }
    return fields;
}

Result<QHash<QString, QString>> DynamicsTables::currencies()
{
    if (!m_currencies.isEmpty())
        return m_currencies;
    const auto answer = TRY(m_api.readMetadata(u"api/transactioncurrencies"_s, {{u"$select"_s, u"isocurrencycode"_s}}));
    for (const QJsonValue row : answer.body.value("value"_L1).toArray())
        m_currencies.insert(row["transactioncurrencyid"_L1].toString(), row["isocurrencycode"_L1].toString());
    return m_currencies;
}

} // namespace satchel::sync
