// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Calendar.h"

#include "ui/common/Theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QCalendarWidget *makeCalendar(QDate chosen, QDate today)
{
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(calendar->locale().firstDayOfWeek());
    calendar->setSelectedDate(chosen);
    // Qt fills the head with the colour of a selection, on which the month's name cannot be read, and writes weekends
    // in red, which means late here.
    if (auto *head = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        head->setBackgroundRole(QPalette::Base);
    QTextCharFormat weekend;
    weekend.setForeground(Theme::of(calendar).text.secondary);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, weekend);
    QTextCharFormat now;
    now.setFontWeight(QFont::Bold);
    now.setForeground(Theme::of(calendar).accent.text);
    calendar->setDateTextFormat(today, now);
    return calendar;
}

} // namespace satchel::ui
