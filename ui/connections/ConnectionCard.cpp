// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectionCard.h"

#include "store/hub/HubState.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/SyncText.h"
#include "ui/connections/CardBand.h"
#include "ui/connections/EntityTable.h"
#include "ui/connections/VendorBadge.h"

#include <QMenu>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ConnectionItem;
using store::ConnectionState;

namespace {

struct CommandText
{
    QString text;
    Icon icon;
};

bool hasPairs(const std::optional<store::StopQuestion> &question)
{
    const auto *found = question ? std::get_if<store::MatchesFound>(&*question) : nullptr;
    return found && found->sum().same > 0;
}

CommandText commandTextOf(ConnectionCard::Command command, const std::optional<store::StopQuestion> &question = {})
{
    using Command = ConnectionCard::Command;
    switch (command) {
    case Command::SyncNow: return {ConnectionCard::tr("Sync now"), Icon::Sync};
    case Command::Pause: return {ConnectionCard::tr("Pause"), Icon::Pause};
    case Command::Resume: return {ConnectionCard::tr("Resume"), Icon::Play};
    case Command::SignIn: return {ConnectionCard::tr("Sign in"), Icon::Key};
    case Command::OpenBrowser: return {ConnectionCard::tr("Open the browser again"), Icon::Globe};
    case Command::CancelSignIn: return {ConnectionCard::tr("Cancel"), Icon::Close};
    case Command::NewToken: return {ConnectionCard::tr("New token…"), Icon::Key};
    case Command::Settings: return {ConnectionCard::tr("Settings…"), Icon::Settings};
    case Command::Mapping: return {ConnectionCard::tr("Fields and values"), Icon::BothWays};
    case Command::Move: return {ConnectionCard::tr("Move to another CRM…"), Icon::Send};
    case Command::ReviewConflicts: return {ConnectionCard::tr("Review conflicts"), Icon::Conflict};
    case Command::RequestApproval: return {ConnectionCard::tr("Request approval"), Icon::Send};
    case Command::Remove: return {ConnectionCard::tr("Remove…"), Icon::Trash};
    case Command::Accept: return {SyncText::answers(question).accept, Icon::Check};
    case Command::Keep: return {SyncText::answers(question).keep, Icon::None};
    case Command::ReviewMatches: return {ConnectionCard::tr("Review pairs…"), Icon::Link};
    case Command::LinkMatches:
        return {
            hasPairs(question) ? ConnectionCard::tr("Link and continue") : ConnectionCard::tr("Continue"), Icon::Check};
    case Command::NotNow: return {ConnectionCard::tr("Not now"), Icon::Pause};
    case Command::ReviewOutgoing: return {ConnectionCard::tr("Answer…"), Icon::Warning};
    }
    return {};
}

/// What the foot of a card offers, the most wanted last.
std::vector<ConnectionCard::Command> offered(const ConnectionItem &item)
{
    using Command = ConnectionCard::Command;
    if (!item.signInAddress.isEmpty())
        return {Command::CancelSignIn, Command::OpenBrowser};
    if (item.connection.state == ConnectionState::NeedsAuthorization)
        return {Command::Remove, Command::SignIn};
    if (item.connection.state == ConnectionState::Stopped && item.asksAboutMatches()) {
        std::vector<Command> answers;
        if (!item.connection.isPaused)
            answers.push_back(Command::NotNow);
        if (hasPairs(item.connection.question))
            answers.push_back(Command::ReviewMatches);
        answers.push_back(Command::LinkMatches);
        return answers;
    }
    if (item.connection.state == ConnectionState::Stopped && item.connection.question)
        return {Command::Accept, Command::Keep};
    if (item.approval.isMissing() && !item.connection.isPaused) {
        const bool isPending = item.approval.request && item.approval.request->state == ApprovalRequest::State::Pending;
        return isPending ? std::vector{Command::Pause} : std::vector{Command::Pause, Command::RequestApproval};
    }
    if (item.outgoing)
        return {item.connection.isPaused ? Command::Resume : Command::SyncNow, Command::ReviewOutgoing};
    if (item.connection.isPaused)
        return {Command::Resume};
    std::vector<Command> commands;
    if (item.counts.conflicts > 0)
        commands.push_back(Command::ReviewConflicts);
    commands.push_back(Command::Pause);
    commands.push_back(Command::SyncNow);
    return commands;
}

} // namespace

ConnectionCard::ConnectionCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_badge(new VendorBadge), m_name(new Label({}, &Theme::Fonts::semibold)),
      m_account(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_state(new StateChip),
      m_more(new IconButton(Icon::More, tr("More"))), m_menu(new QMenu(m_more)), m_problemRoom(new QWidget),
      m_progress(new Label({}, &Theme::Fonts::strong)), m_table(new EntityTable(context)),
      m_requests(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_limits(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_team(new Label), m_foot(new QWidget),
      m_rhythm(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_buttons(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    buildHead();
    const Theme &theme = Theme::of(this);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(8));
    body->setSpacing(theme.px(6));
    auto *problem = new QVBoxLayout(m_problemRoom);
    problem->setContentsMargins(0, 0, 0, theme.px(2));
    body->addWidget(m_problemRoom);
    body->addWidget(m_progress);
    body->addWidget(m_table);
    for (Label *line : {m_requests, m_limits, m_team}) {
        line->setWordWrap(true);
        body->addWidget(line);
    }
    m_team->hide();
    if (m_context.team)
        connect(m_context.team, &store::TeamControl::overviewRead, this, [this](const store::TeamOverview &overview) {
            m_overview = overview;
            sayTeam();
        });
    column->addLayout(body);
    column->addStretch(1);
    buildFoot();
    column->addWidget(m_foot);
    m_problemRoom->hide();
}

void ConnectionCard::buildHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8));
    head->setSpacing(theme.px(9));
    head->addWidget(m_badge);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_account);
    head->addLayout(names, 1);
    head->addWidget(m_state);
    head->addWidget(m_more);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void ConnectionCard::buildFoot()
{
    const Theme &theme = Theme::of(this);
    auto *row = new FlowLayout(m_foot);
    row->setContentsMargins(theme.px(10), theme.px(5), theme.px(10), theme.px(5));
    row->setSpacing(theme.px(4));
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    m_buttons->setSpacing(theme.px(4));
    row->addWidget(m_rhythm);
    row->addWidget(buttons);
    row->setTrailing(buttons);
    m_foot->setMinimumHeight(theme.px(40));
}

void ConnectionCard::setItem(const ConnectionItem &item, const store::VendorInfo *vendor)
{
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    m_connection = item.connection.number;
    m_badge->setVendor(item.vendor);
    m_name->setText(item.name);
    m_account->setText(item.connection.account.isEmpty() ? item.vendor : item.connection.account);
    const StateText state = words.state(item);
    m_state->setState(state.text, state.meaning, state.icon);
    setAccessibleName(words.statusOf(item));
    m_more->setName(tr("More actions for %1").arg(item.name));
    fillMenu(item, vendor);
    showBody(item);
    showFoot(item);
}

void ConnectionCard::showBody(const ConnectionItem &item)
{
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    std::optional<ProblemText> problem = words.problem(item);
    if (!item.signInAddress.isEmpty())
        problem = ProblemText{tr("Finish signing in in your browser."),
            tr("Satchel continues as soon as you are done."), &Theme::blue, Icon::Globe};
    else if (item.refusal)
        problem = ProblemText{tr("Something went wrong."), sentenceFor(*item.refusal), &Theme::red, Icon::Warning};
    const QString text = problem ? problem->strong + problem->rest : QString();
    if (text != m_problemShown) { // a new banner only for a new text, so that it can be read in peace
        m_problemShown = text;
        if (QLayoutItem *old = m_problemRoom->layout()->takeAt(0)) {
            old->widget()->deleteLater();
            delete old;
        }
        if (problem)
            m_problemRoom->layout()->addWidget(
                new Banner(problem->meaning, problem->icon, problem->strong, problem->rest));
        m_problemRoom->setVisible(problem.has_value());
    }
    m_progress->setVisible(item.isRunning && (item.isInitialSync || item.receivedNow > 0));
    const QString received = m_context.formats().count(item.receivedNow);
    m_progress->setText(item.isInitialSync
            ? tr("Initial sync · %1 received · you can already work with these").arg(received)
            : tr("Current sync · %1 received").arg(received));
    m_table->setStatuses(item.entities);
    m_table->setVisible(!item.entities.empty()
        && (item.connection.lastSuccess || item.connection.state != ConnectionState::NeedsAuthorization));
    m_requests->setText(words.requests(item));
    m_requests->setVisible(item.requests.has_value());
    showLimits(item);
    showTeam(item);
}

/// The server answers who is no administrator with nothing; what was not sent this store knows itself.
void ConnectionCard::showTeam(const ConnectionItem &item)
{
    m_team->setVisible(item.connection.vendor == store::hubVendor);
    if (!m_team->isVisibleTo(this))
        return;
    m_unsent = item.counts.waiting;
    const auto refused = store::HubState(m_context.workspace.store()).refused();
    m_refused = refused ? std::ssize(*refused) : 0;
    m_absent = store::HubState(m_context.workspace.store()).waitingForRecords().value_or(0);
    sayTeam();
    if (m_context.team && item.connection.lastSuccess && m_overviewOf != item.connection.lastSuccess) {
        m_overviewOf = item.connection.lastSuccess;
        m_context.team->read();
    }
}

void ConnectionCard::sayTeam()
{
    const Formats formats = m_context.formats();
    QStringList lines;
    if (m_overview) {
        const auto people = std::ranges::count(m_overview->people, true, &store::TeamPerson::isActive);
        const auto behind = std::ranges::count_if(
            m_overview->desks, [](const store::TeamDesk &desk) { return desk.behind > 0; });
        const QString computers = tr("%Ln computer(s)", nullptr, static_cast<int>(m_overview->desks.size()));
        lines.append(tr("%Ln person(s) with access", nullptr, static_cast<int>(people)));
        lines.append(behind == 0 ? computers
                                 : tr("%1, of which %2 have not read everything", "2 computers, number")
                                       .arg(computers, formats.count(behind)));
    }
    lines.append(m_unsent == 0 ? tr("Nothing waits to be sent")
                               : tr("%Ln change(s) wait to be sent", nullptr, static_cast<int>(m_unsent)));
    if (m_absent > 0)
        lines.append(tr(
            "%Ln of them wait for records that the team's server does not have: whoever created these sends them again",
            nullptr, static_cast<int>(m_absent)));
    lines.append(m_refused == 0 ? tr("Nothing was refused")
                                : tr("%Ln change(s) refused by the team's server: see People and roles", nullptr,
                                    static_cast<int>(m_refused)));
    m_team->setText(lines.join(u'\n'));
}

/// The first few; all of them as the tip.
void ConnectionCard::showLimits(const ConnectionItem &item)
{
    constexpr int most = 3;
    QStringList shown = item.limits.mid(0, most);
    if (item.limits.size() > most)
        shown.append(tr("and %Ln more", "sentences about what the account lets be done",
            static_cast<int>(item.limits.size()) - most));
    m_limits->setText(shown.join(u'\n'));
    m_limits->setToolTip(item.limits.size() > most ? item.limits.join(u'\n') : QString());
    m_limits->setAccessibleDescription(item.limits.join(u' '));
    m_limits->setVisible(!item.limits.isEmpty());
}

void ConnectionCard::showFoot(const ConnectionItem &item)
{
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    const QString rhythm = SyncText::frequency(item.settings.frequency);
    m_rhythm->setText(item.connection.lastSuccess
            ? tr("%1 · last synced %2", "rhythm, time").arg(rhythm, words.clock(*item.connection.lastSuccess))
            : rhythm);
    const std::vector<Command> commands = offered(item);
    if (commands != m_shown) { // a button that has the focus stays as long as it is offered
        m_shown = commands;
        while (QLayoutItem *old = m_buttons->takeAt(0)) {
            old->widget()->deleteLater();
            delete old;
        }
        for (const Command command : commands)
            addButton(command);
    }
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = static_cast<Button *>(m_buttons->itemAt(i)->widget());
        const Command command = commands[static_cast<size_t>(i)];
        button->setText(command == Command::SignIn && item.connection.lastSuccess
                ? tr("Sign in again")
                : commandTextOf(command, item.connection.question).text);
        button->setAccessibleName(tr("%1: %2", "button, connection").arg(button->text(), item.name));
        button->setEnabled(m_context.sync && !(command == Command::SyncNow && item.isRunning));
        if (!m_context.sync)
            button->setToolTip(tr("This build can't sync."));
    }
}

void ConnectionCard::addButton(Command command)
{
    const bool isAnswer = command == Command::SignIn || command == Command::Keep || command == Command::OpenBrowser
        || command == Command::RequestApproval || command == Command::LinkMatches || command == Command::ReviewOutgoing;
    auto *button = new Button(commandTextOf(command).icon, QString(),
        isAnswer                         ? Button::Variant::Primary
            : command == Command::Accept ? Button::Variant::Destructive
                                         : Button::Variant::Ghost);
    button->setSmall(true);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT asked(command, m_connection); });
}

void ConnectionCard::fillMenu(const ConnectionItem &item, const store::VendorInfo *vendor)
{
    if (m_menu->isVisible())
        return; // open: its entries stay under the hand
    m_menu->clear();
    const auto add = [this](Command command, bool isEnabled = true) {
        const CommandText words = commandTextOf(command);
        QAction *action = m_menu->addAction(themedIcon(words.icon), words.text);
        action->setEnabled(m_context.sync && isEnabled);
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT asked(command, m_connection); });
    };
    add(Command::SyncNow, !item.isRunning && !item.connection.isPaused);
    add(item.connection.isPaused ? Command::Resume : Command::Pause);
    add(Command::ReviewConflicts, item.counts.conflicts > 0);
    add(Command::ReviewMatches, item.hasMatches);
    add(Command::ReviewOutgoing, item.outgoing.has_value());
    m_menu->addSeparator();
    add(Command::Mapping, vendor != nullptr);
    add(Command::Settings, vendor != nullptr);
    add(Command::Move, vendor != nullptr);
    if (vendor && vendor->canSignIn)
        add(Command::SignIn, item.signInAddress.isEmpty());
    if (vendor && vendor->canUseToken)
        add(Command::NewToken);
    m_menu->addSeparator();
    add(Command::Remove);
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCardWithBand(painter, rect(), m_foot->geometry(), m_foot->y(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_ConnectionCard.cpp"
