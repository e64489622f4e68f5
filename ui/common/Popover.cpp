// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Popover.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/common/WindowBounds.h"

#include <algorithm>
#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace satchel::ui {

Popover::Popover(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
      m_content(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    makeFloating(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    leaveKeysToInputMethod(*this);
    const int pad = theme.px(10);
    m_content->setContentsMargins(shadowMargins(*this) + QMargins(pad, pad, pad, pad));
    m_content->setSpacing(theme.px(6));
}

/// Ctrl+Enter comes before the text that has the focus; where there is no default button it is that text's.
void Popover::makeEnterShortcuts()
{
    if (!defaultButton())
        return;
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeyCombination(Qt::CTRL, enter), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (QAbstractButton *button = defaultButton())
                button->click();
        });
    }
}

/// The one that is made the default, else the primary one.
QAbstractButton *Popover::defaultButton() const
{
    QAbstractButton *primary = nullptr;
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (!button->isVisibleTo(this))
            continue;
        if (button->isDefault())
            return button;
        const auto *drawn = qobject_cast<const Button *>(button);
        if (!primary && drawn && drawn->variant() == Button::Variant::Primary)
            primary = button;
    }
    return primary;
}

/// Of a dialog QDialog does this.
void Popover::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    if (focused && focused->isCheckable()) // Enter leaves a box as it is
        focused = nullptr;
    QAbstractButton *button = focused ? focused : defaultButton();
    if (!isEnter || !button || !isVisible()) // what Enter did in a field may have closed it
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        button->click();
}

void Popover::openAt(QWidget *anchor)
{
    openAt(anchor, anchor->rect());
}

void Popover::openAt(QWidget *anchor, const QRect &part)
{
    m_anchor = anchor;
    m_part = part;
    open();
}

void Popover::openBeside(QWidget *anchor, const QRect &part)
{
    m_isBeside = true;
    openAt(anchor, part);
}

void Popover::open()
{
    place();
    makeEnterShortcuts();
    followPalette(*this, m_paletteKey, [this] { close(); });
    show();
    announceChild();
    if (!focusWidget() || !isAncestorOf(focusWidget()))
        focusNextChild();
    // Once it is arranged: the focus was given before its fields had their places.
    QMetaObject::invokeMethod(
        this, [this] { showFromTop(*this); }, Qt::QueuedConnection);
}

/// Screen readers keep a list of the windows: Qt tells them of those that it creates, and not of popups.
void Popover::announceChild()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectCreated);
    QAccessible::updateAccessibility(&event);
}

void Popover::place()
{
    const QMargins shadow = shadowMargins(*this);
    m_placed = sizeHint();
    // A size hint does not know how wide the lines will be.
    const int lines = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(m_placed.width()) : 0;
    const QSize wanted(m_placed.width(), qMax(m_placed.height(), lines));
    const QRect bounds = boundsFor(*m_anchor, wanted.shrunkBy(shadow));
    resize(wanted.boundedTo(bounds.size().grownBy(shadow)));
    const QSize box = size().shrunkBy(shadow);
    const QRect at(m_anchor->mapToGlobal(m_part.topLeft()), m_part.size());
    const auto beside = m_isBeside ? placeBeside(at, box, bounds) : std::nullopt;
    const QPoint corner = beside.value_or(placeBelow(at, box, bounds));
    const QPoint last = bounds.bottomRight() + QPoint(1, 1) - QPoint(box.width(), box.height());
    move(qBound(bounds.left(), corner.x(), qMax(bounds.left(), last.x())) - shadow.left(),
        qBound(bounds.top(), corner.y(), qMax(bounds.top(), last.y())) - shadow.top());
}

QPoint Popover::placeBelow(const QRect &part, const QSize &box, const QRect &bounds) const
{
    const int gap = Theme::of(this).px(4);
    const int x = m_anchor->layoutDirection() == Qt::RightToLeft ? part.right() + 1 - box.width() : part.x();
    const int below = part.bottom() + 1 + gap;
    const int above = part.top() - gap - box.height();
    const bool fitsBelow = below + box.height() <= bounds.bottom() + 1;
    return {x, fitsBelow || above < bounds.top() ? below : above};
}

/// Nothing where neither side has space.
std::optional<QPoint> Popover::placeBeside(const QRect &part, const QSize &box, const QRect &bounds) const
{
    const int gap = Theme::of(this).px(6);
    const int right = part.right() + 1 + gap;
    const int left = part.left() - gap - box.width();
    const bool fitsRight = right + box.width() <= bounds.right() + 1;
    const bool fitsLeft = left >= bounds.left();
    if (!fitsRight && !fitsLeft)
        return {};
    const bool prefersLeft = m_anchor->layoutDirection() == Qt::RightToLeft;
    return QPoint(fitsRight && (!prefersLeft || !fitsLeft) ? right : left, part.top());
}

bool Popover::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && m_anchor && isVisible() && sizeHint() != m_placed)
        place();
    return isHandled;
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

#include "moc_Popover.cpp"
