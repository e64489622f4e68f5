// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Concealment.h"

#include "ui/common/Popover.h"
#include "ui/shell/ConcealedAccessible.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QEvent>
#include <QToolTip>

#include <algorithm>

namespace satchel::ui {

namespace {

/// What closes by itself at the next click, and holds nothing that was typed: menus, lists of boxes, tooltips.
bool isPassing(const QWidget *window)
{
    const bool isPopup = window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
    return isPopup && !qobject_cast<const Popover *>(window);
}

int depthOf(const QWidget *widget)
{
    int depth = 0;
    while ((widget = widget->parentWidget()))
        ++depth;
    return depth;
}

} // namespace

Concealment::Concealment(QWidget &window, QWidget &kept) : m_window(window), m_kept(kept), m_focus(window.focusWidget())
{
    if (QApplication::mouseButtons() != Qt::NoButton)
        QDrag::cancel(); // its picture is no window of ours
    QToolTip::hideText();
    closePopups();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && !isKept(other))
            conceal(other);
    }
    for (QWidget *child : window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && child != &kept && !child->isHidden())
            conceal(child);
    }
    qApp->installEventFilter(this);
}

bool Concealment::isKept(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == &m_kept)
            return true;
    }
    return false;
}

void Concealment::closePopups()
{
    QWidget *before = nullptr;
    for (QWidget *popup = QApplication::activePopupWidget(); popup && popup != before;
         popup = QApplication::activePopupWidget()) {
        conceal(popup);
        before = popup;
    }
}

void Concealment::conceal(QWidget *widget)
{
    if (widget->isWindow() && isPassing(widget)) {
        widget->close();
        return;
    }
    widget->hide();
    if (m_concealed.contains(widget))
        return; // it was opened again
    concealFromAssistance(*widget);
    m_concealed.append(widget);
    // Who closes a dialog that is hidden does not want to see it again.
    if (auto *dialog = qobject_cast<QDialog *>(widget))
        connect(dialog, &QDialog::finished, this, [this, dialog] { m_concealed.removeAll(dialog); });
}

/// Not within the event: Qt would show the window all the same.
void Concealment::concealLater(QWidget *widget)
{
    if (widget->isWindow())
        widget->setAttribute(Qt::WA_DontShowOnScreen);
    m_opening.append(widget);
    QMetaObject::invokeMethod(this, &Concealment::concealOpening, Qt::QueuedConnection);
}

void Concealment::concealOpening()
{
    for (const QPointer<QWidget> &widget : std::exchange(m_opening, {})) {
        if (widget && widget->isVisible())
            conceal(widget);
        if (widget)
            widget->setAttribute(Qt::WA_DontShowOnScreen, false); // it may be opened again
    }
    m_kept.raise();
}

bool Concealment::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    const bool isOfTheWindow = widget->parentWidget() == &m_window && !widget->isWindow();
    if ((widget->isWindow() || isOfTheWindow) && widget != &m_window && !isKept(widget))
        concealLater(widget);
    return QObject::eventFilter(watched, event);
}

/// Windows after those that they are over.
void Concealment::reveal()
{
    qApp->removeEventFilter(this);
    concealOpening(); // what opened just now is opened again like the rest
    QList<QPointer<QWidget>> widgets = std::exchange(m_concealed, {});
    widgets.removeAll(nullptr);
    std::ranges::stable_sort(widgets, {}, [](const QPointer<QWidget> &widget) { return depthOf(widget); });
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        revealToAssistance(*widget);
        widget->show();
    }
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_Concealment.cpp"
