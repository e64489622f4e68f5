// SPDX-License-Identifier: GPL-3.0-or-later
// An activity as an event of an iCalendar file (RFC 5545), also as what its attendees are sent (RFC 5546): an
// invitation, its new version after a change, a cancellation.
#pragma once

#include "domain/Attendee.h"
#include "domain/Instant.h"

#include <functional>
#include <QTimeZone>
#include <span>

namespace satchel::exchange {

struct EventOptions
{
    bool isInvitation = false; // with METHOD, SEQUENCE and the answer of each person
    bool isCancelled = false;
    Attendee organizer = {}; // where no attendee is the host
    bool keepsZone = false; // what happens once is written on the clock of the zone that a person chose, too
    const Record *series = nullptr; // that the meeting was taken out of: it is written as one of its occurrences
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

/// What the UID of an event that has none of another program ends with, behind the activity's id.
inline constexpr QLatin1StringView ownUidEnd("@satchel");
/// The UID of an activity's event.
QString eventUid(const Record &activity);

/// Whether a meeting was taken out of its series at this date: "2026-11-20" of whole days, else an instant. `here`: the
/// zone of whole days without one of their own.
bool isOccurrenceAt(const Record &meeting, const QString &date, const QTimeZone &here);

/// A whole file with this event; empty for an activity without a time. `exceptions` of a series, which were taken out
/// of it, are written as its occurrences.
QByteArray eventFile(const Record &activity, const EventOptions &options = {}, std::span<const Record> exceptions = {});

} // namespace satchel::exchange
