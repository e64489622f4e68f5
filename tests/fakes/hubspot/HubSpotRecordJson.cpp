// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotRecordJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

HubSpotProjection::HubSpotProjection(const HubSpotState &state, int type, const QStringList &properties,
    const QStringList &associations, const QStringList &history)
    : m_state(state), m_type(type)
{
    const PropertySet &known = state.data.types[std::size_t(type)].properties;
    const QStringList wanted = properties.isEmpty()
        ? QString(QLatin1String(hubSpotTypes()[std::size_t(type)].defaults)).split(u' ', Qt::SkipEmptyParts)
        : properties;
    m_properties = {createdProperty(type), cursorProperty(type), u"hs_object_id"_s};
    for (const QString &name : wanted) {
        if (known.find(name) && !m_properties.contains(name)) // unknown names are ignored
            m_properties.append(name);
    }
    for (const QString &name : history) {
        if (known.find(name))
            m_history.append(name);
    }
    for (const QString &name : associations) {
        if (const int to = hubSpotTypeIndex(name); to >= 0)
            m_associations.push_back(to);
    }
}

void HubSpotProjection::writeFields(JsonStream &json, const Row &row) const
{
    json.key("id").text(std::to_string(row.number));
    json.key("properties").beginObject();
    for (const QString &name : m_properties) {
        json.key(name);
        writeProperty(json, row, name);
    }
    json.endObject();
    if (!m_history.isEmpty()) {
        json.key("propertiesWithHistory").beginObject();
        for (const QString &name : m_history) {
            json.key(name).beginArray();
            writeHistory(json, row, name);
            json.endArray();
        }
        json.endObject();
    }
    json.key("createdAt")
        .stamp(row.createdAt.ms)
        .key("updatedAt")
        .stamp(row.updatedAt.ms)
        .key("archived")
        .boolean(!row.isLive());
    if (row.archivedAt)
        json.key("archivedAt").stamp(row.archivedAt->ms);
    json.key("url").text("https://app.hubspot.com/contacts/" + std::to_string(m_state.data.account) + "/record/"
        + hubSpotTypes()[std::size_t(m_type)].typeId + "/" + std::to_string(row.number));
    if (!m_associations.empty())
        writeAssociations(json, row);
}

/// The values a property has had, the present one first, each with the stamp of the write that set it.
void HubSpotProjection::writeHistory(JsonStream &json, const Row &row, const QString &name) const
{
    for (const Row *version = &row; version; version = version->before.get()) {
        const QString value = version->values.value(name);
        const bool isFirst = !version->before;
        if (isFirst ? value.isEmpty() : value == version->before->values.value(name))
            continue;
        json.beginObject().key("value").text(value);
        json.key("timestamp").stamp(version->updatedAt.ms).key("sourceType").text("INTEGRATION").endObject();
    }
}

void HubSpotProjection::write(JsonStream &json, const Row &row) const
{
    json.beginObject();
    writeFields(json, row);
    json.endObject();
}

void HubSpotProjection::writeProperty(JsonStream &json, const Row &row, const QString &name) const
{
    if (name == m_properties[0])
        json.stamp(row.createdAt.ms);
    else if (name == m_properties[1])
        json.stamp(row.updatedAt.ms);
    else if (name == m_properties[2])
        json.text(std::to_string(row.number));
    else if (const QString value = row.values.value(name); value.isEmpty())
        json.null();
    else
        json.text(value);
}

void HubSpotProjection::writeAssociations(JsonStream &json, const Row &row) const
{
    const auto &types = hubSpotTypes();
    bool isOpen = false;
    for (const int to : m_associations) {
        const auto neighbours = m_state.data.links.neighbours({m_type, row.number}, to);
        if (neighbours.empty())
            continue;
        if (!isOpen)
            json.key("associations").beginObject();
        isOpen = true;
        json.key(types[std::size_t(to)].name).beginObject().key("results").beginArray();
        for (const auto &neighbour : neighbours)
            json.beginObject()
                .key("id")
                .text(std::to_string(neighbour.number))
                .key("type")
                .text(std::string(types[std::size_t(m_type)].singular) + "_to_" + types[std::size_t(to)].singular)
                .endObject();
        json.endArray().endObject();
    }
    if (isOpen)
        json.endObject();
}

QString propertyOf(const Row &row, int type, const QString &name)
{
    if (name == "hs_object_id"_L1)
        return QString::number(row.number);
    if (name == createdProperty(type))
        return QString::fromStdString(isoStamp(row.createdAt.ms));
    if (name == cursorProperty(type))
        return QString::fromStdString(isoStamp(row.updatedAt.ms));
    return row.values.value(name);
}

QStringList splitNames(const QString &list)
{
    return list.split(u',', Qt::SkipEmptyParts);
}

QStringList namesOf(const QJsonValue &array)
{
    QStringList names;
    for (const QJsonValue &name : array.toArray())
        names.append(name.toString());
    return names;
}

} // namespace satchel::fakes
