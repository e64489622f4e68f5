// SPDX-License-Identifier: GPL-3.0-or-later
// Which customers will probably buy nothing in the next 12 months, by what was learned, with the reasons; and how good
// that was for customers whom the model had not seen.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/ChurnModel.h"
#include "reports/figures/Figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr qint64 mostChurnRows = 100;
constexpr double churnIsLikely = 0.5;

/// One digit behind the point.
Decimal churnPercent(double share)
{
    return Decimal::fromMillionths(std::llround(share * 1000) * 100'000);
}

Report emptyChurnReport()
{
    Report report;
    report.columns = {{u"customer"_s, Tr::tr("Customer")}, {u"risk"_s, Tr::tr("Churn risk"), ReportCellKind::Percent},
        {u"won"_s, Tr::tr("Won deals"), ReportCellKind::Integer},
        {u"since"_s, Tr::tr("Since the last purchase"), ReportCellKind::Days}, {u"reasons"_s, Tr::tr("Reasons")}};
    report.chart = {Chart::Kind::Rows, {{1, false}}};
    return report;
}

/// Opens the won deals that are counted.
Row churnRow(const insight::ChurnRisk &risk, QDate today)
{
    Row row;
    QStringList reasons;
    for (const insight::ChurnReason &reason : risk.reasons)
        reasons.append((reason.isFor ? u"+ "_s : u"− "_s) + insight::sayReason(reason));
    row.cells = {risk.name, churnPercent(risk.probability), risk.wonDeals,
        risk.lastPurchase.isValid()
            ? Cell(Decimal::fromInteger(static_cast<int>(std::max<qint64>(0, risk.lastPurchase.daysTo(today)))))
            : Cell(),
        reasons.join(u"; "_s)};
    row.drillDown = DrillDown{EntityKind::Deal,
        Filter::all({Filter::equals(field::status, choice::won), Filter::refersTo(field::company, risk.company),
            Filter::condition(field::closed_on, Filter::Op::IsNotEmpty)})};
    row.isNow = risk.probability >= churnIsLikely;
    return row;
}

std::vector<Kpi> churnFigures(const insight::Quality &quality, qint64 likely)
{
    const Cell skill = quality.baseBrier > 0 ? Cell(churnPercent(1 - quality.brier / quality.baseBrier)) : Cell();
    return {{Tr::tr("At risk"), ReportCellKind::Integer, likely, Tr::tr("customers with a risk of 50 % or more")},
        {Tr::tr("Ranking accuracy (AUC)"), ReportCellKind::Percent, churnPercent(quality.auc),
            Tr::tr("of a customer who was lost and one who was not; chance is 50 %")},
        {Tr::tr("Calibration error"), ReportCellKind::Percent, churnPercent(quality.calibrationError),
            Tr::tr("predicted minus observed, on average over the groups")},
        {Tr::tr("Better than the base rate"), ReportCellKind::Percent, skill,
            Tr::tr("by squared error; the base rate is %1 %").arg(std::lround(100 * quality.baseRate))}};
}

} // namespace

std::vector<Parameter> churnParameters(const Schema &)
{
    return {};
}

Result<Report> churnReport(const ReportQuery &query)
{
    const auto risks = TRY(insight::readChurnRisks(query.store()));
    Report report = emptyChurnReport();
    if (!risks.model || !risks.model->model) {
        const QString lack = risks.model ? risks.model->sayLack() : QString();
        report.finding = Finding{
            (lack.isEmpty() ? Tr::tr("Nothing was learned yet; it happens in the background") : lack) + u'.'};
        return report;
    }
    for (const insight::ChurnRisk &risk : risks.customers) {
        if (std::ssize(report.rows) < mostChurnRows)
            report.rows.push_back(churnRow(risk, query.today()));
    }
    const auto likely = std::ranges::count_if(
        risks.customers, [](const insight::ChurnRisk &risk) { return risk.probability >= churnIsLikely; });
    report.figures = churnFigures(risks.model->model->quality, likely);
    report.notes.append(Tr::tr("The probability that a customer buys nothing in the next 12 months. Customers are "
                               "companies with a won deal; deals count by the day on which they were closed."));
    report.notes.append(
        Tr::tr("Learned from %1 customers: %2 once bought nothing for a year, %3 bought again within a year. The "
               "figures are of the newest fifth of their years, which the model had not seen.")
            .arg(risks.model->customers)
            .arg(risks.model->lost)
            .arg(risks.model->stayed));
    if (std::ssize(risks.customers) > mostChurnRows)
        report.notes.append(
            Tr::tr("The %1 customers with the highest risk of %2.").arg(mostChurnRows).arg(risks.customers.size()));
    return report;
}

} // namespace satchel::reports
