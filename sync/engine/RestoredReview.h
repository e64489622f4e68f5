// SPDX-License-Identifier: GPL-3.0-or-later
// A store that was restored from a backup knows nothing of the time since: what it would send may have been sent long
// ago, and the remote has gone on. So the first round of each connection looks up what it may have created, reads the
// whole remote, and then asks before it sends anything that is older than the restoring (store::StoreRestored). What
// both sides agree on by then needs no answer, and what is edited after the restoring is sent as usual.
#pragma once

#include "sync/engine/RoundContext.h"

namespace satchel::sync {

/// True until a person has answered, or nothing was left to ask.
bool isAfterRestore(const RoundContext &context);

/// Records that waited to be created when the backup was made may have been created since: they are treated as creates
/// of the values in the backup whose answer was lost (InDoubtRecovery), so that none is created twice. Records that
/// were deleted here after the restoring are looked up too, so that they are deleted there. Those that wait for another
/// record to be there get their turn after it. Once for each restoring; cut off, it begins again.
Result<void> recoverRestoredCreates(RoundContext &context);

/// After everything was read: goes on where nothing old is left to send. Else stops the connection with the question,
/// and fails as AwaitsAnswer.
Result<void> reviewRestored(RoundContext &context);

} // namespace satchel::sync
