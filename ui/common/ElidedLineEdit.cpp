// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidedLineEdit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace satchel::ui {

namespace {

constexpr int qtMargin = 2; // that QLineEdit keeps on each side of its text

} // namespace

/// Without the buttons in the line, such as the one that clears it.
QRect ElidedLineEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect rect = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).marginsRemoved(textMargins());
    for (const QToolButton *button : findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->geometry().center().x() > rect.center().x())
            rect.setRight(std::min(rect.right(), button->x() - 1));
        else
            rect.setLeft(std::max(rect.left(), button->geometry().right() + 1));
    }
    return rect.adjusted(qtMargin, 0, -qtMargin, 0);
}

bool ElidedLineEdit::isCut() const
{
    return echoMode() == Normal && fontMetrics().horizontalAdvance(text()) + 1 > textRect().width();
}

void ElidedLineEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect rect = textRect();
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(rect, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()));
}

bool ElidedLineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace satchel::ui

#include "moc_ElidedLineEdit.cpp"
