// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a recurrence rule as text: a rule that was read from elsewhere keeps all that is not changed.
#pragma once

#include "domain/recurrence/CivilDay.h"

#include <QString>

namespace satchel::calendar {

/// "3" of COUNT in "FREQ=DAILY;COUNT=3"; empty when the rule does not have it.
QString rulePart(const QString &rule, QLatin1StringView name);
/// The rule with another value of a part, or without it when the value is empty.
QString withRulePart(const QString &rule, QLatin1StringView name, const QString &value);

/// The rule of a series whose occurrence on one day moves to another: a weekday, a day of the month or a month that it
/// names moves along. What cannot move in one way only (two weekdays of three, the last workday) stays as it is.
QString ruleMoved(const QString &rule, DayNumber from, DayNumber to);

} // namespace satchel::calendar
