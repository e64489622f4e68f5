// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/FieldValues.h"

#include <algorithm>

namespace satchel::sync {

const Value &valueOf(const std::vector<FieldValue> &values, const QString &field)
{
    static const Value none;
    const auto found = std::ranges::find(values, field, &FieldValue::field);
    return found == values.end() ? none : found->value;
}

bool hasField(const std::vector<FieldValue> &values, const QString &field)
{
    return std::ranges::find(values, field, &FieldValue::field) != values.end();
}

void setValue(std::vector<FieldValue> &values, const QString &field, const Value &value)
{
    const auto found = std::ranges::find(values, field, &FieldValue::field);
    if (found == values.end())
        values.push_back({field, value});
    else
        found->value = value;
}

QString titleFrom(const store::Store &store, EntityKind entity, const std::vector<FieldValue> &values)
{
    Record record(store.sharedSchema()->shared(entity));
    for (const FieldValue &value : values)
        record.set(value.field, value.value);
    return titleOf(record);
}

} // namespace satchel::sync
