// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectWizard.h"

#include "store/hub/ApprovalRequests.h"
#include "ui/common/Label.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/common/Scrolling.h"
#include "ui/connections/SignInStep.h"

#include <algorithm>
#include <QDesktopServices>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int stepCount = 4;
constexpr int leastHeight = 120; // of a step; the rest of it scrolls
constexpr int usualHeight = 460;

/// As high with each step, so that the buttons stay where they are.
class Steps : public QStackedWidget
{
public:
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), Theme::of(this).px(usualHeight)}; }
};

/// A CRM; the others are systems of calendars and address books.
bool holdsDeals(const store::VendorInfo &vendor)
{
    return std::ranges::any_of(
        vendor.objects, [](const store::SyncedObject &object) { return object.entity == EntityKind::Deal; });
}

} // namespace

ConnectWizard::ConnectWizard(const PageContext &context, const items::ConnectionsModel &connections, QWidget *parent)
    : Dialog(tr("Add a connection"), Width::Large, parent), m_context(context), m_connections(connections),
      m_steps(new Steps), m_signIn(new SignInStep)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QWidget *step : {makeVendorStep(), static_cast<QWidget *>(m_signIn), makeNameStep(), makeTryingStep()}) {
        auto *scrolled = new ScrolledColumn(step); // one may be much higher than another
        scrolled->setMinimumHeight(Theme::of(this).px(leastHeight));
        m_steps->addWidget(scrolled);
    }
    content()->addWidget(m_steps);
    m_cancel = addCancel();
    m_cancel->setAutoDefault(false);
    m_back = addButton(tr("Back"));
    m_back->setAutoDefault(false);
    m_next = addButton(tr("Next"));
    m_next->setVariant(Button::Variant::Primary);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &ConnectWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::goOn);
    followControl();
    show(Step::Vendor);
    setError(problemOf(Step::Vendor));
    m_next->setEnabled(!m_offered.empty());
}

ConnectWizard::~ConnectWizard()
{
    m_signIn->wipe();
}

QWidget *ConnectWizard::makeVendorStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    setSpaces(*column, Theme::of(this), 3, 10); // the focus ring
    auto *sentence = new Label(
        tr("Your records stay on this computer. A connection syncs them with another system, both ways."),
        &Theme::Fonts::body, TextColor::Secondary);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    const Policies policies = policiesOf(m_context);
    std::ranges::copy_if(
        m_connections.vendors(), std::back_inserter(m_offered), [&policies](const store::VendorInfo &one) {
            return !one.isDescribed && checkSystem(policies, one.key, {}); // a described one is added with its file
        });
    const auto calendars = std::ranges::stable_partition(m_offered, holdsDeals);
    QStringList labels;
    for (const store::VendorInfo &one : m_offered)
        labels.append(one.label);
    if (policies.systems) {
        auto *set = new Label(
            tr("%1: only these systems can be connected.", "Set by your organisation").arg(setByOrganisation()),
            &Theme::Fonts::body, TextColor::Secondary);
        set->setWordWrap(true);
        column->addWidget(set);
    }
    m_vendors = new ChoiceList(labels, 0);
    const auto crms = static_cast<int>(m_offered.size() - calendars.size());
    if (crms > 0 && !calendars.empty()) {
        m_vendors->setHeading(0, tr("CRM"));
        m_vendors->setHeading(crms, tr("Calendar and contacts"));
    }
    m_vendors->setAccessibleName(tr("System to connect"));
    column->addWidget(m_vendors);
    column->addStretch(1);
    return step;
}

QWidget *ConnectWizard::makeNameStep()
{
    const Theme &theme = Theme::of(this);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    setSpaces(*column, theme, 0, 4);
    const auto add = [&](const QString &label, QLineEdit *field, const QString &help) {
        auto *name = new Label(label, &Theme::Fonts::small, TextColor::Secondary);
        name->setBuddy(field);
        field->setAccessibleName(label);
        column->addWidget(name);
        column->addWidget(field);
        auto *below = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
        below->setWordWrap(true);
        column->addWidget(below);
        column->addSpacing(theme.px(10));
    };
    m_name = new QLineEdit;
    m_address = new QLineEdit;
    add(tr("Name"), m_name,
        tr("It appears in the history of each field that comes from there, and can't be changed later."));
    add(tr("Address"), m_address, tr("Don't change it unless your administrator tells you to."));
    column->addStretch(1);
    return step;
}

QWidget *ConnectWizard::makeTryingStep()
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

void ConnectWizard::followControl()
{
    const auto *control = m_context.sync;
    connect(control, &store::SyncControl::added, this, [this](qint64 connection) {
        if (m_step != Step::Trying || m_connection != 0)
            return;
        m_connection = connection;
        if (m_signIn->usesToken())
            finish();
        else
            askForSignIn();
    });
    connect(control, &store::SyncControl::refused, this, [this](qint64 connection, const Error &error) {
        if (m_step == Step::Trying && connection == m_connection)
            showFailure(error);
    });
    connect(control, &store::SyncControl::signInOpened, this, [this](qint64 connection, const QUrl &address) {
        if (m_step != Step::Trying || connection != m_connection)
            return;
        m_signInAddress = address;
        m_browser->show();
        showTrying(tr("Finish signing in in your browser"),
            tr("Sign in at %1 and allow Satchel to read and write.").arg(vendor().label));
    });
    connect(control, &store::SyncControl::stateChanged, this, [this](qint64 connection) {
        if (m_step != Step::Trying || connection != m_connection || m_connection == 0)
            return;
        const auto now = store::Connections(m_context.workspace.store()).get(connection);
        if (now && now->state == store::ConnectionState::Ready)
            finish();
    });
}

const store::VendorInfo &ConnectWizard::vendor() const
{
    return m_offered[static_cast<size_t>(qMax(0, m_vendors->chosen()))];
}

void ConnectWizard::show(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    setError({});
    const QString number = tr("Step %1 of %2")
                               .arg(QLocale().toString(static_cast<int>(step) + 1), QLocale().toString(stepCount));
    setAbout(step == Step::Vendor ? number : tr("%1 · %2", "step, vendor").arg(number, vendor().label));
    m_back->setVisible(step == Step::SignIn || step == Step::Name);
    m_next->setVisible(step != Step::Trying);
    m_next->setText(step == Step::Name ? tr("Connect") : tr("Next"));
    m_cancel->setText(tr("Cancel"));
    m_browser->hide();
    if (step == Step::Vendor)
        m_vendors->setFocus(Qt::OtherFocusReason);
    else if (step == Step::SignIn)
        m_signIn->focusFirst();
    else if (step == Step::Name)
        m_name->setFocus(Qt::OtherFocusReason);
}

QString ConnectWizard::problemOf(Step step) const
{
    if (step == Step::Vendor && m_offered.empty())
        return policiesOf(m_context).isLocked()
            ? lockedSentence(policiesOf(m_context))
            : tr("Your organisation allows no system that this Satchel can connect.");
    if (step == Step::SignIn)
        return m_signIn->missing();
    if (step != Step::Name)
        return {};
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Enter a name. It shows where a value came from.");
    if (store::Connections(m_context.workspace.store()).find(name))
        return tr("A connection named “%1” already exists. Choose another name.").arg(name);
    const QUrl address(m_address->text().trimmed(), QUrl::StrictMode);
    const bool isHere = address.host() == u"localhost" || address.host() == u"127.0.0.1";
    if (!address.isValid() || address.host().isEmpty()
        || !(address.scheme() == u"https" || (address.scheme() == u"http" && isHere)))
        return tr("The address must start with https:// and include a host name.");
    return {};
}

void ConnectWizard::goOn()
{
    if (m_isDone) {
        accept();
        return;
    }
    if (const QString problem = problemOf(m_step); !problem.isEmpty()) {
        setError(problem);
        return;
    }
    switch (m_step) {
    case Step::Vendor:
        m_signIn->setVendor(vendor());
        show(Step::SignIn);
        break;
    case Step::SignIn:
        proposeName();
        show(Step::Name);
        break;
    case Step::Name: tryIt(); break;
    case Step::Trying:
        if (m_connection != 0)
            askForSignIn();
        else
            tryIt();
        break;
    }
}

void ConnectWizard::goBack()
{
    if (m_step == Step::Trying && m_connection == 0)
        show(Step::Name);
    else if (m_step == Step::Name)
        show(Step::SignIn);
    else if (m_step == Step::SignIn)
        show(Step::Vendor);
}

void ConnectWizard::proposeName()
{
    if (m_address->text().isEmpty() || !m_name->isModified())
        m_address->setText(vendor().baseUrl);
    if (m_name->isModified())
        return;
    store::Connections connections(m_context.workspace.store());
    QString name = vendor().label;
    for (int i = 2; connections.find(name); ++i)
        name = u"%1 %2"_s.arg(vendor().label).arg(i);
    m_name->setText(name);
    m_name->selectAll();
}

void ConnectWizard::tryIt()
{
    show(Step::Trying);
    showTrying(tr("Testing connection to %1").arg(vendor().label), tr("This takes a moment."));
    m_context.sync->add(vendor().key, m_name->text().trimmed(), m_address->text().trimmed(), m_signIn->credentials());
}

void ConnectWizard::askForSignIn()
{
    show(Step::Trying);
    showTrying(tr("Opening the browser"), tr("Sign in at %1 and allow Satchel to read and write.").arg(vendor().label));
    m_context.sync->authorize(m_connection);
}

void ConnectWizard::showTrying(const QString &strong, const QString &rest)
{
    m_strong->setText(strong);
    m_rest->setText(rest);
    setError({});
}

void ConnectWizard::showFailure(const Error &error)
{
    m_browser->hide();
    showTrying(tr("Couldn't connect"),
        m_connection == 0 ? tr("No connection was created. Go back to edit your details, or try again.")
                          : tr("The connection is kept. Try again now, or sign in later from its card."));
    setError(sentenceFor(error));
    m_back->setVisible(m_connection == 0);
    m_next->setVisible(true);
    m_next->setText(tr("Retry"));
    m_next->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::finish()
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_signIn->wipe();
    m_browser->hide();
    const auto made = store::Connections(m_context.workspace.store()).get(m_connection);
    const QString account = made ? made->account : QString();
    const auto approval = made ? store::connectionApprovalOf(m_context.workspace.store(), *made)
                               : Result<store::ConnectionApproval>(store::ConnectionApproval());
    const bool isWaiting = approval && approval->isMissing();
    showTrying(account.isEmpty() ? tr("Connected to %1").arg(vendor().label) : tr("Connected as %1").arg(account),
        isWaiting
            ? tr("Your role needs an approval for this connection, and it has been requested. Nothing is synced until "
                 "somebody in the team approves it; then the sync starts automatically.")
            : tr("The initial sync has started. You can keep working; the card shows the progress."));
    m_cancel->hide();
    m_back->hide();
    m_next->show();
    m_next->setText(tr("Done"));
    m_next->setFocus(Qt::OtherFocusReason);
    Q_EMIT connected(m_connection);
}

QString ConnectWizard::outcome() const
{
    return m_strong->text();
}

void ConnectWizard::reject()
{
    if (m_step == Step::Trying && m_connection != 0 && !m_isDone)
        m_context.sync->cancelAuthorization(m_connection);
    m_signIn->wipe();
    Dialog::reject();
}

} // namespace satchel::ui

#include "moc_ConnectWizard.cpp"
