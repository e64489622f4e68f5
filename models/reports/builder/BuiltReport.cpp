// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/BuiltReport.h"

#include "domain/Overloaded.h"
#include "reports/builder/KindEdits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<BuiltReport> parseBuiltReport(const Schema &schema, QStringView text)
{
    auto report = TRY(parseUnfinishedReport(schema, text));
    TRY(checkBuiltReport(schema, report));
    return report;
}

Result<BuiltReport> parseUnfinishedReport(const Schema &schema, QStringView text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.contains(u"cohort")) {
        const auto reader = TRY(JsonReader::fromText(text, {u"entity"_s, u"filter"_s, u"cohort"_s}));
        auto cohort = TRY(readCohort(schema, reader));
        return BuiltReport(std::move(cohort));
    }
    if (json.contains(u"funnel")) {
        const bool isByStages = json.value(u"funnel").isString();
        QStringList keys{u"entity"_s, u"filter"_s, u"funnel"_s};
        if (isByStages)
            keys.append(u"pipeline"_s);
        const auto reader = TRY(JsonReader::fromText(text, keys));
        if (isByStages) {
            auto stages = TRY(readStageFunnel(schema, reader));
            return BuiltReport(std::move(stages));
        }
        auto funnel = TRY(readFunnel(schema, reader));
        return BuiltReport(std::move(funnel));
    }
    auto table = TRY(readReportDefinition(schema, text));
    return BuiltReport(std::move(table));
}

QString toText(const Schema &schema, const BuiltReport &report)
{
    return std::visit(Overloaded{[&](const ReportDefinition &table) { return toText(schema, table); },
                          [&](const auto &other) { return compact(toJson(schema, other)); }},
        report);
}

std::vector<Parameter> parametersOf(const BuiltReport &report)
{
    return std::visit(Overloaded{[](const ReportDefinition &table) { return pivotParameters(table); },
                          [](const CohortDefinition &cohort) { return cohortParameters(cohort); },
                          [](const FunnelDefinition &funnel) { return stepFunnelParameters(funnel); },
                          [](const StageFunnelDefinition &stages) { return stageFunnelParameters(stages); }},
        report);
}

Result<Report> compute(const BuiltReport &report, const ReportQuery &query)
{
    auto computed = std::visit(
        Overloaded{[&](const ReportDefinition &table) { return pivotReport(query, table); },
            [&](const CohortDefinition &cohort) { return cohortReport(query, cohort); },
            [&](const FunnelDefinition &funnel) { return stepFunnelReport(query, funnel); },
            [&](const StageFunnelDefinition &stages) { return stageFunnelReport(query, stages); }},
        report);
    if (computed)
        computed->own = filterOf(report);
    return computed;
}

} // namespace satchel::reports
