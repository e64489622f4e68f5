// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the history at a team's hub is as it was written (sql/chain.sql): the hub checks its own chain, and this desk
// compares where it stood when it read last, which nobody at the server can know or change.
#pragma once

#include "sync/hub/HubClient.h"

namespace satchel::sync::hub {

/// Corrupt with the change set's number in `where` when the hub's own chain does not fit, which only an administrator
/// can ask; Corrupt with the server's address when the hub stands elsewhere than this desk has read. A hub that has no
/// chain yet is as it should be.
Result<void> checkHistory(store::Store &store, HubClient &client);

} // namespace satchel::sync::hub
