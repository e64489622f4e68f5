// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskListView.h"

#include "ui/common/TitleLinks.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace satchel::ui {

TaskListView::TaskListView(items::TaskListModel &model, TaskDelegate::MakeText makeText, QWidget *parent)
    : QListView(parent), m_tasks(model)
{
    setAccessibleName(tr("Tasks"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(new TaskDelegate(model, std::move(makeText), this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is kept: no column shifts when it appears
    setModel(&model);
    const auto open = [this](const QModelIndex &index) {
        if (const auto *task = m_tasks.taskAt(index.row()))
            Q_EMIT opened(task->id);
    };
    connect(this, &QAbstractItemView::doubleClicked, this, open);
    connect(new TitleLinks(*this), &TitleLinks::opened, this, open);
}

RecordId TaskListView::currentTask() const
{
    const auto *task = m_tasks.taskAt(currentIndex().row());
    return task ? task->id : RecordId();
}

std::vector<RecordId> TaskListView::chosenTasks() const
{
    std::vector<RecordId> tasks;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (const auto *task = m_tasks.taskAt(index.row()))
            tasks.push_back(task->id);
    }
    return tasks;
}

void TaskListView::setCurrentTask(RecordId task)
{
    if (const int row = m_tasks.rowOf(task); row >= 0)
        setCurrentIndex(m_tasks.index(row));
}

void TaskListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentTaskChanged(currentTask());
}

/// The last row that a step of one page reaches.
int TaskListView::pageRow(int row, int direction) const
{
    int height = viewport()->height();
    int reached = row;
    for (int next = row; next >= 0 && next < m_tasks.rowCount(); next += direction) {
        height -= sizeHintForIndex(m_tasks.index(next)).height();
        if (height < 0)
            break;
        reached = next;
    }
    return reached;
}

QModelIndex TaskListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int row = currentIndex().row();
    int target = -1;
    switch (action) {
    case MoveUp:
    case MovePrevious: target = m_tasks.taskRowFrom(row - 1, -1); break;
    case MoveDown:
    case MoveNext: target = m_tasks.taskRowFrom(row + 1, 1); break;
    case MoveHome: target = m_tasks.taskRowFrom(0, 1); break;
    case MoveEnd: target = m_tasks.taskRowFrom(m_tasks.rowCount() - 1, -1); break;
    case MovePageUp: target = m_tasks.taskRowFrom(pageRow(row, -1), 1); break;
    case MovePageDown: target = m_tasks.taskRowFrom(pageRow(row, 1), -1); break;
    case MoveLeft:
    case MoveRight: break;
    }
    return target >= 0 ? m_tasks.index(target) : currentIndex();
}

RecordId TaskListView::boxAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const auto *task = m_tasks.taskAt(index.row());
    if (!task)
        return {};
    const int room = Theme::of(this).px(5);
    const QRect box = TaskDelegate::boxRect(visualRect(index), layoutDirection(), this)
                          .adjusted(-room, -room, room, room);
    return box.contains(position) ? task->id : RecordId();
}

void TaskListView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? boxAt(event->position().toPoint()) : RecordId();
    if (m_pressed.isNull())
        QListView::mousePressEvent(event);
}

void TaskListView::mouseReleaseEvent(QMouseEvent *event)
{
    const RecordId pressed = std::exchange(m_pressed, {});
    if (pressed.isNull())
        QListView::mouseReleaseEvent(event);
    else if (boxAt(event->position().toPoint()) == pressed)
        Q_EMIT boxClicked(pressed);
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !currentTask().isNull()) {
        Q_EMIT opened(currentTask());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !currentTask().isNull()) {
        Q_EMIT boxClicked(currentTask());
        return;
    }
    // Letters are commands of the page here, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void TaskListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const int first = m_tasks.taskRowFrom(0, 1);
    if (!m_tasks.taskAt(currentIndex().row()) && first >= 0)
        setCurrentIndex(m_tasks.index(first));
}

void TaskListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentTask().isNull())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void TaskListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace satchel::ui

#include "moc_TaskListView.cpp"
