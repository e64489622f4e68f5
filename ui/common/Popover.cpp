// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Popover.h"

#include "ui/common/Painting.h"
#include "ui/common/WindowBounds.h"

#include <QVBoxLayout>

namespace satchel::ui {

Popover::Popover(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
      m_content(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    makeFloating(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    const int pad = theme.px(10);
    m_content->setContentsMargins(shadowMargins(*this) + QMargins(pad, pad, pad, pad));
    m_content->setSpacing(theme.px(6));
}

void Popover::openAt(QWidget *anchor)
{
    openAt(anchor, anchor->rect());
}

void Popover::openAt(QWidget *anchor, const QRect &part)
{
    const QMargins shadow = shadowMargins(*this);
    const int gap = Theme::of(this).px(4);
    adjustSize();
    const QSize box = size().shrunkBy(shadow);
    const QRect place(anchor->mapToGlobal(part.topLeft()), part.size());
    const QRect bounds = boundsFor(*anchor, box);
    const int x = anchor->layoutDirection() == Qt::RightToLeft ? place.right() + 1 - box.width() : place.x();
    const int below = place.bottom() + 1 + gap;
    const int above = place.top() - gap - box.height();
    const bool fitsBelow = below + box.height() <= bounds.bottom() + 1;
    const QPoint wanted(x, fitsBelow || above < bounds.top() ? below : above);
    const QPoint last = bounds.bottomRight() + QPoint(1, 1) - QPoint(box.width(), box.height());
    move(qBound(bounds.left(), wanted.x(), qMax(bounds.left(), last.x())) - shadow.left(),
        qBound(bounds.top(), wanted.y(), qMax(bounds.top(), last.y())) - shadow.top());
    show();
    if (!focusWidget() || !isAncestorOf(focusWidget()))
        focusNextChild();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPopoverGround(painter, *this);
}

void Popover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace satchel::ui
