// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule sends to a webhook:
//   {"type":"deal.rule","timestamp":"2026-11-20T12:00:00.000Z","data":{"entity":"deal","id":"…","origin":"rule:NAME",
//    "rule":"NAME","run":"…","changes":[],"record":{…}}}
// It is put among the webhook's deliveries under an id that follows from the run and the step, before the run goes on:
// a program that dies in between finds it there and makes no second one.
#pragma once

#include "rules/StepWriter.h"

namespace satchel::rules {

/// Answers what was done, in words. NotFound where this computer has no such webhook; Forbidden where the person's role
/// does not export such records.
Result<QString> queueRuleWebhook(
    store::Store &store, const RunContext &context, const QString &stepId, const WebhookStep &step);

/// Removes the run's deliveries that wait; what was sent stays sent.
Result<void> withdrawRuleWebhooks(store::Store &store, const AutomationRule &rule, RecordId run);

} // namespace satchel::rules
