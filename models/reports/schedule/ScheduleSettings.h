// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues know of a schedule, in Setting records that the hub shares: "report_result/SCHEDULE" says what became
// of its newest run (ScheduleResult.h). Earlier versions had "report_run/SCHEDULE" as well, for when it was made last,
// which is still read (RunMemory.h). They go with their schedule and come back with it. A desk that ran it while
// another one deleted it leaves some behind, and so does an undo that takes a new schedule back: whoever writes such a
// setting next removes those. Not every role may write settings: nothing that must be remembered may be here alone.
#pragma once

#include "reports/schedule/ReportSchedule.h"

namespace satchel::reports {

enum class ScheduleSetting : quint8 { LastRun, LastResult };

/// The record, also one in the trash; nothing where it was never written.
Result<std::optional<Record>> scheduleSetting(store::Store &store, RecordId schedule, ScheduleSetting setting);

/// Whether the schedule is in the trash. One that is not known here may be a colleague's that this person does not see.
Result<bool> isScheduleDeleted(store::Store &store, RecordId schedule);

/// Writes it, and removes what schedules that are gone left behind. Of a schedule that was deleted meanwhile nothing is
/// remembered. That another process wrote first is no error. Forbidden where the person may not write settings.
Result<void> writeScheduleSetting(
    store::Store &store, const ReportSchedule &schedule, ScheduleSetting setting, const QString &value);

/// Deletes a schedule with what is remembered of it. Who may delete no settings leaves them to somebody who may.
Result<std::vector<Edit>> deleteScheduleEdits(store::Store &store, RecordId schedule);

} // namespace satchel::reports
