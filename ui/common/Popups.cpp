// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Popups.h"

#include <QMenu>

namespace satchel::ui {

void popupBelow(QMenu &menu, const QWidget &anchor)
{
    const bool isMirrored = anchor.layoutDirection() == Qt::RightToLeft;
    const int start = isMirrored ? anchor.width() - menu.sizeHint().width() : 0;
    menu.popup(anchor.mapToGlobal(QPoint(start, anchor.height())));
}

} // namespace satchel::ui
