// SPDX-License-Identifier: GPL-3.0-or-later
// What triggers rules by the clock: a date is reached, nothing has happened for a while, it is Monday. Looked at now
// and then: each moment since the last look counts, so that nothing is missed while the computer was off.
#pragma once

#include "domain/AutomationRule.h"
#include "store/Store.h"

namespace satchel::rules {

struct DueRecord
{
    RecordId record;
    QString trigger; // RuleOccurrence::trigger
    Instant at; // when it was due

    bool operator==(const DueRecord &) const = default;
};

bool isTimed(const RuleTrigger &trigger);

/// The records that the rule's trigger and filter find for moments after `after` up to `until`. Of a schedule that was
/// missed several times the last one counts.
Result<std::vector<DueRecord>> dueRecords(
    store::Store &store, const AutomationRule &rule, Instant after, Instant until);

/// The newest moment of a schedule up to `until`. Of a month that is shorter than the day the last day counts.
Instant lastScheduled(const RuleTrigger &trigger, Instant until, const QTimeZone &zone);

/// The next moment after `after` at which dueRecords() may find something: for a timer.
Instant nextLook(const RuleTrigger &trigger, Instant after, const QTimeZone &zone);

} // namespace satchel::rules
