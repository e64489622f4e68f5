// SPDX-License-Identifier: GPL-3.0-or-later
// What a team lead talks about with each person: how much was done, what came of it, what lies open for how long, how
// good the forecast was, and from which stages the person's deals advance.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "domain/Overdue.h"
#include "reports/figures/Figures.h"
#include "reports/OpenDealsAt.h"
#include "reports/Ratios.h"
#include "reports/StageCourse.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum CoachingField {
    CoachedName,
    CoachedActivities,
    CoachedCalls,
    CoachedMeetings,
    CoachedWon,
    CoachedLost,
    CoachedRate,
    CoachedOpen,
    CoachedOpenValue,
    CoachedAge,
    CoachedOverdue,
    CoachedExpected,
    CoachedWonValue,
    CoachedError,
    CoachingFieldCount
};

/// The figures of one person.
struct Coached
{
    qint64 activities = 0;
    qint64 calls = 0;
    qint64 meetings = 0;
    qint64 won = 0;
    qint64 lost = 0;
    Amounts wonValue;
    qint64 open = 0;
    Amounts openValue;
    qint64 ageDays = 0; // of the open deals, added up
    qint64 overdue = 0;
    Amounts expected; // on the first day of the period, to be won in it
};

using People = std::unordered_map<RecordId, Coached>;

/// Whose records count: of one person, of a team's members, or of everybody who owns any.
Result<Filter> peopleOf(const ReportQuery &query)
{
    if (const RecordId owner = query.reference(u"owner"); !owner.isNull())
        return Filter::refersTo(field::owner, owner);
    const RecordId team = query.reference(u"team");
    if (team.isNull())
        return Filter::condition(field::owner, Filter::Op::IsNotEmpty);
    const auto rows = TRY(query.store().select(
        {EntityKind::TeamMember, {field::user}, Filter::refersTo(field::team, team), {}, {}, -1, false}));
    std::vector<Operand> members;
    for (qsizetype row = 0; row < rows.size(); ++row)
        members.push_back(Operand::fromText(rows.reference(row, 0).toString()));
    if (members.empty()) // nobody: no record has an owner and none
        return Filter::all({Filter::condition(field::owner, Filter::Op::IsNotEmpty),
            Filter::condition(field::owner, Filter::Op::IsEmpty)});
    return Filter::condition(field::owner, Filter::Op::In, std::move(members));
}

/// What has happened in the period; a meeting that was cancelled or moved did not.
std::vector<Filter> doneInPeriod(const ReportQuery &query)
{
    Period period = query.period();
    const QDate tomorrow = query.today().addDays(1);
    if (!period.until.isValid() || period.until > tomorrow)
        period.until = tomorrow;
    return {within(field::at, period),
        Filter::condition(field::outcome, Filter::Op::NotEqual, {Operand::fromText(choice::cancelled)}),
        Filter::condition(field::outcome, Filter::Op::NotEqual, {Operand::fromText(choice::moved)})};
}

Filter isCall()
{
    return Filter::equals(field::kind, choice::call);
}

Filter isHeldMeeting()
{
    return Filter::all({Filter::condition(field::kind, Filter::Op::In,
                            {Operand::fromText(choice::meeting), Operand::fromText(choice::demo_completed)}),
        Filter::condition(field::outcome, Filter::Op::NotEqual, {Operand::fromText(choice::no_show)})});
}

std::vector<Filter> ofPipeline(const ReportQuery &query)
{
    const RecordId pipeline = query.reference(u"pipeline");
    return pipeline.isNull() ? std::vector<Filter>() : std::vector<Filter>{Filter::refersTo(field::pipeline, pipeline)};
}

std::vector<Filter> openNow(const ReportQuery &query)
{
    std::vector<Filter> conditions = ofPipeline(query);
    conditions.insert(conditions.begin(), satchel::openDeals());
    return conditions;
}

Filter isBehind(QDate today)
{
    return Filter::any({overdue(field::expected_close, today), overdue(field::next_action_date, today)});
}

std::vector<Filter> closedInPeriod(const ReportQuery &query, const QString &status)
{
    std::vector<Filter> conditions = ofPipeline(query);
    conditions.push_back(Filter::equals(field::status, status));
    conditions.push_back(within(field::closed_on, query.period()));
    return conditions;
}

Filter withCondition(std::vector<Filter> conditions, Filter more)
{
    conditions.push_back(std::move(more));
    return Filter::all(std::move(conditions));
}

Result<void> readActivities(const ReportQuery &query, const Filter &people, People &all)
{
    for (const auto &[condition, figure] : {std::pair{Filter(), &Coached::activities}, {isCall(), &Coached::calls},
             {isHeldMeeting(), &Coached::meetings}}) {
        std::vector<Filter> conditions = doneInPeriod(query);
        if (!condition.isEverything())
            conditions.push_back(condition);
        const auto groups = TRY(store::readGroups(
            query.store(), {EntityKind::Activity, withCondition(std::move(conditions), people), {{field::owner}}}));
        for (const store::GroupRow &group : groups)
            all[valueOr<RecordId>(group.keys.front())].*figure += group.count;
    }
    return {};
}

Result<void> readDecidedOfPeople(const ReportQuery &query, const Filter &people, People &all)
{
    for (const bool isWon : {true, false}) {
        const auto groups = TRY(store::readGroups(query.store(),
            {EntityKind::Deal, withCondition(closedInPeriod(query, isWon ? choice::won : choice::lost), people),
                {{field::owner}}, field::value}));
        for (const store::GroupRow &group : groups) {
            Coached &person = all[valueOr<RecordId>(group.keys.front())];
            (isWon ? person.won : person.lost) += group.count;
            if (isWon)
                TRY(person.wonValue.add(group.sum));
        }
    }
    return {};
}

Result<void> readOpenOfPeople(const ReportQuery &query, const Filter &people, People &all)
{
    const auto rows = TRY(query.store().select({EntityKind::Deal,
        {field::owner, field::value, field::created_at, field::expected_close, field::next_action_date},
        withCondition(openNow(query), people), {}, {}, -1, false}));
    const QTimeZone zone = query.store().clock().zone();
    const QDate today = query.today();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Coached &person = all[rows.reference(row, 0)];
        ++person.open;
        if (!rows.isNull(row, 1))
            TRY(person.openValue.add(rows.money(row, 1)));
        const QDate created = Instant{rows.integer(row, 2)}.dateIn(zone);
        person.ageDays += std::max<qint64>(0, created.daysTo(today));
        const bool isLate = isOverdue(valueOr<QDate>(rows.value(row, 3)), today)
            || isOverdue(valueOr<QDate>(rows.value(row, 4)), today);
        person.overdue += isLate ? 1 : 0;
    }
    return {};
}

/// By whom each deal was worked on then. Of those who have no row: nothing is added.
Result<void> readExpected(const ReportQuery &query, People &all)
{
    const Period period = query.period();
    if (!period.from.isValid() || period.from > query.today())
        return {};
    Result<void> problem;
    const std::vector<Instant> moments{Instant::startOf(period.from, query.store().clock().zone())};
    const auto done = openDealsAt(query, moments, {}, [&](size_t, const store::PastDeal &deal) {
        const auto person = all.find(deal.owner);
        if (!problem || person == all.end() || !deal.value || !deal.expectedClose.isValid()
            || !period.contains(deal.expectedClose))
            return;
        const auto weighted = satchel::percentOf(*deal.value, deal.probability);
        problem = weighted ? person->second.expected.add(*weighted) : Result<void>(fail(weighted.error()));
    });
    return done ? problem : done;
}

/// Only of a period that is over: until then wins are still to come.
bool isOver(const ReportQuery &query)
{
    const Period period = query.period();
    return period.from.isValid() && period.until.isValid() && period.until <= query.today();
}

Cell errorOf(const ReportQuery &query, const Amounts &expected, const Amounts &won)
{
    if (!isOver(query))
        return {};
    const qint64 came = won.overall(query.rates()).total.minor;
    return percentOf(expected.overall(query.rates()).total.minor - came, came);
}

Row rowOfPerson(const ReportQuery &query, const QString &name, const Coached &person)
{
    Row row;
    row.cells = {name, person.activities, person.calls, person.meetings, person.won, person.lost,
        percentOf(person.won, person.won + person.lost), person.open, person.openValue,
        average(person.ageDays, person.open), person.overdue, person.expected, person.wonValue,
        errorOf(query, person.expected, person.wonValue)};
    return row;
}

/// What opens the records behind each figure of those whom `whose` finds.
void addDrillDowns(const ReportQuery &query, const Filter &whose, Row &row)
{
    const auto activities = [&](const Filter &more) {
        std::vector<Filter> conditions = doneInPeriod(query);
        if (!more.isEverything())
            conditions.push_back(more);
        return DrillDown{EntityKind::Activity, withCondition(std::move(conditions), whose)};
    };
    const auto deals = [&](std::vector<Filter> conditions) {
        return DrillDown{EntityKind::Deal, withCondition(std::move(conditions), whose)};
    };
    row.drillDown = activities({});
    row.cellDrillDowns.resize(CoachingFieldCount);
    row.cellDrillDowns[CoachedCalls] = activities(isCall());
    row.cellDrillDowns[CoachedMeetings] = activities(isHeldMeeting());
    for (const CoachingField one : {CoachedWon, CoachedWonValue, CoachedRate, CoachedExpected, CoachedError})
        row.cellDrillDowns[one] = deals(closedInPeriod(query, choice::won));
    row.cellDrillDowns[CoachedLost] = deals(closedInPeriod(query, choice::lost));
    for (const CoachingField one : {CoachedOpen, CoachedOpenValue, CoachedAge})
        row.cellDrillDowns[one] = deals(openNow(query));
    std::vector<Filter> late = openNow(query);
    late.push_back(isBehind(query.today()));
    row.cellDrillDowns[CoachedOverdue] = deals(std::move(late));
}

/// By name.
std::vector<std::pair<QString, RecordId>> namesOf(const ReportQuery &query, const People &people)
{
    std::vector<std::pair<QString, RecordId>> names;
    for (const auto &[id, person] : people)
        names.emplace_back(query.personName(id), id);
    std::ranges::sort(
        names, {}, [](const auto &name) { return std::pair(name.first.toLower(), name.second.toString()); });
    return names;
}

Result<Coached> sumOfPeople(const People &people)
{
    Coached sum;
    for (const auto &[id, person] : people) {
        for (const auto figure : {&Coached::activities, &Coached::calls, &Coached::meetings, &Coached::won,
                 &Coached::lost, &Coached::open, &Coached::ageDays, &Coached::overdue})
            sum.*figure += person.*figure;
        TRY(sum.wonValue.add(person.wonValue));
        TRY(sum.openValue.add(person.openValue));
        TRY(sum.expected.add(person.expected));
    }
    return sum;
}

/// Σ |expected − won| ÷ Σ won over the persons: who was too high does not hide who was too low.
Cell meanErrorOf(const ReportQuery &query, const People &people)
{
    if (!isOver(query))
        return {};
    qint64 off = 0;
    qint64 won = 0;
    for (const auto &[id, person] : people) {
        const qint64 came = person.wonValue.overall(query.rates()).total.minor;
        off += std::abs(person.expected.overall(query.rates()).total.minor - came);
        won += came;
    }
    return percentOf(off, won);
}

void addStageCells(const StageCourse &course, const Filter &whose, Row &row)
{
    row.cellDrillDowns.resize(2);
    for (const CourseStage &stage : course.stages) {
        if (!stage.isLane())
            continue;
        row.cells.push_back(stage.advance());
        row.cellDrillDowns.push_back(
            DrillDown{EntityKind::Deal, Filter::all({Filter::refersTo(field::stage, stage.id), whose}), false});
    }
}

} // namespace

std::vector<Parameter> coachingParameters(const Schema &)
{
    return {periodParameter(Tr::tr("In"), u"last_quarter"_s),
        {u"team"_s, Tr::tr("Team"), Parameter::Type::Reference, {}, EntityKind::Team, {}, Tr::tr("All teams")},
        ownerParameter(u"owner"_s, Tr::tr("Person")), pipelineParameter()};
}

Result<Report> coachingReport(const ReportQuery &query)
{
    const Filter people = TRY(peopleOf(query));
    People all;
    TRY(readActivities(query, people, all));
    TRY(readDecidedOfPeople(query, people, all));
    TRY(readOpenOfPeople(query, people, all));
    TRY(readExpected(query, all));
    Report report;
    report.columns = {{u"person"_s, Tr::tr("Person")},
        {u"activities"_s, Tr::tr("Activities"), ReportCellKind::Integer, true},
        {u"calls"_s, Tr::tr("Calls"), ReportCellKind::Integer, true},
        {u"meetings"_s, Tr::tr("Meetings and demos"), ReportCellKind::Integer, true},
        {u"won"_s, Tr::tr("Won"), ReportCellKind::Integer, true},
        {u"lost"_s, Tr::tr("Lost"), ReportCellKind::Integer, true},
        {u"win_rate"_s, Tr::tr("Win rate"), ReportCellKind::Percent},
        {u"open"_s, Tr::tr("Open deals"), ReportCellKind::Integer, true},
        {u"open_value"_s, Tr::tr("Open value"), ReportCellKind::Money, true},
        {u"age"_s, Tr::tr("Average age"), ReportCellKind::Days},
        {u"overdue"_s, Tr::tr("Overdue"), ReportCellKind::Integer, true},
        {u"expected"_s, Tr::tr("Expected"), ReportCellKind::Money, true},
        {u"won_value"_s, Tr::tr("Won value"), ReportCellKind::Money, true},
        {u"off"_s, Tr::tr("Error %"), ReportCellKind::Percent}};
    for (const auto &[name, id] : namesOf(query, all)) {
        Row row = rowOfPerson(query, name, all[id]);
        addDrillDowns(query, Filter::refersTo(field::owner, id), row);
        report.rows.push_back(std::move(row));
    }
    const Coached sum = TRY(sumOfPeople(all));
    report.total = rowOfPerson(query, Tr::tr("All"), sum);
    addDrillDowns(query, people, *report.total);
    report.figures = {{Tr::tr("Activities"), ReportCellKind::Integer, sum.activities, {}},
        {Tr::tr("Win rate"), ReportCellKind::Percent, percentOf(sum.won, sum.won + sum.lost), {}},
        {Tr::tr("Open deals"), ReportCellKind::Integer, sum.open, {}},
        {Tr::tr("Mean error"), ReportCellKind::Percent, meanErrorOf(query, all),
            Tr::tr("per person, relative to won")}};
    report.chart = {Chart::Kind::Bars, {{CoachedActivities, false}}};
    if (!query.reference(u"pipeline").isNull())
        report.notes.append(Tr::tr("Activities count whatever pipeline they belong to."));
    report.notes.append(
        Tr::tr("Overdue: open deals whose closing date or next action has passed. Expected: weighted value of the "
               "deals that each person had on the first day of the period, due in it. Error %: expected minus won, as "
               "a percentage of won, once the period is over."));
    return report;
}

Result<Report> coachingStagesReport(const ReportQuery &query)
{
    const RecordId pipeline = TRY(pipelineOf(query));
    const Filter people = TRY(peopleOf(query));
    const Filter inPipeline = Filter::all({Filter::refersTo(field::pipeline, pipeline), people});
    const auto groups = TRY(store::readGroups(query.store(), {EntityKind::Deal, inPipeline, {{field::owner}}}));
    OwnersCourse courses = TRY(readCourseByOwner(query, pipeline, query.period(), people));
    Report report;
    report.title = Tr::tr("Coaching by stage, %1").arg(query.store().title(EntityKind::Pipeline, pipeline));
    report.columns = {{u"person"_s, Tr::tr("Person")}, {u"deals"_s, Tr::tr("Deals"), ReportCellKind::Integer, true}};
    for (const CourseStage &stage : courses.all.stages) {
        if (stage.isLane())
            report.columns.push_back(
                {u"stage_"_s + QString::number(report.columns.size() - 1), stage.name, ReportCellKind::Percent});
    }
    People counted;
    qint64 deals = 0;
    for (const store::GroupRow &group : groups) {
        counted[valueOr<RecordId>(group.keys.front())].open = group.count;
        deals += group.count;
    }
    for (const auto &[name, id] : namesOf(query, counted)) {
        const Filter whose = Filter::refersTo(field::owner, id);
        Row row;
        row.cells = {name, counted[id].open};
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all({Filter::refersTo(field::pipeline, pipeline), whose})};
        addStageCells(courses.byOwner[id], whose, row);
        report.rows.push_back(std::move(row));
    }
    Row total;
    total.cells = {Tr::tr("All"), deals};
    total.drillDown = DrillDown{EntityKind::Deal, inPipeline};
    addStageCells(courses.all, people, total);
    report.total = std::move(total);
    report.chart = {Chart::Kind::Bars, {{1, false}}};
    report.notes.append(
        Tr::tr("Share of the deals that left a stage in the period for a later one, by who owns them today."));
    return report;
}

} // namespace satchel::reports
