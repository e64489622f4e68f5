// SPDX-License-Identifier: GPL-3.0-or-later
// Giving out the leads that nobody has.
#include "assignment/LeadQueue.h"
#include "ui/assignment/AssignDialog.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct LeadWords
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::LeadDistribution)
};

} // namespace

AssignDialog *openLeadDistribution(const PageContext &context, const std::vector<RecordId> &leads, QWidget *parent)
{
    Assignment assignment;
    assignment.heading = LeadWords::tr("Give out leads");
    assignment.about = LeadWords::tr("Open leads that nobody has, the oldest first. A lead of a company goes to the "
                                     "company's owner where that person is chosen here.");
    assignment.verb = LeadWords::tr("Give out");
    assignment.method = assignment::Method::InTurn;
    assignment.remembered = u"leads/receivers"_s;
    assignment.nothing = leads.empty() ? LeadWords::tr("Every open lead has an owner.")
                                       : LeadWords::tr("Each of the selected leads has an owner or is closed.");
    assignment.label = [](qint64 records) {
        return LeadWords::tr("Gave out %Ln lead(s)", nullptr, static_cast<int>(records));
    };
    assignment.plan = [leads](store::Store &store, const std::vector<RecordId> &people, assignment::Method method) {
        return assignment::planLeads(store, people, method, leads);
    };
    auto *dialog = new AssignDialog(context, std::move(assignment), parent->window());
    dialog->open();
    return dialog;
}

} // namespace satchel::ui
