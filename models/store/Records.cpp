// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Records.h"

namespace satchel::store {

Result<std::vector<Record>> recordsOf(Store &store, EntityKind entity, Filter filter, Sort sort)
{
    const auto definition = store.sharedSchema()->shared(entity);
    QStringList columns;
    for (const Field &field : definition->fields)
        columns.append(field.name);
    const auto rows = TRY(store.select({entity, columns, std::move(filter), std::move(sort), {}, -1, false}));
    std::vector<Record> records;
    records.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Record &record = records.emplace_back(definition, rows.id(row));
        for (size_t i = 0; i < record.values.size(); ++i)
            record.values[i] = rows.value(row, static_cast<int>(i));
    }
    return records;
}

QStringList allFields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields)
        names.append(field.name);
    return names;
}

Record recordAt(std::shared_ptr<const Entity> entity, const Rows &rows, qsizetype row)
{
    Record record(std::move(entity), rows.id(row));
    for (size_t i = 0; i < record.values.size(); ++i)
        record.values[i] = rows.value(row, static_cast<int>(i));
    return record;
}

Result<RecordWithParts> recordWithParts(
    Store &store, EntityKind entity, RecordId id, EntityKind part, const QString &owner)
{
    auto record = store.get(entity, id);
    if (!record)
        return fail(record.error());
    auto parts = recordsOf(store, part, Filter::refersTo(owner, id), {QStringLiteral("position"), false});
    return std::move(parts).map([&record](std::vector<Record> &&found) {
        return RecordWithParts{std::move(*record), std::move(found)};
    });
}

} // namespace satchel::store
