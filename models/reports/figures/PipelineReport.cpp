// SPDX-License-Identifier: GPL-3.0-or-later
// The open deals: what they are worth, whole and by their probability.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Groups.h"
#include "reports/Medians.h"
#include "store/DealHistory.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Field { Name, Deals, Worth, Probability, Weighted, Average };

/// Of the deals that were decided in the year up to today, as the board has it.
struct Decided
{
    Tally won;
    qint64 lost = 0;
};

Result<Decided> decided(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}));
    conditions.push_back(within(field::closed_on, {query.today().addYears(-1).addDays(1), query.today().addDays(1)}));
    const auto groups = TRY(store::readGroups(
        query.store(), {EntityKind::Deal, Filter::all(conditions), {{field::status}}, field::value, {}, {}, true}));
    Decided decided;
    for (const store::GroupRow &group : groups) {
        if (textOf(group.keys.front()) == "lost"_L1)
            decided.lost += group.count;
        else if (const auto added = decided.won.add(group); !added)
            return fail(added.error());
    }
    return decided;
}

Result<void> count(Tally &tally, const store::PastDeal &deal, bool isAway)
{
    const int sign = isAway ? -1 : 1;
    tally.count += sign;
    if (!deal.value)
        return {};
    const auto weighted = TRY(satchel::percentOf(*deal.value, deal.probability));
    if (const auto added = tally.sum.add({sign * deal.value->minor, deal.value->currency}); !added)
        return added;
    return tally.share.add({sign * weighted.minor, weighted.currency});
}

/// What was open when the day a month before today began: what is open now, less what the deals that changed since then
/// come to now, and what they came to then.
Result<Tally> aMonthAgo(const ReportQuery &query, const Tally &now)
{
    const auto chosen = TRY(chosenDeals(query));
    const QTimeZone zone = query.store().clock().zone();
    const Instant then = Instant::startOf(query.today().addMonths(-1), zone);
    const store::PastQuestion question{{then, Instant{std::numeric_limits<qint64>::max()}}, query.reference(u"owner"),
        query.reference(u"pipeline"), then, chosen};
    const Period closes = query.period();
    const bool isAnyDay = !closes.from.isValid() && !closes.until.isValid();
    Tally before = now;
    Result<void> problem;
    const auto done = store::dealsAt(
        query.store().database(), question, [&](size_t moment, const store::PastDeal &deal) {
            const bool isAsked = isAnyDay || (deal.expectedClose.isValid() && closes.contains(deal.expectedClose));
            if (isAsked && problem)
                problem = count(before, deal, moment == 1);
        });
    if (!done || !problem)
        return fail(done ? problem.error() : done.error());
    return before;
}

/// "+7 % on a month ago"; nothing where there was nothing then.
QString growthText(const Amounts &now, const Amounts &before, const store::ExchangeRates &rates)
{
    const qint64 then = before.overall(rates).total.minor;
    const auto percent = then > 0 ? multiplyDivide(now.overall(rates).total.minor - then, 100, then)
                                  : Result<qint64>(fail(Error::Kind::NotFound, {}));
    if (!percent)
        return {};
    const QString number = *percent < 0 ? u'−' + QLocale().toString(-*percent) : u'+' + QLocale().toString(*percent);
    return Tr::tr("%1 % vs. a month ago").arg(number);
}

QString differenceText(qint64 now, qint64 before)
{
    const int difference = static_cast<int>(
        std::clamp<qint64>(now - before, std::numeric_limits<int>::min() + 1, std::numeric_limits<int>::max()));
    if (difference == 0)
        return Tr::tr("as many as a month ago");
    return difference > 0 ? Tr::tr("%Ln more than a month ago", nullptr, difference)
                          : Tr::tr("%Ln fewer than a month ago", nullptr, -difference);
}

std::vector<Kpi> figuresOf(const Tally &open, const Tally &before, const Cell &medianDeal, const Decided &past,
    const store::ExchangeRates &rates)
{
    const qint64 closed = past.won.count + past.lost;
    return {
        {Tr::tr("Open value"), ReportCellKind::Money, open.sum, growthText(open.sum, before.sum, rates)},
        {Tr::tr("Weighted"), ReportCellKind::Money, open.share, growthText(open.share, before.share, rates)},
        {Tr::tr("Open deals"), ReportCellKind::Integer, open.count, differenceText(open.count, before.count)},
        {Tr::tr("Average deal"), ReportCellKind::Money, average(open.sum, open.count, rates), medianText(medianDeal)},
        {Tr::tr("Win rate"), ReportCellKind::Percent, percentOf(past.won.count, closed),
            Tr::tr("%1 of %2 in a year").arg(QLocale().toString(past.won.count), QLocale().toString(closed))},
        {Tr::tr("Sales cycle"), ReportCellKind::Days, average(past.won.days, past.won.count),
            Tr::tr("from creation to close")},
    };
}

Row rowOf(const QString &name, const Tally &tally, const store::ExchangeRates &rates)
{
    Row row;
    row.cells = {name, tally.count, tally.sum, percentOf(tally.share, tally.sum, rates), tally.share,
        average(tally.sum, tally.count, rates)};
    return row;
}

} // namespace

std::vector<Parameter> pipelineParameters(const Schema &schema)
{
    return {choiceParameter(u"by"_s, Tr::tr("By"),
                dealGroupings(schema, {u"stage", u"owner", u"month", u"source", u"pipeline", u"priority", u"campaign"}),
                u"stage"_s),
        pipelineParameter(), ownerParameter(u"owner"_s, Tr::tr("Owner")), periodParameter(Tr::tr("Closes"), u"all"_s),
        whereParameter(EntityKind::Deal)};
}

Result<Report> pipelineReport(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.insert(conditions.begin(), Filter::equals(field::status, choice::open));
    conditions.push_back(within(field::expected_close, query.period()));
    auto groups = TRY(
        Groups::make(query, EntityKind::Deal, query.text(u"by"), field::expected_close, Groups::Empty::Kept));
    const auto found = TRY(store::readGroups(
        query.store(), {EntityKind::Deal, Filter::all(conditions), {groups.key()}, field::value, field::probability}));
    const auto sums = tallies(found, groups);
    const auto past = decided(query);
    const auto deals = store::readMeasures(query.store(), EntityKind::Deal, Filter::all(conditions), field::value);
    if (!sums || !past || !deals)
        return fail(!sums ? sums.error() : !past ? past.error() : deals.error());
    Report report;
    report.title = Tr::tr("Pipeline by %1").arg(withinSentence(groups.label()));
    report.columns = {{u"group"_s, groups.label()}, {u"deals"_s, Tr::tr("Deals"), ReportCellKind::Integer, true},
        {u"value"_s, Tr::tr("Value"), ReportCellKind::Money, true},
        {u"probability"_s, Tr::tr("Probability"), ReportCellKind::Percent},
        {u"weighted"_s, Tr::tr("Weighted"), ReportCellKind::Money, true},
        {u"average"_s, Tr::tr("Average"), ReportCellKind::Money}};
    Tally all;
    for (const size_t place :
        groups.order([&](size_t one) { return height((*sums)[one].sum, query.rates()).value_or(0); })) {
        const Tally &tally = (*sums)[place];
        TRY(all.add(tally));
        Row row = rowOf(groups.at(place).label, tally, query.rates());
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(groups.at(place).filter);
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all(drillDown)};
        row.hue = groups.at(place).hue;
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All open deals"), all, query.rates());
    report.total->drillDown = DrillDown{EntityKind::Deal, Filter::all(conditions)};
    report.chart = {Chart::Kind::Bars, {{Worth, true}, {Weighted, false}}, groups.isOverTime()};
    const auto before = TRY(aMonthAgo(query, all));
    report.figures = figuresOf(all, before, medianAmount(*deals, query.rates()), *past, query.rates());
    return report;
}

} // namespace satchel::reports
