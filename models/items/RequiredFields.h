// SPDX-License-Identifier: GPL-3.0-or-later
// What validation rules require of a record from a stage on, asked before a move instead of refused after it.
#pragma once

#include "store/Store.h"

namespace satchel::items {

/// The fields that an update must also fill, in the order of the rules; none when it may be committed as it is.
QStringList fieldsRequiredBy(store::Store &store, const Edit &update);

} // namespace satchel::items
