// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailAccountDialog.h"

#include "domain/FieldNames.h"
#include "store/mail/MailAccounts.h"
#include "store/PersonName.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/mail/MailField.h"
#include "ui/mail/MailServerField.h"
#include "ui/mail/MailSignInStep.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mailSteps = 4;
constexpr int daysFetched = 90; // of a new account, unless the person says since when

Field firstDayField()
{
    Field field;
    field.name = u"first_day"_s;
    field.label = MailAccountDialog::tr("Fetch messages since");
    field.type = FieldType::Date;
    field.flags = FieldFlag::Required;
    return field;
}

} // namespace

MailAccountDialog::MailAccountDialog(const PageContext &context, QWidget *parent)
    : Dialog(tr("Add mail account"), Width::Large, parent), m_context(context), m_steps(new QStackedWidget),
      m_signIn(new MailSignInStep)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps->addWidget(makeAddressStep());
    m_steps->addWidget(makeServersStep());
    m_steps->addWidget(m_signIn);
    m_steps->addWidget(makeTryingStep());
    m_steps->setMinimumHeight(Theme::of(this).px(300));
    content()->addWidget(m_steps);
    m_cancel = addCancel();
    m_cancel->setAutoDefault(false);
    m_back = addButton(tr("Back"));
    m_back->setAutoDefault(false);
    m_next = addButton(tr("Next"));
    m_next->setVariant(Button::Variant::Primary);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &MailAccountDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &MailAccountDialog::goOn);
    followControl();
    show(Step::Address);
    m_drafts = keepDraftOf(*this, context);
    m_drafts->addControl(u"address"_s, m_address);
    m_drafts->addControl(u"name"_s, m_name);
    m_drafts->addControl(u"first day"_s, m_firstDay);
    m_drafts->begin(dialogPlace(u"mail account"_s, RecordId()), {});
    m_serverDrafts = keepDraftOf(*this, context);
    const auto incoming = m_incoming->inputs();
    const auto outgoing = m_outgoing->inputs();
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        m_serverDrafts->addControl(u"incoming %1"_s.arg(i), incoming[i]);
        m_serverDrafts->addControl(u"outgoing %1"_s.arg(i), outgoing[i]);
    }
    m_serverDrafts->addControl(u"user"_s, m_user);
}

MailAccountDialog::~MailAccountDialog()
{
    m_signIn->wipe();
}

QWidget *MailAccountDialog::makeAddressStep()
{
    const Theme &theme = Theme::of(this);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    setSpaces(*column, theme, 0, 4);
    m_name = new QLineEdit;
    m_address = new QLineEdit;
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_firstDay = FieldEditor::create(firstDayField(), fieldContextOf(m_context.workspace));
    m_firstDay->setValue(m_context.today().addDays(-daysFetched));
    const auto me = m_context.workspace.store().get(EntityKind::User, m_context.workspace.me());
    if (me) {
        m_name->setText(store::nameForOthers(m_context.workspace.store(), me->id));
        m_address->setText(me->text(field::email));
    }
    const auto domains = policiesOf(m_context).mailDomains;
    addMailField(*column, tr("E-mail address"), m_address,
        domains ? tr("%1: only addresses of %2 can be added.", "Set by your organisation, domains")
                      .arg(setByOrganisation(), domains->join(u", "_s))
                : QString());
    addMailField(*column, tr("Your name"), m_name, tr("Those you write to see it beside the address."));
    addMailField(*column, firstDayField().label, m_firstDay,
        tr("Only messages with your customers, leads and known companies are stored."));
    column->addStretch(1);
    return step;
}

QWidget *MailAccountDialog::makeServersStep()
{
    const Theme &theme = Theme::of(this);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    setSpaces(*column, theme, 0, 4);
    m_found = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_found->setWordWrap(true);
    column->addWidget(m_found);
    column->addSpacing(theme.px(8));
    m_incoming = new MailServerField(tr("Incoming mail (IMAP)"), 993, 143);
    m_outgoing = new MailServerField(tr("Outgoing mail (SMTP)"), 465, 587);
    for (MailServerField *server : {m_incoming, m_outgoing}) {
        column->addWidget(server);
        column->addSpacing(theme.px(8));
    }
    m_user = new QLineEdit;
    addMailField(*column, tr("User name"), m_user, tr("As the servers know you; most often the address."));
    m_consent = new QCheckBox(tr("I know these servers: they may get my password"));
    column->addWidget(m_consent);
    column->addStretch(1);
    return step;
}

QWidget *MailAccountDialog::makeTryingStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    setSpaces(*column, Theme::of(this), 0, 8);
    m_strong = new Label({}, &Theme::Fonts::semibold);
    m_rest = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_strong->setWordWrap(true);
    m_rest->setWordWrap(true);
    m_browser = new Button(Icon::Globe, tr("Open the browser again"));
    m_browser->setAutoDefault(false);
    connect(m_browser, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_signInAddress); });
    column->addWidget(m_strong);
    column->addWidget(m_rest);
    auto *row = new QHBoxLayout;
    row->addWidget(m_browser);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return step;
}

void MailAccountDialog::followControl()
{
    const auto *control = m_context.mail;
    connect(control, &store::MailControl::found, this, [this](const store::MailProposal &proposal) {
        if (std::exchange(m_isSearching, false))
            showProposal(proposal);
    });
    connect(control, &store::MailControl::refused, this, [this](qint64 account, const Error &error) {
        if (std::exchange(m_isSearching, false))
            showNothingFound(error);
        else if (m_step == Step::Trying && m_account == 0 && account == 0)
            showFailure(error);
    });
    connect(control, &store::MailControl::signInOpened, this, [this](const QUrl &address) {
        if (m_step != Step::Trying || m_account != 0)
            return;
        m_signInAddress = address;
        m_browser->show();
        showTrying(tr("Finish signing in in your browser"),
            tr("Sign in at %1 and allow Satchel to read and send your e-mails.")
                .arg(MailAccountText::signIn(m_signIn->signIn())));
    });
    connect(control, &store::MailControl::added, this, [this](qint64 account) {
        if (m_step == Step::Trying && m_account == 0)
            finish(account);
    });
    connect(control, &store::MailControl::progressed, this,
        [this](qint64 account, const QString &folder, qint64 done, qint64 of) {
            if (account == m_account)
                m_rest->setText(text().progress(folder, done, of));
        });
    connect(control, &store::MailControl::workEnded, this, [this](qint64 account, qint64 filed, qint64 leads) {
        if (account == m_account)
            m_rest->setText(tr("The first fetch is done: %1.", "messages stored").arg(text().outcome(filed, leads)));
    });
}

void MailAccountDialog::show(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    setError({});
    const QString number = tr("Step %1 of %2")
                               .arg(QLocale().toString(static_cast<int>(step) + 1), QLocale().toString(mailSteps));
    setAbout(step == Step::Address ? number : tr("%1 · %2", "step, address").arg(number, m_address->text().trimmed()));
    m_browser->hide();
    showButtons();
    if (step == Step::Address)
        (m_address->text().isEmpty() ? m_address : m_name)->setFocus(Qt::OtherFocusReason);
    else if (step == Step::Servers)
        m_incoming->focusHost();
    else if (step == Step::SignIn)
        m_signIn->focusFirst();
    growToContent();
}

void MailAccountDialog::showButtons()
{
    m_cancel->setText(tr("Cancel"));
    m_back->setVisible(m_step == Step::Servers || m_step == Step::SignIn);
    m_next->setVisible(m_step != Step::Trying);
    m_next->setEnabled(!m_isSearching);
    m_next->setText(m_isSearching    ? tr("Looking for servers…")
            : m_step == Step::SignIn ? tr("Add account")
                                     : tr("Next"));
}

QString MailAccountDialog::problemOf(Step step)
{
    if (step == Step::Address) {
        const Field &email = *m_context.workspace.schema().entity(EntityKind::Contact).find(field::email);
        const QString address = m_address->text().trimmed();
        if (address.isEmpty() || !checkValue(email, address))
            return tr("Enter the whole e-mail address, such as anna@example.com.");
        if (const Policies policies = policiesOf(m_context); !checkMailAddress(policies, address))
            return policies.isLocked()
                ? lockedSentence(policies)
                : tr("%1: only addresses of %2 can be added.", "Set by your organisation, domains")
                      .arg(setByOrganisation(), policies.mailDomains->join(u", "_s));
        if (store::MailAccounts(m_context.workspace.store()).find(address))
            return tr("The account %1 is already there.").arg(address);
        return m_firstDay->checkedValue() ? QString() : tr("Enter since which day messages are fetched.");
    }
    if (step == Step::Servers) {
        const bool isNamed = !m_incoming->server().host.isEmpty() && !m_outgoing->server().host.isEmpty();
        if (!isNamed)
            return tr("Enter both servers. Your provider or administrator names them.");
        const bool isOpen = m_consent->isVisibleTo(this) && !m_consent->isChecked();
        return isOpen ? tr("Confirm that you know the servers, or enter others.") : QString();
    }
    return step == Step::SignIn ? m_signIn->missing() : QString();
}

void MailAccountDialog::goOn()
{
    if (m_account != 0) {
        accept();
        return;
    }
    if (const QString problem = problemOf(m_step); !problem.isEmpty()) {
        setError(problem);
        return;
    }
    switch (m_step) {
    case Step::Address: findServers(); break;
    case Step::Servers: show(Step::SignIn); break;
    case Step::SignIn:
    case Step::Trying: tryIt(); break;
    }
}

void MailAccountDialog::goBack()
{
    if (m_step == Step::Trying && m_account == 0)
        show(Step::SignIn);
    else if (m_step == Step::SignIn)
        show(Step::Servers);
    else if (m_step == Step::Servers)
        show(Step::Address);
}

void MailAccountDialog::findServers()
{
    setError({});
    m_isSearching = true;
    showButtons();
    m_context.mail->findServers(m_address->text().trimmed());
}

void MailAccountDialog::showProposal(const store::MailProposal &proposal)
{
    m_proposal = proposal;
    m_found->setText(proposal.provider.isEmpty()
            ? tr("Check the servers. They are tried once you signed in; if they don't answer, other usual names are.")
            : tr("The servers of %1 are known.").arg(proposal.provider));
    m_incoming->setServer(proposal.account.incoming, proposal.incomingSource);
    m_outgoing->setServer(proposal.account.outgoing, proposal.outgoingSource);
    m_user->setText(proposal.account.user);
    m_consent->setChecked(false);
    m_consent->setVisible(proposal.needsConsent);
    if (proposal.needsConsent)
        m_found->setText(tr("These servers are outside of your address's domain, and anybody could have named them to "
                            "Satchel. Compare them with what your provider says."));
    m_signIn->setProposal(proposal);
    m_serverDrafts->begin(dialogPlace(u"mail servers"_s, m_address->text().trimmed()), {});
    show(Step::Servers);
}

/// A person can name the servers; an address that is none is corrected first.
void MailAccountDialog::showNothingFound(const Error &error)
{
    if (error.kind == Error::Kind::Invalid) {
        showButtons();
        setError(error.what.isEmpty() ? sentenceFor(error) : tr("This can't be added: %1.").arg(error.what));
        return;
    }
    store::MailProposal none;
    none.account.user = m_address->text().trimmed();
    none.signIns = {store::MailSignIn::Password};
    showProposal(none);
    m_found->setText(tr("No servers were found for this address. Enter those that your provider names."));
    const ProblemText problem = MailAccountText::refusal(error);
    setError(problem.strong + u' ' + problem.rest);
}

/// Servers that a person left as they were found stay open: if the first ones do not answer, others are tried. A
/// browser's sign-in is good for the provider's own servers only, and what a person agreed to is theirs.
store::MailAccount MailAccountDialog::wanted() const
{
    const bool isBrowser = m_signIn->signIn() != store::MailSignIn::Password;
    const bool isNamed = isBrowser || m_proposal.needsConsent;
    store::MailAccount account;
    account.address = m_address->text().trimmed();
    account.name = account.address;
    account.senderName = m_name->text().trimmed();
    const QString user = m_user->text().trimmed();
    account.user = user == m_proposal.account.user && !isNamed ? QString() : user;
    if (isNamed || m_incoming->isChanged())
        account.incoming = m_incoming->server();
    if (isNamed || m_outgoing->isChanged())
        account.outgoing = m_outgoing->server();
    account.signIn = m_signIn->signIn();
    account.clientId = m_signIn->clientId();
    account.directory = m_signIn->directory();
    if (const auto day = m_firstDay->value(); day && std::holds_alternative<QDate>(*day))
        account.firstDay = Instant::startOf(std::get<QDate>(*day), m_context.workspace.clock().zone());
    return account;
}

void MailAccountDialog::tryIt()
{
    show(Step::Trying);
    if (m_signIn->signIn() == store::MailSignIn::Password) {
        showTrying(tr("Testing both servers"),
            tr("Satchel signs in at %1 and %2. This takes a moment.")
                .arg(m_incoming->server().host, m_outgoing->server().host));
        m_context.mail->add(wanted(), m_signIn->password());
    } else {
        showTrying(tr("Opening the browser"), tr("Sign in there and allow Satchel to read and send your e-mails."));
        m_context.mail->addBySignIn(wanted(), m_signIn->clientSecret());
    }
}

void MailAccountDialog::showTrying(const QString &strong, const QString &rest)
{
    m_strong->setText(strong);
    m_rest->setText(rest);
    setError({});
}

void MailAccountDialog::showFailure(const Error &error)
{
    m_browser->hide();
    const ProblemText problem = MailAccountText::refusal(error);
    showTrying(tr("The account was not added"), problem.strong + u' ' + problem.rest);
    m_back->setVisible(true);
    m_next->setVisible(true);
    m_next->setText(tr("Retry"));
    m_back->setFocus(Qt::OtherFocusReason);
    growToContent();
}

void MailAccountDialog::finish(qint64 account)
{
    m_account = account;
    m_drafts->forget();
    m_serverDrafts->forget();
    m_signIn->wipe();
    m_browser->hide();
    showTrying(tr("%1 was added").arg(m_address->text().trimmed()), text().progress({}, 0, 0));
    m_cancel->hide();
    m_back->hide();
    m_next->show();
    m_next->setText(tr("Done"));
    m_next->setFocus(Qt::OtherFocusReason);
    Q_EMIT added(account);
}

QString MailAccountDialog::outcome() const
{
    return m_strong->text() + u'\n' + m_rest->text();
}

void MailAccountDialog::reject()
{
    if (m_account == 0)
        m_context.mail->cancelSignIn();
    m_signIn->wipe();
    Dialog::reject();
}

void openMailAccountDialog(const PageContext &context, QWidget *over)
{
    (new MailAccountDialog(context, over->window()))->open();
}

} // namespace satchel::ui

#include "moc_MailAccountDialog.cpp"
