// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that a rule does not state come from its start: "FREQ=MONTHLY" from the 15th at 9:00 is the 15th of each
// month at 9:00 (RFC 5545, section 3.3.10: "information, not contained in the rule, … derived from DTSTART").
#pragma once

#include "domain/recurrence/CivilDay.h"
#include "domain/recurrence/RecurrenceRule.h"

namespace satchel {

/// The rule with the BY parts that its start implies.
RecurrenceRule completedBy(RecurrenceRule rule, LocalSeconds start);

/// Of a rule whose start is a day: BYHOUR, BYMINUTE and BYSECOND are ignored (section 3.3.10).
RecurrenceRule withoutTimes(RecurrenceRule rule);

} // namespace satchel
