// SPDX-License-Identifier: GPL-3.0-or-later
// How a dialog or popover looks right after it was opened: it begins at its top, and the ring of a tick box has its
// room inside of what scrolls.
#pragma once

#include "tests/support/LayoutChecks.h"
#include "ui/common/Scrolling.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>

namespace satchel::test {

/// What scrolls as a column, and its content.
inline std::vector<std::pair<QAbstractScrollArea *, QWidget *>> scrolledColumnsOf(const QWidget &window)
{
    std::vector<std::pair<QAbstractScrollArea *, QWidget *>> columns;
    for (auto *area : window.findChildren<QAbstractScrollArea *>()) {
        const auto *scroll = qobject_cast<QScrollArea *>(area);
        const bool isColumn = qobject_cast<ui::ScrolledColumn *>(area);
        auto *content = scroll ? scroll->widget() : isColumn ? area->viewport()->findChild<QWidget *>() : nullptr;
        if (content && area->isVisible())
            columns.emplace_back(area, content);
    }
    return columns;
}

/// Columns that are scrolled further down than the field in focus needs.
inline QStringList scrolledDown(const QWidget &window)
{
    constexpr int mostRing = 8;
    QStringList faults;
    for (const auto &[area, content] : scrolledColumnsOf(window)) {
        const QWidget *focused = window.focusWidget();
        const bool isInside = focused && content->isAncestorOf(focused);
        const int bottom = isInside ? focused->mapTo(content, focused->rect().bottomLeft()).y() + 1 : 0;
        const int needed = qMax(0, bottom + mostRing - area->viewport()->height());
        const int top = area->verticalScrollBar()->value();
        if (top > needed)
            faults += QStringLiteral("%1 is scrolled by %2, the focus needs %3")
                          .arg(describedWidget(content))
                          .arg(top)
                          .arg(needed);
    }
    return faults;
}

/// Tick boxes and radio buttons whose ring is cut at an edge of what scrolls: it is 3 pixels around the mark.
inline QStringList cutRings(const QWidget &window)
{
    constexpr int ring = 3;
    QStringList faults;
    for (const auto &[area, content] : scrolledColumnsOf(window)) {
        for (auto *button : content->findChildren<QAbstractButton *>()) {
            const bool isBox = qobject_cast<QCheckBox *>(button);
            const bool isMarked = isBox || qobject_cast<QRadioButton *>(button);
            if (!isMarked || !button->isVisibleTo(&window) || button->property("drawsOwnFocus").toBool())
                continue;
            QStyleOptionButton option;
            option.initFrom(button);
            const QRect mark = button->style()->subElementRect(
                isBox ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option, button);
            const QRect around = QRect(button->mapTo(content, mark.topLeft()), mark.size())
                                     .adjusted(-ring, -ring, ring, ring);
            if (!content->rect().contains(around))
                faults += QStringLiteral("the ring of %1 is cut").arg(describedWidget(button));
        }
    }
    return faults;
}

} // namespace satchel::test
