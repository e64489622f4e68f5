// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the name of a view in a panel at a control: the one way on every page. Enter takes it, Esc or a click
// elsewhere does not.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace satchel::ui {

/// `named` gets the name without spaces around it, never an empty one.
void askForViewName(
    QWidget *anchor, const QString &heading, const QString &initial, const std::function<void(const QString &)> &named);

} // namespace satchel::ui
