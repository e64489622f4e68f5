// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/RemoteTable.h"

namespace satchel::fakes {

void RemoteTable::put(Row row, Visibility visibility, Instant now)
{
    constexpr int versionsKept = 20;
    const RowPointer before = newest(row.number);
    row.age = before && before->age < versionsKept ? before->age + 1 : 0;
    row.before = row.age > 0 ? before : nullptr;
    row.change = ++m_lastChange;
    const auto pointer = std::make_shared<const Row>(std::move(row));
    if (before)
        noteUnique(*before, false);
    noteUnique(*pointer, true);
    // A version that still waits is contained in this one and must not overwrite it later.
    std::erase_if(m_uncommitted, [&](const auto &waiting) { return waiting.second->number == pointer->number; });
    if (visibility.committed <= now)
        commit(pointer);
    else
        m_uncommitted.emplace(visibility.committed.ms, pointer);
    if (visibility.indexed <= now && visibility.committed <= now)
        index(pointer->number);
    else
        m_unindexed.emplace(std::max(visibility.committed, visibility.indexed).ms, pointer->number);
}

void RemoteTable::erase(qint64 number, Visibility visibility)
{
    if (const RowPointer before = newest(number))
        noteUnique(*before, false);
    std::erase_if(m_uncommitted, [&](const auto &waiting) { return waiting.second->number == number; });
    const auto at = m_rows.find(number);
    if (at != m_rows.end()) {
        m_liveCount -= at->second->isLive() ? 1 : 0;
        m_rows.erase(at);
    }
    m_unindexed.emplace(visibility.indexed.ms, number);
    m_erased.push_back({++m_lastChange, number});
}

void RemoteTable::settle(Instant now)
{
    while (!m_uncommitted.empty() && m_uncommitted.begin()->first <= now.ms) {
        const RowPointer row = m_uncommitted.begin()->second;
        m_uncommitted.erase(m_uncommitted.begin());
        commit(row);
    }
    while (!m_unindexed.empty() && m_unindexed.begin()->first <= now.ms) {
        const qint64 number = m_unindexed.begin()->second;
        m_unindexed.erase(m_unindexed.begin());
        index(number);
    }
}

RowPointer RemoteTable::find(qint64 number) const
{
    const auto at = m_rows.find(number);
    return at == m_rows.end() ? nullptr : at->second;
}

RowPointer RemoteTable::newest(qint64 number) const
{
    const auto at = std::find_if(m_uncommitted.begin(), m_uncommitted.end(),
        [&](const auto &waiting) { return waiting.second->number == number; });
    return at == m_uncommitted.end() ? find(number) : at->second;
}

qint64 RemoteTable::settledChange() const
{
    qint64 settled = m_lastChange;
    for (const auto &[at, row] : m_uncommitted)
        settled = std::min(settled, row->change - 1);
    return settled;
}

void RemoteTable::watchUnique(const QString &property)
{
    const bool isNew = m_unique.try_emplace(property).second;
    if (!isNew)
        return;
    for (const auto &[number, row] : m_rows)
        noteUnique(*row, true);
}

std::optional<qint64> RemoteTable::findUnique(const QString &property, const QString &value) const
{
    const auto index = m_unique.find(property);
    if (index == m_unique.end() || value.isEmpty())
        return {};
    const auto at = index->second.constFind(value.toLower());
    return at == index->second.constEnd() ? std::optional<qint64>() : at.value();
}

qint64 RemoteTable::resolve(qint64 number) const
{
    for (auto at = m_mergedInto.find(number); at != m_mergedInto.end(); at = m_mergedInto.find(number))
        number = at->second;
    return number;
}

void RemoteTable::commit(const RowPointer &row)
{
    RowPointer &place = m_rows[row->number];
    m_liveCount += (row->isLive() ? 1 : 0) - (place && place->isLive() ? 1 : 0);
    place = row;
}

void RemoteTable::index(qint64 number)
{
    const auto known = m_indexed.find(number);
    const bool overwroteExisting = known != m_indexed.end();
    if (overwroteExisting) {
        m_byStamp.erase({known->second->updatedAt.ms, number});
        m_indexed.erase(known);
    }
    const RowPointer row = find(number);
    const bool isThere = row && row->isLive();
    if (isThere) {
        m_indexed.emplace_hint(m_indexed.end(), number, row);
        m_byStamp.emplace(row->updatedAt.ms, number);
    }
    const auto place = std::lower_bound(m_indexedNumbers.begin(), m_indexedNumbers.end(), number);
    if (isThere && !overwroteExisting)
        m_indexedNumbers.insert(place, number);
    else if (overwroteExisting && !isThere)
        m_indexedNumbers.erase(place);
}

void RemoteTable::noteUnique(const Row &row, bool isThere)
{
    for (auto &[property, numbers] : m_unique) {
        const QString value = row.values.value(property).toLower();
        if (value.isEmpty())
            continue;
        if (isThere && row.isLive())
            numbers.insert(value, row.number);
        else if (!isThere && numbers.value(value) == row.number)
            numbers.remove(value);
    }
}

} // namespace satchel::fakes
