// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/ChartChoice.h"

#include <algorithm>

namespace satchel::reports {

namespace {

constexpr size_t mostParts = 8; // of a ring: more than that nobody can tell apart
constexpr size_t mostRows = 60;
constexpr size_t leastPoints = 2; // of a line

} // namespace

std::vector<ReportChart> fittingCharts(const ChartShape &shape)
{
    std::vector<ReportChart> fitting;
    const bool isDrawable = shape.rowFields == 1 && shape.rows > 0 && shape.columns <= mostChartSeries;
    const bool isFew = shape.rows <= mostRows;
    const bool isWhole = shape.addsUp && !shape.hasNegative;
    if (isDrawable && shape.columns > 1 && isWhole && isFew)
        fitting.push_back(ReportChart::StackedBars);
    if (isDrawable && isFew)
        fitting.push_back(ReportChart::Bars);
    // Not offered first: how many are in a stage now does not say how many came that far.
    if (isDrawable && shape.isOfStages && shape.columns == 0 && isWhole && isFew)
        fitting.push_back(ReportChart::Funnel);
    if (isDrawable && shape.isOverTime && shape.rows >= leastPoints)
        fitting.push_back(ReportChart::Lines);
    if (isDrawable && !shape.isOverTime && shape.columns == 0 && isWhole && shape.rows > 1 && shape.rows <= mostParts)
        fitting.push_back(ReportChart::Donut);
    fitting.push_back(ReportChart::Table);
    return fitting;
}

ReportChart chartFor(ReportChart chosen, const ChartShape &shape)
{
    const auto fitting = fittingCharts(shape);
    return std::ranges::find(fitting, chosen) != fitting.end() ? chosen : fitting.front();
}

} // namespace satchel::reports
