// SPDX-License-Identifier: GPL-3.0-or-later
// The records that refer to one that comes or goes: a reference counts as empty while its target is in the trash, so
// they differ from what was agreed on without having been edited.
#pragma once

#include "store/sync/SyncState.h"
#include "sync/engine/ObjectMap.h"

namespace satchel::sync {

using Objects = std::vector<ObjectMap>;

/// The target came out of the trash: they wait to be compared and sent.
Result<void> addReferrers(
    store::Store &store, const Objects &objects, store::SyncState &state, EntityKind entity, RecordId target);
/// The target goes to this remote: those that are not linked yet may now go there too.
Result<void> addUnlinkedReferrers(
    store::Store &store, const Objects &objects, store::SyncState &state, EntityKind entity, RecordId target);
/// The target's remote record is gone. With it their links were lost, and are put on again to the new one.
Result<void> forgetReferences(
    store::Store &store, const Objects &objects, store::SyncState &state, EntityKind entity, RecordId target);

} // namespace satchel::sync
