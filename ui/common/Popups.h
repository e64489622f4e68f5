// SPDX-License-Identifier: GPL-3.0-or-later
// Where menus open.
#pragma once

class QMenu;
class QWidget;

namespace satchel::ui {

/// Below the anchor, at its leading edge.
void popupBelow(QMenu &menu, const QWidget &anchor);

} // namespace satchel::ui
