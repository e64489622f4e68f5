// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/MarkdownLayouter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal paragraphGap = 6;
constexpr qreal itemGap = 2.5;
constexpr qreal listGap = 5;
constexpr qreal indentOfLevel = 15;
constexpr int deepestIndent = 5;

/// "satchel.example/a" of "https://satchel.example/a/".
QString shownAddress(QString address)
{
    for (const QString &scheme : {u"https://"_s, u"http://"_s, u"mailto:"_s}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address.remove(0, scheme.size());
    }
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

QString markOf(const markdown::Block &block, const QLocale &locale)
{
    if (block.kind == markdown::Block::Kind::Number)
        return locale.toString(block.number) + u'.';
    return block.level % 2 == 0 ? u"•"_s : u"–"_s;
}

} // namespace

Text MarkdownLayouter::textOf(std::span<const markdown::Span> spans, Role role, Ink ink) const
{
    Text text{{}, role, ink, Align::Start, {}};
    qsizetype linkStart = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        const markdown::Span &span = spans[i];
        const qsizetype start = text.text.size();
        const bool isLink = !span.link.isEmpty();
        if (i == 0 || spans[i - 1].link != span.link)
            linkStart = start;
        text.text += m_fill(span.text);
        if (span.isBold || span.isItalic || isLink)
            text.emphases.push_back({start, text.text.size() - start, span.isBold, span.isItalic, isLink,
                isLink ? m_fill(span.link) : QString()});
        if (!isLink || (i + 1 < spans.size() && spans[i + 1].link == span.link))
            continue;
        const QString link = m_fill(span.link);
        const QString address = shownAddress(link);
        if (address.isEmpty() || QStringView(text.text).mid(linkStart).contains(address, Qt::CaseInsensitive))
            continue;
        text.emphases.push_back({text.text.size() + 2, address.size(), false, false, false, link});
        text.text += u" ("_s + address + u')';
    }
    return text;
}

/// Columns share the width by what the longest of their cells need; short ones that end on an edge are figures, and not
/// broken.
Table MarkdownLayouter::tableOf(const markdown::Table &from, Role role) const
{
    constexpr qsizetype shortest = 4; // letters
    constexpr qsizetype longest = 40;
    constexpr qsizetype longestFigure = 16;
    constexpr size_t roomy = 6; // columns
    using Place = markdown::Table::Align;
    Table table;
    table.style = m_table;
    table.style.role = role == Role::Body && from.columns.size() > roomy ? Role::Small : role;
    table.style.gap = from.columns.size() > roomy ? 6 : m_table.gap;
    std::vector<qsizetype> letters(from.columns.size(), shortest);
    for (const auto &cells : from.rows) {
        Row row;
        for (size_t i = 0; i < cells.size(); ++i) {
            Text text = textOf(cells[i], table.style.role, Ink::Text);
            letters[i] = std::max(letters[i], text.text.size());
            row.cells.push_back({std::move(text.text), {}, {}, std::move(text.emphases)});
        }
        table.rows.push_back(std::move(row));
    }
    bool hasShare = false;
    for (size_t i = 0; i < from.columns.size(); ++i) {
        const Align align = from.columns[i] == Place::Start ? Align::Start
            : from.columns[i] == Place::Centre              ? Align::Centre
                                                            : Align::End;
        const bool isFigure = align == Align::End && letters[i] <= longestFigure
            && (hasShare || i + 1 < from.columns.size());
        hasShare = hasShare || !isFigure;
        table.columns.push_back({table.rows.front().cells[i].text, align,
            isFigure ? 0 : static_cast<qreal>(std::min(letters[i], longest))});
    }
    table.rows.erase(table.rows.begin());
    return table;
}

Text MarkdownLayouter::text(const markdown::Block &block, Role role, Ink ink) const
{
    return textOf(block.spans, role, ink);
}

/// A picture is a block between the text before it and after it. A missing picture is replaced by its description.
void MarkdownLayouter::append(
    std::vector<Block> &blocks, const markdown::Block &block, qreal before, const MarkdownStyle &style) const
{
    using Kind = markdown::Block::Kind;
    if (block.kind == Kind::Table) {
        blocks.push_back({tableOf(block.table, style.role), paragraphGap + 2});
        return;
    }
    const qreal indent = block.isItem() ? indentOfLevel * (qMin(block.level, deepestIndent) + 1) : 0;
    QString mark = block.isItem() ? markOf(block, m_locale) : QString();
    const auto flush = [&](std::span<const markdown::Span> spans) {
        Text text = textOf(spans, block.kind == Kind::Verbatim ? Role::Small : style.role, style.ink);
        if (text.text.trimmed().isEmpty())
            return;
        blocks.push_back({Paragraph{std::move(text), indent, std::exchange(mark, {})}, before});
        before = paragraphGap;
    };
    const std::span<const markdown::Span> spans = block.spans;
    size_t begin = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        const auto picture = spans[i].picture.isEmpty() ? m_pictures.constEnd()
                                                        : m_pictures.constFind(markdown::contentOf(spans[i].picture));
        if (picture == m_pictures.constEnd())
            continue;
        flush(spans.subspan(begin, i - begin));
        blocks.push_back({picture->fitted(style.pictureWidth, style.pictureHeight, Align::Start), paragraphGap + 2});
        begin = i + 1;
    }
    flush(spans.subspan(begin));
}

std::vector<Block> MarkdownLayouter::set(std::span<const markdown::Block> from, const MarkdownStyle &style) const
{
    std::vector<Block> blocks;
    for (size_t i = 0; i < from.size(); ++i) {
        const markdown::Block &block = from[i];
        if (block.kind != markdown::Block::Kind::Heading) {
            const bool isFurther = i > 0 && from[i - 1].isItem();
            append(blocks, block, !block.isItem() ? paragraphGap : isFurther ? itemGap : listGap, style);
            const bool introduces = !block.isItem() && i + 1 < from.size()
                && (from[i + 1].isItem() || from[i + 1].kind == markdown::Block::Kind::Table);
            if (!blocks.empty() && introduces && std::holds_alternative<Paragraph>(blocks.back().what))
                blocks.back().isKeptWithNext = true; // "These are:" is on the page of the first item
            continue;
        }
        const bool isListed = block.level <= 3;
        Text text = this->text(block, isListed ? Role::Heading : Role::Strong, style.ink);
        if (text.text.isEmpty())
            continue;
        Block heading{Paragraph{std::move(text), 0, {}}, isListed ? 13.0 : 9.0, true};
        if (isListed) {
            heading.bookmark = std::get<Paragraph>(heading.what).text.text;
            heading.level = 1;
        }
        blocks.push_back(std::move(heading));
    }
    return blocks;
}

Picture croppedPicture(const Image &image, qreal width, qreal height, bool isRound)
{
    const auto paint = [image, isRound](QPainter &painter, const QRectF &box) {
        const QSizeF whole = image.size.scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        QPainterPath edge;
        if (isRound)
            edge.addEllipse(box);
        else
            edge.addRect(box);
        painter.save();
        painter.setClipPath(edge, Qt::IntersectClip);
        image.paint(painter, QRectF(box.center() - QPointF(whole.width(), whole.height()) / 2, whole));
        painter.restore();
    };
    return {paint, width, height, Align::Start};
}

} // namespace satchel::documents
