// SPDX-License-Identifier: GPL-3.0-or-later
// What "overdue" means, for every list, card, page, report and notice: the last day has passed in the person's zone.
// The day itself is due today, also when its hour has passed.
#pragma once

#include "domain/Filter.h"

#include <QDate>

namespace satchel {

/// False without a day.
inline bool isOverdue(QDate lastDay, QDate today)
{
    return lastDay.isValid() && lastDay < today;
}

/// The same of days as numbers in the order of the days, such as 20260310; 0 is no day.
constexpr bool isOverdue(qint64 lastDay, qint64 today)
{
    return lastDay != 0 && lastDay < today;
}

/// The records whose field is such a day, by the day on which the filter is used.
inline Filter overdue(const QString &field)
{
    return Filter::condition(field, Filter::Op::Less, {Operand::relative({})});
}

/// The same for a day that is given.
inline Filter overdue(const QString &field, QDate today)
{
    return Filter::condition(field, Filter::Op::Less, {Operand::fromText(today.toString(Qt::ISODate))});
}

} // namespace satchel
