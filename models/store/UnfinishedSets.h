// SPDX-License-Identifier: GPL-3.0-or-later
// What became of bulk writers that did not finish: their slices are taken back, which puts what they made into the
// trash. Nobody deleted it. Whoever reads the trash as a person's will asks here.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// A change set was taken back before it was complete. `keptSome`: others had changed something of it, which stays.
Result<void> noteUnfinished(Database &database, ChangeSetId id, bool keptSome);

/// Whether a record in the trash is there because its writer did not finish, and no person deleted it.
Result<bool> isLeftOver(Store &store, RecordId record);

} // namespace satchel::store
