// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks by status, side by side. A card is moved by dragging it, or lifted with Space, moved with the arrows, dropped
// with Enter and put back with Esc.
#pragma once

#include "ui/tasks/TaskLane.h"

#include <QPointer>
#include <QScrollArea>

namespace satchel::ui {

class TaskBoardView : public QScrollArea
{
    Q_OBJECT

public:
    TaskBoardView(items::TaskBoardModel &model, TaskDelegate::MakeText makeText, QWidget *parent = nullptr);

    RecordId currentTask() const { return m_current; }
    void setCurrentTask(RecordId task);
    bool isDragging() const { return m_dragged.isNull() == false; }
    TaskLane *lane(items::TaskStatus status) const { return m_lanes[static_cast<size_t>(status)]; }

Q_SIGNALS:
    void currentTaskChanged(satchel::RecordId task);
    void opened(satchel::RecordId task);
    void moveRequested(satchel::RecordId task, satchel::items::TaskStatus status);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Ghost;
    class Ground;
    bool handleKey(TaskLane &lane, int key);
    void dragWith(TaskLane &lane, const QPoint &globalPosition);
    void dragTo(int lane);
    void drop();
    void putBack();
    int laneAt(const QPoint &globalPosition) const;
    void showTarget();

    items::TaskBoardModel &m_model;
    TaskDelegate::MakeText m_makeText;
    std::array<TaskLane *, items::TaskBoardModel::laneCount> m_lanes{};
    RecordId m_current;
    RecordId m_dragged;
    int m_from = 0;
    int m_target = 0;
    QPointer<Ghost> m_ghost;
};

} // namespace satchel::ui
