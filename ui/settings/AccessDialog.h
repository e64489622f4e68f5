// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a person access to the team's hub: who it is, the name they sign in with, their role and a first password.
#pragma once

#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

struct Access
{
    QString login;
    RecordId user;
    QString role;
    QString password;
};

/// Of the people who have none yet. `chosen` is called when the person confirms.
void askForAccess(const PageContext &context, const store::TeamOverview &team, QWidget *parent,
    std::function<void(const Access &)> chosen);

/// As the window calls a role: those that every hub has in its language, others as they are called there.
QString roleLabel(const store::TeamRole &role);

} // namespace satchel::ui
