// SPDX-License-Identifier: GPL-3.0-or-later
// What is never cut by the end of a page, and what it must be on one page with. Items are placed from the chunk's own
// top start corner.
#pragma once

#include "documents/engine/Document.h"
#include "documents/engine/Page.h"

namespace satchel::documents {

/// What a table needs to continue on the next page.
struct TableRun
{
    std::vector<Item> head;
    qreal headHeight = 0;
    qreal carryHeight = 0;
    /// The row "Carried over" (or "Brought forward") with a sum.
    std::function<std::vector<Item>(const QString &sum, bool isForward)> carry;
};

struct LayoutChunk
{
    std::vector<Item> items;
    qreal height = 0;
    qreal before = 0; // space above, none at the top of a page
    bool isKeptWithNext = false;
    bool beginsPage = false;
    std::shared_ptr<const TableRun> table = {}; // the table it is a row of, but for the head it comes with
    QString carried = {};
    QString bookmark = {};
    int level = 0;
};

/// A filled rectangle. Not inline: GCC 12 sees the other kinds of item in it, uninitialized (a false alarm at -O2).
Item filledBox(const QRectF &at, const QColor &color, qreal radius = 0);
/// Moves items by a distance.
void shift(std::vector<Item> &items, QPointF by);
/// The same items at another place.
std::vector<Item> shifted(std::vector<Item> items, QPointF by);

} // namespace satchel::documents
