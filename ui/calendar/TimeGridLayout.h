// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on a day or a week is, as a value: the days side by side, blocks at their time, bars for what lasts
// whole days. Blocks are in content coordinates (0 is midnight at the top), bars in those of the row above; both are
// mirrored in right-to-left.
#pragma once

#include "ui/calendar/DayRows.h"

#include <QRect>

namespace satchel::ui {

struct TimeGridShape
{
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate first;
    int days = 7;
    int gutter = 0; // where the hours are written
    int hourHeight = 58;
    int shortest = 20; // height of a block; shorter ones are drawn as long as that
    int barHeight = 22;
    int gap = 2; // between bars, and beside blocks
    int margin = 6; // of a day at its end, free for a click on the day itself
    QTimeZone here = QTimeZone::utc();
};

class TimeGridLayout
{
public:
    /// An entry, or its part on one day.
    struct Block
    {
        int entry = 0;
        int day = 0;
        QRect rect;
        bool isBegin = true; // else it began on the day before
        bool isEnd = true; // else it ends on a later day
    };
    struct Bar : DayBar
    {
        QRect rect;
    };
    /// A place on the grid: a day and minutes from its midnight.
    struct Slot
    {
        int day = 0;
        int minute = 0;
        auto operator<=>(const Slot &) const = default;
    };

    void arrange(const TimeGridShape &shape, std::span<const calendar::CalendarEntry> entries);

    const TimeGridShape &shape() const { return m_shape; }
    const std::vector<Block> &blocks() const { return m_blocks; }
    const std::vector<Bar> &bars() const { return m_bars; }
    int barRows() const { return m_barRows; }
    int contentHeight() const { return 24 * m_shape.hourHeight; }
    /// Of the whole day, in content coordinates.
    QRect column(int day) const;
    int yOf(int minute) const { return minute * m_shape.hourHeight / 60; }
    QRect rectOf(const Slot &slot, int minutes) const;

    /// Rounded down to a multiple of `step` minutes; the nearest day where the point is on none.
    Slot slotAt(const QPoint &point, int step) const;
    int dayAt(int x) const;
    /// Index of a block or bar; -1 for none.
    int blockAt(const QPoint &point) const;
    int barAt(const QPoint &point) const;

    /// Whether it is above the hours: whole days, and what lasts a day or more.
    static bool isBar(const calendar::CalendarEntry &entry);
    /// Minutes from a day's midnight on the wall; below 0 and above 1440 on other days.
    int minuteOn(int day, Instant at) const;
    /// The instant of a slot, which may be past midnight.
    Instant instantAt(const Slot &slot) const;

private:
    void addBlocks(std::span<const calendar::CalendarEntry> entries);
    void addBars(std::span<const calendar::CalendarEntry> entries);
    QRect mirrored(const QRect &rect) const;
    int leftOf(int day) const;

    TimeGridShape m_shape;
    std::vector<Block> m_blocks;
    std::vector<Bar> m_bars;
    int m_barRows = 0;
};

} // namespace satchel::ui
