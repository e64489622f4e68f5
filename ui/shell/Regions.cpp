// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Regions.h"

#include <QApplication>

namespace satchel::ui {

/// The widget itself or its first part that takes the focus by Tab.
QWidget *firstFocusable(QWidget *region)
{
    if (region->focusProxy())
        return region->focusProxy();
    if (region->focusPolicy() & Qt::TabFocus)
        return region;
    QWidget *next = region->nextInFocusChain();
    for (int i = 0; next && next != region && i < 10'000; ++i, next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

void focusNextRegion(const QList<QWidget *> &regions, bool isForward)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focused && (regions.at(i) == focused || regions.at(i)->isAncestorOf(focused)))
            at = i; // the innermost comes last
    }
    for (qsizetype step = 1; step <= regions.size(); ++step) {
        const qsizetype index = isForward ? (at + step) % regions.size()
                                          : (at - step + 2 * regions.size()) % regions.size();
        if (!regions.at(index)->isVisible())
            continue;
        if (QWidget *target = firstFocusable(regions.at(index))) {
            target->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace satchel::ui
