// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/StageCourse.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/Ratios.h"
#include "store/StageHistory.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

Result<std::vector<CourseStage>> stagesOf(const ReportQuery &query, RecordId pipeline)
{
    const auto rows = TRY(
        query.store().select({EntityKind::Stage, {field::name, field::color, field::kind, field::set_aside},
            Filter::refersTo(field::pipeline, pipeline), {field::position, false}, {}, -1, false}));
    std::vector<CourseStage> stages;
    int place = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        CourseStage stage;
        stage.id = rows.id(row);
        stage.name = rows.text(row, 0);
        stage.hue = rows.text(row, 1);
        stage.kind = rows.text(row, 2);
        stage.isAside = rows.integer(row, 3) != 0;
        stage.place = stage.isLane() ? place++ : -1;
        stages.push_back(std::move(stage));
    }
    for (CourseStage &stage : stages) {
        if (stage.kind == choice::won)
            stage.place = place;
    }
    return stages;
}

void leave(const StageCourse &course, CourseStage &stage, const store::StageStay &stay)
{
    const qint64 length = stay.until->ms - stay.from.ms;
    stage.milliseconds += length;
    stage.stays.push_back(length);
    const CourseStage *next = course.find(stay.next);
    if (next && next->kind == choice::lost)
        ++stage.lost;
    else if (next && next->place > stage.place)
        ++stage.movedOn;
    else
        ++stage.back;
}

/// Counts a deal that has come to its end for every stage it was ever in.
void decide(StageCourse &course, const std::vector<size_t> &visited, bool isWon)
{
    std::vector<size_t> once = visited;
    std::ranges::sort(once);
    once.erase(std::ranges::unique(once).begin(), once.end());
    for (const size_t place : once) {
        ++course.stages[place].decided;
        course.stages[place].won += isWon ? 1 : 0;
    }
}

} // namespace

bool CourseStage::isLane() const
{
    return kind == choice::open && !isAside;
}

Cell CourseStage::advance() const
{
    return percentOf(movedOn, entered - here);
}

Cell CourseStage::averageStay() const
{
    return averageDays(milliseconds, static_cast<qint64>(stays.size()));
}

const CourseStage *StageCourse::find(RecordId id) const
{
    const auto found = std::ranges::find(stages, id, &CourseStage::id);
    return found == stages.end() ? nullptr : &*found;
}

const CourseStage *StageCourse::slowest() const
{
    const auto mean = [](const CourseStage &stage) {
        return static_cast<double>(stage.milliseconds) / static_cast<double>(std::max<size_t>(stage.stays.size(), 1));
    };
    const CourseStage *slowest = nullptr;
    for (const CourseStage &stage : stages) {
        if (stage.isLane() && !stage.stays.empty() && (!slowest || mean(stage) > mean(*slowest)))
            slowest = &stage;
    }
    return slowest && slowest->here > 0 ? slowest : nullptr;
}

Result<RecordId> pipelineOf(const ReportQuery &query)
{
    if (const RecordId chosen = query.reference(u"pipeline"); !chosen.isNull())
        return chosen;
    const auto first = TRY(
        query.store().select({EntityKind::Pipeline, {}, {}, {field::position, false}, {}, 1, false}));
    return first.isEmpty() ? RecordId() : first.id(0);
}

Result<StageCourse> readCourse(const ReportQuery &query, RecordId pipeline, const Period &period)
{
    StageCourse course;
    course.pipeline = pipeline;
    auto stages = stagesOf(query, pipeline);
    const auto stays = store::stageStays(query.store().database(), pipeline);
    auto chosen = chosenDeals(query);
    if (!stages || !stays || !chosen)
        return fail(!stages ? stages.error() : !stays ? stays.error() : chosen.error());
    course.stages = std::move(*stages);
    if (*chosen)
        std::ranges::sort(**chosen);
    const QTimeZone zone = query.store().clock().zone();
    const qint64 now = query.store().clock().now().ms;
    const qint64 from = period.from.isValid() ? Instant::startOf(period.from, zone).ms
                                              : std::numeric_limits<qint64>::min();
    const qint64 until = period.until.isValid() ? Instant::startOf(period.until, zone).ms
                                                : std::numeric_limits<qint64>::max();
    std::vector<size_t> visited;
    RecordId deal;
    for (const store::StageStay &stay : *stays) {
        if (*chosen && !std::ranges::binary_search(**chosen, stay.deal))
            continue;
        if (stay.deal != deal)
            visited.clear();
        deal = stay.deal;
        const auto at = std::ranges::find(course.stages, stay.stage, &CourseStage::id);
        if (at == course.stages.end())
            continue;
        CourseStage &stage = *at;
        visited.push_back(static_cast<size_t>(at - course.stages.begin()));
        if (course.reached.empty() || course.reached.back().deal != deal)
            course.reached.push_back({deal});
        StageCourse::Reached &reached = course.reached.back();
        reached.place = std::max(reached.place, stage.place);
        reached.wasInLane = reached.wasInLane || stage.isLane();
        const bool isEnd = stage.kind != choice::open;
        if (isEnd && !stay.until && stay.from.ms >= from && stay.from.ms < until)
            decide(course, visited, stage.kind == choice::won);
        const bool isIn = stay.from.ms < until && (!stay.until || stay.until->ms >= from);
        if (!isIn)
            continue;
        ++stage.entered;
        if (!stay.until || stay.until->ms >= until) {
            ++stage.here;
            stage.longest = std::max(stage.longest, now - stay.from.ms);
        } else {
            leave(course, stage, stay);
        }
    }
    return course;
}

} // namespace satchel::reports
