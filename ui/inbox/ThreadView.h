// SPDX-License-Identifier: GPL-3.0-or-later
// The open conversation: what it is about and what can be done with it, its messages with the last two open and older
// ones in a line each, what waits to be sent, and the composer. UI thread.
#pragma once

#include "invitations/ReceivedInvitation.h"
#include "items/ConversationModel.h"
#include "ui/common/PageContext.h"

#include <QSet>
#include <QWidget>

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class IconButton;
class Label;
class LinkButton;
class MailComposer;
class MessagePictures;
class MessageView;

class ThreadView : public QWidget
{
    Q_OBJECT

public:
    /// Its buttons are the page's commands.
    struct Commands
    {
        QAction *back;
        QAction *assign;
        QAction *snooze;
        QAction *done;
        QAction *customer;
    };

    ThreadView(const PageContext &context, items::ConversationModel &model, const Commands &commands,
        QWidget *parent = nullptr);

    /// Addresses that are called "you" and are not answered.
    void setOwnAddresses(const QStringList &addresses);
    /// Makes the messages again, though none of them changed.
    void showAgain();
    MailComposer *composer() const { return m_composer; }
    /// A new message instead of the conversation.
    void writeNew(const store::MailContent &start);
    bool isWritingNew() const { return m_isWritingNew; }
    void stopWritingNew();
    /// Opens the composer under the conversation.
    void reply();
    /// The list is beside it, or behind a button.
    void setBackShown(bool isShown);
    void setCustomerShown(bool isShown);
    void scrollBy(int pages);
    QWidget *assignButton() const;
    QWidget *snoozeButton() const;
    QWidget *moreButton() const;
    QScrollArea *scroll() const { return m_scroll; }
    QList<MessageView *> openMessages() const;

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void fileRequested(const satchel::RecordId &attachment);
    void takeBackRequested(const satchel::RecordId &mail);
    /// To the invitation of a message: a key of attendee.response.
    void invitationAnswered(const satchel::RecordId &message, const QString &response);
    void cancellationConfirmed(const satchel::RecordId &message);
    void moreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const Commands &commands);
    void makeBody();
    void show(bool isOther);
    void showHead();
    void showMessages(bool isOther);
    void addOlder(QVBoxLayout &column, size_t from, size_t count);
    void addPending(QVBoxLayout &column);
    bool readInvitations();
    void showComposer();
    void scrollToLast();
    void foldButtons();
    bool isMessageOpen(size_t at) const;
    store::MailContent answer() const;

    PageContext m_context;
    items::ConversationModel &m_model;
    QStringList m_own;
    QSet<RecordId> m_opened; // older ones that a person opened
    QSet<RecordId> m_folded; // newer ones that a person folded
    bool m_areOlderShown = false; // also where there are very many
    bool m_isWritingNew = false;
    std::vector<items::ThreadMessage> m_shownMessages;
    QList<RecordId> m_shownPending;
    QHash<RecordId, invitations::ReceivedInvitation> m_invitations; // by message

    MessagePictures *m_pictures;
    QWidget *m_head = nullptr;
    IconButton *m_back = nullptr;
    Label *m_title = nullptr;
    QWidget *m_factLine = nullptr;
    LinkButton *m_deal = nullptr;
    Label *m_facts = nullptr;
    class WaitMark;
    WaitMark *m_wait = nullptr;
    Button *m_assign = nullptr;
    Button *m_snooze = nullptr;
    Button *m_done = nullptr;
    IconButton *m_more = nullptr;
    IconButton *m_customer = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_messages = nullptr;
    MailComposer *m_composer = nullptr;
    QWidget *m_composerPlace = nullptr;
};

} // namespace satchel::ui
