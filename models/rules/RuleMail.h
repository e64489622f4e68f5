// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail of a rule. It is written into the outbox under an id that follows from the run and the step, before the
// run goes on: a program that dies in between finds it there and writes no second one, and a copy of the store sends it
// under the same message id.
#pragma once

#include "rules/StepWriter.h"

namespace satchel::rules {

enum class RuleMailState : quint8 {
    Queued, // goes out
    Asks, // a draft, which a person sends
    NoConsent, // the person may not be written to
};

struct RuleMailOutcome
{
    RuleMailState state = RuleMailState::Queued;
    QString action; // in words
};

/// Invalid when nobody has an address, or a field that the template names is empty. NotFound without a mail account.
Result<RuleMailOutcome> writeRuleMail(
    store::Store &store, const RunContext &context, const QString &stepId, const SendMailStep &step);

enum class DraftState : quint8 { Open, Sent, Removed };
/// What became of the draft that a person was asked to send.
Result<DraftState> draftState(store::Store &store, RecordId run, const QString &stepId);

/// Takes e-mails of rules out of the outbox whose reader may not be written to any more, and says so in their runs: a
/// person opts out while a message waits, as it does without a network. Answers how many.
Result<int> withdrawRefusedMails(store::Store &store);

/// Takes the run's messages out of the outbox that were not sent yet.
Result<void> withdrawRuleMails(store::Store &store, const AutomationRule &rule, RecordId run);

} // namespace satchel::rules
