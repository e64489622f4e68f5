// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivityList.h"

#include "ui/common/TitleLinks.h"
#include "ui/customer/TimelineEdits.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace satchel::ui {

using items::TimelineRow;

ActivityList::ActivityList(const PageContext &context, items::TimelineModel &model, QWidget *parent)
    : HeadedList(model, parent), m_context(context), m_model(model)
{
    setItemDelegate(new ActivityDelegate(
        model, [this] { return words(); }, this));
    m_model.setWording([this](const TimelineRow &row) { return words().whole(row); });
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is kept: no column shifts when it appears
    setModel(&m_model);
    connect(new TitleLinks(*this), &TitleLinks::opened, this, &ActivityList::openRequested);
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

void ActivityList::show(store::TimelinePart part, const store::TimelineFilter &filter)
{
    m_model.showEverybody(part, filter);
    setCurrentRow(m_model.neighbour(-1, 1));
    scrollToTop();
}

void ActivityList::setCurrentRow(int row)
{
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

void ActivityList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    HeadedList::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
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
    HeadedList::keyPressEvent(event);
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

} // namespace satchel::ui

#include "moc_ActivityList.cpp"
