// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskText.h"

#include "domain/Recurrence.h"
#include "items/TaskListModel.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TaskGroup;

QString TaskText::due(const items::TaskRow &task, TaskGroup group) const
{
    if (!task.isOpen()) {
        if (task.completedAt.ms == 0)
            return m_formats.day(task.dueDate, m_today);
        const QDate day = task.completedAt.dateIn(m_formats.zone());
        return day == m_today ? m_formats.time(task.completedAt.timeIn(m_formats.zone())) : m_formats.day(day, m_today);
    }
    const QString time = task.dueTime.isValid() ? m_formats.time(task.dueTime) : tr("any time");
    if (task.isOverdue(m_today))
        return tr("%1, %2 ago", "day, number of days")
            .arg(m_formats.plainDay(task.dueDate, task.dueDate.year() != m_today.year()),
                m_formats.days(task.dueDate.daysTo(m_today)));
    if (group == TaskGroup::Today || group == TaskGroup::Tomorrow)
        return time;
    return m_formats.day(task.dueDate, task.dueTime, m_today);
}

QString TaskText::due(const items::TaskRow &task) const
{
    if (!task.dueDate.isValid())
        return tr("No due date");
    if (task.isOverdue(m_today))
        return m_formats.due(task.dueDate, task.dueTime, m_today);
    return m_formats.day(task.dueDate, task.dueTime, m_today);
}

QString TaskText::groupTitle(const items::TaskHeader &header) const
{
    return header.title.isEmpty() ? items::TaskListModel::groupName(header.group) : header.title;
}

QString TaskText::groupDetail(const items::TaskHeader &header) const
{
    if (header.group == TaskGroup::Today)
        return m_formats.longDay(m_today);
    if (header.group == TaskGroup::Tomorrow)
        return m_formats.longDay(m_today.addDays(1));
    const QString count = m_formats.count(header.count);
    return header.isWhole ? count : tr("%1 and more", "count").arg(count);
}

QString TaskText::every(const RepeatRule &rule) const
{
    const int n = rule.every;
    switch (rule.unit) {
    case RepeatRule::Unit::Day: return n == 1 ? tr("Every day") : tr("Every %Ln days", nullptr, n);
    case RepeatRule::Unit::Week: return n == 1 ? tr("Every week") : tr("Every %Ln weeks", nullptr, n);
    case RepeatRule::Unit::Month: return n == 1 ? tr("Every month") : tr("Every %Ln months", nullptr, n);
    case RepeatRule::Unit::Year: return n == 1 ? tr("Every year") : tr("Every %Ln years", nullptr, n);
    }
    return {};
}

QString TaskText::repeats(const RepeatRule &rule) const
{
    QString text = every(rule);
    QStringList days;
    for (const int day : rule.weekdays)
        days += m_formats.locale().dayName(day, rule.weekdays.size() > 1 ? QLocale::ShortFormat : QLocale::LongFormat);
    if (rule.ordinal != 0 && !days.isEmpty()) {
        const QStringList ordinals{tr("last %1"), tr("first %1"), tr("second %1"), tr("third %1"), tr("fourth %1")};
        text = tr("%1 on the %2", "every month, first Monday")
                   .arg(text, ordinals.value(qMax(0, rule.ordinal)).arg(days.first()));
    } else if (rule.every == 1 && rule.weekdays == std::vector{1, 2, 3, 4, 5}) {
        text = tr("Every weekday");
    } else if (!days.isEmpty()) {
        text = tr("%1 on %2", "every 2 weeks, Mon and Thu").arg(text, days.join(u", "));
    }
    if (rule.until.isValid())
        return tr("%1 until %2").arg(text, m_formats.plainDay(rule.until, rule.until.year() != m_today.year()));
    return rule.count > 0 ? tr("%1, %Ln times", nullptr, rule.count).arg(text) : text;
}

QString TaskText::repeats(const QString &rule) const
{
    if (rule.isEmpty())
        return tr("Does not repeat");
    if (!checkRecurrence(rule)) // from an earlier Satchel, which stored any text
        return tr("Not a valid rule: %1").arg(rule);
    const QString onLastDay = u";BYMONTHDAY=-1"_s;
    if (rule.endsWith(onLastDay)) {
        const auto monthly = RepeatRule::fromText(rule.chopped(onLastDay.size()));
        if (monthly && monthly->unit == RepeatRule::Unit::Month && monthly->weekdays.empty()
            && !monthly->until.isValid())
            return tr("%1 on the last day", "every month").arg(every(*monthly));
    }
    if (const qsizetype at = rule.indexOf(u";BYMONTHDAY="_s); at > 0) {
        const auto monthly = RepeatRule::fromText(rule.left(at));
        const QString days = rule.mid(at + 12);
        const bool areDays = std::ranges::all_of(days, [](QChar c) { return c.isDigit() || c == u','; });
        if (monthly && monthly->unit == RepeatRule::Unit::Month && areDays)
            return tr("%1 on day %2", "every month; 4, 10")
                .arg(every(*monthly), QString(days).replace(u","_s, tr(", ")));
    }
    const auto read = RepeatRule::fromText(rule);
    return read ? repeats(*read) : tr("Repeats by a custom rule");
}

QString TaskText::reminder(const Reminder &reminder) const
{
    if (reminder.isFixed())
        return m_formats.day(reminder.date, reminder.time, m_today);
    const int minutes = reminder.minutesBefore;
    if (minutes == 0)
        return tr("When it is due");
    if (const int weeks = minutes / 10'080; minutes % 10'080 == 0)
        return weeks == 1 ? tr("1 week before") : tr("%Ln weeks before", nullptr, weeks);
    if (const int days = minutes / 1'440; minutes % 1'440 == 0)
        return days == 1 ? tr("1 day before") : tr("%Ln days before", nullptr, days);
    if (const int hours = minutes / 60; minutes % 60 == 0)
        return hours == 1 ? tr("1 hour before") : tr("%Ln hours before", nullptr, hours);
    return minutes == 1 ? tr("1 minute before") : tr("%Ln minutes before", nullptr, minutes);
}

QString TaskText::priority(int level)
{
    switch (level) {
    case 1: return tr("Low");
    case 2: return tr("Medium");
    case 3: return tr("High");
    case 4: return tr("Urgent");
    default: return tr("No priority");
    }
}

QString TaskText::grouping(items::TaskGrouping grouping)
{
    switch (grouping) {
    case items::TaskGrouping::DueDate: return tr("Group by due date");
    case items::TaskGrouping::Customer: return tr("Group by customer");
    case items::TaskGrouping::Deal: return tr("Group by deal");
    case items::TaskGrouping::Priority: return tr("Group by priority");
    case items::TaskGrouping::Completion: return tr("Group by day done");
    case items::TaskGrouping::Assignee: return tr("Group by person");
    }
    return {};
}

} // namespace satchel::ui
