// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's answer to an invitation writes: the meeting as a change set, and the message to the organizer, which
// goes out only while that change stands. Pure; nothing is sent without a person's click (I11).
#pragma once

#include "invitations/ReceivedInvitation.h"
#include "store/mail/OutgoingMails.h"

namespace satchel::invitations {

/// A scheduling message with the change of the calendar that it is about.
struct PlannedMessage
{
    ChangeSet changes; // no edits: declined, and it was not in the calendar
    store::MailContent message; // without its attachment
    QString method; // REPLY or REQUEST
    QByteArray file; // the attachment: an iCalendar file with that METHOD
};

/// How an attachment is declared that is a scheduling message: mail programs read the method here (RFC 6047, section
/// 2.4), and OutgoingMessage puts it beside the text as well.
QString schedulingMediaType(const QString &method);
/// The name of that attachment.
QString schedulingFileName();
/// Whether a message of the outbox goes with a change of the calendar, so that taking it back undoes the change: an
/// answer to an invitation, or an invitation that made its meeting.
bool standsWithItsMeeting(const store::MailContent &content);

/// `response` is accepted, tentative or declined. `changes` is the id of the change set that is made. The same answer
/// again changes nothing in the calendar. Only for an invitation that can be answered.
PlannedMessage planAnswer(
    const ReceivedInvitation &received, const QString &response, Instant now, ChangeSetId changes);

/// Marks the meeting as cancelled, of a series the occurrence that is meant. Only for InvitationState::Cancels.
ChangeSet planCancellation(const ReceivedInvitation &received);

} // namespace satchel::invitations
