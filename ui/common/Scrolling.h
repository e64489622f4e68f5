// SPDX-License-Identifier: GPL-3.0-or-later
// A column that scrolls where the window is too low for it, instead of pushing its parts into each other.
#pragma once

class QScrollArea;
class QWidget;

namespace satchel::ui {

/// Takes the width that there is; the ground is that of what it is in.
QScrollArea *scrolledColumn(QWidget *content);

} // namespace satchel::ui
