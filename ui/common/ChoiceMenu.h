// SPDX-License-Identifier: GPL-3.0-or-later
// What a box offers as a menu, for a toolbar that has no room for the box.
#pragma once

#include <QAction>
#include <QComboBox>
#include <QMenu>

namespace satchel::ui {

/// With what the box offers whenever the menu opens; choosing an entry is as choosing it in the box.
inline QAction *makeChoiceMenu(const QString &text, QComboBox *box, QWidget *parent)
{
    auto *action = new QAction(text, parent);
    auto *menu = new QMenu(parent);
    action->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, box, [menu, box] {
        menu->clear();
        for (int row = 0; row < box->count(); ++row) {
            QAction *entry = menu->addAction(box->itemIcon(row), box->itemText(row), box, [box, row] {
                box->setCurrentIndex(row);
                Q_EMIT box->activated(row);
            });
            entry->setCheckable(true);
            entry->setChecked(row == box->currentIndex());
        }
    });
    return action;
}

} // namespace satchel::ui
