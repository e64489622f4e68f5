// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided in a period: won beside lost by any field, or the reasons for which deals were lost.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Groups.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

struct Question
{
    const ReportQuery &query;
    std::vector<Filter> conditions; // of all deals that were decided

    Filter with(std::vector<Filter> more) const
    {
        more.insert(more.begin(), conditions.begin(), conditions.end());
        return Filter::all(std::move(more));
    }
};

Question questionOf(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}));
    conditions.push_back(within(field::closed_on, query.period()));
    return {query, std::move(conditions)};
}

Result<Report> byReason(const Question &question)
{
    const ReportQuery &query = question.query;
    auto groups = TRY(Groups::make(query, EntityKind::Deal, field::lost_reason, {}));
    const Filter lost = Filter::equals(field::status, choice::lost);
    const auto found = TRY(
        store::readGroups(query.store(), {EntityKind::Deal, question.with({lost}), {groups.key()}, field::value}));
    const auto sums = TRY(tallies(found, groups));
    Tally all;
    for (const Tally &tally : sums) {
        TRY(all.add(tally));
    }
    Report report;
    report.title = Tr::tr("Why deals were lost");
    report.columns = {{u"group"_s, groups.label()}, {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer, true},
        {u"share"_s, Tr::tr("Share of deals"), ReportCellKind::Percent},
        {u"lost_value"_s, Tr::tr("Lost value"), ReportCellKind::Money, true},
        {u"value_share"_s, Tr::tr("Share of value"), ReportCellKind::Percent},
        {u"average"_s, Tr::tr("Average"), ReportCellKind::Money}};
    const auto rowOf = [&](const QString &name, const Tally &tally) {
        Row row;
        row.cells = {name, tally.count, percentOf(tally.count, all.count), tally.sum,
            percentOf(tally.sum, all.sum, query.rates()), average(tally, query.rates())};
        return row;
    };
    for (const size_t place : groups.order([&](size_t one) { return static_cast<double>(sums[one].count); })) {
        Row row = rowOf(
            isEmpty(groups.at(place).key) ? Tr::tr("No reason given") : groups.at(place).label, sums[place]);
        row.drillDown = DrillDown{EntityKind::Deal, question.with({lost, groups.at(place).filter})};
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All lost deals"), all);
    report.total->drillDown = DrillDown{EntityKind::Deal, question.with({lost})};
    report.chart = {Chart::Kind::Bars, {{3, false}}};
    return report;
}

struct Outcome
{
    Tally won;
    Tally lost;
};

Row rowOf(const QString &name, const Outcome &outcome, const ExchangeRates &rates)
{
    const qint64 decided = outcome.won.count + outcome.lost.count;
    Row row;
    row.cells = {name, decided, outcome.won.count, outcome.lost.count, percentOf(outcome.won.count, decided),
        outcome.won.sum, outcome.lost.sum, average(outcome.won, rates)};
    return row;
}

Result<Report> byField(const Question &question)
{
    const ReportQuery &query = question.query;
    auto groups = TRY(Groups::make(query, EntityKind::Deal, query.text(u"by"), field::closed_on));
    const auto found = TRY(store::readGroups(
        query.store(), {EntityKind::Deal, question.with({}), {groups.key(), {field::status}}, field::value}));
    std::vector<Outcome> outcomes;
    Outcome all;
    for (const store::GroupRow &group : found) {
        const size_t place = groups.placeOf(group.keys[0]);
        outcomes.resize(std::max(outcomes.size(), place + 1));
        const bool isWon = textOf(group.keys[1]) == "won"_L1;
        for (Outcome *outcome : {&outcomes[place], &all}) {
            TRY((isWon ? outcome->won : outcome->lost).add(group));
        }
    }
    groups.fillGaps();
    outcomes.resize(groups.size());
    Report report;
    report.title = Tr::tr("Won and lost by %1").arg(withinSentence(groups.label()));
    report.columns = {{u"group"_s, groups.label()}, {u"decided"_s, Tr::tr("Decided"), ReportCellKind::Integer, true},
        {u"won"_s, Tr::tr("Won"), ReportCellKind::Integer, true},
        {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer, true},
        {u"win_rate"_s, Tr::tr("Win rate"), ReportCellKind::Percent},
        {u"won_value"_s, Tr::tr("Won value"), ReportCellKind::Money, true},
        {u"lost_value"_s, Tr::tr("Lost value"), ReportCellKind::Money, true},
        {u"average"_s, Tr::tr("Average won"), ReportCellKind::Money}};
    for (const size_t place :
        groups.order([&](size_t one) { return height(outcomes[one].won.sum, query.rates()).value_or(0); })) {
        Row row = rowOf(groups.at(place).label, outcomes[place], query.rates());
        row.drillDown = DrillDown{EntityKind::Deal, question.with({groups.at(place).filter})};
        row.hue = groups.at(place).hue;
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All decided deals"), all, query.rates());
    report.total->drillDown = DrillDown{EntityKind::Deal, question.with({})};
    report.chart = {Chart::Kind::Bars, {{5, false}, {6, true}}, groups.isOverTime()};
    return report;
}

} // namespace

std::vector<Parameter> wonLostParameters(const Schema &schema)
{
    return {choiceParameter(u"by"_s, Tr::tr("By"),
                dealGroupings(schema,
                    {u"month", u"lost_reason", u"lost_to", u"owner", u"source", u"pipeline", u"campaign", u"priority"}),
                u"month"_s),
        periodParameter(Tr::tr("Closed"), u"last_12_months"_s), pipelineParameter(),
        ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Deal)};
}

Result<Report> wonLostReport(const ReportQuery &query)
{
    const Question question = questionOf(query);
    return query.text(u"by") == "lost_reason"_L1 ? byReason(question) : byField(question);
}

} // namespace satchel::reports
