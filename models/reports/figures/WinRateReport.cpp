// SPDX-License-Identifier: GPL-3.0-or-later
// Where deals are won: of those that were decided, how many, how large and how fast.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

struct Outcome
{
    Tally won;
    qint64 lost = 0;
};

enum Field { Name, Decided, Won, Lost, Rate, Value, Average, Cycle };

std::vector<Column> columnsOf(const QString &label)
{
    return {{u"group"_s, label}, {u"decided"_s, Tr::tr("Decided"), ReportCellKind::Integer, true},
        {u"won"_s, Tr::tr("Won"), ReportCellKind::Integer, true},
        {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer, true},
        {u"win_rate"_s, Tr::tr("Win rate"), ReportCellKind::Percent},
        {u"won_value"_s, Tr::tr("Won value"), ReportCellKind::Money, true},
        {u"average"_s, Tr::tr("Average won"), ReportCellKind::Money},
        {u"cycle"_s, Tr::tr("Days to win"), ReportCellKind::Days}};
}

Row rowOf(const QString &name, const Outcome &outcome, const ExchangeRates &rates)
{
    const qint64 decided = outcome.won.count + outcome.lost;
    Row row;
    row.cells = {name, decided, outcome.won.count, outcome.lost, percentOf(outcome.won.count, decided), outcome.won.sum,
        average(outcome.won, rates), average(outcome.won.days, outcome.won.count)};
    return row;
}

Result<void> take(Outcome &outcome, const store::GroupRow &group, bool isWon)
{
    if (isWon)
        return outcome.won.add(group);
    outcome.lost += group.count;
    return {};
}

std::vector<Filter> conditionsOf(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}));
    conditions.push_back(within(field::closed_on, query.period()));
    return conditions;
}

Result<Report> byField(const ReportQuery &query, const std::vector<Filter> &conditions)
{
    auto groups = TRY(Groups::make(query, EntityKind::Deal, query.text(u"by"), field::closed_on));
    const auto found = TRY(store::readGroups(query.store(),
        {EntityKind::Deal, Filter::all(conditions), {groups.key(), {field::status}}, field::value, {}, {}, true}));
    std::vector<Outcome> outcomes;
    Outcome all;
    for (const store::GroupRow &group : found) {
        const size_t place = groups.placeOf(group.keys[0]);
        outcomes.resize(std::max(outcomes.size(), place + 1));
        const bool isWon = textOf(group.keys[1]) == "won"_L1;
        for (Outcome *outcome : {&outcomes[place], &all}) {
            TRY(take(*outcome, group, isWon));
        }
    }
    groups.fillGaps();
    outcomes.resize(groups.size());
    Report report;
    report.title = Tr::tr("Win rate by %1").arg(withinSentence(groups.label()));
    report.columns = columnsOf(groups.label());
    for (const size_t place :
        groups.order([&](size_t one) { return height(outcomes[one].won.sum, query.rates()).value_or(0); })) {
        Row row = rowOf(groups.at(place).label, outcomes[place], query.rates());
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(groups.at(place).filter);
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all(drillDown)};
        row.hue = groups.at(place).hue;
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All decided deals"), all, query.rates());
    report.total->drillDown = DrillDown{EntityKind::Deal, Filter::all(conditions)};
    return report;
}

/// A deal counts for each product of its quotes, so the rows come to more than the deals there are: no total.
Result<Report> byProduct(const ReportQuery &query, const std::vector<Filter> &conditions)
{
    const store::GroupKey product{{}, store::GroupKey::Kind::Product};
    const auto found = TRY(store::readGroups(query.store(),
        {EntityKind::Deal, Filter::all(conditions), {product, {field::status}}, field::value, {}, {}, true}));
    std::vector<RecordId> products;
    std::vector<Outcome> outcomes;
    for (const store::GroupRow &group : found) {
        const RecordId id = valueOr<RecordId>(group.keys[0]);
        const size_t place = static_cast<size_t>(std::ranges::find(products, id) - products.begin());
        if (place == products.size()) {
            products.push_back(id);
            outcomes.emplace_back();
        }
        TRY(take(outcomes[place], group, textOf(group.keys[1]) == "won"_L1));
    }
    Report report;
    report.title = Tr::tr("Win rate by product");
    report.columns = columnsOf(Tr::tr("Product"));
    for (Column &column : report.columns)
        column.isSum = false;
    for (size_t place = 0; place < products.size(); ++place) {
        Row row = rowOf(query.store().title(EntityKind::Product, products[place]), outcomes[place], query.rates());
        row.drillDown = DrillDown{
            EntityKind::Product, Filter::equals(field::name, std::get<QString>(row.cells.front())), false};
        report.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(report.rows, std::greater(),
        [&](const Row &row) { return height(row.cells[Value], query.rates()).value_or(0); });
    report.notes.append(
        Tr::tr("A deal counts for each product in its quotes, with its whole value, so there is no total."));
    return report;
}

} // namespace

std::vector<Parameter> winRateParameters(const Schema &schema)
{
    return {
        choiceParameter(u"by"_s, Tr::tr("By"),
            dealGroupings(schema, {u"source", u"product", u"owner", u"month", u"pipeline", u"campaign", u"priority"}),
            u"source"_s),
        periodParameter(Tr::tr("Closed"), u"last_12_months"_s), pipelineParameter(),
        ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Deal)};
}

Result<Report> winRateReport(const ReportQuery &query)
{
    const std::vector<Filter> conditions = conditionsOf(query);
    auto report = query.text(u"by") == "product"_L1 ? byProduct(query, conditions) : byField(query, conditions);
    if (report)
        report->chart = {Chart::Kind::Bars, {{Rate, false}}, query.text(u"by") == "month"_L1};
    return report;
}

} // namespace satchel::reports
