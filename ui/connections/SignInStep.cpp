// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SignInStep.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/connections/GuideSteps.h"
#include "ui/connections/TokenFields.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *secretField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return field;
}

} // namespace

SignInStep::SignInStep(QWidget *parent)
    : QWidget(parent), m_guideTitle(new Label({}, &Theme::Fonts::semibold)), m_guide(new GuideSteps),
      m_column(new QVBoxLayout(this)), m_redirect(new QLineEdit), m_clientId(new QLineEdit),
      m_clientSecret(secretField()), m_token(new TokenFields)
{
    const Theme &theme = Theme::of(this);
    setSpaces(*m_column, theme, 0, 10);
    m_question = new Label(tr("How do you want to sign in?"), &Theme::Fonts::semibold);
    m_question->setWordWrap(true);
    m_column->addWidget(m_question);
    m_methodPlace = new QVBoxLayout;
    m_column->addLayout(m_methodPlace);
    m_clientIdRow = addField(tr("Client ID"), m_clientId);
    m_clientSecretRow = addField(tr("Client secret"), m_clientSecret);
    m_token->setNames({});
    m_column->addWidget(m_token);
    auto *secrets = new Label(
        tr("Secrets are stored only in the keychain of this computer."), &Theme::Fonts::small, TextColor::Tertiary);
    secrets->setWordWrap(true);
    m_column->addWidget(secrets);
    m_guideTitle->setWordWrap(true);
    m_column->addSpacing(theme.px(6));
    m_column->addWidget(m_guideTitle);
    m_column->addWidget(m_guide);
    m_redirect->setReadOnly(true);
    m_redirectRow = addField(tr("Redirect address to register"), m_redirect);
    auto *copy = new Button(Icon::Copy, tr("Copy"));
    copy->setAutoDefault(false);
    static_cast<QHBoxLayout *>(m_redirectRow->layout())->addWidget(copy, 0, Qt::AlignBottom);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_redirect->text()); });
    m_column->addStretch(1);
    for (int i = 0; i < 2; ++i) {
        auto *key = new QShortcut(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (m_method)
                m_method->choose(i);
            focusFirst();
        });
    }
}

QWidget *SignInStep::addField(const QString &label, QLineEdit *field)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    setSpaces(*across, theme, 0, 8);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(4));
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Secondary);
    name->setBuddy(field);
    field->setAccessibleName(label);
    column->addWidget(name);
    column->addWidget(field);
    across->addLayout(column, 1);
    m_column->addWidget(row);
    return row;
}

void SignInStep::setVendor(const store::VendorInfo &vendor)
{
    m_vendor = vendor;
    delete std::exchange(m_method, nullptr);
    if (vendor.canSignIn && vendor.canUseToken) {
        m_method = new ChoiceList(
            {tr("Sign in with the browser"),
                vendor.tokenName.isEmpty() ? tr("Token") : vendor.tokenName.split(u'\n').join(tr(", "))},
            0);
        m_method->setAccessibleName(tr("How to sign in"));
        connect(m_method, &ChoiceList::chosenChanged, this, &SignInStep::showMethod);
        m_methodPlace->addWidget(m_method);
    }
    m_question->setVisible(m_method);
    m_token->setNames(vendor.tokenName);
    m_guideTitle->setText(tr("Where to find it in %1").arg(vendor.label));
    m_guideTitle->setVisible(!vendor.guide.isEmpty());
    m_redirect->setText(vendor.redirectAddress);
    showMethod();
}

bool SignInStep::usesToken() const
{
    return m_vendor.canUseToken && (!m_vendor.canSignIn || (m_method && m_method->chosen() == 1));
}

void SignInStep::showMethod()
{
    const bool isToken = usesToken();
    m_redirectRow->setVisible(!isToken && !m_vendor.redirectAddress.isEmpty());
    m_clientIdRow->setVisible(!isToken);
    m_clientSecretRow->setVisible(!isToken && m_vendor.needsClientSecret);
    m_token->setVisible(isToken);
    m_guide->show(m_vendor.guide, isToken ? m_vendor.tokenSteps : m_vendor.browserSteps);
}

store::Credentials SignInStep::credentials() const
{
    if (usesToken())
        return {m_token->token(), {}, {}};
    return {
        {}, m_clientId->text().trimmed(), m_vendor.needsClientSecret ? m_clientSecret->text().trimmed() : QString()};
}

QString SignInStep::missing() const
{
    const store::Credentials given = credentials();
    if (usesToken())
        return m_token->problem();
    if (given.clientId.isEmpty())
        return tr("Enter the client ID of the app that you registered in %1.").arg(m_vendor.label);
    if (m_vendor.needsClientSecret && given.clientSecret.isEmpty())
        return tr("Enter the client secret. %1 requires it together with the client ID.").arg(m_vendor.label);
    return {};
}

void SignInStep::wipe()
{
    for (QLineEdit *field : {m_clientId, m_clientSecret})
        field->clear();
    m_token->wipe();
}

void SignInStep::focusFirst()
{
    if (usesToken())
        m_token->focusFirst();
    else
        m_clientId->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_SignInStep.cpp"
