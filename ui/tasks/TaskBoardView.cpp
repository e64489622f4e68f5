// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskBoardView.h"

#include "ui/common/Painting.h"
#include "ui/tasks/TaskCardDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace satchel::ui {

using items::TaskStatus;

/// The card that follows the pointer.
class TaskBoardView::Ghost : public QWidget
{
public:
    Ghost(items::TaskRow task, TaskText words, const QSize &card, QWidget *parent)
        : QWidget(parent), m_task(std::move(task)), m_taskText(std::move(words))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(card.grownBy(shadowMargins()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const QRect card = rect().marginsRemoved(shadowMargins());
        drawShadow(painter, card, theme.radius.card, theme.dragShadow);
        TaskCardDelegate::paintCard(
            painter, card, m_task, m_taskText, {theme.surface.raised, theme.accent.graphic}, theme.font.strong, theme);
    }

private:
    items::TaskRow m_task;
    TaskText m_taskText;
};

/// The page below the lanes, and the rounded ground of each.
class TaskBoardView::Ground : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface.page);
        for (const TaskLane *lane : findChildren<TaskLane *>()) {
            drawRounded(painter, lane->geometry(), theme.radius.card, theme.surface.lane);
            if (lane->isTarget())
                drawFocusRing(painter, lane->geometry(), theme.radius.card, theme, 0);
        }
    }
};

TaskBoardView::TaskBoardView(items::TaskBoardModel &model, TaskDelegate::MakeText makeText, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_makeText(makeText)
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Tasks by status"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new Ground;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(theme.space.four, theme.px(12), theme.space.four, theme.px(12));
    row->setSpacing(theme.size.laneGap);
    for (int i = 0; i < items::TaskBoardModel::laneCount; ++i) {
        auto *lane = new TaskLane(model, static_cast<TaskStatus>(i), makeText);
        lane->setMinimumWidth(theme.px(150)); // four lanes fit beside the details, from 1200 on
        lane->setMaximumWidth(theme.size.laneMax);
        lane->installEventFilter(this);
        m_lanes[static_cast<size_t>(i)] = lane;
        row->addWidget(lane, 1);
        connect(lane, &TaskLane::currentTaskChanged, this, [this](RecordId task) {
            m_current = task;
            Q_EMIT currentTaskChanged(task);
        });
        connect(lane, &TaskLane::opened, this, &TaskBoardView::opened);
        connect(lane, &TaskLane::dragged, this, [this, lane](const QPoint &position) { dragWith(*lane, position); });
        connect(lane, &TaskLane::dropped, this, &TaskBoardView::drop);
    }
    row->addStretch(0);
    setWidget(body);
    setFocusProxy(m_lanes.front());
}

void TaskBoardView::setCurrentTask(RecordId task)
{
    const QModelIndex index = m_model.indexOf(task);
    if (!index.isValid())
        return;
    TaskLane *lane = m_lanes[static_cast<size_t>(index.parent().row())];
    for (TaskLane *other : m_lanes) {
        if (other != lane)
            other->setCurrentIndex({});
    }
    lane->setCurrentIndex(index);
    if (isVisible())
        lane->setFocus(Qt::OtherFocusReason);
}

int TaskBoardView::laneAt(const QPoint &globalPosition) const
{
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const int x = m_lanes[i]->mapFromGlobal(globalPosition).x();
        if (x >= 0 && x < m_lanes[i]->width())
            return static_cast<int>(i);
    }
    return m_from;
}

void TaskBoardView::dragWith(TaskLane &lane, const QPoint &globalPosition)
{
    if (!isDragging()) {
        const auto *task = m_model.taskAt(lane.currentIndex());
        if (!task)
            return;
        m_dragged = task->id;
        m_from = static_cast<int>(lane.status());
        const QSize size = lane.visualRect(lane.currentIndex()).size()
            - QSize(Theme::of(this).px(12), Theme::of(this).size.cardGap);
        m_ghost = new Ghost(*task, m_makeText(), size, window());
        m_ghost->show();
    }
    if (m_ghost)
        m_ghost->move(window()->mapFromGlobal(globalPosition) - m_ghost->rect().center());
    dragTo(laneAt(globalPosition));
}

void TaskBoardView::dragTo(int lane)
{
    m_target = qBound(0, lane, items::TaskBoardModel::laneCount - 1);
    showTarget();
}

void TaskBoardView::showTarget()
{
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const bool isTarget = isDragging() && static_cast<int>(i) == m_target;
        m_lanes[i]->setTarget(!isTarget ? QString() : m_target == m_from ? tr("Stays here") : tr("Move here"));
    }
    widget()->update();
    if (isDragging())
        ensureWidgetVisible(m_lanes[static_cast<size_t>(m_target)], 0, 0);
}

void TaskBoardView::drop()
{
    const RecordId task = m_dragged;
    const int target = m_target;
    const bool isMoved = target != m_from;
    putBack();
    if (task.isNull() || !isMoved)
        return;
    Q_EMIT moveRequested(task, static_cast<TaskStatus>(target));
    setCurrentTask(task);
}

void TaskBoardView::putBack()
{
    m_dragged = {};
    delete m_ghost;
    showTarget();
}

/// True when the key was for the board and not for the lane.
bool TaskBoardView::handleKey(TaskLane &lane, int key)
{
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const int at = static_cast<int>(lane.status());
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = (key == Qt::Key_Right) == isRtl ? -1 : 1;
        if (isDragging()) {
            dragTo(m_target + step);
            return true;
        }
        const int next = at + step;
        if (next < 0 || next >= items::TaskBoardModel::laneCount)
            return true;
        TaskLane *other = m_lanes[static_cast<size_t>(next)];
        lane.setCurrentIndex({});
        const int rows = m_model.rowCount(m_model.laneIndex(other->status()));
        other->setFocus(Qt::TabFocusReason);
        if (rows > 0)
            other->setCurrentIndex(m_model.index(0, 0, m_model.laneIndex(other->status())));
        ensureWidgetVisible(other, 0, 0);
        return true;
    }
    if (key == Qt::Key_Space && !isDragging() && !lane.currentTask().isNull()) {
        m_dragged = lane.currentTask();
        m_from = at;
        dragTo(at);
        return true;
    }
    if (!isDragging())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        drop();
    else if (key == Qt::Key_Escape)
        putBack();
    return true;
}

bool TaskBoardView::eventFilter(QObject *watched, QEvent *event)
{
    auto *lane = qobject_cast<TaskLane *>(watched);
    if (lane && event->type() == QEvent::KeyPress && handleKey(*lane, static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (lane && event->type() == QEvent::ShortcutOverride && isDragging()) {
        event->accept(); // Esc and Enter are the board's while a card is in the air
        return true;
    }
    if (lane && event->type() == QEvent::FocusIn && lane->currentTask().isNull()) {
        const QModelIndex first = m_model.index(0, 0, m_model.laneIndex(lane->status()));
        if (first.isValid() && m_current.isNull())
            lane->setCurrentIndex(first);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_TaskBoardView.cpp"
