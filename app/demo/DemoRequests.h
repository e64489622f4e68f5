// SPDX-License-Identifier: GPL-3.0-or-later
// What a sample connection has requested in the last two days, what it has used of its budget, and what has changed in
// the fields of the other system: for the page of the sync activity.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::app {

Result<void> addDemoRequests(store::Store &store, qint64 connection, Instant now);

} // namespace satchel::app
