// SPDX-License-Identifier: GPL-3.0-or-later
// A drag of cards over a board, by mouse or by keys: which cards, where the pointer grips them, and the drop target.
#pragma once

#include "items/BoardModel.h"

#include <optional>
#include <QPoint>

namespace satchel::ui {

/// Where a drop would go: a lane or an item of the dock, or nowhere. In the row of an owner the deals become theirs.
struct BoardTarget
{
    int lane = -1;
    int dock = -1;
    std::optional<RecordId> owner = {}; // null: nobody's

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
    /// The deals that are not in the target yet.
    std::vector<RecordId> movingDeals(const items::BoardModel &model) const;
    bool changesStage() const;
    bool changesOwner(const items::BoardModel &model) const;
};

/// The sums of a lane if the cards are dropped now.
items::BoardTotals totalsAfter(const items::BoardModel &model, int lane, const BoardDrag &drag);

/// The stage behind a target; null for nowhere.
const items::BoardStage *stageOf(const items::BoardModel &model, const BoardTarget &target);

} // namespace satchel::ui
