// SPDX-License-Identifier: GPL-3.0-or-later
// A page as it is drawn: items with their places, in dots from the top left corner of the paper, in the order of
// drawing. Pages are values that share their texts; they are drawn in the thread that laid them out.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace satchel::documents {

/// One line of a text that was laid out.
struct LineItem
{
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF origin; // of the layout
    QColor color;
};

struct BoxItem
{
    QColor color;
    qreal radius = 0;
    bool isOutline = false;
};

struct PictureItem
{
    std::function<void(QPainter &, const QRectF &)> paint;
};

struct Item
{
    QRectF box;
    std::variant<LineItem, BoxItem, PictureItem> what;
};

struct Bookmark
{
    QString title;
    int level = 0;
    int page = 0;
    qreal y = 0; // dots from the page's top
};

struct Page
{
    std::vector<Item> items;
};

struct Pages
{
    QSizeF size; // dots
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

/// Draws a page on a painter that counts in dots; the paper itself (white) is the caller's.
void paintPage(QPainter &painter, const Page &page);

/// Where a click on a page leads.
struct Link
{
    QRectF box;
    QString address;
};
/// The links of a page, one for each line of a link; those that markdown::isSafeLink refuses are omitted.
std::vector<Link> linksOf(const Page &page);

/// All text of a page in the order it is drawn, a line each; for tests and for reading aloud.
QString textOf(const Page &page);

} // namespace satchel::documents
