// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a rule gives a record.
#pragma once

#include "domain/AutomationRule.h"
#include "store/Store.h"

namespace satchel::rules {

/// In turn: whoever has waited longest for a record of this rule. By load: whoever owns the fewest open records of the
/// entity. By territory: the one of its team with the fewest. Null when there is nobody.
Result<RecordId> chooseAssignee(
    store::Store &store, const AutomationRule &rule, const AssignStep &step, const Record &record);

} // namespace satchel::rules
