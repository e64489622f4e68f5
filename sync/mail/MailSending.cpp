// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailSending.h"

#include "domain/Reason.h"
#include "exchange/mail/MailFiler.h"
#include "exchange/mail/MimeReader.h"
#include "store/mail/MailFolders.h"
#include "sync/mail/InvitationNotes.h"
#include "sync/mail/OutgoingMessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr qint64 firstPause = 60'000; // milliseconds
constexpr qint64 longestPause = 4LL * 3'600'000;

/// Whether the session can be used for the next message.
bool isConnectionLost(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Unanswered || kind == Error::Kind::Cancelled;
}

} // namespace

Instant nextTry(Instant now, int tries)
{
    qint64 pause = firstPause;
    for (int i = 1; i < tries && pause < longestPause; ++i)
        pause *= 2;
    return Instant{now.ms + std::min(pause, longestPause)};
}

Result<MailSendResult> MailSending::run(const OpenSmtp &open)
{
    m_result = {};
    m_result.inDoubt = TRY(m_mails.doubtUnfinished(m_account.number));
    auto due = TRY(m_mails.due(m_account.number, m_store.clock().now()));
    std::erase_if(due, [](const store::OutgoingMail &mail) { return mail.content.isAutomatic(); });
    return sendAll(due, open);
}

Result<MailSendResult> MailSending::runAutomatic(Instant readFrom, const OpenSmtp &open)
{
    m_result = {};
    auto due = TRY(m_mails.due(m_account.number, readFrom));
    std::erase_if(due, [](const store::OutgoingMail &mail) { return !mail.content.isAutomatic(); });
    return sendAll(due, open);
}

Result<MailSendResult> MailSending::sendAll(const std::vector<store::OutgoingMail> &due, const OpenSmtp &open)
{
    if (due.empty())
        return m_result;
    const auto smtp = TRY(open());
    for (const store::OutgoingMail &mail : due) {
        if (const auto sent = send(*smtp, mail); !sent)
            return fail(sent.error());
    }
    return m_result;
}

/// An error ends the session; what concerns the message alone is written to it.
Result<void> MailSending::send(SmtpSession &smtp, const store::OutgoingMail &mail)
{
    if (!TRY(stands(mail)))
        return m_mails.returnToDraft(mail.id, Reason::tr("what it was sent with was undone"));
    const bool isVoid = TRY(isInvitationVoid(m_store, mail.content));
    if (isVoid)
        return m_mails.returnToDraft(mail.id, Reason::tr("the meeting was deleted or cancelled"));
    const Instant now = m_store.clock().now();
    const auto message = composeMessage(m_store, m_account, mail, now, m_zone);
    if (!message) {
        ++m_result.failed;
        return m_mails.setFailed(mail.id, toText(message.error()));
    }
    if (!TRY(m_mails.beginSending(mail.id, now, message->bytes)))
        return {}; // taken back, or another process was first
    const auto sent = smtp.send(message->envelope, message->bytes);
    if (sent) {
        ++m_result.sent;
        return setSent(mail, message->bytes, !m_account.keepsSent);
    }
    const Error &error = sent.error();
    switch (error.kind) {
    case Error::Kind::Unanswered:
        ++m_result.inDoubt;
        TRY(m_mails.setInDoubt(mail.id, toText(error)));
        break;
    case Error::Kind::Offline:
    case Error::Kind::Cancelled:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized:
        ++m_result.postponed;
        TRY(m_mails.postpone(mail.id, nextTry(now, mail.tries + 1), toText(error)));
        break;
    default: ++m_result.failed; TRY(m_mails.setFailed(mail.id, toText(error)));
    }
    return isConnectionLost(error.kind) ? Result<void>(fail(error)) : Result<void>();
}

/// A quote that was sent and then undone must not go out.
Result<bool> MailSending::stands(const store::OutgoingMail &mail)
{
    const ChangeSetId set = mail.content.changeSet;
    if (set.isNull())
        return true;
    if (!TRY(m_store.log().find(set)))
        return false; // it was never written
    const bool isUndone = TRY(m_store.log().isUndone(set));
    return !isUndone;
}

/// On the timeline in the same transaction: it is there once, also when its copy is fetched later.
Result<void> MailSending::setSent(const store::OutgoingMail &mail, const QByteArray &bytes, bool needsCopy)
{
    const auto message = TRY(exchange::readMime(bytes));
    auto filer = TRY(
        exchange::MailFiler::begin(m_store, Reason::tr("Send e-mail “%1”", "subject").arg(mail.content.subject),
            m_account.origin(), {{m_account.address}, false, false}));
    const auto filed = TRY(
        filer.file(message, {mail.content.contact, mail.content.company, mail.content.deal, mail.content.lead}));
    TRY(noteSentInvitation(m_store, filer, message));
    return filer.finishWith([&] { return m_mails.setSent(mail.id, filed.activity, needsCopy); });
}

/// One copy that cannot be made ends nothing: it is tried again with the next round.
Result<void> MailSending::saveCopies(ImapSession &imap)
{
    const auto waiting = TRY(m_mails.withoutCopy(m_account.number));
    if (waiting.empty())
        return {};
    const auto folder = TRY(store::MailFolders(m_store, m_account.number).find(FolderRole::Sent));
    if (!folder) // the account says so as long as copies wait
        return {};
    const auto opened = imap.select(folder->name, folder->mark);
    if (!opened)
        return opened.error().kind == Error::Kind::Refused ? Result<void>() : fail(opened.error());
    for (const store::OutgoingMail &mail : waiting) {
        const auto saved = saveCopy(imap, mail, *folder);
        if (!saved && isConnectionLost(saved.error().kind))
            return saved;
        if (saved)
            TRY(m_mails.setCopied(mail.id));
        else
            TRY(m_mails.noteCopyProblem(mail.id, toText(saved.error())));
    }
    return {};
}

/// With the bytes that were sent. Those that an earlier version sent are put together again.
Result<void> MailSending::saveCopy(ImapSession &imap, const store::OutgoingMail &mail, const store::MailFolder &folder)
{
    const bool isThere = !TRY(imap.withMessageId(mail.messageId)).empty();
    if (isThere)
        return {};
    QByteArray bytes = TRY(m_mails.bytes(mail.id));
    if (bytes.isEmpty())
        bytes = TRY(composeMessage(m_store, m_account, mail, mail.sentAt.value_or(m_store.clock().now()), m_zone))
                    .bytes;
    return imap.append(folder.name, bytes, MessageFlag::Seen).map([](const auto &) {});
}

Result<void> MailSending::resolveDoubts(ImapSession &imap)
{
    auto doubts = TRY(m_mails.list(store::OutgoingState::InDoubt));
    std::erase_if(doubts, [this](const store::OutgoingMail &mail) { return mail.account != m_account.number; });
    if (doubts.empty())
        return {};
    for (const store::MailFolder &folder : TRY(store::MailFolders(m_store, m_account.number).list())) {
        if (!folder.isFollowed)
            continue;
        const auto opened = imap.select(folder.name, folder.mark);
        if (!opened && opened.error().kind == Error::Kind::Refused)
            continue; // the fetch has said so
        if (!opened)
            return fail(opened.error());
        for (const store::OutgoingMail &mail : doubts) {
            const auto found = TRY(imap.withMessageId(mail.messageId));
            if (found.empty() || TRY(m_mails.get(mail.id)).state != store::OutgoingState::InDoubt)
                continue;
            const auto bytes = imap.message(found.front());
            if (!bytes && isConnectionLost(bytes.error().kind))
                return fail(bytes.error());
            if (bytes) // else it stays in doubt
                TRY(setSent(mail, *bytes, folder.role != FolderRole::Sent && !m_account.keepsSent));
        }
    }
    return {};
}

} // namespace satchel::mail
