// SPDX-License-Identifier: GPL-3.0-or-later
// Joins a team by an invitation: pasted, dropped or opened, read at once, and compared with the server that it names
// before anything is sent to it. The person chooses a password of their own.
#pragma once

#include "store/hub/TeamInvitation.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SetupForm.h"

class QBoxLayout;
class QPlainTextEdit;

namespace satchel::store {
class InvitationControl;
}

namespace satchel::ui {

class Button;
class Label;
class PasswordField;

class InvitationForm : public SetupForm
{
    Q_OBJECT

public:
    explicit InvitationForm(const PageContext &context, QWidget *parent = nullptr);

    /// Puts the content of a file where a person pastes.
    void open(const QString &file);
    const std::optional<store::TeamInvitation> &invitation() const { return m_invitation; }
    QString password() const;

    void showCheck(const store::TeamServerCheck &check) override;
    void showProgress(const store::TeamProgress &progress) override;
    void showError(const QString &sentence) override;
    void setBusy(bool isBusy) override;
    void setUsable(bool isUsable) override;

Q_SIGNALS:
    void joinRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Fact : quint8 { Team, Server, Certificate, Inviter, Role, Download, Facts };
    QWidget *makeFacts();
    void read();
    void showInvitation();
    void ask();
    void showFound(const store::InvitationCheck &check);
    void say(const QString &sentence, TextColor color);
    void fold();
    void follow();

    PageContext m_context;
    store::InvitationControl *m_control;
    QPlainTextEdit *m_text;
    Button *m_open;
    Button *m_paste;
    Label *m_for;
    std::array<QBoxLayout *, Facts> m_rows{}; // before the widget that has them
    std::array<Label *, Facts> m_names{};
    std::array<Label *, Facts> m_values{};
    QWidget *m_facts;
    PasswordField *m_password;
    Label *m_kept;
    Label *m_state;
    Button *m_join;
    Button *m_again;
    Button *m_cancel;
    std::optional<store::TeamInvitation> m_invitation;
    std::optional<store::InvitationCheck> m_check; // of this invitation
    bool m_isBusy = false;
    bool m_isUsable = true;
};

} // namespace satchel::ui
