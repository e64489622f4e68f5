// SPDX-License-Identifier: GPL-3.0-or-later
// How to let Satchel in at a mail provider: a password, or the browser with the organisation's client id. With what the
// provider wants done first. What is typed here goes to the mail service, and from there to the keychain; it is kept
// nowhere in the window (I3).
#pragma once

#include "store/mail/MailControl.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;
class SegmentedControl;

class MailSignInStep : public QWidget
{
    Q_OBJECT

public:
    explicit MailSignInStep(QWidget *parent = nullptr);

    void setProposal(const store::MailProposal &proposal);
    store::MailSignIn signIn() const;
    QString password() const;
    QString clientId() const;
    /// Of Google's clients; Microsoft has none.
    QString clientSecret() const;
    QString directory() const;
    /// What is missing, as a sentence; empty when nothing is.
    QString missing() const;
    void wipe();
    void focusFirst();

private:
    QWidget *addField(const QString &label, QLineEdit *field, const QString &help = {});
    void showMethod();

    store::MailProposal m_proposal;
    SegmentedControl *m_method;
    Label *m_notes;
    Button *m_help;
    QVBoxLayout *m_column;
    QLineEdit *m_password;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_directory;
    QWidget *m_passwordRow;
    QWidget *m_clientIdRow;
    QWidget *m_clientSecretRow;
    QWidget *m_directoryRow;
};

} // namespace satchel::ui
