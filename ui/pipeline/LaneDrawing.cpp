// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/LaneDrawing.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/pipeline/CardDrawing.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("satchel::ui", text);
}

Icon iconOf(items::BoardStage::Kind kind)
{
    switch (kind) {
    case items::BoardStage::Kind::Won: return Icon::Check;
    case items::BoardStage::Kind::Lost: return Icon::Close;
    default: return Icon::Clock;
    }
}

const Theme::Meaning &meaningOf(items::BoardStage::Kind kind, const Theme &theme)
{
    switch (kind) {
    case items::BoardStage::Kind::Won: return theme.green;
    case items::BoardStage::Kind::Lost: return theme.red;
    default: return theme.grey;
    }
}

/// A text, and at the end of its line the first of `ends` that fits whole: half a figure says nothing, and the tool tip
/// has them all.
void drawPair(QPainter &painter, const QRect &row, const QString &start, const QFont &startFont,
    const QColor &startColor, const QStringList &ends, const QFont &endFont, const QColor &endColor)
{
    const int gap = 6;
    const int startWidth = numberWidth(start, startFont);
    const int room = row.width() - startWidth - gap;
    drawText(painter, placed(painter, row, {row.x(), row.y(), qMin(startWidth + 1, row.width()), row.height()}), start,
        startFont, startColor);
    for (const QString &end : ends) {
        const int width = QFontMetrics(endFont).horizontalAdvance(end);
        if (width > room)
            continue;
        drawText(painter, placed(painter, row, {row.right() + 1 - width, row.y(), width, row.height()}), end, endFont,
            endColor, Qt::AlignRight);
        return;
    }
}

} // namespace

void drawLaneGround(QPainter &painter, const QRect &lane, LaneState state, const Theme &theme)
{
    drawRounded(painter, lane, theme.radius.card, theme.surface.lane);
    if (state == LaneState::Target)
        drawRounded(painter, lane, theme.radius.card, {}, theme.accent.focus, 2);
}

void drawGroupHead(
    QPainter &painter, const QRect &rect, const GroupText &text, GroupState state, bool isFolded, const Theme &theme)
{
    painter.fillRect(rect, theme.surface.page); // cards scroll under it
    const QRect band = rect.adjusted(0, theme.px(2), 0, -theme.px(2));
    if (state == GroupState::Target)
        drawRounded(painter, band, theme.radius.control, theme.accent.tint, theme.accent.graphic, 1.5);
    else
        drawRounded(painter, band, theme.radius.control,
            state == GroupState::Hovered ? theme.surface.hover : theme.surface.sunken, theme.border.normal);
    const int gap = theme.px(8);
    const QRect row = band.adjusted(theme.px(8), 0, -theme.px(12), 0);
    int x = row.x();
    const int chevron = theme.px(14);
    drawIcon(painter, placed(painter, row, {x, row.y(), chevron, row.height()}), isFolded ? Icon::Right : Icon::Down,
        chevron, theme.text.secondary);
    x += chevron + gap;
    const int avatar = theme.size.avatarSmall;
    if (!text.owner.isNull()) {
        drawAvatar(painter, placed(painter, row, {x, row.y(), avatar, row.height()}), text.name, text.owner, theme);
        x += avatar + gap;
    }
    const auto put = [&](const QString &words, const QFont &font, const QColor &color) {
        const int width = qMin(numberWidth(words, font) + 1, row.right() + 1 - x);
        drawText(painter, placed(painter, row, {x, row.y(), width, row.height()}), words, font, color);
        x += width + gap;
    };
    put(text.name, theme.font.strong, theme.text.primary);
    put(text.count, theme.font.body, theme.text.tertiary);
    put(text.total, theme.font.body, theme.text.secondary);
}

void drawLaneHead(
    QPainter &painter, const QRect &head, const QRect &add, bool isAddHovered, const HeadText &text, const Theme &theme)
{
    const QRect inner = head.adjusted(theme.px(12), 0, -theme.px(12), 0);
    const int rowHeight = qMax(theme.px(20), QFontMetrics(theme.font.semibold).height());
    const int smallHeight = qMax(theme.px(16), QFontMetrics(theme.font.small).height());
    QRect row(inner.x(), add.y() + (add.height() - rowHeight) / 2, inner.width(), rowHeight);
    const int dot = theme.px(8);
    drawStageDot(painter, placed(painter, inner, {row.x(), row.y(), dot, rowHeight}), theme.hue(text.hue), theme);
    const int countWidth = numberWidth(text.count, theme.font.body);
    const int nameRoom = inner.width() - dot - theme.px(7) - countWidth - theme.px(8) - add.width();
    const int nameWidth = qMin(QFontMetrics(theme.font.semibold).horizontalAdvance(text.name), nameRoom);
    int x = row.x() + dot + theme.px(7);
    drawText(painter, placed(painter, inner, {x, row.y(), nameWidth, rowHeight}), text.name, theme.font.semibold,
        theme.text.primary);
    x += nameWidth + theme.px(7);
    drawText(painter, placed(painter, inner, {x, row.y(), countWidth + 1, rowHeight}), text.count, theme.font.body,
        theme.text.tertiary);
    if (isAddHovered)
        drawRounded(painter, add, theme.radius.control, theme.surface.pressed);
    drawIcon(painter, add, Icon::Add, theme.size.icon, theme.text.secondary);
    row = {inner.x(), add.bottom() + 1, inner.width(), QFontMetrics(theme.font.strong).height()};
    drawPair(painter, row, text.total, theme.font.semibold, theme.text.primary, {text.weighted}, theme.font.small,
        theme.text.secondary);
    row = {inner.x(), row.bottom() + 1, inner.width(), smallHeight};
    const int mark = theme.px(12);
    if (!text.isSlowest) {
        drawPair(painter, row, text.moveOn, theme.font.small, theme.text.tertiary, {text.average, text.days},
            theme.font.small, theme.text.tertiary);
        return;
    }
    // The warning goes first where both do not fit
    const int averageWidth = qMin(
        QFontMetrics(theme.font.small).horizontalAdvance(text.average), row.width() - mark - theme.px(5));
    const QRect icon(row.right() + 1 - averageWidth - theme.px(5) - mark, row.y(), mark, row.height());
    drawIcon(painter, placed(painter, row, icon), Icon::Warning, mark, theme.amber.text);
    drawText(painter, placed(painter, row, {row.right() + 1 - averageWidth, row.y(), averageWidth, row.height()}),
        text.average, theme.font.small, theme.amber.text, Qt::AlignRight);
    const int room = icon.left() - theme.px(6) - row.left();
    if (QFontMetrics(theme.font.small).horizontalAdvance(text.moveOn) <= room)
        drawText(painter, placed(painter, row, {row.left(), row.y(), room, row.height()}), text.moveOn,
            theme.font.small, theme.text.tertiary);
}

void drawCollapsedLane(
    QPainter &painter, const QRect &lane, const HeadText &text, bool isHovered, LaneState state, const Theme &theme)
{
    drawRounded(painter, lane, theme.radius.card, isHovered ? theme.surface.hover : theme.surface.lane);
    if (state == LaneState::Target)
        drawRounded(painter, lane, theme.radius.card, {}, theme.accent.focus, 2);
    const int top = theme.px(8);
    const int step = theme.px(24);
    drawIcon(
        painter, {lane.x(), lane.y() + top, lane.width(), step}, Icon::Right, theme.size.icon, theme.text.secondary);
    drawStageDot(painter, {lane.x(), lane.y() + top + step, lane.width(), step}, theme.hue(text.hue), theme);
    // Along the lane, read from its top in either direction of writing.
    painter.save();
    painter.setClipRect(lane);
    const int start = lane.y() + top + 2 * step + theme.px(2);
    painter.translate(lane.center().x() + 1, start);
    painter.rotate(90);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int length = lane.bottom() - start - top;
    const int height = lane.width();
    int x = 0;
    const auto piece = [&](const QString &words, const QFont &font, const QColor &color) {
        if (!words.isEmpty() && x < length)
            x += drawText(painter, {x, -height / 2, length - x, height}, words, font, color) + theme.px(8);
    };
    piece(text.name, theme.font.semibold, theme.text.primary);
    piece(text.count, theme.font.small, theme.text.secondary);
    piece(text.total, theme.font.small, theme.text.secondary);
    painter.restore();
}

void drawDockItem(QPainter &painter, const QRect &rect, const DockText &text, bool isHovered, const Theme &theme)
{
    drawRounded(painter, rect, theme.radius.card, isHovered ? theme.surface.hover : theme.surface.lane,
        isHovered ? theme.border.strong : theme.border.normal);
    const QRect inner = rect.adjusted(theme.px(12), 0, -theme.px(12), 0);
    const int icon = theme.size.icon;
    drawIcon(painter, placed(painter, inner, {inner.x(), inner.y(), icon, inner.height()}), iconOf(text.kind), icon,
        theme.text.secondary);
    drawIcon(painter, placed(painter, inner, {inner.right() + 1 - icon, inner.y(), icon, inner.height()}), Icon::Up,
        theme.px(14), theme.text.secondary);
    int x = inner.x() + icon + theme.px(8);
    const int end = inner.right() + 1 - icon - theme.px(8);
    const auto piece = [&](const QString &words, const QFont &font, const QColor &color) {
        if (!words.isEmpty() && x < end)
            x += drawText(painter, placed(painter, inner, {x, inner.y(), end - x, inner.height()}), words, font, color)
                + theme.px(8);
    };
    piece(text.name, theme.font.strong, theme.text.primary);
    piece(text.count, theme.font.body, theme.text.secondary);
    if (!text.total.isEmpty() && end - x > theme.px(60)) {
        piece(u"·"_s, theme.font.body, theme.text.tertiary);
        piece(text.total, theme.font.body, theme.text.secondary);
    }
}

void drawDropZone(QPainter &painter, const QRect &rect, const DockText &text, bool isTarget, const Theme &theme)
{
    const Theme::Meaning &meaning = meaningOf(text.kind, theme);
    drawRounded(painter, rect, theme.radius.card, isTarget ? meaning.tint : theme.surface.page, meaning.graphic,
        isTarget ? 2 : 1, isTarget ? Qt::SolidLine : Qt::DashLine);
    const int icon = theme.size.icon;
    const int gap = theme.px(10);
    const int room = rect.width() - theme.px(16);
    const QFontMetrics metrics(theme.font.semibold);
    const bool hasIcon = icon + gap + metrics.horizontalAdvance(text.zone) <= room;
    const int start = hasIcon ? icon + gap : 0;
    const int lineOne = metrics.height();
    const int lineTwo = QFontMetrics(theme.font.small).height();
    // A hint that is cut says nothing: it takes a second line, or goes.
    const int mostLines = qBound(0, (rect.height() - lineOne - theme.px(8)) / lineTwo, 2);
    const int asked = countLines(text.asks, theme.font.small, room - start, mostLines + 1);
    const int askLines = asked <= mostLines ? asked : 0;
    const int asksWidth = askLines == 0 ? 0
        : askLines == 1                 ? QFontMetrics(theme.font.small).horizontalAdvance(text.asks)
                                        : room - start;
    const int total = qMin(start + qMax(metrics.horizontalAdvance(text.zone), asksWidth), room);
    const int x = rect.x() + (rect.width() - total) / 2;
    const int y = rect.y() + (rect.height() - lineOne - askLines * lineTwo) / 2;
    if (hasIcon)
        drawIcon(
            painter, placed(painter, rect, {x, rect.y(), icon, rect.height()}), iconOf(text.kind), icon, meaning.text);
    drawText(painter, placed(painter, rect, {x + start, y, total - start, lineOne}), text.zone, theme.font.semibold,
        meaning.text);
    if (askLines > 0)
        drawLines(painter, placed(painter, rect, {x + start, y + lineOne, total - start, askLines * lineTwo}),
            text.asks, theme.font.small, meaning.text, askLines);
}

QString fittingText(const SlotLine &texts, const QFont &font, int room)
{
    const QFontMetrics metrics(font);
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= room; };
    const auto found = std::ranges::find_if(texts, fits);
    return found == texts.end() ? texts.value(texts.size() - 1) : *found;
}

void drawDropSlot(QPainter &painter, const QRect &rect, const QList<SlotLine> &lines, const Theme &theme)
{
    drawRounded(painter, rect, theme.radius.card, theme.accent.tint, theme.accent.graphic, 1.5);
    const QRect inside = rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
    const int first = QFontMetrics(theme.font.strong).height();
    const int second = lines.size() > 1 ? QFontMetrics(theme.font.small).height() : 0;
    const int y = inside.y() + (inside.height() - first - second) / 2;
    drawText(painter, QRect(inside.x(), y, inside.width(), first),
        fittingText(lines.first(), theme.font.strong, inside.width()), theme.font.strong, theme.accent.text,
        Qt::AlignHCenter);
    if (lines.size() > 1)
        drawText(painter, QRect(inside.x(), y + first, inside.width(), second),
            fittingText(lines.last(), theme.font.small, inside.width()), theme.font.small, theme.accent.text,
            Qt::AlignHCenter);
}

void drawLeftPlace(QPainter &painter, const QRect &rect, const Theme &theme)
{
    drawRounded(painter, rect, theme.radius.card, {}, theme.border.control, 1, Qt::DashLine);
}

QString totalsToolTip(const items::BoardTotals &totals, const items::BoardRates &rates, const Formats &formats)
{
    QStringList lines;
    const auto sums = totals.sums();
    for (const items::CurrencySum &sum : sums)
        lines += tr("%1, weighted %2").arg(formats.money(sum.total), formats.money(sum.weighted));
    const auto overall = totals.overall(rates);
    if (overall.isConverted && overall.ratesOf.isValid())
        lines += tr("Converted with the rates of %1").arg(formats.plainDay(overall.ratesOf));
    QStringList missing;
    for (const Currency &currency : overall.missing)
        missing += currency.code();
    if (!missing.isEmpty())
        lines += tr("Excluded (no exchange rate): %1").arg(missing.join(u", "));
    return lines.join(u'\n');
}

} // namespace satchel::ui
