// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge is called in the history and by undo.
#pragma once

#include "items/RecordMerge.h"

namespace satchel::ui {

/// "Merged Ana Silva into Ana Maria Silva".
QString mergeText(const items::RecordMerge &merge);
/// What the record that is kept and the other one are called; two of one name are told apart by what differs.
std::pair<QString, QString> mergedNames(const items::RecordMerge &merge);

} // namespace satchel::ui
