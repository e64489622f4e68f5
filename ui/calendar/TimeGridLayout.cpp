// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeGridLayout.h"

#include "calendar/DayColumns.h"

#include <algorithm>
#include <QStyle>

namespace satchel::ui {

using calendar::CalendarEntry;

namespace {

constexpr int minutesPerDay = 24 * 60;

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

/// Minutes of the wall as instants: only their order counts.
Instant asInstant(int minute)
{
    return {static_cast<qint64>(minute) * 60'000};
}

} // namespace

bool TimeGridLayout::isBar(const CalendarEntry &entry)
{
    return entry.time.isAllDay || entry.time.seconds >= secondsPerDay;
}

void TimeGridLayout::arrange(const TimeGridShape &shape, std::span<const CalendarEntry> entries)
{
    m_shape = shape;
    m_blocks.clear();
    m_bars.clear();
    m_barRows = 0;
    addBlocks(entries);
    addBars(entries);
}

int TimeGridLayout::leftOf(int day) const
{
    return m_shape.gutter + (m_shape.width - m_shape.gutter) * day / m_shape.days;
}

QRect TimeGridLayout::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_shape.direction, QRect(0, rect.y(), m_shape.width, rect.height()), rect);
}

QRect TimeGridLayout::column(int day) const
{
    return mirrored({leftOf(day), 0, leftOf(day + 1) - leftOf(day), contentHeight()});
}

int TimeGridLayout::minuteOn(int day, Instant at) const
{
    const QDate date = at.dateIn(m_shape.here);
    return static_cast<int>(m_shape.first.addDays(day).daysTo(date)) * minutesPerDay
        + minuteOf(at.timeIn(m_shape.here));
}

Instant TimeGridLayout::instantAt(const Slot &slot) const
{
    const int days = slot.day + static_cast<int>(floorDivide(slot.minute, minutesPerDay));
    const int minute = static_cast<int>(floorModulo(slot.minute, minutesPerDay));
    return Instant::at(m_shape.first.addDays(days), QTime(minute / 60, minute % 60), m_shape.here);
}

void TimeGridLayout::addBlocks(std::span<const CalendarEntry> entries)
{
    for (int day = 0; day < m_shape.days; ++day) {
        std::vector<Block> blocks;
        std::vector<calendar::TimeSpan> spans;
        for (size_t i = 0; i < entries.size(); ++i) {
            const QDate date = m_shape.first.addDays(day);
            const bool isNear = entries[i].time.firstDay().daysTo(date) <= 2
                && entries[i].time.firstDay() <= date.addDays(1);
            if (!isNear || isBar(entries[i]))
                continue; // zones differ by a day at most, and what is no bar lasts less than one
            const int from = minuteOn(day, entries[i].time.start);
            const int until = std::max(from, minuteOn(day, entries[i].time.end()));
            if (from >= minutesPerDay || (until <= 0 && from < 0))
                continue;
            const int top = yOf(std::max(0, from));
            const int height = std::max(m_shape.shortest, yOf(std::min(minutesPerDay, until)) - top);
            const int y = std::min(top, contentHeight() - height);
            blocks.push_back({static_cast<int>(i), day, QRect(0, y, 1, height), from >= 0, until <= minutesPerDay});
            spans.push_back({asInstant(y), asInstant(y + height)});
        }
        const auto places = calendar::placeInColumns(spans);
        const int left = leftOf(day) + m_shape.gap;
        const int width = leftOf(day + 1) - left - m_shape.margin;
        for (size_t i = 0; i < blocks.size(); ++i) {
            const calendar::ColumnPlace &place = places[i];
            const int begin = width * place.first / place.count;
            const int end = width * (place.first + place.span) / place.count;
            QRect &rect = blocks[i].rect;
            rect = mirrored({left + begin, rect.y() + 1, end - begin - m_shape.gap / 2, rect.height() - 2});
            m_blocks.push_back(blocks[i]);
        }
    }
}

void TimeGridLayout::addBars(std::span<const CalendarEntry> entries)
{
    const std::vector<DayBar> bars = barsOver(m_shape.first, m_shape.days, entries, isBar);
    m_barRows = rowCountOf(bars);
    for (const DayBar &bar : bars) {
        const int left = leftOf(bar.day) + m_shape.gap;
        const int right = leftOf(bar.day + bar.days) - m_shape.gap - 1;
        const int y = m_shape.gap + bar.row * (m_shape.barHeight + m_shape.gap);
        m_bars.push_back({bar, mirrored({left, y, right - left, m_shape.barHeight})});
    }
}

QRect TimeGridLayout::rectOf(const Slot &slot, int minutes) const
{
    const QRect day = column(slot.day);
    return {day.x() + m_shape.gap, yOf(slot.minute), day.width() - m_shape.margin, yOf(minutes)};
}

int TimeGridLayout::dayAt(int x) const
{
    const int position = m_shape.direction == Qt::RightToLeft ? m_shape.width - 1 - x : x;
    const int width = std::max(1, m_shape.width - m_shape.gutter);
    return std::clamp((position - m_shape.gutter) * m_shape.days / width, 0, m_shape.days - 1);
}

TimeGridLayout::Slot TimeGridLayout::slotAt(const QPoint &point, int step) const
{
    const int minute = std::clamp(point.y() * 60 / m_shape.hourHeight, 0, minutesPerDay - 1);
    return {dayAt(point.x()), minute / step * step};
}

int TimeGridLayout::blockAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(
        m_blocks, [&point](const Block &block) { return block.rect.contains(point); });
    return found == m_blocks.end() ? -1 : static_cast<int>(found - m_blocks.begin());
}

int TimeGridLayout::barAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(m_bars, [&point](const Bar &bar) { return bar.rect.contains(point); });
    return found == m_bars.end() ? -1 : static_cast<int>(found - m_bars.begin());
}

} // namespace satchel::ui
