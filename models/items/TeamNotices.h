// SPDX-License-Identifier: GPL-3.0-or-later
// What the team has for a person: mentions in any text, comments on the person's records, on records that the person
// follows, and in threads that the person wrote in, changes that the hub refused, and approvals that others or the
// person asked for. Read from the log, so that nothing is kept about them.
#pragma once

#include "items/Notices.h"

namespace satchel::items {

/// After a sequence of the log (below 0: nothing is news), the newest first; one for each text. Refused changes are
/// there until the person dismisses them, requests until somebody decides them. It reads the log from there on: for a
/// worker thread.
Result<std::vector<Notice>> readTeamNotices(store::Store &store, qint64 since);

} // namespace satchel::items
