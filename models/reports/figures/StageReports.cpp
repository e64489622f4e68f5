// SPDX-License-Identifier: GPL-3.0-or-later
// How deals go through the stages of one pipeline, from the change log: how many advance, and how long they stay.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "reports/figures/Figures.h"
#include "reports/Medians.h"
#include "reports/Ratios.h"
#include "reports/StageCourse.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum TimeField { Name, Left, Average, Median, Here, Before };

DrillDown dealsIn(const ReportQuery &query, const CourseStage &stage)
{
    std::vector<Filter> conditions{Filter::refersTo(field::stage, stage.id)};
    if (const Filter own = query.filter(); !own.isEverything())
        conditions.push_back(own);
    return {EntityKind::Deal, Filter::all(std::move(conditions)), false};
}

/// Of a period with two ends, the same a year earlier; of others nothing is read.
Result<StageCourse> aYearBefore(const ReportQuery &query, RecordId pipeline)
{
    const Period period = query.period();
    if (!period.from.isValid() || !period.until.isValid())
        return StageCourse();
    return readCourse(query, pipeline, {period.from.addYears(-1), period.until.addYears(-1)});
}

std::optional<Finding> waitingIn(const ReportQuery &query, const CourseStage *slowest)
{
    if (!slowest)
        return {};
    constexpr qint64 day = 86'400'000;
    const int days = static_cast<int>(slowest->longest / day);
    const QString longest = Tr::tr("%Ln days", nullptr, days);
    const QString text = slowest->here == 1
        ? Tr::tr("One deal waits in %1, for %2.").arg(slowest->name, longest)
        : Tr::tr("%Ln deals wait in %1, one of them for %2.", nullptr, static_cast<int>(slowest->here))
              .arg(slowest->name, longest);
    return Finding{text, false, dealsIn(query, *slowest), slowest->here};
}

} // namespace

std::vector<Parameter> stageParameters(const Schema &)
{
    Parameter pipeline = pipelineParameter();
    pipeline.none = Tr::tr("The first");
    return {pipeline, periodParameter(Tr::tr("In"), u"last_12_months"_s), whereParameter(EntityKind::Deal)};
}

Result<Report> conversionReport(const ReportQuery &query)
{
    const auto pipeline = TRY(pipelineOf(query));
    const auto course = TRY(readCourse(query, pipeline, query.period()));
    Report report;
    report.title = Tr::tr("Conversion, %1").arg(query.store().title(EntityKind::Pipeline, course.pipeline));
    report.columns = {{u"stage"_s, Tr::tr("Stage")}, {u"entered"_s, Tr::tr("Entered"), ReportCellKind::Integer},
        {u"moved_on"_s, Tr::tr("Advanced"), ReportCellKind::Integer, true},
        {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer, true},
        {u"back"_s, Tr::tr("Moved back or snoozed"), ReportCellKind::Integer, true},
        {u"here"_s, Tr::tr("Currently in stage"), ReportCellKind::Integer, true},
        {u"move_on"_s, Tr::tr("Advance"), ReportCellKind::Percent},
        {u"won_in_the_end"_s, Tr::tr("Won in the end"), ReportCellKind::Percent}};
    for (const CourseStage &stage : course.stages) {
        if (!stage.isLane())
            continue;
        Row row;
        row.cells = {stage.name, stage.entered, stage.movedOn, stage.lost, stage.back, stage.here, stage.advance(),
            percentOf(stage.won, stage.decided)};
        row.hue = stage.hue;
        row.drillDown = dealsIn(query, stage);
        report.rows.push_back(std::move(row));
    }
    report.chart = {Chart::Kind::Bars, {{6, false}, {7, true}}};
    report.notes.append(Tr::tr(
        "Advance: share of the deals that left the stage. Won in the end: share of the deals that were ever in the "
        "stage and closed in the period."));
    return report;
}

Result<Report> stageTimeReport(const ReportQuery &query)
{
    const auto pipeline = TRY(pipelineOf(query));
    const auto course = TRY(readCourse(query, pipeline, query.period()));
    const auto before = TRY(aYearBefore(query, pipeline));
    std::vector<Filter> conditions{Filter::refersTo(field::pipeline, pipeline)};
    if (const Filter own = query.filter(); !own.isEverything())
        conditions.push_back(own);
    const Filter ours = Filter::all(conditions);
    const Filter closedThen = within(field::closed_on, query.period());
    const auto open = store::readGroups(
        query.store(), {EntityKind::Deal, Filter::all({openDeals(), ours}), {}, field::value});
    const auto closed = store::readGroups(query.store(),
        {EntityKind::Deal,
            Filter::all({Filter::condition(field::status, Filter::Op::In,
                             {Operand::fromText(choice::won), Operand::fromText(choice::lost)}),
                ours, closedThen}),
            {{field::status}}, field::value, {}, {}, true});
    const auto wonDeals = store::readMeasures(query.store(), EntityKind::Deal,
        Filter::all({Filter::equals(field::status, choice::won), ours, closedThen}), field::value, true);
    if (!open || !closed || !wonDeals)
        return fail(!open ? open.error() : !closed ? closed.error() : wonDeals.error());
    Tally waiting;
    Tally won;
    qint64 lost = 0;
    for (const store::GroupRow &group : *open) {
        TRY(waiting.add(group));
    }
    for (const store::GroupRow &group : *closed) {
        if (textOf(group.keys.front()) == "lost"_L1)
            lost += group.count;
        else if (const auto added = won.add(group); !added)
            return fail(added.error());
    }
    Report report;
    report.title = Tr::tr("Time in stage, %1").arg(query.store().title(EntityKind::Pipeline, course.pipeline));
    report.columns = {{u"stage"_s, Tr::tr("Stage")},
        {u"stays"_s, Tr::tr("Deals that left"), ReportCellKind::Integer, true},
        {u"average"_s, Tr::tr("Days on average"), ReportCellKind::Days},
        {u"median"_s, Tr::tr("Days, median"), ReportCellKind::Days},
        {u"here"_s, Tr::tr("Currently in stage"), ReportCellKind::Integer, true},
        {u"before"_s, Tr::tr("A year before"), ReportCellKind::Days}};
    qint64 milliseconds = 0;
    qint64 millisecondsBefore = 0;
    qint64 staysBefore = 0;
    std::vector<qint64> stays;
    const CourseStage *slowest = course.slowest();
    for (const CourseStage &stage : course.stages) {
        if (!stage.isLane())
            continue;
        milliseconds += stage.milliseconds;
        stays.insert(stays.end(), stage.stays.begin(), stage.stays.end());
        const CourseStage *then = before.find(stage.id);
        millisecondsBefore += then ? then->milliseconds : 0;
        staysBefore += then ? static_cast<qint64>(then->stays.size()) : 0;
        Row row;
        row.cells = {stage.name, static_cast<qint64>(stage.stays.size()), stage.averageStay(), medianDays(stage.stays),
            stage.here, then ? then->averageStay() : Cell()};
        row.hue = stage.hue;
        row.isNow = &stage == slowest;
        row.drillDown = dealsIn(query, stage);
        report.rows.push_back(std::move(row));
    }
    const auto total = TRY(totalOf(report, Tr::tr("All stages")));
    report.total = total;
    report.total->cells[Average] = averageDays(milliseconds, static_cast<qint64>(stays.size()));
    report.total->cells[Median] = medianDays(stays);
    report.total->cells[Before] = averageDays(millisecondsBefore, staysBefore);
    report.chart = {Chart::Kind::Bars, {{Average, false}, {Median, true}}};
    report.figures = {
        {Tr::tr("Velocity a day"), ReportCellKind::Money, velocityOf(waiting.count, won, lost, query.rates()),
            Tr::tr("open × win rate × size ÷ cycle")},
        {Tr::tr("Open deals"), ReportCellKind::Integer, waiting.count, {}},
        {Tr::tr("Win rate"), ReportCellKind::Percent, percentOf(won.count, won.count + lost), {}},
        {Tr::tr("Average won deal"), ReportCellKind::Money, average(won, query.rates()),
            medianText(medianAmount(*wonDeals, query.rates()))},
        {Tr::tr("Sales cycle"), ReportCellKind::Days, average(won.days, won.count), medianText(medianDays(*wonDeals))}};
    report.finding = waitingIn(query, slowest);
    report.notes.append(Tr::tr("Stays under a minute are excluded as corrected mistakes."));
    return report;
}

} // namespace satchel::reports
