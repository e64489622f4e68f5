// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubHistory.h"

#include "domain/Reason.h"
#include "store/hub/HubState.h"

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

constexpr int firstChainedFormat = 5;

} // namespace

Result<void> checkHistory(store::Store &store, HubClient &client)
{
    const auto membership = TRY(store::HubState(store).find());
    const auto known = TRY(client.membership());
    if (!membership || known.format < firstChainedFormat)
        return {};
    if (!membership->cursorSet.isNull() && !membership->chain.isEmpty()) {
        const auto now = TRY(client.chainAt(membership->cursorSet));
        if (now && *now != membership->chain)
            return fail(Error::Kind::Corrupt,
                Reason::tr("the history at the hub is not the one that this computer has read: it was changed at the "
                           "server"),
                membership->address);
    }
    if (known.role != u"administrator"_s)
        return {};
    const ChainCheck check = TRY(client.checkChain());
    if (check.broken)
        return fail(Error::Kind::Corrupt, Reason::tr("the history at the hub was changed at the server"),
            u"change set %1"_s.arg(*check.broken));
    return {};
}

} // namespace satchel::sync::hub
