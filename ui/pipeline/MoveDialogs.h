// SPDX-License-Identifier: GPL-3.0-or-later
// What a move to a closed stage or aside asks first. Each answers with the change set to commit; Cancel leaves the
// deals where they were.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/pipeline/DealMoves.h"

#include <functional>

namespace satchel::ui {

class Dialog;

using Decided = std::function<void(const ChangeSet &)>;

/// Asks what the stage needs to know, or decides at once when it needs nothing.
void askForMove(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided);

/// Reasons people gave, the most frequent first, then usual ones; six at most.
QStringList lostReasons(items::Workspace &workspace);

} // namespace satchel::ui
