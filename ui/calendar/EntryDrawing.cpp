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

bool isOver(const CalendarEntry &entry)
{
    return entry.entity == EntityKind::Activity ? !entry.state.isEmpty() : entry.state == choice::completed;
}

namespace {

constexpr int edgeWidth = 3;
constexpr int leastForIcon = 96; // width of a block whose first line keeps room for a title beside the mark

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

/// Beside others there is room for smaller letters only.
QFont blockFont(const EntryLook &look, const EntryState &state, const Theme &theme)
{
    QFont font = titleFont(look, theme);
    if (state.isShared)
        font.setPixelSize(qMax(theme.px(11), QFontInfo(font).pixelSize() - theme.px(1)));
    return font;
}

/// The mark at the end of the first line: that it is over, or that it overlaps another one.
int drawMark(QPainter &painter, const QRect &rect, int top, int line, const EntryLook &look, const Theme &theme)
{
    if (!look.isOver && !look.isClash)
        return 0;
    const int width = theme.px(14);
    if (rect.width() > theme.px(leastForIcon)) {
        drawIcon(painter, placed(painter, rect, {rect.right() - width - theme.px(2), rect.y() + top, width, line}),
            look.icon, theme.px(12), look.isClash ? theme.amber.graphic : look.text);
        return width;
    }
    const QRect corner = placed(painter, rect, {rect.right() - theme.px(7), rect.y(), theme.px(8), theme.px(8)});
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.isClash ? theme.amber.graphic : theme.text.tertiary);
    painter.drawPolygon(
        QPolygon({corner.topLeft(), corner.topRight(), isMirrored ? corner.bottomLeft() : corner.bottomRight()}));
    painter.setBrush(Qt::NoBrush);
    return 0;
}

/// A ring that is filled when it is done; returns where it ends.
int drawRing(QPainter &painter, const QRect &rect, const EntryLook &look, const Theme &theme)
{
    const int side = theme.px(10);
    const QRect ring(rect.x() + theme.px(4), rect.y() + (rect.height() - side) / 2, side, side);
    drawRounded(painter, placed(painter, rect, ring), side / 2.0, look.isOver ? look.edge : QColor(Qt::transparent),
        look.isClash ? theme.amber.graphic : look.edge, 1.5);
    return ring.right();
}

/// A ring, the title, and a line to where the day ends.
void drawMoment(QPainter &painter, const QRect &rect, const QString &title, const EntryLook &look,
    const EntryState &state, const Theme &theme)
{
    if (state.isCurrent)
        drawRounded(painter, rect, theme.px(5), theme.surface.selected, theme.accent.fill, 1.5);
    else if (state.isOver || state.isShared)
        drawRounded(painter, rect, theme.px(5), theme.surface.page);
    const int start = drawRing(painter, rect, look, theme) + theme.px(5);
    const QRect text(start, rect.y(), rect.right() - start - theme.px(4), rect.height());
    const int used = drawText(painter, placed(painter, rect, text), title, blockFont(look, state, theme), look.text);
    const int from = start + used + theme.px(8);
    if (from < rect.right() - theme.px(6))
        painter.fillRect(placed(painter, rect, {from, rect.center().y(), rect.right() - theme.px(2) - from, 1}),
            theme.border.strong);
    if (state.isCurrent && state.hasFocus)
        drawFocusRing(painter, rect, theme.px(5), theme);
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

bool isMoment(const CalendarEntry &entry)
{
    return entry.entity != EntityKind::Activity && !entry.time.isAllDay;
}

QString elidedAtWord(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    for (qsizetype end = text.lastIndexOf(u' '); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        qsizetype last = end;
        while (last > 0 && !text.at(last - 1).isLetterOrNumber()) // no "…" behind a comma
            --last;
        const QString words = text.left(last) + QChar(0x2026);
        const int used = metrics.horizontalAdvance(words);
        if (last > 0 && used <= width)
            return used * 3 >= width * 2 ? words : text; // half an empty chip says less than a word that is cut
    }
    return text;
}

QStringList titleLines(const QString &title, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    QString line;
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + u' ' + words[i];
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) { // what is left over
            line += u' ' + words.mid(i).join(u' ');
            break;
        }
        lines += line;
        line = words[i];
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

void drawEntryBlock(QPainter &painter, const QRect &rect, const CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme)
{
    painter.save();
    if (state.isGhost)
        painter.setOpacity(0.4);
    if (isMoment(entry)) {
        drawMoment(painter, rect, words.titleAndCustomer(entry), look, state, theme);
        painter.restore();
        return;
    }
    if (state.isOver && !state.isGhost) // the one below ends in a gap of the page's ground
        drawRounded(painter, rect.adjusted(-1, -1, 1, 1), theme.px(5) + 1, theme.surface.page);
    drawGround(painter, rect, look, state, theme);
    const QFont font = blockFont(look, state, theme);
    QFont small = theme.font.small;
    small.setPixelSize(QFontInfo(font).pixelSize());
    const int line = QFontMetrics(font).height();
    const int top = rect.height() < line + theme.px(6) ? std::max(0, (rect.height() - line) / 2) : theme.px(3);
    const int mark = drawMark(painter, rect, top, line, look, theme);
    const QRect inside = rect.adjusted(theme.px(3) + edgeWidth + theme.px(4), top, -theme.px(3), -theme.px(1));
    const int hidden = state.readable > 0 ? rect.height() - state.readable : 0;
    const int lines = std::max(1, (inside.height() - hidden) / line);
    painter.setClipRect(rect);
    QStringList below{words.elsewhere(entry), entry.place};
    const QString times = words.times(entry.time);
    if (QFontMetrics(small).horizontalAdvance(times) <= inside.width()) // the height says it too
        below.prepend(times);
    below.removeAll(QString());
    int y = inside.y();
    const auto write = [&](const QString &text, const QFont &type, int end) {
        drawText(painter, placed(painter, rect, {inside.x(), y, inside.width() - end, line}), text, type, look.text);
        y += line;
    };
    // The mark is beside the first line; the others have the whole width.
    const QStringList title = titleLines(
        words.titleAndCustomer(entry), font, inside.width() - mark, std::min(lines >= 4 ? 3 : 2, lines));
    for (const QString &text : title)
        write(elidedAtWord(text, font, inside.width() - mark), font, mark);
    for (qsizetype i = 0; i < below.size() && title.size() + i < lines; ++i)
        write(below[i], small, 0);
    painter.restore();
}

void drawBusyBand(QPainter &painter, const QRect &rect, const QString &name, const Theme::Hue &hue,
    const EntryState &state, const Theme &theme)
{
    painter.save();
    QColor lines = hue.dot;
    lines.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.fillRect(rect, QBrush(lines, Qt::BDiagPattern));
    painter.fillRect(
        placed(painter, rect, {rect.right() - theme.px(2) + 1, rect.y(), theme.px(2), rect.height()}), hue.dot);
    if (state.isCurrent)
        drawRounded(painter, rect, theme.px(5), {}, theme.accent.fill, 1.5);
    const int line = QFontMetrics(theme.font.small).height();
    const int width = std::min(
        QFontMetrics(theme.font.small).horizontalAdvance(name) + theme.px(8), rect.width() - theme.px(6));
    if (rect.height() >= line + theme.px(4) && width > theme.px(16)) {
        const QRect label = placed(
            painter, rect, {rect.right() - width - theme.px(3), rect.y() + theme.px(3), width, line + theme.px(2)});
        drawRounded(painter, label, theme.radius.chip, theme.surface.page);
        drawText(painter, label.adjusted(theme.px(4), 0, -theme.px(4), 0), name, theme.font.small, hue.text);
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
    const QFont font = titleFont(look, theme);
    drawText(painter, placed(painter, rect, {x, rect.y(), end - x, rect.height()}),
        elidedAtWord(words.titleAndCustomer(entry), font, end - x), font, look.text);
    painter.restore();
}

void drawEntryLine(QPainter &painter, const QRect &rect, const CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme)
{
    painter.save();
    if (state.isGhost)
        painter.setOpacity(0.4);
    if (state.isCurrent)
        drawRounded(painter, rect, theme.px(5), theme.surface.selected, theme.accent.fill, 1.5);
    else if (state.isHovered)
        drawRounded(painter, rect, theme.px(5), theme.surface.hover);
    int x = 0;
    if (entry.entity == EntityKind::Activity) {
        const QRect edge(rect.x() + theme.px(4), rect.y() + theme.px(3), edgeWidth, rect.height() - theme.px(6));
        drawRounded(painter, placed(painter, rect, edge), 1.5, look.edge);
        x = edge.right() + theme.px(5);
    } else {
        x = drawRing(painter, rect, look, theme) + theme.px(5);
    }
    int end = rect.right() - theme.px(3);
    const QFont font = titleFont(look, theme);
    const QString title = words.titleAndCustomer(entry);
    const int first = QFontMetrics(font).horizontalAdvance(title.section(u' ', 0, 0)); // what must be read
    const bool isMarked = look.isClash || (look.isOver && entry.entity == EntityKind::Activity);
    if (const int icon = theme.px(12); isMarked && end - x - icon - theme.px(3) >= first) {
        drawIcon(painter, placed(painter, rect, {end - icon, rect.y(), icon, rect.height()}), look.icon, icon,
            look.isClash ? theme.amber.graphic : theme.text.tertiary);
        end -= icon + theme.px(3);
    }
    if (!entry.time.isAllDay) {
        const QString time = words.formats().time(entry.time.start.timeIn(words.formats().zone()));
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(time);
        if (end - x - width - theme.px(5) >= first) { // else the title is more
            drawText(painter, placed(painter, rect, {x, rect.y(), width, rect.height()}), time, theme.font.small,
                theme.text.secondary);
            x += width + theme.px(5);
        }
    }
    drawText(painter, placed(painter, rect, {x, rect.y(), end - x, rect.height()}), elidedAtWord(title, font, end - x),
        font, look.isOver ? theme.text.secondary : theme.text.primary);
    painter.restore();
    if (state.isCurrent && state.hasFocus)
        drawFocusRing(painter, rect, theme.px(5), theme);
}

} // namespace satchel::ui
