// SPDX-License-Identifier: GPL-3.0-or-later
// Which page of a damaged file belongs to which table: from the roots down as far as a table is whole, and by how its
// rows look where the page above is lost. Reads pages through a function, and knows no files.
#pragma once

#include "store/repair/TableShape.h"

#include <functional>

namespace satchel::store {

/// A row as the file has it; `page` is the page that holds it.
struct RawRow
{
    qint64 rowid = 0;
    RawRecord values;
};

/// What is left of one table.
struct TablePages
{
    QString name;
    std::vector<quint32> data; // pages with rows, in the order of the rows
    std::vector<quint32> damaged; // pages that the table had, as far as something tells
    bool isRootLost = false; // nothing tells where the table begins
    bool isEndLost = false; // the page with its last rows, so nothing tells how many these were
    bool isEndDoubtful
        = false; // a page above it: whether the last rows are lost is known when all pages are given to tables
};

/// An entry of the file's own list of tables and indexes.
struct SchemaEntry
{
    QString type;
    QString name;
    quint32 root = 0;
    QString sql;
};

class PageMap
{
public:
    /// Decrypted; empty when it cannot be read.
    using ReadPage = std::function<QByteArray(quint32 number)>;

    /// Reads every page once.
    PageMap(ReadPage readPage, const PageLayout &layout, quint32 pageCount);

    /// All that can be found of it, also where the first page is lost.
    const std::vector<SchemaEntry> &schema() const { return m_schema; }
    /// Whether every entry of the list of tables can be read.
    bool isSchemaWhole() const { return m_isSchemaWhole; }

    /// Whether a page is one of a table with row keys.
    bool isTablePage(quint32 page) const;
    /// The pages of a table whose root is known.
    TablePages follow(const QString &name, quint32 root, bool hasRowid);
    /// Gives the pages that no table was followed to, to the tables they fit. To be called when all known tables were
    /// followed; `tables` in that order of preference. Answers how many pages with rows fit none or several.
    int assignRest(std::vector<std::pair<TablePages *, const TableShape *>> tables);

    /// The rows of a page that make sense, each through `take`. Answers how many did not.
    int rows(quint32 page, const std::function<void(RawRow)> &take) const;

private:
    struct Place
    {
        std::optional<PageKind> kind;
        bool hasDamagedCells = false;
        bool hasParent = false;
        bool isUsed = false; // a table was followed to it
    };

    std::optional<BtreePage> parsed(quint32 page) const;
    void noteChildren(const BtreePage &page);
    void readSchema();
    bool takeSchemaRows(quint32 page, bool isCertain);
    std::optional<QByteArray> payloadOf(const Cell &cell) const;
    enum class Level : quint8 { Unknown, Leaf, Interior };
    struct Step
    {
        quint32 page = 0;
        Level level = Level::Unknown; // as its siblings are
        int depth = 0;
    };
    void descend(TablePages &table, quint32 root, bool isTable);
    void pushChildren(std::vector<Step> &steps, const Step &parent) const;
    int fit(const TableShape &shape, quint32 head) const;

    ReadPage m_readPage;
    PageLayout m_layout;
    quint32 m_pageCount;
    mutable QByteArray m_page; // what `parsed` points into
    std::vector<Place> m_places; // by page number
    std::vector<SchemaEntry> m_schema;
    bool m_isSchemaWhole = true;
    int m_damagedPages = 0; // that something leads to
};

} // namespace satchel::store
