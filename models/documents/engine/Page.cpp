// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/Page.h"

#include <QPainter>

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

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    for (const Item &item : page.items)
        std::visit([&](const auto &what) { paint(painter, item.box, what); }, item.what);
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
