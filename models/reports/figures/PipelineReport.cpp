// SPDX-License-Identifier: GPL-3.0-or-later
// The open deals: what they are worth, whole and by their probability.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "reports/figures/Figures.h"
#include "reports/Groups.h"
#include "reports/Medians.h"
#include "reports/OpenDealsAt.h"
#include "reports/StageCourse.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Field { Name, Deals, Worth, Probability, Weighted, Average };

/// By the months that all reports look back, and the same months a year before.
const QString lookBack = u"last_12_months"_s;

struct Decided
{
    Tally won;
    qint64 lost = 0;
};

Result<Decided> decided(const ReportQuery &query, const Period &period)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.push_back(Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}));
    conditions.push_back(within(field::closed_on, period));
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
    tally.valued[deal.value->currency] += sign;
    const auto weighted = TRY(satchel::percentOf(*deal.value, deal.probability));
    if (const auto added = tally.sum.add({sign * deal.value->minor, deal.value->currency}); !added)
        return added;
    return tally.share.add({sign * weighted.minor, weighted.currency});
}

/// What is open, of all and by stage.
struct Standing
{
    Tally all;
    std::map<RecordId, Tally> stages;

    Result<void> count(const store::PastDeal &deal, bool isAway)
    {
        const auto done = reports::count(all, deal, isAway);
        return done ? reports::count(stages[deal.stage], deal, isAway) : done;
    }
};

/// What was open when the day a month before today began: what is open now, less what the deals that changed since then
/// come to now, and what they came to then.
Result<Standing> aMonthAgo(const ReportQuery &query, const Standing &now)
{
    const QTimeZone zone = query.store().clock().zone();
    const Instant then = Instant::startOf(query.today().addMonths(-1), zone);
    const Period closes = query.period();
    const bool isAnyDay = !closes.from.isValid() && !closes.until.isValid();
    Standing before = now;
    Result<void> problem;
    const auto done = openDealsAt(query, {then, Instant{std::numeric_limits<qint64>::max()}}, then,
        [&](size_t moment, const store::PastDeal &deal) {
            const bool isAsked = isAnyDay || (deal.expectedClose.isValid() && closes.contains(deal.expectedClose));
            if (isAsked && problem)
                problem = before.count(deal, moment == 1);
        });
    if (!done || !problem)
        return fail(done ? problem.error() : done.error());
    return before;
}

/// In whole percent; nothing where there was nothing then.
std::optional<qint64> growthOf(const Amounts &now, const Amounts &before, const ExchangeRates &rates)
{
    const qint64 then = before.overall(rates).total.minor;
    const auto percent = then > 0 ? multiplyDivide(now.overall(rates).total.minor - then, 100, then)
                                  : Result<qint64>(fail(Error::Kind::NotFound, {}));
    return percent ? std::optional(*percent) : std::nullopt;
}

/// "+7 % on a month ago"
QString growthText(const Amounts &now, const Amounts &before, const ExchangeRates &rates)
{
    const auto percent = growthOf(now, before, rates);
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

/// "3 days faster than a year before"
QString cycleText(const Decided &past, const Decided &yearBefore)
{
    if (past.won.count == 0 || yearBefore.won.count == 0)
        return Tr::tr("from creation to close");
    const auto now = multiplyDivide(past.won.days, 1, past.won.count);
    const auto then = multiplyDivide(yearBefore.won.days, 1, yearBefore.won.count);
    const auto faster = now && then ? static_cast<int>(std::clamp<qint64>(*then - *now, -100'000, 100'000)) : 0;
    if (faster == 0)
        return Tr::tr("as fast as a year before");
    return faster > 0 ? Tr::tr("%Ln days faster than a year before", nullptr, faster)
                      : Tr::tr("%Ln days slower than a year before", nullptr, -faster);
}

std::vector<Kpi> figuresOf(const Tally &open, const Tally &before, const Cell &medianDeal, const Decided &past,
    const Decided &yearBefore, const ExchangeRates &rates)
{
    const qint64 closed = past.won.count + past.lost;
    return {
        {Tr::tr("Open value"), ReportCellKind::Money, open.sum, growthText(open.sum, before.sum, rates)},
        {Tr::tr("Weighted"), ReportCellKind::Money, open.share, growthText(open.share, before.share, rates)},
        {Tr::tr("Open deals"), ReportCellKind::Integer, open.count, differenceText(open.count, before.count)},
        {Tr::tr("Average deal"), ReportCellKind::Money, average(open, rates), medianText(medianDeal)},
        {Tr::tr("Win rate"), ReportCellKind::Percent, percentOf(past.won.count, closed),
            Tr::tr("%1 of %2 in 12 months").arg(QLocale().toString(past.won.count), QLocale().toString(closed))},
        {Tr::tr("Sales cycle"), ReportCellKind::Days, average(past.won.days, past.won.count),
            cycleText(past, yearBefore)},
    };
}

Row rowOf(const QString &name, const Tally &tally, const ExchangeRates &rates)
{
    Row row;
    row.cells = {
        name, tally.count, tally.sum, percentOf(tally.share, tally.sum, rates), tally.share, average(tally, rates)};
    return row;
}

/// How deals go through each stage, and what its deals came to a month ago. Only a table by stage has these columns.
class StageColumns
{
public:
    static Result<StageColumns> read(const ReportQuery &query)
    {
        StageColumns columns;
        const auto period = TRY(periodFromText(lookBack, query.today()));
        std::vector<RecordId> pipelines{query.reference(u"pipeline")};
        if (pipelines.front().isNull()) {
            const auto all = TRY(query.store().select({EntityKind::Pipeline, {}, {}, {}, {}, -1, false}));
            pipelines.clear();
            for (qsizetype row = 0; row < all.size(); ++row)
                pipelines.push_back(all.id(row));
        }
        for (const RecordId &pipeline : pipelines) {
            const auto course = TRY(readCourse(query, pipeline, period));
            columns.m_courses.push_back(course);
        }
        return columns;
    }

    static void addTo(Report &report)
    {
        report.columns.push_back({u"advance"_s, Tr::tr("Advance"), ReportCellKind::Percent});
        report.columns.push_back({u"days"_s, Tr::tr("Days in stage"), ReportCellKind::Days});
        report.columns.push_back({u"growth"_s, Tr::tr("In a month"), ReportCellKind::Percent});
    }

    void addTo(Row &row, const RecordId &id, const Tally &now, const Tally &before, const ReportQuery &query) const
    {
        const CourseStage *stage = nullptr;
        for (const StageCourse &course : m_courses) {
            if (const CourseStage *found = course.find(id)) {
                stage = found;
                row.isNow = m_courses.size() == 1 && found == course.slowest();
            }
        }
        const auto growth = growthOf(now.sum, before.sum, query.rates());
        row.cells.push_back(stage ? stage->advance() : Cell());
        row.cells.push_back(stage ? stage->averageStay() : Cell());
        row.cells.push_back(growth
                ? Cell(Decimal::fromInteger(static_cast<int>(std::clamp<qint64>(*growth, -1'000'000, 1'000'000))))
                : Cell());
    }

private:
    std::vector<StageCourse> m_courses;
};

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
    conditions.insert(conditions.begin(), openDeals());
    conditions.push_back(within(field::expected_close, query.period()));
    auto groups = TRY(
        Groups::make(query, EntityKind::Deal, query.text(u"by"), field::expected_close, Groups::Empty::Kept));
    const auto found = TRY(store::readGroups(
        query.store(), {EntityKind::Deal, Filter::all(conditions), {groups.key()}, field::value, field::probability}));
    const auto sums = tallies(found, groups);
    const auto months = TRY(periodFromText(lookBack, query.today()));
    const auto past = decided(query, months);
    const auto yearBefore = decided(query, {months.from.addYears(-1), months.until.addYears(-1)});
    const auto deals = store::readMeasures(query.store(), EntityKind::Deal, Filter::all(conditions), field::value);
    if (!sums || !past || !yearBefore || !deals)
        return fail(!sums ? sums.error() : !past ? past.error() : !yearBefore ? yearBefore.error() : deals.error());
    Report report;
    report.title = Tr::tr("Pipeline by %1").arg(withinSentence(groups.label()));
    report.columns = {{u"group"_s, groups.label()}, {u"deals"_s, Tr::tr("Deals"), ReportCellKind::Integer, true},
        {u"value"_s, Tr::tr("Value"), ReportCellKind::Money, true},
        {u"probability"_s, Tr::tr("Probability"), ReportCellKind::Percent},
        {u"weighted"_s, Tr::tr("Weighted"), ReportCellKind::Money, true},
        {u"average"_s, Tr::tr("Average"), ReportCellKind::Money}};
    const bool isByStage = query.text(u"by") == "stage"_L1;
    std::optional<StageColumns> stages;
    if (isByStage) {
        auto read = TRY(StageColumns::read(query));
        stages = std::move(read);
        StageColumns::addTo(report);
    }
    Standing now;
    for (size_t place = 0; place < groups.size(); ++place) {
        TRY(now.all.add((*sums)[place]));
        if (isByStage)
            now.stages[valueOr<RecordId>(groups.at(place).key)] = (*sums)[place];
    }
    auto before = TRY(aMonthAgo(query, now));
    for (const size_t place :
        groups.order([&](size_t one) { return height((*sums)[one].sum, query.rates()).value_or(0); })) {
        const Tally &tally = (*sums)[place];
        Row row = rowOf(groups.at(place).label, tally, query.rates());
        if (const RecordId stage = valueOr<RecordId>(groups.at(place).key); stages)
            stages->addTo(row, stage, tally, before.stages[stage], query);
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(groups.at(place).filter);
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all(drillDown)};
        row.hue = groups.at(place).hue;
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All open deals"), now.all, query.rates());
    if (stages)
        stages->addTo(*report.total, {}, now.all, before.all, query);
    report.total->drillDown = DrillDown{EntityKind::Deal, Filter::all(conditions)};
    report.chart = {Chart::Kind::Bars, {{Worth, true}, {Weighted, false}}, groups.isOverTime()};
    report.figures = figuresOf(
        now.all, before.all, medianAmount(*deals, query.rates()), *past, *yearBefore, query.rates());
    return report;
}

} // namespace satchel::reports
