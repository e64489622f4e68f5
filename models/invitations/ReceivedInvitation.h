// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation that a stored e-mail carries, with everything that its card shows. Nothing of it is stored: it is read
// again from the message's calendar file, so it is the same on every computer that has the message.
#pragma once

#include "calendar/CalendarEntry.h"
#include "exchange/ical/InvitationCheck.h"
#include "store/Store.h"

namespace satchel::invitations {

struct ReceivedInvitation
{
    Record message; // the e-mail
    std::optional<exchange::Invitation> invitation; // nothing: it cannot be read, and `verdict` says why
    exchange::InvitationVerdict verdict;
    std::optional<exchange::KnownMeeting>
        meeting; // its record; of an occurrence that is part of a series without an id
    RecordId series; // of an occurrence: the meeting that repeats; null: not known
    QStringList seriesExcluded; // its excluded dates
    std::vector<ReceivedInvitation> exceptions; // of a series: its dates that take place otherwise
    std::vector<RecordId> occurrences; // of a series that is cancelled: meetings of their own that go with it
    bool isRenamed = false; // a person gave the meeting a title of their own
    bool isInTrash = false; // a person removed the meeting that an earlier answer made
    Attendee me; // without an address: nobody who is invited
    QString answer; // key of attendee.response that was given from here; empty: none
    bool isAnswerWaiting = false; // in the outbox
    std::vector<calendar::CalendarEntry> clashes; // with its first occurrence, the earliest first

    /// Whether a card of the one reads as a card of the other.
    bool looksLike(const ReceivedInvitation &other) const;
    /// How many of the exceptions are not in the calendar as this message says.
    int changedExceptions() const;
    bool isSeries() const { return invitation && !invitation->recurrence.isEmpty(); }
};

/// Nothing for a message without an invitation. A message of ours has none either.
Result<std::optional<ReceivedInvitation>> readReceived(store::Store &store, RecordId message);

/// Of several messages about one meeting, the oldest first, the last one counts; the earlier ones cannot be answered.
void outdateEarlier(std::vector<ReceivedInvitation> &received);

/// When an invitation takes place; nothing where it does not say it.
std::optional<calendar::EventTime> timeOf(const exchange::Invitation &invitation, const QTimeZone &here);

} // namespace satchel::invitations
