// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a move as a CSV file: a row for each record and each thing about it that the other connection does not
// get, so that it can be looked through and corrected elsewhere.
#pragma once

#include "moving/MoveReport.h"

namespace satchel::moving {

/// The number of rows. `progress` is told it now and then, and stops the export with false: Cancelled.
Result<qint64> writeMoveReport(store::Store &store, const MoveSide &from, const MoveSide &to, const MoveReport &report,
    const QString &path, const std::function<bool(qint64 rows)> &progress = {});

} // namespace satchel::moving
