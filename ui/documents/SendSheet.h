// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a document: whom to, the letter, the PDF that goes with it, what to look at once more, and the reminder.
// Stays at the trailing side over the dimmed window, and takes all of a narrow one. It writes nothing itself: Send and
// "Mark as sent only" are signals. What a person wrote comes back until it is sent (DraftKeeper).
#pragma once

#include "ui/common/Overlay.h"
#include "ui/documents/Sending.h"

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace satchel::ui {

class Banner;
class Button;
class DraftKeeper;
class Label;
class SegmentedControl;
class TokenField;

class SendSheet : public Overlay
{
    Q_OBJECT

public:
    SendSheet(const PageContext &context, SendFacts facts, QWidget *window);

    const SendFacts &facts() const { return m_facts; }
    SendDraft draft() const;
    /// Checks the addresses, then asks to send.
    void send();
    void markAsSent();
    /// Why it was not sent; nothing that was written is lost.
    void showFailure(const QString &sentence);
    /// To be called once the letter is sent.
    std::function<void()> forgetter();

Q_SIGNALS:
    void sendRequested();
    void markRequested();
    void previewRequested();
    void comparisonRequested();
    /// A check is about this part of the document.
    void partRequested(const satchel::RecordId &part);
    void closed();

protected:
    QRect panelRect() const override;
    void layOutPanel() override;
    QWidget *firstFocus() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    QWidget *makeOffers();
    QWidget *makeAttachment();
    QWidget *makeChecks();
    QWidget *makeReminder();
    TokenField *makeAddresses(const QString &name, const QStringList &addresses);
    void show(const SendDraft &letter);
    void keepDrafts();
    void showOffers();
    void addOffered(const QString &address);
    void checkAddresses();
    void showReminder();
    void greet();
    QDate reminderDay() const;
    bool isNarrow() const;
    void copyText();
    void showDone(const QString &sentence);
    static QString wrongText(const QString &address);

    PageContext m_context;
    SendFacts m_facts;
    QWidget *m_panel;
    DocumentOutput *m_output;
    TokenField *m_to = nullptr;
    TokenField *m_cc = nullptr;
    QWidget *m_offers = nullptr;
    QString m_greeting; // the letter's first line, as the sheet wrote it
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QBoxLayout *m_attachmentAndChecks = nullptr;
    QCheckBox *m_reminds = nullptr;
    SegmentedControl *m_when = nullptr;
    Label *m_day = nullptr;
    QCheckBox *m_notes = nullptr;
    Banner *m_failure = nullptr;
    Label *m_done = nullptr; // what was saved, printed or copied; a toast of the window would be below the sheet
    Label *m_hint = nullptr;
    Button *m_mark = nullptr;
    Button *m_cancel = nullptr;
    Button *m_send = nullptr;
    DraftKeeper *m_drafts;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
