// SPDX-License-Identifier: GPL-3.0-or-later
// The stored meeting that a scheduling message is about.
#pragma once

#include "store/Store.h"

namespace satchel::exchange {

/// The meeting that has the key of an invitation (Invitation::key) as its UID, or whose id the UID is made of, as in
/// invitations that are sent from here (EventLines.h); for the key of an occurrence also the meeting that was taken out
/// of that series at that date. Nothing when there is none, or when it is in the trash.
Result<std::optional<Record>> findMeeting(store::Store &store, const QString &key);

} // namespace satchel::exchange
