// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the hub for the connections of this store that it would run for the team.
#pragma once

#include "store/hub/Leases.h"
#include "sync/hub/HubClient.h"

namespace satchel::sync::hub {

/// How long a desk that vanished keeps a connection.
inline constexpr int leaseSeconds = 45;
/// When to ask again, so that a request that is slow or fails once costs nothing.
inline constexpr qint64 leaseRenewalMs = 15'000;

/// Takes or renews them and notes what the hub said (store::Leases); asks nothing when the store has no such
/// connection. Those that this desk would not run any more are given back.
Result<void> renewLeases(store::Store &store, HubClient &client);

} // namespace satchel::sync::hub
