// SPDX-License-Identifier: GPL-3.0-or-later
// What names a person: none of it may be there when the person's record is removed.
#pragma once

#include "store/Store.h"

#include <map>

namespace satchel::assignment {

/// How many records refer to the person by any field, those in the trash included; kinds without one are omitted. For a
/// worker thread: not every reference has an index.
Result<std::map<EntityKind, qint64>> referencesTo(store::Store &store, RecordId person);

} // namespace satchel::assignment
