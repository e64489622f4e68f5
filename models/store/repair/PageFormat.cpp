// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/PageFormat.h"

#include <bit>
#include <cstring>
#include <limits>
#include <QtEndian>
#include <QUtf8StringView>

namespace satchel::store {

namespace {

constexpr char headerMagic[] = "SQLite format 3"; // with the zero behind it
constexpr int leastPageSize = 512;
constexpr int greatestPageSize = 65536;
constexpr int leastUsable = 480; // of a page, by the format
constexpr qint64 greatestPayload = 1'000'000'000; // SQLITE_MAX_LENGTH
constexpr int greatestColumns = 2000; // SQLITE_MAX_COLUMN
constexpr int leastCell = 4; // bytes, by the format

/// Reads forward through bytes and never beyond their end.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isFine() const { return m_isFine; }
    qsizetype position() const { return m_at; }
    qsizetype left() const { return m_bytes.size() - m_at; }

    quint32 number32()
    {
        if (!need(4))
            return 0;
        m_at += 4;
        return readBigEndian32(m_bytes.data() + m_at - 4);
    }

    /// 1 to 9 bytes, seven bits each, of the ninth all eight.
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (!need(1))
                return 0;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7FU);
            if (byte < 0x80)
                return value;
        }
        return value;
    }

    QByteArrayView bytes(qsizetype size)
    {
        if (!need(size))
            return {};
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

private:
    bool need(qsizetype size)
    {
        m_isFine = m_isFine && size >= 0 && size <= left();
        return m_isFine;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isFine = true;
};

int number16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

std::optional<PageKind> kindOf(char type)
{
    switch (type) {
    case 2:
    case 5:
    case 10:
    case 13: return static_cast<PageKind>(type);
    default: return {};
    }
}

/// How much of a payload is on the page itself (https://sqlite.org/fileformat2.html#b_tree_pages, "The amount of …").
qint64 localSize(qint64 payload, int usable, bool isTableLeaf)
{
    const qint64 most = isTableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payload <= most)
        return payload;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 wanted = least + (payload - least) % (usable - 4);
    return wanted <= most ? wanted : least;
}

struct CellPlace
{
    QByteArrayView bytes; // from its beginning to the end of what is used of the page
    PageKind kind;
    int usable;
    quint32 pageCount;
};

bool isPage(quint32 number, const CellPlace &place)
{
    return number >= 1 && number <= place.pageCount;
}

std::optional<Cell> parseCell(const CellPlace &place)
{
    Reader reader(place.bytes);
    Cell cell;
    const bool isInterior = place.kind == PageKind::InteriorIndex || place.kind == PageKind::InteriorTable;
    if (isInterior) {
        cell.child = reader.number32();
        if (!isPage(cell.child, place))
            return {};
    }
    if (place.kind == PageKind::InteriorTable) {
        cell.rowid = static_cast<qint64>(reader.varint());
        return reader.isFine() ? std::optional(cell) : std::nullopt;
    }
    const quint64 size = reader.varint();
    if (size > greatestPayload || size > quint64(place.pageCount) * quint64(place.usable))
        return {};
    cell.payloadSize = static_cast<qint64>(size);
    if (place.kind == PageKind::LeafTable)
        cell.rowid = static_cast<qint64>(reader.varint());
    const qint64 local = localSize(cell.payloadSize, place.usable, place.kind == PageKind::LeafTable);
    cell.local = reader.bytes(local);
    if (local < cell.payloadSize) {
        cell.overflow = reader.number32();
        if (!isPage(cell.overflow, place))
            return {};
    }
    return reader.isFine() ? std::optional(cell) : std::nullopt;
}

/// The bytes of a value by its serial type; -1 for one that is reserved.
qint64 sizeOf(quint64 serialType)
{
    constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (serialType < std::size(sizes))
        return sizes[serialType];
    const quint64 size = (serialType - 12) / 2;
    return size > greatestPayload ? -1 : static_cast<qint64>(size);
}

qint64 signedNumber(QByteArrayView bytes)
{
    qint64 value = bytes.isEmpty() || bytes[0] >= 0 ? 0 : -1;
    for (const char byte : bytes)
        value = static_cast<qint64>(static_cast<quint64>(value) << 8) | static_cast<quint8>(byte);
    return value;
}

std::optional<RawValue> parseValue(quint64 serialType, QByteArrayView bytes)
{
    using Type = RawValue::Type;
    switch (serialType) {
    case 0: return RawValue();
    case 7: {
        const double real = std::bit_cast<double>(signedNumber(bytes));
        return RawValue{Type::Real, 0, real, {}};
    }
    case 8:
    case 9: return RawValue{Type::Integer, static_cast<qint64>(serialType - 8), 0, {}};
    default: break;
    }
    if (serialType < 7)
        return RawValue{Type::Integer, signedNumber(bytes), 0, {}};
    const bool isText = serialType % 2 == 1;
    if (isText && (bytes.contains('\0') || !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()))
        return {};
    return RawValue{isText ? Type::Text : Type::Blob, 0, 0, bytes.toByteArray()};
}

/// Interior cells of a table ascend as its rows do; the entries of an index are not compared.
bool isInOrder(const BtreePage &page, const Cell &cell)
{
    return !page.isTable() || page.cells.empty() || cell.rowid > page.cells.back().rowid;
}

} // namespace

quint32 readBigEndian32(const char *at)
{
    return qFromBigEndian<quint32>(at);
}

std::optional<DatabaseHeader> parseDatabaseHeader(QByteArrayView bytes)
{
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype reservedAt = 20;
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    if (bytes.size() < databaseHeaderSize || !bytes.startsWith(QByteArrayView(headerMagic, sizeof headerMagic)))
        return {};
    const int stored = number16(bytes, pageSizeAt);
    const int pageSize = stored == 1 ? greatestPageSize : stored;
    const int reserved = static_cast<quint8>(bytes[reservedAt]);
    const bool isSize = pageSize >= leastPageSize && std::has_single_bit(static_cast<unsigned>(pageSize));
    if (!isSize || pageSize - reserved < leastUsable)
        return {};
    return DatabaseHeader{{pageSize, reserved}, qint32(readBigEndian32(bytes.data() + userVersionAt)),
        qint32(readBigEndian32(bytes.data() + applicationIdAt))};
}

std::optional<BtreePage> parseBtreePage(
    QByteArrayView page, quint32 number, const PageLayout &layout, quint32 pageCount)
{
    const qsizetype start = number == 1 ? databaseHeaderSize : 0;
    if (page.size() < layout.pageSize || layout.usable() < leastUsable)
        return {};
    const auto kind = kindOf(page[start]);
    if (!kind)
        return {};
    BtreePage parsed{*kind, {}, 0, 0};
    const QByteArrayView used = page.first(layout.usable());
    const int cellCount = number16(used, start + 3);
    const int stored = number16(used, start + 5);
    const int contentStart = stored == 0 ? greatestPageSize : stored;
    const qsizetype pointers = start + (parsed.isInterior() ? 12 : 8);
    const qsizetype pointersEnd = pointers + 2 * qsizetype(cellCount);
    const bool hasRoom = pointersEnd + leastCell * qsizetype(cellCount) <= used.size();
    if (!hasRoom || contentStart < pointersEnd || contentStart > layout.usable())
        return {};
    if (parsed.isInterior()) {
        parsed.rightChild = readBigEndian32(used.data() + start + 8);
        if (parsed.rightChild < 1 || parsed.rightChild > pageCount)
            return {};
    }
    parsed.cells.reserve(static_cast<size_t>(cellCount));
    for (int i = 0; i < cellCount; ++i) {
        const int at = number16(used, pointers + 2 * qsizetype(i));
        const bool isInside = at >= contentStart && at + leastCell <= used.size();
        const auto cell = isInside ? parseCell({used.sliced(at), parsed.kind, layout.usable(), pageCount})
                                   : std::nullopt;
        if (cell && isInOrder(parsed, *cell))
            parsed.cells.push_back(*cell);
        else
            ++parsed.damagedCells;
    }
    return parsed;
}

std::optional<RawRecord> parseRecord(QByteArrayView payload)
{
    Reader header(payload);
    const quint64 headerSize = header.varint();
    if (!header.isFine() || headerSize > quint64(payload.size()) || headerSize < quint64(header.position()))
        return {};
    Reader types(payload.first(static_cast<qsizetype>(headerSize)));
    types.varint();
    Reader content(payload.sliced(static_cast<qsizetype>(headerSize)));
    RawRecord record;
    while (types.left() > 0) {
        const quint64 type = types.varint();
        const qint64 size = sizeOf(type);
        if (!types.isFine() || size < 0 || record.size() >= greatestColumns)
            return {};
        const QByteArrayView bytes = content.bytes(size);
        auto value = content.isFine() ? parseValue(type, bytes) : std::nullopt;
        if (!value)
            return {};
        record.push_back(std::move(*value));
    }
    return content.left() == 0 ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace satchel::store
