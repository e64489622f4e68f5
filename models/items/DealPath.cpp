// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/DealPath.h"

#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::items {

namespace {

/// By the calendar, as a card of the board counts.
qint64 daysIn(RecordId stage, const std::vector<store::StageStay> &stays, const Clock &clock)
{
    qint64 sum = 0;
    for (const store::StageStay &stay : stays) {
        const QDate until = stay.until ? stay.until->dateIn(clock.zone()) : clock.today();
        if (stay.stage == stage)
            sum += stay.from.dateIn(clock.zone()).daysTo(until);
    }
    return sum;
}

bool wasIn(RecordId stage, const std::vector<store::StageStay> &stays)
{
    return std::ranges::find(stays, stage, &store::StageStay::stage) != stays.end();
}

/// How many of the steps lie behind it: up to the stage it is in, else to the farthest it was ever in.
size_t passedBy(const std::vector<DealPathStep> &steps, const std::vector<store::StageStay> &stays, RecordId current)
{
    size_t passed = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].stage.id == current)
            return i;
        if (wasIn(steps[i].stage.id, stays))
            passed = i + 1;
    }
    return passed;
}

} // namespace

int DealPath::current() const
{
    const auto found = std::ranges::find(steps, DealPathStep::State::Current, &DealPathStep::state);
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

DealPath dealPath(const std::vector<BoardStage> &stages, const std::vector<store::StageStay> &stays, RecordId current,
    const Clock &clock)
{
    DealPath path;
    for (const BoardStage &stage : inBoardOrder(stages)) {
        if (stage.id == current)
            path.kind = stage.kind;
        if (stage.isLane() || (stage.kind == BoardStage::Kind::SetAside && stage.id == current))
            path.steps.push_back({stage, DealPathStep::State::Ahead, 0, false});
        else if (stage.kind == BoardStage::Kind::Won && !path.won)
            path.won = stage;
        else if (stage.kind == BoardStage::Kind::Lost && !path.lost)
            path.lost = stage;
    }
    const size_t passed = passedBy(path.steps, stays, current);
    for (size_t i = 0; i < path.steps.size(); ++i) {
        DealPathStep &step = path.steps[i];
        const bool isCurrent = step.stage.id == current;
        const bool isPassed = i < passed && wasIn(step.stage.id, stays);
        step.state = isCurrent ? DealPathStep::State::Current
            : isPassed         ? DealPathStep::State::Passed
            : i < passed       ? DealPathStep::State::Skipped
                               : DealPathStep::State::Ahead;
        if (isCurrent || isPassed)
            step.days = daysIn(step.stage.id, stays, clock);
        step.isSlow = step.stage.rottingDays > 0 && step.days > step.stage.rottingDays;
    }
    return path;
}

Result<DealPath> readDealPath(store::Store &store, const Record &deal)
{
    const auto stages = TRY(readStages(store, valueOr<RecordId>(deal.value(field::pipeline))));
    const auto stays = TRY(store::stageStaysOfDeal(store.database(), deal.id));
    return dealPath(stages, stays, valueOr<RecordId>(deal.value(field::stage)), store.clock());
}

} // namespace satchel::items
