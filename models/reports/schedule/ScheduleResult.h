// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the newest run of a schedule, whether it was due or made by hand. Each schedule has its own, in a
// setting (ScheduleSettings.h) that the hub shares: a colleague's computer says it too.
#pragma once

#include "reports/schedule/ReportSchedule.h"

namespace satchel::reports {

struct ScheduleResult
{
    Instant at = {}; // when it was made; of a problem since when it is there
    QString file = {}; // on the computer that made it; empty: none was asked for
    int recipients = 0; // of the message in the outbox
    QString problem = {}; // why it was not made; empty: it was

    bool operator==(const ScheduleResult &) const = default;
};

/// Nothing where it was never made.
Result<std::optional<ScheduleResult>> lastResult(store::Store &store, RecordId schedule);

/// A problem that is there already is not written again: a run is tried every few minutes until it is made.
Result<void> rememberResult(store::Store &store, const ReportSchedule &schedule, const ScheduleResult &result);

} // namespace satchel::reports
