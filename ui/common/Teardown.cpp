// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Teardown.h"

#include <QApplication>

namespace satchel::ui {

Teardown::~Teardown()
{
    // As if a person went elsewhere: what was typed is kept by whoever keeps it then.
    if (QWidget *focused = QApplication::focusWidget(); focused && m_whole.isAncestorOf(focused))
        focused->clearFocus();
    m_whole.hide();
    // From here on parts go one after the other, and those that are left know nothing of it.
    for (QObject *part : m_whole.findChildren<QObject *>()) {
        part->blockSignals(true);
        part->removeEventFilter(&m_whole);
    }
    // One at a time: a dialog takes the scrim beside it along.
    while (const auto *part = m_whole.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete part;
}

} // namespace satchel::ui
