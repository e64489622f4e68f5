// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the newest run of a schedule, whether it was due or made by hand. The desk that made it keeps it as a
// fact of its own store. Where the person may write settings it is in one, too (ScheduleSettings.h), which the hub
// shares: a colleague's computer says it then as well.
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

/// The newer of this desk's and the shared one. Nothing where it was never made, or was deleted.
Result<std::optional<ScheduleResult>> lastResult(store::Store &store, RecordId schedule);

/// A problem that is there already is not written again: a run is tried every few minutes until it is made. That the
/// person's role may not share it is no error.
Result<void> rememberResult(store::Store &store, const ReportSchedule &schedule, const ScheduleResult &result);

} // namespace satchel::reports
