// SPDX-License-Identifier: GPL-3.0-or-later
// How far a period is from the one that it is compared with. A day of the earlier period belongs to one of the later;
// whole months move by the calendar, so that 28 to 31 January all come to the end of February.
#pragma once

#include "reports/builder/ReportDefinition.h"
#include "reports/Period.h"

namespace satchel::reports {

struct PeriodShift
{
    int months = 0;
    qint64 days = 0;

    /// Of a period with both ends.
    static PeriodShift between(Comparison comparison, const Period &period);

    /// The day of the later period that a day of the earlier one is compared with.
    QDate forward(QDate day) const { return day.addMonths(months).addDays(days); }
    /// The first day that comes to `day` or later.
    QDate back(QDate day) const;
    Period back(const Period &period) const { return {back(period.from), back(period.until)}; }
};

} // namespace satchel::reports
