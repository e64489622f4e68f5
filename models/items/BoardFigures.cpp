// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardFigures.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "store/StageHistory.h"

#include <algorithm>

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
    qint64 stays = 0;
    qint64 left = 0;
    qint64 movedOn = 0;
    double days = 0;
};

Result<void> readCourse(
    BoardFigures &figures, store::Store &store, RecordId pipeline, const std::vector<BoardStage> &stages)
{
    const auto stays = TRY(store::stageStays(store.database(), pipeline));
    const auto places = placesOf(stages);
    const Instant now = store.clock().now();
    QHash<RecordId, StageCount> counts;
    for (const store::StageStay &stay : stays) {
        StageCount &count = counts[stay.stage];
        ++count.stays;
        count.days += static_cast<double>(stay.until.value_or(now).ms - stay.from.ms) / millisecondsOfDay;
        if (!stay.until)
            continue;
        ++count.left;
        if (places.value(stay.next, -1) > places.value(stay.stage, -1))
            ++count.movedOn;
    }
    RecordId slowest;
    int measured = 0;
    for (const BoardStage &stage : stages) {
        const StageCount count = counts.value(stage.id);
        if (!stage.isLane() || count.stays == 0)
            continue;
        StageFigures &figure = figures.stages[stage.id];
        figure.entered = count.stays;
        figure.movedOn = count.movedOn;
        figure.averageDays = count.days / static_cast<double>(count.stays);
        if (count.left > 0)
            figure.moveOnPercent = static_cast<int>((count.movedOn * 200 + count.left) / (2 * count.left));
        ++measured;
        if (slowest.isNull() || *figure.averageDays > *figures.stages[slowest].averageDays)
            slowest = stage.id;
    }
    if (measured > 1 && *figures.stages[slowest].averageDays >= 1)
        figures.stages[slowest].isSlowest = true;
    return {};
}

Result<void> readDock(BoardFigures &figures, store::Store &store, const BoardStage &stage)
{
    Filter filter = Filter::refersTo(field::stage, stage.id);
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

Result<void> readClosed(BoardFigures &figures, store::Store &store, RecordId pipeline)
{
    const QString yearAgo = store.clock().today().addYears(-1).toString(Qt::ISODate);
    const Filter filter = Filter::all({Filter::refersTo(field::pipeline, pipeline),
        Filter::condition(
            field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)}),
        Filter::condition(field::closed_on, Filter::Op::Greater, {Operand::fromText(yearAgo)})});
    const auto rows = TRY(store.select({EntityKind::Deal,
        {field::status, field::value, field::created_at, field::closed_on}, filter, {}, {}, -1, false}));
    qint64 days = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.utf8(i, 0) != "won") {
            ++figures.lost;
            continue;
        }
        ++figures.won;
        figures.wonTotals.add(rows.money(i, 1), Decimal::fromInteger(100));
        const QDate created = Instant{rows.integer(i, 2)}.dateIn(store.clock().zone());
        days += std::max<qint64>(0, created.daysTo(valueOr<QDate>(rows.value(i, 3))));
    }
    if (figures.won > 0)
        figures.cycleDays = static_cast<double>(days) / static_cast<double>(figures.won);
    return {};
}

} // namespace

std::optional<int> BoardFigures::winPercent() const
{
    const qint64 closed = won + lost;
    return closed == 0 ? std::nullopt : std::optional(static_cast<int>((won * 200 + closed) / (2 * closed)));
}

std::optional<Money> BoardFigures::averageSize(const BoardRates &rates) const
{
    const auto overall = wonTotals.overall(rates);
    if (won == 0 || overall.total.minor == 0)
        return {};
    const auto average = multiplyDivide(overall.total.minor, 1, won);
    return average ? std::optional(Money{*average, overall.total.currency}) : std::nullopt;
}

std::optional<Money> BoardFigures::dailyVelocity(qint64 open, const BoardRates &rates) const
{
    const auto size = averageSize(rates);
    if (!size || !cycleDays || *cycleDays < 1)
        return {};
    const auto expected = multiplyDivide(size->minor, open * won, won + lost);
    const auto daily = expected ? multiplyDivide(*expected, 1, std::max<qint64>(1, qRound64(*cycleDays))) : expected;
    return daily ? std::optional(Money{*daily, size->currency}) : std::nullopt;
}

Result<BoardFigures> readFigures(store::Store &store, RecordId pipeline)
{
    const auto stages = TRY(readStages(store, pipeline));
    BoardFigures figures;
    TRY(readCourse(figures, store, pipeline, stages));
    for (const BoardStage &stage : stages) {
        if (stage.isLane())
            continue;
        TRY(readDock(figures, store, stage));
    }
    TRY(readClosed(figures, store, pipeline));
    return figures;
}

} // namespace satchel::items
