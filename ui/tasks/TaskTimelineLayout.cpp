// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskTimelineLayout.h"

#include <algorithm>

namespace satchel::ui {

namespace {

/// The first of the spans that a day is in.
QDate beginOf(QDate day, TimelineZoom span)
{
    switch (span) {
    case TimelineZoom::Day: return day;
    case TimelineZoom::Week: return day.addDays(1 - day.dayOfWeek());
    case TimelineZoom::Month: return QDate(day.year(), day.month(), 1);
    }
    return day;
}

QDate nextOf(QDate begin, TimelineZoom span)
{
    switch (span) {
    case TimelineZoom::Day: return begin.addDays(1);
    case TimelineZoom::Week: return begin.addDays(7);
    case TimelineZoom::Month: return begin.addMonths(1);
    }
    return begin.addDays(1);
}

} // namespace

QDate TimelineAxis::dayAt(int x) const
{
    const int days = x >= 0 ? x / dayWidth : -((-x + dayWidth - 1) / dayWidth);
    return first.addDays(days);
}

QDate TimelineAxis::end() const
{
    return first.addDays((width + dayWidth - 1) / dayWidth);
}

TimelineBar timelineBarOf(QDate start, QDate due, const TimelineAxis &axis, int milestone)
{
    if (start.isValid() && due.isValid() && start < due)
        return {TimelineBar::Kind::Bar, axis.xOf(start), axis.xOf(due.addDays(1))};
    const QDate day = due.isValid() ? due : start;
    if (!day.isValid())
        return {};
    if (start.isValid() && start == due && axis.dayWidth >= milestone)
        return {TimelineBar::Kind::Bar, axis.xOf(day), axis.xOf(day.addDays(1))};
    const int begin = axis.xOf(day) + (axis.dayWidth - milestone) / 2;
    return {TimelineBar::Kind::Milestone, begin, begin + milestone};
}

BarPart barPartAt(const TimelineBar &bar, int x, int edge)
{
    if (bar.kind == TimelineBar::Kind::None || x < bar.begin - edge || x >= bar.end + edge)
        return BarPart::None;
    if (bar.kind == TimelineBar::Kind::Milestone)
        return BarPart::Body;
    // A short bar keeps a third of it to be moved by.
    const int inside = std::min(edge, (bar.end - bar.begin) / 3);
    if (x < bar.begin + inside)
        return BarPart::Begin;
    return x >= bar.end - inside ? BarPart::End : BarPart::Body;
}

TaskDays movedDays(const TaskDays &days, BarPart part, int by)
{
    TaskDays moved = days;
    if (part == BarPart::Body) {
        moved.start = days.start.isValid() ? days.start.addDays(by) : QDate();
        moved.due = days.due.isValid() ? days.due.addDays(by) : QDate();
    } else if (part == BarPart::Begin && days.due.isValid()) {
        moved.start = std::min((days.start.isValid() ? days.start : days.due).addDays(by), days.due);
    } else if (part == BarPart::End && days.due.isValid()) {
        moved.due = days.due.addDays(by);
        if (days.start.isValid())
            moved.due = std::max(moved.due, days.start);
    }
    return moved;
}

std::vector<QPoint> dependencyPath(QPoint from, QPoint to, int room)
{
    const QPoint out(from.x() + room, from.y());
    if (to.x() - room >= out.x())
        return {from, out, {out.x(), to.y()}, to};
    // Back: between the rows, around the begin of the waiting task.
    const int middle = (from.y() + to.y()) / 2;
    return {from, out, {out.x(), middle}, {to.x() - room, middle}, {to.x() - room, to.y()}, to};
}

std::vector<TimelineTick> upperTicks(const TimelineAxis &axis, TimelineZoom zoom)
{
    std::vector<TimelineTick> ticks{{axis.first, 0}};
    QDate day = axis.first;
    for (;;) {
        day = zoom == TimelineZoom::Month ? QDate(day.year() + 1, 1, 1)
                                          : beginOf(day, TimelineZoom::Month).addMonths(1);
        if (!day.isValid() || day >= axis.end())
            return ticks;
        ticks.push_back({day, axis.xOf(day)});
    }
}

std::vector<TimelineTick> lowerTicks(const TimelineAxis &axis, TimelineZoom zoom)
{
    std::vector<TimelineTick> ticks;
    QDate day = beginOf(axis.first, zoom);
    for (; day.isValid() && day < axis.end(); day = nextOf(day, zoom))
        ticks.push_back({day, axis.xOf(day)});
    return ticks;
}

} // namespace satchel::ui
