// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline brings a day, month by month: the deals open at the end of each month, with the win rate, size and
// sales cycle of the twelve months up to it.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "reports/figures/Figures.h"
#include "reports/OpenDealsAt.h"
#include "reports/Ratios.h"

#include <map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr int monthsLookedBack = 12;

struct Outcome
{
    Tally won;
    qint64 lost = 0;
};

Filter decidedIn(const ReportQuery &query, const Period &period)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}));
    conditions.push_back(within(field::closed_on, period));
    return Filter::all(std::move(conditions));
}

Result<std::map<QDate, Outcome>> readOutcomes(const ReportQuery &query, const Period &period)
{
    const store::GroupKey month{field::closed_on, store::GroupKey::Kind::Month};
    const auto groups = TRY(store::readGroups(query.store(),
        {EntityKind::Deal, decidedIn(query, period), {month, {field::status}}, field::value, {}, {}, true}));
    std::map<QDate, Outcome> outcomes;
    for (const store::GroupRow &group : groups) {
        Outcome &outcome = outcomes[QDate::fromString(textOf(group.keys[0]) + u"-01"_s, Qt::ISODate)];
        if (textOf(group.keys[1]) == "lost"_L1)
            outcome.lost += group.count;
        else if (const auto added = outcome.won.add(group); !added)
            return fail(added.error());
    }
    return outcomes;
}

/// At the end of each month but the last, whose end is now.
Result<std::vector<qint64>> readOpen(const ReportQuery &query, const std::vector<QDate> &months)
{
    std::vector<Instant> ends;
    for (size_t i = 0; i + 1 < months.size(); ++i)
        ends.push_back(Instant::startOf(months[i].addMonths(1), query.store().clock().zone()));
    std::vector<qint64> open(months.size());
    TRY(openDealsAt(query, ends, {}, [&open](size_t moment, const store::PastDeal &) { ++open[moment]; }));
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(openDeals());
    const auto now = TRY(
        query.store().count({EntityKind::Deal, {}, Filter::all(std::move(conditions)), {}, {}, -1, false}));
    open.back() = now;
    return open;
}

} // namespace

std::vector<Parameter> velocityParameters(const Schema &)
{
    return {choiceParameter(u"months"_s, Tr::tr("Months"),
                {{u"6"_s, Tr::tr("Last 6 months")}, {u"12"_s, Tr::tr("Last 12 months")}}, u"6"_s),
        pipelineParameter(), ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Deal)};
}

Result<Report> velocityReport(const ReportQuery &query)
{
    const QDate current = periodAround(query.today(), Span::Month).from;
    std::vector<QDate> months;
    for (int back = query.text(u"months").toInt() - 1; back >= 0; --back)
        months.push_back(current.addMonths(-back));
    const auto open = TRY(readOpen(query, months));
    const auto outcomes = TRY(
        readOutcomes(query, {months.front().addMonths(1 - monthsLookedBack), current.addMonths(1)}));
    Report report;
    report.title = Tr::tr("Velocity");
    report.columns = {{u"month"_s, Tr::tr("Month")}, {u"open"_s, Tr::tr("Open deals"), ReportCellKind::Integer},
        {u"win_rate"_s, Tr::tr("Win rate"), ReportCellKind::Percent},
        {u"average"_s, Tr::tr("Average won"), ReportCellKind::Money},
        {u"cycle"_s, Tr::tr("Sales cycle"), ReportCellKind::Days},
        {u"velocity"_s, Tr::tr("Velocity a day"), ReportCellKind::Money}};
    for (size_t i = 0; i < months.size(); ++i) {
        const Period year{months[i].addMonths(1 - monthsLookedBack), months[i].addMonths(1)};
        Outcome sum;
        for (const auto &[month, outcome] : outcomes) {
            if (!year.contains(month))
                continue;
            TRY(sum.won.add(outcome.won));
            sum.lost += outcome.lost;
        }
        Row row;
        row.cells = {nameOf(months[i], Span::Month), open[i], percentOf(sum.won.count, sum.won.count + sum.lost),
            average(sum.won, query.rates()), average(sum.won.days, sum.won.count),
            velocityOf(open[i], sum.won, sum.lost, query.rates())};
        row.drillDown = DrillDown{EntityKind::Deal, decidedIn(query, {months[i], months[i].addMonths(1)}), false};
        row.isNow = months[i] == current;
        report.rows.push_back(std::move(row));
    }
    report.chart = {Chart::Kind::Bars, {{5, false}}, true};
    report.notes.append(Tr::tr("Velocity: open deals at the end of the month × win rate × average won deal ÷ sales "
                               "cycle, each of the 12 months up to it. A row opens the deals closed in its month."));
    return report;
}

} // namespace satchel::reports
