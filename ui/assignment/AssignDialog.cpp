// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignment/AssignDialog.h"

#include "ui/assignment/ReceiverTable.h"
#include "ui/common/CountsText.h"
#include "ui/common/SegmentedControl.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(const PageContext &context, Assignment assignment, QWidget *parent)
    : PlanDialog(context, assignment.heading, Width::Large, parent), m_assignment(std::move(assignment)),
      m_receivers(new ReceiverTable(context, m_assignment.without)),
      m_method(new SegmentedControl(tr("How they are spread")))
{
    setAbout(m_assignment.about);
    m_method->addSegment(tr("By what people have in hand"));
    m_method->addSegment(tr("In turn"));
    m_method->setCurrentIndex(m_assignment.method == assignment::Method::ByLoad ? 0 : 1);
    content()->addWidget(m_receivers);
    auto *row = new QHBoxLayout;
    row->addWidget(m_method);
    row->addStretch(1);
    content()->addLayout(row);
    addActions(
        m_assignment.verb, m_assignment.isDestructive ? Button::Variant::DestructiveFill : Button::Variant::Primary);
    connect(m_method, &QTabBar::currentChanged, this, &AssignDialog::planAgain);
    connect(m_receivers, &ReceiverTable::chosenChanged, this, &AssignDialog::planAgain);
    connect(this, &PlanDialog::written, this, &AssignDialog::rememberReceivers);
    std::vector<RecordId> proposed;
    if (!m_assignment.remembered.isEmpty()) {
        for (const QString &id : m_context.preferences.value(m_assignment.remembered).toStringList())
            proposed.push_back(RecordId::fromString(id));
    }
    m_receivers->setChosen(proposed);
    readLoads();
}

void AssignDialog::addChoice(QWidget *choice)
{
    content()->insertWidget(m_choicesAt++, choice);
}

void AssignDialog::readLoads()
{
    worker().post([this, people = m_receivers->people()](store::Store &store) {
        const auto loads = assignment::loadsOf(store, people);
        if (!loads)
            return;
        QHash<RecordId, qint64> byPerson;
        for (size_t i = 0; i < people.size(); ++i)
            byPerson.insert(people[i], (*loads)[i]);
        QMetaObject::invokeMethod(this, [this, byPerson] { m_receivers->showLoads(byPerson); });
    });
}

assignment::Method AssignDialog::method() const
{
    return m_method->currentIndex() == 0 ? assignment::Method::ByLoad : assignment::Method::InTurn;
}

void AssignDialog::planAgain()
{
    if (isWriting())
        return;
    const auto people = m_receivers->chosen();
    if (people.empty()) {
        m_plan = {};
        m_receivers->showPlan(m_plan);
        showNothing(tr("Choose who gets them."));
        if (!m_assignment.nobody.isEmpty())
            showSummary(m_assignment.nobody, true);
        return;
    }
    plan<assignment::AssignmentPlan>(
        [people, make = m_assignment.plan, how = method()](store::Store &store) { return make(store, people, how); },
        [this](const assignment::AssignmentPlan &made) { show(made); });
}

void AssignDialog::show(const assignment::AssignmentPlan &plan)
{
    m_plan = plan;
    m_receivers->showPlan(m_plan);
    const QString counts = countsText(m_context.workspace.schema(), m_context.formats(), m_plan.counts());
    showSummary(m_plan.items.empty() ? m_assignment.nothing : tr("Together: %1.").arg(counts),
        !m_plan.items.empty() || !m_assignment.nobody.isEmpty());
}

void AssignDialog::setChoicesEnabled(bool isEnabled)
{
    m_receivers->setEnabled(isEnabled);
    m_method->setEnabled(isEnabled);
}

/// Whoever got something gets it again next time.
void AssignDialog::rememberReceivers()
{
    if (m_assignment.remembered.isEmpty())
        return;
    QStringList ids;
    for (const RecordId &person : m_receivers->chosen())
        ids.append(person.toString());
    m_context.preferences.setValue(m_assignment.remembered, ids);
}

void askForBelongings(const PageContext &context, QWidget *parent, const assignment::Belongings &belongings,
    qint64 companies, const std::function<void(bool)> &decided)
{
    if (belongings.isEmpty())
        return decided(false);
    auto *dialog = new Dialog(AssignDialog::tr("Assign contacts and deals too?"), Dialog::Width::Small, parent);
    dialog->setObjectName(u"belongingsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString counts = countsText(context.workspace.schema(), context.formats(), belongings.counts);
    dialog->setAbout(companies == 1
            ? AssignDialog::tr("These have the same owner as the company: %1.", "2 contacts, 1 deal").arg(counts)
            : AssignDialog::tr("These have the same owner as their company: %1.", "2 contacts, 1 deal").arg(counts));
    auto *choices = new ChoiceList(
        {AssignDialog::tr("Contacts and open deals too"),
            companies == 1 ? AssignDialog::tr("Only the company") : AssignDialog::tr("Only the companies")},
        0);
    dialog->content()->addWidget(choices);
    dialog->addCancel();
    dialog->addButton(AssignDialog::tr("Assign"), Button::Variant::Primary);
    QObject::connect(dialog, &QDialog::accepted, parent, [choices, decided] { decided(choices->chosen() == 0); });
    dialog->open();
    choices->setFocus();
}

void askForBelongings(const PageContext &context, QWidget *parent, const ChangeSet &changes,
    const std::function<void(const ChangeSet &)> &decided)
{
    assignment::Belongings all;
    const auto owners = assignment::newOwnersOf(changes.edits);
    for (const auto &[company, owner] : owners) {
        const RecordId one[] = {company};
        const auto found = assignment::belongingsOf(context.workspace.store(), one, owner);
        if (!found)
            continue; // the commit says what is wrong with the company
        for (const auto &[kind, count] : found->counts)
            all.counts[kind] += count;
        all.edits.insert(found->edits);
    }
    askForBelongings(context, parent, all, std::ssize(owners), [changes, all, decided](bool goAlong) {
        ChangeSet whole = changes;
        if (goAlong) {
            for (const std::vector<Edit> &edits : all.edits)
                whole.edits.insert(whole.edits.end(), edits.begin(), edits.end());
        }
        decided(whole);
    });
}

} // namespace satchel::ui

#include "moc_AssignDialog.cpp"
