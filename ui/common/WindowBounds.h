// SPDX-License-Identifier: GPL-3.0-or-later
// Popovers and menus stay over the window they belong to as long as they fit there: beside it they would cover other
// programs, and in a small window it is not clear whose they are.
#pragma once

#include <QRect>

class QMenu;
class QWidget;

namespace satchel::ui {

/// Where a box of this size may be that the widget opens: its window, or the screen where the window is too small.
QRect boundsFor(const QWidget &opener, QSize box);

/// The menu is about a line of a list, in global places, and leaves it in view.
void keepBeside(QMenu &menu, const QRect &line);
/// Moves a menu that is about to be shown; submenus stay beside the menu they belong to.
void keepInWindow(QMenu &menu);

} // namespace satchel::ui
