// SPDX-License-Identifier: GPL-3.0-or-later
// An attendee's answer to an invitation, as the calendar file that the organizer's program reads (RFC 5546, section
// 3.2.3).
#pragma once

#include "exchange/ical/Invitation.h"

namespace satchel::exchange {

/// A file with METHOD:REPLY. `me` is the only attendee, with the answer in `response` (accepted, tentative, declined).
/// `now` becomes DTSTAMP: of two answers Google takes the one with the later stamp.
QByteArray replyFile(const Invitation &invitation, const Attendee &me, Instant now);

} // namespace satchel::exchange
