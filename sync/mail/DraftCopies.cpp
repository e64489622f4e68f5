// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/DraftCopies.h"

#include "sync/mail/OutgoingMessage.h"

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

/// Another one than the message will bear: a copy in the folder of drafts does not say that it was sent.
QString copyIdOf(const store::MailAccount &account, RecordId draft)
{
    return u"draft.%1@%2"_s.arg(draft.toString(), account.address.section(u'@', -1));
}

Result<void> removeCopies(ImapSession &imap, const std::vector<quint32> &uids)
{
    return uids.empty() ? Result<void>() : imap.expunge(uids);
}

} // namespace

Result<void> saveDraftCopies(
    store::Store &store, const store::MailAccount &account, const QTimeZone &zone, ImapSession &imap)
{
    store::OutgoingMails mails(store);
    const auto changed = TRY(mails.draftsToCopy(account.number));
    const auto over = TRY(mails.copiesToRemove(account.number));
    if ((changed.empty() && over.empty()) || !imap.removesSingleMessages())
        return {};
    const auto folder = TRY(store::MailFolders(store, account.number).find(FolderRole::Drafts));
    if (!folder)
        return {};
    const auto opened = imap.select(folder->name, folder->mark);
    if (!opened) // the next round tries again
        return opened.error().kind == Error::Kind::Refused ? Result<void>() : fail(opened.error());
    for (const store::OutgoingMail &mail : over) {
        const auto copies = TRY(imap.withMessageId(copyIdOf(account, mail.id)));
        TRY(removeCopies(imap, copies));
        TRY(mails.forgetDraftCopy(mail.id));
    }
    for (store::OutgoingMail mail : changed) {
        mail.messageId = copyIdOf(account, mail.id);
        const auto message = composeDraft(store, account, mail, mail.changedAt, zone);
        if (!message)
            continue; // it has an address that is none, or a file that is gone
        const auto older = TRY(imap.withMessageId(mail.messageId));
        TRY(imap.append(folder->name, *message, MessageFlags(MessageFlag::Draft) | MessageFlag::Seen));
        TRY(removeCopies(imap, older));
        TRY(mails.setDraftCopy(mail.id, mail.changedAt));
    }
    return {};
}

} // namespace satchel::mail
