// SPDX-License-Identifier: GPL-3.0-or-later
// Asks who gets records and how they are spread, shows what each would get, and writes it as one change set that one
// undo takes back. Planning and writing are a worker's; closing it in the middle takes everything back.
#pragma once

#include "assignment/AssignmentPlan.h"
#include "assignment/Distribution.h"
#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class Label;
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
    Plan plan = {}; // on a worker's thread
    std::function<QString(qint64 records)> label = {}; // of the change set
};

class AssignDialog : public Dialog
{
    Q_OBJECT

public:
    AssignDialog(const PageContext &context, Assignment assignment, QWidget *parent);
    ~AssignDialog() override;

    /// Above the people: what else the plan depends on; call planAgain() when it changes.
    void addChoice(QWidget *choice);
    void planAgain();
    ReceiverTable &receivers() { return *m_receivers; }
    void setPlan(Assignment::Plan plan) { m_assignment.plan = std::move(plan); }
    const assignment::AssignmentPlan &shownPlan() const { return m_plan; }

    void reject() override;

Q_SIGNALS:
    void planned();

private:
    void readLoads();
    void show(int number, const Result<assignment::AssignmentPlan> &plan);
    void carryOut();
    void finish(const Result<assignment::Assigned> &done, const QString &label);
    assignment::Method method() const;

    PageContext m_context;
    Assignment m_assignment;
    ReceiverTable *m_receivers;
    SegmentedControl *m_method;
    Label *m_summary;
    Button *m_accept;
    int m_choicesAt = 0; // place of the next one in the content
    int m_number = 0; // of the plan that was asked for last
    bool m_isWriting = false;
    assignment::AssignmentPlan m_plan;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    items::RunningTasks::Token m_task;
    items::StoreWorker m_worker;
};

/// The open work of a person goes to others.
AssignDialog *openHandOver(const PageContext &context, RecordId person, QWidget *parent);
/// Leads that nobody has: those of `leads`, or all where that is empty.
AssignDialog *openLeadDistribution(const PageContext &context, const std::vector<RecordId> &leads, QWidget *parent);

} // namespace satchel::ui
