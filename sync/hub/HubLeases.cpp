// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubLeases.h"

#include <algorithm>

namespace satchel::sync::hub {

Result<void> renewLeases(store::Store &store, HubClient &client)
{
    store::Leases leases(store);
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return {};
    const auto wanted = TRY(leases.wanted());
    const auto before = TRY(leases.list());
    QStringList keys;
    for (const store::Connection &one : wanted)
        keys.append(store::leaseKeyOf(one));
    QStringList givenBack;
    for (const store::Connection &one : TRY(store::Connections(store).list())) {
        const auto known = std::ranges::find(before, one.number, &store::Lease::connection);
        if (known != before.end() && known->until && !keys.contains(store::leaseKeyOf(one)))
            givenBack.append(store::leaseKeyOf(one));
    }
    if (!givenBack.isEmpty())
        TRY(client.release(membership->desk, givenBack));
    if (keys.isEmpty())
        return before.empty() ? Result<void>() : leases.save({});
    const qint64 asked = store.clock().now().ms; // before the hub began to count
    const auto answers = TRY(client.lease(membership->desk, keys, leaseSeconds));
    std::vector<store::Lease> now;
    for (const store::Connection &one : wanted) {
        const auto answer = std::ranges::find(answers, store::leaseKeyOf(one), &LeaseAnswer::key);
        if (answer != answers.end())
            now.push_back({one.number, answer->holder,
                answer->isMine ? std::optional(Instant{asked + leaseSeconds * 1000}) : std::nullopt});
    }
    return leases.save(now);
}

} // namespace satchel::sync::hub
