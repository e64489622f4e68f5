// SPDX-License-Identifier: GPL-3.0-or-later
// All customers are placed in their territories anew: how many each gets, and who takes them over.
#pragma once

#include "assignment/TerritoryPlan.h"
#include "ui/assignment/PlanDialog.h"

class QTableWidget;

namespace satchel::ui {

class SegmentedControl;

class TerritoryDialog : public PlanDialog
{
    Q_OBJECT

public:
    TerritoryDialog(const PageContext &context, QWidget *parent);

    void planAgain() override;
    SegmentedControl &owners() { return *m_owners; }
    const assignment::TerritoryPlan &shownPlan() const { return m_plan; }

protected:
    std::vector<assignment::ValueChange> changes() const override { return m_plan.changes(); }
    QString labelOf(qint64 records) const override;
    void setChoicesEnabled(bool isEnabled) override;

private:
    enum Column { Name, Before, After, Arriving, Columns };
    enum Owners { Stay, ByLoad, InTurn };
    void show(const assignment::TerritoryPlan &plan);
    void fill();
    QString summary() const;

    QTableWidget *m_table;
    SegmentedControl *m_owners;
    assignment::TerritoryPlan m_plan;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
