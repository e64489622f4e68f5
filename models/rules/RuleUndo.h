// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what a run of a rule did.
#pragma once

#include "domain/AutomationRule.h"
#include "store/Store.h"

namespace satchel::rules {

/// Withdraws what the run has not sent yet, e-mails and requests to webhooks, and answers the change sets that it made
/// and that are not undone, newest first: undoing them in this order reverts the run. Sent messages cannot be recalled.
Result<std::vector<ChangeSetId>> beginUndoOfRun(store::Store &store, const AutomationRule &rule, RecordId run);

} // namespace satchel::rules
