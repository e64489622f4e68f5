// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/PageMap.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr quint32 schemaRoot = 1;
constexpr size_t schemaColumns = 5;
constexpr int mostCompared = 60; // rows of a page, to tell whose they are
constexpr int greatestDepth = 30; // of a b-tree: a page has at least two children

constexpr bool isTableKind(PageKind kind)
{
    return kind == PageKind::InteriorTable || kind == PageKind::LeafTable;
}

constexpr bool isLeafKind(PageKind kind)
{
    return kind == PageKind::LeafIndex || kind == PageKind::LeafTable;
}

std::optional<SchemaEntry> schemaEntryOf(const RawRecord &record)
{
    using Type = RawValue::Type;
    if (record.size() != schemaColumns || record[0].type != Type::Text || record[1].type != Type::Text
        || record[2].type != Type::Text || record[3].type != Type::Integer)
        return {};
    const QString type = QString::fromUtf8(record[0].bytes);
    if (type != "table"_L1 && type != "index"_L1 && type != "view"_L1 && type != "trigger"_L1)
        return {};
    const qint64 root = record[3].integer;
    if (root < 0 || root > std::numeric_limits<quint32>::max())
        return {};
    return SchemaEntry{
        type, QString::fromUtf8(record[1].bytes), static_cast<quint32>(root), QString::fromUtf8(record[4].bytes)};
}

} // namespace

PageMap::PageMap(ReadPage readPage, const PageLayout &layout, quint32 pageCount)
    : m_readPage(std::move(readPage)), m_layout(layout), m_pageCount(pageCount), m_places(size_t(pageCount) + 1)
{
    for (quint32 number = 1; number <= m_pageCount; ++number) {
        const auto page = parsed(number);
        Place &place = m_places[number];
        if (!page)
            continue;
        place.kind = page->kind;
        place.hasDamagedCells = page->damagedCells > 0;
        noteChildren(*page);
    }
    readSchema();
}

std::optional<BtreePage> PageMap::parsed(quint32 page) const
{
    m_page = m_readPage(page);
    return m_page.isEmpty() ? std::nullopt : parseBtreePage(m_page, page, m_layout, m_pageCount);
}

void PageMap::noteChildren(const BtreePage &page)
{
    if (!page.isInterior())
        return;
    for (const Cell &cell : page.cells)
        m_places[cell.child].hasParent = true;
    m_places[page.rightChild].hasParent = true;
}

/// Pages of it that nothing leads to are found by their rows: no other table has such.
void PageMap::readSchema()
{
    TablePages pages;
    descend(pages, schemaRoot, true);
    m_isSchemaWhole = pages.damaged.empty();
    for (const quint32 page : pages.data)
        m_isSchemaWhole = takeSchemaRows(page, true) && m_isSchemaWhole;
    if (m_isSchemaWhole)
        return;
    for (quint32 number = 1; number <= m_pageCount; ++number) {
        Place &place = m_places[number];
        if (place.kind == PageKind::LeafTable && !place.isUsed && takeSchemaRows(number, false))
            place.isUsed = true;
    }
}

bool PageMap::takeSchemaRows(quint32 page, bool isCertain)
{
    std::vector<SchemaEntry> entries;
    bool areAll = true;
    areAll = rows(page,
                 [&](RawRow row) {
                     if (auto entry = schemaEntryOf(row.values))
                         entries.push_back(std::move(*entry));
                     else
                         areAll = false;
                 })
            == 0
        && areAll;
    if (isCertain || (areAll && !entries.empty()))
        m_schema.insert(m_schema.end(), entries.begin(), entries.end());
    return areAll && (isCertain || !entries.empty());
}

void PageMap::descend(TablePages &table, quint32 root, bool isTable)
{
    std::vector<Step> steps{{root}};
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        const bool isPage = step.page >= 1 && step.page <= m_pageCount;
        Place nowhere;
        Place &place = isPage ? m_places[step.page] : nowhere;
        if (!place.kind || isTableKind(*place.kind) != isTable || place.isUsed || step.depth > greatestDepth) {
            table.damaged.push_back(step.page);
            table.isEndLost = table.isEndLost || (steps.empty() && step.level == Level::Leaf);
            table.isEndDoubtful = table.isEndDoubtful || (steps.empty() && step.level != Level::Leaf);
            ++m_damagedPages;
            continue;
        }
        place.isUsed = true;
        if (place.hasDamagedCells) {
            table.damaged.push_back(step.page);
            ++m_damagedPages;
        }
        const bool isLeaf = isLeafKind(*place.kind);
        if (isLeaf || !isTable) // an index has entries on all its pages
            table.data.push_back(step.page);
        if (!isLeaf)
            pushChildren(steps, step);
    }
}

/// The first child is on top, so rows come in their order.
void PageMap::pushChildren(std::vector<Step> &steps, const Step &parent) const
{
    const auto page = parsed(parent.page);
    if (!page)
        return; // nobody writes to it, so it is as it was
    std::vector<quint32> children;
    for (const Cell &cell : page->cells)
        children.push_back(cell.child);
    children.push_back(page->rightChild);
    Level level = Level::Unknown;
    for (const quint32 child : children) {
        if (m_places[child].kind)
            level = isLeafKind(*m_places[child].kind) ? Level::Leaf : Level::Interior;
    }
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        steps.push_back({*child, level, parent.depth + 1});
}

bool PageMap::isTablePage(quint32 page) const
{
    return page >= 1 && page <= m_pageCount && m_places[page].kind && isTableKind(*m_places[page].kind);
}

TablePages PageMap::follow(const QString &name, quint32 root, bool hasRowid)
{
    TablePages table{name, {}, {}, false, false, false};
    descend(table, root, hasRowid);
    return table;
}

/// How many of the first rows below a page can be rows of a table; -1 when one of them cannot.
int PageMap::fit(const TableShape &shape, quint32 head) const
{
    quint32 number = head;
    for (int depth = 0; depth < greatestDepth && m_places[number].kind == PageKind::InteriorTable; ++depth) {
        const auto page = parsed(number);
        if (!page)
            return -1;
        number = page->cells.empty() ? page->rightChild : page->cells.front().child;
    }
    const auto kind = m_places[number].kind;
    if (!kind || isTableKind(*kind) != shape.hasRowid)
        return -1;
    int fitting = 0;
    int seen = 0;
    rows(number, [&](const RawRow &row) {
        if (seen++ >= mostCompared)
            return;
        const bool isWholeRow = shape.hasRowid || row.values.size() == shape.columns.size();
        fitting += isWholeRow && shape.accepts(row.values) ? 1 : 0;
    });
    return fitting > 0 && fitting == std::min(seen, mostCompared) ? fitting : -1;
}

int PageMap::assignRest(std::vector<std::pair<TablePages *, const TableShape *>> tables)
{
    std::erase_if(tables, [](const auto &one) { return one.first->damaged.empty() && !one.first->isRootLost; });
    int unknown = 0;
    for (quint32 number = 1; number <= m_pageCount; ++number) {
        const Place &place = m_places[number];
        if (!place.kind || place.isUsed || place.hasParent)
            continue;
        TablePages *owner = nullptr;
        int candidates = 0;
        for (const auto &[table, shape] : tables) {
            if (fit(*shape, number) < 0)
                continue;
            owner = ++candidates == 1 ? table : nullptr;
        }
        if (owner)
            descend(*owner, number, isTableKind(*place.kind));
        else if (isTableKind(*place.kind))
            ++unknown;
    }
    // Below a page that is lost alone all others were found; where more are lost, the last one may be among them.
    for (const auto &[table, shape] : tables)
        table->isEndLost = table->isEndLost || (table->isEndDoubtful && (table->data.empty() || m_damagedPages > 1));
    return unknown;
}

std::optional<QByteArray> PageMap::payloadOf(const Cell &cell) const
{
    QByteArray payload = cell.local.toByteArray();
    const qint64 perPage = m_layout.usable() - 4;
    quint32 next = cell.overflow;
    while (payload.size() < cell.payloadSize) {
        const QByteArray page = next >= 1 && next <= m_pageCount ? m_readPage(next) : QByteArray();
        if (page.size() < m_layout.pageSize)
            return {};
        next = readBigEndian32(page.constData());
        payload.append(page.constData() + 4, std::min<qint64>(perPage, cell.payloadSize - payload.size()));
    }
    return next == 0 ? std::optional(std::move(payload)) : std::nullopt;
}

int PageMap::rows(quint32 page, const std::function<void(RawRow)> &take) const
{
    const auto found = parsed(page);
    if (!found || found->kind == PageKind::InteriorTable)
        return 0;
    const QByteArray bytes = m_page; // kept, while overflow pages are read
    int damaged = found->damagedCells;
    for (const Cell &cell : found->cells) {
        const auto payload = payloadOf(cell);
        auto record = payload ? parseRecord(*payload) : std::nullopt;
        if (record)
            take({cell.rowid, std::move(*record)});
        else
            ++damaged;
    }
    return damaged;
}

} // namespace satchel::store
