// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when an administrator changes the fields of a remote, once a day. Uses what the dialect keeps of the remote's
// metadata, so that it costs few requests or none.
#pragma once

#include "store/sync/SchemaChanges.h"
#include "sync/engine/Remote.h"

namespace satchel::sync {

/// Reads the fields of the objects that are synced and compares them with what was read last. `mapped`: the maps before
/// they were fitted to the account; what they sync is used, though the account may have it no longer. An object whose
/// fields cannot be read now is left as it was.
Result<void> watchSchema(store::Store &store, qint64 connection, Remote &remote, std::span<const ObjectMap> objects,
    std::span<const ObjectMap> mapped);

/// True when a day has passed since the last reading.
Result<bool> isSchemaDue(store::Store &store, qint64 connection);

} // namespace satchel::sync
