// SPDX-License-Identifier: GPL-3.0-or-later
// When scheduled reports are due: pure functions.
#pragma once

#include "reports/schedule/ReportSchedule.h"

namespace satchel::reports {

/// The first moment after `after` at which it is due. A time that a change of the clock leaves out is the moment at
/// which the clock goes on; of one that it has twice the first counts.
Instant nextRun(const ReportSchedule &schedule, Instant after);

/// The newest moment until `now` that was not made yet; nothing where none is. Of several that were missed, while the
/// computer was off, only that one is made.
std::optional<Instant> dueRun(const ReportSchedule &schedule, std::optional<Instant> last, Instant now);

} // namespace satchel::reports
