// SPDX-License-Identifier: GPL-3.0-or-later
// Where a message is written: recipients, subject of a new one, text, files. Closed it is one line; what is typed is
// saved as a draft on this computer and found again. The account's signature is put under the text, above a quote. It
// asks before somebody is written to who does not want that. Sending queues the message; who shows the composer offers
// to take it back. UI thread.
#pragma once

#include "items/MailOutbox.h"
#include "ui/common/PageContext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace satchel::invitations {
struct PlannedMessage;
}

namespace satchel::ui {

class Button;
class ComposerTemplates;
class FlowLayout;
class IconButton;
class Label;
class TokenField;
struct TimeInvitation;

class MailComposer : public QWidget
{
    Q_OBJECT

public:
    explicit MailComposer(const PageContext &context, QWidget *parent = nullptr);
    ~MailComposer() override;

    /// An answer, closed until open(); a draft that answers the same message comes back open. `name` is whom it
    /// answers.
    void setAnswer(const store::MailContent &start, const QString &name);
    /// A message that answers none, open. One to the same people that was begun before is written on; other drafts
    /// stay as they are.
    void setNew(const store::MailContent &start);
    /// Nothing can be written: no conversation is open.
    void clear();
    /// A message that was queued is written on.
    void resume(const store::OutgoingMail &draft);

    void open();
    /// Keeps the draft.
    void close();
    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_isNew; }
    /// What is written now.
    store::MailContent content() const;
    /// Goes out after a pause in which it can be taken back.
    void send();
    void sendAt(Instant at);
    void discard();
    /// Saves at once what was typed; before another conversation is shown.
    void keepNow();
    /// From which accounts one can write; read again when the page is shown.
    void readAccounts();
    /// Asks how long the meeting takes, and writes when this person is free; or which time the recipients are invited
    /// to.
    void insertFreeTimes();
    void askInvitation();
    /// Puts files with it.
    void attach(const QStringList &paths);

    QPlainTextEdit *textEdit() const { return m_text; }
    TokenField *toField() const { return m_to; }
    QLineEdit *subjectEdit() const { return m_subject; }
    Button *sendButton() const { return m_send; }
    ComposerTemplates *templates() const { return m_templates; }
    QString error() const;
    items::MailOutbox &outbox() { return m_outbox; }

    /// Milliseconds between Send and the first byte.
    static constexpr qint64 pause = 10'000;

Q_SIGNALS:
    void openChanged();
    /// It is about to be closed by a person who goes elsewhere, and not by sending or discarding it.
    void leaving();
    /// It waits in the outbox.
    void queued(const satchel::store::OutgoingMail &mail);
    /// What was written, to be written on with another id: the draft of this one is gone.
    void discarded(const satchel::store::OutgoingMail &draft);
    /// A draft is kept, or is none any more.
    void draftsChanged();
    void accountRequested();
    /// The recipients are invited from an account; what is written stays.
    void invited(qint64 account, const satchel::invitations::PlannedMessage &request);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeAddressRow();
    QWidget *makeFoot();
    void openCc();
    TokenField *makeAddresses(const QString &name);
    void show(const store::MailContent &content);
    void showOpen();
    void showSaved(const QString &text);
    void showError(const QString &sentence);
    void showFiles();
    void showAccounts(const std::vector<store::MailAccount> &accounts);
    void offerContacts(const std::vector<items::MailContact> &contacts);
    void findDraft();
    void findKeptMessage();
    void focusFirst();
    void restore(const store::OutgoingMail &draft);
    void fitText();
    QString accountSignature() const;
    void sign();
    void placeCursor();
    void noteChange();
    void save();
    void askFiles();
    using WithContacts = std::function<void(const std::vector<items::MailContact> &contacts)>;
    bool checkRecipients();
    QString wrongRecipient() const;
    void checkHolds(WithContacts goOn);
    void askHolds(const std::vector<items::MailContact> &contacts, size_t next, WithContacts goOn);
    void queue(Instant at);
    void invite(const TimeInvitation &invitation);
    void reset();

    PageContext m_context;
    items::MailOutbox m_outbox;
    store::MailContent m_start; // as the message began
    QString m_answered; // the newest message of the conversation; a draft may answer an earlier one
    std::vector<store::OutgoingAttachment> m_files;
    std::vector<store::MailAccount> m_accounts;
    QString m_replyText; // of the closed line
    QString m_signature; // of the account, as it was put into the text
    bool m_isRestored = false; // a draft, which has the signature that it was written with
    RecordId m_id; // of the draft; null: not saved yet
    int m_generation = 0; // answers of the outbox about another message are dropped
    bool m_isOpen = false;
    bool m_isNew = false;
    bool m_isSet = false; // a message can be written
    bool m_isFilling = false;
    bool m_isSending = false;
    bool m_areAccountsKnown = false;
    bool m_areContactsRead = false;
    QTimer m_keep;

    Button *m_line;
    QWidget *m_form = nullptr;
    TokenField *m_to = nullptr;
    TokenField *m_cc = nullptr;
    QWidget *m_ccRow = nullptr;
    Button *m_ccButton = nullptr;
    Label *m_saved = nullptr;
    QWidget *m_subjectRow = nullptr;
    QLineEdit *m_subject = nullptr;
    QWidget *m_fromRow = nullptr;
    QComboBox *m_from = nullptr;
    QPlainTextEdit *m_text = nullptr;
    ComposerTemplates *m_templates = nullptr;
    QWidget *m_fileRow = nullptr;
    FlowLayout *m_fileFlow = nullptr;
    Label *m_error = nullptr;
    IconButton *m_free = nullptr;
    Button *m_send = nullptr;
    Button *m_later = nullptr;
};

} // namespace satchel::ui
