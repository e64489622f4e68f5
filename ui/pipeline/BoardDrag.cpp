// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardDrag.h"

#include <algorithm>

namespace satchel::ui {

using items::BoardModel;

namespace {

bool changesStageOf(const QModelIndex &card, const BoardTarget &target)
{
    return card.isValid() && BoardModel::laneAt(card) != target.lane;
}

bool changesOwnerOf(const BoardModel &model, const QModelIndex &card, const BoardTarget &target)
{
    return card.isValid() && target.owner && model.cardOwner(card) != *target.owner;
}

} // namespace

std::vector<RecordId> BoardDrag::movingDeals(const BoardModel &model) const
{
    std::vector<RecordId> deals;
    for (const QPersistentModelIndex &card : cards) {
        if (changesStageOf(card, target) || changesOwnerOf(model, card, target))
            deals.push_back(model.cardId(card));
    }
    return deals;
}

bool BoardDrag::changesStage() const
{
    return std::ranges::any_of(cards, [&](const QModelIndex &card) { return changesStageOf(card, target); });
}

bool BoardDrag::changesOwner(const BoardModel &model) const
{
    return std::ranges::any_of(cards, [&](const QModelIndex &card) { return changesOwnerOf(model, card, target); });
}

items::BoardTotals totalsAfter(const BoardModel &model, int lane, const BoardDrag &drag)
{
    items::BoardTotals totals = model.totals(lane);
    if (drag.target.isNowhere())
        return totals;
    for (const QPersistentModelIndex &card : drag.cards) {
        if (!card.isValid())
            continue;
        const int from = BoardModel::laneAt(card);
        if (from == lane && drag.target.lane != lane)
            totals.remove(model.cardValue(card), model.cardProbability(card));
        else if (from != lane && drag.target.lane == lane)
            totals.add(model.cardValue(card), model.stage(lane).probability);
    }
    return totals;
}

const items::BoardStage *stageOf(const BoardModel &model, const BoardTarget &target)
{
    if (target.lane >= 0 && target.lane < model.laneCount())
        return &model.stage(target.lane);
    if (target.dock >= 0 && target.dock < static_cast<int>(model.dockStages().size()))
        return &model.dockStages()[static_cast<size_t>(target.dock)];
    return nullptr;
}

} // namespace satchel::ui
