// SPDX-License-Identifier: GPL-3.0-or-later
// How the learned win probability of open deals moved: the model of today on the deal as it was known at a moment, and
// as it is now. The difference is what happened to the deal, not another training.
#pragma once

#include "insight/WinModel.h"

namespace satchel::insight {

struct WinCourse
{
    double before = 0; // 0 to 1
    double now = 0;
};

/// Of those of the deals that are open now and were at the moment. Empty without a model, and in a store whose texts
/// are masked, which the model does not know. For a worker: reads when all closed deals were closed.
Result<QHash<RecordId, WinCourse>> readWinCourses(
    store::Store &store, const std::vector<RecordId> &deals, Instant before);

} // namespace satchel::insight
