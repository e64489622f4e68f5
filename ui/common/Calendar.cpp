// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Calendar.h"

#include "ui/common/Painting.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QSpinBox>
#include <QTextCharFormat>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Calendar)
};

/// The chosen day in the accent: the ground of a selected row is too faint for one of thirty days. Days of the months
/// beside are smaller and grey, but not as pale as what cannot be chosen.
class AccentCalendar : public QCalendarWidget
{
protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override
    {
        const bool isChosen = date == selectedDate();
        const bool isOfMonth = date.month() == monthShown();
        if (!isChosen && isOfMonth)
            return QCalendarWidget::paintCell(painter, rect, date);
        const Theme &theme = Theme::of(this);
        painter->save();
        painter->setLayoutDirection(layoutDirection());
        if (isChosen)
            drawRounded(*painter, rect.adjusted(1, 1, -1, -1), theme.radius.control, theme.accent.fill);
        drawText(*painter, rect, locale().toString(date.day()), isChosen ? theme.font.strong : theme.font.small,
            isChosen ? theme.accent.onFill : theme.text.tertiary, Qt::AlignHCenter);
        painter->restore();
    }
};

} // namespace

QCalendarWidget *makeCalendar(QDate chosen, QDate today)
{
    auto *calendar = new AccentCalendar;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(calendar->locale().firstDayOfWeek());
    calendar->setSelectedDate(chosen);
    // Qt fills the head with the colour of a selection, on which the month's name cannot be read, and writes weekends
    // in red, which means late here.
    if (auto *head = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        head->setBackgroundRole(QPalette::Base);
    if (auto *days = calendar->findChild<QAbstractItemView *>())
        days->setAccessibleName(MonthWords::tr("Days of the month"));
    if (auto *year = calendar->findChild<QSpinBox *>())
        year->setAccessibleName(MonthWords::tr("Year"));
    const int target = Theme::of(calendar).size.controlSmall;
    for (const auto &[name, text] : {std::pair(u"qt_calendar_prevmonth"_s, MonthWords::tr("Previous month")),
             std::pair(u"qt_calendar_nextmonth"_s, MonthWords::tr("Next month"))}) {
        if (auto *button = calendar->findChild<QWidget *>(name)) {
            button->setAccessibleName(text);
            button->setToolTip(text);
            button->setMinimumSize(target, target);
        }
    }
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
