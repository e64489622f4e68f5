// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of what a rule makes, derived from the rule, the record and what triggered it: a trigger that is looked at
// again, after a crash or by a copy of the store, makes the same run, and a step that is carried out again the same
// records, so that nothing is there twice.
#pragma once

#include "domain/RecordId.h"

namespace satchel::rules {

/// What happened to the record, for RuleRun.trigger: a change set, a date, a point in time; the same wherever it is
/// looked at.
struct RuleOccurrence
{
    RecordId rule;
    RecordId record;
    QString trigger; // "created", "changed 0198…", "date 2026-11-27", "inactive 2026-11-13T08:00:00.000Z"
};

RecordId runId(const RuleOccurrence &occurrence);

/// Of a record that a step makes: `purpose` is "task", "comment", "mail", "enrolment", "webhook".
RecordId madeId(RecordId run, const QString &step, QByteArrayView purpose);
/// Of a message, without angle brackets. `address`: of the sender, whose domain it gets.
QString messageIdOf(RecordId run, const QString &step, const QString &address);

} // namespace satchel::rules
