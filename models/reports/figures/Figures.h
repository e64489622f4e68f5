// SPDX-License-Identifier: GPL-3.0-or-later
// One pair of functions per report: its parameters, its table. The formulae are in docs/reports.md.
#pragma once

#include "reports/Inquiry.h"

namespace satchel::reports {

std::vector<Parameter> pipelineParameters(const Schema &schema);
Result<Report> pipelineReport(const Inquiry &inquiry);
std::vector<Parameter> forecastParameters(const Schema &schema);
Result<Report> forecastReport(const Inquiry &inquiry);
std::vector<Parameter> accuracyParameters(const Schema &schema);
Result<Report> accuracyReport(const Inquiry &inquiry);
std::vector<Parameter> wonLostParameters(const Schema &schema);
Result<Report> wonLostReport(const Inquiry &inquiry);
std::vector<Parameter> stageParameters(const Schema &schema); // of the two below
Result<Report> conversionReport(const Inquiry &inquiry);
Result<Report> stageTimeReport(const Inquiry &inquiry);
std::vector<Parameter> activityParameters(const Schema &schema);
Result<Report> activityReport(const Inquiry &inquiry);
std::vector<Parameter> ageingParameters(const Schema &schema);
Result<Report> ageingReport(const Inquiry &inquiry);
std::vector<Parameter> winRateParameters(const Schema &schema);
Result<Report> winRateReport(const Inquiry &inquiry);
std::vector<Parameter> dealSizeParameters(const Schema &schema);
Result<Report> dealSizeReport(const Inquiry &inquiry);
std::vector<Parameter> leadParameters(const Schema &schema);
Result<Report> leadReport(const Inquiry &inquiry);

} // namespace satchel::reports
