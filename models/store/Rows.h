// SPDX-License-Identifier: GPL-3.0-or-later
// A page of records as it was read: the values of each row that are not empty, one after the other, and nothing for
// what is empty, so reading costs little more than SQLite's own stepping. Values are decoded when they are asked for,
// which a view does only for what it paints. Rows are in blocks of memory that are never moved; a row is in one of
// them:
//
//   contents   integer: 8 bytes · amount: 8 bytes and the currency's three letters · text, blob: its bytes
//   index      a bit per column that has a value, 64 to a word; then for each value how far in front of the index it
//              begins, 4 bytes, and a zero, which is where the last one ends
//
// A copy shares the blocks. Whoever reads on begins one of its own.
#pragma once

#include "store/Database.h"
#include "store/Query.h"

#include <memory>
#include <QList>
#include <span>

namespace satchel::store {

class Rows
{
public:
    Rows() = default;
    explicit Rows(std::vector<FieldType> columnTypes);

    qsizetype size() const { return m_keys.size(); }
    bool isEmpty() const { return m_keys.isEmpty(); }
    int columnCount() const { return static_cast<int>(m_types.size()); }
    FieldType columnType(int column) const { return m_types[static_cast<size_t>(column)]; }

    RecordId id(qsizetype row) const { return m_keys[row].id; }
    /// The record's row key in its table; stable for the life of the store.
    qint64 key(qsizetype row) const { return m_keys[row].row; }
    Value value(qsizetype row, int column) const;
    bool isNull(qsizetype row, int column) const;
    /// Quick paths for painting and sorting; empty or 0 when the value is of another kind.
    QString text(qsizetype row, int column) const;
    /// The first of the columns that has one.
    QString firstText(qsizetype row, std::initializer_list<int> columns) const;
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
    /// Space for about so many rows, to spare re-allocation.
    void reserve(qsizetype rows);

private:
    struct Key
    {
        qint64 row;
        RecordId id;
        const char *index; // of the row, in its block
    };
    /// A value's bytes; none (a null pointer) when it is empty.
    std::string_view bytesOf(qsizetype row, int column) const;
    size_t words() const { return (m_types.size() + 63) / 64; }
    char *grow(size_t bytes);
    void beginBlock(size_t bytes);
    void growKeys();
    void appendIndex(size_t values);
    size_t indexSize(size_t values) const;

    std::vector<FieldType> m_types;
    std::vector<quint8> m_widths; // columns of the statement per value
    QList<Key> m_keys;
    std::vector<std::shared_ptr<char[]>> m_blocks;
    size_t m_blockSize = 0; // of the last one
    char *m_free = nullptr; // what is not used of it, up to m_end
    char *m_end = nullptr;
    // Of the row that is being read: its first byte, which values are there, and where they begin, counted from there.
    char *m_row = nullptr;
    std::vector<quint64> m_present;
    std::vector<quint32> m_starts;
    std::optional<PageKey> m_next;
};

} // namespace satchel::store
