// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Replay.h"

#include <ranges>

namespace satchel::store {

QStringList Replay::differences(const Record &record) const
{
    QStringList fields;
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        if (!field.isDerived() && values[i] != record.values[i])
            fields.append(field.name);
    }
    return fields;
}

Replay replay(const Entity &entity, std::span<const HistoryEntry> newestFirst)
{
    Replay played{std::vector<Value>(entity.fields.size()), false, {}, {}, {}};
    for (const HistoryEntry &entry : newestFirst | std::views::reverse) {
        const Change &change = entry.change;
        played.changedAt = entry.set.at;
        if (change.isErased && change.kind == Edit::Kind::Update)
            continue; // an entry that states the record's values follows
        if (change.kind == Edit::Kind::Create) {
            if (!played.isBorn)
                played.createdAt = entry.set.at;
            played.isBorn = true;
            played.gaps.clear();
            played.values.assign(entity.fields.size(), Value());
            for (const FieldValue &value : change.created) {
                if (const int index = entity.indexOf(value.field); index >= 0)
                    played.values[static_cast<size_t>(index)] = value.value;
            }
        } else if (const int index = entity.indexOf(change.field); index >= 0) {
            Value &value = played.values[static_cast<size_t>(index)];
            if (value != change.before)
                played.gaps.append(change.field);
            value = change.after;
        }
    }
    return played;
}

std::vector<FieldValue> statedValues(const Record &record)
{
    std::vector<FieldValue> values;
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (!isEmpty(record.values[i]) && !record.entity->fields[i].isDerived())
            values.push_back({record.entity->fields[i].name, record.values[i]});
    }
    return values;
}

} // namespace satchel::store
