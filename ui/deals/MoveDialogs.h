// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs before a move to a won, lost or snoozed stage, or to one from which a validation rule requires a field
// that some of the deals lack. Each passes on the change set to commit; Cancel leaves the deals where they were.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/deals/DealMoves.h"

#include <functional>

namespace satchel::ui {

class Dialog;

using Decided = std::function<void(const ChangeSet &)>;

/// Opens the dialog that the stage needs, and calls `decided` when it is accepted; at once for a stage without one.
/// Before that it warns when the deals leave exit criteria of their playbooks unmet; whoever moves them anyway may.
void promptForMove(
    const PageContext &context, QWidget *parent, const DealIds &deals, const items::BoardStage &stage, Decided decided);

/// Before edits are committed that may take deals to a later stage, also by a quote or proposal that is accepted: asks
/// whether to do it although the deals leave exit criteria of their playbooks unmet. `goOn` is called when the person
/// says so, at once when nothing is unmet, and never once `parent` is gone. Of very many deals it is found out while
/// the window goes on.
void warnBeforeEdits(
    const PageContext &context, QWidget *parent, const std::vector<Edit> &edits, std::function<void()> goOn);

/// Of a change set that moves deals already: asks for what the stage requires, once per field, and writes each value to
/// the deals that lack it. At once where nothing is missing; of very many deals it is found out while the window goes
/// on.
void promptForFields(const PageContext &context, QWidget *parent, const ChangeSet &changes, const Decided &decided);

/// Those of the settings. Where nobody set any, the reasons people gave, the most frequent first, then usual ones; six
/// at most.
QStringList lostReasons(items::Workspace &workspace);

} // namespace satchel::ui
