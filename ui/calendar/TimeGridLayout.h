// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on a day or a week is, as a value: the days side by side, blocks at their time, the times of others
// as bands behind them, bars for what lasts whole days. Blocks and bands are in content coordinates (0 is midnight at
// the top), bars in those of the row above; all are mirrored in right-to-left.
#pragma once

#include "ui/calendar/DayRows.h"

#include <QRect>

#include <functional>

namespace satchel::ui {

struct TimeGridShape
{
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate first;
    int days = 7;
    int gutter = 0; // where the hours are written
    int hourHeight = 51;
    int shortest = 20; // height of a block; shorter ones are drawn as long as that
    int barHeight = 22;
    int gap = 2; // between bars, and beside blocks
    int margin = 6; // of a day at its end, free for a click on the day itself
    int indent = 16; // of what is drawn over an earlier block
    int leastColumn = 44; // width of blocks that begin together; those that have no room are in "+2"
    int moreWidth = 28; // of "+2"
    int mostColumns = 0; // side by side on a day on which more takes place than can be drawn over each other; 0: any
    int narrowDay = 0; // width of a free day where there are others; 0: all are of one width
    QDate today = {}; // never narrow
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
        int level = 0; // it is drawn over those of a lower one
        bool isShared = false; // others beside it begin at the same time
        bool isHidden = false; // in a "+2", whose place it has
        int readable = 0; // from its top on: height that no later block is drawn over
    };
    /// Blocks that have no room beside others.
    struct More
    {
        int day = 0;
        int count = 0;
        QRect rect;
    };
    /// What is behind the blocks of a day, as wide as the day.
    struct Band
    {
        int entry = 0;
        int day = 0;
        QRect rect;
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

    using IsBehind = std::function<bool(const calendar::CalendarEntry &entry)>;

    /// `isBehind`: whether an entry is a band.
    void arrange(
        const TimeGridShape &shape, std::span<const calendar::CalendarEntry> entries, const IsBehind &isBehind = {});

    const TimeGridShape &shape() const { return m_shape; }
    /// In the order in which they are drawn.
    const std::vector<Block> &blocks() const { return m_blocks; }
    const std::vector<More> &more() const { return m_more; }
    const std::vector<Band> &bands() const { return m_bands; }
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
    /// Index of a block, band or bar, the topmost one; -1 for none.
    int blockAt(const QPoint &point) const;
    int bandAt(const QPoint &point) const;
    int barAt(const QPoint &point) const;

    /// Whether it is above the hours: whole days, and what lasts a day or more.
    static bool isBar(const calendar::CalendarEntry &entry);
    /// Minutes from a day's midnight on the wall; below 0 and above 1440 on other days.
    int minuteOn(int day, Instant at) const;
    /// The instant of a slot, which may be past midnight.
    Instant instantAt(const Slot &slot) const;

private:
    /// The part of an entry on one day: an entry, its minutes from midnight, and whether it begins and ends there.
    struct Part
    {
        int entry;
        int from;
        int until;
        bool isBegin;
        bool isEnd;
        bool isMoment; // without a length
    };
    /// What has a column of its own among what takes place at the same time.
    struct Unit
    {
        struct Placed
        {
            Part part;
            int from; // minutes where it is drawn
            int until;
        };
        int from;
        int until;
        std::vector<Placed> parts;
    };
    std::vector<Unit> unitsOf(const std::vector<Part> &parts) const;
    static std::vector<std::vector<Unit>> apart(std::vector<Unit> units);
    std::vector<Part> partsOn(int day, std::span<const calendar::CalendarEntry> entries) const;
    void placeDays(std::span<const calendar::CalendarEntry> entries);
    void addBlocks(int day, const std::vector<Part> &parts);
    void addLevels(int day, std::span<const Unit> units);
    void addColumns(int day, std::span<const Unit> units);
    void addUnit(int day, const Unit &unit, int left, int right, const Block &look);
    void addBands(int day, const std::vector<Part> &parts);
    void addBars(std::span<const calendar::CalendarEntry> entries);
    QRect mirrored(const QRect &rect) const;
    int leftOf(int day) const;

    TimeGridShape m_shape;
    std::vector<int> m_edges; // where each day begins, and where the last one ends
    std::vector<Block> m_blocks;
    std::vector<More> m_more;
    std::vector<Band> m_bands;
    std::vector<Bar> m_bars;
    int m_barRows = 0;
};

} // namespace satchel::ui
