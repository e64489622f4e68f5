// SPDX-License-Identifier: GPL-3.0-or-later
// A message of the open conversation as a whole: who wrote to whom and when, the text, the quoted lines behind one
// button, the files as cards. UI thread.
#pragma once

#include "items/ThreadReading.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::invitations {
struct ReceivedInvitation;
}

namespace satchel::ui {

class Button;
class InboxText;
class InvitationCard;
class Label;

class MessageView : public QWidget
{
    Q_OBJECT

public:
    /// `quoted` is the message that it answers; null: not known. `own`: addresses that are called "you". `invitation`:
    /// the one that it carries; null: none.
    MessageView(const PageContext &context, const items::ThreadMessage &message, const items::ThreadMessage *quoted,
        const QStringList &own, bool isFirst, const invitations::ReceivedInvitation *invitation = nullptr,
        QWidget *parent = nullptr);

    RecordId message() const { return m_message.id; }
    Button *quoteButton() const { return m_quoteButton; }
    Label *quote() const { return m_quote; }
    /// Null where the message carries no invitation.
    InvitationCard *invitationCard() const { return m_card; }

Q_SIGNALS:
    void replyRequested();
    void fileRequested(const satchel::RecordId &attachment);
    /// Its head was clicked.
    void foldRequested();
    void invitationAnswered(const QString &response);
    void cancellationConfirmed();
    void meetingRequested(const satchel::RecordId &meeting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const InboxText &text, const QStringList &own);
    void addBody(QVBoxLayout &column, const InboxText &text, const items::ThreadMessage *quoted);
    void addInvitation(QVBoxLayout &column, const invitations::ReceivedInvitation &invitation);
    void addFiles(QVBoxLayout &column, const InboxText &text);
    void toggleQuote();

    PageContext m_context;
    items::ThreadMessage m_message;
    bool m_isFirst;
    Button *m_quoteButton = nullptr;
    Label *m_quote = nullptr;
    InvitationCard *m_card = nullptr;
    QString m_quoteText;
};

} // namespace satchel::ui
