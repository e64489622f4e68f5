// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TeamSettingsPage.h"

#include "domain/FieldNames.h"
#include "store/hub/HubState.h"
#include "store/hub/InvitationControl.h"
#include "store/sync/Connections.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/settings/AccessDialog.h"
#include "ui/settings/ApprovalRequests.h"
#include "ui/settings/InvitationList.h"
#include "ui/settings/InviteDialog.h"
#include "ui/settings/PasswordField.h"
#include "ui/settings/PersonReachDialog.h"
#include "ui/settings/RefusedChanges.h"
#include "ui/settings/RoleEditor.h"
#include "ui/settings/SettingsCard.h"
#include "ui/settings/SharingRules.h"
#include "ui/settings/TeamList.h"

#include <algorithm>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int againMs = 30'000;
constexpr int mostRows = 12; // of a table, before it scrolls
constexpr int rolesLeast = 540; // the rights of a role and the territories with their customers

enum PeopleColumn { Person, Login, Role, PeopleColumns };
enum DeskColumn { Desk, DeskPerson, Seen, Behind, DeskColumns };

QTableWidget *makeTable(const QStringList &heads, const QString &name)
{
    auto *table = new QTableWidget;
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(name);
    applyTableStyle(*table);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    growWithRows(*table, mostRows);
    return table;
}

void confirm(
    const QString &heading, const QString &text, const QString &verb, QWidget *parent, std::function<void()> confirmed)
{
    auto *dialog = new Dialog(heading, Dialog::Width::Small, parent->window());
    auto *words = new Label(text, &Theme::Fonts::body, TextColor::Secondary);
    words->setWordWrap(true);
    dialog->content()->addWidget(words);
    dialog->addCancel();
    dialog->addButton(verb, Button::Variant::DestructiveFill);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    dialog->open();
}

} // namespace

TeamSettingsPage::TeamSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent, Look::Cards), m_context(context),
      m_state(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_password(new Button(Icon::Key, tr("Change my password…"), Button::Variant::Ghost)),
      m_leave(new Button(tr("Leave the team…"), Button::Variant::Ghost)), m_refused(new RefusedChanges(context)),
      m_invite(new Button(Icon::Email, tr("Invite a colleague…"))), m_invitations(new InvitationList(context)),
      m_give(new Button(Icon::Add, tr("Give access…"), Button::Variant::Ghost)),
      m_role(new Button(Icon::Edit, tr("Change role"), Button::Variant::Ghost)),
      m_revoke(new Button(Icon::Close, tr("Revoke…"), Button::Variant::Ghost)),
      m_reach(new Button(Icon::Eye, tr("See as…"), Button::Variant::Ghost)), m_roles(new RoleEditor(context)),
      m_teams(new TeamList(context)), m_sharing(new SharingRules(context)),
      m_removeDesk(new Button(Icon::Trash, tr("Remove…"), Button::Variant::Ghost))
{
    addTeam();
    addRefused();
    connect(ApprovalRequests::addTo(*this, m_context), &ApprovalRequests::openRequested, this,
        &TeamSettingsPage::openRequested);
    addPeople();
    addInvitations();
    addDesks();
    beginSecondColumn(rolesLeast);
    addRoles();
    addTeams();
    addSharing();
    finish();
    follow();
    if (!m_context.team)
        return;
    connect(m_context.team, &store::TeamControl::overviewRead, this, &TeamSettingsPage::show);
    connect(m_context.team, &store::TeamControl::failed, this, &TeamSettingsPage::say);
    if (auto *invitations = store::InvitationControl::of(m_context.team))
        connect(invitations, &store::InvitationControl::failed, this, [this](const Error &error) {
            if (!m_invitations->saysProblem() && !window()->findChild<InviteDialog *>()) // which say it themselves
                say(error);
        });
    m_state->setText(tr("Asking the team's server…"));
    m_context.team->read();
    // What is done at another desk or by the command line is on the server, and may change no record of this store.
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &TeamSettingsPage::readAgain);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (isVisible() && (batch.touches(EntityKind::User) || batch.touches(EntityKind::TeamMember)))
            readAgain();
    });
}

void TeamSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    if (!m_context.team)
        return;
    m_again.start();
    if (!m_team.people.empty())
        readAgain();
}

void TeamSettingsPage::hideEvent(QHideEvent *event)
{
    m_again.stop();
    SettingsForm::hideEvent(event);
}

/// Not while somebody is about to change what would be filled anew.
void TeamSettingsPage::readAgain()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isEdited = focus && (m_roles->isAncestorOf(focus) || m_sharing->isAncestorOf(focus));
    if (!isEdited && !QApplication::activePopupWidget())
        m_context.team->read();
}

void TeamSettingsPage::addTeam()
{
    const auto membership = store::HubState(m_context.workspace.store()).find();
    const auto connection = membership && *membership
        ? store::Connections(m_context.workspace.store()).get((*membership)->connection)
        : fail(Error::Kind::NotFound, {});
    addSection(connection ? tr("Team %1", "name").arg(connection->name) : tr("Team"),
        membership && *membership ? tr("This computer signs in as %1.").arg((*membership)->login) : QString(),
        Icon::Key);
    m_state->setWordWrap(true);
    addWide(m_state);
    addWide(rowOf({m_password, m_leave}));
    connect(m_password, &QPushButton::clicked, this, &TeamSettingsPage::changePassword);
    connect(m_leave, &QPushButton::clicked, this, &TeamSettingsPage::leave);
}

void TeamSettingsPage::addRefused()
{
    addSection(tr("Refused changes"),
        tr("The team's server did not take these changes of this computer. The records are as the team has them."),
        Icon::Warning);
    addWide(m_refused);
    connect(m_refused, &RefusedChanges::openRequested, this, &TeamSettingsPage::openRequested);
    connect(m_refused, &RefusedChanges::changed, this, &TeamSettingsPage::follow);
    connect(&m_context.workspace, &items::Workspace::changed, m_refused, &RefusedChanges::read);
}

void TeamSettingsPage::addPeople()
{
    addSection(tr("People with access"),
        tr("Each signs in at the team's server with a name and password of their own."), Icon::Meeting);
    m_people = makeTable({tr("Name"), tr("Signs in as"), tr("Role")}, tr("People with access"));
    addWide(m_people);
    addWide(rowOf({m_invite, m_give, m_role, m_revoke, m_reach}));
    connect(m_invite, &QPushButton::clicked, this, &TeamSettingsPage::invite);
    m_role->setChevron(true);
    connect(m_people, &QTableWidget::itemSelectionChanged, this, &TeamSettingsPage::follow);
    connect(m_people, &QTableWidget::activated, this, &TeamSettingsPage::changeRole);
    connect(m_give, &QPushButton::clicked, this, &TeamSettingsPage::giveAccess);
    connect(m_role, &QPushButton::clicked, this, &TeamSettingsPage::changeRole);
    connect(m_revoke, &QPushButton::clicked, this, &TeamSettingsPage::revoke);
    connect(m_reach, &QPushButton::clicked, this, &TeamSettingsPage::showReach);
}

void TeamSettingsPage::addInvitations()
{
    addSection(tr("Open invitations"), tr("Whoever has one can join once, until it ends."), Icon::Email);
    addWide(m_invitations);
}

void TeamSettingsPage::addDesks()
{
    addSection(tr("Computers"), tr("Each computer has the records that its person may see."), Icon::Sync);
    m_desks = makeTable({tr("Name"), tr("Person"), tr("Last seen"), tr("Not read yet")}, tr("Computers"));
    addWide(m_desks);
    addWide(rowOf({m_removeDesk}));
    connect(m_desks, &QTableWidget::itemSelectionChanged, this, &TeamSettingsPage::follow);
    connect(m_removeDesk, &QPushButton::clicked, this, [this] {
        const store::TeamDesk *desk = chosenDesk();
        if (!desk)
            return;
        confirm(tr("Remove this computer?"),
            tr("%1 of %2 reads and sends nothing any more until it joins again. The records on it stay there: Satchel "
               "cannot erase them from here. The records of the team stay with their owners; to give them to "
               "colleagues, revoke the access of the person.")
                .arg(desk->name, nameOf(desk->login)),
            tr("Remove computer"), this, [this, id = desk->id] { m_context.team->removeDesk(id); });
    });
}

void TeamSettingsPage::addRoles()
{
    addSection(tr("Roles"),
        tr("What a role may do, checked by the server. Team: own records, those of people in the same team, and those "
           "in "
           "the team's territory. Records without an owner are everybody's."),
        Icon::Lock);
    addWide(m_roles);
    connect(m_roles, &RoleEditor::seeRequested, this, &TeamSettingsPage::seeAs);
}

void TeamSettingsPage::addTeams()
{
    addSection(tr("Teams and territories"),
        tr("A customer is in the first territory whose condition fits. The team of a territory sees and works its "
           "customers where its roles say Team."),
        Icon::Group);
    addWide(m_teams);
}

void TeamSettingsPage::addSharing()
{
    addSection(tr("Sharing"),
        tr("What others see or change beyond their own teams, whatever their role says of Team or Own."), Icon::Link);
    addWide(m_sharing);
}

void TeamSettingsPage::show(const store::TeamOverview &team)
{
    m_team = team;
    const auto current = std::ranges::count_if(team.desks, [](const store::TeamDesk &one) { return one.behind == 0; });
    m_state->setColor(TextColor::Secondary);
    m_state->setText(tr("%1 of %Ln computers have read everything.", nullptr, static_cast<int>(team.desks.size()))
                         .arg(m_context.formats().count(current)));
    showPeople();
    showDesks();
    m_roles->setTeam(team);
    m_sharing->setTeam(team);
    m_invitations->setRoles(team.roles);
    if (auto *invitations = store::InvitationControl::of(m_context.team))
        invitations->read();
    follow();
}

void TeamSettingsPage::say(const Error &error)
{
    const bool isForOthers = error.kind == Error::Kind::Refused && m_team.people.empty();
    m_state->setColor(isForOthers ? TextColor::Secondary : TextColor::Amber);
    m_state->setText(isForOthers ? tr("Who has access, and what roles may do, is for administrators of the team.")
                                 : teamSentenceFor(error));
    m_roles->showRole(); // as it was
    follow();
}

void TeamSettingsPage::showPeople()
{
    const QList<QTableWidgetItem *> chosen = m_people->selectedItems(); // of the rows before: the list may be another
    const QString login = chosen.isEmpty() ? QString() : m_people->item(chosen.front()->row(), Login)->text();
    m_people->setRowCount(static_cast<int>(m_team.people.size()));
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const store::TeamPerson &person = m_team.people[static_cast<size_t>(row)];
        const auto role = std::ranges::find(m_team.roles, person.role, &store::TeamRole::name);
        m_people->setItem(row, Person, new QTableWidgetItem(nameOf(person.user)));
        m_people->setItem(row, Login, new QTableWidgetItem(person.login));
        m_people->setItem(row, Role,
            new QTableWidgetItem(!person.isActive ? tr("Revoked")
                    : role == m_team.roles.end()  ? person.role
                                                  : roleLabel(*role)));
        if (person.login == login)
            m_people->selectRow(row);
    }
}

void TeamSettingsPage::showDesks()
{
    const Instant now = m_context.workspace.clock().now();
    m_desks->setRowCount(static_cast<int>(m_team.desks.size()));
    for (int row = 0; row < m_desks->rowCount(); ++row) {
        const store::TeamDesk &desk = m_team.desks[static_cast<size_t>(row)];
        m_desks->setItem(row, Desk, new QTableWidgetItem(desk.name));
        m_desks->setItem(row, DeskPerson, new QTableWidgetItem(nameOf(desk.login)));
        m_desks->setItem(row, Seen, new QTableWidgetItem(m_context.formats().moment(desk.seenAt, now)));
        auto *behind = new QTableWidgetItem(m_context.formats().count(desk.behind));
        behind->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_desks->setItem(row, Behind, behind);
    }
}

void TeamSettingsPage::giveAccess()
{
    askForAccess(m_context, m_team, this, [this](const Access &access) {
        m_context.team->setPerson(access.login, access.user, access.role, access.password);
    });
}

void TeamSettingsPage::invite()
{
    (new InviteDialog(m_context, m_team, window()))->open();
}

void TeamSettingsPage::changePassword()
{
    auto *dialog = new Dialog(tr("Change my password"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new Label(
        tr("Your other computers ask for the new one when they connect next. It is kept in this computer's keychain."),
        &Theme::Fonts::body, TextColor::Secondary);
    words->setWordWrap(true);
    auto *field = new PasswordField(tr("New password"));
    dialog->content()->addWidget(words);
    dialog->content()->addWidget(field);
    dialog->addCancel();
    Button *change = dialog->addButton(tr("Change password"), Button::Variant::Primary);
    change->disconnect(dialog); // it closes when the server has it
    change->setEnabled(false);
    connect(field, &PasswordField::changed, dialog, [=] { change->setEnabled(field->isGood()); });
    auto *control = store::InvitationControl::of(m_context.team);
    connect(change, &QPushButton::clicked, dialog, [=] {
        change->setEnabled(false);
        dialog->setError({});
        control->changePassword(field->password());
    });
    connect(control, &store::InvitationControl::passwordChanged, dialog, &QDialog::accept);
    connect(control, &store::InvitationControl::passwordChanged, dialog, [this] {
        m_state->setColor(TextColor::Green);
        m_state->setText(tr("Your password was changed."));
    });
    connect(control, &store::InvitationControl::failed, dialog, [=](const Error &error) {
        change->setEnabled(true);
        dialog->setError(teamSentenceFor(error));
    });
    dialog->open();
    field->line()->setFocus();
}

void TeamSettingsPage::changeRole()
{
    const store::TeamPerson *person = chosenPerson();
    if (!person)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const store::TeamRole &role : m_team.roles) {
        QAction *action = menu->addAction(roleLabel(role), this,
            [this, one = *person, name = role.name] { m_context.team->setPerson(one.login, one.user, name, {}); });
        action->setCheckable(true);
        action->setChecked(person->isActive && person->role == role.name);
    }
    menu->popup(m_role->mapToGlobal(QPoint(0, m_role->height() + 2)));
}

void TeamSettingsPage::revoke()
{
    const store::TeamPerson *person = chosenPerson();
    if (!person)
        return;
    openRevocation(m_context, person->user, this, [this, login = person->login] { m_context.team->revoke(login); });
}

void TeamSettingsPage::showReach()
{
    if (const store::TeamPerson *person = chosenPerson())
        (new PersonReachDialog(m_context, m_team, person->user, window()))->open();
}

/// As somebody who has this role and is in no team.
void TeamSettingsPage::seeAs(const store::TeamRole &role)
{
    (new PersonReachDialog(m_context, m_team, assignment::Newcomer{role.name}, roleLabel(role), window()))->open();
}

void TeamSettingsPage::leave()
{
    const auto waiting = store::HubState(m_context.workspace.store()).waiting(10000);
    QString text = tr("All records that are on this computer now stay in this store, with their history. What others "
                      "change from now on does not come here any more, and what you change does not reach them. The "
                      "window closes and opens again.");
    if (waiting && *waiting > 0)
        text += u"\n\n"_s
            + tr("%Ln changes were not sent yet. They stay here, and the team does not get them.", nullptr,
                static_cast<int>(*waiting));
    confirm(tr("Leave the team?"), text, tr("Leave the team"), this, [this] { m_context.team->leave(); });
}

const store::TeamPerson *TeamSettingsPage::chosenPerson() const
{
    const QList<QTableWidgetItem *> chosen = m_people->selectedItems();
    const int row = chosen.isEmpty() ? -1 : chosen.front()->row();
    return row >= 0 && row < static_cast<int>(m_team.people.size()) ? &m_team.people[static_cast<size_t>(row)]
                                                                    : nullptr;
}

const store::TeamDesk *TeamSettingsPage::chosenDesk() const
{
    const QList<QTableWidgetItem *> chosen = m_desks->selectedItems();
    const int row = chosen.isEmpty() ? -1 : chosen.front()->row();
    return row >= 0 && row < static_cast<int>(m_team.desks.size()) ? &m_team.desks[static_cast<size_t>(row)] : nullptr;
}

QString TeamSettingsPage::nameOf(RecordId user) const
{
    return m_context.workspace.store().title(EntityKind::User, user);
}

QString TeamSettingsPage::nameOf(const QString &login) const
{
    const auto person = std::ranges::find(m_team.people, login, &store::TeamPerson::login);
    return person == m_team.people.end() ? login : nameOf(person->user);
}

void TeamSettingsPage::follow()
{
    const bool isAdministrator = !m_team.people.empty();
    m_leave->setEnabled(m_context.team);
    m_password->setEnabled(store::InvitationControl::of(m_context.team));
    m_invite->setEnabled(isAdministrator && store::InvitationControl::of(m_context.team));
    SettingsCard::of(m_refused)->setVisible(!m_refused->isEmpty());
    m_give->setEnabled(isAdministrator);
    m_role->setEnabled(chosenPerson());
    m_revoke->setEnabled(chosenPerson() && chosenPerson()->isActive);
    m_reach->setEnabled(chosenPerson() && chosenPerson()->isActive);
    m_removeDesk->setEnabled(chosenDesk());
    for (const QWidget *widget :
        std::initializer_list<QWidget *>{m_people, m_invitations, m_desks, m_roles, m_teams, m_sharing})
        SettingsCard::of(widget)->setVisible(isAdministrator); // else there is nothing to see
}

} // namespace satchel::ui

#include "moc_TeamSettingsPage.cpp"
