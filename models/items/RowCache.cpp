// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RowCache.h"

#include <algorithm>

namespace satchel::items {

CachedRow RowCache::find(qint64 key) const
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return {};
    place->batch->usedAt = ++m_tick;
    return {&place->batch->rows, place->at};
}

bool RowCache::isFresh(qint64 key) const
{
    const auto place = m_places.constFind(key);
    return place != m_places.cend() && !place->isStale;
}

void RowCache::markStale(std::span<const qint64> keys)
{
    for (const qint64 key : keys) {
        if (const auto place = m_places.find(key); place != m_places.end())
            place->isStale = true;
    }
}

void RowCache::insert(store::Rows rows)
{
    if (rows.isEmpty())
        return;
    m_rowCount += rows.size();
    Batch &batch = m_batches.emplace_back(Batch{std::move(rows), ++m_tick});
    for (qsizetype i = 0; i < batch.rows.size(); ++i) {
        m_places.insert(batch.rows.key(i), {&batch, i});
        m_keys.insert(batch.rows.id(i), batch.rows.key(i));
    }
    makeRoom();
}

void RowCache::makeRoom()
{
    while (m_rowCount > m_mostRows && m_batches.size() > 1) {
        const auto last = std::prev(m_batches.end()); // what has just come is what is needed
        const auto oldest = std::min_element(
            m_batches.begin(), last, [](const Batch &a, const Batch &b) { return a.usedAt < b.usedAt; });
        for (qsizetype i = 0; i < oldest->rows.size(); ++i) {
            const auto place = m_places.constFind(oldest->rows.key(i));
            if (place == m_places.cend() || place->batch != &*oldest)
                continue; // read again since
            m_places.erase(place);
            m_keys.remove(oldest->rows.id(i));
        }
        m_rowCount -= oldest->rows.size();
        m_batches.erase(oldest);
    }
}

void RowCache::remove(qint64 key)
{
    const CachedRow row = find(key);
    if (!row)
        return;
    m_keys.remove(row.id());
    m_places.remove(key);
}

void RowCache::clear()
{
    m_batches.clear();
    m_places.clear();
    m_keys.clear();
    m_rowCount = 0;
}

} // namespace satchel::items
