// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a list's row of two lines: a title and a detail below it, each with a short text at its end. Delegates
// draw the mark before them, the ground and what can be clicked.
#pragma once

#include "ui/common/Theme.h"

class QPainter;

namespace satchel::ui {

struct TwoLineRow
{
    struct Text
    {
        QString text = {};
        QFont font = {};
        QColor color = {};
        bool isNumber = false; // every digit as wide as the widest
    };

    Text title;
    Text titleEnd = {};
    Text detail = {}; // without a text the title is in the middle of the row
    Text detailEnd = {};
    int titleEndWidth = 0; // of what the delegate draws at the end of the title; 0: that of titleEnd
    int detailEndWidth = 0; // the same of the detail
    int detailMark = 0; // room before the detail for what the delegate draws there
};

/// Height of both lines together, without a margin.
int twoLineHeight(const QFont &title, const QFont &detail);

/// Draws the texts centred vertically in `rect`, which is given for left to right and mirrored within `bounds`. A text
/// at an end keeps its width; title and detail are elided. Returns the line of the title, as `rect` is given.
QRect drawTwoLines(
    QPainter &painter, const QRect &bounds, const QRect &rect, const TwoLineRow &row, const Theme &theme);

} // namespace satchel::ui
