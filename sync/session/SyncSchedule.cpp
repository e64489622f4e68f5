// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/SyncSchedule.h"

#include <algorithm>
#include <cmath>

namespace satchel::sync {

namespace {

constexpr double hour = 3'600'000;
constexpr double day = 24 * hour;
constexpr double shortestDay = hour; // a use of minutes says little about a day

/// Negative when the clock was set back since.
qint64 since(Instant then, Instant now)
{
    return now.ms - then.ms;
}

bool isOnScreen(const ScheduleFacts &facts, const ObjectFacts &object)
{
    const auto &shown = facts.windowUse.attention.entities;
    return std::ranges::find(shown, object.entity) != shown.end();
}

/// Between two readings while nobody has been there for long: a day of them costs no more than an idle day may.
qint64 longestRest(const ScheduleFacts &facts, const SyncIntervals &intervals)
{
    const auto often = std::ranges::count_if(
        facts.objects, [](const ObjectFacts &object) { return !object.isReference; });
    const double everything = facts.requestsPerObject * double(often);
    return std::clamp(static_cast<qint64>(day * everything / double(intervals.idleDay)), intervals.rest,
        std::max(intervals.rest, intervals.away));
}

qint64 unusedFor(const ScheduleFacts &facts)
{
    return std::max<qint64>(0, since(facts.windowUse.lastUse, facts.now));
}

/// Between two readings, as long as the budget allows it.
qint64 intervalOf(const ScheduleFacts &facts, const ObjectFacts &object, const SyncIntervals &intervals)
{
    if (object.isReference)
        return intervals.reference;
    const qint64 unused = unusedFor(facts);
    const qint64 rest = std::clamp(unused / 2, intervals.rest, longestRest(facts, intervals));
    const bool isWatched = facts.windowUse.attention.hasFocus && isOnScreen(facts, object);
    return isWatched
        ? std::clamp(unused * intervals.watched / intervals.absence, std::min(intervals.watched, rest), rest)
        : rest;
}

/// Whoever comes back finds nothing older than that, and waits for no interval.
std::optional<Instant> dueOnReturn(
    const ScheduleFacts &facts, const ObjectFacts &object, const SyncIntervals &intervals, double stretch)
{
    const qint64 fresh = isOnScreen(facts, object) ? intervals.freshOnScreen : intervals.fresh;
    const auto stale = static_cast<qint64>(double(fresh) * stretch);
    const Instant returned = facts.windowUse.returnedAt;
    if (object.isReference || (object.readAt && object.readAt->ms >= returned.ms - stale))
        return {};
    return returned;
}

/// By how much intervals grow so that reading stays within what this computer may use.
double stretchOf(const ScheduleFacts &facts, const SyncIntervals &intervals)
{
    if (!facts.day)
        return 1;
    double wanted = 0; // requests an hour
    for (const ObjectFacts &object : facts.objects)
        wanted += facts.requestsPerObject * hour / double(std::max<qint64>(1, intervalOf(facts, object, intervals)));
    const double allowed = requestsPerHour(*facts.day, facts.now, intervals);
    return wanted <= allowed ? 1 : wanted / std::max(allowed, 0.001);
}

struct DueObject
{
    const ObjectFacts *object = nullptr;
    qint64 interval = 0;
    qint64 wait = 0;
};

DueObject dueOf(const ScheduleFacts &facts, const ObjectFacts &object, const SyncIntervals &intervals, double stretch)
{
    const double longest = double(std::max(intervals.mostStretched, intervals.away));
    const auto interval = static_cast<qint64>(
        std::min(double(intervalOf(facts, object, intervals)) * stretch, longest));
    if (!object.readAt || since(*object.readAt, facts.now) < 0) // a clock set back must not postpone it for ever
        return {&object, interval, 0};
    Instant at{object.readAt->ms + interval};
    if (const auto returned = dueOnReturn(facts, object, intervals, stretch))
        at = std::min(at, *returned);
    return {&object, interval, std::max<qint64>(0, at.ms - facts.now.ms)};
}

RoundPlan planRealTime(const ScheduleFacts &facts, const SyncIntervals &intervals)
{
    if (facts.objects.empty())
        return {0, {}};
    const double stretch = stretchOf(facts, intervals);
    std::vector<DueObject> dues;
    for (const ObjectFacts &object : facts.objects)
        dues.push_back(dueOf(facts, object, intervals, stretch));
    const qint64 wait = std::ranges::min(dues, {}, &DueObject::wait).wait;
    QSet<QString> objects;
    for (const DueObject &due : dues) {
        if (due.wait <= wait + due.interval / intervals.companions) // what is due soon goes along
            objects.insert(due.object->object);
    }
    if (qsizetype(facts.objects.size()) == objects.size())
        return {wait, {}};
    const bool checksAccount = !facts.accountCheckedAt
        || std::abs(since(*facts.accountCheckedAt, facts.now)) >= intervals.accountCheck;
    const qint64 deletionsAfter = std::clamp(unusedFor(facts) / 2, intervals.deletions, intervals.deletionsAway);
    return {wait, RoundScope::of(objects, checksAccount, deletionsAfter)};
}

} // namespace

bool WindowUse::use(Instant now)
{
    return see(attention, now);
}

bool WindowUse::see(const store::Attention &seen, Instant now)
{
    constexpr qint64 absence = SyncIntervals().absence;
    const bool gotFocus = seen.hasFocus && !attention.hasFocus;
    const bool lostFocus = !seen.hasFocus && attention.hasFocus;
    const bool isBack = gotFocus || std::abs(since(lastUse, now)) >= absence;
    const bool isNew = isBack || seen != attention;
    attention = seen;
    if (lostFocus)
        return false;
    lastUse = now;
    if (isBack)
        returnedAt = now;
    return isNew;
}

double requestsPerHour(const DayUse &use, Instant now, const SyncIntervals &intervals)
{
    const double elapsed = std::clamp(double(since(use.began, now)), shortestDay, day);
    const double left = std::clamp(double(use.ends.ms - now.ms), shortestDay, intervals.workingDay);
    const double onePersonSoFar = double(intervals.personsDay) * elapsed / day;
    const double desks = 1 + double(use.others()) / std::max({1.0, double(use.own), onePersonSoFar});
    const double free = double(use.remaining) - intervals.keptShare * double(use.limit);
    const double shared = std::max(0.0, free) / desks / (left / hour);
    const double ofPerson = std::max(0.0, double(intervals.personsDay - use.own)) / intervals.personsHours;
    return std::min(shared, ofPerson);
}

std::optional<RoundPlan> planRound(const ScheduleFacts &facts, const SyncIntervals &intervals)
{
    const auto interval = intervals.interval(facts.frequency);
    if (!interval)
        return {};
    if (facts.frequency == store::SyncFrequency::RealTime)
        return planRealTime(facts, intervals);
    if (!facts.lastWhole)
        return RoundPlan{0, {}};
    const qint64 wait = facts.lastWhole->ms + *interval - facts.now.ms;
    return RoundPlan{std::clamp<qint64>(wait, 0, *interval), {}}; // a clock set back must not postpone it for ever
}

} // namespace satchel::sync
