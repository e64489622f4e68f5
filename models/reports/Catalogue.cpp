// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Catalogue.h"

#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "reports/builder/BuiltReport.h"
#include "reports/builder/SavedDefinitions.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

/// What is wrong with a saved definition, with the report's name.
Error brokenReport(const SavedDefinition &saved, const Error &error)
{
    return {error.kind, Reason::tr("the report can't be calculated any more: %1").arg(toText(error)), saved.name};
}

/// The text is read when it is asked: the fields of the store may have changed since.
Definition builtReport(const SavedDefinition &saved)
{
    Definition definition{saved.id.toString(), saved.name, Tr::tr("A report of your own"), u"report"_s, {}, {}};
    definition.parameters = [saved](const Schema &schema) {
        const auto read = parseBuiltReport(schema, saved.text);
        return read ? parametersOf(*read) : std::vector<Parameter>();
    };
    definition.compute = [saved](const ReportQuery &query) -> Result<Report> {
        const auto read = parseBuiltReport(query.store().schema(), saved.text);
        return read ? reports::compute(*read, query) : fail(brokenReport(saved, read.error()));
    };
    return definition;
}

} // namespace

std::vector<Definition> catalogue()
{
    return {
        {u"pipeline"_s, Tr::tr("Pipeline"), Tr::tr("Open deals, and how much of them to expect"), u"pipeline"_s,
            &pipelineParameters, &pipelineReport, ReportTopic::Pipeline},
        {u"changes"_s, Tr::tr("Why the pipeline changed"), Tr::tr("Which deals make the difference between two days"),
            u"history"_s, &changeParameters, &changeReport, ReportTopic::Pipeline},
        {u"forecast"_s, Tr::tr("Forecast"),
            Tr::tr("Expected wins in the coming periods, compared with quota and trend"), u"report"_s,
            &forecastParameters, &forecastReport, ReportTopic::Pipeline},
        {u"accuracy"_s, Tr::tr("Forecast accuracy"),
            Tr::tr("The forecast on the first day of each period, compared with the result"), u"goal"_s,
            &accuracyParameters, &accuracyReport, ReportTopic::Accuracy},
        {u"won-lost"_s, Tr::tr("Won and lost"), Tr::tr("Closed deals, and why deals were lost"), u"check"_s,
            &wonLostParameters, &wonLostReport, ReportTopic::Results},
        {u"funnel"_s, Tr::tr("Funnel"), Tr::tr("How far the closed deals came, and where most of them end"),
            u"filter"_s, &stageParameters, &funnelReport, ReportTopic::Results},
        {u"conversion"_s, Tr::tr("Conversion"), Tr::tr("How many deals advance from each stage"), u"filter"_s,
            &stageParameters, &conversionReport, ReportTopic::Results},
        {u"stage-time"_s, Tr::tr("Time in stage"), Tr::tr("How long deals stay in each stage, and sales velocity"),
            u"clock"_s, &stageParameters, &stageTimeReport, ReportTopic::Pipeline},
        {u"velocity"_s, Tr::tr("Velocity"), Tr::tr("What the pipeline brings a day, month by month"), u"clock"_s,
            &velocityParameters, &velocityReport, ReportTopic::Pipeline},
        {u"activity"_s, Tr::tr("Activity per person"), Tr::tr("Calls, e-mails and meetings of each person"),
            u"contact"_s, &activityParameters, &activityReport, ReportTopic::People},
        {u"moods"_s, Tr::tr("Tone of conversations"),
            Tr::tr("How many conversations were good, neutral or poor, by month or topic"), u"timeline"_s,
            &moodParameters, &moodReport, ReportTopic::Customers},
        {u"ageing"_s, Tr::tr("Ageing and overdue"), Tr::tr("How old the open deals are, and what is overdue"),
            u"warning"_s, &ageingParameters, &ageingReport, ReportTopic::Pipeline},
        {u"win-rate"_s, Tr::tr("Win rate"), Tr::tr("Where deals are won, by source, product or person"), u"star"_s,
            &winRateParameters, &winRateReport, ReportTopic::Results},
        {u"competitors"_s, Tr::tr("Competitors"), Tr::tr("How often you win against each competitor"), u"goal"_s,
            &competitorParameters, &competitorReport, ReportTopic::Results},
        {u"coaching"_s, Tr::tr("Coaching"),
            Tr::tr("Activity, wins, ageing of open deals and forecast accuracy of each person"), u"group"_s,
            &coachingParameters, &coachingReport, ReportTopic::People},
        {u"coaching-stages"_s, Tr::tr("Coaching by stage"), Tr::tr("From which stages each person's deals advance"),
            u"group"_s, &coachingParameters, &coachingStagesReport, ReportTopic::People},
        {u"win-probability"_s, Tr::tr("Win probability accuracy"),
            Tr::tr("The learned win probabilities of deals, compared with what came of them"), u"goal"_s,
            &winProbabilityParameters, &winProbabilityReport, ReportTopic::Accuracy},
        {u"conversion-probability"_s, Tr::tr("Conversion probability accuracy"),
            Tr::tr("The learned conversion probabilities of leads, compared with what came of them"), u"goal"_s,
            &winProbabilityParameters, &conversionProbabilityReport, ReportTopic::Accuracy},
        {u"churn-risk"_s, Tr::tr("Churn risk"),
            Tr::tr("Which customers will probably buy nothing in the next 12 months, and why"), u"company"_s,
            &churnParameters, &churnReport, ReportTopic::Customers},
        {u"unusual"_s, Tr::tr("Unusual changes"),
            Tr::tr("What differed last week from the weeks before, per person and stage"), u"warning"_s,
            &unusualParameters, &unusualReport, ReportTopic::People},
        {u"deal-size"_s, Tr::tr("Deal size"), Tr::tr("How many small and how many large deals there are"), u"deal"_s,
            &dealSizeParameters, &dealSizeReport, ReportTopic::Pipeline},
        {u"leads"_s, Tr::tr("Leads by month"), Tr::tr("How the leads of each month turned out"), u"lead"_s,
            &leadParameters, &leadReport, ReportTopic::Customers},
    };
}

std::optional<Definition> findReport(const QString &name)
{
    const auto all = catalogue();
    const auto found = std::ranges::find(all, name, &Definition::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<std::vector<Definition>> catalogueOf(store::Store &store)
{
    std::vector<Definition> all = catalogue();
    const auto saved = TRY(readDefinitions(store));
    for (const SavedDefinition &one : saved)
        all.push_back(builtReport(one));
    return all;
}

Result<Definition> findReport(store::Store &store, const QString &name)
{
    const auto all = TRY(catalogueOf(store));
    if (const auto found = std::ranges::find(all, name, &Definition::name); found != all.end())
        return *found;
    const auto isCalled = [wanted = fold(name)](const Definition &one) { return fold(one.title) == wanted; };
    const auto found = std::ranges::find_if(all, isCalled);
    if (found == all.end()) {
        QStringList names;
        for (const Definition &one : all)
            names.append(RecordId::fromString(one.name).isNull() ? one.name : one.title);
        return fail(
            Error::Kind::NotFound, Reason::tr("there is no such report; there are %1").arg(names.join(u", "_s)), name);
    }
    if (std::any_of(found + 1, all.end(), isCalled))
        return fail(Error::Kind::Invalid, Reason::tr("several reports are called that; use the id of one"), name);
    return *found;
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
    const auto where = std::ranges::find(report->chosen, u"where"_s, &ParameterValue::name);
    if (where != report->chosen.end() && !report->own.isEverything())
        where->text = report->ownAnd(query.filter(u"where")).toText();
    report->rates = query.rates();
    report->asOf = query.store().clock().now();
    noteRates(*report, query.store());
    return report;
}

} // namespace satchel::reports
