// SPDX-License-Identifier: GPL-3.0-or-later
// How deals go through the stages of one pipeline, from the change log: how many move on, and how long they stay.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Medians.h"
#include "reports/Ratios.h"
#include "store/StageHistory.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

struct Stage
{
    RecordId id;
    QString name;
    QString hue;
    QString kind;
    bool isAside = false;
    int place = -1; // on the way: lanes in their order, won behind them; lost and set aside are off the way

    qint64 entered = 0;
    qint64 here = 0; // still
    qint64 movedOn = 0;
    qint64 back = 0; // to an earlier stage or aside
    qint64 lost = 0;
    qint64 decided = 0; // deals that were ever here and are won or lost by now
    qint64 won = 0;
    qint64 milliseconds = 0; // of the stays that ended
    std::vector<qint64> stays = {}; // their lengths, for the median

    bool isLane() const { return kind == choice::open && !isAside; }
};

struct Course
{
    RecordId pipeline;
    std::vector<Stage> stages;

    Stage *find(RecordId id)
    {
        const auto found = std::ranges::find(stages, id, &Stage::id);
        return found == stages.end() ? nullptr : &*found;
    }
};

Result<RecordId> pipelineOf(const ReportQuery &query)
{
    if (const RecordId chosen = query.reference(u"pipeline"); !chosen.isNull())
        return chosen;
    const auto first = TRY(
        query.store().select({EntityKind::Pipeline, {}, {}, {field::position, false}, {}, 1, false}));
    return first.isEmpty() ? RecordId() : first.id(0);
}

Result<std::vector<Stage>> stagesOf(const ReportQuery &query, RecordId pipeline)
{
    const auto rows = TRY(
        query.store().select({EntityKind::Stage, {field::name, field::color, field::kind, field::set_aside},
            Filter::refersTo(field::pipeline, pipeline), {field::position, false}, {}, -1, false}));
    std::vector<Stage> stages;
    int place = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Stage stage;
        stage.id = rows.id(row);
        stage.name = rows.text(row, 0);
        stage.hue = rows.text(row, 1);
        stage.kind = rows.text(row, 2);
        stage.isAside = rows.integer(row, 3) != 0;
        stage.place = stage.isLane() ? place++ : -1;
        stages.push_back(std::move(stage));
    }
    for (Stage &stage : stages) {
        if (stage.kind == choice::won)
            stage.place = place;
    }
    return stages;
}

void leave(Course &course, Stage &stage, const store::StageStay &stay)
{
    const qint64 length = stay.until->ms - stay.from.ms;
    stage.milliseconds += length;
    stage.stays.push_back(length);
    const Stage *next = course.find(stay.next);
    if (next && next->kind == choice::lost)
        ++stage.lost;
    else if (next && next->place > stage.place)
        ++stage.movedOn;
    else
        ++stage.back;
}

/// Counts a deal that has come to its end for every stage it was ever in.
void decide(Course &course, const std::vector<size_t> &visited, bool isWon)
{
    std::vector<size_t> once = visited;
    std::ranges::sort(once);
    once.erase(std::ranges::unique(once).begin(), once.end());
    for (const size_t place : once) {
        ++course.stages[place].decided;
        course.stages[place].won += isWon ? 1 : 0;
    }
}

Result<Course> read(const ReportQuery &query)
{
    Course course;
    const auto pipeline = TRY(pipelineOf(query));
    course.pipeline = pipeline;
    auto stages = stagesOf(query, pipeline);
    const auto stays = store::stageStays(query.store().database(), pipeline);
    if (!stages || !stays)
        return fail(stages ? stays.error() : stages.error());
    course.stages = std::move(*stages);
    std::unordered_map<RecordId, size_t> places;
    for (size_t i = 0; i < course.stages.size(); ++i)
        places.emplace(course.stages[i].id, i);
    const QTimeZone zone = query.store().clock().zone();
    const Period period = query.period();
    const qint64 from = period.from.isValid() ? Instant::startOf(period.from, zone).ms
                                              : std::numeric_limits<qint64>::min();
    const qint64 until = period.until.isValid() ? Instant::startOf(period.until, zone).ms
                                                : std::numeric_limits<qint64>::max();
    std::vector<size_t> visited;
    RecordId deal;
    for (const store::StageStay &stay : *stays) {
        if (stay.deal != deal)
            visited.clear();
        deal = stay.deal;
        const auto place = places.find(stay.stage);
        if (place == places.end())
            continue;
        Stage &stage = course.stages[place->second];
        visited.push_back(place->second);
        const bool isEnd = stage.kind != choice::open;
        if (isEnd && !stay.until && stay.from.ms >= from && stay.from.ms < until)
            decide(course, visited, stage.kind == choice::won);
        const bool isIn = stay.from.ms < until && (!stay.until || stay.until->ms >= from);
        if (!isIn)
            continue;
        ++stage.entered;
        if (!stay.until || stay.until->ms >= until)
            ++stage.here;
        else
            leave(course, stage, stay);
    }
    return course;
}

DrillDown dealsIn(const Stage &stage)
{
    return {EntityKind::Deal, Filter::refersTo(field::stage, stage.id), false};
}

} // namespace

std::vector<Parameter> stageParameters(const Schema &)
{
    Parameter pipeline = pipelineParameter();
    pipeline.none = Tr::tr("The first");
    return {pipeline, periodParameter(Tr::tr("In"), u"last_12_months"_s)};
}

Result<Report> conversionReport(const ReportQuery &query)
{
    const auto course = TRY(read(query));
    Report report;
    report.title = Tr::tr("Conversion, %1").arg(query.store().title(EntityKind::Pipeline, course.pipeline));
    report.columns = {{u"stage"_s, Tr::tr("Stage")}, {u"entered"_s, Tr::tr("Entered"), ReportCellKind::Integer},
        {u"moved_on"_s, Tr::tr("Advanced"), ReportCellKind::Integer, true},
        {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer, true},
        {u"back"_s, Tr::tr("Moved back or snoozed"), ReportCellKind::Integer, true},
        {u"here"_s, Tr::tr("Currently in stage"), ReportCellKind::Integer, true},
        {u"move_on"_s, Tr::tr("Advance"), ReportCellKind::Percent},
        {u"won_in_the_end"_s, Tr::tr("Won in the end"), ReportCellKind::Percent}};
    for (const Stage &stage : course.stages) {
        if (!stage.isLane())
            continue;
        Row row;
        row.cells = {stage.name, stage.entered, stage.movedOn, stage.lost, stage.back, stage.here,
            percentOf(stage.movedOn, stage.entered - stage.here), percentOf(stage.won, stage.decided)};
        row.hue = stage.hue;
        row.drillDown = dealsIn(stage);
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
    const auto course = TRY(read(query));
    const Filter inPipeline = Filter::refersTo(field::pipeline, course.pipeline);
    const Filter closedThen = within(field::closed_on, query.period());
    const auto open = store::readGroups(query.store(),
        {EntityKind::Deal, Filter::all({Filter::equals(field::status, choice::open), inPipeline}), {}, field::value});
    const auto closed = store::readGroups(query.store(),
        {EntityKind::Deal,
            Filter::all({Filter::condition(field::status, Filter::Op::In,
                             {Operand::fromText(choice::won), Operand::fromText(choice::lost)}),
                inPipeline, closedThen}),
            {{field::status}}, field::value, {}, {}, true});
    const auto wonDeals = store::readMeasures(query.store(), EntityKind::Deal,
        Filter::all({Filter::equals(field::status, choice::won), inPipeline, closedThen}), field::value, true);
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
        {u"here"_s, Tr::tr("Currently in stage"), ReportCellKind::Integer, true}};
    qint64 milliseconds = 0;
    std::vector<qint64> stays;
    const Stage *slowest = nullptr;
    const auto mean = [](const Stage &stage) {
        return static_cast<double>(stage.milliseconds) / static_cast<double>(std::max<size_t>(stage.stays.size(), 1));
    };
    for (const Stage &stage : course.stages) {
        if (stage.isLane() && !stage.stays.empty() && (!slowest || mean(stage) > mean(*slowest)))
            slowest = &stage;
    }
    for (const Stage &stage : course.stages) {
        if (!stage.isLane())
            continue;
        const qint64 count = static_cast<qint64>(stage.stays.size());
        milliseconds += stage.milliseconds;
        stays.insert(stays.end(), stage.stays.begin(), stage.stays.end());
        Row row;
        row.cells = {stage.name, count, averageDays(stage.milliseconds, count), medianDays(stage.stays), stage.here};
        row.hue = stage.hue;
        row.isNow = &stage == slowest;
        row.drillDown = dealsIn(stage);
        report.rows.push_back(std::move(row));
    }
    const auto total = TRY(totalOf(report, Tr::tr("All stages")));
    report.total = total;
    report.total->cells[2] = averageDays(milliseconds, static_cast<qint64>(stays.size()));
    report.total->cells[3] = medianDays(stays);
    report.chart = {Chart::Kind::Bars, {{2, false}, {3, true}}};
    // Velocity: open deals × win rate × average won deal ÷ cycle, what the pipeline brings each day.
    const Amounts size = std::holds_alternative<Amounts>(average(won.sum, won.count, query.rates()))
        ? std::get<Amounts>(average(won.sum, won.count, query.rates()))
        : Amounts();
    Amounts velocity;
    if (won.days > 0 && !size.isEmpty()) {
        const auto expected = multiplyDivide(size.sums().front().minor, waiting.count * won.count, won.count + lost);
        const auto daily = expected ? multiplyDivide(*expected, won.count, won.days) : expected;
        if (daily)
            std::ignore = velocity.add({*daily, size.sums().front().currency});
    }
    report.figures = {{Tr::tr("Velocity a day"), ReportCellKind::Money, velocity.isEmpty() ? Cell() : Cell(velocity),
                          Tr::tr("open × win rate × size ÷ cycle")},
        {Tr::tr("Open deals"), ReportCellKind::Integer, waiting.count, {}},
        {Tr::tr("Win rate"), ReportCellKind::Percent, percentOf(won.count, won.count + lost), {}},
        {Tr::tr("Average won deal"), ReportCellKind::Money, average(won.sum, won.count, query.rates()),
            medianText(medianAmount(*wonDeals, query.rates()))},
        {Tr::tr("Sales cycle"), ReportCellKind::Days, average(won.days, won.count), medianText(medianDays(*wonDeals))}};
    report.notes.append(Tr::tr("Stays under a minute are excluded as corrected mistakes."));
    return report;
}

} // namespace satchel::reports
