// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out a JoinPlan: records of one's own in the store that was filled from the hub, where they wait to be sent.
#pragma once

#include "joining/JoinPlan.h"

namespace satchel::joining {

struct JoinReport
{
    qint64 created = 0;
    qint64 matched = 0; // records that the team had
    qint64 filled = 0; // of these, those that got something
    qint64 conflicts = 0; // fields that both have otherwise: the team's value stays, the other is in the list
    qint64 left = 0; // records that were not taken along, with those of the plan
};

/// `name` is what the history calls the store that the records come from, `connection` the hub's, under which the
/// conflicts are. For a store that nobody else has yet: it is thrown away when this fails.
Result<JoinReport> takeRecords(
    store::Store &own, store::Store &team, const JoinPlan &plan, const QString &name, qint64 connection);

} // namespace satchel::joining
