// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one deal through the stages of its pipeline: where it is, how long it stayed in each stage, what is ahead.
#pragma once

#include "items/BoardStage.h"
#include "store/StageHistory.h"

#include <optional>

namespace satchel::items {

struct DealPathStep
{
    enum class State : quint8 {
        Passed, // it was there
        Skipped, // it went past without having been there
        Current,
        Ahead,
    };

    BoardStage stage;
    State state = State::Ahead;
    qint64 days = 0; // there by the calendar, all its stays together; 0 for one that is ahead or was skipped
    bool isSlow = false; // longer than the stage's limit

    bool operator==(const DealPathStep &) const = default;
};

struct DealPath
{
    std::vector<DealPathStep> steps; // the lanes of the board; a snoozed stage only while the deal is in it
    std::optional<BoardStage> won; // what closes it, where the pipeline has such a stage
    std::optional<BoardStage> lost;
    BoardStage::Kind kind = BoardStage::Kind::Open; // of the stage it is in

    bool isClosed() const { return kind == BoardStage::Kind::Won || kind == BoardStage::Kind::Lost; }
    /// The place of the stage it is in; -1 for a closed deal.
    int current() const;
    bool operator==(const DealPath &) const = default;
};

/// `stages` in their order, `stays` of this deal alone; one that has no end lasts until today.
DealPath dealPath(const std::vector<BoardStage> &stages, const std::vector<store::StageStay> &stays, RecordId current,
    const Clock &clock);

Result<DealPath> readDealPath(store::Store &store, const Record &deal);

} // namespace satchel::items
