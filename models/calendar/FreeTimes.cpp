// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/FreeTimes.h"

#include <algorithm>

namespace satchel::calendar {

namespace {

constexpr int mostDaysLookedAt = 120; // of somebody who works on no day

Instant upTo(Instant at, qint64 step)
{
    return {(at.ms + step - 1) / step * step};
}

Instant downTo(Instant at, qint64 step)
{
    return {at.ms / step * step};
}

/// What takes time with the pauses around it, by its start.
std::vector<FreeTime> takenTimes(std::span<const CalendarEntry> busy, const FreeTimeRules &rules)
{
    std::vector<FreeTime> taken;
    for (const CalendarEntry &entry : busy) {
        if (takesTime(entry))
            taken.push_back({{entry.time.start.ms - rules.before * 1000}, {entry.time.end().ms + rules.after * 1000}});
    }
    std::ranges::sort(taken, {}, &FreeTime::from);
    return taken;
}

void addGap(std::vector<FreeTime> &gaps, Instant from, Instant until, const FreeTimeRules &rules)
{
    const FreeTime gap{upTo(from, rules.step * 1000), downTo(until, rules.step * 1000)};
    if (gap.until.ms - gap.from.ms >= rules.seconds * 1000)
        gaps.push_back(gap);
}

} // namespace

std::vector<FreeTime> freeTimes(
    std::span<const CalendarEntry> busy, Instant from, const FreeTimeRules &rules, const QTimeZone &here)
{
    const std::vector<FreeTime> taken = takenTimes(busy, rules);
    std::vector<FreeTime> free;
    int days = 0;
    const QDate today = from.dateIn(here);
    for (int ahead = 0; ahead < mostDaysLookedAt && days < rules.workingDays; ++ahead) {
        const QDate day = today.addDays(ahead);
        const Instant closes = Instant::at(day, rules.hours.until, here);
        Instant begin = std::max(Instant::at(day, rules.hours.from, here), from);
        if (!rules.hours.isWorkday(day) || closes.ms - begin.ms < rules.seconds * 1000)
            continue;
        ++days;
        for (const FreeTime &meeting : taken) {
            if (meeting.until <= begin || meeting.from >= closes)
                continue;
            addGap(free, begin, meeting.from, rules);
            begin = std::max(begin, meeting.until);
        }
        addGap(free, begin, closes, rules);
    }
    return free;
}

} // namespace satchel::calendar
