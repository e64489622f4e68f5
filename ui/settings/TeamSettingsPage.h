// SPDX-License-Identifier: GPL-3.0-or-later
// The team's hub: what it refused of this computer's changes, and for administrators who has access and in which role,
// what roles may do, what is shared, and which computers are behind. That is asked of the hub itself, so it needs a
// network.
#pragma once

#include "store/hub/TeamControl.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <QTimer>

class QTableWidget;

namespace satchel::ui {

class Button;
class InvitationList;
class Label;
class RefusedChanges;
class RoleEditor;
class SharingRules;
class TeamList;

class TeamSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit TeamSettingsPage(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const satchel::ui::Target &target);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readAgain();
    void addTeam();
    void addRefused();
    void addPeople();
    void addInvitations();
    void addRoles();
    void addDesks();
    void addTeams();
    void addSharing();
    void show(const store::TeamOverview &team);
    void say(const Error &error);
    void showPeople();
    void showDesks();
    void giveAccess();
    void changeRole();
    void revoke();
    void showReach();
    void seeAs(const store::TeamRole &role);
    void leave();
    void invite();
    void changePassword();
    const store::TeamPerson *chosenPerson() const;
    const store::TeamDesk *chosenDesk() const;
    QString nameOf(RecordId user) const;
    QString nameOf(const QString &login) const;
    void follow();

    PageContext m_context;
    store::TeamOverview m_team;
    Label *m_state;
    Button *m_password;
    Button *m_leave;
    RefusedChanges *m_refused;
    QTableWidget *m_people;
    Button *m_invite;
    InvitationList *m_invitations;
    Button *m_give;
    Button *m_role;
    Button *m_revoke;
    Button *m_reach;
    RoleEditor *m_roles;
    TeamList *m_teams;
    SharingRules *m_sharing;
    QTimer m_again; // while the page is shown
    QTableWidget *m_desks;
    Button *m_removeDesk;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
