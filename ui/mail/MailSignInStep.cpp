// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailSignInStep.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/mail/MailAccountText.h"

#include <algorithm>
#include <QDesktopServices>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::MailSignIn;

MailSignInStep::MailSignInStep(QWidget *parent)
    : QWidget(parent), m_method(new SegmentedControl(tr("How to sign in"))),
      m_notes(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_help(new Button(Icon::Globe, tr("Open the provider's help"))), m_column(new QVBoxLayout(this)),
      m_password(new QLineEdit), m_clientId(new QLineEdit), m_clientSecret(new QLineEdit), m_directory(new QLineEdit)
{
    setSpaces(*m_column, Theme::of(this), 0, 10);
    const auto addAtStart = [this](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addWidget(widget);
        row->addStretch(1);
        m_column->addLayout(row);
    };
    addAtStart(m_method);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(m_notes);
    m_help->setAutoDefault(false);
    addAtStart(m_help);
    for (QLineEdit *secret : {m_password, m_clientSecret}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    }
    m_passwordRow = addField(tr("Password"), m_password);
    m_clientIdRow = addField(tr("Client ID"), m_clientId,
        tr("Of the app that your organization registered at the provider, for desktop programs."));
    m_clientSecretRow = addField(tr("Client secret"), m_clientSecret);
    m_directoryRow = addField(
        tr("Directory (tenant)"), m_directory, tr("Leave it empty unless your administrator gave you one."));
    m_column->addWidget(new Label(
        tr("Secrets are stored only in the keychain of this computer."), &Theme::Fonts::small, TextColor::Tertiary));
    m_column->addStretch(1);
    connect(m_method, &QTabBar::currentChanged, this, &MailSignInStep::showMethod);
    connect(m_help, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_proposal.help); });
}

QWidget *MailSignInStep::addField(const QString &label, QLineEdit *field, const QString &help)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    setSpaces(*column, Theme::of(this), 0, 4);
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Secondary);
    name->setBuddy(field);
    field->setAccessibleName(label);
    column->addWidget(name);
    column->addWidget(field);
    if (!help.isEmpty()) {
        auto *below = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
        below->setWordWrap(true);
        column->addWidget(below);
    }
    m_column->addWidget(row);
    return row;
}

void MailSignInStep::setProposal(const store::MailProposal &proposal)
{
    m_proposal = proposal;
    while (m_method->count() > 0)
        m_method->removeTab(0);
    for (const MailSignIn one : proposal.signIns) {
        const bool isPassword = one == MailSignIn::Password;
        m_method->addSegment(isPassword ? tr("Password") : tr("Sign in with the browser"));
    }
    m_method->setVisible(m_method->count() > 1);
    m_help->setVisible(proposal.help.isValid() && !proposal.help.isEmpty());
    showMethod();
}

MailSignIn MailSignInStep::signIn() const
{
    const auto chosen = static_cast<size_t>(qMax(0, m_method->currentIndex()));
    return chosen < m_proposal.signIns.size() ? m_proposal.signIns[chosen] : MailSignIn::Password;
}

void MailSignInStep::showMethod()
{
    const bool isPassword = signIn() == MailSignIn::Password;
    // Where both ways are offered the notes are about the password.
    const bool areNotesShown = !m_proposal.notes.isEmpty() && (isPassword || m_proposal.signIns.size() == 1);
    m_notes->setText(m_proposal.notes.join(u'\n'));
    m_notes->setVisible(areNotesShown);
    m_passwordRow->setVisible(isPassword);
    m_clientIdRow->setVisible(!isPassword);
    m_clientSecretRow->setVisible(signIn() == MailSignIn::Google);
    m_directoryRow->setVisible(signIn() == MailSignIn::Microsoft);
}

QString MailSignInStep::password() const
{
    return m_password->text();
}

QString MailSignInStep::clientId() const
{
    return signIn() == MailSignIn::Password ? QString() : m_clientId->text().trimmed();
}

QString MailSignInStep::clientSecret() const
{
    return signIn() == MailSignIn::Google ? m_clientSecret->text().trimmed() : QString();
}

QString MailSignInStep::directory() const
{
    return signIn() == MailSignIn::Microsoft ? m_directory->text().trimmed() : QString();
}

QString MailSignInStep::missing() const
{
    if (signIn() == MailSignIn::Password)
        return password().isEmpty() ? tr("Enter the password of the mailbox.") : QString();
    if (signIn() == MailSignIn::Google && !clientId().isEmpty() && clientSecret().isEmpty())
        return tr("Enter the client secret. Google requires it together with the client ID.");
    return clientId().isEmpty() ? tr("Enter the client ID of the app that your organization registered at %1.")
                                      .arg(MailAccountText::signIn(signIn()))
                                : QString();
}

void MailSignInStep::wipe()
{
    m_password->clear();
    m_clientSecret->clear();
}

void MailSignInStep::focusFirst()
{
    (signIn() == MailSignIn::Password ? m_password : m_clientId)->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_MailSignInStep.cpp"
