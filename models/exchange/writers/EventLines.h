// SPDX-License-Identifier: GPL-3.0-or-later
// An activity as an event of an iCalendar file (RFC 5545), also as what its attendees are sent (RFC 5546): an
// invitation, its new version after a change, a cancellation.
#pragma once

#include "domain/Attendee.h"
#include "domain/Instant.h"

#include <functional>
#include <QTimeZone>

namespace satchel::exchange {

struct EventOptions
{
    bool isInvitation = false; // with METHOD, SEQUENCE and the answer of each person
    bool isCancelled = false;
    Attendee organizer = {}; // where no attendee is the host
    bool keepsZone = false; // what happens once is written on the clock of the zone that a person chose, too
};

struct EventLines
{
    QStringList lines; // BEGIN:VEVENT … END:VEVENT, unfolded; none for an activity without a time
    QTimeZone zone; // whose VTIMEZONE the file needs; invalid: none
    Instant around; // when
};

/// "id" is asked for too.
using ValueOfField = std::function<Value(const QString &field)>;
EventLines eventLines(const ValueOfField &valueAt, const EventOptions &options = {});

/// A whole file with this one event; empty for an activity without a time.
QByteArray eventFile(const Record &activity, const EventOptions &options = {});

} // namespace satchel::exchange
