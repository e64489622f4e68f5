// SPDX-License-Identifier: GPL-3.0-or-later
// Team and roles of a store without a team: makes one from the records of this store, or joins one, by an invitation or
// with the server entered by hand.
#pragma once

#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

namespace satchel::ui {

class InvitationForm;
class SetupForm;
class TeamServerForm;

class TeamSetupPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit TeamSetupPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addForms();
    void begin(SetupForm *form, const store::TeamProgress &progress);
    void end();
    /// What the organisation has set.
    void followPolicies();
    void askToJoin(const store::TeamJoinPlan &plan);

    PageContext m_context;
    TeamServerForm *m_make;
    InvitationForm *m_invited;
    TeamServerForm *m_join;
    SetupForm *m_active = nullptr; // whose answers come
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
