// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HeadedList.h"

#include "ui/common/Theme.h"

#include <QAbstractItemDelegate>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace satchel::ui {

namespace {

/// Where the mouse was clicked; nothing for other events.
std::optional<QPoint> pointedAt(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: return static_cast<const QMouseEvent &>(event).position().toPoint();
    case QEvent::ContextMenu: {
        const auto &menu = static_cast<const QContextMenuEvent &>(event);
        return menu.reason() == QContextMenuEvent::Mouse ? std::optional(menu.pos()) : std::nullopt;
    }
    default: return {};
    }
}

} // namespace

HeadedList::HeadedList(items::TimelineModel &model, QWidget *parent) : QListView(parent), m_rows(model)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
}

const items::TimelineRow *HeadedList::currentRow() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_rows.row(index.row()).isHeading)
        return nullptr;
    return &m_rows.row(index.row());
}

/// The heading that a row is below; -1: none.
int HeadedList::headingOf(int row) const
{
    while (row >= 0 && !m_rows.row(row).isHeading)
        --row;
    return row;
}

QModelIndex HeadedList::stickyHeading() const
{
    const QModelIndex top = QListView::indexAt(QPoint(viewport()->width() / 2, 0));
    const int heading = top.isValid() ? headingOf(top.row()) : -1;
    if (heading < 0)
        return {};
    const QModelIndex index = m_rows.index(heading);
    return visualRect(index).top() < 0 ? index : QModelIndex();
}

/// The heading that is kept is over the rows that scroll below it.
QModelIndex HeadedList::indexAt(const QPoint &point) const
{
    return stickyRect().contains(point) ? stickyHeading() : QListView::indexAt(point);
}

/// The next heading pushes it out.
QRect HeadedList::stickyRect() const
{
    const QModelIndex kept = stickyHeading();
    if (!kept.isValid())
        return {};
    QRect rect = visualRect(kept);
    rect.moveTop(0);
    for (int row = kept.row() + 1; row < m_rows.rowCount(); ++row) {
        const int top = visualRect(m_rows.index(row)).top();
        if (top >= rect.height())
            break;
        if (m_rows.row(row).isHeading) {
            rect.moveBottom(top - 1);
            break;
        }
    }
    return rect;
}

void HeadedList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QRect rect = stickyRect();
    if (!rect.intersects(event->rect()))
        return;
    QPainter painter(viewport());
    painter.fillRect(rect, Theme::of(this).surface.page);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    itemDelegate()->paint(&painter, option, stickyHeading());
}

/// The heading does not move with the rows that are.
void HeadedList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    viewport()->update();
}

/// Below the heading that is kept over it.
void HeadedList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (!index.isValid() || m_rows.row(index.row()).isHeading)
        return;
    const int heading = headingOf(index.row());
    if (heading < 0)
        return;
    const int hidden = visualRect(m_rows.index(heading)).height() - visualRect(index).top();
    if (hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

/// The row below the sticky heading cannot be seen, so nothing of the mouse there is for it.
bool HeadedList::viewportEvent(QEvent *event)
{
    if (const auto at = pointedAt(*event); at && stickyRect().contains(*at)) {
        event->accept();
        return true;
    }
    return QListView::viewportEvent(event);
}

QModelIndex HeadedList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    if (!index.isValid() || !m_rows.row(index.row()).isHeading)
        return index;
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious;
    const int row = m_rows.neighbour(index.row(), isUp ? -1 : 1);
    return row < 0 ? currentIndex() : m_rows.index(row);
}

void HeadedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace satchel::ui

#include "moc_HeadedList.cpp"
