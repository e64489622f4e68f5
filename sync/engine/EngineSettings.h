// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a connection that a person's answer to a question writes and the engine reads.
#pragma once

#include <QLatin1StringView>

namespace satchel::sync {

/// Permission to delete many records, for one round.
inline constexpr QLatin1StringView acceptsDeletionsKey("accepts_deletions");
/// The initial matching with the records of another system is done, or a person skipped it.
inline constexpr QLatin1StringView initiallyMatchedKey("introduced");

} // namespace satchel::sync
