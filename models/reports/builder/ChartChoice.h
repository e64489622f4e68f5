// SPDX-License-Identifier: GPL-3.0-or-later
// Which charts fit a report. A chart draws one row after the other, so it needs one field of rows; parts of a whole
// need figures that add up and are not below zero; what follows in time is drawn side by side.
#pragma once

#include "reports/builder/ReportDefinition.h"
#include "reports/Report.h"

namespace satchel::reports {

/// Colours and hatchings that can be told apart.
constexpr size_t mostChartSeries = 12;

struct ChartShape
{
    size_t rowFields = 0;
    size_t rows = 0;
    size_t columns = 0; // groups of the columns; 0: no field of columns
    bool isOverTime = false; // the rows are periods
    bool isOfStages = false; // the rows are stages, in their order
    bool addsUp = false; // the drawn figure of all rows is that of the whole: counts and sums
    bool hasNegative = false;
};

/// Most suitable first; the table last, which always fits.
std::vector<ReportChart> fittingCharts(const ChartShape &shape);
/// What a person chose where it fits, else the most suitable one.
ReportChart chartFor(ReportChart chosen, const ChartShape &shape);

} // namespace satchel::reports
