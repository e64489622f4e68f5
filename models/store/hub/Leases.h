// SPDX-License-Identifier: GPL-3.0-or-later
// One connection for the team: of all desks that are connected to the same account, one at a time runs it. The hub says
// which; here is what it said last, so that each request can ask without a network.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

/// What names the account at the hub: "hubspot https://api.hubapi.com 1234567".
QString leaseKeyOf(const Connection &connection);

struct Lease
{
    qint64 connection = 0;
    QString holder; // the desk that runs it, for a person
    std::optional<Instant> until = {}; // how long this desk may run it, by our clock; nothing: another one does
};

class Leases
{
public:
    explicit Leases(Store &store) : m_store(store) {}

    /// The connections that this desk would run: signed in, not paused, approved where that is needed, and stopped by
    /// no question.
    Result<std::vector<Connection>> wanted();
    /// In place of what was known.
    Result<void> save(std::span<const Lease> leases);
    Result<std::vector<Lease>> list();
    Result<std::optional<Lease>> of(qint64 connection);
    /// Nothing when this desk may run a connection now; Busy, with who does, when it may not or waits for
    /// its approval. A store of no hub may
    /// always.
    Result<void> check(qint64 connection);

private:
    Store &m_store;
};

} // namespace satchel::store
