// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskLane.h"

#include "ui/common/Painting.h"
#include "ui/common/TitleLinks.h"
#include "ui/tasks/TaskCardDelegate.h"

#include <QApplication>
#include <QKeyEvent>

namespace satchel::ui {

namespace {

constexpr int headHeight = 40;

}

class TaskLane::Head : public QWidget
{
public:
    Head(const TaskLane &lane, QWidget *parent) : QWidget(parent), m_lane(lane)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const QRect row = rect().adjusted(theme.px(14), 0, -theme.px(14), 0);
        const int used = drawText(
            painter, row, items::TaskBoardModel::laneName(m_lane.m_status), theme.font.semibold, theme.text.primary);
        const QRect rest = placed(painter, row, row.adjusted(used + theme.px(8), 0, 0, 0));
        const QString words = m_lane.m_target.isEmpty() ? QLocale().toString(m_lane.m_board.countOf(m_lane.m_status))
                                                        : m_lane.m_target;
        drawText(painter, rest, words, theme.font.small,
            m_lane.m_target.isEmpty() ? theme.text.tertiary : theme.accent.text);
    }

private:
    const TaskLane &m_lane;
};

TaskLane::TaskLane(
    items::TaskBoardModel &model, items::TaskStatus status, TaskDelegate::MakeText makeText, QWidget *parent)
    : QListView(parent), m_board(model), m_status(status), m_head(new Head(*this, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(new TaskCardDelegate(model, std::move(makeText), this));
    viewport()->setAutoFillBackground(false);
    setModel(&model);
    setRootIndex(model.laneIndex(status));
    // A reset makes every index invalid, the root as well.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setRootIndex(m_board.laneIndex(m_status)); });
    connect(&model, &items::TaskBoardModel::countsChanged, this, &TaskLane::showHead);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(currentTask()); });
    connect(new TitleLinks(*this), &TitleLinks::opened, this, [this] { Q_EMIT opened(currentTask()); });
    showHead();
    placeHead();
}

RecordId TaskLane::currentTask() const
{
    const auto *task = m_board.taskAt(currentIndex());
    return task ? task->id : RecordId();
}

void TaskLane::showHead()
{
    setAccessibleName(tr("%1, %2", "status, number of its tasks")
                          .arg(items::TaskBoardModel::laneName(m_status))
                          .arg(QLocale().toString(m_board.countOf(m_status))));
    m_head->update();
}

void TaskLane::setTarget(const QString &text)
{
    if (m_target == text)
        return;
    m_target = text;
    m_head->update();
}

void TaskLane::placeHead()
{
    const Theme &theme = Theme::of(this);
    const int height = qMax(theme.px(headHeight), QFontMetrics(theme.font.semibold).height() + theme.px(16));
    setViewportMargins(0, height, 0, theme.px(6));
    m_head->setGeometry(0, 0, width(), height);
}

void TaskLane::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHead();
}

void TaskLane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentTaskChanged(currentTask());
}

void TaskLane::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_press = event->globalPosition().toPoint();
    m_isPressedOnCard = event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid();
}

void TaskLane::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->globalPosition().toPoint();
    if (m_isPressedOnCard && (position - m_press).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        Q_EMIT dragged(position);
    else
        QListView::mouseMoveEvent(event);
}

void TaskLane::mouseReleaseEvent(QMouseEvent *event)
{
    m_isPressedOnCard = false;
    if (std::exchange(m_isDragging, false))
        Q_EMIT dropped(event->globalPosition().toPoint());
    else
        QListView::mouseReleaseEvent(event);
}

void TaskLane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !currentTask().isNull())
        Q_EMIT opened(currentTask());
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore(); // letters are commands of the page
    else
        QListView::keyPressEvent(event);
}

void TaskLane::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        placeHead();
        scheduleDelayedItemsLayout();
    }
}

} // namespace satchel::ui

#include "moc_TaskLane.cpp"
