// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeGridLayout.h"

#include "calendar/DayStack.h"

#include <algorithm>
#include <QStyle>

namespace satchel::ui {

using calendar::CalendarEntry;

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int mostLevels = 4; // steps to the right that are drawn

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

void TimeGridLayout::arrange(
    const TimeGridShape &shape, std::span<const CalendarEntry> entries, const IsBehind &isBehind)
{
    m_shape = shape;
    m_blocks.clear();
    m_more.clear();
    m_bands.clear();
    m_bars.clear();
    m_barRows = 0;
    placeDays(entries);
    for (int day = 0; day < m_shape.days; ++day) {
        std::vector<Part> before;
        std::vector<Part> behind;
        for (const Part &part : partsOn(day, entries))
            (isBehind && isBehind(entries[static_cast<size_t>(part.entry)]) ? behind : before).push_back(part);
        addBlocks(day, before);
        addBands(day, behind);
    }
    addBars(entries);
}

/// A free day of the weekend needs no room where others have much in them, and another one less than a working day.
void TimeGridLayout::placeDays(std::span<const CalendarEntry> entries)
{
    const std::vector<DayBar> bars = barsOver(m_shape.first, m_shape.days, entries, isBar);
    const auto isFree = [&](int day) {
        return partsOn(day, entries).empty() && std::ranges::none_of(bars, [day](const DayBar &bar) {
            return day >= bar.day && day < bar.day + bar.days;
        });
    };
    std::vector<int> shares; // of the room that is left; 0: narrow
    int narrow = 0;
    int all = 0;
    for (int day = 0; day < m_shape.days; ++day) {
        const QDate date = m_shape.first.addDays(day);
        const bool mayBe = m_shape.narrowDay > 0 && date.dayOfWeek() >= Qt::Saturday && date != m_shape.today;
        shares.push_back(!mayBe ? 3 : isFree(day) ? 0 : 2);
        narrow += shares.back() == 0;
        all += shares.back();
    }
    const int room = m_shape.width - m_shape.gutter - narrow * m_shape.narrowDay;
    m_edges.assign(1, m_shape.gutter);
    int given = 0;
    for (const int share : shares) {
        const int width = share == 0 ? m_shape.narrowDay : room * (given + share) / all - room * given / all;
        given += share;
        m_edges.push_back(m_edges.back() + width);
    }
}

int TimeGridLayout::leftOf(int day) const
{
    return m_edges[static_cast<size_t>(day)];
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

std::vector<TimeGridLayout::Part> TimeGridLayout::partsOn(int day, std::span<const CalendarEntry> entries) const
{
    std::vector<Part> parts;
    const QDate date = m_shape.first.addDays(day);
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool isNear = entries[i].time.firstDay().daysTo(date) <= 2
            && entries[i].time.firstDay() <= date.addDays(1);
        if (!isNear || isBar(entries[i]))
            continue; // zones differ by a day at most, and what is no bar lasts less than one
        const int from = minuteOn(day, entries[i].time.start);
        const int until = std::max(from, minuteOn(day, entries[i].time.end()));
        if (from < minutesPerDay && (until > 0 || from >= 0))
            parts.push_back({static_cast<int>(i), std::max(0, from), std::min(minutesPerDay, until), from >= 0,
                until <= minutesPerDay, entries[i].entity != EntityKind::Activity});
    }
    return parts;
}

/// Tasks of one time are below each other: a line needs the width, and no more height than it has. Together they are
/// one column beside what else takes place then.
std::vector<TimeGridLayout::Unit> TimeGridLayout::unitsOf(const std::vector<Part> &parts) const
{
    const int shortest = (m_shape.shortest * 60 + m_shape.hourHeight - 1) / m_shape.hourHeight;
    std::vector<Unit> units;
    size_t lastMoment = parts.size(); // the unit of it; none yet
    for (const Part &part : parts) {
        const int from = std::min(part.from, minutesPerDay - shortest);
        if (part.isMoment && lastMoment < units.size() && from < units[lastMoment].until) {
            units[lastMoment].parts.push_back({part, units[lastMoment].until, units[lastMoment].until + shortest});
            units[lastMoment].until += shortest;
            continue;
        }
        const int until = std::max(from + shortest, part.until);
        units.push_back({from, until, {{part, from, until}}});
        if (part.isMoment)
            lastMoment = units.size() - 1;
    }
    return units;
}

/// What takes place at one time, also where that is only by way of a third.
std::vector<std::vector<TimeGridLayout::Unit>> TimeGridLayout::apart(std::vector<Unit> units)
{
    std::ranges::stable_sort(
        units, [](const Unit &a, const Unit &b) { return a.from != b.from ? a.from < b.from : a.until > b.until; });
    std::vector<std::vector<Unit>> groups;
    int until = 0;
    for (Unit &unit : units) {
        if (groups.empty() || unit.from >= until)
            groups.emplace_back();
        until = groups.back().empty() ? unit.until : std::max(until, unit.until);
        groups.back().push_back(std::move(unit));
    }
    return groups;
}

void TimeGridLayout::addBlocks(int day, const std::vector<Part> &parts)
{
    for (const std::vector<Unit> &units : apart(unitsOf(parts))) {
        if (m_shape.mostColumns > 0 && units.size() > 2)
            addColumns(day, units);
        else
            addLevels(day, units);
    }
}

/// Blocks of one unit between two edges, which are in left to right.
void TimeGridLayout::addUnit(int day, const Unit &unit, int left, int right, const Block &look)
{
    for (const Unit::Placed &placed : unit.parts) {
        const int top = yOf(placed.from);
        Block block = look;
        block.entry = placed.part.entry;
        block.day = day;
        block.rect = mirrored({left, top + 1, right - left - m_shape.gap / 2, yOf(placed.until) - top - 2});
        block.isBegin = placed.part.isBegin;
        block.isEnd = placed.part.isEnd;
        block.readable = block.rect.height();
        m_blocks.push_back(block);
    }
}

/// A few columns in which nothing is drawn over anything; what has no place in them is counted at the end of the day,
/// once for each time without a gap. A block is as wide as what takes place meanwhile allows.
void TimeGridLayout::addColumns(int day, std::span<const Unit> units)
{
    std::vector<int> ends; // of the columns
    std::vector<size_t> columns;
    for (const Unit &unit : units) {
        const auto free = std::ranges::find_if(ends, [&unit](int end) { return end <= unit.from; });
        columns.push_back(static_cast<size_t>(free - ends.begin()));
        if (free == ends.end())
            ends.push_back(unit.until);
        else
            *free = unit.until;
    }
    const int begin = leftOf(day) + m_shape.gap;
    const int width = std::max(m_shape.leastColumn, leftOf(day + 1) - m_shape.margin - begin);
    const auto fitting = [this](int room) {
        return static_cast<size_t>(std::clamp(room / m_shape.leastColumn, 1, m_shape.mostColumns));
    };
    const bool isFull = ends.size() > fitting(width);
    const int room = isFull ? width - m_shape.moreWidth : width;
    const size_t shown = isFull ? fitting(room) : ends.size();
    const auto isBeside = [&](size_t unit, size_t first, size_t last) {
        for (size_t other = 0; other < units.size(); ++other) {
            if (columns[other] >= first && columns[other] <= last && units[other].from < units[unit].until
                && units[unit].from < units[other].until)
                return true;
        }
        return false;
    };
    const auto edge = [&](size_t column) { return begin + room * static_cast<int>(column) / static_cast<int>(shown); };
    int hiddenUntil = -1;
    for (size_t i = 0; i < units.size(); ++i) {
        Block look;
        look.isShared = ends.size() > 1;
        look.isHidden = columns[i] >= shown;
        if (!look.isHidden) {
            size_t next = columns[i] + 1;
            while (next < shown && !isBeside(i, next, next))
                ++next;
            const bool isToEnd = next == shown && !isBeside(i, shown, ends.size());
            addUnit(day, units[i], edge(columns[i]), isToEnd ? begin + width : edge(next), look);
            continue;
        }
        addUnit(day, units[i], begin + room, begin + width, look);
        const int count = static_cast<int>(units[i].parts.size());
        const int top = yOf(units[i].from);
        const QRect place = mirrored(
            {begin + room, top + 1, m_shape.moreWidth - m_shape.gap / 2, yOf(units[i].until) - top - 2});
        if (units[i].from < hiddenUntil) {
            m_more.back().count += count;
            m_more.back().rect |= place;
        } else {
            m_more.push_back({day, count, place});
        }
        hiddenUntil = std::max(hiddenUntil, units[i].until);
    }
}

/// What begins later is drawn over what is there; what begins together is side by side.
void TimeGridLayout::addLevels(int day, std::span<const Unit> units)
{
    std::vector<calendar::TimeSpan> spans;
    for (const Unit &unit : units)
        spans.push_back({asInstant(unit.from), asInstant(unit.until)});
    const auto places = calendar::stackOnDay(spans);
    const auto firstOfDay = static_cast<std::ptrdiff_t>(m_blocks.size());
    for (size_t i = 0; i < units.size(); ++i) {
        const calendar::StackPlace &place = places[i];
        const int begin = leftOf(day) + m_shape.gap + std::min(place.level, mostLevels) * m_shape.indent;
        const int width = std::max(m_shape.leastColumn, leftOf(day + 1) - m_shape.margin - begin);
        const int fitting = std::max(1, width / m_shape.leastColumn);
        const bool isFull = place.columns > fitting;
        const int columns = isFull ? std::max(1, (width - m_shape.moreWidth) / m_shape.leastColumn) : place.columns;
        const int room = isFull ? width - m_shape.moreWidth : width;
        const bool isHidden = place.column >= columns;
        const int x = isHidden ? room : room * place.column / columns;
        const int end = isHidden ? width : room * (place.column + 1) / columns;
        Block look;
        look.level = place.level;
        look.isShared = place.columns > 1;
        look.isHidden = isHidden;
        addUnit(day, units[i], begin + x, begin + end, look);
        if (isHidden && place.column == columns)
            m_more.push_back({day, place.columns - columns, m_blocks.back().rect});
    }
    std::ranges::stable_sort(m_blocks.begin() + firstOfDay, m_blocks.end(), {}, &Block::level);
    for (auto block = m_blocks.begin() + firstOfDay; block != m_blocks.end(); ++block) {
        for (auto later = block + 1; later != m_blocks.end(); ++later) {
            if (later->level > block->level && later->rect.intersects(block->rect))
                block->readable = std::min(block->readable, std::max(0, later->rect.top() - block->rect.top()));
        }
    }
}

void TimeGridLayout::addBands(int day, const std::vector<Part> &parts)
{
    for (const Part &part : parts) {
        const int top = yOf(part.from);
        const int height = std::max(m_shape.shortest, yOf(part.until) - top);
        m_bands.push_back(
            {part.entry, day, mirrored({leftOf(day) + 1, top, leftOf(day + 1) - leftOf(day) - 1, height})});
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
    int day = 0;
    while (day < m_shape.days - 1 && position >= leftOf(day + 1))
        ++day;
    return day;
}

TimeGridLayout::Slot TimeGridLayout::slotAt(const QPoint &point, int step) const
{
    const int minute = std::clamp(point.y() * 60 / m_shape.hourHeight, 0, minutesPerDay - 1);
    return {dayAt(point.x()), minute / step * step};
}

int TimeGridLayout::blockAt(const QPoint &point) const
{
    for (size_t i = m_blocks.size(); i > 0; --i) { // what is drawn last is on top
        if (!m_blocks[i - 1].isHidden && m_blocks[i - 1].rect.contains(point))
            return static_cast<int>(i - 1);
    }
    return -1;
}

int TimeGridLayout::bandAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(m_bands, [&point](const Band &band) { return band.rect.contains(point); });
    return found == m_bands.end() ? -1 : static_cast<int>(found - m_bands.begin());
}

int TimeGridLayout::barAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(m_bars, [&point](const Bar &bar) { return bar.rect.contains(point); });
    return found == m_bars.end() ? -1 : static_cast<int>(found - m_bars.begin());
}

} // namespace satchel::ui
