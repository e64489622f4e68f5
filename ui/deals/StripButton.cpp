// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/StripButton.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

namespace satchel::ui {

StripButton::StripButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StripButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isEnabled() && (underMouse() || isDown()))
        drawRounded(painter, rect().adjusted(2, 2, -2, -2), theme.radius.control,
            isDown() ? theme.surface.pressed : theme.surface.hover);
    paintContent(painter, theme);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.control, theme, -2);
}

} // namespace satchel::ui

#include "moc_StripButton.cpp"
