// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to answer in a conversation by e-mail. The messages say it; a person may call it done or snooze it, and a
// message that comes later counts more than what the person said before.
#pragma once

#include "domain/Instant.h"

#include <optional>

namespace satchel {

enum class ConversationState {
    ToAnswer, // the newest message is from outside
    Waiting, // the newest message is ours
    Snoozed, // until a time, or until a message comes
    Done,
};

struct ConversationTimes
{
    std::optional<Instant> lastIncoming; // automatic answers do not count
    std::optional<Instant> lastOutgoing;
    std::optional<Instant> doneAt;
    std::optional<Instant> snoozedAt;
    std::optional<Instant> snoozedUntil;

    bool operator==(const ConversationTimes &) const = default;
};

ConversationState stateOf(const ConversationTimes &times, Instant now);
/// Since when the other side waits for us, or we for them; nothing without a message.
std::optional<Instant> waitingSince(const ConversationTimes &times);

} // namespace satchel
