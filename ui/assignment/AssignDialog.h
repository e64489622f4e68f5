// SPDX-License-Identifier: GPL-3.0-or-later
// Asks who gets records and how they are spread, and shows what each would get.
#pragma once

#include "assignment/AssignmentPlan.h"
#include "assignment/Belongings.h"
#include "assignment/Distribution.h"
#include "ui/assignment/PlanDialog.h"

namespace satchel::ui {

class ReceiverTable;
class SegmentedControl;

/// What tells one use of the dialog from another.
struct Assignment
{
    using Plan = std::function<Result<assignment::AssignmentPlan>(
        store::Store &, const std::vector<RecordId> &people, assignment::Method)>;

    QString heading = {};
    QString about = {};
    QString verb = {};
    RecordId without = {}; // who cannot get anything: whose records they are
    assignment::Method method = assignment::Method::ByLoad; // until a person chooses
    QString remembered = {}; // of the preferences: who was chosen last; empty: nobody is proposed
    QString nothing = {}; // what is said where there is nothing to give
    QString nobody = {}; // what is said while nobody is chosen; the button does its work then, too, where it is set
    bool isDestructive = false; // what the button does besides
    Plan plan = {}; // on a worker's thread
    std::function<QString(qint64 records)> label = {}; // of the change set
};

class AssignDialog : public PlanDialog
{
    Q_OBJECT

public:
    AssignDialog(const PageContext &context, Assignment assignment, QWidget *parent);

    /// Above the people: what else the plan depends on; call planAgain() when it changes.
    void addChoice(QWidget *choice);
    void planAgain() override;
    ReceiverTable &receivers() { return *m_receivers; }
    void setPlan(Assignment::Plan plan) { m_assignment.plan = std::move(plan); }
    const assignment::AssignmentPlan &shownPlan() const { return m_plan; }

protected:
    std::vector<assignment::ValueChange> changes() const override { return m_plan.changes(); }
    QString labelOf(qint64 records) const override { return m_assignment.label(records); }
    void setChoicesEnabled(bool isEnabled) override;

private:
    void readLoads();
    void show(const assignment::AssignmentPlan &plan);
    void rememberReceivers();
    assignment::Method method() const;

    Assignment m_assignment;
    ReceiverTable *m_receivers;
    SegmentedControl *m_method;
    int m_choicesAt = 0; // place of the next one in the content
    assignment::AssignmentPlan m_plan;
    Teardown m_teardown{*this};
};

/// The open work of a person goes to others.
AssignDialog *openHandOver(const PageContext &context, RecordId person, QWidget *parent);
/// A person loses their access to the team: says what they have in hand, and who gets it, if anybody. `revoke` is
/// called once the records have changed hands.
AssignDialog *openRevocation(
    const PageContext &context, RecordId person, QWidget *parent, const std::function<void()> &revoke);
/// Leads that nobody has: those of `leads`, or all where that is empty.
AssignDialog *openLeadDistribution(const PageContext &context, const std::vector<RecordId> &leads, QWidget *parent);

/// A change of companies' owners, with what goes along: where contacts and open deals have the owner of now, asks first
/// whether they get the new one too, in the same change set. Others pass at once. Cancel calls nothing.
void askForBelongings(const PageContext &context, QWidget *parent, const ChangeSet &changes,
    const std::function<void(const ChangeSet &)> &decided);
/// The same for a plan that is there already; `decided` is called with whether they go along.
void askForBelongings(const PageContext &context, QWidget *parent, const assignment::Belongings &belongings,
    qint64 companies, const std::function<void(bool)> &decided);

} // namespace satchel::ui
