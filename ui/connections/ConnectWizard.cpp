// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectWizard.h"

#include "store/hub/ApprovalRequests.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SyncText.h"
#include "ui/connections/AccessPanel.h"
#include "ui/connections/AnswerCard.h"
#include "ui/connections/EntityTable.h"
#include "ui/connections/FirstSyncStep.h"
#include "ui/connections/SignInStep.h"
#include "ui/connections/StepTrail.h"
#include "ui/connections/VendorBadge.h"

#include <algorithm>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wizardSteps = 4;
constexpr int wizardEdge = 20;
constexpr int wizardHead = 64;
constexpr int wizardFoot = 60;
constexpr int accessWidth = 316;
constexpr int widthForAccess = 940; // of the page; below it the panel is under the steps
constexpr int readableWidth = 760; // of a step
constexpr qint64 largestDescription = 4 * 1024 * 1024; // bytes of the file of an API

/// A CRM; the others are systems of calendars and address books.
bool holdsDeals(const store::VendorInfo &vendor)
{
    return std::ranges::any_of(
        vendor.objects, [](const store::SyncedObject &object) { return object.entity == EntityKind::Deal; });
}

/// Why nothing was connected, with what was asked and where.
QString connectProblem(const Error &error, const QString &system, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return ConnectWizard::tr("Couldn't reach %1 at %2. Check the address and your network.", "system, host")
            .arg(system, host);
    case Error::Kind::Unanswered:
        return ConnectWizard::tr("%1 at %2 did not answer completely.", "system, host").arg(system, host);
    case Error::Kind::Unauthorized:
        return ConnectWizard::tr("%1 at %2 rejected this sign-in. Check what you entered.", "system, host")
            .arg(system, host);
    default: return SyncText::failure(error, system);
    }
}

} // namespace

ConnectWizard::ConnectWizard(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    addCommand(u"connect.leave"_s, tr("Back to connections"), Icon::Back, Qt::Key_Escape, [this] { leave(); });
}

ConnectWizard::~ConnectWizard()
{
    if (m_signIn)
        m_signIn->wipe();
}

void ConnectWizard::make()
{
    if (m_steps)
        return;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addSpacing(1); // a line
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_steps = new QStackedWidget;
    m_signIn = new SignInStep;
    connect(m_signIn, &SignInStep::testRequested, this, &ConnectWizard::test);
    m_first = new FirstSyncStep(m_context);
    connect(m_first, &FirstSyncStep::wayChanged, this, &ConnectWizard::showAccess);
    m_name = m_first->name();
    const Theme &theme = Theme::of(this);
    for (QWidget *step : {makeVendorStep(), static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_first),
             makeTryingStep(), makeDescriptionStep()}) {
        auto *content = new QWidget;
        auto *across = new QHBoxLayout(content);
        setSpaces(*across, theme, wizardEdge, 0);
        auto *inside = new QVBoxLayout;
        inside->setSpacing(theme.px(20));
        step->setMaximumWidth(theme.px(readableWidth));
        inside->addWidget(step, 1);
        across->addLayout(inside, readableWidth);
        across->addStretch(1);
        m_columns.push_back(inside);
        m_steps->addWidget(new ScrolledColumn(content));
    }
    body->addWidget(m_steps, 1);
    auto *side = new QWidget;
    m_sideColumn = new QVBoxLayout(side);
    setSpaces(*m_sideColumn, theme, 18, 0);
    m_access = new AccessPanel(m_context);
    m_sideColumn->addWidget(m_access);
    m_sideColumn->addStretch(1);
    m_side = new ScrolledColumn(side);
    m_side->setFixedWidth(theme.px(accessWidth));
    body->addSpacing(1); // a line
    body->addWidget(m_side);
    keepDrafts();
    column->addWidget(m_drafts->banner());
    column->addLayout(body, 1);
    column->addSpacing(1);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    if (m_context.sync)
        followControl();
    begin();
}

/// What was proposed is none: it follows from the system.
void ConnectWizard::keepDrafts()
{
    m_drafts = new DraftKeeper(m_context, this);
    m_drafts->addPart(
        u"vendor"_s, [this] { return m_signIn->vendorKey(); },
        [this](const QJsonValue &kept) { chooseVendor(kept.toString()); });
    const auto addTyped = [this](const QString &name, QLineEdit *line) {
        m_drafts->addPart(
            name, [line] { return line->isModified() ? QJsonValue(line->text()) : QJsonValue(); },
            [line](const QJsonValue &kept) {
                line->setText(kept.toString());
                line->setModified(!kept.isNull());
            });
        connect(line, &QLineEdit::textEdited, m_drafts, &DraftKeeper::keepSoon);
    };
    addTyped(u"client id"_s, m_signIn->clientId());
    addTyped(u"address"_s, m_signIn->addressField());
    addTyped(u"name"_s, m_name);
}

/// With its sign-in step, where more was typed.
void ConnectWizard::chooseVendor(const QString &key)
{
    const auto found = std::ranges::find(m_offered, key, &store::VendorInfo::key);
    if (key.isEmpty() || found == m_offered.end())
        return;
    m_vendors->choose(static_cast<int>(found - m_offered.begin()));
    m_signIn->setVendor(*found);
    showAccess();
}

QWidget *ConnectWizard::makeHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    head->setMinimumHeight(theme.px(wizardHead));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(wizardEdge), theme.px(8));
    row->setSpacing(theme.px(10));
    auto *back = new IconButton(Icon::Back, tr("Back to connections"));
    connect(back, &QToolButton::clicked, this, &ConnectWizard::leave);
    row->addWidget(back);
    m_badge = new VendorBadge(36);
    row->addWidget(m_badge);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_heading = new Label({}, &Theme::Fonts::heading);
    m_heading->setWordWrap(true);
    m_number = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    words->addStretch(1);
    words->addWidget(m_heading);
    words->addWidget(m_number);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_trail = new StepTrail({tr("Choose", "step of the wizard"), tr("Sign in", "step of the wizard"),
        tr("What to sync", "step of the wizard"), tr("First sync", "step of the wizard")});
    row->addWidget(m_trail, 2);
    return head;
}

QWidget *ConnectWizard::makeFoot()
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    foot->setMinimumHeight(theme.px(wizardFoot));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    row->setSpacing(theme.px(12));
    m_back = new Button(Icon::Left, tr("Back"));
    m_hint = new Label(
        tr("Esc leaves; what you typed is kept, without secrets"), &Theme::Fonts::small, TextColor::Secondary);
    m_problem = new Label({}, &Theme::Fonts::body, TextColor::Red);
    m_next = new Button(tr("Continue"), Button::Variant::Primary);
    m_next->setKeyCap(QKeySequence(Qt::Key_Return));
    m_problem->setWordWrap(true);
    m_hint->setWordWrap(true);
    row->addWidget(m_back);
    row->addWidget(m_hint, 1);
    row->addWidget(m_problem, 1);
    row->addStretch(); // where neither is shown
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ConnectWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ConnectWizard::goOn);
    return foot;
}

QWidget *ConnectWizard::makeVendorStep()
{
    auto *step = new QWidget;
    m_vendorColumn = new QVBoxLayout(step);
    setSpaces(*m_vendorColumn, Theme::of(this), 3, 10); // the focus ring
    auto *sentence = new Label(
        tr("Your records stay on this computer. A connection syncs them with another system, both ways."),
        &Theme::Fonts::body, TextColor::Secondary);
    m_policy = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    for (Label *each : {sentence, m_policy}) {
        each->setWordWrap(true);
        m_vendorColumn->addWidget(each);
    }
    m_vendorColumn->addStretch(1);
    return step;
}

/// A described system is connected with its file, which the last CRM of the list asks for.
void ConnectWizard::fillVendors()
{
    const Policies policies = policiesOf(m_context);
    m_offered.clear();
    for (const store::VendorInfo &one : m_context.sync ? m_context.sync->vendors() : std::vector<store::VendorInfo>()) {
        if (!one.isDescribed && checkSystem(policies, one.key, {}))
            m_offered.push_back(one);
    }
    const auto calendars = std::ranges::stable_partition(m_offered, holdsDeals);
    auto crms = static_cast<int>(m_offered.size() - calendars.size());
    m_described.reset();
    if (m_context.sync && checkSystem(policies, describedSystem, {})) {
        store::VendorInfo other;
        other.label = tr("Another CRM with a JSON API…");
        other.isDescribed = true;
        m_offered.insert(m_offered.begin() + crms++, other);
    }
    m_policy->setVisible(policies.systems.has_value());
    if (policies.systems)
        m_policy->setText(
            tr("%1: only these systems can be connected.", "Set by your organisation").arg(setByOrganisation()));
    QStringList labels;
    for (const store::VendorInfo &one : m_offered)
        labels.append(one.label);
    delete m_vendors;
    m_vendors = new ChoiceList(labels, 0);
    if (crms > 0 && crms < static_cast<int>(m_offered.size())) {
        m_vendors->setHeading(0, tr("CRM"));
        m_vendors->setHeading(crms, tr("Calendar and contacts"));
    }
    m_vendors->setAccessibleName(tr("System to connect"));
    m_vendorColumn->insertWidget(m_vendorColumn->count() - 1, m_vendors);
    connect(m_vendors, &ChoiceList::chosenChanged, this, [this] {
        setProblem({});
        showAccess();
    });
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
    connect(m_browser, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_signInAddress); });
    column->addWidget(m_strong);
    column->addWidget(m_rest);
    auto *row = new QHBoxLayout;
    row->addWidget(m_browser);
    row->addStretch(1);
    column->addLayout(row);
    m_counts = new EntityTable(m_context);
    m_counts->hide();
    column->addSpacing(Theme::of(this).px(8));
    column->addWidget(m_counts);
    column->addWidget(makeAfter());
    column->addStretch(1);
    return step;
}

/// Of a CRM that Satchel does not know: which file it wants, and where that is written.
QWidget *ConnectWizard::makeDescriptionStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    setSpaces(*column, Theme::of(this), 0, 8);
    const auto add = [column](const QString &text, Label::FontRole font, TextColor color) {
        auto *label = new Label(text, font, color);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(tr("A file describes the API of your CRM"), &Theme::Fonts::semibold, TextColor::Primary);
    add(tr("Satchel syncs with any CRM that has a JSON API: REST, JSON-RPC or GraphQL. A JSON file (.json) says where "
           "the records are, how they are listed, and which fields correspond. Somebody who knows the API writes it "
           "once for everybody."),
        &Theme::Fonts::body, TextColor::Secondary);
    add(tr("The guide has a file to begin with, a practice server to try it on, and every key that the file can have. "
           "“satchel connection check” tests a file on the command line."),
        &Theme::Fonts::body, TextColor::Secondary);
    auto *row = new QHBoxLayout;
    auto *guide = new Button(Icon::Info, tr("Open the guide"));
    connect(guide, &QPushButton::clicked, this,
        [this] { Q_EMIT navigateTo({.page = page::guide, .part = u"other-crm"_s}); });
    row->addWidget(guide);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return step;
}

/// What people do next: look at what came, and match what has no counterpart.
QWidget *ConnectWizard::makeAfter()
{
    m_after = new QWidget;
    auto *row = new FlowLayout(m_after);
    row->setSpacing(Theme::of(this).px(6));
    auto *mapping = new Button(Icon::BothWays, tr("Fields and values"), Button::Variant::Ghost);
    auto *activity = new Button(Icon::History, tr("Sync activity"), Button::Variant::Ghost);
    auto *contacts = new Button(
        Icon::Contact, m_context.workspace.schema().entity(EntityKind::Contact).pluralLabel, Button::Variant::Ghost);
    row->addWidget(mapping);
    row->addWidget(activity);
    row->addWidget(contacts);
    connect(mapping, &QPushButton::clicked, this, [this] {
        const auto made = store::Connections(m_context.workspace.store()).get(m_connection);
        visit({.page = page::mapping, .part = made ? made->name : QString()});
    });
    connect(activity, &QPushButton::clicked, this, [this] { visit({page::sync_activity}); });
    connect(contacts, &QPushButton::clicked, this, [this] { visit({page::contacts}); });
    m_after->hide();
    return m_after;
}

/// Whoever comes back from there finds the last step as it was.
void ConnectWizard::visit(const Target &target)
{
    m_isVisiting = true;
    Q_EMIT navigateTo(target);
}

/// As they come; nothing before the connection is made.
void ConnectWizard::showCounts()
{
    const items::ConnectionItem *item = m_isDone && m_model ? m_model->find(m_connection) : nullptr;
    m_counts->setVisible(item && !item->entities.empty());
    m_after->setVisible(item);
    if (item)
        m_counts->setStatuses(item->entities);
}

void ConnectWizard::followControl()
{
    const auto *control = m_context.sync;
    connect(control, &store::SyncControl::tested, this, [this](const QString &account) {
        m_signIn->showTested(account);
        followTest({});
    });
    connect(control, &store::SyncControl::testRefused, this, [this](const Error &error) {
        const store::VendorInfo *chosen = vendor();
        if (!chosen)
            return;
        const QString problem = connectProblem(error, chosen->label, QUrl(m_signIn->address()).host());
        m_signIn->showTestRefused(problem);
        followTest(problem);
    });
    connect(control, &store::SyncControl::added, this, [this](qint64 connection) {
        if (!m_isTrying || m_connection != 0)
            return;
        m_connection = connection;
        m_drafts->forget(); // the connection has it
        if (m_signIn->usesToken())
            finish();
        else
            askForSignIn();
    });
    connect(control, &store::SyncControl::refused, this, [this](qint64 connection, const Error &error) {
        if (m_isTrying && connection == m_connection)
            showFailure(error);
    });
    connect(control, &store::SyncControl::signInOpened, this, [this](qint64 connection, const QUrl &address) {
        if (!m_isTrying || connection != m_connection)
            return;
        m_signInAddress = address;
        m_browser->show();
        showTrying(tr("Finish signing in in your browser"),
            tr("Sign in at %1 and allow Satchel to read and write.").arg(vendor()->label));
    });
    connect(control, &store::SyncControl::stateChanged, this, &ConnectWizard::follow);
}

void ConnectWizard::follow(qint64 connection)
{
    if (m_step != Step::Trying || m_connection == 0 || connection != m_connection)
        return;
    const auto now = store::Connections(m_context.workspace.store()).get(connection);
    if (now && now->state == store::ConnectionState::Ready)
        finish();
    else if (now && m_isDone && now->question)
        showQuestion(*now);
}

const store::VendorInfo *ConnectWizard::vendor() const
{
    if (m_offered.empty())
        return nullptr;
    const store::VendorInfo &chosen = m_offered[static_cast<size_t>(qMax(0, m_vendors->chosen()))];
    if (!chosen.isDescribed)
        return &chosen;
    return m_described ? &*m_described : nullptr; // once its file was chosen
}

void ConnectWizard::showAccess()
{
    if (const store::VendorInfo *chosen = vendor())
        m_access->showVendor(*chosen, isSending());
    placeAccess();
}

/// As long as nobody chose that it only fetches.
bool ConnectWizard::isSending() const
{
    const bool isAsked = m_step == Step::Name || m_step == Step::Trying;
    return !isAsked || !m_first->onlyFetches();
}

void ConnectWizard::chooseDescription()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Describe the API of your CRM"), {}, tr("Descriptions of an API (*.json)"));
    if (!file.isEmpty())
        describe(file);
}

void ConnectWizard::describe(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return setProblem(sentenceFor({Error::Kind::Io, source.errorString(), file}));
    m_description = source.read(largestDescription);
    const auto described = m_context.sync->describe(m_description, QFileInfo(file).fileName());
    if (!described)
        return setProblem(tr("%1 describes no API that Satchel can use: %2 (%3).", "file, why, where")
                              .arg(QFileInfo(file).fileName(), described.error().what, described.error().where));
    m_described = *described;
    m_described->isDescribed = true;
    m_signIn->setVendor(*m_described);
    show(Step::SignIn);
}

void ConnectWizard::activate()
{
    make();
    if (const bool returns = std::exchange(m_isVisiting, false); m_isDone && !returns)
        begin();
    else
        focusStep();
}

void ConnectWizard::begin()
{
    make();
    m_connection = 0;
    m_isDone = m_isTrying = false;
    m_asked.clear();
    m_name->setModified(false);
    m_name->clear();
    m_signIn->setVendor({});
    fillVendors();
    show(Step::Vendor);
    setProblem(problemOf(Step::Vendor));
    m_next->setEnabled(!m_offered.empty());
    m_drafts->begin(u"connection/new"_s, {});
}

void ConnectWizard::show(Step step)
{
    m_step = step;
    m_goesOnTested = false;
    m_steps->setCurrentIndex(static_cast<int>(step));
    setProblem({});
    const store::VendorInfo *chosen = vendor();
    const bool isChosen = chosen && step != Step::Vendor;
    m_badge->setVisible(isChosen);
    if (isChosen)
        m_badge->setVendor(chosen->label);
    m_heading->setText(isChosen ? tr("Connect %1", "system").arg(chosen->label) : title());
    const int number = step == Step::Description ? 0 : static_cast<int>(step);
    m_number->setText(tr("Step %1 of %2").arg(QLocale().toString(number + 1), QLocale().toString(wizardSteps)));
    m_trail->setCurrent(number);
    m_back->setVisible(step == Step::SignIn || step == Step::Name || step == Step::Description);
    m_hint->setVisible(step != Step::Trying || m_isTrying);
    m_next->setVisible(step != Step::Trying);
    m_next->setEnabled(true);
    m_next->setText(step == Step::Name  ? tr("Connect")
            : step == Step::Description ? tr("Choose file…")
                                        : tr("Continue"));
    m_browser->hide();
    showAccess();
    focusStep();
    Q_EMIT statusTextChanged();
}

void ConnectWizard::focusStep()
{
    QWidget *first = m_next;
    if (m_step == Step::Vendor && !m_offered.empty())
        first = m_vendors;
    else if (m_step == Step::SignIn)
        return m_signIn->focusFirst();
    else if (m_step == Step::Name)
        first = m_name;
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
}

/// Beside the steps where there is room for both, else below the step that is shown.
void ConnectWizard::placeAccess()
{
    const bool isBeside = width() >= Theme::of(this).px(widthForAccess);
    QBoxLayout *place = isBeside ? m_sideColumn : m_columns[static_cast<size_t>(m_step)];
    m_side->setVisible(isBeside);
    if (place->indexOf(m_access) < 0)
        isBeside ? place->insertWidget(0, m_access) : place->addWidget(m_access);
    m_access->setVisible(vendor() && (isBeside || m_step != Step::Trying));
    update();
}

QString ConnectWizard::problem() const
{
    return m_problem ? m_problem->text() : QString();
}

void ConnectWizard::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_hint->setVisible(sentence.isEmpty() && !m_isDone);
}

QString ConnectWizard::problemOf(Step step) const
{
    if (step == Step::Vendor && m_offered.empty())
        return !m_context.sync ? tr("This build can't sync")
            : policiesOf(m_context).isLocked()
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
    return {};
}

void ConnectWizard::goOn()
{
    if (m_isDone) {
        Q_EMIT navigateTo({page::connections});
        return;
    }
    if (m_isTrying)
        return;
    if (const QString problem = problemOf(m_step); !problem.isEmpty()) {
        setProblem(problem);
        if (m_step == Step::SignIn)
            showMissing();
        return;
    }
    switch (m_step) {
    case Step::Vendor:
        if (m_offered[static_cast<size_t>(qMax(0, m_vendors->chosen()))].isDescribed)
            return show(Step::Description);
        m_signIn->setVendor(*vendor());
        m_drafts->keepSoon();
        show(Step::SignIn);
        break;
    case Step::Description: return chooseDescription();
    case Step::SignIn:
        if (m_signIn->usesToken() && !m_signIn->isTested())
            return testFirst();
        proposeName();
        m_first->setVendor(*vendor(), m_asked != vendor()->key);
        m_asked = vendor()->key;
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

/// A token that the system does not take goes no further, and into no keychain.
void ConnectWizard::testFirst()
{
    m_goesOnTested = true;
    m_next->setEnabled(false);
    m_signIn->test();
}

/// What was typed meanwhile is another sign-in.
void ConnectWizard::followTest(const QString &problem)
{
    if (!std::exchange(m_goesOnTested, false))
        return;
    m_next->setEnabled(true);
    setProblem(problem);
    if (m_step == Step::SignIn && m_signIn->isTested())
        goOn();
}

/// Brings the field that lacks something into view, also when it has the focus already.
void ConnectWizard::showMissing()
{
    m_signIn->focusMissing();
    if (const QWidget *field = m_signIn->focusWidget())
        static_cast<ScrolledColumn *>(m_steps->currentWidget())->reveal(*field, field->rect());
}

void ConnectWizard::goBack()
{
    if (m_step == Step::Trying && m_connection == 0 && !m_isTrying)
        show(Step::Name);
    else if (m_step == Step::Name)
        show(Step::SignIn);
    else if (m_step == Step::SignIn || m_step == Step::Description)
        show(Step::Vendor);
}

void ConnectWizard::proposeName()
{
    if (m_name->isModified())
        return;
    store::Connections connections(m_context.workspace.store());
    QString name = vendor()->label;
    for (int i = 2; connections.find(name); ++i)
        name = u"%1 %2"_s.arg(vendor()->label).arg(i);
    m_name->setText(name);
    m_name->selectAll();
}

/// What is wrong with the address is said where it would be on the way on.
void ConnectWizard::test()
{
    const QString problem = m_signIn->missing();
    setProblem(problem);
    if (!problem.isEmpty()) {
        m_signIn->showTestRefused(problem);
        return showMissing();
    }
    m_context.sync->test({vendor()->key, vendor()->label, m_signIn->address(), m_signIn->credentials(), true,
        vendor()->isDescribed ? m_description : QByteArray()});
}

void ConnectWizard::tryIt()
{
    if (const QString problem = m_signIn->missing(); !problem.isEmpty()) { // a secret that was forgotten meanwhile
        show(Step::SignIn);
        setProblem(problem);
        return showMissing();
    }
    m_isTrying = true;
    show(Step::Trying);
    showTrying(tr("Testing connection to %1").arg(vendor()->label), tr("This takes a moment."));
    const bool isDescribed = vendor()->isDescribed;
    m_context.sync->add({vendor()->key, m_name->text().trimmed(), m_signIn->address(), m_signIn->credentials(),
        m_first->onlyFetches(), isDescribed ? m_description : QByteArray()});
}

void ConnectWizard::askForSignIn()
{
    m_isTrying = true;
    show(Step::Trying);
    showTrying(
        tr("Opening the browser"), tr("Sign in at %1 and allow Satchel to read and write.").arg(vendor()->label));
    m_context.sync->authorize(m_connection);
}

void ConnectWizard::showTrying(const QString &strong, const QString &rest)
{
    m_strong->setText(strong);
    m_rest->setText(rest);
    setProblem({});
    showCounts();
}

void ConnectWizard::showFailure(const Error &error)
{
    m_isTrying = false;
    m_browser->hide();
    showTrying(tr("Couldn't connect"),
        m_connection == 0 ? tr("No connection was created. Go back to edit your details, or try again.")
                          : tr("The connection is kept. Try again now, or sign in later from its card."));
    setProblem(connectProblem(error, vendor()->label, QUrl(m_signIn->address()).host()));
    m_back->setVisible(m_connection == 0);
    m_next->setVisible(true);
    m_next->setText(tr("Retry"));
    if (isVisible())
        m_next->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::finish()
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_isTrying = false;
    m_signIn->wipe();
    m_browser->hide();
    if (!m_model) {
        auto *status = new items::SyncStatusNotifier(m_context.workspace, m_context.sync, this);
        m_model = new items::ConnectionsModel(*status, this);
        connect(m_model, &QAbstractItemModel::modelReset, this, &ConnectWizard::showCounts);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &ConnectWizard::showCounts);
    }
    m_model->refresh();
    const auto made = store::Connections(m_context.workspace.store()).get(m_connection);
    const QString account = made ? made->account : QString();
    const auto approval = made ? store::connectionApprovalOf(m_context.workspace.store(), *made)
                               : Result<store::ConnectionApproval>(store::ConnectionApproval());
    const bool isWaiting = approval && approval->isMissing();
    showTrying(account.isEmpty() ? tr("Connected to %1").arg(vendor()->label) : tr("Connected as %1").arg(account),
        isWaiting
            ? tr("Your role needs an approval for this connection, and it has been requested. Nothing is synced until "
                 "somebody in the team approves it; then the sync starts automatically.")
            : m_first->onlyFetches()
            ? tr("The initial sync has started and only fetches: nothing of yours is sent. The card shows the "
                 "progress, and its settings turn sending on.")
            : m_first->hasSendable()
            ? tr("Satchel reads %1 now. Before it links or sends anything, it asks here and on the card.")
                  .arg(vendor()->label)
            : tr("The initial sync has started. You can keep working; the card shows the progress."));
    m_back->hide();
    m_next->show();
    m_next->setText(tr("Done"));
    if (isVisible())
        m_next->setFocus(Qt::OtherFocusReason);
    Q_EMIT statusTextChanged();
}

/// How many records would come and go, once the system was read; answered on the card.
void ConnectWizard::showQuestion(const store::Connection &connection)
{
    items::ConnectionItem item;
    item.connection = connection;
    item.vendor = vendor()->label;
    item.name = connection.name;
    const auto problem = SyncText(m_context.formats(), m_context.workspace.clock().now()).problem(item);
    if (!problem)
        return;
    showTrying(problem->strong, problem->rest);
    m_next->setText(tr("Review and answer"));
}

QString ConnectWizard::outcome() const
{
    return m_strong ? m_strong->text() : QString();
}

void ConnectWizard::leave()
{
    if (m_isTrying && m_connection != 0)
        m_context.sync->cancelAuthorization(m_connection);
    Q_EMIT backRequested({page::connections});
}

QString ConnectWizard::statusText() const
{
    if (m_step == Step::SignIn && m_signIn && m_signIn->ways().size() > 1)
        return tr("Alt+1 Alt+2 way to sign in · Esc back");
    return m_step == Step::Name && m_first && m_first->hasSendable() ? tr("Alt+1 Alt+2 what is sent · Esc back")
                                                                     : QString();
}

QList<QWidget *> ConnectWizard::regions()
{
    return m_steps ? QList<QWidget *>{m_head, m_steps, m_side, m_foot} : QList<QWidget *>{this};
}

/// Enter goes on from any field; a button that has the focus is pressed.
void ConnectWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return Page::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button->isEnabled())
        button->click();
    else if (m_next && m_next->isVisible() && m_next->isEnabled())
        m_next->click();
}

void ConnectWizard::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_steps)
        placeAccess();
}

/// Another page is shown: what is secret does not wait in a field for who comes back.
void ConnectWizard::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && m_signIn && !m_isTrying)
        m_signIn->wipe();
    Page::hideEvent(event);
}

/// The grounds of head, steps and side, and the lines between them.
void ConnectWizard::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_steps)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int top = m_head->geometry().bottom() + 1;
    const int bottom = m_foot->geometry().top() - 1;
    if (m_side->isVisible()) {
        painter.fillRect(m_side->geometry(), theme.surface.sunken);
        const QRect side = m_side->geometry();
        const int line = layoutDirection() == Qt::RightToLeft ? side.right() + 1 : side.left() - 1;
        painter.fillRect(QRect(line, top, 1, bottom - top), theme.border.subtle);
    }
    for (const int line : {top, bottom})
        painter.fillRect(QRect(0, line, width(), 1), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_ConnectWizard.cpp"
