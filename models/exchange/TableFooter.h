// SPDX-License-Identifier: GPL-3.0-or-later
// Totals and remarks below a table. They are reported as rows with a problem, so nothing disappears unseen.
#pragma once

#include "exchange/RowSource.h"

#include <deque>

namespace satchel::exchange {

qsizetype countFilled(const QStringList &cells);

/// Looks at the last rows of a file from the end upwards, as long as they look like a total or a remark.
/// `leastFilled`: the smallest number of filled cells that any row above had.
void markFooters(std::deque<SourceRow> &lastRows, qsizetype width, qsizetype leastFilled, const QString &delimiter);

/// Moves the first row out of the window; false when there is none. The cells it fills count for the footer.
bool takeRow(std::deque<SourceRow> &window, qsizetype width, qsizetype &leastFilled, SourceRow &row);

} // namespace satchel::exchange
