// SPDX-License-Identifier: GPL-3.0-or-later
// A report definition's answer as a report: the table that is shown, printed, exported and drawn as that of every
// built-in report.
#pragma once

#include "reports/builder/ReportDefinition.h"
#include "reports/ReportQuery.h"

namespace satchel::reports {

/// How many columns a table may have.
inline constexpr size_t mostReportColumns = 400;
inline constexpr size_t mostReportCells = 500'000; // each knows the filter of its records

/// One text column per field of rows (their innermost groups are the rows), then the figures, for each group of the
/// columns and for all of them. A compared figure is followed by that of the earlier period and the change in percent.
/// Invalid when there would be too many columns. For a worker thread.
Result<Report> pivotReport(const ReportQuery &query, const ReportDefinition &definition);

/// What such a report can be asked with: another period, where it has one, and a filter on top of its own.
std::vector<Parameter> pivotParameters(const ReportDefinition &definition);

} // namespace satchel::reports
