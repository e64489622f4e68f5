// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardView that assistive technology reads: each lane's head followed by its cards.
#include "ui/pipeline/BoardView.h"

namespace satchel::ui {

using items::BoardModel;

int BoardView::itemCount() const
{
    int count = 0;
    for (int lane = 0; lane < m_model.laneCount(); ++lane)
        count += 1 + m_model.cardCount(lane);
    return count;
}

QModelIndex BoardView::indexOfItem(int item) const
{
    for (int lane = 0; lane < m_model.laneCount() && item >= 0; ++lane) {
        if (item == 0)
            return m_model.laneIndex(lane);
        if (item <= m_model.cardCount(lane))
            return m_model.index(item - 1, 0, m_model.laneIndex(lane));
        item -= 1 + m_model.cardCount(lane);
    }
    return {};
}

int BoardView::itemOfIndex(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    int item = 0;
    for (int lane = 0; lane < BoardModel::laneAt(index); ++lane)
        item += 1 + m_model.cardCount(lane);
    return BoardModel::isCard(index) ? item + 1 + index.row() : item;
}

QAccessible::Role BoardView::itemRole(int item) const
{
    return BoardModel::isCard(indexOfItem(item)) ? QAccessible::ListItem : QAccessible::Heading;
}

QString BoardView::itemText(int item) const
{
    return accessibleText(indexOfItem(item));
}

QRect BoardView::itemRect(int item) const
{
    const QRect place = rectOf(indexOfItem(item));
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int BoardView::itemAt(const QPoint &point) const
{
    return itemOfIndex(indexAt(viewport()->mapFromGlobal(point)));
}

int BoardView::currentItem() const
{
    return itemOfIndex(currentIndex());
}

bool BoardView::isItemSelected(int item) const
{
    return m_selection->isSelected(indexOfItem(item));
}

void BoardView::pressItem(int item)
{
    setCurrent(indexOfItem(item));
    activateCurrent();
}

} // namespace satchel::ui
