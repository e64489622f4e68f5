// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RecordIndex.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

constexpr qint64 pageSize = 5000;
constexpr qsizetype freshEntries = 64 * 1024; // few enough to be quick to sort in, many enough to be so seldom

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
        if (const Place *place = placeOf(each))
            return m_records[*place];
    }
    return {};
}

const RecordIndex::Place *RecordIndex::placeOf(quint64 key) const
{
    if (const auto fresh = m_fresh.constFind(key); fresh != m_fresh.cend())
        return &*fresh;
    const auto sorted = std::ranges::lower_bound(m_sorted, key, {}, &Entry::key);
    return sorted != m_sorted.end() && sorted->key == key ? &sorted->place : nullptr;
}

void RecordIndex::add(const MatchKeys &keys, RecordId id)
{
    const auto place = static_cast<Place>(m_records.size());
    bool isKept = false;
    for (const quint64 each : keys) {
        if (placeOf(each)) // the first to bear a name keeps it
            continue;
        m_fresh.insert(each, place);
        isKept = true;
    }
    if (isKept)
        m_records.push_back(id);
    if (m_fresh.size() >= freshEntries)
        sortIn();
}

void RecordIndex::sortIn()
{
    const auto known = std::ssize(m_sorted);
    m_sorted.reserve(m_sorted.size() + static_cast<size_t>(m_fresh.size())); // and no more: it does not double
    for (auto fresh = m_fresh.cbegin(); fresh != m_fresh.cend(); ++fresh)
        m_sorted.push_back({fresh.key(), *fresh});
    m_fresh.clear();
    std::ranges::sort(m_sorted.begin() + known, m_sorted.end(), {}, &Entry::key);
    std::ranges::inplace_merge(m_sorted, m_sorted.begin() + known, {}, &Entry::key);
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
