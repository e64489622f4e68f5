// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence for the mapping editor: which fields that nobody has paired hold the same values on both sides. Some records
// that are linked are read with all of the remote's fields, and compared with ours.
#pragma once

#include "store/Store.h"
#include "store/sync/RemoteCatalog.h"
#include "sync/engine/Remote.h"

#include <span>

namespace satchel::sync {

/// Empty where nothing is linked, or the remote does not let these fields be read. Reads at most 50 records.
Result<std::vector<store::SameValues>> sampleValues(store::Store &store, qint64 connection, Remote &remote,
    const ObjectMap &object, std::span<const RemoteField> fields);

} // namespace satchel::sync
