// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets are passed by Tab in the order of their making until somebody says otherwise: what is made later than its
// neighbours, as a row that is added, would come after everything else in the window.
#pragma once

#include <QList>
#include <QWidget>

namespace satchel::ui {

/// The focusable widgets inside: those that layouts place in their order, then others.
QList<QWidget *> tabStops(const QWidget &inside);

/// Tab comes through what is inside `rows` in front of `next`, which was made at its place. Not without a window.
void tabBefore(const QWidget &rows, QWidget &next);

} // namespace satchel::ui
