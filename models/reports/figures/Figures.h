// SPDX-License-Identifier: GPL-3.0-or-later
// One pair of functions per report: its parameters, its table. The formulae are in docs/reports.md.
#pragma once

#include "reports/ReportQuery.h"

namespace satchel::reports {

std::vector<Parameter> pipelineParameters(const Schema &schema);
Result<Report> pipelineReport(const ReportQuery &query);
std::vector<Parameter> changeParameters(const Schema &schema);
Result<Report> changeReport(const ReportQuery &query);
std::vector<Parameter> forecastParameters(const Schema &schema);
Result<Report> forecastReport(const ReportQuery &query);
std::vector<Parameter> accuracyParameters(const Schema &schema);
Result<Report> accuracyReport(const ReportQuery &query);
std::vector<Parameter> wonLostParameters(const Schema &schema);
Result<Report> wonLostReport(const ReportQuery &query);
std::vector<Parameter> stageParameters(const Schema &schema); // of the three below
Result<Report> conversionReport(const ReportQuery &query);
Result<Report> stageTimeReport(const ReportQuery &query);
Result<Report> funnelReport(const ReportQuery &query);
std::vector<Parameter> velocityParameters(const Schema &schema);
Result<Report> velocityReport(const ReportQuery &query);
std::vector<Parameter> activityParameters(const Schema &schema);
Result<Report> activityReport(const ReportQuery &query);
std::vector<Parameter> ageingParameters(const Schema &schema);
Result<Report> ageingReport(const ReportQuery &query);
std::vector<Parameter> winRateParameters(const Schema &schema);
Result<Report> winRateReport(const ReportQuery &query);
std::vector<Parameter> winProbabilityParameters(const Schema &schema); // of both: none
Result<Report> winProbabilityReport(const ReportQuery &query);
Result<Report> conversionProbabilityReport(const ReportQuery &query);
std::vector<Parameter> churnParameters(const Schema &schema); // none
Result<Report> churnReport(const ReportQuery &query);
std::vector<Parameter> unusualParameters(const Schema &schema);
Result<Report> unusualReport(const ReportQuery &query);
std::vector<Parameter> dealSizeParameters(const Schema &schema);
Result<Report> dealSizeReport(const ReportQuery &query);
std::vector<Parameter> competitorParameters(const Schema &schema);
Result<Report> competitorReport(const ReportQuery &query);
std::vector<Parameter> coachingParameters(const Schema &schema); // of the two below
Result<Report> coachingReport(const ReportQuery &query);
Result<Report> coachingStagesReport(const ReportQuery &query);
std::vector<Parameter> moodParameters(const Schema &schema);
Result<Report> moodReport(const ReportQuery &query);
std::vector<Parameter> leadParameters(const Schema &schema);
Result<Report> leadReport(const ReportQuery &query);

} // namespace satchel::reports
