// SPDX-License-Identifier: GPL-3.0-or-later
// What a scheduling message means here, and whether its sender may say it. Anybody can write such a message, with
// anybody's address (RFC 6047, section 5.1; RFC 5546, section 6.1), so each is compared with the meeting as it is
// known. Pure.
#pragma once

#include "domain/Record.h"
#include "exchange/ical/Invitation.h"

namespace satchel::exchange {

/// The meeting of an invitation, as the store has it.
struct KnownMeeting
{
    RecordId id;
    bool isOurs = false; // an invitation to it was sent from here
    bool isCancelled = false;
    qint64 sequence = 0; // the version that is known; of ours the one that was sent
    std::vector<Attendee> attendees; // the organizer is the host
    std::optional<Instant> at;
    qint64 seconds = 0;
    bool isAllDay = false;
    QString subject;
    QString location;
    QString recurrence;
    QString zone;
    QStringList excludedDates;

    bool operator==(const KnownMeeting &) const = default;
    static KnownMeeting of(const Record &activity);
};

struct InvitationFacts
{
    QString sender; // address that the message is from
    QStringList own; // addresses of the person who works with this store
    std::optional<KnownMeeting> meeting;
};

enum class InvitationState : quint8 {
    New, // an invitation that can be answered
    Update, // the same, and something changed since the version that is known
    Known, // the meeting is as this message says; the answer can be changed
    Outdated, // a later version is known
    Cancels, // the organizer cancels a meeting that is in the calendar
    Cancelled, // it was cancelled already, or never was in the calendar
    Answer, // of an attendee to our invitation
    Proposal, // an attendee proposes another time
    Refused, // with a reason; it changes nothing
};

struct InvitationVerdict
{
    InvitationState state = InvitationState::Refused;
    QString reason; // of Refused and Outdated: a sentence
    bool isForwarded = false; // an invitation that somebody else than the organizer sent

    bool canBeAnswered() const
    {
        return state == InvitationState::New || state == InvitationState::Update || state == InvitationState::Known;
    }
    bool operator==(const InvitationVerdict &) const = default;
};

InvitationVerdict judge(const Invitation &invitation, const InvitationFacts &facts);

/// Whether an invitation says something else about the meeting than what is known. Of the same version another title is
/// no difference: people rename meetings in their own calendar; another place is one, for which Google sends no new
/// version. A date that a later version excludes is one; a person may exclude others. `isDeclined`: a person declined
/// it, and it is cancelled here for that reason.
bool differs(const Invitation &invitation, const KnownMeeting &meeting, bool isDeclined = false);

} // namespace satchel::exchange
