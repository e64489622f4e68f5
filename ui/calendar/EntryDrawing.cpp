// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/EntryDrawing.h"

#include "domain/ChoiceNames.h"
#include "items/CalendarModel.h"
#include "ui/common/Painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;

namespace {

constexpr int edgeWidth = 3;

/// What has an outcome was closed or logged.
bool isOver(const CalendarEntry &entry)
{
    return entry.entity == EntityKind::Activity ? !entry.state.isEmpty() : entry.state == choice::completed;
}

bool hasNotTakenPlace(const CalendarEntry &entry)
{
    return entry.state == choice::cancelled || entry.state == choice::no_show || entry.state == choice::moved;
}

const Theme::Hue &hueOf(const CalendarEntry &entry, bool isMine, const Theme &theme)
{
    if (!isMine)
        return theme.hueFor(entry.owner);
    switch (items::sourceOf(entry)) {
    case items::CalendarSource::Meetings: return theme.hue(u"cobalt"_s);
    case items::CalendarSource::Calls: return theme.hue(u"teal"_s);
    case items::CalendarSource::Tasks:
    case items::CalendarSource::NextActions: break;
    }
    return theme.hue(u"slate"_s);
}

Icon iconOf(const CalendarEntry &entry)
{
    if (isOver(entry))
        return hasNotTakenPlace(entry) ? Icon::Close : Icon::Check;
    if (entry.isOccurrence())
        return Icon::Repeat;
    if (entry.entity == EntityKind::Task)
        return Icon::Tasks;
    return entry.entity == EntityKind::Deal ? Icon::Deal : Icon::None;
}

QFont titleFont(const EntryLook &look, const Theme &theme)
{
    QFont font = theme.font.smallStrong;
    font.setStrikeOut(look.isStruck);
    return font;
}

void drawGround(
    QPainter &painter, const QRect &rect, const EntryLook &look, const EntryState &state, const Theme &theme)
{
    painter.save();
    if (state.isGhost)
        painter.setOpacity(0.4);
    const QColor border = state.isCurrent ? theme.accent.fill : look.border;
    drawRounded(painter, rect, theme.px(5), look.fill, border, state.isCurrent ? 1.5 : 1);
    if (state.isBegin) {
        const QRect edge(rect.x() + theme.px(3), rect.y() + theme.px(3), edgeWidth, rect.height() - theme.px(6));
        drawRounded(painter, placed(painter, rect, edge), 1.5, look.edge);
    }
    painter.restore();
    if (state.isCurrent && state.hasFocus)
        drawFocusRing(painter, rect, theme.px(5), theme);
}

/// Whether a title would be broken within its words.
bool hasLongWord(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    return std::ranges::any_of(
        title.split(u' '), [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
}

/// One line from the top down.
void drawSideways(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.save();
    painter.translate(rect.x() + rect.width(), rect.y());
    painter.rotate(90);
    drawText(painter, {0, 0, rect.height(), rect.width()}, text, font, color);
    painter.restore();
}

} // namespace

EntryLook lookOf(const CalendarEntry &entry, bool isMine, const Theme &theme)
{
    const Theme::Hue &hue = hueOf(entry, isMine, theme);
    EntryLook look{hue.tint, hue.dot, hue.text, {}, iconOf(entry)};
    look.isOver = isOver(entry);
    look.isStruck = hasNotTakenPlace(entry) || (look.isOver && entry.entity == EntityKind::Task);
    if (entry.entity != EntityKind::Activity && isMine) {
        look.fill = theme.surface.raised;
        look.border = theme.border.normal;
        look.text = theme.text.primary;
    }
    if (look.isOver)
        look.text = theme.text.secondary;
    return look;
}

void drawEntryBlock(QPainter &painter, const QRect &rect, const CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme)
{
    drawGround(painter, rect, look, state, theme);
    const QFont font = titleFont(look, theme);
    const int line = QFontMetrics(font).height();
    const int top = rect.height() < line + theme.px(6) ? std::max(0, (rect.height() - line) / 2) : theme.px(4);
    const bool isNarrow = rect.width() <= theme.px(44);
    // In a narrow column the mark of what is over takes the last line instead of the end of each.
    const bool isMarkBelow = look.isOver && isNarrow && rect.height() >= 3 * line + top;
    if (isMarkBelow)
        drawIcon(painter, {rect.x(), rect.bottom() - line, rect.width(), line}, look.icon, theme.px(12), look.text);
    const bool isMarked = (look.isOver && !isMarkBelow) || (look.isClash && !isNarrow);
    const int mark = isMarked ? theme.px(14) : 0;
    const QRect inside = placed(
        painter, rect, rect.adjusted(theme.px(3) + edgeWidth + theme.px(5), top, -theme.px(4) - mark, 0));
    if (mark > 0)
        drawIcon(painter, placed(painter, rect, {rect.right() - mark - theme.px(2), rect.y() + top, mark, line}),
            look.icon, theme.px(12), look.isClash ? theme.amber.graphic : look.text);
    if (look.isClash && mark == 0) { // a corner says it where the triangle has no room
        const QRect corner = placed(painter, rect, {rect.right() - theme.px(7), rect.y(), theme.px(8), theme.px(8)});
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.amber.graphic);
        painter.drawPolygon(
            QPolygon({corner.topLeft(), corner.topRight(), isMirrored ? corner.bottomLeft() : corner.bottomRight()}));
        painter.setBrush(Qt::NoBrush);
    }
    const int lines = std::max(1, inside.height() / line - (isMarkBelow ? 1 : 0));
    painter.save();
    painter.setClipRect(rect);
    if (state.isGhost)
        painter.setOpacity(0.4);
    QStringList below{words.elsewhere(entry), entry.place};
    below.removeAll(QString());
    const QString times = words.times(entry.time);
    if (QFontMetrics(theme.font.small).horizontalAdvance(times) <= inside.width())
        below.prepend(times); // the height says it too
    const QString title = words.title(entry);
    if (isNarrow && lines >= 3 && hasLongWord(title, font, inside.width())) {
        drawSideways(painter, {inside.x(), inside.y(), inside.width(), lines * line}, title, font, look.text);
        painter.restore();
        return;
    }
    const int most = std::max(1, lines - (lines > 1 ? 1 : 0)); // the time has a line where there are two
    int used = drawLines(painter, {inside.x(), inside.y(), inside.width(), most * line}, title, font, look.text, most);
    for (const QString &text : std::as_const(below)) {
        if (used >= lines)
            break;
        drawText(
            painter, {inside.x(), inside.y() + used * line, inside.width(), line}, text, theme.font.small, look.text);
        ++used;
    }
    painter.restore();
}

void drawEntryBar(QPainter &painter, const QRect &rect, const CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme)
{
    drawGround(painter, rect, look, state, theme);
    painter.save();
    if (state.isGhost)
        painter.setOpacity(0.4);
    int x = rect.x() + theme.px(3) + edgeWidth + theme.px(4);
    const int end = rect.right() - theme.px(4);
    const int icon = theme.px(12);
    if (look.icon != Icon::None && end - x > 4 * icon) {
        drawIcon(painter, placed(painter, rect, {x, rect.y(), icon, rect.height()}), look.icon, icon, look.text);
        x += icon + theme.px(4);
    }
    if (!entry.time.isAllDay) {
        const QString time = words.formats().time(entry.time.start.timeIn(words.formats().zone()));
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(time);
        if (end - x > width + theme.px(24)) {
            drawText(
                painter, placed(painter, rect, {x, rect.y(), width, rect.height()}), time, theme.font.small, look.text);
            x += width + theme.px(5);
        }
    }
    drawText(painter, placed(painter, rect, {x, rect.y(), end - x, rect.height()}), words.title(entry),
        titleFont(look, theme), look.text);
    painter.restore();
}

} // namespace satchel::ui
