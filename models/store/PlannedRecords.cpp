// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PlannedRecords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::store {

void PlannedRecords::keep(const Record &record)
{
    QByteArray json = "{";
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (isEmpty(record.values[i]))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, record.entity->fields[i].name);
        json += ':';
        appendJson(json, record.values[i]);
    }
    m_values.insert_or_assign(record.id, json + '}');
}

std::optional<Record> PlannedRecords::find(std::shared_ptr<const Entity> entity, RecordId id) const
{
    const auto known = m_values.find(id);
    if (known == m_values.end())
        return {};
    Record record(std::move(entity), id);
    const auto values = QJsonDocument::fromJson(known->second).object();
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        const auto json = values.constFind(field.name);
        if (json != values.constEnd())
            record.values[i] = valueFromJson(field.type, *json).value_or(Value());
    }
    return record;
}

} // namespace satchel::store
