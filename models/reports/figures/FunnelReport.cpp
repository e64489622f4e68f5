// SPDX-License-Identifier: GPL-3.0-or-later
// The deals that were decided in a period, by how far they came: of all, who reached each stage, and where most ended.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"
#include "reports/StageCourse.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Field { Name, Reached, OfAll, Conversion, Ended };

constexpr size_t mostIds = 5000; // of a question to the store; more are not opened

struct Decided
{
    RecordId id;
    int place = 0; // the furthest on the way
    QString lostReason;
};

Filter decidedIn(const ReportQuery &query, RecordId pipeline)
{
    std::vector<Filter> conditions{Filter::refersTo(field::pipeline, pipeline),
        Filter::condition(
            field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}),
        within(field::closed_on, query.period())};
    if (const Filter own = query.filter(); !own.isEverything())
        conditions.push_back(own);
    return Filter::all(std::move(conditions));
}

/// Those of which the log knows a stage: each began at the first one. `unknown` counts the others, such as closed deals
/// of an import.
Result<std::vector<Decided>> readDecided(
    const ReportQuery &query, const StageCourse &course, int wonPlace, qint64 &unknown)
{
    const auto rows = TRY(query.store().select(
        {EntityKind::Deal, {field::status, field::lost_reason}, decidedIn(query, course.pipeline), {}, {}, -1, false}));
    std::vector<StageCourse::Reached> reached = course.reached;
    std::ranges::sort(reached, {}, &StageCourse::Reached::deal);
    std::vector<Decided> deals;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Decided deal{rows.id(row), wonPlace, rows.text(row, 1)};
        const auto at = std::ranges::lower_bound(reached, deal.id, {}, &StageCourse::Reached::deal);
        if (at == reached.end() || at->deal != deal.id || !at->wasInLane) {
            ++unknown;
            continue;
        }
        if (rows.utf8(row, 0) != "won")
            deal.place = std::min(at->place, wonPlace - 1);
        deals.push_back(std::move(deal));
    }
    return deals;
}

std::optional<DrillDown> opening(const Filter &filter, std::vector<RecordId> ids)
{
    if (ids.empty() || ids.size() > mostIds)
        return {};
    return DrillDown{EntityKind::Deal, filter, true, std::move(ids)};
}

/// "Weakest step: 20 of 136 end in Qualified, 10 of them for Price."
std::optional<Finding> weakestStep(
    const Filter &filter, const std::vector<Decided> &deals, const QString &stage, int place, qint64 reached)
{
    std::vector<RecordId> ids;
    std::map<QString, qint64> reasons;
    for (const Decided &deal : deals) {
        if (deal.place != place)
            continue;
        ids.push_back(deal.id);
        if (!deal.lostReason.isEmpty())
            ++reasons[deal.lostReason];
    }
    const auto count = static_cast<qint64>(ids.size());
    const auto most = std::ranges::max_element(reasons, {}, &std::pair<const QString, qint64>::second);
    const QLocale locale;
    const QString text = most != reasons.end() && most->second > 1
        ? Tr::tr("Weakest step: %1 of %2 end in %3, %4 of them for %5.")
              .arg(locale.toString(count), locale.toString(reached), stage, locale.toString(most->second), most->first)
        : Tr::tr("Weakest step: %1 of %2 end in %3.").arg(locale.toString(count), locale.toString(reached), stage);
    return Finding{text, true, opening(filter, std::move(ids)), count};
}

} // namespace

Result<Report> funnelReport(const ReportQuery &query)
{
    const auto pipeline = TRY(pipelineOf(query));
    const auto course = TRY(readCourse(query, pipeline, query.period()));
    std::vector<const CourseStage *> way;
    for (const CourseStage &stage : course.stages) {
        if (stage.isLane())
            way.push_back(&stage);
    }
    const int wonPlace = static_cast<int>(way.size());
    const auto won = std::ranges::find_if(
        course.stages, [](const CourseStage &stage) { return stage.kind == choice::won; });
    const bool hasWon = won != course.stages.end();
    qint64 unknown = 0;
    const auto deals = TRY(readDecided(query, course, wonPlace, unknown));
    const Filter filter = decidedIn(query, pipeline);
    const auto reaching = [&](int place) {
        std::vector<RecordId> ids;
        for (const Decided &deal : deals) {
            if (deal.place >= place)
                ids.push_back(deal.id);
        }
        return ids;
    };
    Report report;
    report.title = Tr::tr("From lead to won, %1").arg(query.store().title(EntityKind::Pipeline, pipeline));
    report.columns = {{u"stage"_s, Tr::tr("Stage")}, {u"reached"_s, Tr::tr("Deals"), ReportCellKind::Integer},
        {u"of_all"_s, Tr::tr("Of all"), ReportCellKind::Percent},
        {u"move_on"_s, Tr::tr("Conversion"), ReportCellKind::Percent},
        {u"ended"_s, Tr::tr("Ended here"), ReportCellKind::Integer, true}};
    const auto all = static_cast<qint64>(deals.size());
    size_t weakest = way.size();
    for (int place = 0; place <= wonPlace; ++place) {
        auto ids = reaching(place);
        const auto reached = static_cast<qint64>(ids.size());
        const qint64 further = place < wonPlace ? static_cast<qint64>(reaching(place + 1).size()) : reached;
        const CourseStage *stage = place < wonPlace ? way[static_cast<size_t>(place)] : nullptr;
        const QString name = stage ? stage->name : hasWon ? won->name : Tr::tr("Won");
        Row row;
        row.cells = {
            name, reached, percentOf(reached, all), stage ? percentOf(further, reached) : Cell(), reached - further};
        row.hue = stage ? stage->hue : hasWon ? won->hue : QString();
        row.drillDown = opening(filter, std::move(ids));
        report.rows.push_back(std::move(row));
        const auto isWeaker = [&](const Row &one, const Row &other) {
            return std::get<Decimal>(one.cells[Conversion]) < std::get<Decimal>(other.cells[Conversion]);
        };
        const auto at = static_cast<size_t>(place);
        if (stage && reached > further && (weakest == way.size() || isWeaker(report.rows[at], report.rows[weakest])))
            weakest = at;
    }
    if (weakest < way.size()) {
        report.rows[weakest].isNow = true;
        report.finding = weakestStep(filter, deals, way[weakest]->name, static_cast<int>(weakest),
            std::get<qint64>(report.rows[weakest].cells[Reached]));
    }
    report.chart = {Chart::Kind::Funnel, {{Reached, false}}};
    report.notes.append(Tr::tr("Of the deals that closed in the period: how many came to each stage or further. "
                               "Conversion: share of those that came to the next stage or further."));
    if (unknown > 0)
        report.notes.append(Tr::tr("Not counted: %Ln deals that came in closed, without the stages they went through.",
            nullptr, static_cast<int>(unknown)));
    if (all == 0)
        report.rows.clear();
    return report;
}

} // namespace satchel::reports
