// SPDX-License-Identifier: GPL-3.0-or-later
// What one step of a rule writes. The edits belong into the change set that advances the run, so that both are there or
// neither is; only an e-mail is written into the outbox before (RuleMail.h).
#pragma once

#include "domain/AutomationRule.h"
#include "domain/ChangeSet.h"
#include "store/Store.h"

namespace satchel::rules {

/// The run that a step belongs to.
struct RunContext
{
    RecordId run;
    const AutomationRule *rule = nullptr;
    Record record; // as it is now
};

/// To tell the person at this desk, who gets no notice of what the own computer writes.
struct RuleNotice
{
    EntityKind entity{};
    RecordId record;
    QString text;

    bool operator==(const RuleNotice &) const = default;
};

struct StepOutcome
{
    std::vector<Edit> edits = {};
    QString action = {}; // what was done, in words
    RecordId assignee = {}; // to whom the record was given
    std::vector<RuleNotice> notices = {};
};

/// Of a step that is neither a wait, a branch, an end nor an e-mail or a webhook. NotFound for a user, stage or
/// sequence that is gone; the place is the step's id.
Result<StepOutcome> writeStep(store::Store &store, const RunContext &context, const RuleStep &step);

} // namespace satchel::rules
