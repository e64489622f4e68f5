// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivityList.h"

#include "ui/customer/TimelineEdits.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace satchel::ui {

using items::TimelineRow;

ActivityList::ActivityList(const PageContext &context, items::TimelineModel &model, QWidget *parent)
    : QListView(parent), m_context(context), m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ActivityDelegate(
        model, [this] { return words(); }, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    m_model.setWording([this](const TimelineRow &row) { return words().whole(row); });
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActivityList::currentRowChanged);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityList::currentRowChanged);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityList::currentRowChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityList::currentRowChanged);
}

TimelineText ActivityList::words() const
{
    items::Workspace &workspace = m_context.workspace;
    return TimelineText(workspace.schema(), m_context.formats(), workspace.clock().now(),
        workspace.store().title(EntityKind::User, workspace.me()), EntityKind::Activity);
}

void ActivityList::show(bool isPlanned, const store::TimelineFilter &filter)
{
    m_model.showEverybody(isPlanned, filter);
    setCurrentRow(m_model.neighbour(-1, 1));
    scrollToTop();
}

const TimelineRow *ActivityList::currentRow() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model.row(index.row()).isHeading)
        return nullptr;
    return &m_model.row(index.row());
}

void ActivityList::setCurrentRow(int row)
{
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

void ActivityList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

/// Headings are passed over.
QModelIndex ActivityList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    if (!index.isValid() || !m_model.row(index.row()).isHeading)
        return index;
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious;
    const int row = m_model.neighbour(index.row(), isUp ? -1 : 1);
    return row < 0 ? currentIndex() : m_model.index(row);
}

void ActivityList::keyPressEvent(QKeyEvent *event)
{
    const TimelineRow *row = currentRow();
    if (event->modifiers() == Qt::NoModifier && row) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT openRequested(); return;
        case Qt::Key_Space: completeTask(m_context.workspace, row->item); return;
        case Qt::Key_Delete: deleteItem(m_context.workspace, row->item); return;
        default: break;
        }
    }
    const int before = currentIndex().row();
    QListView::keyPressEvent(event);
    // A heading above the first item comes into view with it.
    if (currentIndex().row() == 1 && before > 1)
        scrollToTop();
}

void ActivityList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && currentRow() && indexAt(event->pos()) == currentIndex())
        Q_EMIT openRequested();
}

void ActivityList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_model.row(index.row()).isHeading)
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void ActivityList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace satchel::ui
