// SPDX-License-Identifier: GPL-3.0-or-later
// For when this desk made each of its schedules last. A fact of this store alone (Store::setMeta), because a schedule
// runs at one desk only and must never run twice: a record would be refused where the role of the person may not write
// it, and the same report would be made and mailed again at every pass.
#pragma once

#include "reports/schedule/ReportSchedule.h"

namespace satchel::reports {

/// Nothing where it was never made here. Earlier versions kept it in a Setting record; the later moment counts.
Result<std::optional<Instant>> rememberedRun(store::Store &store, RecordId schedule);

/// A moment before the one that is known changes nothing. Written in the transaction of the caller, if there is one.
Result<void> rememberRun(store::Store &store, RecordId schedule, Instant due);

} // namespace satchel::reports
