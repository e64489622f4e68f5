// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PipelinePage that acts: commands and menus, moves and their questions, adding and editing deals.
#include "domain/ActivePeople.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Painting.h"
#include "ui/customer/LogPanel.h"
#include "ui/customer/RelatedForm.h"
#include "ui/deals/DealClosing.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/deals/StageMenu.h"
#include "ui/documents/PrintedPage.h"
#include "ui/pipeline/BoardToolbar.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/CardEditor.h"
#include "ui/pipeline/DealForm.h"
#include "ui/pipeline/DockList.h"
#include "ui/pipeline/FiguresView.h"
#include "ui/pipeline/ForecastRow.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/pipeline/QuickDealLine.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardModel;

namespace {

QMenu *menuOf(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void PipelinePage::addCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key,
                         const std::function<void()> &run) {
        QAction *action = addCommand(u"pipeline."_s + name, text, icon, key, run);
        action->setShortcutContext(Qt::WindowShortcut); // wherever in the window the focus is
        return action;
    };
    const auto addForDeal = [&](auto... command) { m_dealCommands += add(command...); };
    add(u"newDeal"_s, tr("New deal"), Icon::Add, QKeySequence(Qt::Key_D), [this] {
        beginForm(-1);
    })->setShortcuts({QKeySequence(Qt::Key_D), QKeySequence(QKeySequence::New)}); // as in every list
    addForDeal(u"openDeal"_s, tr("Open deal"), Icon::Deal, QKeySequence(Qt::Key_O),
        [this] { openDeal(m_model->cardId(m_board->currentIndex())); });
    addForDeal(u"editDeal"_s, tr("Edit deal"), Icon::Edit, QKeySequence(Qt::Key_E), [this] { editCurrent(); });
    addForDeal(
        u"moveToStage"_s, tr("Move to stage"), Icon::Pipeline, QKeySequence(Qt::Key_S), [this] { showStageMenu(); });
    for (const ClosingCommand &closing : closingCommands())
        addForDeal(closing.name, closing.text, closing.icon, QKeySequence(),
            [this, kind = closing.kind] { closeDeals(m_context, this, m_board->chosenDeals(), kind); });
    addForDeal(u"assign"_s, tr("Assign deal"), Icon::Contact, QKeySequence(Qt::Key_A), [this] { showAssignMenu(); });
    addForDeal(u"log"_s, tr("Log a call"), Icon::Call, QKeySequence(Qt::Key_L), [this] { act(CardAction::LogCall); });
    m_task = add(u"task"_s, tr("Add a task"), Icon::Tasks, QKeySequence(Qt::Key_T), [this] { addTask(); });
    m_dealCommands += m_task;
    addForDeal(
        u"note"_s, tr("Write a note"), Icon::Note, QKeySequence(Qt::Key_N), [this] { act(CardAction::WriteNote); });
    addForDeal(
        u"quote"_s, tr("Create a quote"), Icon::Quote, QKeySequence(Qt::Key_Q), [this] { act(CardAction::AddQuote); });
    addForDeal(u"delete"_s, tr("Move to the trash"), Icon::Trash, QKeySequence(Qt::Key_Delete), [this] { trash(); });
    add(u"findText"_s, tr("Find on the board"), Icon::Search, QKeySequence::Find, [this] { m_toolbar->askForText(); });
    add(u"quickAdd"_s, tr("Quick add to this stage"), Icon::Add, QKeySequence(Qt::SHIFT | Qt::Key_D),
        [this] { quickAdd(qMax(0, m_board->currentLane())); });
    QAction *collapse = add(
        u"collapse"_s, tr("Collapse or expand the stage"), Icon::Columns, QKeySequence(Qt::Key_K), [this] {
            if (const int lane = m_board->currentLane(); lane >= 0)
                m_board->setCollapsed(lane, !m_board->isCollapsed(lane));
        });
    m_fold = add(u"foldGroup"_s, tr("Collapse or expand the owner's deals"), Icon::Down,
        QKeySequence(Qt::SHIFT | Qt::Key_K), [this] { toggleFolded(); });
    add(u"forecast"_s, tr("Show the forecast"), Icon::Report, QKeySequence(Qt::SHIFT | Qt::Key_F),
        [this] { m_toolbar->setForecastShown(!m_toolbar->isForecastShown()); });
    add(u"saveView"_s, tr("Save the board as a view"), Icon::Star, {}, [this] { m_toolbar->askForViewName(); });
    bindTo(m_board, m_dealCommands + QList{collapse, m_fold}); // not where the figures replace it
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), [this] {
        if (m_figuresView->isVisible())
            m_figuresView->print();
        else
            printBoard();
    });
    updateCommands();
}

/// The stages one after the other, with the deals of each and what they come to.
void PipelinePage::printBoard()
{
    const Formats formats = m_context.formats();
    const auto money = [&formats](const Money &amount) {
        return amount.currency.isNull() ? QString()
                                        : withoutIsolates(formats.money(amount, Formats::Decimals::UnlessZero));
    };
    PrintedPage page{title(),
        m_model->pipeline().isNull() ? QString()
                                     : m_context.workspace.store().title(EntityKind::Pipeline, m_model->pipeline()),
        {}};
    for (int lane = 0; lane < m_model->laneCount(); ++lane) {
        documents::Table table;
        table.columns = {printedColumn(tr("Deal")), printedColumn(tr("Customer")),
            printedShortColumn(tr("Value"), documents::Align::End), printedShortColumn(tr("Close date")),
            printedColumn(tr("Next action"))};
        for (int position = 0; position < m_model->cardCount(lane); ++position) {
            const items::BoardCard card = m_model->card(lane, position);
            QStringList customer{card.company, card.contact};
            customer.removeAll(QString());
            const QString when = card.actionDate.isValid()
                ? formats.day(card.actionDate, card.actionTime, m_context.today())
                : QString();
            table.rows.push_back({.cells = {{card.title, card.owner}, {customer.join(u", "_s)}, {money(card.value)},
                                      {card.expectedClose.isValid() ? formats.plainDay(card.expectedClose) : QString()},
                                      {card.action, withoutIsolates(when)}}});
        }
        const items::BoardTotals::Overall sum = m_model->totals(lane).overall(m_model->rates());
        page.parts.push_back(
            {tr("%1 · %2 · %3", "stage, number of deals, their sum")
                    .arg(m_model->stage(lane).name, formats.count(m_model->cardCount(lane)), money(sum.total)),
                std::move(table)});
    }
    previewPage(m_context, page, this);
}

void PipelinePage::updateCommands()
{
    const bool hasDeal = !m_board->isDragging() && BoardModel::isCard(m_board->currentIndex())
        && !m_board->isFolded(m_board->currentIndex());
    m_fold->setEnabled(!m_board->isDragging() && m_board->currentGroup() >= 0);
    for (QAction *action : std::as_const(m_dealCommands))
        action->setEnabled(hasDeal || (action == m_task && !m_board->isDragging()));
    Q_EMIT statusTextChanged();
}

void PipelinePage::toggleFolded()
{
    if (m_board->currentGroup() >= 0)
        m_board->setFolded(m_board->currentGroup(), !m_board->isFolded(m_board->currentIndex()));
}

/// With an owner the deals were dropped in their row: stage and owner change as one step.
void PipelinePage::move(const DealIds &deals, RecordId stageId, std::optional<RecordId> owner)
{
    const items::BoardStage *stage = m_model->findStage(stageId);
    if (!stage || deals.empty())
        return;
    const auto commit = [this](const ChangeSet &changes) { m_context.workspace.commit(changes); };
    if (owner) {
        const bool areAllThere = std::ranges::all_of(deals, [&](const RecordId &deal) {
            const QModelIndex card = m_model->indexOf(deal);
            return card.isValid() && m_model->stage(BoardModel::laneAt(card)).id == stageId;
        });
        const QString name = m_context.workspace.store().title(EntityKind::User, *owner);
        if (areAllThere) {
            commit(assignTo(deals, *owner, name));
            return;
        }
        const ChangeSet changes = moveAndAssign(deals, *stage, *owner, name);
        warnBeforeEdits(m_context, this, changes.edits,
            [this, commit, changes] { promptForFields(m_context, this, changes, commit); });
        return;
    }
    promptForMove(m_context, this, deals, *stage, commit);
}

void PipelinePage::openDeal(const RecordId &deal)
{
    if (!deal.isNull())
        Q_EMIT navigateTo(targetOf(deal));
}

void PipelinePage::beginForm(int lane)
{
    if (m_model->laneCount() == 0)
        return;
    if (!m_form) {
        std::vector<items::BoardStage> stages;
        for (int i = 0; i < m_model->laneCount(); ++i)
            stages.push_back(m_model->stage(i));
        m_form = new DealForm(m_context, stages);
        connect(m_form, &DealForm::closed, this, &PipelinePage::closeForm);
        connect(m_form, &DealForm::saved, this, [this](const ChangeSet &changes, const std::function<void()> &stored) {
            m_context.workspace.commit(changes, this, [this, stored](const Result<Receipt> &receipt) {
                if (!receipt)
                    return m_form->showRefusal(receipt.error());
                stored();
                closeForm();
                m_board->setCurrent(m_model->indexOf(receipt->ids.back()));
            });
        });
        m_row->addWidget(m_form);
    }
    m_form->show();
    fitForm();
    m_form->begin(m_model->stage(lane >= 0 ? lane : qMax(0, m_board->currentLane())).id);
}

/// Beside the board where a lane still fits there, else instead of it.
void PipelinePage::fitForm()
{
    const bool isOpen = m_form && !m_form->isHidden();
    const int width = isOpen ? qMin(m_form->sizeHint().width(), this->width()) : 0;
    const bool isAlone = isOpen && this->width() - width < Theme::of(this).size.laneMin;
    if (isOpen)
        m_form->setFixedWidth(isAlone ? this->width() : width);
    if (m_content)
        m_content->setVisible(!isAlone);
}

void PipelinePage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    fitForm();
    m_board->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::quickAdd(int lane)
{
    if (lane >= m_model->laneCount())
        return;
    const items::BoardStage stage = m_model->stage(lane);
    auto *line = new QuickDealLine(m_context, stage);
    connect(line, &QuickDealLine::cancelled, this, [this, lane] {
        m_board->closeSlot();
        m_board->setFocus(Qt::OtherFocusReason);
        if (!m_board->currentIndex().isValid())
            m_board->setCurrent(m_model->laneIndex(lane));
    });
    connect(line, &QuickDealLine::entered, this, [this, stage](const QuickDeal &deal) {
        m_context.workspace.commit(createDeal(deal, stage, m_context.workspace));
    });
    m_stack->setCurrentWidget(m_board); // an empty pipeline shows its lanes while a line is typed
    m_board->openSlot(lane, line);
}

void PipelinePage::editCurrent()
{
    const QModelIndex index = m_board->currentIndex();
    if (!BoardModel::isCard(index))
        return;
    const auto deal = m_context.workspace.store().get(EntityKind::Deal, m_model->cardId(index));
    if (!deal) {
        Q_EMIT m_context.workspace.failed(deal.error());
        return;
    }
    delete m_editor;
    m_board->scrollTo(index);
    m_editor = new CardEditor(m_context, *deal, m_board->viewport());
    connect(m_editor, &CardEditor::closed, this, [this] {
        m_editor->hide();
        m_editor->deleteLater();
        m_board->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &CardEditor::saved, this,
        [this, id = deal->id, title = deal->text(field::title)](
            const std::vector<FieldValue> &values, const std::vector<FieldValue> &before) {
            m_context.workspace.commit(
                tr("Changed %1").arg(title), {Edit::update(EntityKind::Deal, id, values, before)});
        });
    m_editor->placeOver(m_board->cardRect(index));
    m_editor->show();
    m_editor->setFocus();
}

QPoint PipelinePage::menuPoint() const
{
    const QModelIndex index = m_board->currentIndex();
    const QRect card = BoardModel::isCard(index) ? m_board->cardRect(index) : QRect();
    return m_board->viewport()->mapToGlobal(
        layoutDirection() == Qt::RightToLeft ? card.bottomRight() : card.bottomLeft());
}

void PipelinePage::showStageMenu()
{
    const DealIds deals = m_board->chosenDeals();
    std::vector<items::BoardStage> stages;
    for (int lane = 0; lane < m_model->laneCount(); ++lane)
        stages.push_back(m_model->stage(lane));
    std::ranges::copy(m_model->dockStages(), std::back_inserter(stages));
    const bool isOneDeal = deals.size() == 1 && m_board->currentLane() >= 0;
    const RecordId current = isOneDeal ? m_model->stage(m_board->currentLane()).id : RecordId();
    makeStageMenu(this, stages, current, [this, deals](const items::BoardStage &stage) {
        move(deals, stage.id);
    })->popup(menuPoint());
}

void PipelinePage::showAssignMenu()
{
    const DealIds deals = m_board->chosenDeals();
    QMenu *menu = menuOf(this);
    const auto users = m_context.workspace.store().select(
        {EntityKind::User, {field::name}, isActivePerson(), {field::name, false}, {}, 200, false});
    for (qsizetype i = 0; users && i < users->size(); ++i) {
        const QString name = users->text(i, 0);
        connect(menu->addAction(numberedText(static_cast<int>(i), name)), &QAction::triggered, this,
            [this, deals, name, id = users->id(i)] { m_context.workspace.commit(assignTo(deals, id, name)); });
    }
    menu->popup(menuPoint());
}

void PipelinePage::showCardMenu(const QPoint &globalPosition)
{
    QMenu *menu = menuOf(this);
    menu->addActions(m_dealCommands);
    menu->popup(globalPosition);
}

void PipelinePage::showLaneMenu(int lane, const QPoint &globalPosition)
{
    QMenu *menu = menuOf(this);
    connect(menu->addAction(tr("Quick add")), &QAction::triggered, this, [this, lane] { quickAdd(lane); });
    connect(menu->addAction(tr("New deal here…")), &QAction::triggered, this, [this, lane] { beginForm(lane); });
    menu->addSeparator();
    const bool isCollapsed = m_board->isCollapsed(lane);
    connect(menu->addAction(isCollapsed ? tr("Expand the stage") : tr("Collapse the stage")), &QAction::triggered, this,
        [this, lane, isCollapsed] { m_board->setCollapsed(lane, !isCollapsed); });
    menu->popup(globalPosition);
}

void PipelinePage::showDock(int item)
{
    const items::BoardStage stage = m_model->dockStages()[static_cast<size_t>(item)];
    showDockList(m_context, m_board->viewport(), m_board->dockRect(item), stage,
        [this](const RecordId &deal) { openDeal(deal); });
}

/// At the current card; what is written is about its deal.
void PipelinePage::act(CardAction action)
{
    const QModelIndex card = m_board->currentIndex();
    if (!card.isValid() && action == CardAction::AddQuote) { // of no deal yet
        Q_EMIT navigateTo({.page = page::quote, .action = Target::Action::Create});
        return;
    }
    const auto deal = m_context.workspace.store().get(EntityKind::Deal, m_model->cardId(card));
    if (!deal) {
        Q_EMIT m_context.workspace.failed(deal.error());
        return;
    }
    m_board->scrollTo(card);
    const QRect rect = m_board->cardRect(card);
    switch (action) {
    case CardAction::LogCall:
    case CardAction::WriteNote: {
        const QString &kind = action == CardAction::LogCall ? choice::call : choice::note;
        (new LogPanel(m_context, *deal, kind, m_board))->openAt(m_board->viewport(), rect);
        return;
    }
    case CardAction::AddTask: return openTaskForm(m_context, *deal, m_board->viewport(), rect);
    case CardAction::AddQuote: {
        Target target = Target::to(EntityKind::Deal, deal->id);
        target.page = page::quote;
        target.action = Target::Action::Create;
        Q_EMIT navigateTo(target);
        return;
    }
    }
}

/// About the current card's deal; without one about nothing yet, below the head of the board.
void PipelinePage::addTask()
{
    if (BoardModel::isCard(m_board->currentIndex()) && !m_board->isFolded(m_board->currentIndex()))
        return act(CardAction::AddTask);
    const QRect board = m_board->viewport()->rect();
    openTaskForm(m_context, m_board->viewport(), QRect(board.center().x(), board.top(), 1, 1));
}

void PipelinePage::trash()
{
    if (const DealIds deals = m_board->chosenDeals(); !deals.empty())
        m_context.workspace.commit(moveToTrash(deals));
}

} // namespace satchel::ui
