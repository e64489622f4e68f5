// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an SQLite file as values (https://sqlite.org/fileformat2.html): b-tree pages, their cells and the
// records in them. Pure functions over bytes that anybody may have written: nothing is read beyond its end, and what
// makes no sense is nothing instead of a guess.
#pragma once

#include <optional>
#include <QByteArray>
#include <vector>

namespace satchel::store {

struct PageLayout
{
    int pageSize = 4096; // bytes
    int reserved = 0; // of these, at the end of each page: nonce and tag where it is encrypted

    int usable() const { return pageSize - reserved; }
    bool operator==(const PageLayout &) const = default;
};

inline constexpr qsizetype databaseHeaderSize = 100;

/// The facts at the beginning of a file.
struct DatabaseHeader
{
    PageLayout layout;
    qint64 userVersion = 0;
    qint64 applicationId = 0;
};

/// Nothing when these are not the first 100 bytes of a database.
std::optional<DatabaseHeader> parseDatabaseHeader(QByteArrayView bytes);

enum class PageKind : quint8 { InteriorIndex = 2, InteriorTable = 5, LeafIndex = 10, LeafTable = 13 };

/// One entry of a b-tree page. `local` points into the page.
struct Cell
{
    quint32 child = 0; // of an interior page
    qint64 rowid = 0; // of a table's page; of an interior one the greatest below `child`
    qint64 payloadSize = 0; // bytes, those on overflow pages included
    QByteArrayView local; // the payload's beginning
    quint32 overflow = 0; // the first page of the rest; 0 when there is none
};

struct BtreePage
{
    PageKind kind{};
    std::vector<Cell> cells; // those that make sense, in their order
    quint32 rightChild = 0; // of an interior page
    int damagedCells = 0;

    bool isInterior() const { return kind == PageKind::InteriorIndex || kind == PageKind::InteriorTable; }
    bool isTable() const { return kind == PageKind::InteriorTable || kind == PageKind::LeafTable; }
};

/// Page `number` of a file with `pageCount` pages. Nothing when it is no page of a b-tree. A page whose keys do not
/// ascend loses the cells that are out of order.
std::optional<BtreePage> parseBtreePage(
    QByteArrayView page, quint32 number, const PageLayout &layout, quint32 pageCount);

/// A value as a record holds it.
struct RawValue
{
    enum class Type : quint8 { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; // of text in UTF-8, and of blobs

    bool operator==(const RawValue &) const = default;
};

using RawRecord = std::vector<RawValue>;

/// Nothing when sizes do not add up, or a text is not UTF-8 or has a zero in it, as where a block of the disk was lost.
std::optional<RawRecord> parseRecord(QByteArrayView payload);

/// Big-endian, as all numbers of the format.
quint32 readBigEndian32(const char *at);

} // namespace satchel::store
