// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on an axis of days, one line each, with arrows from what is waited for. Up and Down go from task to task, Left
// and Right go through time; Alt with an arrow moves what is chosen by a day, with Shift its end, with Ctrl its begin.
// Dragging a bar or its ends does the same. Nothing is changed here: the page is asked to.
#pragma once

#include "items/TaskDependencyEdits.h"
#include "ui/tasks/TaskListView.h"
#include "ui/tasks/TaskTimelineDelegate.h"

namespace satchel::ui {

class TaskTimelineView : public TaskListView
{
    Q_OBJECT

public:
    TaskTimelineView(items::TaskListModel &model, TaskDelegate::MakeText makeText, QWidget *parent = nullptr);
    ~TaskTimelineView() override;

    void setWorkdays(std::function<bool(QDate)> isWorkday);
    TimelineZoom zoom() const { return m_zoom; }
    void setZoom(TimelineZoom zoom);
    /// The first day that is shown.
    QDate firstDay() const { return m_look.axis.first; }
    void setFirstDay(QDate day);
    void showToday();
    void scrollDays(int steps);
    /// Where a task is painted, in the viewport; empty when it is not loaded or has no day.
    QRect barRect(RecordId task) const;

Q_SIGNALS:
    void moveRequested(const std::vector<satchel::items::TaskMove> &moves);
    void zoomChanged(satchel::ui::TimelineZoom zoom);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Header;
    struct Drag
    {
        RecordId task;
        BarPart part = BarPart::None;
        QDate from;
        int days = 0;
    };
    void arrange();
    /// From the leading edge of the axis.
    int axisX(const QPoint &position) const;
    BarPart partAt(const QPoint &position, RecordId *task) const;
    std::vector<items::TaskMove> movesBy(BarPart part, int days) const;
    bool moveByKey(const QKeyEvent *event);
    void revealBar();
    void dragTo(const QPoint &position);
    void endDrag();
    int rowOf(RecordId task) const;
    void paintArrows(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    QPoint placedPoint(QPoint point) const;

    items::TaskListModel &m_tasks;
    TaskDelegate::MakeText m_makeText;
    TimelineZoom m_zoom = TimelineZoom::Day;
    TimelineLook m_look;
    TaskTimelineDelegate *m_delegate;
    Header *m_header;
    Drag m_drag;
    mutable QHash<RecordId, int> m_rows; // of the model; empty when it has to be made
};

} // namespace satchel::ui
