// SPDX-License-Identifier: GPL-3.0-or-later
// A person's work goes to others: when somebody leaves, is away for long, or takes over another territory. What belongs
// to one customer stays together. What was won, lost, done or sent stays with whoever did it, so that reports of the
// past do not change.
#pragma once

#include "assignment/AssignmentPlan.h"
#include "assignment/Distribution.h"

#include <set>

namespace satchel::assignment {

/// How many open records of each entity a person has; entities without any are missing. For a worker thread.
Result<std::map<EntityKind, qint64>> workOf(store::Store &store, RecordId person);

struct HandOver
{
    RecordId from = {};
    std::set<EntityKind> entities = {}; // which kinds change hands
    std::vector<RecordId> to = {}; // without `from`
    Method method = Method::ByLoad;
};

/// Each customer with its contacts, deals, tasks and documents goes to one of the receivers; by load a customer counts
/// as its open leads and deals, and as one where it has none. Invalid where `to` is empty or has `from`. For a worker
/// thread.
Result<AssignmentPlan> planHandOver(store::Store &store, const HandOver &handOver);

} // namespace satchel::assignment
