// SPDX-License-Identifier: GPL-3.0-or-later
// A page of records as it was read: 16 bytes per value and all texts in one buffer, so reading costs little more than
// SQLite's own stepping. Values are decoded when they are asked for, which a view does only for what it paints.
#pragma once

#include "store/Query.h"
#include "store/Database.h"

#include <span>

namespace satchel::store {

class Rows
{
public:
    Rows() = default;
    explicit Rows(std::vector<FieldType> columnTypes);

    qsizetype size() const { return static_cast<qsizetype>(m_keys.size()); }
    bool isEmpty() const { return m_keys.empty(); }
    int columnCount() const { return static_cast<int>(m_types.size()); }
    FieldType columnType(int column) const { return m_types[static_cast<size_t>(column)]; }

    RecordId id(qsizetype row) const { return m_keys[static_cast<size_t>(row)].id; }
    /// The record's row key in its table; stable for the life of the store.
    qint64 key(qsizetype row) const { return m_keys[static_cast<size_t>(row)].row; }
    Value value(qsizetype row, int column) const;
    bool isNull(qsizetype row, int column) const;
    /// Quick paths for painting and sorting; empty or 0 when the value is of another kind.
    QString text(qsizetype row, int column) const;
    std::string_view utf8(qsizetype row, int column) const;
    qint64 integer(qsizetype row, int column) const;
    Money money(qsizetype row, int column) const;
    RecordId reference(qsizetype row, int column) const;

    /// The key behind the last row; empty when the query is exhausted.
    const std::optional<PageKey> &next() const { return m_next; }
    void setNext(std::optional<PageKey> next) { m_next = std::move(next); }

    /// Takes the current row of a statement whose columns are: row, id, then those of the types.
    void append(const Statement &statement);
    void append(Rows &&other);
    /// Room for about so many rows, to spare re-allocation.
    void reserve(qsizetype rows);

private:
    struct Key
    {
        qint64 row;
        RecordId id;
    };
    struct Cell
    {
        quint32 size; // of the text or blob; for integers the currency's three letters, or noValue
        quint32 offset; // into m_bytes
        qint64 integer;
    };
    static constexpr quint32 noValue = 0xFFFFFFFF;

    const Cell &cell(qsizetype row, int column) const
    {
        return m_cells[static_cast<size_t>(row) * m_types.size() + static_cast<size_t>(column)];
    }

    std::vector<FieldType> m_types;
    std::vector<Key> m_keys;
    std::vector<Cell> m_cells;
    std::vector<char> m_bytes;
    std::optional<PageKey> m_next;
};

} // namespace satchel::store
