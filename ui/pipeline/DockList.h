// SPDX-License-Identifier: GPL-3.0-or-later
// The deals behind an item of the dock: won or lost this quarter, or set aside. Opens at the item; Enter opens a deal.
#pragma once

#include "items/BoardStage.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// The newest two hundred; `opened` gets the deal a person chose.
void showDockList(const PageContext &context, QWidget *anchor, const QRect &part, const items::BoardStage &stage,
    std::function<void(const RecordId &)> opened);

} // namespace satchel::ui
