// SPDX-License-Identifier: GPL-3.0-or-later
// One round of a mail account: sends what people wrote and is due, fetches what is new, then sends what a program
// wrote, and writes how it went to the account. Of all processes one works on an account at a time. A round can be cut
// anywhere; the next one goes on from there.
#pragma once

#include "domain/Policies.h"
#include "store/ProcessLock.h"
#include "sync/mail/MailFetch.h"
#include "sync/mail/MailSecrets.h"
#include "sync/mail/MailSending.h"

namespace satchel::mail {

/// What a round needs of the world; a test puts its own in.
struct MailDependencies
{
    MailSecrets &secrets;
    sync::Cancellation &cancellation;
    QTimeZone zone;
    MailTimeouts timeouts = {};
    Policies policies = {}; // of the organisation
    /// Follows what was read: takes what nobody wants any more out of the outbox. After it, and only where all of the
    /// mailbox could be read, what a program wrote is sent.
    std::function<Result<void>(store::Store &)> followAnswers = {};
};

struct MailRoundResult
{
    MailFetchResult fetched;
    MailSendResult sent;
    bool isHeld = false; // what a program wrote waits: not everything could be read, or the answers not be followed
};

class MailRound
{
public:
    /// Busy when another process is at work on the account.
    static Result<std::unique_ptr<MailRound>> begin(
        store::Store &store, qint64 account, const MailDependencies &dependencies);

    Result<MailRoundResult> run(const MailFetch::Progress &progress = {});
    /// Sends what people wrote and is due, and nothing else.
    Result<MailSendResult> send();
    /// Waits until something comes to the inbox, or the time is over or the wait is interrupted (false). The connection
    /// stays open meanwhile.
    Result<bool> waitForMail(qint64 milliseconds, sync::Cancellation *interruption = nullptr);

private:
    MailRound(store::Store &store, store::MailAccount account, const MailDependencies &dependencies);

    Result<MailRoundResult> work(const MailFetch::Progress &progress);
    Result<std::unique_ptr<SmtpSession>> openSmtp();
    Result<void> sendAutomatic(Instant readFrom, MailRoundResult &result);
    Result<ImapSession *> imap();
    /// The account's state by what became of the work.
    void note(const Error *error);

    store::Store &m_store;
    store::MailAccount m_account;
    MailDependencies m_dependencies;
    store::ProcessLock m_lock;
    std::unique_ptr<ImapSession> m_imap; // none until it is needed, and after it failed
};

} // namespace satchel::mail
