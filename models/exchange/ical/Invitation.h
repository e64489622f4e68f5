// SPDX-License-Identifier: GPL-3.0-or-later
// A scheduling message (iTIP, RFC 5546) as it comes in an e-mail (iMIP, RFC 6047): an invitation, its cancellation, or
// an attendee's answer. Read from the bytes of the calendar file alone; whether the sender may say this is decided by
// InvitationCheck.h.
#pragma once

#include "domain/Attendee.h"
#include "domain/Instant.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace satchel::exchange {

struct Invitation
{
    /// RFC 5546, section 3.2. PUBLISH is a plain event; ADD, REFRESH and DECLINECOUNTER are not supported.
    enum class Method : quint8 { Request, Cancel, Reply, Counter };

    Method method = Method::Request;
    QString uid;
    QString occurrence; // RECURRENCE-ID: the date of the series, "2026-11-20" or an instant in UTC; empty: all of it
    qint64 sequence = 0; // SEQUENCE; 0 where it is missing
    std::optional<Instant> stamp; // DTSTAMP; some programs leave it out
    Attendee organizer; // without an address where there is none: Outlook leaves it out of answers
    QString sentBy; // SENT-BY: the address that writes for the organizer; empty: none
    std::vector<Attendee> attendees; // with the organizer as host
    std::optional<Instant> at; // nothing in an answer or cancellation that does not repeat it
    qint64 seconds = 0; // of whole days a multiple of a day
    bool isAllDay = false;
    QString zone; // IANA name; empty: none that has to be kept
    QString recurrence; // RRULE; empty: once
    QStringList addedDates;
    QStringList excludedDates; // with those of the exceptions
    std::vector<Invitation> exceptions; // of a series: its dates that take place otherwise, each with its occurrence
    QString subject;
    QString location;
    QString body;

    /// What the meeting has as its `uid`: imports and calendar servers name an occurrence "UID#date" too.
    QString key() const { return occurrence.isEmpty() ? uid : uid + u'#' + occurrence; }
    /// The attendee with one of these addresses; null when none is.
    const Attendee *find(const QStringList &addresses) const;

    bool operator==(const Invitation &) const = default;
};

constexpr qint64 largestInvitation = 1024 * 1024; // bytes; a description with pictures is not read
constexpr size_t mostInvited = 500;

/// Nothing for a calendar file that is no scheduling message (it has no METHOD, or one that is not supported). Invalid,
/// with a sentence for the person: no UID, no start, several events that are not one series with its exceptions, too
/// large, an unknown time zone, no attendee.
Result<std::optional<Invitation>> readInvitation(const QByteArray &bytes);

/// Whether a file of a message can be one, by what it is called: many programs send "application/ics".
bool isInvitationFile(const QString &name, const QString &mediaType);

/// The id of the meeting that is made of an invitation: the same on every computer, so that it is made once.
RecordId meetingIdOf(const QString &key);

} // namespace satchel::exchange
