// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before this computer joins a team: what becomes of the records of its store, and which of them the team has.
#pragma once

#include "store/hub/TeamSetup.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class JoinPlanDialog : public Dialog
{
    Q_OBJECT

public:
    JoinPlanDialog(const PageContext &context, const store::TeamJoinPlan &plan, QWidget *parent);

private:
    void addConsequences(const store::TeamJoinPlan &plan);
    void addMatches(const store::TeamJoinPlan &plan);
    /// "12 Contacts, 3 Deals"
    QString kindsOf(const std::map<EntityKind, qint64> &counts) const;

    PageContext m_context;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
