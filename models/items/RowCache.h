// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a list has read and may show again, by row key, so that a row keeps its place in here when it moves in the
// list. Batches that were not used for the longest time go first; a row read again replaces its older self.
#pragma once

#include "store/Rows.h"

#include <list>
#include <QHash>

namespace satchel::items {

struct CachedRow
{
    const store::Rows *rows = nullptr;
    qsizetype at = 0;

    explicit operator bool() const { return rows != nullptr; }
    RecordId id() const { return rows->id(at); }
    Value value(int column) const { return rows->value(at, column); }
    QString text(int column) const { return rows->text(at, column); }
};

class RowCache
{
public:
    explicit RowCache(qsizetype mostRows = 4096) : m_mostRows(mostRows) {}

    CachedRow find(qint64 key) const;
    /// Whether a row is here and as the store has it.
    bool isFresh(qint64 key) const;
    /// The key of a record that is in here; -1 when it is not.
    qint64 keyOf(RecordId id) const { return m_keys.value(id, -1); }
    void insert(store::Rows rows);
    /// They may differ in the store by now; they are still shown until they are read again.
    void markStale(std::span<const qint64> keys);
    void remove(qint64 key);
    void clear();
    /// All keys in here.
    QList<qint64> keys() const { return m_places.keys(); }

private:
    struct Batch
    {
        store::Rows rows;
        quint64 usedAt = 0;
    };
    struct Place
    {
        Batch *batch;
        qsizetype at;
        bool isStale = false;
    };
    void makeRoom();

    qsizetype m_mostRows;
    qsizetype m_rowCount = 0; // in all batches, replaced ones included
    mutable quint64 m_tick = 0;
    std::list<Batch> m_batches;
    QHash<qint64, Place> m_places;
    QHash<RecordId, qint64> m_keys;
};

} // namespace satchel::items
