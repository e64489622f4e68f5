// SPDX-License-Identifier: GPL-3.0-or-later
// How often deals are won in which a competitor is named.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/CompetitorResults.h"
#include "reports/figures/Figures.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum CompetitorField { CompetitorName, CompetitorDecided, CompetitorWon, CompetitorLost, CompetitorRate };

Row rowOfCompetitor(const QString &name, const CompetitorResult &result)
{
    Row row;
    row.cells = {name, result.decided(), result.won, result.lost, result.winRate(), result.wonValue, result.lostValue,
        result.isEnough() ? Cell() : Cell(Tr::tr("Too few deals"))};
    return row;
}

std::vector<Filter> closedIn(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(within(field::closed_on, query.period()));
    return conditions;
}

} // namespace

std::vector<Parameter> competitorParameters(const Schema &)
{
    return {periodParameter(Tr::tr("Closed"), u"last_12_months"_s), pipelineParameter(),
        ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Deal)};
}

Result<Report> competitorReport(const ReportQuery &query)
{
    const std::vector<Filter> conditions = closedIn(query);
    const auto results = TRY(readCompetitorResults(query.store(), conditions));
    const Filter decidedOnly = Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)});
    Report report;
    report.columns = {{u"competitor"_s, Tr::tr("Competitor")},
        {u"decided"_s, Tr::tr("Decided"), ReportCellKind::Integer}, {u"won"_s, Tr::tr("Won"), ReportCellKind::Integer},
        {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer},
        {u"win_rate"_s, Tr::tr("Win rate"), ReportCellKind::Percent},
        {u"won_value"_s, Tr::tr("Won value"), ReportCellKind::Money},
        {u"lost_value"_s, Tr::tr("Lost value"), ReportCellKind::Money}, {u"note"_s, Tr::tr("Note")}};
    for (const CompetitorResult &result : results.each) {
        Row row = rowOfCompetitor(result.name, result);
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(decidedOnly);
        drillDown.push_back(namesCompetitor(result.name));
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all(std::move(drillDown))};
        report.rows.push_back(std::move(row));
    }
    report.total = rowOfCompetitor(Tr::tr("All deals with a competitor"), results.all);
    report.chart = {Chart::Kind::StackedBars, {{CompetitorWon, false}, {CompetitorLost, false}}};
    report.notes.append(Tr::tr(
        "A deal counts for each competitor that it names or was lost to, so the rows come to more than there are "
        "deals."));
    report.notes.append(
        Tr::tr("Win rates are shown from %Ln decided deals on.", nullptr, static_cast<int>(fewestDecidedDeals)));
    return report;
}

} // namespace satchel::reports
