// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/DealHead.h"

#include "domain/FieldNames.h"
#include "ui/deals/DealStrip.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/deals/StageMenu.h"
#include "ui/deals/StagePath.h"

#include <QPainter>
#include <QVBoxLayout>

namespace satchel::ui {

DealHead::DealHead(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_strip(new DealStrip(context)), m_path(new StagePath(context))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12));
    column->setSpacing(theme.px(10));
    column->addWidget(m_strip);
    column->addWidget(m_path);
    connect(m_path, &StagePath::moveRequested, this, &DealHead::move);
}

void DealHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).border.subtle);
}

void DealHead::setDeal(const Record &deal)
{
    m_deal = deal.id;
    m_stage = valueOr<RecordId>(deal.value(field::stage));
    m_pipeline = valueOr<RecordId>(deal.value(field::pipeline));
    m_strip->setDeal(deal);
    const auto path = items::readDealPath(m_context.workspace.store(), deal);
    if (path)
        m_path->setPath(*path);
    else
        Q_EMIT m_context.workspace.failed(path.error());
}

void DealHead::setLow(bool isLow)
{
    m_strip->setLow(isLow);
}

bool DealHead::moveTo(int number)
{
    const auto &steps = m_path->path().steps;
    if (number < 1 || static_cast<size_t>(number) > steps.size())
        return false;
    if (const items::BoardStage &stage = steps[static_cast<size_t>(number - 1)].stage; stage.id != m_stage)
        move(stage);
    return true;
}

void DealHead::move(const items::BoardStage &stage)
{
    promptForMove(m_context, window(), {m_deal}, stage,
        [context = m_context](const ChangeSet &changes) { context.workspace.commit(changes); });
}

void DealHead::showStageMenu()
{
    const auto stages = items::readStages(m_context.workspace.store(), m_pipeline);
    if (!stages) {
        Q_EMIT m_context.workspace.failed(stages.error());
        return;
    }
    QMenu *menu = makeStageMenu(this, *stages, m_stage, [this](const items::BoardStage &stage) { move(stage); });
    const QRect path = m_path->rect();
    menu->popup(m_path->mapToGlobal(isRightToLeft() ? path.bottomRight() : path.bottomLeft()));
}

void DealHead::markWon()
{
    if (m_path->path().won)
        move(*m_path->path().won);
}

void DealHead::markLost()
{
    if (m_path->path().lost)
        move(*m_path->path().lost);
}

void DealHead::completeNextAction()
{
    m_strip->completeNextAction();
}

void DealHead::planNextAction()
{
    m_strip->planNextAction();
}

void DealHead::editExpectedClose()
{
    m_strip->editExpectedClose();
}

} // namespace satchel::ui

#include "moc_DealHead.cpp"
