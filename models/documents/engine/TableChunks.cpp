// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: how wide columns are, how a row is set, what a page's end needs of them.
#include "documents/engine/LayoutChunks.h"
#include "documents/engine/TableWidth.h"
#include "documents/engine/Units.h"

#include <algorithm>
#include <functional>

namespace satchel::documents {

namespace {

struct Place
{
    qreal start = 0;
    qreal width = 0;
};

/// Sets the rows of one table; outlives the chunks only through what `carry` keeps of it.
class TableSetter
{
public:
    TableSetter(const Table &table, qreal width, const TextLayouter &setter)
        : m_table(table), m_width(width), m_setter(setter), m_inset(points(table.style.inset())),
          m_padding(points(table.style.padding))
    {
        placeColumns();
    }

    LayoutChunk head() const;
    LayoutChunk row(size_t index) const;
    std::shared_ptr<const TableRun> run(const LayoutChunk &head) const;

private:
    void placeColumns();
    QColor color(Ink ink) const { return m_setter.look().color(ink); }
    Text textOf(const Row &row, size_t column) const;
    size_t rowsSinceGroup(size_t index) const;
    SetText set(const Text &text, size_t column) const;
    qreal putRow(LayoutChunk &chunk, const std::vector<SetText> &texts, qreal top) const;
    LayoutChunk note(const Row &row) const;
    void ruleBelow(LayoutChunk &chunk, Ink ink, qreal thickness) const;

    const Table &m_table;
    qreal m_width;
    const TextLayouter &m_setter;
    qreal m_inset;
    qreal m_padding;
    std::vector<Place> m_places;
};

Role roleOf(const Table &table, const Row &row)
{
    return row.kind == Row::Kind::Group || row.kind == Row::Kind::Sum ? Role::Strong : table.style.role;
}

qreal firstBaseline(const std::vector<SetText> &texts)
{
    qreal baseline = 0;
    for (const SetText &text : texts)
        baseline = qMax(baseline, text.baseline);
    return baseline;
}

/// What a column needs so that nothing in it is wrapped.
qreal naturalWidth(const Table &table, size_t column, const TextLayouter &setter)
{
    qreal width = setter.setNatural({table.columns[column].head, Role::SmallStrong}).width;
    for (const Row &row : table.rows) {
        if (setter.isStopped())
            break;
        if (row.kind != Row::Kind::Note && column < row.cells.size())
            width = qMax(width, setter.measure(row.cells[column].text, roleOf(table, row)));
    }
    return width + points(1);
}

/// The longest word of a text, which is never broken. A number is one word, whatever separates its groups.
qreal longestWord(const QString &text, bool isNumber, const std::function<qreal(const QString &)> &widthOf)
{
    if (isNumber)
        return widthOf(text);
    qreal width = 0;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        width = qMax(width, widthOf(word));
    return width;
}

/// What a column needs so that no word in it is broken.
qreal leastColumnWidth(const Table &table, size_t column, const TextLayouter &setter)
{
    qreal width = longestWord(table.columns[column].head, false, [&](const QString &word) {
        return setter.setNatural({word, Role::SmallStrong}).width;
    });
    for (const Row &row : table.rows) {
        if (setter.isStopped())
            break;
        if (row.kind != Row::Kind::Note && column < row.cells.size())
            width = qMax(width,
                longestWord(row.cells[column].text, table.columns[column].isNumber,
                    [&](const QString &word) { return setter.measure(word, roleOf(table, row)); }));
    }
    return width + points(1);
}

} // namespace

/// Columns without a share get what they need, as long as those with one keep a third of the table. Where that is not
/// enough for all, each keeps the width of its longest word, and what is left is shared by what they need beyond it.
void TableSetter::placeColumns()
{
    const size_t count = m_table.columns.size();
    const qreal gap = points(m_table.style.gap);
    const qreal free = m_width - 2 * m_inset - gap * static_cast<qreal>(count - 1);
    std::vector<qreal> widths(count);
    std::vector<qreal> leasts(count);
    qreal fixed = 0;
    qreal shares = 0;
    qreal least = 0;
    for (size_t i = 0; i < count; ++i) {
        shares += m_table.columns[i].share;
        if (m_table.columns[i].share == 0)
            fixed += widths[i] = naturalWidth(m_table, i, m_setter);
        least += leasts[i] = leastColumnWidth(m_table, i, m_setter);
    }
    const qreal most = shares > 0 ? free * 0.67 : free;
    const qreal squeeze = fixed > most ? most / fixed : 1;
    for (size_t i = 0; i < count; ++i)
        widths[i] = m_table.columns[i].share > 0 ? (free - fixed * squeeze) * m_table.columns[i].share / shares
                                                 : widths[i] * squeeze;
    bool isBroken = false;
    qreal beyond = 0; // what the columns have beyond their longest words
    for (size_t i = 0; i < count; ++i) {
        isBroken = isBroken || widths[i] < leasts[i];
        beyond += qMax(0.0, widths[i] - leasts[i]);
    }
    if (isBroken && least <= free && beyond > 0) {
        for (size_t i = 0; i < count; ++i)
            widths[i] = leasts[i] + (free - least) * qMax(0.0, widths[i] - leasts[i]) / beyond;
    }
    qreal x = m_inset;
    for (const qreal width : widths) {
        m_places.push_back({x, width});
        x += width + gap;
    }
}

SetText TableSetter::set(const Text &text, size_t column) const
{
    return m_setter.set(text, m_places[column].width);
}

void TableSetter::ruleBelow(LayoutChunk &chunk, Ink ink, qreal thickness) const
{
    chunk.items.push_back(filledBox({0, chunk.height, m_width, points(thickness)}, color(ink)));
    chunk.height += points(thickness);
}

/// Aligns neighbouring texts to one baseline, whatever their script. Returns the lowest edge.
qreal TableSetter::putRow(LayoutChunk &chunk, const std::vector<SetText> &texts, qreal top) const
{
    const qreal baseline = firstBaseline(texts);
    qreal bottom = top;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].layout)
            continue;
        const qreal y = top + baseline - texts[i].baseline;
        texts[i].appendTo(chunk.items, {m_places[i].start, y});
        bottom = qMax(bottom, y + texts[i].height);
    }
    return bottom;
}

LayoutChunk TableSetter::head() const
{
    const bool isFilled = m_table.style.head == TableStyle::Head::Filled;
    LayoutChunk chunk;
    chunk.isKeptWithNext = true;
    const qreal padding = isFilled ? m_padding + points(1) : m_padding;
    std::vector<SetText> texts;
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        texts.push_back(set({m_table.columns[i].head, Role::SmallStrong, isFilled ? Ink::OnAccent : Ink::Quiet,
                                m_table.columns[i].align},
            i));
    chunk.height = putRow(chunk, texts, padding) + padding;
    if (isFilled)
        chunk.items.insert(chunk.items.begin(), filledBox({0, 0, m_width, chunk.height}, color(Ink::Accent)));
    else if (m_table.style.head == TableStyle::Head::Line)
        ruleBelow(chunk, Ink::Accent, 1);
    return chunk;
}

Text TableSetter::textOf(const Row &row, size_t column) const
{
    const Cell &cell = row.cells[column];
    const QString tag = cell.tag.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + cell.tag;
    return {cell.text + tag, roleOf(m_table, row), row.isQuiet ? Ink::Quiet : Ink::Text, m_table.columns[column].align,
        cell.emphases};
}

/// So that the first row below a group's ground has none.
size_t TableSetter::rowsSinceGroup(size_t index) const
{
    size_t count = 0;
    while (index > 0 && m_table.rows[index - 1].kind != Row::Kind::Group) {
        ++count;
        --index;
    }
    return count;
}

/// A text across all columns from the main one on.
LayoutChunk TableSetter::note(const Row &row) const
{
    const Place &place = m_places[static_cast<size_t>(m_table.mainColumn)];
    LayoutChunk chunk;
    const SetText text = m_setter.set(
        {row.cells.front().text, Role::Body, Ink::Quiet}, m_width - m_inset - place.start);
    text.appendTo(chunk.items, {place.start, m_padding});
    chunk.height = text.height + 2 * m_padding;
    return chunk;
}

LayoutChunk TableSetter::row(size_t index) const
{
    const Row &row = m_table.rows[index];
    const bool isGroup = row.kind == Row::Kind::Group;
    if (row.kind == Row::Kind::Note && !row.cells.empty()) {
        LayoutChunk chunk = note(row);
        if (m_table.style.rows == TableStyle::Rows::Lines)
            ruleBelow(chunk, Ink::Line, 0.5);
        return chunk;
    }
    LayoutChunk chunk;
    const qreal top = isGroup ? m_padding + points(2) : m_padding;
    std::vector<SetText> texts;
    for (size_t i = 0; i < row.cells.size() && i < m_places.size(); ++i)
        texts.push_back(row.cells[i].text.isEmpty() ? SetText() : set(textOf(row, i), i));
    qreal bottom = putRow(chunk, texts, top);
    for (size_t i = 0; i < texts.size(); ++i) {
        if (row.cells[i].more.isEmpty())
            continue;
        const SetText more = set({row.cells[i].more, Role::Small, Ink::Quiet, m_table.columns[i].align}, i);
        const qreal y = top + (texts[i].layout ? firstBaseline(texts) - texts[i].baseline : 0) + texts[i].height;
        more.appendTo(chunk.items, {m_places[i].start, y});
        bottom = qMax(bottom, y + more.height);
    }
    chunk.height = bottom + m_padding;
    chunk.isKeptWithNext = isGroup;
    chunk.carried = row.carried;
    chunk.bookmark = row.bookmark;
    chunk.level = 1;
    const bool isBand = m_table.style.rows == TableStyle::Rows::Bands && rowsSinceGroup(index) % 2 == 1;
    if ((isGroup && m_inset > 0) || (isBand && !isGroup))
        chunk.items.insert(chunk.items.begin(), filledBox({0, 0, m_width, chunk.height}, color(Ink::Ground)));
    if (row.kind == Row::Kind::Sum)
        chunk.items.insert(chunk.items.begin(), filledBox({0, 0, m_width, points(0.8)}, color(Ink::Quiet)));
    if (m_table.style.rows == TableStyle::Rows::Lines)
        ruleBelow(chunk, Ink::Line, 0.5);
    return chunk;
}

/// The sum of a page is set when pages are made, so it takes along what it is set with.
std::shared_ptr<const TableRun> TableSetter::run(const LayoutChunk &head) const
{
    auto run = std::make_shared<TableRun>();
    run->head = head.items;
    run->headHeight = head.height;
    if (m_table.carriedOver.isEmpty())
        return run;
    run->carryHeight = m_setter.lineHeight(Role::Small) + 2 * points(3);
    const qreal start = m_places[static_cast<size_t>(m_table.mainColumn)].start;
    const qreal end = m_width - m_inset;
    run->carry = [setter = m_setter, start, end, over = m_table.carriedOver, forward = m_table.broughtForward](
                     const QString &sum, bool isForward) {
        std::vector<Item> items;
        setter.setNatural({isForward ? forward : over, Role::Small, Ink::Quiet}).appendTo(items, {start, points(3)});
        const SetText amount = setter.setNatural({sum, Role::SmallStrong, Ink::Quiet});
        amount.appendTo(items, {end - amount.width, points(3)});
        return items;
    };
    return run;
}

qreal leastWidth(const Table &table, const Look &look, bool isRightToLeft)
{
    const TextLayouter setter(look, isRightToLeft);
    qreal width = 2 * points(table.style.inset())
        + points(table.style.gap) * static_cast<qreal>(table.columns.size() - 1);
    for (size_t i = 0; i < table.columns.size(); ++i)
        width += leastColumnWidth(table, i, setter);
    return width / dotsPerPoint;
}

std::vector<LayoutChunk> chunksOf(const Table &table, qreal width, const TextLayouter &setter)
{
    if (table.columns.empty())
        return {};
    const TableSetter rows(table, width, setter);
    std::vector<LayoutChunk> chunks = {rows.head()};
    chunks.reserve(table.rows.size() + 1);
    const auto run = rows.run(chunks.front());
    for (size_t i = 0; i < table.rows.size() && !setter.isStopped(); ++i) {
        chunks.push_back(rows.row(i));
        chunks.back().table = run;
        const bool isBeforeSum = i + 1 < table.rows.size() && table.rows[i + 1].kind == Row::Kind::Sum;
        chunks.back().isKeptWithNext = chunks.back().isKeptWithNext || isBeforeSum; // no page for a total alone
    }
    chunks.back().isKeptWithNext = table.isKeptWithNext;
    return chunks;
}

} // namespace satchel::documents
