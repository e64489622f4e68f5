// SPDX-License-Identifier: GPL-3.0-or-later
// A person's answer to what a stopped connection asks (Connection::question). Short; on any thread with a store.
#pragma once

#include "store/Store.h"

namespace satchel::sync {

/// "mass_delete": accepted, the next full round deletes here what is gone there; else it is made there anew.
/// "other_account": accepted, everything is matched with the new account from the beginning; else the connection waits for
/// a sign-in with the account it belongs to.
/// "first_meeting": accepted, the pairs that nobody refused are linked and the rest goes both ways; else it is paused and asks
/// again when it is resumed. Invalid when nothing is asked.
Result<void> answerQuestion(store::Store &store, qint64 connection, bool accepts);

/// Permission to delete many holds for one round.
Result<void> endPermission(store::Store &store, qint64 connection);

} // namespace satchel::sync
