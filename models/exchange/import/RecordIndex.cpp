// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RecordIndex.h"

namespace satchel::exchange {

namespace {

constexpr qint64 pageSize = 5000;

} // namespace

Result<void> RecordIndex::load(store::Store &store, EntityKind entity)
{
    store::Query query;
    query.entity = entity;
    query.columns = keyFields(entity);
    query.limit = pageSize;
    Record record(store.sharedSchema()->shared(entity));
    std::vector<size_t> positions;
    for (const QString &column : std::as_const(query.columns))
        positions.push_back(size_t(record.entity->indexOf(column)));
    do {
        const auto rows = store.select(query);
        if (!rows)
            return fail(rows.error());
        for (qsizetype i = 0; i < rows->size(); ++i) {
            for (size_t column = 0; column < positions.size(); ++column)
                record.values[positions[column]] = rows->value(i, int(column));
            add(keysOf(record).names, rows->id(i));
        }
        query.after = rows->next();
    } while (query.after);
    return {};
}

RecordId RecordIndex::find(const MatchKeys &keys) const
{
    for (const quint64 each : keys) {
        if (const auto at = m_ids.constFind(each); at != m_ids.cend())
            return *at;
    }
    return {};
}

void RecordIndex::add(const MatchKeys &keys, RecordId id)
{
    for (const quint64 each : keys) {
        if (RecordId &known = m_ids[each]; known.isNull()) // the first to bear a name keeps it
            known = id;
    }
}

Result<RecordIndex *> RecordIndexes::of(EntityKind entity)
{
    const auto known = m_indexes.find(entity);
    if (known != m_indexes.end())
        return &known->second;
    RecordIndex &index = m_indexes[entity];
    if (auto loaded = index.load(m_store, entity); !loaded)
        return fail(loaded.error());
    return &index;
}

} // namespace satchel::exchange
