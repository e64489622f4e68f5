// SPDX-License-Identifier: GPL-3.0-or-later
// Deals being carried over a board, by mouse or by keys: which ones, where they are held, and where they would fall.
#pragma once

#include "items/BoardModel.h"

#include <QPoint>

namespace satchel::ui {

/// A lane or an item of the dock; neither is nowhere.
struct BoardTarget
{
    int lane = -1;
    int dock = -1;

    bool isNowhere() const { return lane < 0 && dock < 0; }
    bool operator==(const BoardTarget &) const = default;
};

struct BoardDrag
{
    QList<QPersistentModelIndex> cards; // the first one is shown
    QPoint grip; // in the card
    QPoint at; // in the viewport
    bool isByKeys = false;
    BoardTarget target;

    bool isActive() const { return !cards.isEmpty(); }
    bool holds(const QModelIndex &index) const { return cards.contains(QPersistentModelIndex(index)); }
    /// Those that are not in the target yet.
    std::vector<RecordId> movingDeals(const items::BoardModel &model) const;
};

/// What a lane's sums become if the cards fall now.
items::BoardTotals totalsAfter(const items::BoardModel &model, int lane, const BoardDrag &carry);

/// The stage behind a target; null for nowhere.
const items::BoardStage *stageOf(const items::BoardModel &model, const BoardTarget &target);

} // namespace satchel::ui
