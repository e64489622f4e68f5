// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of drafts in the server's folder of drafts, for other programs and computers of the person: one way, from here
// to there. A copy is found by its Message-ID, so that one that was written before a crash is replaced and not doubled.
#pragma once

#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "sync/mail/ImapSession.h"

#include <QTimeZone>

namespace satchel::mail {

/// Writes the copies that are missing or old, and removes those of messages that were sent or discarded. Where the
/// server has no such folder, or cannot remove a single message, nothing is done.
Result<void> saveDraftCopies(
    store::Store &store, const store::MailAccount &account, const QTimeZone &zone, ImapSession &imap);

} // namespace satchel::mail
