// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceDescribe.h"

#include "domain/Reason.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

std::vector<Choice> offered(const QJsonValue &field)
{
    std::vector<Choice> options;
    for (const QJsonValue option : field["picklistValues"_L1].toArray()) {
        if (option["active"_L1].toBool(true))
            options.push_back({option["value"_L1].toString(), option["label"_L1].toString()});
    }
    return options;
}

} // namespace

QString nameOf(const ObjectMap &object)
{
    return object.wire.value("of"_L1).toString(object.object);
}

/// A column that only follows the primary one of the record's roles ("primary") can be written by way of these.
Result<SalesforceObject> SalesforceDescribe::of(const ObjectMap &object)
{
    auto here = described(object);
    if (const QJsonValue attached = object.wire.value("attached"_L1); here && !here->isMissing && attached.isObject()) {
        ObjectMap link = object;
        link.object = attached["link"_L1].toString();
        const auto links = described(link);
        if (!links)
            return links;
        here->isMissing = links->isMissing;
        here->columns.insert(attached["to"_L1].toString(), {false, links->rights().create, false});
    }
    const QJsonValue primary = object.wire.value("primary"_L1);
    const QString column = primary["column"_L1].toString();
    if (!here || column.isEmpty() || !here->columns.value(column, {false, false, false}).canCreate)
        return here;
    ObjectMap role = object;
    role.object = primary["role"_L1].toString();
    role.wire.remove("of"_L1);
    const auto roles = described(role);
    if (!roles)
        return roles;
    here->columns[column].canUpdate = !roles->isMissing && roles->rights().create && roles->rights().change;
    return here;
}

void SalesforceDescribe::recheck(const ObjectMap &object)
{
    m_known.remove(nameOf(object));
    m_doubted.insert(nameOf(object));
}

void SalesforceDescribe::forgetOutdated()
{
    if (std::exchange(m_generation, m_api.metadataGeneration()) != m_api.metadataGeneration())
        m_known.clear();
}

Result<JsonAnswer> SalesforceDescribe::ask(const QString &name)
{
    const qint64 age = m_doubted.contains(name) ? 0 : MetadataCache::oneDay;
    auto answer = m_api.getMetadata(u"sobjects/%1/describe"_s.arg(name), {}, {"fields"_L1, age, true});
    if (answer)
        m_doubted.remove(name);
    return answer;
}

Result<SalesforceObject> SalesforceDescribe::described(const ObjectMap &object)
{
    forgetOutdated();
    const QString name = nameOf(object);
    if (const auto known = m_known.constFind(name); known != m_known.cend())
        return *known;
    const auto answer = TRY(ask(name));
    SalesforceObject here;
    here.isMissing = answer.status == 404
        && !answer.error.category.isEmpty(); // a page of somebody else has no category
    if (!answer.isSuccess() && !here.isMissing)
        return fail(m_api.errorOf(answer));
    here.description = answer.body;
    const QString key = object.wire.value("key"_L1).toString();
    for (const QJsonValue field : answer.body.value("fields"_L1).toArray()) {
        const QString column = field["name"_L1].toString();
        const bool canCreate = field["createable"_L1].toBool();
        here.columns.insert(
            column, {field["type"_L1].toString() == "boolean"_L1, canCreate, field["updateable"_L1].toBool()});
        if (column == key && canCreate) {
            here.isKeyUnique = field["unique"_L1].toBool();
            here.hasKey = here.isKeyUnique || field["externalId"_L1].toBool();
        }
    }
    m_known.insert(name, here);
    return here;
}

Result<SalesforceObject> SalesforceDescribe::ofCreate(const ObjectMap &object)
{
    if (!m_known.value(nameOf(object)).hasKey)
        recheck(object);
    return of(object);
}

Result<std::vector<RemoteField>> SalesforceDescribe::fields(const ObjectMap &object)
{
    const auto here = TRY(of(object));
    const QJsonObject types = object.wire.value("types"_L1).toObject();
    std::vector<RemoteField> fields;
    for (const QJsonValue described : here.description.value("fields"_L1).toArray()) {
        RemoteField field;
        field.name = described["name"_L1].toString();
        field.label = described["label"_L1].toString();
        const QString type = described["type"_L1].toString();
        field.type = types.value(type).toString(type);
        field.isReadOnly = !described["updateable"_L1].toBool();
        field.isRequired = !described["nillable"_L1].toBool() && !described["defaultedOnCreate"_L1].toBool()
            && described["createable"_L1].toBool();
        field.isCustom = described["custom"_L1].toBool() && field.name != object.wire.value("key"_L1).toString();
        field.options = offered(described);
        field.maxLength = field.options.empty() ? described["length"_L1].toInt() : 0;
        fields.push_back(std::move(field));
    }
    return fields;
}

Result<QStringList> SalesforceDescribe::applyCapabilities(ObjectMap &object)
{
    if (object.wire.contains("source"_L1) || object.direction == Direction::None)
        return QStringList();
    const auto here = TRY(of(object));
    const QString label = m_api.manifest().label;
    if (here.isMissing) {
        object.direction = Direction::None;
        if (object.wire.contains("fallback"_L1))
            return QStringList();
        return QStringList{Reason::tr("this organisation of %1 has no %2").arg(label, object.object)};
    }
    QStringList replaced;
    if (const QString instead = object.wire.value("unless"_L1).toString(); !instead.isEmpty()) {
        ObjectMap newer = object;
        newer.object = instead;
        newer.wire.remove("of"_L1);
        const auto other = TRY(described(newer));
        if (!other.isMissing && other.rights().create && object.isPulled()) {
            object.direction = Direction::Pull;
            replaced.append(
                Reason::tr("%1 keeps new records as %2; %3 is only read").arg(label, instead, object.object));
        }
    }
    for (const QJsonValue field : here.description.value("fields"_L1).toArray()) {
        for (FieldMap &map : object.fields) {
            if (map.remotes.value(0) == field["name"_L1].toString())
                RowForms::preferOffered(map, offered(field));
        }
    }
    const QStringList limits = RowForms::applyCapabilities(object, here.rights(), label);
    return replaced
        + (object.direction == Direction::None ? limits
                                               : RowForms::applyCapabilities(object, here.columns, label) + limits);
}

} // namespace satchel::sync
