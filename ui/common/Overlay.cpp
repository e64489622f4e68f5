// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Overlay.h"

#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"

#include <QApplication>
#include <QKeyEvent>

namespace satchel::ui {

Overlay::Overlay(QWidget *window) : QWidget(window)
{
    window->installEventFilter(this);
}

void Overlay::open()
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    layOutPanel();
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
    QMetaObject::invokeMethod(
        this, [this] { showFromTop(*this); }, Qt::QueuedConnection);
}

void Overlay::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT dismissed();
    deleteLater();
}

/// A key under the overlay would act on what it covers: all are the overlay's while it is open, but the one that quits.
bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Quit)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        layOutPanel();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.scrim);
    const QRect panel = panelRect();
    drawShadow(painter, panel, theme.radius.popover, theme.popoverShadow);
    drawRounded(painter, panel, theme.radius.popover, theme.surface.raised, theme.border.strong);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!panelRect().contains(event->position().toPoint()))
        dismiss();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // keys do not reach the page below
}

bool Overlay::focusNextPrevChild(bool isNext)
{
    // The focus stays inside: from the last part to the first and back.
    QWidget *widget = focusWidget() ? focusWidget() : this;
    for (int i = 0; i < 10'000; ++i) {
        widget = isNext ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace satchel::ui

#include "moc_Overlay.cpp"
