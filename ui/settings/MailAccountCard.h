// SPDX-License-Identifier: GPL-3.0-or-later
// One mail account in the settings: its state and what can be done with it, then what a person sets for it. Fields that
// are being written in are left alone when the account is read again.
#pragma once

#include "items/MailAccountsModel.h"
#include "ui/common/PageContext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QTableWidget;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class FieldEditor;
class FlowLayout;
class Label;
class StateChip;
class TokenField;

class MailAccountCard : public QWidget
{
    Q_OBJECT

public:
    enum class Command { FetchNow, Pause, Resume, NewPassword, SignIn, ShowOutbox, Remove };

    MailAccountCard(const PageContext &context, items::MailAccountsModel &model, QWidget *parent = nullptr);

    void setItem(const items::MailAccountItem &item);
    qint64 account() const { return m_item.account.number; }
    const items::MailAccountItem &item() const { return m_item; }
    void setOpen(bool isOpen);
    bool isOpen() const;
    QTableWidget *folders() const { return m_folders; }

Q_SIGNALS:
    void asked(satchel::ui::MailAccountCard::Command command, qint64 account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    QWidget *makeDetails();
    void showState();
    void showProblem();
    void showButtons();
    void showDetails();
    void showFolders();
    void saveSignature();
    void saveFirstDay();
    void saveExcluded();
    void chooseFolder(int row);

    PageContext m_context;
    items::MailAccountsModel &m_model;
    items::MailAccountItem m_item;
    bool m_isFilling = false;
    QTimer m_signaturePause;
    Label *m_name = nullptr;
    Label *m_address = nullptr;
    StateChip *m_state = nullptr;
    Label *m_sentence = nullptr;
    Label *m_outbox = nullptr;
    QWidget *m_problemRoom = nullptr;
    QString m_problemShown;
    FlowLayout *m_buttons = nullptr;
    std::vector<Command> m_shown;
    Button *m_fold = nullptr;
    QWidget *m_details = nullptr;
    QLineEdit *m_accountName = nullptr;
    QLineEdit *m_senderName = nullptr;
    QPlainTextEdit *m_signature = nullptr;
    FieldEditor *m_firstDay = nullptr;
    TokenField *m_excluded = nullptr;
    QTableWidget *m_folders = nullptr;
    Label *m_noFolders = nullptr;
};

} // namespace satchel::ui
