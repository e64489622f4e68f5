// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InvitationAnswers.h"

#include "invitations/InvitationAnswer.h"
#include "ui/inbox/MailComposer.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::MailAccount;
using store::MailContent;
using store::OutgoingMail;

namespace {

/// The account that was invited, so that the organizer's program recognizes who answers; else the first one.
const MailAccount &accountOf(const std::vector<MailAccount> &accounts, const QString &address)
{
    const auto found = std::ranges::find_if(accounts,
        [&](const MailAccount &account) { return account.address.compare(address, Qt::CaseInsensitive) == 0; });
    return found == accounts.end() ? accounts.front() : *found;
}

struct Planned
{
    invitations::PlannedMessage answer;
    QString address; // that was invited
};

/// Nothing when the invitation cannot be answered any more.
Result<std::optional<Planned>> planFor(
    store::Store &store, const RecordId &message, const QString &response, Instant now)
{
    const auto received = TRY(invitations::readReceived(store, message));
    if (!received || !received->verdict.canBeAnswered())
        return std::optional<Planned>();
    return std::optional(Planned{invitations::planAnswer(*received, response, now, store.newId()), received->me.email});
}

} // namespace

InvitationAnswers::InvitationAnswers(const PageContext &context, items::MailOutbox &outbox, QObject *parent)
    : QObject(parent), m_context(context), m_outbox(outbox), m_worker(context.workspace.workerStore())
{
    connect(&context.workspace, &items::Workspace::undone, this, &InvitationAnswers::discardUndone);
    connect(&context.workspace, &items::Workspace::redone, this, &InvitationAnswers::queueRedone);
}

void InvitationAnswers::answer(const RecordId &message, const QString &response)
{
    if (std::exchange(m_isAnswering, true))
        return;
    m_outbox.readAccounts([this, message, response](const Result<std::vector<MailAccount>> &accounts) {
        m_isAnswering = false;
        if (!accounts)
            Q_EMIT refused(sentenceFor(accounts.error()));
        else if (accounts->empty())
            Q_EMIT refused(tr("Add a mail account first. The answer is sent from it."));
        else
            plan(message, response, *accounts);
    });
}

void InvitationAnswers::plan(const RecordId &message, const QString &response, const std::vector<MailAccount> &accounts)
{
    m_isAnswering = true;
    m_worker.post([this, message, response, accounts, now = m_context.workspace.clock().now()](store::Store &store) {
        auto planned = planFor(store, message, response, now);
        QMetaObject::invokeMethod(this, [this, accounts, planned = std::move(planned)] {
            m_isAnswering = false;
            if (!planned)
                Q_EMIT refused(sentenceFor(planned.error()));
            else if (!*planned)
                Q_EMIT refused(tr("This invitation can no longer be answered."));
            else
                send(accountOf(accounts, (*planned)->address).number, (*planned)->answer);
        });
    });
}

void InvitationAnswers::invite(qint64 account, const invitations::PlannedMessage &request)
{
    if (!m_isAnswering)
        send(account, request);
}

void InvitationAnswers::send(qint64 account, const invitations::PlannedMessage &planned)
{
    m_isAnswering = true;
    m_outbox.attach(invitations::schedulingFileName(), invitations::schedulingMediaType(planned.method), planned.file,
        [this, account, changes = planned.changes, content = planned.message](
            const Result<store::OutgoingAttachment> &file) {
            m_isAnswering = false;
            if (!file)
                return Q_EMIT refused(sentenceFor(file.error()));
            MailContent whole = content;
            whole.attachments = {*file};
            queue(account, whole, changes);
        });
}

/// The message first: after a crash in between it does not go out, for its change was never written.
void InvitationAnswers::queue(qint64 account, const MailContent &content, const ChangeSet &changes)
{
    const Instant at{m_context.workspace.clock().now().ms + MailComposer::pause};
    m_isAnswering = true;
    m_outbox.send(m_outbox.newId(), account, content, at, [this, changes](const Result<OutgoingMail> &mail) {
        m_isAnswering = false;
        if (!mail)
            Q_EMIT refused(sentenceFor(mail.error()));
        else if (changes.edits.empty())
            Q_EMIT queued(*mail);
        else
            commit(*mail, changes);
    });
}

void InvitationAnswers::commit(const OutgoingMail &mail, const ChangeSet &changes)
{
    m_context.workspace.commit(changes, [this, mail](const Result<Receipt> &receipt) {
        if (!receipt) {
            m_outbox.discard(mail.id, {});
            return Q_EMIT refused(sentenceFor(receipt.error(), &m_context.workspace.schema()));
        }
        if (!receipt->changeSet.isNull()) {
            m_tied.push_back(mail);
            return Q_EMIT queued(mail);
        }
        MailContent content = mail.content; // nothing differed: there is no change that the message could wait for
        content.changeSet = {};
        m_outbox.send(mail.id, mail.account, content, *mail.sendAt, [this](const Result<OutgoingMail> &again) {
            if (again)
                Q_EMIT queued(*again);
            else
                Q_EMIT refused(sentenceFor(again.error()));
        });
    });
}

void InvitationAnswers::confirmCancellation(const RecordId &message)
{
    m_worker.post([this, message](store::Store &store) {
        const auto received = invitations::readReceived(store, message);
        const bool isThere = received && *received && (*received)->verdict.state == exchange::InvitationState::Cancels;
        if (isThere)
            QMetaObject::invokeMethod(this,
                [this, changes = invitations::planCancellation(**received)] { m_context.workspace.commit(changes); });
    });
}

void InvitationAnswers::takeBack(const OutgoingMail &draft)
{
    std::erase_if(m_tied, [&draft](const OutgoingMail &mail) { return mail.id == draft.id; });
    m_outbox.discard(draft.id, [this, draft](const Result<void> &discarded) {
        if (!discarded)
            return Q_EMIT m_context.workspace.failed(discarded.error());
        if (const ChangeSetId set = draft.content.changeSet; !set.isNull()) {
            m_context.workspace.undo(set);
            if (isUndone(draft))
                m_discarded.push_back(draft);
        }
        Q_EMIT takenBack();
    });
}

/// The person undid the change of the calendar: the message, which would stay as a draft, goes too. One that was sent
/// is refused by the outbox and stays.
void InvitationAnswers::discardUndone()
{
    std::vector<OutgoingMail> rest;
    for (const OutgoingMail &mail : std::exchange(m_tied, {})) {
        if (!isUndone(mail)) {
            rest.push_back(mail);
            continue;
        }
        m_outbox.discard(mail.id, [this, mail](const Result<void> &discarded) {
            if (!discarded)
                return;
            m_discarded.push_back(mail);
            Q_EMIT takenBack();
            queueRedone(); // where the person was faster
        });
    }
    m_tied = std::move(rest);
}

/// The person did the change of the calendar again: the message, which was discarded with it, goes out after all. One
/// that was sent before the undo is not among these.
void InvitationAnswers::queueRedone()
{
    std::vector<OutgoingMail> rest;
    for (const OutgoingMail &mail : std::exchange(m_discarded, {})) {
        if (isUndone(mail)) {
            rest.push_back(mail);
            continue;
        }
        const Instant at{m_context.workspace.clock().now().ms + MailComposer::pause};
        m_outbox.send(m_outbox.newId(), mail.account, mail.content, at, [this](const Result<OutgoingMail> &queuedMail) {
            if (!queuedMail)
                return Q_EMIT m_context.workspace.failed(queuedMail.error());
            m_tied.push_back(*queuedMail);
            Q_EMIT queued(*queuedMail);
            if (isUndone(*queuedMail))
                discardUndone(); // where the person was faster
        });
    }
    m_discarded = std::move(rest);
}

/// What cannot be read counts as undone: nothing goes out without its change of the calendar.
bool InvitationAnswers::isUndone(const OutgoingMail &mail) const
{
    const auto undone = m_context.workspace.store().log().isUndone(mail.content.changeSet);
    return !undone || *undone;
}

} // namespace satchel::ui

#include "moc_InvitationAnswers.cpp"
