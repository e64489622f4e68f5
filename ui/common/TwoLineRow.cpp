// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TwoLineRow.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

namespace {

constexpr int lineGap = 1;

int widthOf(const TwoLineRow::Text &text)
{
    if (text.text.isEmpty())
        return 0;
    return 1
        + (text.isNumber ? numberWidth(text.text, text.font) : QFontMetrics(text.font).horizontalAdvance(text.text));
}

void draw(QPainter &painter, const QRect &rect, const TwoLineRow::Text &text, Qt::Alignment alignment)
{
    if (text.isNumber)
        drawNumber(painter, rect, text.text, text.font, text.color, alignment);
    else
        drawText(painter, rect, text.text, text.font, text.color, alignment);
}

/// One line: what is at its end keeps its width, at most half of the line.
void drawLine(QPainter &painter, const QRect &bounds, const QRect &line, const TwoLineRow::Text &text,
    const TwoLineRow::Text &end, int endWidth, const Theme &theme)
{
    const int width = qMin(endWidth, line.width() / 2);
    const int gap = width == 0 ? 0 : theme.px(8);
    draw(painter, placed(painter, bounds, line.adjusted(0, 0, -qMin(width + gap, line.width()), 0)), text,
        Qt::AlignLeft);
    if (!end.text.isEmpty())
        draw(painter, placed(painter, bounds, QRect(line.right() + 1 - width, line.y(), width, line.height())), end,
            Qt::AlignRight);
}

} // namespace

int twoLineHeight(const QFont &title, const QFont &detail)
{
    return QFontMetrics(title).height() + lineGap + QFontMetrics(detail).height();
}

QRect drawTwoLines(QPainter &painter, const QRect &bounds, const QRect &rect, const TwoLineRow &row, const Theme &theme)
{
    const bool hasDetail = !row.detail.text.isEmpty() || !row.detailEnd.text.isEmpty() || row.detailEndWidth > 0;
    const QFont &detailFont = row.detailEnd.text.isEmpty() || !row.detail.text.isEmpty() ? row.detail.font
                                                                                         : row.detailEnd.font;
    const int first = QFontMetrics(row.title.font).height();
    const int second = hasDetail ? QFontMetrics(detailFont).height() : 0;
    const int height = hasDetail ? first + lineGap + second : first;
    const QRect title(rect.x(), rect.y() + (rect.height() - height) / 2, qMax(0, rect.width()), first);
    const int titleEnd = row.titleEndWidth > 0 ? row.titleEndWidth : widthOf(row.titleEnd);
    drawLine(painter, bounds, title, row.title, row.titleEnd, titleEnd, theme);
    const int detailEnd = row.detailEndWidth > 0 ? row.detailEndWidth : widthOf(row.detailEnd);
    if (hasDetail)
        drawLine(painter, bounds,
            QRect(title.x(), title.bottom() + 1 + lineGap, title.width(), second).adjusted(row.detailMark, 0, 0, 0),
            row.detail, row.detailEnd, detailEnd, theme);
    return title;
}

} // namespace satchel::ui
