// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a list are written: a day as "Thu 12 Mar", and an instant's hour today only.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

items::RecordTableModel::Format listFormat(const PageContext &context);

} // namespace satchel::ui
