// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/CardBand.h"

#include <QPainterPath>

namespace satchel::ui {

void drawCardWithBand(QPainter &painter, const QRect &card, const QRect &band, int line, const Theme &theme)
{
    drawRounded(painter, card, theme.radius.card, theme.surface.raised, theme.border.normal);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), theme.radius.card - 1, theme.radius.card - 1);
    painter.setClipPath(outline);
    painter.fillRect(band, theme.surface.sunken);
    painter.fillRect(QRect(0, line, card.width(), 1), theme.border.subtle);
}

} // namespace satchel::ui
