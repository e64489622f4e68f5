// SPDX-License-Identifier: GPL-3.0-or-later
// A message of the outbox as the bytes that a server gets.
#pragma once

#include "exchange/mail/MimeWriter.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "sync/mail/SmtpSession.h"

namespace satchel::mail {

struct OutgoingMessage
{
    Envelope envelope;
    QByteArray bytes;
};

/// With the date that it bears. Invalid, with the address or the attachment in `where`, for what cannot be sent like
/// this. Large attachments are read from the store one after the other.
Result<OutgoingMessage> composeMessage(store::Store &store, const store::MailAccount &account,
    const store::OutgoingMail &mail, Instant date, const QTimeZone &zone);

/// The same as a draft for a folder of drafts: it names who gets it as Bcc, and may have no recipient yet.
Result<QByteArray> composeDraft(store::Store &store, const store::MailAccount &account, const store::OutgoingMail &mail,
    Instant date, const QTimeZone &zone);

/// "Anna Berg <anna@example.com>", "\"Berg, Anna\" <anna@example.com>" or the address alone.
exchange::MailAddress addressFromText(const QString &text);

} // namespace satchel::mail
