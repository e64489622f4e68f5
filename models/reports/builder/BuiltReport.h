// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can build: a table of groups, cohorts, a funnel of steps or of a pipeline's stages. One text form for
// all; a key "cohort" or "funnel" tells which.
#pragma once

#include "reports/builder/Cohort.h"
#include "reports/builder/PivotReport.h"
#include "reports/builder/StageFunnel.h"

namespace satchel::reports {

using BuiltReport = std::variant<ReportDefinition, CohortDefinition, FunnelDefinition, StageFunnelDefinition>;

/// As strict as parseReportDefinition.
Result<BuiltReport> parseBuiltReport(const Schema &schema, QStringView text);
/// As a person left it while building: what it lacks to be answered is not asked.
Result<BuiltReport> parseUnfinishedReport(const Schema &schema, QStringView text);
QString toText(const Schema &schema, const BuiltReport &report);

std::vector<Parameter> parametersOf(const BuiltReport &report);
/// For a worker thread.
Result<Report> compute(const BuiltReport &report, const ReportQuery &query);

} // namespace satchel::reports
