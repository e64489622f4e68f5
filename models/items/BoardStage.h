// SPDX-License-Identifier: GPL-3.0-or-later
// The pipelines of a store and the stages of one, as a board shows them: open stages are lanes, closed ones and those
// set aside sit in the dock.
#pragma once

#include "store/Store.h"

namespace satchel::items {

struct BoardPipeline
{
    RecordId id;
    QString name;
};

struct BoardStage
{
    enum class Kind : quint8 { Open, Won, Lost, SetAside };

    RecordId id;
    QString name;
    QString color; // a hue's name
    Decimal probability;
    qint64 rottingDays = 0; // 0: never
    Kind kind = Kind::Open;

    bool isLane() const { return kind == Kind::Open; }
    bool operator==(const BoardStage &) const = default;
};

/// In their order of position.
Result<std::vector<BoardPipeline>> readPipelines(store::Store &store);
Result<std::vector<BoardStage>> readStages(store::Store &store, RecordId pipeline);

/// As the board has them: the lanes, then what closes a deal or sets it aside. Who chooses a stage by its number counts
/// in this order, wherever that is.
std::vector<BoardStage> inBoardOrder(std::vector<BoardStage> stages);

} // namespace satchel::items
