// SPDX-License-Identifier: GPL-3.0-or-later
// How many small and how many large deals there are. The bounds are amounts of the main currency; in every other one
// they are what these come to, so that a deal and the filter that finds it agree to the last minor unit.
#include "domain/OpenDeals.h"
#include "reports/figures/Figures.h"
#include "reports/Medians.h"
#include "reports/Ratios.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

struct Size
{
    QString name;
    Filter filter;
    Tally tally;
};

QString shown(Money amount)
{
    return QLocale().toString(amount.toApproximate(), 'f', 0);
}

QString asOperand(Money amount)
{
    return amount.amountText() + u' ' + amount.currency.code();
}

/// Of each currency with a rate: at least the lower bound and less than the upper one, where there are such.
Filter between(const ExchangeRates &rates, const Money *lower, const Money *upper)
{
    std::vector<Filter> any;
    for (const Currency currency : rates.currencies()) {
        std::vector<Filter> all;
        const auto low = lower ? rates.convertTo(*lower, currency) : std::nullopt;
        const auto high = upper ? rates.convertTo(*upper, currency) : std::nullopt;
        if ((lower && !low) || (upper && !high))
            continue;
        if (low)
            all.push_back(
                Filter::condition(field::value, Filter::Op::GreaterOrEqual, {Operand::fromText(asOperand(*low))}));
        if (high)
            all.push_back(Filter::condition(field::value, Filter::Op::Less, {Operand::fromText(asOperand(*high))}));
        any.push_back(Filter::all(std::move(all)));
    }
    return Filter::any(std::move(any));
}

/// Those of a currency without a rate: of none of the known ones, yet with an amount.
Filter withoutRate(const ExchangeRates &rates)
{
    std::vector<Filter> none{Filter::condition(field::value, Filter::Op::IsNotEmpty)};
    for (const Currency currency : rates.currencies()) {
        const Filter below = Filter::condition(
            field::value, Filter::Op::Less, {Operand::fromText(u"0 "_s + currency.code())});
        const Filter above = Filter::condition(
            field::value, Filter::Op::GreaterOrEqual, {Operand::fromText(u"0 "_s + currency.code())});
        none.push_back(Filter::negate(Filter::any({below, above})));
    }
    return Filter::all(std::move(none));
}

} // namespace

std::vector<Parameter> dealSizeParameters(const Schema &)
{
    return {choiceParameter(u"of"_s, Tr::tr("Of"),
                {{u"open"_s, Tr::tr("Open deals")}, {u"won"_s, Tr::tr("Won deals")}, {u"lost"_s, Tr::tr("Lost deals")},
                    {u"all"_s, Tr::tr("All deals")}},
                u"open"_s),
        {u"sizes"_s, Tr::tr("Sizes"), Parameter::Type::Amounts, {}, {}, u"1000,2500,5000,10000,25000,50000,100000"_s,
            {}},
        periodParameter(Tr::tr("Closed"), u"all"_s), pipelineParameter(), ownerParameter(u"owner"_s, Tr::tr("Owner")),
        whereParameter(EntityKind::Deal)};
}

Result<Report> dealSizeReport(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    if (const QString of = query.text(u"of"); of != "all"_L1)
        conditions.insert(conditions.begin(), of == choice::open ? openDeals() : Filter::equals(field::status, of));
    conditions.push_back(within(field::closed_on, query.period()));
    const std::vector<Money> bounds = query.amounts(u"sizes");
    const ExchangeRates &rates = query.rates();
    store::GroupKey key{field::value, store::GroupKey::Kind::Amounts};
    for (const Currency currency : rates.currencies()) {
        std::vector<qint64> steps;
        for (const Money &bound : bounds) {
            if (const auto converted = rates.convertTo(bound, currency))
                steps.push_back(converted->minor);
        }
        if (steps.size() == bounds.size())
            key.amounts.insert(currency.code(), steps);
    }
    const auto found = store::readGroups(
        query.store(), {EntityKind::Deal, Filter::all(conditions), {key}, field::value});
    const auto deals = store::readMeasures(query.store(), EntityKind::Deal, Filter::all(conditions), field::value);
    if (!found || !deals)
        return fail(found ? deals.error() : found.error());
    std::vector<Size> sizes;
    for (size_t step = 0; step <= bounds.size(); ++step) {
        const Money *lower = step == 0 ? nullptr : &bounds[step - 1];
        const Money *upper = step == bounds.size() ? nullptr : &bounds[step];
        const QString name = !lower ? Tr::tr("Under %1").arg(shown(*upper))
            : !upper                ? Tr::tr("%1 and more").arg(shown(*lower))
                                    : Tr::tr("%1 to %2").arg(shown(*lower), shown(*upper));
        sizes.push_back({name, between(rates, lower, upper), {}});
    }
    sizes.push_back({Tr::tr("No rate"), withoutRate(rates), {}});
    sizes.push_back({Tr::tr("No value"), Filter::condition(field::value, Filter::Op::IsEmpty), {}});
    Tally all;
    for (const store::GroupRow &group : *found) {
        const bool hasValue = !isEmpty(group.keys.front());
        const qint64 step = valueOr<qint64>(group.keys.front());
        Size &size = !hasValue ? sizes.back() : step < 0 ? sizes[sizes.size() - 2] : sizes[static_cast<size_t>(step)];
        for (Tally *tally : {&size.tally, &all}) {
            TRY(tally->add(group));
        }
    }
    Report report;
    report.columns = {{u"size"_s, Tr::tr("Size in %1").arg(rates.main().code())},
        {u"deals"_s, Tr::tr("Deals"), ReportCellKind::Integer, true},
        {u"share"_s, Tr::tr("Share of deals"), ReportCellKind::Percent},
        {u"value"_s, Tr::tr("Value"), ReportCellKind::Money, true},
        {u"value_share"_s, Tr::tr("Share of value"), ReportCellKind::Percent}};
    const auto rowOf = [&](const QString &name, const Tally &tally) {
        Row row;
        row.cells = {
            name, tally.count, percentOf(tally.count, all.count), tally.sum, percentOf(tally.sum, all.sum, rates)};
        return row;
    };
    for (size_t place = 0; place < sizes.size(); ++place) {
        if (place > bounds.size() && sizes[place].tally.count == 0)
            continue;
        Row row = rowOf(sizes[place].name, sizes[place].tally);
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(sizes[place].filter);
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all(drillDown)};
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All"), all);
    report.total->drillDown = DrillDown{EntityKind::Deal, Filter::all(conditions)};
    report.chart = {Chart::Kind::Bars, {{1, false}}};
    report.figures = {{Tr::tr("Deals"), ReportCellKind::Integer, all.count, {}},
        {Tr::tr("Value"), ReportCellKind::Money, all.sum, {}},
        {Tr::tr("Average"), ReportCellKind::Money, average(all, rates), Tr::tr("of deals with a value")},
        {Tr::tr("Median"), ReportCellKind::Money, medianAmount(*deals, rates), Tr::tr("half of them are smaller")}};
    return report;
}

} // namespace satchel::reports
