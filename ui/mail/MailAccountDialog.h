// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a mail account step by step: who writes, the servers that were found, how to sign in; then both servers are
// tried, and the first fetch shows how far it is. Errors stay on the step they belong to; nothing is made before both
// servers accepted the person.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/mail/MailAccountText.h"

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace satchel::ui {

class Banner;
class DraftKeeper;
class FieldEditor;
class MailServerField;
class MailSignInStep;

class MailAccountDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Step { Address, Servers, SignIn, Trying };

    /// The context has a MailControl.
    MailAccountDialog(const PageContext &context, QWidget *parent);
    ~MailAccountDialog() override;

    Step step() const { return m_step; }
    /// The sentences of the last step.
    QString outcome() const;
    void goOn();
    void goBack();
    void reject() override;

Q_SIGNALS:
    void added(qint64 account);

private:
    QWidget *makeAddressStep();
    QWidget *makeServersStep();
    QWidget *makeTryingStep();
    void followControl();
    void show(Step step);
    void showButtons();
    QString problemOf(Step step);
    void findServers();
    void showProposal(const store::MailProposal &proposal);
    void showNothingFound(const Error &error);
    store::MailAccount wanted() const;
    void tryIt();
    void showTrying(const QString &strong, const QString &rest);
    void showFailure(const Error &error);
    void finish(qint64 account);
    MailAccountText text() const { return {m_context.formats(), m_context.workspace.clock().now()}; }

    PageContext m_context;
    QStackedWidget *m_steps;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    FieldEditor *m_firstDay = nullptr;
    Label *m_found = nullptr; // what the servers are of
    MailServerField *m_incoming = nullptr;
    MailServerField *m_outgoing = nullptr;
    QLineEdit *m_user = nullptr;
    QCheckBox *m_consent = nullptr;
    MailSignInStep *m_signIn = nullptr;
    Label *m_strong = nullptr;
    Label *m_rest = nullptr;
    Button *m_browser = nullptr;
    Button *m_back = nullptr;
    Button *m_cancel = nullptr;
    Button *m_next = nullptr;
    Step m_step = Step::Address;
    store::MailProposal m_proposal;
    QUrl m_signInAddress;
    qint64 m_account = 0; // once it is there
    DraftKeeper *m_drafts = nullptr; // of the address step
    DraftKeeper *m_serverDrafts = nullptr; // of the servers, for each address
    bool m_isSearching = false;
    Teardown m_teardown{*this};
};

/// Opens it over the window of a widget.
void openMailAccountDialog(const PageContext &context, QWidget *over);

} // namespace satchel::ui
