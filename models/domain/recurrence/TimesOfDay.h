// SPDX-License-Identifier: GPL-3.0-or-later
// The times that BYHOUR, BYMINUTE and BYSECOND name: within a day, an hour or a minute, as seconds from its beginning.
#pragma once

#include "domain/recurrence/RecurrenceRule.h"

namespace satchel {

/// The numbers of a list from 0 on that are below `limit`; all of them when the list is empty. BYSECOND may name second
/// 60, which exists in a leap second only; the clocks of computers have none, so it never occurs.
std::vector<int> numbersOrAll(const std::vector<int> &numbers, int limit);

/// Of a rule that is completed by its start.
std::vector<int> secondsOfMinute(const RecurrenceRule &rule);
std::vector<int> secondsOfHour(const RecurrenceRule &rule);
std::vector<int> timesOfDay(const RecurrenceRule &rule);

} // namespace satchel
