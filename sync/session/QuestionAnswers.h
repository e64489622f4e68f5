// SPDX-License-Identifier: GPL-3.0-or-later
// A person's answer to what a connection asks (Questions.h). On any thread with a store.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::sync {

/// Of a question that stops the connection:
/// "incoming_deletions": yes, the next full round deletes the missing records here; no, it recreates them there.
/// "other_account": yes, everything is matched with the new account from the beginning; no, the connection waits for
/// a sign-in with the account it belongs to.
/// "matches": yes, the pairs that nobody refused are linked and the rest goes both ways; no, it is paused and asks
/// again when it is resumed.
/// "restored_store": yes, the next round sends what differs; no, the remote's values are taken (RestoredAnswer).
/// Of deletions or overwrites that wait to leave (Questions.h), those of questions up to `question`, or all with 0:
/// yes, the next round sends them; no, the remote keeps its records: deleted records lose their link and are not
/// downloaded again, overwrites are not sent before the field is edited again; undo, they are undone here, and nothing
/// is sent. Cut off, the rest is asked again. Invalid when nothing is asked, or undo is not offered.
Result<void> answerQuestion(store::Store &store, qint64 connection, store::Answer answer, qint64 question = 0);

/// Permission to delete many holds for one round.
Result<void> clearDeletionApproval(store::Store &store, qint64 connection);

} // namespace satchel::sync
