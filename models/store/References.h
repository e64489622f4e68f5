// SPDX-License-Identifier: GPL-3.0-or-later
// References to records that do not exist. No commit makes one; a damaged file can. In the store of a team's member a
// record that is not here may still exist: of what its person may see, a part may belong to what they may not.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// The records of an entity, those in the trash included, whose reference leads nowhere although this store has all
/// records of the kind that it names.
Result<std::vector<RecordId>> danglingReferences(Store &store, const Entity &entity, const Field &reference);

} // namespace satchel::store
