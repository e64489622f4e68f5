// SPDX-License-Identifier: GPL-3.0-or-later
// When a connection's next round is due and what it reads, as arithmetic: from who uses the window and what is on
// screen, when each object was last read, and what is left of the vendor's day. Knows no clock, no store
// and no network.
//
// In short, with the intervals of SyncIntervals:
//   on screen, while somebody is there   every 45 s
//   the rest, while somebody is there    every 9 min
//   owners, pipelines and stages         every hour
//   while nobody is                      the same, or up to every 30 min where a vendor needs many requests for it
//   deletions, where listed apart        every 5 min, every hour while nobody is there
//   somebody comes back                  at once, but for what was read just before
// All of it is stretched when it would cost more than this computer's share of what the organisation has left for the
// day.
#pragma once

#include "store/sync/SyncControl.h"
#include "sync/engine/RateGovernor.h"
#include "sync/engine/RoundScope.h"
#include "sync/session/SyncIntervals.h"

namespace satchel::sync {

/// Who is at the window, and what they see.
struct WindowUse
{
    store::Attention attention;
    Instant lastUse; // of a key or the mouse
    Instant returnedAt; // when somebody last came back after a while

    /// Both are true when rounds may be due sooner now: somebody came back, or sees something else.
    bool use(Instant now);
    bool see(const store::Attention &seen, Instant now);
};

/// What is known of an object that rounds read.
struct ObjectFacts
{
    QString object; // the vendor's name
    EntityKind entity{};
    std::optional<Instant> readAt; // when it was last read, or tried; nothing: not since this process began
    bool isReference = false; // owners, pipelines, stages: a record that points at an unknown one has them read at once
};

struct ScheduleFacts
{
    Instant now;
    store::SyncFrequency frequency = store::SyncFrequency::RealTime;
    std::optional<Instant> lastWhole; // when everything was last read with success; for hourly and daily ones
    std::optional<Instant> accountCheckedAt;
    WindowUse windowUse;
    std::vector<ObjectFacts> objects; // empty: not known yet, so everything is read
    double requestsPerObject = 1; // that reading one took lately
    std::optional<DayUse> day; // as the last round left it
};

struct RoundPlan
{
    qint64 wait = 0; // milliseconds until the round is due
    RoundScope scope;
};

/// Nothing when rounds only begin when a person asks.
std::optional<RoundPlan> planRound(const ScheduleFacts &facts, const SyncIntervals &intervals);

/// How many requests an hour this computer may spend on reading, so that everybody at work gets through the day: an
/// even share of what is left, by how many desks like this one the use so far amounts to, spread over the rest of a
/// working day; and never more than what one person's day may cost.
double requestsPerHour(const DayUse &day, Instant now, const SyncIntervals &intervals);

} // namespace satchel::sync
