// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TabOrder.h"

#include <QLayout>
#include <QSet>

namespace satchel::ui {

namespace {

void addStops(QList<QWidget *> &stops, QWidget &widget);

void addStops(QList<QWidget *> &stops, const QLayout &layout, QSet<const QWidget *> &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget *widget = layout.itemAt(i)->widget()) {
            placed.insert(widget);
            addStops(stops, *widget);
        } else if (const QLayout *inner = layout.itemAt(i)->layout()) {
            addStops(stops, *inner, placed);
        }
    }
}

/// What its layouts place, in their order, then its other children.
void addInside(QList<QWidget *> &stops, const QWidget &widget)
{
    QSet<const QWidget *> placed;
    if (widget.layout())
        addStops(stops, *widget.layout(), placed);
    for (QObject *child : widget.children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && !inner->isWindow() && !placed.contains(inner))
            addStops(stops, *inner);
    }
}

void addStops(QList<QWidget *> &stops, QWidget &widget)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy())
        stops.append(&widget);
    addInside(stops, widget);
}

} // namespace

QList<QWidget *> tabStops(const QWidget &inside)
{
    QList<QWidget *> stops;
    addInside(stops, inside);
    return stops;
}

void tabBefore(const QWidget &rows, QWidget &next)
{
    QWidget *before = next.previousInFocusChain();
    const auto isPassed = [&](const QWidget *stop) {
        return stop == &rows || rows.isAncestorOf(stop) || (stop->focusPolicy() & Qt::TabFocus) == 0
            || stop->isWindow();
    };
    while (before != &next && isPassed(before))
        before = before->previousInFocusChain();
    if (before == &next)
        return;
    for (QWidget *stop : tabStops(rows)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace satchel::ui
