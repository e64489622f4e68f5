// SPDX-License-Identifier: GPL-3.0-or-later
// The action plan of a deal: its steps with who does them until when, ticked here, printed or saved as a PDF for the
// customer. Without a step it is hidden; the first one is added by a command of the page.
#pragma once

#include "store/ActionPlans.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;

/// Asks for a new step of a deal's plan, or for the values of one that is there.
void openPlanStepDialog(const PageContext &context, RecordId deal, const store::PlanStep *step, QWidget *parent);

/// Shows the plan as it is printed, with the ways to print, save and send it.
void previewActionPlan(const PageContext &context, RecordId deal, QWidget *parent);

class ActionPlanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPlanPanel(const PageContext &context, QWidget *parent = nullptr);

    /// A deal; whatever else is set hides the panel.
    void setDeal(const Record &deal);
    const std::vector<store::PlanStep> &steps() const { return m_steps; }

private:
    void refresh();
    void rebuild();
    QWidget *makeRow(const store::PlanStep &step);
    QString detailOf(const store::PlanStep &step) const;
    void complete(const RecordId &step, bool isDone);
    void openMenu(const RecordId &step, QWidget *at);
    void move(const RecordId &step, int by);
    void remove(const RecordId &step);
    const store::PlanStep *find(const RecordId &step) const;

    PageContext m_context;
    RecordId m_deal;
    std::vector<store::PlanStep> m_steps;
    Label *m_head;
    QVBoxLayout *m_rows;
    Button *m_add;
};

} // namespace satchel::ui
