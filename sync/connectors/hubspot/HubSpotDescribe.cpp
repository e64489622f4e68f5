// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotDescribe.h"

#include "domain/Reason.h"
#include "sync/connectors/ManifestText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 keyLookInterval = 3'600'000;

bool isReadOnly(const QJsonValue &property)
{
    return property["calculated"_L1].toBool() || property["modificationMetadata"_L1]["readOnlyValue"_L1].toBool();
}

QSet<QString> readOnlyOf(const RowForms::Columns &columns)
{
    QSet<QString> names;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!column->canUpdate)
            names.insert(column.key());
    }
    return names;
}

std::vector<Choice> optionsOf(const QJsonValue &property)
{
    std::vector<Choice> options;
    for (const QJsonValue option : property["options"_L1].toArray())
        options.push_back({option["value"_L1].toString(), option["label"_L1].toString()});
    return options;
}

/// Links between records are no properties; whether they may be written shows with the write.
RowForms::Columns withLinks(RowForms::Columns columns, const ObjectMap &object)
{
    for (const FieldMap &map : object.fields) {
        for (const QString &remote : map.remotes) {
            if (remote.startsWith(u'@'))
                columns.insert(remote, {});
        }
    }
    return columns;
}

/// "HubSpot does not show leads: they need Sales Hub Professional".
QString missing(const ObjectMap &object, const QString &label)
{
    const QString need = manifestText(object.wire.value("needs"_L1).toString());
    const QString limit = Reason::tr("%1 does not show %2").arg(label, object.object);
    return need.isEmpty() ? limit : u"%1: %2"_s.arg(limit, need);
}

} // namespace

/// A page of somebody else, a proxy's, has no category. 400 is what an object type gets that HubSpot does not know.
bool HubSpotDescribe::isRefusedForGood(const JsonAnswer &answer) const
{
    const bool isRefusal = answer.status == 400 || answer.status == 403 || answer.status == 404;
    return isRefusal && !answer.error.category.isEmpty();
}

void HubSpotDescribe::forgetOutdated()
{
    if (std::exchange(m_generation, m_api.metadataGeneration()) != m_api.metadataGeneration())
        m_known.clear();
}

/// A kept answer without our key property expires after an hour: the guide asks the administrator to add that property.
Result<HubSpotObject> HubSpotDescribe::described(const ObjectMap &object)
{
    forgetOutdated();
    if (const auto known = m_known.constFind(object.object); known != m_known.cend())
        return *known;
    auto here = ask(object, MetadataCache::oneDay);
    if (here && here->isKept && !here->hasKey && object.isPushed())
        here = ask(object, keyLookInterval);
    if (!here || here->isMissing)
        return here;
    m_known.insert(object.object, *here);
    m_readOnly.insert(object.object, readOnlyOf(here->columns));
    return here;
}

Result<HubSpotObject> HubSpotDescribe::ask(const ObjectMap &object, qint64 age)
{
    const auto answer = TRY(
        m_api.getMetadata(u"properties/"_s + object.object, {{u"archived"_s, u"false"_s}}, {"results"_L1, age}));
    HubSpotObject here;
    here.isMissing = isRefusedForGood(answer);
    if (here.isMissing)
        return here;
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    here.isKept = answer.isKept;
    here.properties = answer.body.value("results"_L1).toArray();
    const QString key = object.wire.value("key"_L1).toString();
    for (const QJsonValue property : std::as_const(here.properties)) {
        const QString name = property["name"_L1].toString();
        here.columns.insert(name, {false, !isReadOnly(property), !isReadOnly(property)});
        here.hasKey = here.hasKey || (name == key && property["hasUniqueValue"_L1].toBool());
    }
    return here;
}

Result<HubSpotObject> HubSpotDescribe::of(const ObjectMap &object)
{
    return object.isReadWhole() ? Result<HubSpotObject>() : described(object);
}

Result<std::vector<RemoteField>> HubSpotDescribe::fields(const ObjectMap &object)
{
    const auto here = TRY(of(object));
    std::vector<RemoteField> fields;
    for (const QJsonValue property : here.properties) {
        RemoteField field;
        field.name = property["name"_L1].toString();
        field.label = property["label"_L1].toString();
        field.type = property["type"_L1].toString();
        field.isReadOnly = isReadOnly(property);
        field.isCustom = !property["hubspotDefined"_L1].toBool(true);
        field.options = optionsOf(property);
        if (!field.name.isEmpty())
            fields.push_back(std::move(field));
    }
    return fields;
}

Result<bool> HubSpotDescribe::mayRead(const ObjectMap &object)
{
    const QString source = object.wire.value("source"_L1).toString();
    const QString path = source == "owners"_L1 ? source
        : object.isReadWhole()                 ? u"pipelines/"_s + object.wire.value("of"_L1).toString()
                                               : u"objects/"_s + object.object;
    const auto answer = TRY(m_api.get(path, {{u"limit"_s, u"1"_s}}));
    return !isRefusedForGood(answer);
}

Result<bool> HubSpotDescribe::isDenied(const ObjectMap &object)
{
    const auto may = TRY(mayRead(object));
    if (!may)
        m_denied.insert(object.object);
    else
        m_denied.remove(object.object);
    return !may;
}

Result<QStringList> HubSpotDescribe::applyCapabilities(ObjectMap &object)
{
    if (object.direction == Direction::None)
        return QStringList();
    const auto here = of(object);
    const auto denied = here && m_denied.contains(object.object) ? isDenied(object) : Result<bool>(false);
    if (!here || !denied)
        return fail(!here ? here.error() : denied.error());
    const QString label = m_api.manifest().label;
    if (here->isMissing || *denied) {
        object.direction = Direction::None;
        return QStringList{missing(object, label)};
    }
    if (object.isReadWhole())
        return QStringList();
    for (const QJsonValue property : here->properties) {
        for (FieldMap &map : object.fields) {
            if (map.remotes.value(0) == property["name"_L1].toString())
                RowForms::preferOffered(map, optionsOf(property));
        }
    }
    return RowForms::applyCapabilities(object, withLinks(here->columns, object), label);
}

} // namespace satchel::sync
