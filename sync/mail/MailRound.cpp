// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailRound.h"

#include "domain/Reason.h"
#include "sync/mail/DraftCopies.h"

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

store::ConnectionState stateAfter(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorized: return store::ConnectionState::NeedsAuthorization;
    case Error::Kind::KeychainUnavailable: return store::ConnectionState::KeychainUnavailable;
    case Error::Kind::Offline:
    case Error::Kind::Unanswered:
    case Error::Kind::RateLimited: return store::ConnectionState::Offline;
    default: return store::ConnectionState::Stopped;
    }
}

} // namespace

MailRound::MailRound(store::Store &store, store::MailAccount account, const MailDependencies &dependencies)
    : m_store(store), m_account(std::move(account)), m_dependencies(dependencies),
      m_lock(store.path() + u".mail-%1.lock"_s.arg(m_account.number))
{
}

Result<std::unique_ptr<MailRound>> MailRound::begin(
    store::Store &store, qint64 account, const MailDependencies &dependencies)
{
    const auto found = TRY(store::MailAccounts(store).get(account));
    std::unique_ptr<MailRound> round(new MailRound(store, found, dependencies));
    TRY(round->m_lock.take(Reason::tr("another window or command is fetching e-mails")));
    return round;
}

Result<MailRoundResult> MailRound::run(const MailFetch::Progress &progress)
{
    auto result = work(progress);
    note(result ? nullptr : &result.error());
    if (!result)
        m_imap.reset();
    return result;
}

Result<MailRoundResult> MailRound::work(const MailFetch::Progress &progress)
{
    m_account = TRY(store::MailAccounts(m_store).get(m_account.number)); // a person may have changed it
    TRY(checkMailAddress(m_dependencies.policies, m_account.address));
    MailRoundResult result;
    const auto sent = send();
    if (sent)
        result.sent = *sent;
    ImapSession *const session = TRY(imap());
    const Instant readFrom = m_store.clock().now();
    result.fetched = TRY(MailFetch(m_store, m_account, *session, progress).run());
    const auto automatic = sent ? sendAutomatic(readFrom, result) : Result<void>();
    MailSending sending(m_store, m_account, m_dependencies.zone);
    TRY(sending.resolveDoubts(*session));
    TRY(sending.saveCopies(*session));
    TRY(saveDraftCopies(m_store, m_account, m_dependencies.zone, *session));
    if (!sent) // reading worked nevertheless
        return fail(sent.error());
    if (!automatic)
        return fail(automatic.error());
    return result;
}

/// A person may have answered, or asked for no more, since it was written.
Result<void> MailRound::sendAutomatic(Instant readFrom, MailRoundResult &result)
{
    if (!result.fetched.isComplete) {
        result.isHeld = true;
        return {};
    }
    const auto followed = m_dependencies.followAnswers ? m_dependencies.followAnswers(m_store) : Result<void>();
    if (!followed) { // such as beside an import
        result.isHeld = true;
        return {};
    }
    const auto sent = TRY(
        MailSending(m_store, m_account, m_dependencies.zone).runAutomatic(readFrom, [this] { return openSmtp(); }));
    result.sent.sent += sent.sent;
    result.sent.postponed += sent.postponed;
    result.sent.failed += sent.failed;
    result.sent.inDoubt += sent.inDoubt;
    return {};
}

Result<std::unique_ptr<SmtpSession>> MailRound::openSmtp()
{
    return openSignedIn(m_dependencies.secrets, m_account, [this](const Credentials &credentials) {
        return SmtpSession::open(m_account.outgoing, credentials, m_dependencies.cancellation, m_dependencies.timeouts);
    });
}

Result<MailSendResult> MailRound::send()
{
    TRY(checkMailAddress(m_dependencies.policies, m_account.address));
    return MailSending(m_store, m_account, m_dependencies.zone).run([this] { return openSmtp(); });
}

Result<bool> MailRound::waitForMail(qint64 milliseconds, sync::Cancellation *interruption)
{
    ImapSession *const session = TRY(imap());
    if (const auto inbox = TRY(store::MailFolders(m_store, m_account.number).find(FolderRole::Inbox))) {
        const auto changes = TRY(session->select(inbox->name, inbox->mark));
        if (changes.mark != inbox->mark) // it came before the server was asked to tell
            return true;
    }
    return session->idle(milliseconds, interruption);
}

Result<ImapSession *> MailRound::imap()
{
    if (!m_imap)
        m_imap = TRY(openSignedIn(m_dependencies.secrets, m_account, [this](const Credentials &credentials) {
            return ImapSession::open(
                m_account.incoming, credentials, m_dependencies.cancellation, m_dependencies.timeouts);
        }));
    return m_imap.get();
}

void MailRound::note(const Error *error)
{
    store::MailAccounts accounts(m_store);
    if (!error)
        (void)accounts.setSucceeded(m_account.number, m_store.clock().now());
    else if (error->kind != Error::Kind::Cancelled)
        (void)accounts.setState(m_account.number, stateAfter(error->kind), toText(*error));
}

} // namespace satchel::mail
