// SPDX-License-Identifier: GPL-3.0-or-later
// How long deals stayed in which stage and where they went next, read from the change log. Of a whole
// pipeline it visits every change of its deals: for a worker thread.
#pragma once

#include "store/Database.h"

#include "domain/Instant.h"
#include "domain/RecordId.h"

#include <optional>
#include <vector>

namespace satchel::store {

struct StageStay
{
    RecordId deal;
    RecordId stage;
    Instant from;
    std::optional<Instant> until; // empty: it is still there
    RecordId next; // where it went; null while it is still there
};

/// Oldest first within each deal. A move that was undone did not happen. A stay of under a minute is a slip that was
/// put right, and is omitted; so is one of under an hour that an import began: the move says where the deal was, which
/// the file did not.
Result<std::vector<StageStay>> stageStays(Database &database, RecordId pipeline);
/// The same of one deal: quick enough for the thread of the window.
Result<std::vector<StageStay>> stageStaysOfDeal(Database &database, RecordId deal);

} // namespace satchel::store
