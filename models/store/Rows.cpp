// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Rows.h"

#include "store/TableLayout.h"

#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

Rows::Rows(std::vector<FieldType> columnTypes) : m_types(std::move(columnTypes)) {}

void Rows::reserve(qsizetype rows)
{
    m_keys.reserve(rows);
    m_offsets.reserve(rows * columnCount());
}

/// Room for so many more bytes, which the caller fills.
char *Rows::grow(qsizetype bytes)
{
    if (m_used + bytes > m_bytes.size())
        m_bytes.resize(std::max(2 * m_bytes.size(), m_used + bytes + 4096));
    char *start = m_bytes.data() + m_used;
    m_used += bytes;
    return start;
}

void Rows::append(const Statement &statement)
{
    sqlite3_stmt *handle = statement.handle();
    const void *id = sqlite3_column_blob(handle, 1);
    m_keys.append({sqlite3_column_int64(handle, 0), RecordId::fromBytes(id, sqlite3_column_bytes(handle, 1))});
    const qsizetype first = m_offsets.size();
    m_offsets.resize(first + columnCount());
    quint32 *offset = m_offsets.data() + first;
    int column = 2;
    for (const FieldType type : m_types) {
        // One look-up of the value instead of one per question about it; sound on a connection without mutexes
        // (https://sqlite.org/c3ref/value.html, "protected and unprotected").
        sqlite3_value *value = sqlite3_column_value(handle, column);
        const int kind = sqlite3_value_type(value);
        const int width = store::columnCount(type);
        if (kind == SQLITE_INTEGER) {
            *offset = static_cast<quint32>(m_used);
            const qint64 number = sqlite3_value_int64(value);
            char *at = grow(width == 2 ? 11 : 8);
            std::memcpy(at, &number, 8);
            if (width == 2)
                std::memcpy(at + 8, sqlite3_column_text(handle, column + 1), 3);
        } else if (kind != SQLITE_NULL) {
            *offset = static_cast<quint32>(m_used);
            // As a blob, because asking for text would copy it to put a zero behind it.
            const void *bytes = sqlite3_value_blob(value);
            const auto size = static_cast<quint32>(sqlite3_value_bytes(value));
            char *at = grow(4 + static_cast<qsizetype>(size));
            std::memcpy(at, &size, 4);
            if (size > 0)
                std::memcpy(at + 4, bytes, size);
        }
        ++offset;
        column += width;
    }
}

void Rows::append(Rows &&other)
{
    if (isEmpty()) {
        *this = std::move(other);
        return;
    }
    const auto shift = static_cast<quint32>(m_used - 1);
    if (other.m_used > 1)
        std::memcpy(grow(other.m_used - 1), other.m_bytes.constData() + 1, static_cast<size_t>(other.m_used - 1));
    m_keys.append(other.m_keys);
    for (const quint32 offset : other.m_offsets)
        m_offsets.push_back(offset == 0 ? 0 : offset + shift);
    m_next = std::move(other.m_next);
}

bool Rows::isNull(qsizetype row, int column) const
{
    return m_offsets[row * columnCount() + column] == 0;
}

std::string_view Rows::utf8(qsizetype row, int column) const
{
    if (isNull(row, column))
        return {};
    const char *at = bytesOf(row, column);
    quint32 size = 0;
    std::memcpy(&size, at, 4);
    return {at + 4, size};
}

QString Rows::text(qsizetype row, int column) const
{
    const auto bytes = utf8(row, column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

qint64 Rows::integer(qsizetype row, int column) const
{
    qint64 number = 0;
    if (!isNull(row, column))
        std::memcpy(&number, bytesOf(row, column), 8);
    return number;
}

Money Rows::money(qsizetype row, int column) const
{
    if (isNull(row, column))
        return {};
    return {integer(row, column), Currency::fromStored(bytesOf(row, column) + 8, 3)};
}

RecordId Rows::reference(qsizetype row, int column) const
{
    const auto bytes = utf8(row, column);
    return RecordId::fromBytes(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Value Rows::value(qsizetype row, int column) const
{
    if (isNull(row, column))
        return {};
    switch (columnType(column)) {
    case FieldType::Integer: return integer(row, column);
    case FieldType::Decimal:
    case FieldType::Percent: return Decimal::fromMillionths(integer(row, column));
    case FieldType::Money: return money(row, column);
    case FieldType::UnitPrice: {
        const Money stored = money(row, column);
        return UnitPrice{Decimal::fromMillionths(stored.minor), stored.currency};
    }
    case FieldType::Instant: return Instant{integer(row, column)};
    case FieldType::Boolean: return integer(row, column) != 0;
    case FieldType::Date: return QDate::fromString(text(row, column), Qt::ISODate);
    case FieldType::Time: return QTime::fromString(text(row, column), u"HH:mm:ss");
    case FieldType::Reference: return reference(row, column);
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return splitItems(text(row, column));
    default: return text(row, column);
    }
}

} // namespace satchel::store
