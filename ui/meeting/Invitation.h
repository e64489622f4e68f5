// SPDX-License-Identifier: GPL-3.0-or-later
// What attendees are sent: an invitation, its new version, a cancellation. With a mail account it is a message of the
// account, which its recipients' programs show with buttons; else a letter in the person's mail program with the
// calendar file attached.
#pragma once

#include "items/Meeting.h"
#include "platform/MailProgram.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// The record that is sent: of an occurrence its series, since the whole series has one invitation.
const Record &invitedRecord(const items::Meeting &meeting);
/// The occurrences of that series that take place otherwise, which are sent with it.
std::vector<Record> invitedExceptions(const items::Meeting &meeting);

/// Whom a letter goes to: everybody with an address but oneself.
QStringList invitedAddresses(const items::Meeting &meeting);
/// Why nothing can be sent, as a sentence; empty when it can.
QString invitationObstacle(const PageContext &context, const items::Meeting &meeting);

/// The calendar file that is attached: attendees can answer it, to the account that sends it. Without an account it is
/// the one that invites.
QByteArray invitationFile(const PageContext &context, const items::Meeting &meeting, bool isCancelled = false,
    const std::optional<store::MailAccount> &account = {});
/// Writes the file and begins the letter. NotFound when no e-mail program takes it.
Result<platform::MailBegun> beginInvitation(
    const PageContext &context, const items::Meeting &meeting, bool isCancelled = false);
/// The account that invites: the one with the address of this person, else the first one; nothing without accounts.
std::optional<store::MailAccount> invitingAccount(const PageContext &context);
/// The message for the outbox, without its attachment. It is sent once the person sends it (I11).
store::MailContent invitationMessage(const PageContext &context, const items::Meeting &meeting, bool isCancelled);
/// "Redline-call.ics"
QString invitationFileName(const items::Meeting &meeting);

} // namespace satchel::ui
