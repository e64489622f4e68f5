// SPDX-License-Identifier: GPL-3.0-or-later
// Derived data computed whatever is known of it, as a repair does. Each returns how many records differed after they
// were up to date.
#pragma once

#include "store/Store.h"

namespace satchel::insight {

Result<qint64> rebuildScores(store::Store &store);
Result<qint64> rebuildSegments(store::Store &store);

} // namespace satchel::insight
