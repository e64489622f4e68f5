// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MatchBars.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QLocale>

namespace satchel::ui {

namespace {

constexpr int segments = 5;
constexpr double likelyConfidence = 0.7;

} // namespace

QString MatchText::of(double confidence)
{
    const QString percent = QLocale().toString(qRound(confidence * 100));
    if (confidence >= sureConfidence)
        return tr("Sure %1 %").arg(percent);
    return confidence >= likelyConfidence ? tr("Likely %1 %").arg(percent) : tr("Check %1 %").arg(percent);
}

void drawMatch(QPainter &painter, const QRect &cell, const MatchLine &match, const Theme &theme, int room)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int filled = qRound(match.confidence * segments);
    const int half = cell.height() / 2;
    const int size = theme.px(8);
    int x = cell.x();
    const int y = cell.y() + half - theme.px(9) - size / 2 + theme.px(1);
    for (int i = 0; i < segments; ++i, x += size + theme.px(2))
        drawRounded(painter, placed(painter, cell, QRect(x, y, size, size)), theme.radius.mark,
            i >= filled        ? theme.border.normal
                : match.isOpen ? theme.amber.graphic
                               : theme.grey.graphic);
    x += theme.px(4);
    const QRect first(x, cell.y() + theme.px(2), cell.right() - x - room, half - theme.px(1));
    const int used = drawText(painter, placed(painter, cell, first), match.text, theme.font.body,
        match.isOpen ? theme.amber.text : theme.text.primary);
    if (match.isWarned)
        drawIcon(painter, placed(painter, cell, QRect(x + used + theme.px(4), first.y(), theme.px(16), first.height())),
            Icon::Warning, theme.px(12), theme.amber.text);
    drawText(painter, QRect(cell.x(), cell.y() + half, cell.width(), half - theme.px(2)), match.reason,
        theme.font.small, theme.text.secondary);
}

} // namespace satchel::ui
