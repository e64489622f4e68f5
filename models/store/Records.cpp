// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Records.h"

namespace satchel::store {

Result<std::vector<Record>> recordsOf(Store &store, EntityKind entity, Filter filter, Sort sort)
{
    const auto definition = store.sharedSchema()->shared(entity);
    QStringList columns;
    for (const Field &field : definition->fields)
        columns.append(field.name);
    const auto rows = store.select({entity, columns, std::move(filter), std::move(sort), {}, -1, false});
    if (!rows)
        return fail(rows.error());
    std::vector<Record> records;
    records.reserve(static_cast<size_t>(rows->size()));
    for (qsizetype row = 0; row < rows->size(); ++row) {
        Record &record = records.emplace_back(definition, rows->id(row));
        for (size_t i = 0; i < record.values.size(); ++i)
            record.values[i] = rows->value(row, static_cast<int>(i));
    }
    return records;
}

} // namespace satchel::store
