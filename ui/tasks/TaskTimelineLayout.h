// SPDX-License-Identifier: GPL-3.0-or-later
// Where tasks are on the axis of days, as values: x grows with time from the leading edge of the axis; views mirror it
// in right-to-left. Pure.
#pragma once

#include <QDate>
#include <QPoint>
#include <vector>

namespace satchel::ui {

enum class TimelineZoom { Day, Week, Month };

/// The days that are shown beside the tasks.
struct TimelineAxis
{
    QDate first; // its morning is at x = 0
    int dayWidth = 1; // px
    int width = 0; // px

    int xOf(QDate day) const { return static_cast<int>(first.daysTo(day)) * dayWidth; }
    QDate dayAt(int x) const;
    /// The day behind the last that is shown, be it in part.
    QDate end() const;
};

/// Of a task: a bar from its start to its due day, both whole, or a diamond on the due day alone.
struct TimelineBar
{
    enum class Kind { None, Milestone, Bar };

    Kind kind = Kind::None;
    int begin = 0; // px
    int end = 0; // behind the last px

    bool operator==(const TimelineBar &) const = default;
};

/// `milestone` is the width of a diamond. A task without a due day has the diamond on its start; one without both has
/// nothing. A start after the due day, which other programs may have written, is ignored.
TimelineBar timelineBarOf(QDate start, QDate due, const TimelineAxis &axis, int milestone);

/// What of a bar a drag takes hold of.
enum class BarPart { None, Begin, Body, End };

/// `edge` is how far from its ends a bar is resized, inside and outside. A diamond has a body only.
BarPart barPartAt(const TimelineBar &bar, int x, int edge);

struct TaskDays
{
    QDate start;
    QDate due;
    bool operator==(const TaskDays &) const = default;
};

/// The days after a part was moved: the body moves both, the ends stop at each other. The begin of a task without a
/// start is its due day. A task without days stays without.
TaskDays movedDays(const TaskDays &days, BarPart part, int by);

/// From the end of the task that is waited for to the begin of the waiting one: horizontal and vertical lines with
/// `room` px to turn in.
std::vector<QPoint> dependencyPath(QPoint from, QPoint to, int room);

/// A label above the axis.
struct TimelineTick
{
    QDate day;
    int x = 0;
    bool operator==(const TimelineTick &) const = default;
};

/// The first days of months (by day and week) or years (by month) that are shown; the first label stays in sight.
std::vector<TimelineTick> upperTicks(const TimelineAxis &axis, TimelineZoom zoom);
/// The days, Mondays or months.
std::vector<TimelineTick> lowerTicks(const TimelineAxis &axis, TimelineZoom zoom);

} // namespace satchel::ui
