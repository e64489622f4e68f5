// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/SeriesEdits.h"
#include "ui/common/Dialog.h"

namespace satchel::ui {

/// Asks how much of a series is meant: this one, this and all that follow, or all. `verb` is on the button: "Move".
void askSeriesScope(QWidget *parent, const QString &heading, const QString &about, const QString &verb,
    std::function<void(calendar::SeriesScope)> chosen);

} // namespace satchel::ui
