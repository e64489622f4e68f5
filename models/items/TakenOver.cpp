// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TakenOver.h"

#include "domain/FieldNames.h"

namespace satchel::items {

std::vector<FieldValue> takenOver(store::Store &store, const Record &record, const FieldValue &chosen)
{
    const Field *field = record.entity->find(chosen.field);
    const auto id = valueOr<RecordId>(chosen.value);
    if (!field || id.isNull())
        return {};
    const auto other = store.get(field->target, id);
    if (!other)
        return {};

    std::vector<FieldValue> values;
    for (const FieldName &name : {field::company, field::contact})
        if (name != chosen.field && record.entity->find(name) && other->entity->find(name)
            && isEmpty(record.value(name)) && !isEmpty(other->value(name)))
            values.push_back({name, other->value(name)});
    return values;
}

Edit editOfChoice(store::Store &store, const Record &record, const FieldValue &chosen)
{
    std::vector<FieldValue> values = takenOver(store, record, chosen);
    values.insert(values.begin(), chosen);
    std::vector<FieldValue> before;
    for (const FieldValue &value : values)
        before.push_back({value.field, record.value(value.field)});
    return Edit::update(record.entity->kind, record.id, std::move(values), std::move(before));
}

} // namespace satchel::items
