// SPDX-License-Identifier: GPL-3.0-or-later
// Which desk carries out an enrolment. A person may work at several desks, and each has the enrolments from the hub:
// only the one that a person enrolled at sends, from the mail account that is there.
#pragma once

#include "store/Store.h"

namespace satchel::sequences {

/// What enrolment.desk has of those that this store carries out: its desk at the hub, else a mark that the store gets
/// the first time.
Result<QString> deskOf(store::Store &store);
/// The same where it has one already, else empty; writes nothing.
Result<QString> findDesk(store::Store &store);

/// Makes this desk carry out the active enrolments of another one that is no more, such as those of a store before it
/// joined a hub. Nothing of the other desk may run any more.
Result<ChangeSet> takeOver(store::Store &store, const QString &otherDesk);

/// Whether a backup was restored and nobody has said since that sequences may go on: what was sent after the backup is
/// not known here, and would be sent again.
Result<bool> isHeldAfterRestoring(store::Store &store);
/// A person says that they may.
Result<void> resumeAfterRestoring(store::Store &store);

} // namespace satchel::sequences
