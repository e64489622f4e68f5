// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of sequences.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "sequences/Desk.h"
#include "sequences/EnrolmentPlan.h"
#include "sequences/SequenceEdits.h"
#include "ui/common/Button.h"
#include "ui/common/Popups.h"
#include "ui/sequences/EnrolDialog.h"
#include "ui/sequences/HolidaysDialog.h"
#include "ui/sequences/SequenceDialogs.h"
#include "ui/sequences/SequencesPage.h"
#include "ui/sequences/SequenceText.h"
#include "ui/sequences/SequenceView.h"

#include <QMenu>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using sequences::StepKind;

void SequencesPage::newSequence()
{
    openSequenceDialog(m_context, {}, this, [this](RecordId id) {
        m_isOneOpen = true;
        m_model->show(id);
        arrange();
    });
}

void SequencesPage::changeRules()
{
    if (sequence())
        openSequenceDialog(m_context, sequence()->id, this, {});
}

void SequencesPage::duplicate()
{
    if (!sequence())
        return;
    const auto changes = sequences::duplicateSequence(
        m_context.workspace.store(), *sequence(), tr("%1 (copy)").arg(sequence()->name));
    if (!changes)
        return Q_EMIT m_context.workspace.failed(changes.error());
    const RecordId copy = changes->edits.front().id;
    m_context.workspace.commit(*changes, this, [this, copy](const Result<Receipt> &receipt) {
        if (receipt)
            m_model->show(copy);
        else
            Q_EMIT m_context.workspace.failed(receipt.error());
    });
}

/// It can be undone, so it is not asked about; the people who are in it are taken out with it.
void SequencesPage::remove()
{
    if (!sequence())
        return;
    const auto changes = sequences::deleteSequence(m_context.workspace.store(), *sequence());
    if (!changes)
        return Q_EMIT m_context.workspace.failed(changes.error());
    m_isOneOpen = false;
    arrange();
    m_context.workspace.commit(*changes);
}

void SequencesPage::activateOrPause()
{
    if (!sequence())
        return;
    const bool isActive = sequence()->rules.isActive;
    const QString label = isActive ? tr("Paused the sequence “%1”") : tr("Activated the sequence “%1”");
    m_context.workspace.commit(label.arg(sequence()->name),
        {Edit::update(EntityKind::Sequence, sequence()->id,
            {{field::status, QString(isActive ? choice::paused : choice::active)}})});
}

void SequencesPage::resume()
{
    const auto done = sequences::resumeAfterRestoring(m_context.workspace.store());
    if (!done)
        Q_EMIT m_context.workspace.failed(done.error());
    m_model->read();
}

void SequencesPage::takeOver()
{
    if (!sequence())
        return;
    for (const QString &desk : m_model->shown()->otherDesks) {
        const auto changes = sequences::takeOver(m_context.workspace.store(), desk);
        if (!changes)
            return Q_EMIT m_context.workspace.failed(changes.error());
        m_context.workspace.commit(*changes);
    }
}

void SequencesPage::enrol()
{
    if (sequence())
        (new EnrolDialog(m_context, {sequence()->id, {}, {}}, this))->open();
}

void SequencesPage::addStep()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, StepKind kind) {
        connect(menu->addAction(themedIcon(SequenceText::icon(kind)), text), &QAction::triggered, this,
            [this, kind] { addStepOf(kind); });
    };
    add(tr("E-mail"), StepKind::Mail);
    add(tr("Phone call"), StepKind::Call);
    add(tr("Task"), StepKind::Task);
    add(tr("Wait"), StepKind::Wait);
    popupBelow(*menu, *m_view->addButton());
}

void SequencesPage::addStepOf(StepKind kind)
{
    if (sequence())
        openStepDialog(m_context, *sequence(), kind, this);
}

void SequencesPage::changeStep()
{
    if (sequence() && m_view->currentStep() >= 0 && !m_context.workspace.store().isReadOnly())
        openStepDialog(m_context, *sequence(), static_cast<size_t>(m_view->currentStep()), this);
}

/// As the store has them now: the page may not have read what was done a moment before.
std::optional<std::pair<sequences::Sequence, size_t>> SequencesPage::currentStepNow() const
{
    if (!sequence() || m_view->currentStep() < 0)
        return {};
    const RecordId step = sequence()->rules.steps[static_cast<size_t>(m_view->currentStep())].id;
    const auto now = sequences::readSequence(m_context.workspace.store(), sequence()->id);
    if (!now)
        return {};
    const auto found = std::ranges::find(now->rules.steps, step, &sequences::StepRule::id);
    if (found == now->rules.steps.end())
        return {};
    return std::pair(*now, static_cast<size_t>(found - now->rules.steps.begin()));
}

void SequencesPage::removeStep()
{
    if (const auto now = currentStepNow())
        m_context.workspace.commit(sequences::removeStep(now->first, now->second));
}

void SequencesPage::moveStep(int by)
{
    const auto now = currentStepNow();
    if (!now)
        return;
    ChangeSet changes = sequences::moveStep(now->first, now->second, by);
    if (!changes.edits.empty())
        m_context.workspace.commit(std::move(changes));
}

void SequencesPage::takeOut()
{
    std::vector<RecordId> enrolments;
    for (const items::EnrolmentEntry &person : m_view->selectedPeople())
        enrolments.push_back(person.id);
    const auto changes = sequences::stopByHand(m_context.workspace.store(), enrolments);
    if (!changes)
        Q_EMIT m_context.workspace.failed(changes.error());
    else if (!changes->edits.empty())
        m_context.workspace.commit(*changes);
}

void SequencesPage::openPerson()
{
    const auto people = m_view->selectedPeople();
    if (people.size() == 1 && !people.front().person.isNull())
        Q_EMIT navigateTo(Target::to(people.front().entity, people.front().person));
}

void SequencesPage::changeHolidays()
{
    (new HolidaysDialog(m_context, this))->open();
}

void SequencesPage::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_view->isShowingPeople())
        menu->addActions({m_commands.openPerson, m_commands.takeOut});
    else
        menu->addActions({m_commands.changeStep, m_commands.moveUp, m_commands.moveDown, m_commands.removeStep});
    menu->addSeparator();
    menu->addActions({m_commands.rules, m_commands.holidays, m_commands.duplicate, m_commands.remove});
    popupBelow(*menu, *m_view->moreButton());
}

} // namespace satchel::ui
