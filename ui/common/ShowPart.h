// SPDX-License-Identifier: GPL-3.0-or-later
// Showing and hiding what a widget shows only at times.
#pragma once

#include <QWidget>

namespace satchel::ui {

/// Of a part that shows or hides itself. One that has no parent yet comes with its parent: shown before, it would be a
/// window of its own for a moment, and take the focus from whoever types.
inline void showPart(QWidget &part, bool isShown)
{
    if (isShown && !part.parentWidget())
        part.setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    else
        part.setVisible(isShown);
}

} // namespace satchel::ui
