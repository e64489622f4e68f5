// SPDX-License-Identifier: GPL-3.0-or-later
// The stages a deal can be moved to, as a menu: the lanes, then what closes or snoozes it. The first nine are chosen by
// their number.
#pragma once

#include "items/BoardStage.h"

#include <QMenu>

#include <functional>

namespace satchel::ui {

/// "1  Qualified": a menu's text that is reached by its digit; from the tenth on without one.
QString numberedText(int index, const QString &name);

/// Deletes itself when it closes. `current` cannot be chosen; null: all can.
QMenu *makeStageMenu(QWidget *parent, const std::vector<items::BoardStage> &stages, RecordId current,
    std::function<void(const items::BoardStage &)> chosen);

} // namespace satchel::ui
