// SPDX-License-Identifier: GPL-3.0-or-later
// F6 goes from one part of the window to the next: places, header, toolbar, content, panel.
#pragma once

#include <QWidget>

namespace satchel::ui {

/// The widget itself or its first part that takes the focus by Tab; null without one.
QWidget *firstFocusable(QWidget *region);

/// Puts the focus into the next (or previous) visible region after the one that has it.
void focusNextRegion(const QList<QWidget *> &regions, bool isForward);

} // namespace satchel::ui
