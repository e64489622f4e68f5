// SPDX-License-Identifier: GPL-3.0-or-later
// The next action of a deal: one line and a day on the deal itself, often planned together with a task of the same
// title.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

namespace satchel::items {

/// A text or a day.
bool hasNextAction(const Record &deal);

/// Done, as one undo step: the task that says the same is completed, by which the deal's next open task becomes its
/// next action (domain/Consequences.h); without such a task it does so at once. Invalid when the deal has none.
Result<ChangeSet> completeNextAction(store::Store &store, const Record &deal);

/// For edits that plan another step of a deal whose next action is not done: what comes first of the two is the next
/// action afterwards, and the one that is there gets a task where it has none, so that it is not forgotten.
Result<void> keepNextAction(store::Store &store, RecordId deal, std::vector<Edit> &edits);

} // namespace satchel::items
