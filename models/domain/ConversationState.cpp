// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ConversationState.h"

namespace satchel {

namespace {

/// Nothing is before everything.
bool isAfter(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    return a && (!b || *a > *b);
}

bool isAnswered(const ConversationTimes &times)
{
    return !isAfter(times.lastIncoming, times.lastOutgoing);
}

} // namespace

ConversationState stateOf(const ConversationTimes &times, Instant now)
{
    const auto newest = isAnswered(times) ? times.lastOutgoing : times.lastIncoming;
    if (times.doneAt && !isAfter(newest, times.doneAt))
        return ConversationState::Done;
    if (times.snoozedUntil && *times.snoozedUntil > now && !isAfter(times.lastIncoming, times.snoozedAt))
        return ConversationState::Snoozed;
    return isAnswered(times) ? ConversationState::Waiting : ConversationState::ToAnswer;
}

std::optional<Instant> waitingSince(const ConversationTimes &times)
{
    return isAnswered(times) ? times.lastOutgoing : times.lastIncoming;
}

} // namespace satchel
