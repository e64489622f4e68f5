// SPDX-License-Identifier: GPL-3.0-or-later
// What a role comes to, in sentences for whoever is invited to it: what they see and change, what they have to ask for,
// and what they never see.
#pragma once

#include "store/hub/TeamControl.h"

namespace satchel::ui {

/// Sentences without a full stop; never empty.
struct RoleSummary
{
    QString sees;
    QString changes;
    QString asks;
    QString never;

    bool operator==(const RoleSummary &) const = default;
};

RoleSummary summaryOf(const store::TeamRole &role, const Schema &schema);

} // namespace satchel::ui
