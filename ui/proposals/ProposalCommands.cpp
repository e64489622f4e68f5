// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a proposal: beginning one, states, versions, templates, ways out, and what is done to its
// blocks.
#include "ui/common/Button.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Notice.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/PreviewDialog.h"
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

QAction *ProposalPage::add(
    const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (ProposalPage::*run)())
{
    QAction *action = addCommand(u"proposal."_s + name, text, icon, key, [this, run] {
        if (m_model.proposal() && !m_model.proposal()->isDeleted())
            (this->*run)();
    });
    m_commands.insert(name, action);
    return action;
}

void ProposalPage::makeCommands()
{
    const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    add(u"goOn"_s, tr("Advance status"), Icon::Email, QKeySequence(Qt::CTRL | Qt::Key_Return), &ProposalPage::goOn);
    add(u"version"_s, tr("New version"), Icon::Copy, shifted(Qt::Key_V), &ProposalPage::makeVersion);
    add(u"copy"_s, tr("Copy to a new proposal"), Icon::Copy, {}, &ProposalPage::copyProposal);
    add(u"template"_s, tr("Save as template…"), Icon::Star, {}, &ProposalPage::saveAsTemplate);
    add(u"compare"_s, tr("Compare with the previous version"), Icon::History, {}, &ProposalPage::compare);
    add(u"preview"_s, tr("Preview"), Icon::Eye, shifted(Qt::Key_P), &ProposalPage::preview);
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), &ProposalPage::print);
    add(u"pdf"_s, tr("Save as PDF…"), Icon::Export, {}, &ProposalPage::savePdf);
    add(u"mail"_s, tr("Send by mail"), Icon::Email, {}, &ProposalPage::sendByMail);
    add(u"delete"_s, tr("Move the draft to the trash"), Icon::Trash, {}, &ProposalPage::removeProposal);
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
    const RecordId about = RecordId::fromString(target.recordId);
    const QString field = target.entity == EntityKind::Deal ? u"deal"_s
        : target.entity == EntityKind::Contact              ? u"contact"_s
                                                            : u"company"_s;
    auto *dialog = new NewProposalDialog(
        m_context, about.isNull() ? std::vector<FieldValue>() : std::vector<FieldValue>{{field, about}}, window());
    connect(
        dialog, &NewProposalDialog::begun, this, [this](const DocumentCopy &copy) { make(copy, tr("New proposal")); });
    connect(dialog, &NewProposalDialog::templateRequested, this,
        [this](const RecordId &own) { Q_EMIT navigateTo(Target::to(EntityKind::Proposal, own)); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_id.isNull())
            Q_EMIT backRequested({u"proposals"_s});
    });
    dialog->open();
    return dialog;
}

/// The store keeps to the table of states; its answer is the page's.
void ProposalPage::moveTo(const QString &state, const std::function<void()> &then)
{
    m_editor->keep();
    m_refusal->hide();
    m_context.workspace.commit(documentMoveDone(state, proposalName(*m_model.proposal())),
        {Edit::update(
            EntityKind::Proposal, m_id, {{u"status"_s, state}}, {{u"status"_s, m_model.proposal()->value(u"status")}})},
        [this, then](const Result<Receipt> &receipt) {
            if (!receipt)
                showRefusal(receipt.error());
            else if (then)
                then();
        });
}

/// What the primary button says.
void ProposalPage::goOn()
{
    if (m_model.blockCount() == 0)
        return;
    const QString next = nextProposalStates(*m_model.proposal()).value(0);
    if (m_model.isTemplate())
        beginFromHere();
    else if (next.isEmpty())
        makeVersion();
    else
        moveTo(next);
}

void ProposalPage::preview()
{
    m_editor->keep();
    const auto made = proposalSheet(m_context, m_id, documents::PaperFor::Customer);
    if (!made)
        return showRefusal(made.error());
    (new PreviewDialog(made->sheet, made->problems, window()))->open();
}

void ProposalPage::put(void (DocumentOutput::*out)(const Sheet &sheet))
{
    m_editor->keep();
    m_refusal->hide();
    const auto made = proposalSheet(m_context, m_id, documents::PaperFor::Customer);
    if (!made)
        return showRefusal(made.error());
    (m_output->*out)(made->sheet);
}

void ProposalPage::print()
{
    put(&DocumentOutput::print);
}

void ProposalPage::savePdf()
{
    put(&DocumentOutput::saveAsPdf);
}

/// What goes to a customer stays as it is: a draft is marked as sent first.
void ProposalPage::sendByMail()
{
    if (m_model.isTemplate() || m_model.blockCount() == 0)
        return;
    if (isDraft(*m_model.proposal()))
        moveTo(u"sent"_s, [this] { put(&DocumentOutput::sendByMail); });
    else
        put(&DocumentOutput::sendByMail);
}

void ProposalPage::fillMenu()
{
    QMenu *menu = m_header->menu();
    menu->clear();
    if (!m_model.proposal())
        return;
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    for (const QString &next : nextProposalStates(*m_model.proposal())) {
        QAction *action = menu->addAction(themedIcon(documentMoveIcon(next)), proposalMoveVerb(next));
        action->setEnabled(canWrite && m_model.blockCount() > 0);
        connect(action, &QAction::triggered, this, [this, next] { moveTo(next); });
    }
    menu->addSeparator();
    for (const QString &name : {u"print"_s, u"pdf"_s, u"mail"_s})
        menu->addAction(m_commands.value(name));
    m_commands.value(u"mail"_s)->setEnabled(!m_model.isTemplate() && m_model.blockCount() > 0);
    menu->addSeparator();
    const bool isStill = !isDraft(*m_model.proposal());
    if (isStill)
        menu->addAction(m_commands.value(u"version"_s));
    menu->addAction(m_commands.value(u"copy"_s));
    if (!isEmpty(m_model.proposal()->value(u"previous")))
        menu->addAction(m_commands.value(u"compare"_s));
    if (!m_model.isTemplate())
        menu->addAction(m_commands.value(u"template"_s));
    if (!isStill) {
        menu->addSeparator();
        menu->addAction(m_commands.value(u"delete"_s));
    }
}

void ProposalPage::make(const DocumentCopy &copy, const QString &label)
{
    m_context.workspace.commit(label, copy.edits, [this, id = copy.id](const Result<Receipt> &receipt) {
        if (!receipt)
            return showRefusal(receipt.error());
        Q_EMIT navigateTo(Target::to(EntityKind::Proposal, id));
    });
}

/// A draft of a next version that exists already is gone on with.
void ProposalPage::makeVersion()
{
    const Record &proposal = *m_model.proposal();
    if (isDraft(proposal))
        return;
    store::Store &store = m_context.workspace.store();
    for (const Record &version : store::proposalVersions(store, proposal).value_or(std::vector<Record>())) {
        if (isDraft(version)) {
            Q_EMIT navigateTo(Target::to(EntityKind::Proposal, version.id));
            return;
        }
    }
    const auto copy = store::beginNextVersion(store, {proposal, m_model.blocks()});
    if (copy)
        make(*copy, tr("New version of %1").arg(proposalName(proposal)));
    else
        showRefusal(copy.error());
}

void ProposalPage::compare()
{
    m_editor->keep();
    store::Store &store = m_context.workspace.store();
    const auto newer = store::readProposal(store, m_id);
    const auto older = newer ? store::readProposal(store, valueOr<RecordId>(newer->proposal.value(u"previous")))
                             : newer;
    if (!older)
        return;
    const auto versionOf = [](const store::ProposalDocument &document) {
        return valueOr<qint64>(document.proposal.value(u"version"), 1);
    };
    auto *dialog = new VersionComparison(
        versionOf(*older), versionOf(*newer), comparedProposals(m_context, *older, *newer), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProposalPage::copyProposal()
{
    m_editor->keep();
    store::Store &store = m_context.workspace.store();
    make(copyOfProposal(*m_model.proposal(), m_model.blocks(), store.clock(), [&store] { return store.newId(); }),
        tr("Copied %1 to a new proposal").arg(title()));
}

void ProposalPage::saveAsTemplate()
{
    m_editor->keep();
    askName(window(), tr("Save as template"), title(), tr("Save the template"), [this](const QString &name) {
        store::Store &store = m_context.workspace.store();
        DocumentCopy copy = asTemplate(*m_model.proposal(), m_model.blocks(), [&store] { return store.newId(); });
        std::erase_if(copy.edits.front().values, [](const FieldValue &value) { return value.field == "title"_L1; });
        copy.edits.front().values.push_back({u"title"_s, name});
        m_context.workspace.commit(
            tr("Saved the template “%1”").arg(name), copy.edits, [this](const Result<Receipt> &receipt) {
                if (!receipt)
                    showRefusal(receipt.error());
            });
    });
}

void ProposalPage::beginFromHere()
{
    m_editor->keep();
    const auto copy = store::beginProposal(
        m_context.workspace.store(), templateOf(*m_model.proposal(), m_model.blocks()), {});
    if (copy)
        make(*copy, tr("New proposal"));
    else
        showRefusal(copy.error());
}

void ProposalPage::removeProposal()
{
    if (!m_model.isEditable())
        return;
    m_context.workspace.commit(tr("Deleted %1").arg(title()), {Edit::remove(EntityKind::Proposal, m_id)},
        [this](const Result<Receipt> &receipt) {
            if (receipt)
                Q_EMIT backRequested({u"proposals"_s});
            else
                showRefusal(receipt.error());
        });
}

void ProposalPage::fillAddMenu()
{
    QMenu *menu = m_addMenu;
    menu->clear();
    for (const Choice &choice : m_context.workspace.schema().entity(EntityKind::ProposalBlock).find(u"kind")->choices) {
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
    m_editor->keep();
    const int row = m_blocks->currentIndex().row();
    m_model.insert(kind == "cover"_L1 ? 0 : row < 0 ? m_model.blockCount() : row + 1, kind);
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
    m_editor->keep();
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
        menu->addAction(m_commands.value(name));
    menu->popup(globalPosition);
}

} // namespace satchel::ui
