// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/TimelinePeriod.h"

#include "ui/customer/TimelineFilterBar.h"

namespace satchel::ui {

QString nameOf(TimelinePeriod period)
{
    switch (period) {
    case TimelinePeriod::Week: return TimelineFilterBar::tr("Last %Ln days", nullptr, 7);
    case TimelinePeriod::Month: return TimelineFilterBar::tr("Last %Ln days", nullptr, 30);
    case TimelinePeriod::Year: return TimelineFilterBar::tr("This year");
    case TimelinePeriod::LastYear: return TimelineFilterBar::tr("Last year");
    case TimelinePeriod::Any: break;
    }
    return TimelineFilterBar::tr("Any time");
}

std::pair<QDate, QDate> daysOf(TimelinePeriod period, QDate today)
{
    switch (period) {
    case TimelinePeriod::Week: return {today.addDays(-6), {}};
    case TimelinePeriod::Month: return {today.addDays(-29), {}};
    case TimelinePeriod::Year: return {QDate(today.year(), 1, 1), {}};
    case TimelinePeriod::LastYear: return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case TimelinePeriod::Any: break;
    }
    return {};
}

} // namespace satchel::ui
