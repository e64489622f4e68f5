// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox of one account. Nothing is sent twice: a message is marked before the server gets it, and one whose answer
// was lost is in doubt, until it is found in a folder of the account or a person decides. Runs on a worker's store that
// holds the account's lock.
#pragma once

#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "sync/mail/ImapSession.h"
#include "sync/mail/SmtpSession.h"

#include <functional>
#include <QTimeZone>

namespace satchel::mail {

struct MailSendResult
{
    qint64 sent = 0;
    qint64 postponed = 0; // tried again later
    qint64 failed = 0; // a person has to look at them
    qint64 inDoubt = 0;

    bool operator==(const MailSendResult &) const = default;
};

class MailSending
{
public:
    /// Opens a session at the account's submission server. Called once, and only when something is due.
    using OpenSmtp = std::function<Result<std::unique_ptr<SmtpSession>>()>;

    MailSending(store::Store &store, store::MailAccount account, QTimeZone zone)
        : m_store(store), m_account(std::move(account)), m_zone(std::move(zone)), m_mails(store)
    {
    }

    /// Sends what people wrote and is due. An error is the account's (it cannot sign in, no network): what waits goes
    /// on waiting.
    Result<MailSendResult> run(const OpenSmtp &open);
    /// The same of what a program wrote (a sequence, a rule, a bulk e-mail), as far as it was due when the mailbox
    /// began to be read: all answers and requests for no more that came until then are known, and were followed.
    Result<MailSendResult> runAutomatic(Instant readFrom, const OpenSmtp &open);
    /// Puts what was sent into the server's folder of sent messages, each once.
    Result<void> saveCopies(ImapSession &imap);
    /// Looks for the messages in doubt in the folders that the account follows. What is found was sent.
    Result<void> resolveDoubts(ImapSession &imap);

private:
    Result<MailSendResult> sendAll(const std::vector<store::OutgoingMail> &due, const OpenSmtp &open);
    Result<void> send(SmtpSession &smtp, const store::OutgoingMail &mail);
    Result<void> saveCopy(ImapSession &imap, const store::OutgoingMail &mail, const store::MailFolder &folder);
    Result<bool> stands(const store::OutgoingMail &mail);
    Result<void> setSent(const store::OutgoingMail &mail, const QByteArray &bytes, bool needsCopy);

    store::Store &m_store;
    store::MailAccount m_account;
    QTimeZone m_zone;
    store::OutgoingMails m_mails;
    MailSendResult m_result;
};

/// When a message whose sending failed for a passing reason is tried again: after a minute, then twice as long each
/// time, four hours at most.
Instant nextTry(Instant now, int tries);

} // namespace satchel::mail
