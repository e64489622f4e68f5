// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/PeriodShift.h"

namespace satchel::reports {

PeriodShift PeriodShift::between(Comparison comparison, const Period &period)
{
    if (comparison == Comparison::YearBefore)
        return {12, 0};
    if (period.from.day() != 1 || period.until.day() != 1)
        return {0, period.from.daysTo(period.until)};
    return {(period.until.year() - period.from.year()) * 12 + period.until.month() - period.from.month(), 0};
}

QDate PeriodShift::back(QDate day) const
{
    constexpr int longestGap = 4; // days that a short month moves others
    QDate earlier = day.addMonths(-months).addDays(-days - longestGap);
    while (forward(earlier) < day)
        earlier = earlier.addDays(1);
    return earlier;
}

} // namespace satchel::reports
