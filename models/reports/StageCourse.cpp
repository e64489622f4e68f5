// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/StageCourse.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/Ratios.h"
#include "store/StageHistory.h"

#include <algorithm>
#include <limits>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

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

/// Adds up stays, which come deal by deal and the oldest first.
class Counting
{
public:
    Counting(RecordId pipeline, std::vector<CourseStage> stages, const ReportQuery &query, const Period &period)
        : course{pipeline, std::move(stages), {}}, m_now(query.store().clock().now().ms)
    {
        const QTimeZone zone = query.store().clock().zone();
        if (period.from.isValid())
            m_from = Instant::startOf(period.from, zone).ms;
        if (period.until.isValid())
            m_until = Instant::startOf(period.until, zone).ms;
    }

    void add(const store::StageStay &stay)
    {
        if (stay.deal != m_deal)
            m_visited.clear();
        m_deal = stay.deal;
        const auto at = std::ranges::find(course.stages, stay.stage, &CourseStage::id);
        if (at == course.stages.end())
            return;
        m_visited.push_back(static_cast<size_t>(at - course.stages.begin()));
        noteReached(*at);
        const bool isEnd = at->kind != choice::open;
        if (isEnd && !stay.until && stay.from.ms >= m_from && stay.from.ms < m_until)
            decide(course, m_visited, at->kind == choice::won);
        count(*at, stay);
    }

    StageCourse course;

private:
    void noteReached(const CourseStage &stage)
    {
        if (course.reached.empty() || course.reached.back().deal != m_deal)
            course.reached.push_back({m_deal});
        StageCourse::Reached &reached = course.reached.back();
        reached.place = std::max(reached.place, stage.place);
        reached.wasInLane = reached.wasInLane || stage.isLane();
    }
    void count(CourseStage &stage, const store::StageStay &stay)
    {
        const bool isIn = stay.from.ms < m_until && (!stay.until || stay.until->ms >= m_from);
        if (!isIn)
            return;
        ++stage.entered;
        if (!stay.until || stay.until->ms >= m_until) {
            ++stage.here;
            stage.longest = std::max(stage.longest, m_now - stay.from.ms);
        } else {
            leave(course, stage, stay);
        }
    }

    qint64 m_now;
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_until = std::numeric_limits<qint64>::max();
    RecordId m_deal;
    std::vector<size_t> m_visited; // by that deal
};

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

Result<std::vector<CourseStage>> readCourseStages(const ReportQuery &query, RecordId pipeline)
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

Result<StageCourse> readCourse(const ReportQuery &query, RecordId pipeline, const Period &period)
{
    auto stages = TRY(readCourseStages(query, pipeline));
    const auto stays = TRY(store::stageStays(query.store().database(), pipeline));
    auto chosen = TRY(chosenDeals(query));
    if (chosen)
        std::ranges::sort(*chosen);
    Counting counting(pipeline, std::move(stages), query, period);
    for (const store::StageStay &stay : stays) {
        if (!chosen || std::ranges::binary_search(*chosen, stay.deal))
            counting.add(stay);
    }
    return std::move(counting.course);
}

Result<OwnersCourse> readCourseByOwner(
    const ReportQuery &query, RecordId pipeline, const Period &period, const Filter &whose)
{
    const auto stages = TRY(readCourseStages(query, pipeline));
    Counting all(pipeline, stages, query, period);
    std::map<RecordId, Counting> byOwner;
    QHash<RecordId, Counting *> byDeal;
    const auto deals = TRY(query.store().select({EntityKind::Deal, {field::owner}, whose, {}, {}, -1, false}));
    for (qsizetype row = 0; row < deals.size(); ++row) {
        const auto [owner, isNew] = byOwner.try_emplace(deals.reference(row, 0), pipeline, stages, query, period);
        byDeal.insert(deals.id(row), &owner->second);
    }
    for (const store::StageStay &stay : TRY(store::stageStays(query.store().database(), pipeline))) {
        if (Counting *owner = byDeal.value(stay.deal)) {
            all.add(stay);
            owner->add(stay);
        }
    }
    OwnersCourse course{std::move(all.course), {}};
    for (auto &[owner, counting] : byOwner)
        course.byOwner.emplace(owner, std::move(counting.course));
    return course;
}

} // namespace satchel::reports
