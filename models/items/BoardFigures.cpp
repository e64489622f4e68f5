// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardFigures.h"

#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "store/StageHistory.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr double millisecondsOfDay = 86'400'000.0;

/// The position of each stage: lanes in their order, won after the last; lost and snoozed stages have no position.
QHash<RecordId, int> placesOf(const std::vector<BoardStage> &stages)
{
    QHash<RecordId, int> places;
    int place = 0;
    for (const BoardStage &stage : stages) {
        if (stage.isLane())
            places.insert(stage.id, place++);
    }
    for (const BoardStage &stage : stages) {
        if (stage.kind == BoardStage::Kind::Won)
            places.insert(stage.id, place);
    }
    return places;
}

struct StageCount
{
    qint64 here = 0; // still
    qint64 left = 0;
    qint64 movedOn = 0;
    double days = 0;
};

/// The first day of the last 12 months, this one among them, as reports look back.
Instant beginning(const Clock &clock)
{
    const QDate today = clock.today();
    return Instant::startOf(QDate(today.year(), today.month(), 1).addMonths(-11), clock.zone());
}

Result<void> readCourse(
    BoardFigures &figures, store::Store &store, RecordId pipeline, const std::vector<BoardStage> &stages)
{
    const auto stays = TRY(store::stageStays(store.database(), pipeline));
    const auto places = placesOf(stages);
    const Instant from = beginning(store.clock());
    QHash<RecordId, StageCount> counts;
    for (const store::StageStay &stay : stays) {
        StageCount &count = counts[stay.stage];
        count.here += stay.until ? 0 : 1;
        if (!stay.until || stay.until->ms < from.ms)
            continue;
        ++count.left;
        count.days += static_cast<double>(stay.until->ms - stay.from.ms) / millisecondsOfDay;
        if (places.value(stay.next, -1) > places.value(stay.stage, -1))
            ++count.movedOn;
    }
    RecordId slowest;
    int measured = 0;
    for (const BoardStage &stage : stages) {
        const StageCount count = counts.value(stage.id);
        if (!stage.isLane() || count.left == 0)
            continue;
        StageFigures &figure = figures.stages[stage.id];
        figure.left = count.left;
        figure.movedOn = count.movedOn;
        figure.averageDays = count.days / static_cast<double>(count.left);
        figure.moveOnPercent = static_cast<int>((count.movedOn * 200 + count.left) / (2 * count.left));
        ++measured;
        if (slowest.isNull() || *figure.averageDays > *figures.stages[slowest].averageDays)
            slowest = stage.id;
    }
    // In an empty stage nothing waits, so that it holds nothing up.
    if (measured > 1 && counts.value(slowest).here > 0 && *figures.stages[slowest].averageDays >= 1)
        figures.stages[slowest].isSlowest = true;
    return {};
}

Result<void> readDock(BoardFigures &figures, store::Store &store, const BoardStage &stage, const Filter &shown)
{
    Filter filter = Filter::all({Filter::refersTo(field::stage, stage.id), shown});
    if (stage.kind != BoardStage::Kind::SetAside) {
        const RelativeDate quarter{RelativeDate::Anchor::Quarter, 0, 0};
        filter = Filter::all(
            {filter, Filter::condition(field::closed_on, Filter::Op::Equal, {Operand::relative(quarter)})});
    }
    const auto rows = TRY(
        store.select({EntityKind::Deal, {field::value, field::probability}, filter, {}, {}, -1, false}));
    BoardTotals &totals = figures.dock[stage.id];
    for (qsizetype i = 0; i < rows.size(); ++i)
        totals.add(rows.money(i, 0), Decimal::fromMillionths(rows.integer(i, 1)));
    return {};
}

} // namespace

Result<BoardFigures> readFigures(store::Store &store, RecordId pipeline, const Filter &filter)
{
    const auto stages = TRY(readStages(store, pipeline));
    BoardFigures figures;
    TRY(readCourse(figures, store, pipeline, stages));
    for (const BoardStage &stage : stages) {
        if (stage.isLane())
            continue;
        TRY(readDock(figures, store, stage, filter));
    }
    return figures;
}

} // namespace satchel::items
