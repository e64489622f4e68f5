// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PrintedWeek.h"

#include "ui/calendar/EntryDrawing.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/TimeGridLayout.h"
#include "ui/common/Painting.h"
#include "ui/documents/PrintedPage.h"

#include <algorithm>
#include <QFontMetrics>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;

namespace {

constexpr int gutter = 34; // points, where the hours are written
constexpr int padding = 3;

/// One drawing of a week.
class WeekDrawing
{
public:
    WeekDrawing(QPainter &painter, const QRect &room, const PrintedWeek &week, const Formats &formats)
        : m_painter(painter), m_room(room), m_week(week), m_formats(formats), m_hours(printedHours(week)),
          m_theme(paperTheme())
    {
        for (const PrintedWeek::Entry &one : week.entries)
            m_entries.push_back(one.entry);
        m_line = QFontMetrics(m_theme.font.small).height();
        TimeGridShape shape;
        shape.width = room.width();
        shape.direction = painter.layoutDirection();
        shape.first = week.first;
        shape.days = week.days;
        shape.gutter = gutter;
        shape.shortest = m_line + 2;
        shape.barHeight = m_line + 2;
        shape.gap = 1;
        shape.margin = 2;
        shape.indent = 8;
        shape.leastColumn = 1; // on paper nothing can be opened: all have a place
        shape.here = week.here;
        m_layout.arrange(shape, m_entries);
        const int above = m_line + 6 + m_layout.barRows() * (shape.barHeight + shape.gap) + 2;
        shape.hourHeight = std::max(m_line, (room.height() - above) / (m_hours.until - m_hours.from));
        m_layout.arrange(shape, m_entries);
        m_top = room.y() + above;
    }

    void draw()
    {
        drawGrid();
        drawHead();
        m_painter.save();
        m_painter.setClipRect(QRect(m_room.x(), m_top, m_room.width(), m_room.bottom() + 1 - m_top));
        for (const TimeGridLayout::Block &block : m_layout.blocks())
            drawBlock(block);
        m_painter.restore();
    }

private:
    int yOf(int hour) const { return m_top + m_layout.yOf(60 * (hour - m_hours.from)); }

    void drawHead()
    {
        for (int day = 0; day < m_week.days; ++day) {
            const QRect column = m_layout.column(day).translated(m_room.x(), 0);
            drawText(m_painter, {column.x() + padding, m_room.y(), column.width() - 2 * padding, m_line + 2},
                m_formats.weekdayAndDay(m_week.first.addDays(day), false), m_theme.font.smallStrong,
                m_theme.text.primary);
        }
        for (const TimeGridLayout::Bar &bar : m_layout.bars()) {
            const auto index = static_cast<size_t>(bar.entry);
            drawBox(bar.rect.translated(m_room.x(), m_room.y() + m_line + 6), index,
                {withoutIsolates(EntryText::titleAndCustomer(m_entries[index]))});
        }
    }

    void drawGrid()
    {
        for (int hour = m_hours.from; hour <= m_hours.until; ++hour) {
            const int y = yOf(hour);
            m_painter.fillRect(QRectF(m_room.x(), y, m_room.width(), 0.4), m_theme.border.normal);
            const QRect text(m_room.x(), y + 1, gutter - padding, m_line);
            if (hour < m_hours.until)
                drawText(m_painter, placed(m_painter, m_room, text), m_formats.time(QTime(hour, 0)), m_theme.font.small,
                    m_theme.text.secondary);
        }
        for (int day = 0; day < m_week.days; ++day) {
            const QRect column = m_layout.column(day).translated(m_room.x(), 0);
            const int x = m_painter.layoutDirection() == Qt::RightToLeft ? column.right() : column.x();
            m_painter.fillRect(QRectF(x, m_room.y(), 0.4, yOf(m_hours.until) - m_room.y()), m_theme.border.normal);
        }
    }

    void drawBlock(const TimeGridLayout::Block &block)
    {
        if (block.isHidden)
            return;
        const auto index = static_cast<size_t>(block.entry);
        const CalendarEntry &entry = m_entries[index];
        QStringList lines{
            withoutIsolates(EntryText::titleAndCustomer(entry)), printedTimes(entry, m_formats, m_week.here)};
        if (!entry.place.isEmpty())
            lines << withoutIsolates(entry.place);
        drawBox(block.rect.translated(m_room.x(), m_top - m_layout.yOf(60 * m_hours.from)), index, lines);
    }

    /// As many of the lines as the box has room for; in one line the others follow the first.
    void drawBox(const QRect &box, size_t index, const QStringList &lines)
    {
        const EntryLook look = lookOf(m_entries[index], m_week.entries[index].isMine, m_theme);
        drawRounded(m_painter, box, 2, look.fill, look.border.isValid() ? look.border : look.edge, 0.5);
        QFont strong = m_theme.font.smallStrong;
        strong.setStrikeOut(look.isStruck);
        QRect text = box.adjusted(padding, 1, -padding, -1);
        if (text.height() < 2 * m_line) {
            text.setHeight(m_line);
            drawText(m_painter, text, lines.join(u", "_s), strong, look.text);
            return;
        }
        const int rest = std::min(static_cast<int>(lines.size()) - 1, text.height() / m_line - 1);
        const int used = ui::drawLines(
            m_painter, text, lines.first(), strong, look.text, text.height() / m_line - rest);
        for (int i = 1; i <= rest; ++i) {
            const QRect line(text.x(), text.y() + (used + i - 1) * m_line, text.width(), m_line);
            drawText(m_painter, line, lines[i], m_theme.font.small, look.text);
        }
    }

    QPainter &m_painter;
    QRect m_room;
    const PrintedWeek &m_week;
    const Formats &m_formats;
    PrintedHours m_hours;
    Theme m_theme;
    std::vector<CalendarEntry> m_entries;
    TimeGridLayout m_layout;
    int m_line = 0;
    int m_top = 0; // of the first hour
};

} // namespace

PrintedHours printedHours(const PrintedWeek &week)
{
    PrintedHours hours;
    const QDate last = week.first.addDays(week.days - 1);
    for (const auto &[entry, isMine] : week.entries) {
        if (TimeGridLayout::isBar(entry))
            continue;
        const Instant end{entry.time.start.ms + std::max<qint64>(entry.time.seconds, 60) * 1000 - 1};
        const QDate day = entry.time.start.dateIn(week.here);
        const QDate endDay = end.dateIn(week.here);
        if (endDay < week.first || day > last)
            continue;
        const bool isOverMidnight = endDay > day;
        hours.from = std::min(hours.from, isOverMidnight ? 0 : entry.time.start.timeIn(week.here).hour());
        hours.until = std::max(hours.until, isOverMidnight ? 24 : end.timeIn(week.here).hour() + 1);
    }
    return hours;
}

QString printedTimes(const CalendarEntry &entry, const Formats &formats, const QTimeZone &here)
{
    return withoutIsolates(entry.entity == EntityKind::Activity ? EntryText(formats, {}).times(entry.time)
                                                                : formats.time(entry.time.start.timeIn(here)));
}

void drawWeek(QPainter &painter, const QRectF &room, const PrintedWeek &week, const Formats &formats)
{
    WeekDrawing(painter, room.toAlignedRect(), week, formats).draw();
}

} // namespace satchel::ui
