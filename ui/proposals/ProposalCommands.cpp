// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a proposal: beginning one, states, versions, templates, ways out, and what is done to its
// blocks.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Notice.h"
#include "ui/proposals/BlockEditor.h"
#include "ui/proposals/BlockList.h"
#include "ui/proposals/NewProposalDialog.h"
#include "ui/proposals/ProposalComparison.h"
#include "ui/proposals/ProposalPage.h"
#include "ui/proposals/ProposalSheet.h"
#include "ui/proposals/ProposalSide.h"
#include "ui/proposals/ProposalText.h"

#include <QLineEdit>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void ProposalPage::makeCommands()
{
    const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    makeDocumentCommands(u"copy"_s, tr("Copy to a new proposal"));
    add(u"template"_s, tr("Save as template…"), Icon::Star, {}, &ProposalPage::saveAsTemplate);
    add(u"details"_s, tr("Pages and details"), Icon::Info, shifted(Qt::Key_D), &ProposalPage::toggleDetails);
    add(u"add"_s, tr("Add a block"), Icon::Add, shifted(Qt::Key_N), &ProposalPage::showAddMenu);
    add(u"up"_s, tr("Move the block up"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), &ProposalPage::moveUp);
    add(u"down"_s, tr("Move the block down"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down),
        &ProposalPage::moveDown);
    add(u"duplicate"_s, tr("Duplicate the block"), Icon::Copy, QKeySequence(Qt::CTRL | Qt::Key_D),
        &ProposalPage::duplicateBlock);
    add(u"remove"_s, tr("Remove the block"), Icon::Trash, QKeySequence(Qt::Key_Delete), &ProposalPage::removeBlock);
    add(u"rename"_s, tr("Rename the block"), Icon::Edit, QKeySequence(Qt::Key_F2), &ProposalPage::renameBlock);
}

/// With all that is known of the record it is begun at.
NewProposalDialog *ProposalPage::begin(const Target &target)
{
    auto *dialog = new NewProposalDialog(m_context, initialValuesFrom(target), window());
    connect(dialog, &NewProposalDialog::begun, this,
        [this](const DocumentCopy &copy) { makeCopy(copy, tr("New proposal")); });
    connect(dialog, &NewProposalDialog::templateRequested, this,
        [this](const RecordId &own) { Q_EMIT navigateTo(Target::to(EntityKind::Proposal, own)); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_id.isNull())
            Q_EMIT backRequested({u"proposals"_s});
    });
    dialog->open();
    return dialog;
}

Result<DocumentPage::Printout> ProposalPage::printout() const
{
    auto made = TRY(proposalSheet(m_context, m_id, documents::Audience::Customer));
    return Printout{std::move(made.sheet), std::move(made.problems)};
}

QStringList ProposalPage::nextStates() const
{
    return nextProposalStates(*m_model.proposal());
}

std::vector<Record> ProposalPage::versions() const
{
    return store::proposalVersions(m_context.workspace.store(), *m_model.proposal()).value_or(std::vector<Record>());
}

void ProposalPage::keepTyping()
{
    m_editor->keep();
}

void ProposalPage::showPart(const RecordId &part)
{
    m_blocks->setCurrentRow(m_model.rowOf(part));
    m_editor->write();
}

/// What the primary button says.
void ProposalPage::goOn()
{
    if (m_model.blockCount() == 0)
        return;
    const QString next = nextStates().value(0);
    if (m_model.isTemplate())
        beginFromHere();
    else if (next.isEmpty())
        makeVersion();
    else
        moveTo(next);
}

void ProposalPage::addToMenu(QMenu &menu)
{
    if (!m_model.isTemplate())
        menu.addAction(command(u"template"_s));
}

void ProposalPage::beginVersion()
{
    const Record &proposal = *m_model.proposal();
    store::Store &store = m_context.workspace.store();
    const auto copy = store::beginNextVersion(store, {proposal, m_model.blocks()});
    if (copy)
        makeCopy(*copy, tr("New version of %1").arg(proposalName(proposal)));
    else
        showRefusal(copy.error());
}

void ProposalPage::compare()
{
    keepTyping();
    store::Store &store = m_context.workspace.store();
    const auto newer = store::readProposal(store, m_id);
    const auto older = newer ? store::readProposal(store, valueOr<RecordId>(newer->proposal.value(field::previous)))
                             : newer;
    if (!older)
        return;
    showComparison(older->proposal, newer->proposal, comparedProposals(m_context, *older, *newer));
}

void ProposalPage::copyDocument()
{
    keepTyping();
    store::Store &store = m_context.workspace.store();
    makeCopy(copyOfProposal(*m_model.proposal(), m_model.blocks(), store.clock(), [&store] { return store.newId(); }),
        tr("Copied %1 to a new proposal").arg(title()));
}

void ProposalPage::saveAsTemplate()
{
    keepTyping();
    askName(this, tr("Save as template"), title(), tr("Save the template"), [this](const QString &name) {
        store::Store &store = m_context.workspace.store();
        DocumentCopy copy = asTemplate(*m_model.proposal(), m_model.blocks(), [&store] { return store.newId(); });
        std::erase_if(copy.edits.front().values, [](const FieldValue &value) { return value.field == field::title; });
        copy.edits.front().values.push_back({field::title, name});
        m_context.workspace.commit(
            tr("Saved the template “%1”").arg(name), copy.edits, this, [this](const Result<Receipt> &receipt) {
                if (!receipt)
                    showRefusal(receipt.error());
            });
    });
}

void ProposalPage::beginFromHere()
{
    keepTyping();
    const auto copy = store::beginProposal(
        m_context.workspace.store(), templateOf(*m_model.proposal(), m_model.blocks()), {});
    if (copy)
        makeCopy(*copy, tr("New proposal"));
    else
        showRefusal(copy.error());
}

void ProposalPage::removeDocument()
{
    if (m_model.isEditable())
        DocumentPage::removeDocument();
}

void ProposalPage::fillAddMenu()
{
    QMenu *menu = m_addMenu;
    menu->clear();
    for (const Choice &choice :
        m_context.workspace.schema().entity(EntityKind::ProposalBlock).find(field::kind)->choices) {
        QAction *action = menu->addAction(themedIcon(iconOfBlock(choice.key)), choice.label);
        connect(action, &QAction::triggered, this, [this, kind = choice.key] { addBlock(kind); });
    }
}

void ProposalPage::showAddMenu()
{
    fillAddMenu(); // so that it knows its size
    m_addMenu->popup(m_add->mapToGlobal(QPoint(0, -m_addMenu->sizeHint().height())));
}

/// Behind the current one; a cover before all.
void ProposalPage::addBlock(const QString &kind)
{
    keepTyping();
    const int row = m_blocks->currentIndex().row();
    m_model.insert(kind == choice::cover ? 0 : row < 0 ? m_model.blockCount() : row + 1, kind);
}

void ProposalPage::moveUp()
{
    moveBlock(-1);
}

void ProposalPage::moveDown()
{
    moveBlock(1);
}

void ProposalPage::moveBlock(int step)
{
    const int row = m_blocks->currentIndex().row();
    if (row >= 0)
        m_model.move(row, row + step); // the current one goes along
}

void ProposalPage::duplicateBlock()
{
    keepTyping();
    m_model.duplicate(m_blocks->currentIndex().row());
}

void ProposalPage::removeBlock()
{
    m_model.remove(m_blocks->currentIndex().row());
}

void ProposalPage::renameBlock()
{
    m_editor->heading().setFocus(Qt::OtherFocusReason);
    m_editor->heading().selectAll();
}

void ProposalPage::showBlockMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : {u"rename"_s, u"up"_s, u"down"_s, u"duplicate"_s, u"remove"_s})
        menu->addAction(command(name));
    menu->popup(globalPosition);
}

} // namespace satchel::ui
