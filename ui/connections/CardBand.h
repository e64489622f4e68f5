// SPDX-License-Identifier: GPL-3.0-or-later
// A card whose head or foot is a sunken band with a line between it and the rest.
#pragma once

#include "ui/common/Painting.h"

namespace satchel::ui {

/// `line`: where the line is, from the top of the card.
void drawCardWithBand(QPainter &painter, const QRect &card, const QRect &band, int line, const Theme &theme);

} // namespace satchel::ui
