// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with deals on a board, as change sets: one each, so one undo each. Labels are the past-tense
// sentences that toast and history show.
#pragma once

#include "domain/ChangeSet.h"
#include "items/BoardStage.h"

namespace satchel::ui {

using DealIds = std::vector<RecordId>;

ChangeSet moveToStage(const DealIds &deals, const items::BoardStage &stage);
ChangeSet markWon(const DealIds &deals, const items::BoardStage &stage, const QDate &closedOn);
ChangeSet markLost(const DealIds &deals, const items::BoardStage &stage, const QString &reason, const QDate &closedOn);
/// Until a day, on which the next action is due.
ChangeSet setAside(const DealIds &deals, const items::BoardStage &stage, const QString &action, const QDate &comeBack);
/// A null owner: nobody's.
ChangeSet assignTo(const DealIds &deals, const RecordId &owner, const QString &name);
ChangeSet moveAndAssign(
    const DealIds &deals, const items::BoardStage &stage, const RecordId &owner, const QString &name);
ChangeSet moveToTrash(const DealIds &deals);

/// "1 deal", "3 deals"
QString dealCount(size_t count);

} // namespace satchel::ui
