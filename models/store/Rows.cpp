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
    m_keys.reserve(static_cast<size_t>(rows));
    m_cells.reserve(static_cast<size_t>(rows) * m_types.size());
}

void Rows::append(const Statement &statement)
{
    sqlite3_stmt *handle = statement.handle();
    const auto *id = sqlite3_column_blob(handle, 1);
    m_keys.push_back({sqlite3_column_int64(handle, 0), RecordId::fromBytes(id, sqlite3_column_bytes(handle, 1))});
    int column = 2;
    for (const FieldType type : m_types) {
        Cell cell{noValue, 0, 0};
        sqlite3_value *value = sqlite3_column_value(handle, column);
        const int kind = sqlite3_value_type(value);
        if (kind == SQLITE_INTEGER) {
            cell.integer = sqlite3_value_int64(value);
            cell.size = 0;
            if (store::columnCount(type) == 2)
                std::memcpy(&cell.offset, sqlite3_column_text(handle, column + 1), 3);
        } else if (kind != SQLITE_NULL) {
            const void *bytes = kind == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
            cell.size = static_cast<quint32>(sqlite3_value_bytes(value));
            cell.offset = static_cast<quint32>(m_bytes.size());
            m_bytes.insert(m_bytes.end(), static_cast<const char *>(bytes), static_cast<const char *>(bytes) + cell.size);
        }
        m_cells.push_back(cell);
        column += store::columnCount(type);
    }
}

void Rows::append(Rows &&other)
{
    if (isEmpty()) {
        *this = std::move(other);
        return;
    }
    const auto shift = static_cast<quint32>(m_bytes.size());
    m_bytes.insert(m_bytes.end(), other.m_bytes.begin(), other.m_bytes.end());
    m_keys.insert(m_keys.end(), other.m_keys.begin(), other.m_keys.end());
    for (Cell cell : other.m_cells) {
        if (cell.size != noValue && cell.size > 0)
            cell.offset += shift;
        m_cells.push_back(cell);
    }
    m_next = std::move(other.m_next);
}

bool Rows::isNull(qsizetype row, int column) const
{
    return cell(row, column).size == noValue;
}

std::string_view Rows::utf8(qsizetype row, int column) const
{
    const Cell &at = cell(row, column);
    if (at.size == noValue || at.size == 0)
        return {};
    return {m_bytes.data() + at.offset, at.size};
}

QString Rows::text(qsizetype row, int column) const
{
    const auto bytes = utf8(row, column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

qint64 Rows::integer(qsizetype row, int column) const
{
    return cell(row, column).integer;
}

Money Rows::money(qsizetype row, int column) const
{
    const Cell &at = cell(row, column);
    if (at.size == noValue)
        return {};
    char code[4] = {};
    std::memcpy(code, &at.offset, 3);
    return {at.integer, Currency::fromStored(code, 3)};
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
