// SPDX-License-Identifier: GPL-3.0-or-later
// Popovers and menus for assistive technology. On Linux a screen reader finds windows as the children of the
// application, and Qt leaves those of the type Qt::Popup out of them (QAccessibleApplication), although it says of each
// that the application is its parent: what opens over the window could be reached by the focus only.
#pragma once

namespace satchel::ui {

/// For every popup from now on. A popover is a dialog, named by its accessible name, else by its first label, else by
/// what it opened at.
void installPopupsAccessible();

} // namespace satchel::ui
