// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a name, and for nothing else.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace satchel::ui {

/// `named` is called with what was typed, trimmed and not empty.
void askName(QWidget *parent, const QString &heading, const QString &name, const QString &verb,
    std::function<void(const QString &)> named);

} // namespace satchel::ui
