// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/Page.h"

#include "domain/Markdown.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace satchel::documents {

namespace {

void paint(QPainter &painter, const QRectF &, const LineItem &item)
{
    painter.setPen(item.color);
    item.layout->lineAt(item.line).draw(&painter, item.origin);
}

void paint(QPainter &painter, const QRectF &box, const BoxItem &item)
{
    if (item.isOutline) {
        painter.setPen(QPen(item.color, 8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, item.radius, item.radius);
    } else if (item.radius > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.color);
        painter.drawRoundedRect(box, item.radius, item.radius);
    } else {
        painter.fillRect(box, item.color);
    }
}

void paint(QPainter &painter, const QRectF &box, const PictureItem &item)
{
    painter.save();
    item.paint(painter, box);
    painter.restore();
}

/// As high as the line, as wide as its letters.
QRectF along(const QRectF &line, const QRectF &letters)
{
    return {letters.left(), line.top(), letters.width(), line.height()};
}

/// Letters of one link beside each other are one place to click.
void appendTo(std::vector<Link> &links, const Link &link)
{
    const qreal near = link.box.height() / 2; // about a space
    for (Link &known : links) {
        if (known.address == link.address && known.box.adjusted(-near, 0, near, 0).intersects(link.box)) {
            known.box |= link.box;
            return;
        }
    }
    links.push_back(link);
}

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    for (const Item &item : page.items)
        std::visit([&](const auto &what) { paint(painter, item.box, what); }, item.what);
}

std::vector<Link> linksOf(const Page &page)
{
    std::vector<Link> links;
    for (const Item &item : page.items) {
        const auto *what = std::get_if<LineItem>(&item.what);
        if (!what)
            continue;
        std::vector<Link> ofLine;
        const QTextLine line = what->layout->lineAt(what->line);
        for (const QTextLayout::FormatRange &range : what->layout->formats()) {
            const QString address = range.format.anchorHref();
            const int begin = std::max(range.start, line.textStart());
            const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (begin >= end || !markdown::isSafeLink(address))
                continue;
            for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) // of another direction each
                appendTo(ofLine, {along(item.box, run.boundingRect().translated(what->origin)), address});
        }
        std::move(ofLine.begin(), ofLine.end(), std::back_inserter(links));
    }
    return links;
}

QString textOf(const Page &page)
{
    QString text;
    for (const Item &item : page.items) {
        if (const auto *line = std::get_if<LineItem>(&item.what)) {
            const QTextLine laid = line->layout->lineAt(line->line);
            text += line->layout->text().mid(laid.textStart(), laid.textLength()).trimmed() + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace satchel::documents
