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

/// Asks whether to move deals that leave exit criteria of their playbooks unmet; `goOn` is called when the person says
/// so, at once when nothing is unmet, and never once `parent` is gone. Of very many deals it is found out while the
/// window goes on.
void warnBeforeMove(const PageContext &context, QWidget *parent, const DealIds &deals, const RecordId &toStage,
    std::function<void()> goOn);

/// The same before one edit that may set a deal's stage, as a cell of a list or a form does; any other edit goes on at
/// once.
void warnBeforeEdit(const PageContext &context, QWidget *parent, const Edit &edit, std::function<void()> goOn);

/// Of a change set that moves deals already: asks for what the stage requires, once per field, and writes each value to
/// the deals that lack it. At once where nothing is missing; of very many deals it is found out while the window goes
/// on.
void promptForFields(const PageContext &context, QWidget *parent, const ChangeSet &changes, const Decided &decided);

/// Those of the settings. Where nobody set any, the reasons people gave, the most frequent first, then usual ones; six
/// at most.
QStringList lostReasons(items::Workspace &workspace);

} // namespace satchel::ui
