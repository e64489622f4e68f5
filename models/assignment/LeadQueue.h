// SPDX-License-Identifier: GPL-3.0-or-later
// The leads that nobody has yet, which the team shares out.
#pragma once

#include "assignment/AssignmentPlan.h"
#include "assignment/Distribution.h"

namespace satchel::assignment {

/// Open leads without an owner.
Filter unassignedLeads();

/// Gives out the leads of `ids`, or all that are unassigned where that is empty, the oldest first. A lead of a company
/// whose owner is one of the people goes to that owner; leads of one company go to the same person. In turn it begins
/// with whoever has waited longest for a lead. Leads of `ids` that have an owner already are left out. Invalid where
/// `people` is empty. For a worker thread.
Result<AssignmentPlan> planLeads(
    store::Store &store, std::vector<RecordId> people, Method method, const std::vector<RecordId> &ids = {});

} // namespace satchel::assignment
