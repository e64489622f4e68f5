// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowBounds.h"

#include <QAbstractButton>
#include <QMenu>
#include <QScreen>

namespace satchel::ui {

namespace {

/// Of a popover that opens another one it is the window under both.
const QWidget *windowUnder(const QWidget &widget)
{
    const QWidget *window = widget.window();
    while (window->windowType() == Qt::Popup && window->parentWidget())
        window = window->parentWidget()->window();
    return window;
}

int kept(int from, int length, int start, int end)
{
    return qBound(start, from, qMax(start, end - length));
}

/// The button that a menu hangs from, at one of its upper corners.
const QWidget *buttonAbove(const QWidget &window, const QRect &menu)
{
    constexpr int inset = 4;
    for (const int x : {menu.left() + inset, menu.right() - inset}) {
        if (auto *button = qobject_cast<QAbstractButton *>(
                window.childAt(window.mapFromGlobal(QPoint(x, menu.top() - inset)))))
            return button;
    }
    return nullptr;
}

constexpr auto besideProperty = "besideLine";

/// Below the line or above it, where the window or else the screen has space; where neither has, at the line's end, so
/// that its beginning is seen.
QPoint placeBeside(const QMenu &menu, const QRect &line, const QRect &window)
{
    const int x = kept(menu.x(), menu.width(), window.left(), window.right() + 1);
    for (const QRect &bounds : {window, menu.parentWidget()->screen()->availableGeometry()}) {
        if (line.bottom() + menu.height() <= bounds.bottom())
            return {x, line.bottom() + 1};
        if (line.top() - menu.height() >= bounds.top())
            return {x, line.top() - menu.height()};
    }
    const bool isMirrored = menu.layoutDirection() == Qt::RightToLeft;
    return {isMirrored ? window.left() : window.right() + 1 - menu.width(),
        kept(line.bottom() + 1, menu.height(), window.top(), window.bottom() + 1)};
}

} // namespace

QRect boundsFor(const QWidget &opener, QSize box)
{
    const QRect screen = opener.screen()->availableGeometry();
    const QWidget *under = windowUnder(opener);
    const QRect window = QRect(under->mapToGlobal(QPoint()), under->size()) & screen;
    const bool isWide = box.width() <= window.width();
    const bool isHigh = box.height() <= window.height();
    return QRect(QPoint(isWide ? window.left() : screen.left(), isHigh ? window.top() : screen.top()),
        QPoint(isWide ? window.right() : screen.right(), isHigh ? window.bottom() : screen.bottom()));
}

void keepBeside(QMenu &menu, const QRect &line)
{
    menu.setProperty(besideProperty, line);
}

void keepInWindow(QMenu &menu)
{
    const QWidget *opener = menu.parentWidget();
    if (!opener || qobject_cast<const QMenu *>(opener))
        return;
    const QRect bounds = boundsFor(*opener, menu.size());
    const QRect place = menu.geometry();
    if (const QRect line = menu.property(besideProperty).toRect(); line.isValid()) {
        menu.move(placeBeside(menu, line, bounds));
        return;
    }
    int y = place.y();
    if (place.bottom() > bounds.bottom()) {
        // Above the button that it would otherwise cover, where there is space.
        const QWidget *button = buttonAbove(*windowUnder(*opener), place);
        const int above = (button ? button->mapToGlobal(QPoint()).y() : place.top()) - place.height();
        y = above >= bounds.top() ? above : kept(y, place.height(), bounds.top(), bounds.bottom() + 1);
    }
    menu.move(kept(place.x(), place.width(), bounds.left(), bounds.right() + 1), y);
}

} // namespace satchel::ui
