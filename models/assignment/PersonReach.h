// SPDX-License-Identifier: GPL-3.0-or-later
// What a person of the team reaches: how many records they see, change and delete, counted with the rights that the hub
// gives them, over the records of this store. An administrator's store has all of them.
#pragma once

#include "store/hub/TeamControl.h"

#include <atomic>

namespace satchel::assignment {

/// The rights of a person as the hub folds them: of the role, the teams that the person is in, and what is shared with
/// these. Nothing is allowed to whom the hub does not know, or who was revoked.
Result<Rights> rightsOf(store::Store &store, const store::TeamOverview &team, RecordId user);

struct Reach
{
    EntityKind entity{};
    qint64 all = 0; // records outside of the trash
    qint64 seen = 0;
    qint64 edited = 0;
    qint64 deleted = 0;
};

/// Of the kinds that have a page of their own, in the order of the registry. Reads every record whose owner decides:
/// for a worker thread. Cancelled when `isCancelled` becomes true meanwhile.
Result<std::vector<Reach>> reachOf(store::Store &store, const Rights &rights, const std::atomic<bool> &isCancelled);

} // namespace satchel::assignment
