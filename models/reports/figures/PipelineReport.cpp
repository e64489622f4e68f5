// SPDX-License-Identifier: GPL-3.0-or-later
// The open deals: what they are worth, whole and by their probability.
#include "reports/figures/Figures.h"
#include "reports/Groups.h"

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

Result<Decided> decided(const Inquiry &inquiry)
{
    std::vector<Filter> conditions = dealConditions(inquiry);
    conditions.push_back(Filter::condition(u"status"_s, Filter::Op::In, {Operand::fromText(u"won"_s), Operand::fromText(u"lost"_s)}));
    conditions.push_back(within(u"closed_on"_s, {inquiry.today().addYears(-1).addDays(1), inquiry.today().addDays(1)}));
    const auto groups = store::readGroups(inquiry.store(), {EntityKind::Deal, Filter::all(conditions), {{u"status"_s}}, u"value"_s, {}, {}, true});
    if (!groups)
        return fail(groups.error());
    Decided decided;
    for (const store::GroupRow &group : *groups) {
        if (textOf(group.keys.front()) == "lost"_L1)
            decided.lost += group.count;
        else if (const auto added = decided.won.add(group); !added)
            return fail(added.error());
    }
    return decided;
}

std::vector<Figure> figuresOf(const Tally &open, const Decided &past, const store::ExchangeRates &rates)
{
    const qint64 closed = past.won.count + past.lost;
    return {
        {Words::tr("Open value"), CellKind::Money, open.sum, {}},
        {Words::tr("Weighted"), CellKind::Money, open.share, Words::tr("by each deal's probability")},
        {Words::tr("Open deals"), CellKind::Integer, open.count, {}},
        {Words::tr("Average deal"), CellKind::Money, average(open.sum, open.count, rates), {}},
        {Words::tr("Win rate"), CellKind::Percent, percentOf(past.won.count, closed), Words::tr("%1 of %2 in a year").arg(past.won.count).arg(closed)},
        {Words::tr("Sales cycle"), CellKind::Days, average(past.won.days, past.won.count), Words::tr("from creation to close")},
    };
}

Row rowOf(const QString &name, const Tally &tally, const store::ExchangeRates &rates)
{
    Row row;
    row.cells = {name, tally.count, tally.sum, percentOf(tally.share, tally.sum, rates), tally.share, average(tally.sum, tally.count, rates)};
    return row;
}

} // namespace

std::vector<Parameter> pipelineParameters(const Schema &schema)
{
    return {choiceParameter(u"by"_s, Words::tr("By"), dealGroupings(schema, {u"stage", u"owner", u"month", u"source", u"pipeline", u"priority", u"campaign"}), u"stage"_s),
        pipelineParameter(), ownerParameter(u"owner"_s, Words::tr("Owner")), periodParameter(Words::tr("Closes"), u"all"_s), whereParameter(EntityKind::Deal)};
}

Result<Report> pipelineReport(const Inquiry &inquiry)
{
    std::vector<Filter> conditions = dealConditions(inquiry);
    conditions.insert(conditions.begin(), Filter::equals(u"status"_s, u"open"_s));
    conditions.push_back(within(u"expected_close"_s, inquiry.period()));
    auto groups = Groups::make(inquiry, EntityKind::Deal, inquiry.text(u"by"), u"expected_close"_s, Groups::Empty::Kept);
    if (!groups)
        return fail(groups.error());
    const auto found = store::readGroups(inquiry.store(), {EntityKind::Deal, Filter::all(conditions), {groups->key()}, u"value"_s, u"probability"_s});
    if (!found)
        return fail(found.error());
    const auto sums = tallies(*found, *groups);
    const auto past = decided(inquiry);
    if (!sums || !past)
        return fail(sums ? past.error() : sums.error());
    Report report;
    report.title = Words::tr("Pipeline by %1").arg(withinSentence(groups->label()));
    report.columns = {{u"group"_s, groups->label()}, {u"deals"_s, Words::tr("Deals"), CellKind::Integer, true}, {u"value"_s, Words::tr("Value"), CellKind::Money, true},
        {u"probability"_s, Words::tr("Probability"), CellKind::Percent}, {u"weighted"_s, Words::tr("Weighted"), CellKind::Money, true},
        {u"average"_s, Words::tr("Average"), CellKind::Money}};
    Tally all;
    for (const size_t place : groups->order([&](size_t one) { return height((*sums)[one].sum, inquiry.rates()).value_or(0); })) {
        const Tally &tally = (*sums)[place];
        if (const auto added = all.add(tally); !added)
            return fail(added.error());
        Row row = rowOf(groups->at(place).label, tally, inquiry.rates());
        std::vector<Filter> drill = conditions;
        drill.push_back(groups->at(place).filter);
        row.drill = Drill{EntityKind::Deal, Filter::all(drill)};
        row.hue = groups->at(place).hue;
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Words::tr("All open deals"), all, inquiry.rates());
    report.total->drill = Drill{EntityKind::Deal, Filter::all(conditions)};
    report.chart = {Chart::Kind::Bars, {{Worth, true}, {Weighted, false}}};
    report.figures = figuresOf(all, *past, inquiry.rates());
    return report;
}

} // namespace satchel::reports
