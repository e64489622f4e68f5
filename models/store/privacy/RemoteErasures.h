// SPDX-License-Identifier: GPL-3.0-or-later
// The erased records of a person at the connections. Until its deletion has been answered, a link keeps the remote's
// id and nothing of what was agreed on. Where a record stays at the remote, its id is kept as of any record that was
// deleted here and is to stay there (Approvals::keepThere), so that the deletion can still be asked for.
#pragma once

#include "store/privacy/ErasureScope.h"
#include "store/sync/Connections.h"

namespace satchel::store {

/// What has a link, or a write on its way, at a connection. Before rows are removed.
struct RemoteTrace
{
    qint64 connection = 0;
    PersonId record;
    RecordId person;
    bool isInDoubt = false; // and not linked
};
Result<std::vector<RemoteTrace>> remoteTraces(Store &store, const std::map<RecordId, PersonId> &records);

/// Decides for each trace what becomes of it, and writes that down. In the transaction of the erasure, after the
/// records are in the trash.
Result<void> leaveRemotes(Store &store, std::span<const RemoteTrace> traces, bool alsoAtRemotes);

/// What of a person's traces stays at the remote so far.
Result<std::vector<RemoteTrace>> keptTraces(Store &store, RecordId person);

} // namespace satchel::store
