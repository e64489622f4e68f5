// SPDX-License-Identifier: GPL-3.0-or-later
// Where blocks and bars of a week are.
#include "tests/support/TestProgram.h"
#include "ui/calendar/TimeGridLayout.h"

#include <algorithm>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using calendar::CalendarEntry;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate monday(2026, 3, 9);

CalendarEntry at(QDate day, QTime time, qint64 minutes)
{
    CalendarEntry entry;
    entry.time = {Instant::at(day, time, berlin), minutes * 60, false, berlin};
    return entry;
}

CalendarEntry days(QDate first, QDate last)
{
    CalendarEntry entry;
    entry.time = calendar::wholeDays(first, last, berlin);
    return entry;
}

TimeGridLayout arranged(const std::vector<CalendarEntry> &entries, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    TimeGridShape shape;
    shape.width = 750;
    shape.gutter = 50;
    shape.first = monday;
    shape.hourHeight = 60;
    shape.direction = direction;
    shape.here = berlin;
    TimeGridLayout layout;
    layout.arrange(shape, entries);
    return layout;
}

} // namespace

class tst_TimeGridLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBlockIsAtItsTimeOnItsDay()
    {
        const TimeGridLayout layout = arranged({at(monday.addDays(1), {9, 30}, 60)});
        QCOMPARE(layout.blocks().size(), 1U);
        const QRect rect = layout.blocks().front().rect;
        QVERIFY(layout.column(1).contains(rect));
        QCOMPARE(rect.top(), 9 * 60 + 30 + 1);
        QCOMPARE(rect.height(), 60 - 2);
    }

    void whatGoesPastMidnightHasABlockOnEachDay()
    {
        const TimeGridLayout layout = arranged({at(monday, {23, 0}, 120)});
        QCOMPARE(layout.blocks().size(), 2U);
        QVERIFY(layout.blocks()[0].isBegin && !layout.blocks()[0].isEnd);
        QVERIFY(!layout.blocks()[1].isBegin && layout.blocks()[1].isEnd);
        QCOMPARE(layout.blocks()[1].day, 1);
        QCOMPARE(layout.blocks()[1].rect.top(), 1);
    }

    void whatEndsAtMidnightIsOnOneDay() { QCOMPARE(arranged({at(monday, {23, 0}, 60)}).blocks().size(), 1U); }

    void anHourThatSummerTimeSkipsMovesNothing()
    {
        TimeGridShape shape = arranged({}).shape();
        shape.first = {2026, 3, 29}; // 02:00 becomes 03:00
        shape.days = 1;
        const std::vector<CalendarEntry> entries{at(shape.first, {10, 0}, 60)};
        TimeGridLayout layout;
        layout.arrange(shape, entries);
        QCOMPARE(layout.blocks().front().rect.top(), 10 * 60 + 1);
        QCOMPARE(layout.instantAt({0, 10 * 60}), entries.front().time.start);
    }

    void wholeDaysAreBarsInTheFirstFreeRow()
    {
        const TimeGridLayout layout = arranged({days(monday.addDays(-3), monday.addDays(1)), days(monday, monday),
            days(monday.addDays(2), monday.addDays(20))});
        QCOMPARE(layout.blocks().size(), 0U);
        QCOMPARE(layout.bars().size(), 3U);
        QCOMPARE(layout.barRows(), 2);
        QVERIFY(!layout.bars()[0].isBegin && layout.bars()[0].isEnd);
        QCOMPARE(layout.bars()[0].days, 2);
        QCOMPARE(layout.bars()[1].row, 1);
        QCOMPARE(layout.bars()[2].row, 0);
        QVERIFY(!layout.bars()[2].isEnd);
    }

    /// Of what takes place together two are side by side, and the others are in one "+2".
    void inANarrowWeekNothingIsDrawnOverAnything()
    {
        std::vector<CalendarEntry> entries{at(monday, {9, 0}, 180), at(monday, {9, 10}, 60), at(monday, {9, 45}, 90),
            at(monday, {10, 30}, 30), at(monday, {11, 0}, 120), at(monday, {9, 0}, 30), at(monday, {14, 0}, 60)};
        TimeGridShape shape = arranged({}).shape();
        shape.width = 50 + 7 * 140;
        shape.mostColumns = 2;
        TimeGridLayout layout;
        layout.arrange(shape, entries);
        std::vector<QRect> drawn;
        for (const TimeGridLayout::Block &block : layout.blocks()) {
            QVERIFY(layout.column(0).contains(block.rect));
            if (!block.isHidden)
                drawn.push_back(block.rect);
        }
        int hidden = 0;
        for (const TimeGridLayout::More &more : layout.more()) {
            drawn.push_back(more.rect);
            hidden += more.count;
        }
        QVERIFY(hidden > 0);
        QCOMPARE(drawn.size() - layout.more().size() + static_cast<size_t>(hidden), entries.size());
        for (size_t i = 0; i < drawn.size(); ++i) {
            for (size_t j = i + 1; j < drawn.size(); ++j)
                QVERIFY2(!drawn[i].intersects(drawn[j]), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            const QRect now(layout.column(0).x(), layout.yOf(minute), layout.column(0).width(), 1);
            QVERIFY(std::ranges::count_if(drawn, [&now](const QRect &rect) { return rect.intersects(now); }) <= 3);
        }
    }

    void aDayOfTheWeekendIsNarrowerThanAWorkingDay()
    {
        const QDate saturday = monday.addDays(5);
        TimeGridShape shape = arranged({}).shape();
        shape.narrowDay = 54;
        const std::vector<CalendarEntry> entries{at(saturday, {9, 0}, 60)};
        TimeGridLayout layout;
        layout.arrange(shape, entries);
        QVERIFY(layout.column(5).width() < layout.column(4).width());
        QVERIFY(layout.column(5).width() > layout.column(6).width()); // which is free
        QCOMPARE(layout.column(6).right() + 1, shape.width);
    }

    void aPointIsASlotAndBack()
    {
        const TimeGridLayout layout = arranged({});
        const QPoint point = layout.column(3).topLeft() + QPoint(20, 14 * 60 + 20);
        const TimeGridLayout::Slot slot = layout.slotAt(point, 15);
        QCOMPARE(slot.day, 3);
        QCOMPARE(slot.minute, 14 * 60 + 15);
        QCOMPARE(layout.instantAt(slot), Instant::at(monday.addDays(3), {14, 15}, berlin));
        QVERIFY(layout.rectOf(slot, 30).contains(point));
    }

    void rightToLeftBeginsAtTheRight()
    {
        const TimeGridLayout layout = arranged({at(monday, {9, 0}, 60)}, Qt::RightToLeft);
        QVERIFY(layout.column(0).left() > layout.column(6).right());
        QVERIFY(layout.column(0).contains(layout.blocks().front().rect));
        QCOMPARE(layout.slotAt(layout.column(0).center(), 15).day, 0);
    }
};

SATCHEL_TEST(tst_TimeGridLayout)
#include "tst_TimeGridLayout.moc"
