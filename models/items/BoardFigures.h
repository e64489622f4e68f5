// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind a board: how deals go through its stages, what was won and lost. Read from the change log and the
// closed deals, so after the first paint and on a worker's connection (BoardFiguresReader); nothing waits for them.
#pragma once

#include "items/BoardTotals.h"

#include <QHash>

namespace satchel::items {

struct StageFigures
{
    std::optional<int> moveOnPercent; // of the deals that left: how many to a later stage or won
    std::optional<double> averageDays; // of all stays, those that still last until now
    bool isSlowest = false; // of the lanes
    qint64 entered = 0;
    qint64 movedOn = 0;
};

struct BoardFigures
{
    QHash<RecordId, StageFigures> stages;
    QHash<RecordId, BoardTotals> dock; // closed ones: this quarter; set aside: all

    // Of the deals closed in the year up to today.
    qint64 won = 0;
    qint64 lost = 0;
    BoardTotals wonTotals;
    std::optional<double> cycleDays; // from creation to the close of a won deal
    std::optional<int> winPercent() const;
    /// Of a won deal, in the main currency.
    std::optional<Money> averageSize(const BoardRates &rates) const;
    /// What the open deals bring each day: open × win rate × average size ÷ cycle.
    std::optional<Money> dailyVelocity(qint64 open, const BoardRates &rates) const;
};

/// Reads all of them now.
Result<BoardFigures> readFigures(store::Store &store, RecordId pipeline);

} // namespace satchel::items
