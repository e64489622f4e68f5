// SPDX-License-Identifier: GPL-3.0-or-later
// A message of the open conversation as a whole: who wrote to whom and when, the text or the sanitized HTML, the quoted
// lines behind one button, the files as cards. Pictures on the web are loaded when a person asks for them. UI thread.
#pragma once

#include "items/ThreadReading.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::invitations {
struct ReceivedInvitation;
}

namespace satchel::ui {

class Banner;
class Button;
class InboxText;
class InvitationCard;
class Label;
class MailHtmlView;
class MessagePictures;

class MessageView : public QWidget
{
    Q_OBJECT

public:
    /// `quoted` is the message that it answers; null: not known. `own`: addresses that are called "you". `invitation`:
    /// the one that it carries; null: none.
    /// `pictures` outlives it: another view of the message goes on with what is there.
    MessageView(const PageContext &context, MessagePictures &pictures, const items::ThreadMessage &message,
        const items::ThreadMessage *quoted, const QStringList &own, bool isFirst,
        const invitations::ReceivedInvitation *invitation = nullptr, QWidget *parent = nullptr);

    RecordId message() const { return m_message.id; }
    Button *quoteButton() const { return m_quoteButton; }
    Label *quote() const { return m_quote; }
    /// What was written, as HTML; null where the message is shown by its text.
    MailHtmlView *htmlView() const { return m_html; }
    /// What is quoted, as HTML, once it was opened.
    MailHtmlView *quotedHtmlView() const { return m_quotedHtml; }
    /// Says that pictures are not shown; null where there are none.
    Banner *picturesBar() const { return m_bar; }
    Button *showPicturesButton() const { return m_showPictures; }
    Button *alwaysShowButton() const { return m_alwaysShow; }
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
    void showFiles();
    bool isCardNeeded(const items::ThreadFile &file);
    void addText(QVBoxLayout &column);
    void addHtml(QVBoxLayout &column);
    void addPicturesBar(QVBoxLayout &column);
    void addQuoteButton(QVBoxLayout &column, const InboxText &text, const items::ThreadMessage *quoted, int lines);
    MailHtmlView *makeHtmlView(const QString &html);
    void toggleQuote();
    void loadPictures();
    void showPicture(const QString &name);
    void showLoading();
    void openLink(const QUrl &address, const QString &misleading);

    PageContext m_context;
    MessagePictures &m_pictures;
    items::ThreadMessage m_message;
    bool m_isFirst;
    Button *m_quoteButton = nullptr;
    Label *m_quote = nullptr;
    InvitationCard *m_card = nullptr;
    QString m_quoteText;
    QVBoxLayout *m_quoteColumn = nullptr;
    MailHtmlView *m_html = nullptr;
    MailHtmlView *m_quotedHtml = nullptr;
    Banner *m_bar = nullptr;
    Button *m_showPictures = nullptr;
    Button *m_alwaysShow = nullptr;
    QVBoxLayout *m_fileColumn = nullptr;
    QWidget *m_files = nullptr; // the cards
};

} // namespace satchel::ui
