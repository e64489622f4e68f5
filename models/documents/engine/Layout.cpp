// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/Layout.h"

#include "documents/engine/LayoutChunks.h"
#include "documents/engine/Units.h"

#include <QLocale>

#include <algorithm>

namespace satchel::documents {

namespace {

/// Fills pages with chunks, one after the other.
class PageMaker
{
public:
    PageMaker(const Document &document, QSizeF paper, std::vector<LayoutChunk> chunks, const TextLayouter &setter)
        : m_setter(setter), m_chunks(std::move(chunks)), m_start(millimetres(document.start)),
          m_firstTop(millimetres(document.firstTop)), m_top(millimetres(document.top)),
          m_bottom(paper.height() - millimetres(document.bottom)), m_result{paper, {}, {}}
    {
    }

    Pages make();

private:
    struct Placed
    {
        size_t chunk;
        qreal y;
    };

    bool isEmpty() const { return m_placed.empty(); }
    bool goesOn(size_t chunk) const
    {
        return chunk > 0 && m_chunks[chunk].table && m_chunks[chunk].table == m_chunks[chunk - 1].table;
    }
    bool hasNextRow(size_t chunk) const
    {
        return chunk + 1 < m_chunks.size() && m_chunks[chunk].table
            && m_chunks[chunk + 1].table == m_chunks[chunk].table;
    }
    qreal needed(size_t chunk) const;
    size_t startOfKept(size_t chunk) const;
    void beginPage(size_t chunk);
    void finishPage(size_t next);
    void place(size_t chunk);
    void cut(size_t chunk);
    void append(std::vector<Item> items, qreal y);

    const TextLayouter &m_setter;
    std::vector<LayoutChunk> m_chunks;
    qreal m_start;
    qreal m_firstTop;
    qreal m_top;
    qreal m_bottom;
    Pages m_result;
    std::vector<Placed> m_placed; // on the page that is being filled
    qreal m_y = 0;
};

void PageMaker::append(std::vector<Item> items, qreal y)
{
    shift(items, {m_start, y});
    auto &page = m_result.pages.back().items;
    std::move(items.begin(), items.end(), std::back_inserter(page));
}

/// With what a page's end would add below it.
qreal PageMaker::needed(size_t chunk) const
{
    const LayoutChunk &one = m_chunks[chunk];
    return one.height + (hasNextRow(chunk) && !one.carried.isEmpty() ? one.table->carryHeight : 0);
}

/// The first chunk on this page that would have to go along; the chunk itself when the whole page would.
size_t PageMaker::startOfKept(size_t chunk) const
{
    size_t start = chunk;
    while (start > 0 && m_chunks[start - 1].isKeptWithNext && !m_placed.empty() && start > m_placed.front().chunk)
        --start;
    return m_placed.empty() || start == m_placed.front().chunk ? chunk : start;
}

/// A table that goes on says again what its columns are and what was carried over.
void PageMaker::beginPage(size_t chunk)
{
    m_y = m_result.pages.empty() ? m_firstTop : m_top;
    m_result.pages.emplace_back();
    m_placed.clear();
    if (chunk >= m_chunks.size() || !goesOn(chunk))
        return;
    const TableRun &table = *m_chunks[chunk].table;
    if (table.headHeight <= (m_bottom - m_top) / 3) { // one that fills the page would leave no space for rows
        append(table.head, m_y);
        m_y += table.headHeight;
    }
    const QString &carried = m_chunks[chunk - 1].carried;
    if (table.carry && !carried.isEmpty()) {
        append(table.carry(carried, true), m_y);
        m_y += table.carryHeight;
    }
}

void PageMaker::finishPage(size_t next)
{
    const auto number = static_cast<int>(m_result.pages.size()) - 1;
    qreal bottom = m_y;
    for (const Placed &placed : m_placed) {
        LayoutChunk &chunk = m_chunks[placed.chunk];
        if (!chunk.bookmark.isEmpty())
            m_result.bookmarks.push_back({chunk.bookmark, chunk.level, number, placed.y});
        append(std::move(chunk.items), placed.y);
        bottom = placed.y + chunk.height;
    }
    if (next < m_chunks.size() && goesOn(next) && m_chunks[next].table->carry && !m_chunks[next - 1].carried.isEmpty())
        append(m_chunks[next].table->carry(m_chunks[next - 1].carried, false), bottom);
}

void PageMaker::place(size_t chunk)
{
    m_y += isEmpty() ? 0 : m_chunks[chunk].before;
    m_placed.push_back({chunk, m_y});
    m_y += m_chunks[chunk].height;
}

/// Divides a chunk that is taller than a page between two of its lines; what is drawn behind them goes on below.
void PageMaker::cut(size_t chunk)
{
    const qreal room = m_bottom - m_y;
    LayoutChunk &whole = m_chunks[chunk];
    qreal edge = 0; // the lowest end of a line that fits
    for (const Item &item : whole.items) {
        if (std::holds_alternative<LineItem>(item.what) && item.box.bottom() <= room)
            edge = qMax(edge, item.box.bottom());
    }
    if (edge <= 0)
        return; // one line or picture that no page can hold
    LayoutChunk rest = whole;
    rest.before = 0;
    rest.bookmark.clear();
    rest.height = whole.height - edge;
    rest.items.clear();
    std::vector<Item> kept;
    for (Item &item : whole.items) {
        const bool isWhole = !std::holds_alternative<BoxItem>(item.what);
        if (isWhole ? item.box.top() < edge && item.box.bottom() <= edge + 1 : item.box.top() < edge)
            kept.push_back(item);
        if (isWhole ? item.box.bottom() > edge + 1 : item.box.bottom() > edge)
            rest.items.push_back(item);
    }
    for (Item &item : kept)
        item.box.setBottom(qMin(item.box.bottom(), edge));
    for (Item &item : rest.items) {
        if (std::holds_alternative<BoxItem>(item.what))
            item.box.setTop(qMax(item.box.top(), edge));
    }
    shift(rest.items, {0, -edge});
    whole.items = std::move(kept);
    whole.height = edge;
    whole.isKeptWithNext = false;
    whole.carried.clear();
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk) + 1, std::move(rest));
}

Pages PageMaker::make()
{
    beginPage(m_chunks.size());
    for (size_t i = 0; i < m_chunks.size() && !m_setter.isStopped();) {
        if (m_chunks[i].beginsPage && !isEmpty()) {
            finishPage(m_chunks.size());
            beginPage(m_chunks.size());
        }
        const qreal gap = isEmpty() ? 0 : m_chunks[i].before;
        const bool fits = m_y + gap + needed(i) <= m_bottom + 1;
        if (!fits && !isEmpty()) {
            const size_t next = startOfKept(i);
            while (!m_placed.empty() && m_placed.back().chunk >= next)
                m_placed.pop_back();
            finishPage(next);
            beginPage(next);
            i = next;
            continue;
        }
        if (!fits)
            cut(i);
        place(i++);
    }
    finishPage(m_chunks.size());
    return std::move(m_result);
}

QString withNumbers(QString text, const QString &page, const QString &pages)
{
    return text.replace(QStringLiteral("{page}"), page).replace(QStringLiteral("{pages}"), pages);
}

void number(std::vector<Block> &blocks, const QString &page, const QString &pages)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.what))
            paragraph->text.text = withNumbers(paragraph->text.text, page, pages);
        else if (auto *pairs = std::get_if<Pairs>(&block.what)) {
            for (auto &pair : pairs->pairs)
                pair.value = withNumbers(pair.value, page, pages);
        } else if (auto *beside = std::get_if<Beside>(&block.what)) {
            for (auto &column : beside->columns)
                number(column, page, pages);
        }
    }
}

QRectF inDots(const QRectF &box)
{
    return {millimetres(box.x()), millimetres(box.y()), millimetres(box.width()), millimetres(box.height())};
}

/// Right to left, the start of the paper is its right edge.
void mirror(std::vector<Item> &items, qreal width)
{
    for (Item &item : items) {
        const qreal x = width - item.box.right();
        if (auto *line = std::get_if<LineItem>(&item.what))
            line->origin.rx() += x - item.box.x();
        item.box.moveLeft(x);
    }
}

std::vector<Item> itemsOf(
    const Frame &frame, const Document &document, const TextLayouter &setter, int page, size_t count)
{
    const QRectF box = inDots(frame.millimetres);
    std::vector<Block> blocks = frame.blocks;
    const QLocale locale(document.language);
    number(blocks, locale.toString(page + 1), locale.toString(static_cast<qlonglong>(count)));
    const qreal padding = millimetres(frame.padding);
    Stack stack = stackOf(chunksOf(blocks, box.width() - 2 * padding, setter));
    const qreal height = stack.height + 2 * padding;
    shift(stack.items, {box.x() + padding, (frame.isAtBottom ? box.bottom() - height : box.y()) + padding});
    if (frame.fill != Ink::None) {
        const QRectF ground = padding > 0
            ? QRectF(box.x(), frame.isAtBottom ? box.bottom() - height : box.y(), box.width(), height)
            : box;
        stack.items.insert(stack.items.begin(), filledBox(ground, document.look.color(frame.fill)));
    }
    return stack.items;
}

/// Without what was not laid out when it was stopped.
Pages pagesOf(const Document &document, const IsStopped &isStopped)
{
    const QSizeF paper = document.paper.size(QPageSize::Point) * dotsPerPoint;
    const TextLayouter setter(document.look, document.isRightToLeft, isStopped);
    const qreal width = paper.width() - millimetres(document.start) - millimetres(document.end);
    Pages pages = PageMaker(document, paper, chunksOf(document.blocks, width, setter), setter).make();
    for (size_t i = 0; i < pages.pages.size() && !setter.isStopped(); ++i) {
        std::vector<Item> &items = pages.pages[i].items;
        if (document.isRightToLeft)
            mirror(items, paper.width());
        std::vector<Item> fixed;
        for (const Frame &frame : document.frames) {
            if ((frame.on == Frame::On::First && i > 0) || (frame.on == Frame::On::Following && i == 0))
                continue;
            std::vector<Item> own = itemsOf(frame, document, setter, static_cast<int>(i), pages.pages.size());
            if (document.isRightToLeft) {
                const QRectF box = inDots(frame.millimetres);
                mirror(own, frame.isPhysical ? box.left() + box.right() : paper.width());
            }
            std::move(own.begin(), own.end(), std::back_inserter(fixed));
        }
        items.insert(items.begin(), fixed.begin(), fixed.end());
    }
    return pages;
}

} // namespace

Pages layOut(const Document &document)
{
    return pagesOf(document, {});
}

Result<Pages> layOut(const Document &document, const IsStopped &isStopped)
{
    Pages pages = pagesOf(document, isStopped);
    if (isStoppedBy(isStopped)) // pages are missing
        return fail(stoppedError());
    return pages;
}

} // namespace satchel::documents
