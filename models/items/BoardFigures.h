// SPDX-License-Identifier: GPL-3.0-or-later
// The figures in the heads of a board's lanes and in its dock: how deals go through the stages, what the dock holds.
// Read from the change log, so after the first paint and on a worker's connection (BoardFiguresReader); nothing waits
// for them. The formulae are those of the reports (docs/reports.md).
#pragma once

#include "items/BoardTotals.h"

#include <QHash>

namespace satchel::items {

struct StageFigures
{
    std::optional<int> moveOnPercent; // of the stays that ended in the last 12 months: how many in a later stage or won
    std::optional<double> averageDays; // of the same stays
    bool isSlowest = false; // of the lanes
    qint64 left = 0;
    qint64 movedOn = 0;
};

struct BoardFigures
{
    QHash<RecordId, StageFigures> stages;
    QHash<RecordId, BoardTotals> dock; // closed ones: this quarter; set aside: all
};

/// Reads all of them now; the dock's of the deals that the board's filter leaves.
Result<BoardFigures> readFigures(store::Store &store, RecordId pipeline, const Filter &filter = {});

} // namespace satchel::items
