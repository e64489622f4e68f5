// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations by e-mail: views of the list, the open conversation with its composer, and the customer beside it. J
// and K go on, R replies, E is done, H snoozes, Ctrl+Enter sends. On a narrow page the customer is behind a button, on
// a very narrow one the conversation opens in the place of the list. UI thread.
#pragma once

#include "items/ConversationModel.h"
#include "items/InboxModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QPointer>

class QStackedLayout;

namespace satchel::ui {

class Button;
class CustomerColumn;
class EmptyState;
class FileActions;
class InboxList;
class InvitationAnswers;
class ListSearchField;
class MailComposer;
class NewSenders;
class OutboxPanel;
class PageHeader;
class RecordPanel;
class ThreadView;
class Toast;
class Toolbar;
class ViewTabs;

class InboxPage : public Page
{
    Q_OBJECT

public:
    explicit InboxPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Inbox"); }
    Icon icon() const override { return Icon::Inbox; }
    void activate() override;
    /// `part` is a thread, "outbox", "new" for a message to the contact or lead `record`, or "draft" for the message
    /// `record` that waits to be read and sent.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    items::InboxModel *model() const { return m_model; }
    items::ConversationModel *conversation() const { return m_conversation; }
    InboxList *list() const { return m_list; }
    ThreadView *thread() const { return m_thread; }
    ViewTabs *tabs() const { return m_tabs; }
    Button *sendersButton() const { return m_sendersButton; }
    Button *outboxButton() const { return m_outboxButton; }
    Button *draftsButton() const { return m_draftsButton; }
    OutboxPanel *outbox() const;
    EmptyState *emptyState() const { return m_empty; }
    Toast *toast() const { return m_toast; }
    MailComposer *composer() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // how it is put together
    void makeCommands();
    void make();
    QWidget *makeHeader();
    QWidget *makeToolbar();
    QWidget *makeCentre();
    void connectParts();
    void readOwnAddresses();
    // what is shown
    void showCounts();
    void showOrder();
    void showThread(const QString &thread);
    void showConversation(bool isOther);
    void followActions();
    void arrange();
    void openThread();
    void closeThread();
    void toggleCustomer();
    void chooseView(int tab);
    // what is done: InboxCommands.cpp
    QString currentThread() const;
    const items::InboxConversation *current(const QString &thread) const;
    void reply();
    void writeNew();
    void writeTo(EntityKind entity, const RecordId &id);
    void send();
    void markDone();
    void snooze();
    void assign();
    void archive();
    void toggleRead();
    void markRead();
    void showMenu(const QPoint &position);
    void openOrderMenu();
    void openSenders();
    void openOutbox();
    void showOutbox();
    void addAccount();
    /// What was done with a message of the outbox; it is read again.
    void noteOutboxChange(const Result<void> &done);
    void createLead(const QString &name, const QString &address);
    void closeLead();
    void readDrafts();
    void openDrafts();
    void goOnWith(const store::OutgoingMail &draft);
    void noteDiscarded(const store::OutgoingMail &draft);
    void restoreDiscarded();
    void noteQueued(const store::OutgoingMail &mail);
    void takeBack(const RecordId &mail);
    void noteAnswer(const store::OutgoingMail &mail);

    PageContext m_context;
    items::InboxModel *m_model = nullptr; // the parts are made on the first visit
    items::ConversationModel *m_conversation = nullptr;
    FileActions *m_files = nullptr;
    InvitationAnswers *m_answers = nullptr;
    PageHeader *m_header = nullptr;
    ListSearchField *m_searchField = nullptr;
    Button *m_newButton = nullptr;
    Toolbar *m_toolbar = nullptr;
    ViewTabs *m_tabs = nullptr;
    Button *m_orderButton = nullptr;
    Button *m_sendersButton = nullptr;
    Button *m_outboxButton = nullptr;
    Button *m_draftsButton = nullptr;
    QWidget *m_listPlace = nullptr;
    QStackedLayout *m_listStack = nullptr;
    InboxList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    Button *m_addAccount = nullptr; // in it, while there is no account
    ThreadView *m_thread = nullptr;
    CustomerColumn *m_customer = nullptr;
    RecordPanel *m_lead = nullptr;
    QPointer<NewSenders> m_senders; // while it is open, as is the next one
    QPointer<OutboxPanel> m_outbox;
    bool m_isOutboxWanted = false; // opened once the inbox was read
    Toast *m_toast = nullptr;
    RecordId m_queued; // what the toast can take back
    std::vector<store::OutgoingMail> m_discarded; // or bring back, the last one first
    std::vector<store::OutgoingMail> m_drafts; // the newest first
    bool m_isEntered = false; // a person has just come from another page
    bool m_isLeaving = false; // it is being closed
    bool m_leadsBack = false; // the new message was begun on another page, where closing it leads
    bool m_isReplyWanted = false; // to the conversation that is being read
    QString m_wanted; // a thread to be opened once the list was read
    bool m_isThreadInPlace = false; // of the list, on a very narrow page
    bool m_isCustomerInPlace = false; // of the conversation, on a narrow page

    QAction *m_new = nullptr;
    QAction *m_reply = nullptr;
    QAction *m_send = nullptr;
    QAction *m_done = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_read = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_search = nullptr;
    QAction *m_insertFree = nullptr;
    QAction *m_inviteToTime = nullptr;
    QAction *m_openSenders = nullptr;
    QAction *m_openOutbox = nullptr;
    QAction *m_openDrafts = nullptr;
    QAction *m_back = nullptr;
    QAction *m_showCustomer = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
