// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a record may be what a create of unknown outcome made, by its values. Remotes tidy what they store, and
// somebody may have edited the record since.
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::sync {

/// It has every required value that was sent, and half of the others.
bool isMadeBy(const RemoteRecord &record, const RemoteWrite &create, const ObjectMap &object);
/// What it made was created at this instant of the remote's clock or later. `offset`: that clock minus ours now, in ms.
Instant earliestCreation(const InDoubtCreate &lost, qint64 offset);
/// The answer where the remote has no such record at `now`.
InDoubtResult notFound(const InDoubtCreate &lost, Instant now);

} // namespace satchel::sync
