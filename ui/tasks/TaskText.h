// SPDX-License-Identifier: GPL-3.0-or-later
// How tasks read: their due times, groups, repetitions and reminders as texts. A value, cheap to make.
#pragma once

#include "domain/Reminder.h"
#include "domain/RepeatRule.h"
#include "items/TaskStream.h"
#include "ui/common/Formats.h"

namespace satchel::ui {

class TaskText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TaskText)

public:
    TaskText(Formats formats, QDate today) : m_formats(std::move(formats)), m_today(today) {}

    const Formats &formats() const { return m_formats; }
    QDate today() const { return m_today; }

    /// In a row under a group's header, which already says the day: "15:00", "any time", "4 Mar, 6 d ago".
    QString due(const items::TaskRow &task, items::TaskGroup group) const;
    /// By itself: "Today 15:00", "Overdue 4 d", "No due date".
    QString due(const items::TaskRow &task) const;
    QString groupTitle(const items::TaskHeader &header) const;
    /// Beside the title: the group's day or its count.
    QString groupDetail(const items::TaskHeader &header) const;

    /// "Every 2 weeks on Mon, Thu until 31 May"
    QString repeats(const QString &rule) const;
    QString repeats(const RepeatRule &rule) const;
    QString reminder(const Reminder &reminder) const;
    static QString priority(int level);
    static QString grouping(items::TaskGrouping grouping);

private:
    QString every(const RepeatRule &rule) const;

    Formats m_formats;
    QDate m_today;
};

} // namespace satchel::ui
