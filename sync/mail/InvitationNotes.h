// SPDX-License-Identifier: GPL-3.0-or-later
// What invitations that are sent from here change: the meeting knows which version people have, and an attendee's
// answer is written to the attendee. An answer counts only from the attendee's own address, to a meeting whose
// invitation was sent from here (InvitationCheck.h): anybody can write one.
#pragma once

#include "exchange/mail/MailFiler.h"
#include "store/mail/OutgoingMails.h"

namespace satchel::mail {

/// Of a message that was sent: an invitation, an update or a cancellation.
Result<void> noteSentInvitation(store::Store &store, exchange::MailFiler &filer, const exchange::MailFile &mail);

/// Whether a message that waits invites to a meeting of this program that was deleted or cancelled since. A meeting of
/// another program, or one date of a series, is not looked at.
Result<bool> isInvitationVoid(store::Store &store, const store::MailContent &content);

/// Of a message that came. An answer that is older than one that is stored changes nothing: mailboxes are read from the
/// newest message on.
Result<void> noteInvitationAnswer(store::Store &store, exchange::MailFiler &filer, const exchange::MailFile &mail);

} // namespace satchel::mail
