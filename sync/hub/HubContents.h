// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of attached files between a store and its hub, each once and in pieces. What is cut begins anew.
#pragma once

#include "sync/hub/HubClient.h"

namespace satchel::sync::hub {

/// Sends what the hub lacks and fetches what this store lacks, some files of each. Where nobody has sent one yet it is
/// fetched another time.
Result<void> exchangeContents(store::Store &store, HubClient &client);

} // namespace satchel::sync::hub
