// SPDX-License-Identifier: GPL-3.0-or-later
// Plain shapes and text for styles and delegates. Everything takes a painter and colours of the theme; nothing is kept
// between calls but the shadow's pixmaps. Text is bidi-safe: each piece runs in the direction of its first strong
// character while its alignment follows the painter's layout direction (AlignLeft is the leading edge).
#pragma once

#include "ui/common/Theme.h"

#include <QPainter>

namespace satchel::ui {

/// A rounded rectangle with a crisp 1 px border inside its edge; an invalid colour draws nothing.
void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {},
    qreal borderWidth = 1, Qt::PenStyle borderStyle = Qt::SolidLine);

/// 2 px accent ring, 1 px outside the rectangle (negative gap: inside, for rows and cells).
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme, qreal gap = 1);

/// The shadow of a popover around the rectangle (paint it before the popover itself).
void drawShadow(QPainter &painter, const QRect &rect, int radius, const std::array<QColor, 3> &alphas);

/// Space the shadow needs on each side.
QMargins shadowMargins();
/// Shadow and rounded ground of what floats over a page: popovers, dialogs, the bulk bar.
void drawPopoverGround(QPainter &painter, const QRect &box, const Theme &theme);
/// The same for a popover or dialog that is a window of its own. Where the desktop has no compositor such a window is
/// opaque up to its edge: without shadow and round corners, which would be black.
void makeFloating(QWidget &window);
QMargins shadowMargins(const QWidget &window);
void drawPopoverGround(QPainter &painter, const QWidget &window);
/// Ground and leading edge of a panel beside a page's content.
void drawPanelGround(QPainter &painter, const QRect &panel, const Theme &theme);

/// Direction of a piece of text by its first strong character; `otherwise` when it has none.
Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise = Qt::LeftToRight);

/// One line, elided at its end, centred vertically. Returns the width used.
int drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft);

/// Up to `lines` lines from the top of the rectangle, the last elided. Returns how many were used.
int drawLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    int lines, Qt::Alignment alignment = Qt::AlignLeft);

/// How many of `most` lines the text takes in that width.
int countLines(const QString &text, const QFont &font, int width, int most);

/// Tabular figures: every digit has the same width, so that columns of numbers do not move.
int numberWidth(const QString &text, const QFont &font);
int drawNumber(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment = Qt::AlignRight);

/// Text with the parts that match a search in accent, 600 and underlined. Ranges are (position, length).
void drawMatchedText(QPainter &painter, const QRect &rect, const QString &text,
    const QList<std::pair<int, int>> &matches, const QFont &font, const QColor &color, const Theme &theme);

/// Wraps text in a first-strong isolate so that it cannot disturb the sentence around it.
QString isolated(const QString &text);
/// For numbers, phones, e-mails and names of keys: stays left to right in any sentence.
QString isolatedLtr(const QString &text);
/// For what leaves the window: another program would read the isolates as a part of a number.
QString withoutIsolates(QString text);

/// Mirrors a rectangle inside `bounds` when the painter runs right to left; write geometry for left to right and place
/// it by this.
QRect placed(const QPainter &painter, const QRect &bounds, const QRect &rect);

} // namespace satchel::ui
