// SPDX-License-Identifier: GPL-3.0-or-later
// How long a lock waits after wrong passphrases: two cost nothing, each further one twice as much as the one before, at
// most five minutes.
#pragma once

#include "domain/Instant.h"

namespace satchel::app {

/// Milliseconds after so many wrong passphrases in a row.
constexpr qint64 unlockDelay(int failures)
{
    constexpr int free = 2;
    constexpr qint64 first = 5'000;
    constexpr qint64 longest = 300'000;
    constexpr int doublings = 10; // by when it is the longest
    if (failures <= free)
        return 0;
    return std::min(longest, first << std::min(failures - free - 1, doublings));
}

/// What is left of it. A clock that was set back makes it no longer than it is.
constexpr qint64 delayLeft(int failures, Instant lastFailure, Instant now)
{
    const qint64 delay = unlockDelay(failures);
    return std::clamp<qint64>(lastFailure.ms + delay - now.ms, 0, delay);
}

} // namespace satchel::app
