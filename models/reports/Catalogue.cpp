// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Catalogue.h"

#include "reports/Ratios.h"
#include "reports/figures/Figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

std::vector<Definition> catalogue()
{
    return {
        {u"pipeline"_s, Words::tr("Pipeline"), Words::tr("What is open, and what of it can be expected"), u"Pipeline"_s, &pipelineParameters, &pipelineReport},
        {u"forecast"_s, Words::tr("Forecast"), Words::tr("What will be won in the coming periods, beside quota and trend"), u"Report"_s, &forecastParameters, &forecastReport},
        {u"accuracy"_s, Words::tr("Forecast accuracy"), Words::tr("What was believed on the first day of a period, and what came of it"), u"Goal"_s, &accuracyParameters, &accuracyReport},
        {u"won-lost"_s, Words::tr("Won and lost"), Words::tr("What was decided, and why deals were lost"), u"Check"_s, &wonLostParameters, &wonLostReport},
        {u"conversion"_s, Words::tr("Conversion"), Words::tr("How many deals move on from each stage"), u"Filter"_s, &stageParameters, &conversionReport},
        {u"stage-time"_s, Words::tr("Time in stage"), Words::tr("How long deals stay in each stage, and how fast the pipeline pays"), u"Clock"_s, &stageParameters, &stageTimeReport},
        {u"activity"_s, Words::tr("Activity per person"), Words::tr("Calls, e-mails and meetings of each person"), u"Contact"_s, &activityParameters, &activityReport},
        {u"ageing"_s, Words::tr("Ageing and overdue"), Words::tr("How old the open deals are, and what was missed"), u"Warning"_s, &ageingParameters, &ageingReport},
        {u"win-rate"_s, Words::tr("Win rate"), Words::tr("Where deals are won, by source, product or person"), u"Star"_s, &winRateParameters, &winRateReport},
        {u"deal-size"_s, Words::tr("Deal size"), Words::tr("How many small and how many large deals there are"), u"Deal"_s, &dealSizeParameters, &dealSizeReport},
        {u"leads"_s, Words::tr("Leads by month"), Words::tr("What became of the leads of each month"), u"Lead"_s, &leadParameters, &leadReport},
    };
}

std::optional<Definition> findReport(const QString &name)
{
    const auto all = catalogue();
    const auto found = std::ranges::find(all, name, &Definition::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<Report> compute(const Definition &definition, const ReportQuery &query)
{
    auto report = definition.compute(query);
    if (!report)
        return report;
    report->name = definition.name;
    if (report->title.isEmpty())
        report->title = definition.title;
    report->chosen = query.chosen();
    report->rates = query.rates();
    report->asOf = query.store().clock().now();
    noteRates(*report);
    return report;
}

} // namespace satchel::reports
