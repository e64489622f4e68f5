// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RecordIndex.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

constexpr qint64 pageSize = 5000;
constexpr qsizetype freshEntries = 64 * 1024; // few enough to be quick to sort in, many enough to be so seldom

/// A vector would grow to twice its size, half of it for nothing.
template <typename Shelf> void growTo(Shelf &shelf, size_t size)
{
    if (size > shelf.capacity())
        shelf.reserve(size + size / 8);
}

} // namespace

Result<void> RecordIndex::load(store::Store &store, EntityKind entity)
{
    store::Query query;
    query.entity = entity;
    query.limit = pageSize;
    Record record(store.sharedSchema()->shared(entity));
    query.columns = keyFields(*record.entity);
    std::vector<size_t> positions;
    for (const QString &column : std::as_const(query.columns))
        positions.push_back(size_t(record.entity->indexOf(column)));
    do {
        const auto rows = TRY(store.select(query));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (size_t column = 0; column < positions.size(); ++column)
                record.values[positions[column]] = rows.value(i, int(column));
            add(keysOf(record).index, rows.id(i));
        }
        query.after = rows.next();
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
    const Shelf &shelf = m_shelves[shelfOf(key)];
    const auto sorted = std::ranges::lower_bound(shelf, key, {}, &Entry::key);
    return sorted != shelf.end() && sorted->key == key ? &sorted->place : nullptr;
}

void RecordIndex::add(const MatchKeys &keys, RecordId id)
{
    MatchKeys fresh; // the first to bear a name keeps it
    auto place = static_cast<Place>(m_records.size());
    for (const quint64 each : keys) {
        const Place *known = placeOf(each);
        if (!known)
            fresh.append(each);
        else if (m_records[*known] == id) // a record that an import gave another name
            place = *known;
    }
    for (const quint64 each : fresh)
        m_fresh.insert(each, place);
    if (!fresh.isEmpty() && place == m_records.size())
        m_records.push_back(id);
    if (m_fresh.size() >= freshEntries)
        sortIn();
}

void RecordIndex::sortIn()
{
    std::vector<Entry> fresh;
    fresh.reserve(static_cast<size_t>(m_fresh.size()));
    for (auto entry = m_fresh.cbegin(); entry != m_fresh.cend(); ++entry)
        fresh.push_back({entry.key(), *entry});
    m_fresh.clear();
    std::ranges::sort(fresh, {}, &Entry::key);
    for (auto begin = fresh.begin(); begin != fresh.end();) {
        const size_t place = shelfOf(begin->key);
        const auto end = std::find_if(
            begin, fresh.end(), [place](const Entry &entry) { return shelfOf(entry.key) != place; });
        Shelf &shelf = m_shelves[place];
        const auto known = std::ssize(shelf);
        growTo(shelf, shelf.size() + static_cast<size_t>(end - begin));
        shelf.insert(shelf.end(), begin, end);
        std::ranges::inplace_merge(shelf, shelf.begin() + known, {}, &Entry::key);
        begin = end;
    }
}

Result<RecordIndex *> RecordIndexes::of(EntityKind entity)
{
    const auto known = m_indexes.find(entity);
    if (known != m_indexes.end())
        return &known->second;
    RecordIndex &index = m_indexes[entity];
    TRY(index.load(m_store, entity));
    return &index;
}

} // namespace satchel::exchange
