// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FirstPaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace satchel::app {

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    // The window is painted before its children, all in one turn of the loop; the next turn comes after the frame.
    if (event->type() == QEvent::Paint)
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    return QObject::eventFilter(watched, event);
}

} // namespace satchel::app

#include "moc_FirstPaint.cpp"
