// SPDX-License-Identifier: GPL-3.0-or-later
// What was believed on the first day of each past period, rebuilt from the change log, beside what came of it.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/OpenDealsAt.h"
#include "reports/Ratios.h"
#include "reports/Trend.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Field { Name, Deals, Worst, Expected, Best, Won, Difference, Off };

struct Belief
{
    Period period;
    qint64 deals = 0;
    Amounts worst;
    Amounts expected;
    Amounts best;
    Tally won;
};

Result<void> believe(Belief &belief, const store::PastDeal &deal, Decimal commit)
{
    ++belief.deals;
    if (!deal.value)
        return {};
    const auto weighted = TRY(satchel::percentOf(*deal.value, deal.probability));
    TRY(belief.best.add(*deal.value));
    TRY(belief.expected.add(weighted));
    return deal.probability >= commit ? belief.worst.add(weighted) : Result<void>();
}

Result<void> readBeliefs(const ReportQuery &query, std::vector<Belief> &beliefs)
{
    std::vector<Instant> moments;
    for (const Belief &belief : beliefs)
        moments.push_back(Instant::startOf(belief.period.from, query.store().clock().zone()));
    const Decimal commit = query.percent(u"commit");
    Result<void> problem;
    const auto done = openDealsAt(query, std::move(moments), {}, [&](size_t moment, const store::PastDeal &deal) {
        if (deal.expectedClose.isValid() && beliefs[moment].period.contains(deal.expectedClose) && problem)
            problem = believe(beliefs[moment], deal, commit);
    });
    return done ? problem : done;
}

Result<Row> rowOf(const QString &name, const Belief &belief, const ExchangeRates &rates)
{
    const Money expected = belief.expected.overall(rates).total;
    const Money won = belief.won.sum.overall(rates).total;
    Amounts difference;
    TRY(difference.add({won.minor - expected.minor, won.currency}));
    Row row;
    row.cells = {name, belief.deals, belief.worst, belief.expected, belief.best, belief.won.sum, difference,
        percentOf(expected.minor - won.minor, won.minor)};
    return row;
}

/// Σ |expected − won| ÷ Σ won: large periods weigh more than small ones.
Cell meanError(const std::vector<Belief> &beliefs, const ExchangeRates &rates)
{
    qint64 off = 0;
    qint64 won = 0;
    for (const Belief &belief : beliefs) {
        const qint64 came = belief.won.sum.overall(rates).total.minor;
        off += std::abs(belief.expected.overall(rates).total.minor - came);
        won += came;
    }
    return percentOf(off, won);
}

} // namespace

std::vector<Parameter> accuracyParameters(const Schema &)
{
    return {choiceParameter(u"by"_s, Tr::tr("By"),
                {{u"month"_s, Tr::tr("Month")}, {u"quarter"_s, Tr::tr("Quarter")}, {u"year"_s, Tr::tr("Year")}},
                u"month"_s),
        pipelineParameter(), ownerParameter(u"owner"_s, Tr::tr("Owner")),
        {u"commit"_s, Tr::tr("Commit threshold"), Parameter::Type::Percent, {}, {}, u"75"_s, {}},
        whereParameter(EntityKind::Deal)};
}

Result<Report> accuracyReport(const ReportQuery &query)
{
    const Span span = spanFromName(query.text(u"by")).value_or(Span::Month);
    const int count = span == Span::Month ? 12 : span == Span::Quarter ? 8 : 3;
    std::vector<Belief> beliefs;
    for (int i = count; i > 0; --i)
        beliefs.push_back({stepped(periodAround(query.today(), span), span, -i), 0, {}, {}, {}, {}});
    TRY(readBeliefs(query, beliefs));
    const auto won = wonByMonth(query);
    if (!won)
        return fail(won.error());
    Report report;
    report.columns = {{u"period"_s,
                          span == Span::Month         ? Tr::tr("Month")
                              : span == Span::Quarter ? Tr::tr("Quarter")
                                                      : Tr::tr("Year")},
        {u"deals"_s, Tr::tr("Deals due"), ReportCellKind::Integer, true},
        {u"worst"_s, Tr::tr("Worst"), ReportCellKind::Money, true},
        {u"expected"_s, Tr::tr("Expected"), ReportCellKind::Money, true},
        {u"best"_s, Tr::tr("Best"), ReportCellKind::Money, true},
        {u"won"_s, Tr::tr("Won"), ReportCellKind::Money, true},
        {u"difference"_s, Tr::tr("Difference"), ReportCellKind::Money, true},
        {u"off"_s, Tr::tr("Error %"), ReportCellKind::Percent}};
    std::vector<Filter> deals = dealConditions(query);
    deals.push_back(Filter::equals(field::status, choice::won));
    Belief all;
    for (Belief &belief : beliefs) {
        for (const auto &[month, tally] : *won) {
            if (!belief.period.contains(month))
                continue;
            TRY(belief.won.add(tally));
        }
        auto row = TRY(rowOf(nameOf(belief.period.from, span), belief, query.rates()));
        row.drillDown = DrillDown{
            EntityKind::Deal, Filter::all({Filter::all(deals), within(field::closed_on, belief.period)}), false};
        report.rows.push_back(std::move(row));
    }
    const auto total = TRY(totalOf(report, Tr::tr("All periods")));
    report.total = total;
    const auto &expected = std::get<Amounts>(total.cells[Expected]);
    const auto &came = std::get<Amounts>(total.cells[Won]);
    report.total->cells[Off] = percentOf(
        expected.overall(query.rates()).total.minor - came.overall(query.rates()).total.minor,
        came.overall(query.rates()).total.minor);
    report.figures = {{Tr::tr("Expected"), ReportCellKind::Money, expected, Tr::tr("on the first day of each period")},
        {Tr::tr("Won"), ReportCellKind::Money, came, {}},
        {Tr::tr("Mean error"), ReportCellKind::Percent, meanError(beliefs, query.rates()),
            Tr::tr("per period, relative to won")}};
    report.chart = {Chart::Kind::Bars, {{Expected, true}, {Won, false}}, true};
    report.notes.append(Tr::tr(
        "Deals as the change log records them on the first day of each period. Error %: expected minus won, as a "
        "percentage of won."));
    if (!query.filter().isEverything())
        report.notes.append(Tr::tr("The filter uses the deals as they are today."));
    return report;
}

} // namespace satchel::reports
