// SPDX-License-Identifier: GPL-3.0-or-later
// References to records that do not exist. No commit makes one; a damaged file can. In the store of a team's member a
// record may refer to one that the member is not allowed to see: that one exists at the team's server only.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct DanglingReference
{
    const Entity *entity;
    const Field *field; // of the entity, a reference
    std::vector<RecordId> records; // those in the trash included; at least one
};

/// The fields of all entities that lead nowhere in some records, although this store has all records of the kind that
/// they name. Entities and fields are those of the store's schema as it is now.
Result<std::vector<DanglingReference>> danglingReferences(Store &store);

} // namespace satchel::store
