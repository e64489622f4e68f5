// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/RunMemory.h"

#include "domain/FieldNames.h"
#include "reports/schedule/ScheduleSettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

QString runFact(RecordId schedule)
{
    return u"report_run/"_s + schedule.toString();
}

} // namespace

/// A text that is no moment counts as none: the names of file and message keep the run from being made a second time.
Result<std::optional<Instant>> rememberedRun(store::Store &store, RecordId schedule)
{
    std::optional<Instant> last;
    const auto consider = [&last](const QString &text) {
        const auto moment = Instant::fromIso(text);
        if (moment)
            last = std::max(last.value_or(*moment), *moment);
    };
    const QString fact = TRY(store.meta(runFact(schedule)));
    consider(fact);
    const auto setting = TRY(scheduleSetting(store, schedule, ScheduleSetting::LastRun));
    if (setting)
        consider(setting->text(field::value));
    return last;
}

Result<void> rememberRun(store::Store &store, RecordId schedule, Instant due)
{
    const auto last = TRY(rememberedRun(store, schedule));
    return last && *last >= due ? Result<void>() : store.setMeta(runFact(schedule), due.toIso());
}

} // namespace satchel::reports
