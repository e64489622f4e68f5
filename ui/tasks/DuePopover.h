// SPDX-License-Identifier: GPL-3.0-or-later
// A day and, if wanted, a time: quick days, a calendar, a time typed as people type it.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QCalendarWidget;

namespace satchel::ui {

class DuePopover : public Popover
{
    Q_OBJECT

public:
    enum class Part { Day, DayAndTime };

    DuePopover(const PageContext &context, Part part, QDate date, QTime time, QWidget *parent);

Q_SIGNALS:
    /// An invalid date: no due date.
    void chosen(QDate date, QTime time);

private:
    void addQuickDays(Part part);
    void finish(QDate date);

    PageContext m_context;
    QCalendarWidget *m_calendar;
    FieldEditor *m_time = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
