// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a line of the timeline: round box, priority and title, then the task's bar or diamond on the axis of days; or
// the header of a group. Knows where the parts are, for the view's clicks and arrows.
#pragma once

#include "ui/tasks/TaskDelegate.h"
#include "ui/tasks/TaskTimelineLayout.h"

namespace satchel::ui {

/// What a line is painted by besides its task; the view changes it.
struct TimelineLook
{
    TimelineAxis axis;
    int titleWidth = 0; // px; the axis is beside it
    std::function<bool(QDate)> isWorkday = [](QDate day) { return day.dayOfWeek() < 6; };
    QHash<RecordId, TaskDays> dragged; // where a drag would move tasks

    TaskDays daysOf(const items::TaskRow &task) const;
};

class TaskTimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TaskTimelineDelegate(const items::TaskListModel &model, const TimelineLook &look, TaskDelegate::MakeText makeText,
        QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Width of a diamond.
    static int milestone(const Theme &theme) { return theme.px(14); }
    TimelineBar barOf(const items::TaskRow &task, const Theme &theme) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isHeader) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const items::TaskRow &task) const;
    void paintBar(QPainter &painter, const QRect &row, const items::TaskRow &task, const Theme &theme) const;
    void paintOutside(QPainter &painter, const QRect &row, const items::TaskRow &task, const TimelineBar &bar,
        const Theme &theme) const;

    const items::TaskListModel &m_model;
    const TimelineLook &m_look;
    TaskDelegate::MakeText m_makeText;
};

} // namespace satchel::ui
