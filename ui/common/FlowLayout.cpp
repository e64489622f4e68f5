// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace satchel::ui {

namespace {

/// The height of an item that may get less width than it wants, and then needs more lines.
QSize sizeIn(const QLayoutItem &item, int room, bool isSmallest)
{
    const QSize wanted = item.sizeHint();
    const int width = qMin(isSmallest ? item.minimumSize().width() : wanted.width(), room);
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

/// Gives what a line leaves over to the widget that fills it, or puts it before those at its end.
void FlowLayout::spread(std::vector<Place> &line, int leftOver) const
{
    const qsizetype trailing = m_trailing ? indexOf(m_trailing) : -1;
    int shift = m_isCentred ? leftOver / 2 : 0;
    for (Place &place : line) {
        const bool isTrailing = trailing >= 0 && m_items.indexOf(place.item) >= trailing;
        if (isTrailing)
            shift = leftOver;
        place.rect.translate(shift, 0);
        if (m_filling && place.item->widget() == m_filling) {
            place.rect.setWidth(place.rect.width() + leftOver);
            shift = leftOver;
        }
    }
}

/// Returns the height that is needed.
int FlowLayout::layOut(const QRect &rect, bool isMoving) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.x();
    int y = room.y();
    std::vector<Place> line;
    int lineHeight = 0;
    const auto finishLine = [&] {
        spread(line, qMax(0, room.right() + 1 + spacing() - x));
        for (Place &place : line) {
            place.rect.moveTop(y + (lineHeight - place.rect.height()) / 2);
            if (isMoving)
                place.item->setGeometry(QStyle::visualRect(direction, room, place.rect));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isSmallest = m_filling && m_fill == Fill::TakesTheRest && item->widget() == m_filling;
        const QSize size = sizeIn(*item, room.width(), isSmallest);
        if (!line.empty() && x + size.width() > room.right() + 1) {
            finishLine();
            y += lineHeight + spacing();
            x = room.x();
            lineHeight = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace satchel::ui
