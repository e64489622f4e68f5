// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/FreeTimes.h"

#include "calendar/Clashes.h"
#include "domain/ChoiceNames.h"

#include <algorithm>

namespace satchel::calendar {

namespace {

constexpr int mostDaysLookedAt = 200; // of somebody who works on few days
constexpr qint64 quarter = 15 * 60; // seconds

qint64 offsetAt(Instant at, const QTimeZone &here)
{
    return qint64(here.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()))) * 1000;
}

/// The first instant at or after `at` whose time of the day is a multiple of the step. Where the clock changes in
/// between, the times after the change count.
Instant upTo(Instant at, qint64 seconds, const QTimeZone &here)
{
    const qint64 step = seconds * 1000;
    const auto up = [step](Instant from, qint64 offset) {
        return Instant{(from.ms + offset + step - 1) / step * step - offset};
    };
    const qint64 offset = offsetAt(at, here);
    const Instant found = up(at, offset);
    const qint64 later = offsetAt(found, here);
    return later == offset ? found : up(found, later);
}

/// The last one at or before it. Zones differ by whole quarters of an hour.
Instant downToQuarter(Instant at)
{
    return {at.ms / (quarter * 1000) * (quarter * 1000)};
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

bool isMeeting(const CalendarEntry &entry)
{
    return entry.kind == choice::meeting || entry.kind == choice::demo_scheduled
        || entry.kind == choice::demo_completed;
}

bool isFull(std::span<const CalendarEntry> busy, QDate day, const FreeTimeRules &rules, const QTimeZone &here)
{
    if (rules.mostMeetings == 0)
        return false;
    return std::ranges::count_if(busy, [&](const CalendarEntry &entry) {
        return takesTime(entry) && isMeeting(entry) && entry.time.start.dateIn(here) == day;
    }) >= rules.mostMeetings;
}

/// What can be offered of a day that has nothing in it; empty when that is too short or nobody works.
FreeTime openTime(QDate day, Instant now, const FreeTimeRules &rules, const QTimeZone &here)
{
    const auto &hours = rules.hours.on(day);
    if (!hours || rules.daysOff.contains(day))
        return {};
    const Instant earliest{now.ms + rules.notice * 1000};
    const FreeTime open{std::max(Instant::at(day, hours->from, here), earliest), Instant::at(day, hours->until, here)};
    return open.until.ms - open.from.ms >= rules.seconds * 1000 ? open : FreeTime();
}

void addGap(std::vector<FreeTime> &gaps, Instant from, Instant until, const FreeTimeRules &rules, const QTimeZone &here)
{
    const FreeTime gap{upTo(from, rules.step, here), downToQuarter(until)};
    if (gap.until.ms - gap.from.ms >= rules.seconds * 1000)
        gaps.push_back(gap);
}

} // namespace

FreeTimeRules FreeTimeRules::of(const Availability &availability, const WorkingHours &hours, qint64 seconds)
{
    FreeTimeRules rules;
    rules.hours = hours;
    rules.seconds = seconds;
    rules.before = availability.before * 60;
    rules.after = availability.after * 60;
    rules.notice = availability.notice * 60;
    rules.workingDays = availability.workingDays;
    rules.mostMeetings = availability.mostMeetings;
    rules.step = availability.step * 60;
    return rules;
}

std::vector<QDate> offeredDays(Instant now, const FreeTimeRules &rules, const QTimeZone &here)
{
    std::vector<QDate> days;
    const QDate today = now.dateIn(here);
    for (int ahead = 0; ahead < mostDaysLookedAt && static_cast<int>(days.size()) < rules.workingDays; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (openTime(day, now, rules, here) != FreeTime())
            days.push_back(day);
    }
    return days;
}

std::vector<FreeTime> freeTimes(
    std::span<const CalendarEntry> busy, Instant now, const FreeTimeRules &rules, const QTimeZone &here)
{
    const std::vector<FreeTime> taken = takenTimes(busy, rules);
    std::vector<FreeTime> free;
    for (const QDate day : offeredDays(now, rules, here)) {
        if (isFull(busy, day, rules, here))
            continue;
        const FreeTime open = openTime(day, now, rules, here);
        Instant begin = open.from;
        for (const FreeTime &meeting : taken) {
            if (meeting.until <= begin || meeting.from >= open.until)
                continue;
            addGap(free, begin, meeting.from, rules, here);
            begin = std::max(begin, meeting.until);
        }
        addGap(free, begin, open.until, rules, here);
    }
    return free;
}

std::vector<Instant> startsWithin(const FreeTime &free, const FreeTimeRules &rules, const QTimeZone &here)
{
    std::vector<Instant> starts;
    for (Instant start = upTo(free.from, rules.step, here); start.ms + rules.seconds * 1000 <= free.until.ms;
         start = upTo({start.ms + 1}, rules.step, here))
        starts.push_back(start);
    return starts;
}

} // namespace satchel::calendar
