// SPDX-License-Identifier: GPL-3.0-or-later
// Two sample connections with what sync would have written: rounds, waiting and parked records, conflicts. For the tour
// alone: in a store that a person looks around in they would be a promise that nothing keeps.
#pragma once

#include "store/Store.h"

namespace satchel::app {

/// Into a store file that is open nowhere for writing; `clock` says what now is.
Result<void> addDemoConnections(const QString &path, const Clock &clock, const QString &language);
/// Adds a further system whose initial matching needs an answer. Returns the connection's number.
Result<qint64> addDemoMeeting(store::Store &store);
/// A move from the oldest connection to a further system, half of which is done, or which has not begun. Returns the
/// further connection's number.
Result<qint64> addDemoMove(store::Store &store, bool isRunning);
Result<void> removeDemoMove(store::Store &store);
/// Contacts that were deleted in bulk, which the newest connection and a second one ask about. The change set that
/// deleted them.
Result<ChangeSetId> addDemoDeletion(store::Store &store);
/// Undoes it and ends its questions.
Result<void> removeDemoDeletion(store::Store &store, ChangeSetId changeSet);
Result<void> removeDemoConnections(store::Store &store);

} // namespace satchel::app
