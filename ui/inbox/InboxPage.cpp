// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what it shows; InboxCommands.cpp has what a person does in it.
#include "ui/inbox/InboxPage.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/FileActions.h"
#include "ui/inbox/CustomerColumn.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InvitationAnswers.h"
#include "ui/inbox/MailComposer.h"
#include "ui/inbox/NewSenders.h"
#include "ui/inbox/ThreadView.h"
#include "ui/lists/ListSearchField.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::InboxOrder;
using items::InboxView;

namespace {

constexpr int listWidth = 332;
constexpr int narrowestWithCustomer = 1080;
constexpr int narrowestWithList = 760;

} // namespace

InboxPage::InboxPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    makeCommands();
}

void InboxPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        QAction *action = addCommand(u"inbox."_s + name, text, icon, key, run);
        action->setToolTip(text);
        return action;
    };
    m_new = add(u"new"_s, tr("New e-mail"), Icon::Edit, Qt::Key_N, &InboxPage::writeNew);
    m_reply = add(u"reply"_s, tr("Reply"), Icon::Undo, Qt::Key_R, &InboxPage::reply);
    m_send = add(u"send"_s, tr("Send e-mail"), Icon::Send, QKeySequence(Qt::CTRL | Qt::Key_Return), &InboxPage::send);
    m_done = add(u"done"_s, tr("Done"), Icon::Check, Qt::Key_E, &InboxPage::markDone);
    m_snooze = add(u"snooze"_s, tr("Snooze"), Icon::Snooze, Qt::Key_H, &InboxPage::snooze);
    m_assign = add(u"assign"_s, tr("Assign"), Icon::Contact, Qt::Key_A, &InboxPage::assign);
    m_archive = add(u"archive"_s, tr("Archive"), Icon::Import, Qt::Key_Y, &InboxPage::archive);
    m_read = add(u"read"_s, tr("Mark as unread"), Icon::Email, Qt::Key_U, &InboxPage::toggleRead);
    m_next = add(u"next"_s, tr("Next conversation"), Icon::Down, Qt::Key_J, [this] { m_list->step(1); });
    m_previous = add(u"previous"_s, tr("Previous conversation"), Icon::Up, Qt::Key_K, [this] { m_list->step(-1); });
    m_search = add(u"search"_s, tr("Search conversations"), Icon::Search, Qt::Key_Slash, [this] {
        closeThread();
        m_searchField->setFocus(Qt::ShortcutFocusReason);
        m_searchField->selectAll();
    });
    m_insertFree = add(u"freeTimes"_s, tr("Insert free times"), Icon::Calendar, {}, [this] {
        if (!m_model)
            return;
        composer()->open();
        if (composer()->isOpen())
            composer()->insertFreeTimes();
    });
    m_inviteToTime = add(u"inviteToTime"_s, tr("Invite to a meeting"), Icon::Meeting, {}, [this] {
        if (!m_model)
            return;
        composer()->open();
        if (composer()->isOpen())
            composer()->askInvitation();
    });
    m_openSenders = add(u"senders"_s, tr("New senders"), Icon::Lead, {}, &InboxPage::openSenders);
    m_openOutbox = add(u"outbox"_s, tr("Outbox"), Icon::Send, {}, &InboxPage::openOutbox);
    m_openDrafts = add(u"drafts"_s, tr("Drafts"), Icon::Edit, {}, &InboxPage::openDrafts);
    m_showCustomer = add(u"customer"_s, tr("Customer"), Icon::Columns, Qt::Key_I, &InboxPage::toggleCustomer);
    m_showCustomer->setCheckable(true);
    m_back = new QAction(themedIcon(Icon::Back), tr("Back to the list"), this); // Esc is the page's own key
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetShortcut);
    connect(m_back, &QAction::triggered, this, &InboxPage::closeThread);
}

void InboxPage::make()
{
    if (m_model)
        return;
    m_model = new items::InboxModel(m_context.workspace, this);
    m_conversation = new items::ConversationModel(m_context.workspace, this);
    m_files = new FileActions(m_context, this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(makeToolbar());
    column->addWidget(makeCentre(), 1);
    m_toast = new Toast(this);
    connectParts();
    readOwnAddresses();
    followActions();
    arrange();
}

QWidget *InboxPage::makeHeader()
{
    m_header = new PageHeader(title());
    m_searchField = new ListSearchField(m_search->text(), {}, m_search->shortcut());
    m_header->addEnd(m_searchField);
    m_newButton = new Button(Icon::Edit, m_new->text(), Button::Variant::Primary);
    m_newButton->setToolTip(nameWithKey(m_new->text(), m_new->shortcut()));
    connect(m_newButton, &QPushButton::clicked, m_new, &QAction::trigger);
    m_header->addEnd(m_newButton);
    return m_header;
}

QWidget *InboxPage::makeToolbar()
{
    m_toolbar = new Toolbar;
    m_tabs = new ViewTabs;
    m_tabs->setViews({tr("Mine"), tr("Unanswered"), tr("Waiting for them"), tr("Snoozed"), tr("Everyone"), tr("Done")});
    m_toolbar->addStart(m_tabs);
    m_sendersButton = new Button(Icon::Lead, m_openSenders->text());
    m_sendersButton->setSmall(true);
    connect(m_sendersButton, &QPushButton::clicked, m_openSenders, &QAction::trigger);
    m_toolbar->addEnd(m_sendersButton, m_openSenders);
    m_outboxButton = new Button(Icon::Send, m_openOutbox->text());
    m_outboxButton->setSmall(true);
    connect(m_outboxButton, &QPushButton::clicked, m_openOutbox, &QAction::trigger);
    m_toolbar->addEnd(m_outboxButton, m_openOutbox);
    m_draftsButton = new Button(Icon::Edit, m_openDrafts->text());
    m_draftsButton->setSmall(true);
    m_draftsButton->setChevron(true);
    connect(m_draftsButton, &QPushButton::clicked, m_openDrafts, &QAction::trigger);
    m_toolbar->addEnd(m_draftsButton, m_openDrafts);
    m_orderButton = new Button(Icon::Sort, tr("Order"), Button::Variant::Ghost);
    m_orderButton->setSmall(true);
    connect(m_orderButton, &QPushButton::clicked, this, &InboxPage::openOrderMenu);
    m_toolbar->addEnd(m_orderButton);
    m_toolbar->setOffered(m_sendersButton, false);
    m_toolbar->setOffered(m_outboxButton, false);
    m_toolbar->setOffered(m_draftsButton, false);
    return m_toolbar;
}

QWidget *InboxPage::makeCentre()
{
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 1, 0, 0); // below the line that parts it from the toolbar
    row->setSpacing(0);
    m_listPlace = new QWidget;
    m_listStack = new QStackedLayout(m_listPlace);
    m_list = new InboxList(m_context, *m_model);
    m_empty = new EmptyState(Icon::Inbox, tr("No conversations"),
        tr("E-mails with your contacts and leads appear here once a mail account is connected."));
    m_addAccount = m_empty->addButton(Icon::Add, tr("Add mail account"));
    m_addAccount->hide();
    connect(m_addAccount, &QPushButton::clicked, this, &InboxPage::addAccount);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    m_thread = new ThreadView(m_context, *m_conversation, {m_back, m_assign, m_snooze, m_done, m_showCustomer});
    m_customer = new CustomerColumn(m_context);
    row->addWidget(m_listPlace);
    row->addWidget(m_thread, 1);
    row->addWidget(m_customer);
    bindTo(m_thread, {m_send});
    setFocusProxy(m_list);
    return centre;
}

void InboxPage::connectParts()
{
    if (m_context.mail) {
        connect(m_model, &items::InboxModel::mailboxChanged, m_context.mail, &store::MailControl::noteLocalChange);
        connect(composer(), &MailComposer::queued, m_context.mail, &store::MailControl::noteLocalChange);
        connect(m_context.mail, &store::MailControl::workEnded, m_model, &items::InboxModel::read);
        connect(m_context.mail, &store::MailControl::added, this, [this] {
            readOwnAddresses();
            m_model->read();
        });
    }
    connect(m_tabs, &ViewTabs::currentChanged, this, &InboxPage::chooseView);
    connect(m_searchField, &ListSearchField::searched, m_model, &items::InboxModel::setSearch);
    connect(m_searchField, &ListSearchField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_model, &items::InboxModel::wasReadAgain, this, &InboxPage::showCounts);
    connect(m_list, &InboxList::currentThreadChanged, this, &InboxPage::showThread);
    connect(m_list, &InboxList::openRequested, this, &InboxPage::openThread);
    connect(m_list, &InboxList::menuRequested, this, &InboxPage::showMenu);
    connect(m_conversation, &items::ConversationModel::wasReadAgain, this, &InboxPage::showConversation);
    const auto goTo = [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); };
    connect(m_thread, &ThreadView::recordRequested, this, goTo);
    connect(m_thread, &ThreadView::fileRequested, m_files, &FileActions::preview);
    connect(m_thread, &ThreadView::takeBackRequested, this, &InboxPage::takeBack);
    connect(m_thread, &ThreadView::moreRequested, this,
        [this] { showMenu(m_thread->moreButton()->mapToGlobal(QPoint(0, m_thread->moreButton()->height()))); });
    connect(m_customer, &CustomerColumn::recordRequested, this, goTo);
    connect(m_customer, &CustomerColumn::targetRequested, this, &InboxPage::navigateTo);
    connect(m_customer, &CustomerColumn::leadRequested, this, &InboxPage::createLead);
    connect(m_customer, &CustomerColumn::closeRequested, this, &InboxPage::toggleCustomer);
    connect(m_customer, &CustomerColumn::threadRequested, this, [this](const QString &thread) {
        m_isCustomerInPlace = false;
        arrange();
        if (m_model->rowOf(thread) >= 0)
            m_list->setCurrentThread(thread);
        else
            m_conversation->show(thread); // one of another view
    });
    m_answers = new InvitationAnswers(m_context, composer()->outbox(), this);
    connect(m_thread, &ThreadView::invitationAnswered, m_answers, &InvitationAnswers::answer);
    connect(m_thread, &ThreadView::cancellationConfirmed, m_answers, &InvitationAnswers::confirmCancellation);
    connect(m_answers, &InvitationAnswers::queued, this, &InboxPage::noteAnswer);
    connect(m_answers, &InvitationAnswers::refused, this, [this](const QString &sentence) {
        m_toast->say(sentence, {}, {}, Icon::Warning);
        m_thread->showAgain(); // its buttons
    });
    connect(m_answers, &InvitationAnswers::takenBack, this, [this] {
        noteOutboxChange({});
        m_toast->say(tr("Your answer was not sent"), {}, {}, Icon::Undo);
        m_thread->showAgain();
    });
    if (m_context.mail)
        connect(m_answers, &InvitationAnswers::queued, m_context.mail, &store::MailControl::noteLocalChange);
    connect(composer(), &MailComposer::queued, this, &InboxPage::noteQueued);
    connect(composer(), &MailComposer::discarded, this, &InboxPage::noteDiscarded);
    connect(composer(), &MailComposer::draftsChanged, this, &InboxPage::readDrafts);
    connect(composer(), &MailComposer::invited, m_answers, &InvitationAnswers::invite);
    connect(
        composer(), &MailComposer::leaving, this, [this] { m_isLeaving = m_thread->isWritingNew() && m_leadsBack; });
    connect(composer(), &MailComposer::openChanged, this, [this] {
        if (!composer()->isOpen()) {
            m_thread->stopWritingNew();
            m_list->setFocus(Qt::OtherFocusReason);
            if (!m_conversation->reading())
                showThread(m_list->currentThread());
        }
        Q_EMIT statusTextChanged();
        if (std::exchange(m_isLeaving, false)) {
            m_leadsBack = false;
            Q_EMIT backRequested({.page = page::inbox});
        }
    });
    connect(composer(), &MailComposer::accountRequested, this, &InboxPage::addAccount);
    connect(m_toast, &Toast::triggered, this, [this] {
        if (m_discarded.empty())
            takeBack(m_queued);
        else
            restoreDiscarded();
    });
}

MailComposer *InboxPage::composer() const
{
    return m_thread ? m_thread->composer() : nullptr;
}

/// Of the accounts and of this person.
void InboxPage::readOwnAddresses()
{
    composer()->readAccounts();
    composer()->outbox().readOwnAddresses(
        [this](const Result<QStringList> &own) { m_thread->setOwnAddresses(own.value_or(QStringList())); });
}

void InboxPage::activate()
{
    const bool isFirst = !m_model;
    make();
    m_model->read();
    m_conversation->read();
    if (!isFirst)
        readOwnAddresses();
    m_list->setFocus(Qt::OtherFocusReason);
    m_isEntered = true; // until what this page is opened for was opened, which follows at once
    QMetaObject::invokeMethod(
        this, [this] { m_isEntered = false; }, Qt::QueuedConnection);
}

void InboxPage::open(const Target &target)
{
    make();
    if (target.part == "new"_L1) {
        writeTo(target.entity, target.record);
        m_leadsBack = m_isEntered;
    } else if (target.part == "draft"_L1) {
        takeBack(target.record);
    } else if (target.part == "outbox"_L1) {
        openOutbox();
    } else if (!target.part.isEmpty()) {
        m_wanted = target.part;
        m_thread->stopWritingNew();
        if (m_model->rowOf(m_wanted) >= 0) {
            m_list->setCurrentThread(std::exchange(m_wanted, QString()));
            openThread();
        } else {
            m_conversation->show(m_wanted);
        }
    }
}

Target InboxPage::current() const
{
    return {.page = page::inbox};
}

void InboxPage::showCounts()
{
    const Formats formats = m_context.formats();
    for (size_t i = 0; i < std::size(items::inboxViews); ++i) {
        const InboxView view = items::inboxViews[i];
        const int count = m_model->countOf(view);
        m_tabs->setCount(static_cast<int>(i), count > 0 && view != InboxView::Done ? formats.count(count) : QString());
    }
    const int senders = static_cast<int>(m_model->reading().senders.size());
    m_sendersButton->setText(tr("%Ln new sender(s)", nullptr, senders));
    m_toolbar->setOffered(m_sendersButton, senders > 0);
    m_openSenders->setEnabled(senders > 0);
    showOutbox();
    readDrafts();
    if (m_senders)
        m_senders->show(m_model->reading().senders);
    const bool isEmpty = m_model->wasRead() && m_model->rowCount() == 0;
    if (isEmpty && !m_model->search().isEmpty())
        m_empty->setText(tr("No conversation has these words"), tr("Search for a person, a subject or fewer words."));
    else if (isEmpty && !m_model->reading().conversations.empty())
        m_empty->setText(tr("Nothing here"), tr("Other views have conversations."));
    else
        m_empty->setText(tr("No conversations"),
            tr("E-mails with your contacts and leads appear here once a mail account is connected."));
    m_addAccount->setVisible(m_context.mail && !m_model->reading().hasAccount);
    m_listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!m_wanted.isEmpty() && m_model->rowOf(m_wanted) >= 0)
        m_list->setCurrentThread(std::exchange(m_wanted, QString()));
    showOrder();
    followActions();
    Q_EMIT statusTextChanged();
}

void InboxPage::showOrder()
{
    const bool isFixed = m_model->view() == InboxView::Snoozed || m_model->view() == InboxView::Done;
    m_orderButton->setText(
        m_model->order() == InboxOrder::LongestWait ? tr("Longest waiting first") : tr("Newest first"));
    m_toolbar->setOffered(m_orderButton, !isFixed);
}

void InboxPage::chooseView(int tab)
{
    if (tab >= 0 && static_cast<size_t>(tab) < std::size(items::inboxViews))
        m_model->setView(items::inboxViews[tab]);
}

void InboxPage::showThread(const QString &thread)
{
    // What the list has first once it was read is no reason to leave a message that somebody writes.
    if (m_thread->isWritingNew() && composer()->isAncestorOf(window()->focusWidget()))
        return;
    if (!thread.isEmpty())
        m_thread->stopWritingNew();
    m_isReplyWanted = false; // to another one
    m_conversation->show(thread);
}

void InboxPage::showConversation(bool isOther)
{
    const auto &reading = m_conversation->reading();
    if (reading)
        m_customer->show(*reading);
    else
        m_customer->clear();
    if (isOther)
        markRead();
    if (isOther && reading && std::exchange(m_isReplyWanted, false))
        m_thread->reply();
    followActions();
    arrange();
}

void InboxPage::followActions()
{
    const items::InboxConversation *at = current(currentThread());
    const bool isWritable = at && !m_context.workspace.store().isReadOnly();
    for (QAction *action : {m_reply, m_done, m_snooze, m_assign, m_archive, m_read})
        action->setEnabled(isWritable);
    if (!at)
        return;
    const ConversationState state = at->conversation.state(m_model->now());
    m_done->setText(state == ConversationState::Done ? tr("Reopen") : tr("Done"));
    m_snooze->setText(state == ConversationState::Snoozed ? tr("Stop snoozing") : tr("Snooze"));
    m_read->setText(at->conversation.isUnread ? tr("Mark as read") : tr("Mark as unread"));
}

/// The list, the conversation and the customer beside each other, as far as there is room.
void InboxPage::arrange()
{
    if (!m_model)
        return;
    const Theme &theme = Theme::of(this);
    const bool hasList = width() >= theme.px(narrowestWithList);
    const bool hasCustomer = width() >= theme.px(narrowestWithCustomer);
    const bool isWriting = m_thread->isWritingNew();
    const bool isLeadOpen = m_lead && !m_lead->isHidden();
    const bool isThreadShown = hasList || m_isThreadInPlace || isWriting;
    m_listPlace->setVisible(hasList || !isThreadShown);
    m_listPlace->setMinimumWidth(hasList ? theme.px(listWidth) : 0);
    m_listPlace->setMaximumWidth(hasList ? theme.px(listWidth) : QWIDGETSIZE_MAX);
    const bool isCustomerInPlace = !hasCustomer && m_isCustomerInPlace && isThreadShown && !isWriting;
    m_customer->setVisible(!isLeadOpen && !isWriting && (hasCustomer || isCustomerInPlace));
    m_customer->setSizePolicy(isCustomerInPlace ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_customer->setMaximumWidth(isCustomerInPlace ? QWIDGETSIZE_MAX : theme.px(288));
    m_customer->setCloseShown(isCustomerInPlace);
    m_thread->setVisible(isThreadShown && !isCustomerInPlace && (hasCustomer || !isLeadOpen));
    m_thread->setBackShown(!hasList || isWriting);
    m_thread->setCustomerShown(!hasCustomer && !isWriting);
    m_showCustomer->setChecked(m_customer->isVisibleTo(this));
    Q_EMIT statusTextChanged();
}

void InboxPage::openThread()
{
    m_isThreadInPlace = true;
    arrange();
    if (m_listPlace->isHidden())
        m_thread->setFocus(Qt::OtherFocusReason);
}

void InboxPage::closeThread()
{
    m_isThreadInPlace = false;
    m_isCustomerInPlace = false;
    if (m_thread->isWritingNew())
        composer()->close();
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void InboxPage::toggleCustomer()
{
    m_isCustomerInPlace = !m_isCustomerInPlace;
    arrange();
    if (m_isCustomerInPlace && m_thread->isHidden())
        m_customer->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void InboxPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_model)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int top = m_toolbar->geometry().bottom() + 1;
    painter.fillRect(QRect(0, top, width(), 1), theme.border.normal);
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// What was typed is saved when the person goes elsewhere.
void InboxPage::hideEvent(QHideEvent *event)
{
    if (composer())
        composer()->keepNow();
    m_isOutboxWanted = false;
    Page::hideEvent(event);
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (m_model && isPlain && event->key() == Qt::Key_Escape) {
        if (m_isCustomerInPlace)
            toggleCustomer();
        else
            closeThread();
        return;
    }
    if (m_model && isPlain && !m_thread->isHidden()
        && (event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        m_thread->scrollBy(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    }
    Page::keyPressEvent(event);
}

void InboxPage::setWidthClass(WidthClass width)
{
    make();
    m_tabs->setFolded(width == WidthClass::Narrow);
    arrange();
}

QString InboxPage::statusText() const
{
    if (!m_model || !m_model->wasRead())
        return {};
    if (composer()->isOpen())
        return tr("Ctrl+Enter sends · Esc keeps the draft");
    return tr("R reply · E done · H snooze · J K next, previous");
}

QList<QWidget *> InboxPage::regions()
{
    if (!m_model)
        return {this};
    return {m_header, m_toolbar, m_list, m_thread, m_customer};
}

} // namespace satchel::ui

#include "moc_InboxPage.cpp"
