// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Rows.h"

#include "store/RowBlock.h"
#include "store/StoredDate.h"
#include "store/TableLayout.h"

#include <array>
#include <bit>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr size_t smallestBlock = 16 * 1024;
constexpr size_t blockGrowth = 4;
constexpr qsizetype fewestKeys = 64;
constexpr qsizetype keyGrowth = 8; // space that is not touched costs nothing, and each step moves them

} // namespace

Rows::Rows(std::vector<FieldType> columnTypes)
    : m_types(std::move(columnTypes)), m_present(2 * words()), m_starts(m_types.size())
{
    for (const FieldType type : m_types)
        m_widths.push_back(static_cast<quint8>(store::columnCount(type)));
}

void Rows::reserve(qsizetype rows)
{
    m_keys.reserve(rows);
}

/// Space for so many more bytes of the row, which the caller fills.
inline char *Rows::grow(size_t bytes)
{
    if (bytes > static_cast<size_t>(m_end - m_free))
        beginBlock(bytes);
    char *start = m_free;
    m_free += bytes;
    return start;
}

/// A further block, with space for so many bytes. What has been read of the row comes along.
void Rows::beginBlock(size_t bytes)
{
    const auto read = static_cast<size_t>(m_free - m_row);
    m_blockSize = std::max(std::clamp(blockGrowth * m_blockSize, smallestBlock, largeRowBlock), read + bytes);
    auto block = makeRowBlock(m_blockSize);
    if (read > 0)
        std::memcpy(block.get(), m_row, read);
    if (read > 0 && m_row == m_blocks.back().get())
        m_blocks.pop_back(); // nothing else was in it
    m_row = block.get();
    m_free = m_row + read;
    m_end = m_row + m_blockSize;
    m_blocks.push_back(std::move(block));
}

void Rows::append(const Statement &statement)
{
    sqlite3_stmt *handle = statement.handle();
    m_row = m_free;
    if (!m_blocks.empty() && m_blocks.back().use_count() > 1)
        beginBlock(0); // a copy may read on in the other
    quint64 *present = m_present.data(); // of this row, then of the one before
    quint64 *before = present + words();
    std::copy_n(present, words(), before);
    std::fill_n(present, words(), 0);
    quint32 *starts = m_starts.data();
    size_t values = 0;
    int column = 2;
    for (size_t i = 0; i < m_widths.size(); column += m_widths[i], ++i) {
        // What was empty in the row before is most likely empty again, which is one question.
        if (!(before[i / 64] >> i % 64 & 1) && sqlite3_column_type(handle, column) == SQLITE_NULL)
            continue;
        // One look-up of the value instead of one per question about it; sound on a connection without mutexes
        // (https://sqlite.org/c3ref/value.html, "protected and unprotected").
        sqlite3_value *value = sqlite3_column_value(handle, column);
        const int kind = sqlite3_value_type(value);
        if (kind == SQLITE_NULL)
            continue;
        present[i / 64] |= quint64(1) << i % 64;
        starts[values++] = static_cast<quint32>(m_free - m_row);
        if (kind == SQLITE_INTEGER) {
            const qint64 number = sqlite3_value_int64(value);
            std::memcpy(grow(8), &number, 8);
            if (m_widths[i] == 2)
                std::memcpy(grow(3), sqlite3_column_text(handle, column + 1), 3);
        } else {
            // As a blob, because asking for text would copy it to put a zero behind it.
            const void *bytes = sqlite3_value_blob(value);
            const auto size = static_cast<size_t>(sqlite3_value_bytes(value));
            if (size > 0)
                std::memcpy(grow(size), bytes, size);
        }
    }
    appendIndex(values);
    if (m_keys.size() == m_keys.capacity())
        growKeys();
    // Written where it stays; a key that is copied in costs measurably more.
    m_keys.resize(m_keys.size() + 1);
    Key &key = m_keys.last();
    key.row = sqlite3_column_int64(handle, 0);
    sqlite3_value *id = sqlite3_column_value(handle, 1);
    key.id = RecordId::fromBytes(sqlite3_value_blob(id), sqlite3_value_bytes(id));
    key.index = m_free - indexSize(values);
}

void Rows::growKeys()
{
    m_keys.reserve(std::max(fewestKeys, keyGrowth * m_keys.size()));
    if (const size_t bytes = static_cast<size_t>(m_keys.capacity()) * sizeof(Key); bytes > largeRowBlock)
        adviseLarge(m_keys.data() + m_keys.size(), bytes - static_cast<size_t>(m_keys.size()) * sizeof(Key));
}

size_t Rows::indexSize(size_t values) const
{
    return words() * sizeof(quint64) + (values + 1) * sizeof(quint32);
}

void Rows::appendIndex(size_t values)
{
    const auto contents = static_cast<quint32>(m_free - m_row);
    const size_t bits = words() * sizeof(quint64);
    char *at = grow(indexSize(values));
    if (bits > 0) // a query may ask for no column
        std::memcpy(at, m_present.data(), bits);
    at += bits;
    for (size_t i = 0; i <= values; ++i, at += sizeof(quint32)) {
        const quint32 distance = i < values ? contents - m_starts[i] : 0;
        std::memcpy(at, &distance, sizeof distance);
    }
}

void Rows::append(Rows &&other)
{
    if (isEmpty()) {
        *this = std::move(other);
        return;
    }
    m_keys.append(std::move(other.m_keys));
    std::ranges::move(other.m_blocks, std::back_inserter(m_blocks));
    if (other.m_free) {
        m_blockSize = other.m_blockSize;
        m_free = other.m_free;
        m_end = other.m_end;
    }
    m_next = std::move(other.m_next);
}

std::string_view Rows::bytesOf(qsizetype row, int column) const
{
    const char *index = m_keys[row].index;
    const auto word = [index](size_t i) {
        quint64 bits = 0;
        std::memcpy(&bits, index + i * sizeof bits, sizeof bits);
        return bits;
    };
    const auto position = static_cast<size_t>(column);
    const quint64 mine = word(position / 64);
    const quint64 bit = quint64(1) << position % 64;
    if (!(mine & bit))
        return {};
    int before = std::popcount(mine & (bit - 1));
    for (size_t i = 0; i < position / 64; ++i)
        before += std::popcount(word(i));
    std::array<quint32, 2> distances{}; // from the index to where it begins, and to where it ends
    std::memcpy(distances.data(), index + words() * sizeof(quint64) + static_cast<size_t>(before) * sizeof(quint32),
        sizeof distances);
    return {index - distances[0], distances[0] - distances[1]};
}

bool Rows::isNull(qsizetype row, int column) const
{
    return bytesOf(row, column).data() == nullptr;
}

QString Rows::firstText(qsizetype row, std::initializer_list<int> columns) const
{
    for (const int column : columns) {
        if (const QString found = text(row, column); !found.isEmpty())
            return found;
    }
    return {};
}

std::string_view Rows::utf8(qsizetype row, int column) const
{
    return bytesOf(row, column);
}

QString Rows::text(qsizetype row, int column) const
{
    const auto bytes = utf8(row, column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

qint64 Rows::integer(qsizetype row, int column) const
{
    qint64 number = 0;
    if (const auto bytes = bytesOf(row, column); bytes.size() >= sizeof number)
        std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

Money Rows::money(qsizetype row, int column) const
{
    const auto bytes = bytesOf(row, column);
    if (bytes.size() < 11)
        return {};
    return {integer(row, column), Currency::fromStored(bytes.data() + 8, 3)};
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
    case FieldType::Date: return storedDate(utf8(row, column));
    case FieldType::Time: return QTime::fromString(text(row, column), u"HH:mm:ss");
    case FieldType::Reference: return reference(row, column);
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return splitItems(text(row, column));
    default: return text(row, column);
    }
}

} // namespace satchel::store
