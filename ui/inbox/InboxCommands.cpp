// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the inbox.
#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "invitations/InvitationAnswer.h"
#include "items/Mailbox.h"
#include "ui/common/Button.h"
#include "ui/common/Painting.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/inbox/CustomerColumn.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InboxText.h"
#include "ui/inbox/InvitationAnswers.h"
#include "ui/inbox/LaterMenu.h"
#include "ui/inbox/MailComposer.h"
#include "ui/inbox/NewSenders.h"
#include "ui/inbox/OutboxPanel.h"
#include "ui/inbox/ThreadView.h"
#include "ui/mail/MailAccountDialog.h"

#include <QHBoxLayout>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::InboxOrder;

QString InboxPage::currentThread() const
{
    return m_conversation && !m_thread->isWritingNew() ? m_conversation->thread() : QString();
}

const items::InboxConversation *InboxPage::current(const QString &thread) const
{
    return m_model && !thread.isEmpty() ? m_model->find(thread) : nullptr;
}

void InboxPage::reply()
{
    openThread();
    if (m_isCustomerInPlace)
        toggleCustomer();
    m_thread->reply();
}

void InboxPage::writeNew()
{
    make();
    m_leadsBack = false;
    m_thread->writeNew({});
    followActions();
    arrange();
}

namespace {

/// Whom a message about a record goes to, and where it is filed.
void addPlace(store::Store &store, const Record &record, store::MailContent &content)
{
    if (record.entity->find(field::email)) {
        if (const QString address = record.text(field::email); !address.isEmpty())
            content.to = {items::mailboxText(titleOf(record), address)};
    }
    const auto reference = [&record](const QString &name) {
        return record.entity->find(name) ? valueOr<RecordId>(record.value(name)) : RecordId();
    };
    content.company = reference(field::company);
    switch (record.entity->kind) {
    case EntityKind::Contact: content.contact = record.id; break;
    case EntityKind::Company: content.company = record.id; break;
    case EntityKind::Lead: content.lead = record.id; break;
    case EntityKind::Deal:
        content.deal = record.id;
        content.contact = reference(field::contact);
        break;
    default: break;
    }
    if (!content.to.isEmpty() || content.contact.isNull())
        return;
    if (const auto contact = store.get(EntityKind::Contact, content.contact)) {
        if (const QString address = contact->text(field::email); !address.isEmpty())
            content.to = {items::mailboxText(titleOf(*contact), address)};
    }
}

} // namespace

void InboxPage::writeTo(EntityKind entity, const RecordId &id)
{
    make();
    store::MailContent start;
    if (const auto record = m_context.workspace.store().get(entity, id)) {
        addPlace(m_context.workspace.store(), *record, start);
    }
    m_thread->writeNew(start);
    followActions();
    arrange();
}

void InboxPage::send()
{
    composer()->send();
}

void InboxPage::markDone()
{
    const QString thread = currentThread();
    if (const items::InboxConversation *at = current(thread))
        m_model->setDone(thread, at->conversation.state(m_model->now()) != ConversationState::Done);
}

void InboxPage::snooze()
{
    const QString thread = currentThread();
    const items::InboxConversation *at = current(thread);
    if (!at)
        return;
    if (at->conversation.state(m_model->now()) == ConversationState::Snoozed) {
        m_model->stopSnoozing(thread);
        return;
    }
    QWidget *anchor = m_thread->isHidden() ? static_cast<QWidget *>(m_list) : m_thread->snoozeButton();
    openLaterMenu(m_context, anchor, [this, thread](Instant until) { m_model->snooze(thread, until); });
}

void InboxPage::assign()
{
    const QString thread = currentThread();
    const items::InboxConversation *at = current(thread);
    if (!at)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto users = m_context.workspace.store().select(
        {EntityKind::User, {u"@title"_s}, isActivePerson(), {field::name, false}, {}, 100, false});
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        const RecordId id = users->id(row);
        const QString name = users->text(row, 0);
        QAction *person = menu->addAction(id == m_context.workspace.me() ? tr("Me, %1").arg(isolated(name)) : name,
            this, [this, thread, id] { m_model->assign(thread, id); });
        person->setCheckable(true);
        person->setChecked(id == at->conversation.owner);
    }
    QWidget *anchor = m_thread->isHidden() ? static_cast<QWidget *>(m_list) : m_thread->assignButton();
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void InboxPage::archive()
{
    if (current(currentThread()))
        m_model->archive(currentThread());
}

void InboxPage::toggleRead()
{
    if (const items::InboxConversation *at = current(currentThread()))
        m_model->setRead(at->conversation.thread, at->conversation.isUnread);
}

/// What is open is read.
void InboxPage::markRead()
{
    const items::InboxConversation *at = current(currentThread());
    const bool isSeen = at && isVisible() && !m_thread->isHidden();
    if (isSeen && at->conversation.isUnread && !m_context.workspace.store().isReadOnly())
        m_model->setRead(at->conversation.thread, true);
}

void InboxPage::showMenu(const QPoint &position)
{
    const items::InboxConversation *at = current(currentThread());
    if (!at)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_reply, m_done, m_snooze, m_assign});
    menu->addSeparator();
    menu->addActions({m_read, m_archive});
    menu->addSeparator();
    const auto addRecord = [&](Icon icon, const QString &text, EntityKind entity, const RecordId &id) {
        if (!id.isNull())
            menu->addAction(
                themedIcon(icon), text, this, [this, entity, id] { Q_EMIT navigateTo(Target::to(entity, id)); });
    };
    addRecord(Icon::Contact, tr("Open contact"), EntityKind::Contact, at->conversation.contact);
    addRecord(Icon::Lead, tr("Open lead"), EntityKind::Lead, at->conversation.lead);
    addRecord(Icon::Company, tr("Open company"), EntityKind::Company, at->conversation.company);
    addRecord(Icon::Deal, tr("Open deal"), EntityKind::Deal, at->conversation.deal);
    menu->popup(position);
}

void InboxPage::openOrderMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[order, text] :
        {std::pair(InboxOrder::LongestWait, tr("Longest waiting first")), {InboxOrder::Newest, tr("Newest first")}}) {
        QAction *entry = menu->addAction(text, this, [this, order = order] { m_model->setOrder(order); });
        entry->setCheckable(true);
        entry->setChecked(m_model->order() == order);
    }
    menu->popup(m_orderButton->mapToGlobal(QPoint(0, m_orderButton->height())));
}

void InboxPage::openSenders()
{
    if (!m_senders) {
        m_senders = new NewSenders(m_context, this);
        connect(m_senders, &Popover::closed, this, [this] { m_senders = nullptr; }); // it deletes itself
        connect(m_senders, &NewSenders::dismissRequested, m_model, &items::InboxModel::dismissSender);
        connect(m_senders, &NewSenders::leadRequested, this, [this](const QString &name, const QString &address) {
            m_senders->close();
            createLead(name, address);
        });
    }
    m_senders->show(m_model->reading().senders);
    m_senders->openAt(m_sendersButton->isVisible() ? static_cast<QWidget *>(m_sendersButton) : m_toolbar);
}

/// Where no mail server is spoken to the settings say so.
void InboxPage::addAccount()
{
    if (m_context.mail)
        openMailAccountDialog(m_context, this);
    else
        Q_EMIT navigateTo({.page = page::settings, .part = u"mail"_s});
}

OutboxPanel *InboxPage::outbox() const
{
    return m_outbox;
}

/// What was read before may be old: where that has nothing, what is read next is shown.
void InboxPage::openOutbox()
{
    m_isOutboxWanted = true;
    if (m_model->wasRead() && !m_model->reading().outbox.empty())
        showOutbox();
    else
        m_model->read();
}

/// What needs a person is said in red on the button.
void InboxPage::showOutbox()
{
    const std::vector<store::OutgoingMail> &mails = m_model->reading().outbox;
    const int failed = m_model->reading().failed();
    const int count = static_cast<int>(mails.size());
    m_outboxButton->setVariant(failed > 0 ? Button::Variant::Destructive : Button::Variant::Secondary);
    m_outboxButton->setDrawnIcon(failed > 0 ? Icon::Warning : Icon::Send);
    m_outboxButton->setText(
        failed > 0 ? tr("%Ln not sent", "messages", failed) : tr("%Ln in the outbox", "messages", count));
    m_toolbar->setOffered(m_outboxButton, count > 0);
    m_openOutbox->setEnabled(count > 0);
    if (m_outbox)
        m_outbox->show(mails);
    if (!std::exchange(m_isOutboxWanted, false) || count == 0)
        return;
    if (!m_outbox) {
        m_outbox = new OutboxPanel(m_context, this);
        connect(m_outbox, &Popover::closed, this, [this] { m_outbox = nullptr; }); // it deletes itself
        const auto noteChange = [this](const Result<void> &done) { noteOutboxChange(done); };
        connect(m_outbox, &OutboxPanel::editRequested, this, [this](const RecordId &mail) {
            m_outbox->close();
            takeBack(mail);
        });
        connect(m_outbox, &OutboxPanel::cancelRequested, this, [this](const RecordId &mail) {
            composer()->outbox().takeBack(mail, [this](const Result<store::OutgoingMail> &draft) {
                if (draft && invitations::standsWithItsMeeting(draft->content))
                    return m_answers->takeBack(*draft);
                noteOutboxChange(draft ? Result<void>() : fail(draft.error()));
                if (draft)
                    m_toast->say(tr("Not sent: the message is a draft again"), {}, {}, Icon::Edit);
            });
        });
        connect(m_outbox, &OutboxPanel::sendAgainRequested, this, [this, noteChange](const RecordId &mail) {
            composer()->outbox().sendAgain(mail, m_context.workspace.clock().now(), noteChange);
        });
        connect(m_outbox, &OutboxPanel::sentRequested, this,
            [this, noteChange](const RecordId &mail) { composer()->outbox().confirmSent(mail, noteChange); });
        connect(m_outbox, &OutboxPanel::discardRequested, this,
            [this, noteChange](const RecordId &mail) { composer()->outbox().discard(mail, noteChange); });
        m_outbox->show(mails);
    }
    m_outbox->openAt(m_outboxButton->isVisible() ? static_cast<QWidget *>(m_outboxButton) : m_toolbar);
}

void InboxPage::noteOutboxChange(const Result<void> &done)
{
    if (!done)
        Q_EMIT m_context.workspace.failed(done.error());
    else if (m_context.mail)
        m_context.mail->noteLocalChange();
    m_conversation->read();
    m_model->read();
}

/// In the place of the customer; found records that may be the same are pointed out by the form.
void InboxPage::createLead(const QString &name, const QString &address)
{
    if (!m_lead) {
        m_lead = new RecordPanel(m_context, EntityKind::Lead, this);
        m_customer->parentWidget()->layout()->addWidget(m_lead);
        connect(m_lead, &RecordPanel::closed, this, &InboxPage::closeLead);
        connect(m_lead, &RecordPanel::saved, this, &InboxPage::closeLead);
        connect(m_lead, &RecordPanel::openRequested, this,
            [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); });
    }
    m_lead->show();
    m_lead->create(leadOf(name, address));
    arrange();
}

void InboxPage::closeLead()
{
    m_lead->hide();
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Messages that wait to be written on. Of this computer only, so that no change tells the list which of its
/// conversations have one.
void InboxPage::readDrafts()
{
    composer()->outbox().readDrafts([this](const Result<std::vector<store::OutgoingMail>> &drafts) {
        if (!drafts)
            return Q_EMIT m_context.workspace.failed(drafts.error());
        m_drafts = *drafts;
        const int count = static_cast<int>(m_drafts.size());
        m_draftsButton->setText(tr("%Ln draft(s)", nullptr, count));
        m_toolbar->setOffered(m_draftsButton, count > 0);
        m_openDrafts->setEnabled(count > 0);
        const auto &known = m_model->reading().answers;
        qsizetype answers = 0;
        bool areAllKnown = true;
        for (const store::OutgoingMail &draft : m_drafts) {
            answers += !draft.content.inReplyTo.isEmpty();
            areAllKnown = areAllKnown && (draft.content.inReplyTo.isEmpty() || known.contains(draft.id));
        }
        if (m_model->wasRead() && (!areAllKnown || answers != known.size()))
            m_model->read();
    });
}

void InboxPage::openDrafts()
{
    if (m_drafts.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const Instant now = m_context.workspace.clock().now();
    for (const store::OutgoingMail &draft : m_drafts) {
        QStringList people;
        for (const QString &to : draft.content.to)
            people.append(items::mailboxFrom(to).shown());
        const QString to = people.isEmpty() ? tr("No recipient") : people.join(u", "_s);
        QAction *entry = menu->addAction(tr("%1 · %2", "recipients, subject of a draft")
                                             .arg(isolated(to), isolated(InboxText::subject(draft.content.subject)))
                                             .replace(u'&', u"&&"_s),
            this, [this, draft] { goOnWith(draft); });
        entry->setToolTip(tr("Draft saved %1").arg(m_context.formats().momentInSentence(draft.changedAt, now)));
    }
    QWidget *anchor = m_draftsButton->isVisible() ? static_cast<QWidget *>(m_draftsButton) : m_toolbar;
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

/// What is being written stays a draft. An answer is written on at its conversation.
void InboxPage::goOnWith(const store::OutgoingMail &draft)
{
    if (const QString thread = m_model->reading().answers.value(draft.id); !thread.isEmpty()) {
        m_thread->stopWritingNew();
        const bool isOther = currentThread() != thread;
        open({.page = page::inbox, .part = thread});
        m_isReplyWanted = isOther; // once it was read
        if (!isOther)
            m_thread->reply();
        return;
    }
    m_leadsBack = false;
    m_thread->writeNew({});
    composer()->resume(draft);
    followActions();
    arrange();
}

void InboxPage::noteDiscarded(const store::OutgoingMail &draft)
{
    m_queued = {};
    m_discarded.push_back(draft);
    m_toast->say(tr("Draft discarded"), tr("Undo"), {}, Icon::Trash);
}

/// As a draft, which is shown where it was written: an answer only while its conversation is still open.
void InboxPage::restoreDiscarded()
{
    const store::OutgoingMail draft = m_discarded.back();
    m_discarded.pop_back();
    items::MailOutbox &outbox = composer()->outbox();
    outbox.save(outbox.newId(), draft.account, draft.content, [this](const Result<store::OutgoingMail> &saved) {
        if (!saved)
            return Q_EMIT m_context.workspace.failed(saved.error());
        const QString &answered = saved->content.inReplyTo;
        if (answered.isEmpty())
            goOnWith(*saved);
        else if (composer()->content().inReplyTo == answered)
            composer()->resume(*saved);
        readDrafts();
    });
}

/// Until it leaves, the toast takes it back; later the conversation itself does.
void InboxPage::noteQueued(const store::OutgoingMail &mail)
{
    m_queued = mail.id;
    m_discarded.clear();
    const Instant now = m_context.workspace.clock().now();
    const bool isSoon = mail.sendAt && mail.sendAt->ms - now.ms <= MailComposer::pause;
    m_toast->say(isSoon ? tr("Sending e-mail")
                        : tr("E-mail goes out %1").arg(m_context.formats().momentInSentence(*mail.sendAt, now)),
        tr("Undo"), {}, Icon::Send);
    m_conversation->read();
    m_model->read();
}

/// Where the calendar changed, the window offers to undo both.
void InboxPage::noteAnswer(const store::OutgoingMail &mail)
{
    if (mail.content.changeSet.isNull()) {
        m_queued = mail.id;
        m_discarded.clear();
        m_toast->say(tr("Sending your answer"), tr("Undo"), {}, Icon::Send);
    }
    m_conversation->read();
    m_model->read();
}

void InboxPage::takeBack(const RecordId &mail)
{
    if (mail.isNull())
        return;
    composer()->outbox().takeBack(mail, [this](const Result<store::OutgoingMail> &draft) {
        if (!draft) {
            Q_EMIT m_context.workspace.failed(draft.error());
        } else if (invitations::standsWithItsMeeting(draft->content)) {
            return m_answers->takeBack(*draft);
        } else {
            m_leadsBack = false;
            if (draft->content.inReplyTo.isEmpty())
                m_thread->writeNew(draft->content);
            composer()->resume(*draft);
            arrange();
        }
        m_conversation->read();
        m_model->read();
    });
}

} // namespace satchel::ui
