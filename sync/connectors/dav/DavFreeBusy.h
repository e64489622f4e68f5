// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a scheduling server when people are busy (RFC 6638, section 5): a VFREEBUSY with everybody as an attendee, and
// for each of them an answer of their own. Pure.
#pragma once

#include "store/sync/FreeBusy.h"
#include "sync/connectors/dav/DavElement.h"

namespace satchel::sync {

/// The iCalendar object that is posted to the outbox. `organizer`: an address that the server knows this person by,
/// "mailto:ann@example.com".
QByteArray freeBusyRequest(const store::FreeBusyQuery &query, const QString &organizer, Instant now);

/// Of whom a C:schedule-response tells it. Those whom the server does not know, cannot reach or answers about in a form
/// that cannot be read are omitted.
std::vector<store::FreeBusy> freeBusyIn(const DavElement &scheduleResponse, const store::FreeBusyQuery &query);

} // namespace satchel::sync
