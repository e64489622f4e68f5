// SPDX-License-Identifier: GPL-3.0-or-later
// Which of our calls were answered, and when. What the best time to call is learned from (insight/CallTimes.h).
#pragma once

#include "domain/Instant.h"
#include "domain/RecordId.h"
#include "store/Database.h"

namespace satchel::store {

struct CallOutcome
{
    Instant at;
    RecordId contact; // null: of none
    bool isAnswered = false;
};

/// Outgoing calls up to a moment whose outcome says whether somebody answered, oldest first, without those of deals and
/// leads that a person excluded from learning.
Result<std::vector<CallOutcome>> callOutcomes(Database &database, Instant until);

} // namespace satchel::store
