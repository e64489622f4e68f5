// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/SchedulePlan.h"

#include <algorithm>

namespace satchel::reports {

namespace {

constexpr int daysOfWeek = 7;

QDate dayInMonth(QDate month, int day)
{
    return QDate(month.year(), month.month(), std::min(day, month.daysInMonth()));
}

/// The first day of the rhythm from `day` on.
QDate firstDay(const ReportSchedule &schedule, QDate day)
{
    if (schedule.rhythm == ScheduleRhythm::Week)
        return day.addDays((schedule.weekday - day.dayOfWeek() + daysOfWeek) % daysOfWeek);
    const QDate inThis = dayInMonth(day, schedule.monthDay);
    return inThis >= day ? inThis : dayInMonth(QDate(day.year(), day.month(), 1).addMonths(1), schedule.monthDay);
}

/// The last day of the rhythm until `day`.
QDate lastDay(const ReportSchedule &schedule, QDate day)
{
    if (schedule.rhythm == ScheduleRhythm::Week)
        return day.addDays(-((day.dayOfWeek() - schedule.weekday + daysOfWeek) % daysOfWeek));
    const QDate inThis = dayInMonth(day, schedule.monthDay);
    return inThis <= day ? inThis : dayInMonth(QDate(day.year(), day.month(), 1).addMonths(-1), schedule.monthDay);
}

} // namespace

Instant nextRun(const ReportSchedule &schedule, Instant after)
{
    const QTimeZone zone(schedule.zone);
    const QDate today = after.dateIn(zone);
    const Instant due = Instant::at(firstDay(schedule, today), schedule.at, zone);
    if (due > after)
        return due;
    return Instant::at(firstDay(schedule, firstDay(schedule, today).addDays(1)), schedule.at, zone);
}

std::optional<Instant> dueRun(const ReportSchedule &schedule, std::optional<Instant> last, Instant now)
{
    const QTimeZone zone(schedule.zone);
    const QDate newest = lastDay(schedule, now.dateIn(zone));
    Instant due = Instant::at(newest, schedule.at, zone);
    if (due > now)
        due = Instant::at(lastDay(schedule, newest.addDays(-1)), schedule.at, zone);
    const bool isMade = due < schedule.since || (last && due <= *last);
    return isMade ? std::nullopt : std::optional(due);
}

} // namespace satchel::reports
