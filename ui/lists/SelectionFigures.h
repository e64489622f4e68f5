// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected records of a list come to, for the status bar. UI thread.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// "4 selected · average score 73 · Value €12,000": figures of the columns shown, as long as they are quick to read.
/// Empty when nothing is selected.
QString selectionFigures(const PageContext &context, const items::RecordTableModel &model);

} // namespace satchel::ui
