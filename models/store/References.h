// SPDX-License-Identifier: GPL-3.0-or-later
// References to records that do not exist. No commit makes one; a damaged file can.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// The records of an entity, those in the trash included, whose reference leads nowhere.
Result<std::vector<RecordId>> danglingReferences(Store &store, const Entity &entity, const Field &reference);

} // namespace satchel::store
