// SPDX-License-Identifier: GPL-3.0-or-later
// Whole records of a query at once, for what is small: the lines of a quote, the blocks of a proposal.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// All that a filter finds, in order, with every field; the trash apart.
Result<std::vector<Record>> recordsOf(Store &store, EntityKind entity, Filter filter, Sort sort);

} // namespace satchel::store
