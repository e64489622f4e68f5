// SPDX-License-Identifier: GPL-3.0-or-later
// How accurate the learned probabilities of deals and leads are: what was predicted for records that the model had not
// seen, beside what came of them.
#include "insight/LeadModel.h"
#include "insight/WinModel.h"
#include "insight/WinReasons.h"
#include "reports/figures/Figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

/// One digit behind the point.
Decimal percentOfShare(double share)
{
    return Decimal::fromMillionths(std::llround(share * 1000) * 100'000);
}

Row reliabilityRow(const QString &name, const insight::ReliabilityBin &bin)
{
    Row row;
    row.cells = {name, bin.count, percentOfShare(bin.predicted), percentOfShare(bin.observed),
        percentOfShare(bin.predicted - bin.observed)};
    return row;
}

insight::ReliabilityBin allOf(const std::vector<insight::ReliabilityBin> &bins)
{
    insight::ReliabilityBin all;
    for (const insight::ReliabilityBin &bin : bins) {
        all.count += bin.count;
        all.predicted += bin.predicted * static_cast<double>(bin.count);
        all.observed += bin.observed * static_cast<double>(bin.count);
    }
    if (all.count > 0) {
        all.predicted /= static_cast<double>(all.count);
        all.observed /= static_cast<double>(all.count);
    }
    return all;
}

QString shareText(double share)
{
    return Tr::tr("%1 %").arg(std::lround(100 * share));
}

Kpi scoreFigure(const std::optional<insight::ScoreComparison> &scores)
{
    if (!scores)
        return {Tr::tr("Rule score"), ReportCellKind::Percent, {}, Tr::tr("too few deals had a score")};
    return {Tr::tr("Rule score"), ReportCellKind::Percent, percentOfShare(scores->scoreAuc),
        Tr::tr("AUC; %1 by the model on the same days").arg(shareText(scores->modelAuc))};
}

std::vector<Kpi> qualityFigures(const insight::Quality &quality, const QString &order)
{
    const Cell skill = quality.baseBrier > 0 ? Cell(percentOfShare(1 - quality.brier / quality.baseBrier)) : Cell();
    return {{Tr::tr("Ranking accuracy (AUC)"), ReportCellKind::Percent, percentOfShare(quality.auc), order},
        {Tr::tr("Calibration error"), ReportCellKind::Percent, percentOfShare(quality.calibrationError),
            Tr::tr("predicted minus observed, on average over the groups")},
        {Tr::tr("Better than the base rate"), ReportCellKind::Percent, skill,
            Tr::tr("by squared error; the base rate is %1").arg(shareText(quality.baseRate))}};
}

/// Without rows where nothing was learned.
Report emptyReliability(const QString &observed)
{
    Report report;
    report.columns = {{u"group"_s, Tr::tr("Predicted")},
        {u"examples"_s, Tr::tr("Observations"), ReportCellKind::Integer, true},
        {u"predicted"_s, Tr::tr("Predicted"), ReportCellKind::Percent},
        {u"observed"_s, observed, ReportCellKind::Percent},
        {u"difference"_s, Tr::tr("Difference"), ReportCellKind::Percent}};
    report.chart = {Chart::Kind::Bars, {{2, true}, {3, false}}};
    report.chart.hasFullTooltip = true; // how many observations a bar is of
    return report;
}

void addReliability(Report &report, const insight::Quality &quality)
{
    // Models that were kept by an earlier version may have bins of one example.
    for (const insight::ReliabilityBin &bin : insight::mergeSmallBins(quality.bins))
        report.rows.push_back(reliabilityRow(shareText(bin.predicted), bin));
    report.total = reliabilityRow(Tr::tr("All"), allOf(quality.bins));
}

Finding lackFinding(const QString &lack)
{
    return {(lack.isEmpty() ? Tr::tr("Nothing was learned yet; it happens in the background") : lack) + u'.'};
}

} // namespace

std::vector<Parameter> winProbabilityParameters(const Schema &)
{
    return {};
}

Result<Report> winProbabilityReport(const ReportQuery &query)
{
    const auto model = TRY(insight::keptWinModel(query.store()));
    Report report = emptyReliability(Tr::tr("Won"));
    if (!model || !model->model) {
        report.finding = lackFinding(model ? model->sayLack() : QString());
        return report;
    }
    addReliability(report, model->model->quality);
    report.figures = qualityFigures(model->model->quality, Tr::tr("of a won and a lost deal; chance is 50 %"));
    report.figures.push_back(scoreFigure(model->scores));
    report.notes.append(
        Tr::tr("Deals as they were on several days before they were closed, in groups of similar predictions. The "
               "newest fifth, which the model had not seen when it predicted them."));
    report.notes.append(Tr::tr("Learned from %1 won and %2 lost deals.").arg(model->won).arg(model->lost));
    if (model->deals() < insight::leastDealsForReasons)
        report.notes.append(
            Tr::tr("Deals show no reasons for their probability before %1 are closed: fewer say too little.")
                .arg(insight::leastDealsForReasons));
    return report;
}

Result<Report> conversionProbabilityReport(const ReportQuery &query)
{
    const auto model = TRY(insight::keptLeadModel(query.store()));
    Report report = emptyReliability(Tr::tr("Converted"));
    if (!model || !model->model) {
        report.finding = lackFinding(model ? model->sayLack() : QString());
        return report;
    }
    addReliability(report, model->model->quality);
    report.figures = qualityFigures(
        model->model->quality, Tr::tr("of a converted lead and an unqualified one; chance is 50 %"));
    report.notes.append(Tr::tr(
        "Leads as they were on several days before they were converted or marked as unqualified, in groups of similar "
        "predictions. The newest fifth, which the model had not seen when it predicted them."));
    report.notes.append(
        Tr::tr("Learned from %1 converted and %2 unqualified leads.").arg(model->converted).arg(model->lost));
    return report;
}

} // namespace satchel::reports
