// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SignInStep.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/connections/AnswerCard.h"
#include "ui/connections/GuideSteps.h"
#include "ui/connections/TokenFields.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWays = 520; // below it one way is above the other
constexpr int tokenWay = 0; // nothing has to be registered for it
constexpr int browserWay = 1;

QLineEdit *secretField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return field;
}

/// Each organisation has an address of its own at this vendor: the one of the manifest,
/// "https://your-company.odoo.com", is an example.
bool isExample(const QString &address)
{
    return QUrl(address).host().startsWith("your"_L1);
}

} // namespace

SignInStep::SignInStep(QWidget *parent)
    : QWidget(parent), m_wayPlace(new QWidget), m_wayRow(new QBoxLayout(QBoxLayout::LeftToRight, m_wayPlace)),
      m_guideTitle(new Label({}, &Theme::Fonts::semibold)), m_guide(new GuideSteps), m_column(new QVBoxLayout(this)),
      m_redirect(new QLineEdit), m_clientId(new QLineEdit), m_clientSecret(secretField()), m_address(new QLineEdit),
      m_token(new TokenFields)
{
    const Theme &theme = Theme::of(this);
    setSpaces(*m_column, theme, 0, 10);
    m_question = new Label(tr("How do you want to sign in?"), &Theme::Fonts::semibold);
    m_question->setWordWrap(true);
    m_column->addWidget(m_question);
    m_wayRow->setContentsMargins(0, 0, 0, 0);
    m_wayRow->setSpacing(theme.px(12));
    m_column->addWidget(m_wayPlace);
    m_addressRow = addField(tr("Address"), m_address, u" "_s);
    m_clientIdRow = addField(tr("Client ID"), m_clientId);
    m_clientSecretRow = addField(tr("Client secret"), m_clientSecret);
    m_token->setTestable(true);
    m_token->setNames({});
    connect(m_token, &TokenFields::testRequested, this, &SignInStep::test);
    connect(m_token, &TokenFields::edited, this, &SignInStep::forgetTest);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        forgetTest();
        showPage();
    });
    m_column->addWidget(m_token);
    auto *secrets = new Label(
        tr("Secrets are stored only in the keychain of this computer."), &Theme::Fonts::small, TextColor::Tertiary);
    secrets->setWordWrap(true);
    m_column->addWidget(secrets);
    m_column->addSpacing(theme.px(6));
    m_guideHead = makeGuideHead();
    m_column->addWidget(m_guideHead);
    m_column->addWidget(m_guide);
    m_redirect->setReadOnly(true);
    m_redirectRow = addField(tr("Redirect address to register"), m_redirect);
    auto *copy = new Button(Icon::Copy, tr("Copy"));
    static_cast<QHBoxLayout *>(m_redirectRow->layout())->addWidget(copy, 0, Qt::AlignBottom);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_redirect->text()); });
    m_column->addStretch(1);
    for (int i : {tokenWay, browserWay}) {
        auto *key = new QShortcut(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (i < m_ways.size())
                m_ways.at(i)->setChecked(true);
            focusFirst();
        });
    }
}

/// The title, and what a person takes along and where they go with it.
QWidget *SignInStep::makeGuideHead()
{
    auto *head = new QWidget;
    auto *row = new FlowLayout(head);
    row->setSpacing(Theme::of(this).px(8));
    m_scopes = new Button(Icon::Copy, {}, Button::Variant::Ghost);
    m_page = new Button(Icon::Globe, {});
    for (QPushButton *button : {m_scopes, m_page})
        button->setAutoDefault(false);
    row->addWidget(m_guideTitle);
    row->addWidget(m_scopes);
    row->addWidget(m_page);
    row->setTrailing(m_scopes);
    connect(m_scopes, &QPushButton::clicked, this, &SignInStep::copyScopes);
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(page()); });
    return head;
}

/// Where a person goes: the vendor's own page, or the address of their organization.
QUrl SignInStep::page() const
{
    if (!m_vendor.page.isEmpty())
        return QUrl(m_vendor.page, QUrl::StrictMode);
    const QUrl own(address(), QUrl::StrictMode);
    return isExample(m_vendor.baseUrl) && own.scheme() == u"https"_s && !own.host().isEmpty() ? own : QUrl();
}

void SignInStep::showPage()
{
    m_page->setEnabled(page().isValid());
}

/// One in each line, as forms and files of vendors take them.
void SignInStep::copyScopes()
{
    QGuiApplication::clipboard()->setText(m_vendor.scopes.join(u'\n'));
    m_scopes->setText(tr("%Ln scope(s) copied", nullptr, static_cast<int>(m_vendor.scopes.size())));
}

void SignInStep::forgetTest()
{
    m_isTesting = m_isTested = false;
}

void SignInStep::test()
{
    m_isTesting = true;
    m_token->setTesting();
    Q_EMIT testRequested();
}

void SignInStep::showTested(const QString &account)
{
    if (!std::exchange(m_isTesting, false))
        return;
    m_isTested = true;
    m_token->showTested(account.isEmpty() ? tr("%1 answered: the sign-in works").arg(m_vendor.label)
                                          : tr("%1 answered: account %2").arg(m_vendor.label, account),
        true);
}

void SignInStep::showTestRefused(const QString &sentence)
{
    if (std::exchange(m_isTesting, false))
        m_token->showTested(sentence, false);
}

QString SignInStep::testOutcome() const
{
    return m_token->outcome();
}

QWidget *SignInStep::addField(const QString &label, QLineEdit *field, const QString &help)
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
    if (!help.isEmpty()) {
        m_addressHelp = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
        m_addressHelp->setWordWrap(true);
        column->addWidget(m_addressHelp);
    }
    across->addLayout(column, 1);
    m_column->addWidget(row);
    return row;
}

void SignInStep::setVendor(const store::VendorInfo &vendor)
{
    if (vendor.key == m_vendor.key && !vendor.key.isEmpty())
        return; // somebody looked at the choice again: what they typed is still good
    m_vendor = vendor;
    wipe();
    m_clientId->clear();
    makeWays();
    m_token->setNames(vendor.tokenName);
    const bool isOwn = isExample(vendor.baseUrl);
    m_address->setText(isOwn ? QString() : vendor.baseUrl);
    m_address->setPlaceholderText(isOwn ? vendor.baseUrl : QString());
    m_addressHelp->setText(isOwn ? tr("Of your organization: the one in the browser is good enough.")
                                 : tr("Don't change it unless your administrator tells you to."));
    // An address that everyone has to enter comes first, one that nearly nobody changes behind the rest.
    m_column->removeWidget(m_addressRow);
    m_column->insertWidget(
        m_column->indexOf(isOwn ? m_clientIdRow : static_cast<QWidget *>(m_token)) + (isOwn ? 0 : 1), m_addressRow);
    m_guideTitle->setText(tr("Where to find it in %1").arg(vendor.label));
    m_guideHead->setVisible(!vendor.guide.isEmpty());
    m_scopes->setText(tr("Copy %Ln scope(s)", nullptr, static_cast<int>(vendor.scopes.size())));
    m_scopes->setVisible(!vendor.scopes.isEmpty());
    m_page->setText(tr("Open %1", "a system, in the browser").arg(vendor.label));
    m_page->setVisible(!vendor.page.isEmpty() || isExample(vendor.baseUrl));
    showPage();
    m_redirect->setText(vendor.redirectAddress);
    showMethod();
}

void SignInStep::makeWays()
{
    qDeleteAll(m_ways);
    m_ways.clear();
    if (m_vendor.canSignIn && m_vendor.canUseToken) {
        const QString token = m_vendor.tokenName.isEmpty() ? tr("Token")
                                                           : m_vendor.tokenName.split(u'\n').join(tr(", "));
        m_ways = {new AnswerCard(
                      token, tr("Nothing to register. It is entered on each computer."), 1, AnswerCard::Tone::Usual),
            new AnswerCard(tr("Sign in with the browser"),
                tr("With your own rights in %1. An administrator registers an app once.").arg(m_vendor.label), 2,
                AnswerCard::Tone::Usual)};
    }
    for (AnswerCard *way : std::as_const(m_ways)) {
        m_wayRow->addWidget(way, 1);
        connect(way, &QRadioButton::toggled, this, &SignInStep::showMethod);
    }
    if (!m_ways.isEmpty())
        m_ways.at(tokenWay)->setChecked(true);
    m_question->setVisible(!m_ways.isEmpty());
    m_wayPlace->setVisible(!m_ways.isEmpty());
}

bool SignInStep::usesToken() const
{
    return m_vendor.canUseToken && (!m_vendor.canSignIn || (!m_ways.isEmpty() && m_ways.at(tokenWay)->isChecked()));
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

/// "crm.example.com" is enough.
QString SignInStep::address() const
{
    const QString typed = m_address->text().trimmed();
    return typed.isEmpty() || typed.contains("://"_L1) ? typed : u"https://"_s + typed;
}

QString SignInStep::missing() const
{
    const store::Credentials given = credentials();
    if (address().isEmpty() && isExample(m_vendor.baseUrl)) // the first field
        return tr("Enter the address of your %1.", "system").arg(m_vendor.label);
    if (usesToken()) {
        if (const QString problem = m_token->problem(); !problem.isEmpty())
            return problem;
    } else if (given.clientId.isEmpty()) {
        return tr("Enter the client ID of the app that you registered in %1.").arg(m_vendor.label);
    } else if (m_vendor.needsClientSecret && given.clientSecret.isEmpty()) {
        return tr("Enter the client secret. %1 requires it together with the client ID.").arg(m_vendor.label);
    }
    const QUrl url(address(), QUrl::StrictMode);
    const bool isHere = url.host() == u"localhost" || url.host() == u"127.0.0.1";
    if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == u"https" || (url.scheme() == u"http" && isHere)))
        return tr("The address must start with https:// and include a host name.");
    return {};
}

void SignInStep::wipe()
{
    m_clientSecret->clear();
    m_token->wipe();
}

void SignInStep::focusFirst()
{
    if (m_address->text().isEmpty())
        m_address->setFocus(Qt::OtherFocusReason);
    else if (usesToken())
        m_token->focusFirst();
    else
        m_clientId->setFocus(Qt::OtherFocusReason);
}

void SignInStep::focusMissing()
{
    const bool lacksAddress = address().isEmpty() && isExample(m_vendor.baseUrl);
    if (!lacksAddress && usesToken() && !m_token->problem().isEmpty())
        m_token->focusProblem();
    else if (!lacksAddress && !usesToken() && m_clientId->text().trimmed().isEmpty())
        m_clientId->setFocus(Qt::OtherFocusReason);
    else if (!lacksAddress && !usesToken() && m_vendor.needsClientSecret && m_clientSecret->text().trimmed().isEmpty())
        m_clientSecret->setFocus(Qt::OtherFocusReason);
    else
        m_address->setFocus(Qt::OtherFocusReason);
}

QStringList SignInStep::guide() const
{
    return m_guide->shown();
}

void SignInStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_wayRow->setDirection(
        width() < Theme::of(this).px(narrowWays) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace satchel::ui

#include "moc_SignInStep.cpp"
