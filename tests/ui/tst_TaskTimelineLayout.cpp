// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"
#include "ui/tasks/TaskTimelineLayout.h"

#include <QtTest>

using namespace satchel::ui;

namespace {

const QDate monday(2026, 3, 9);
const TimelineAxis axis{monday, 20, 200}; // ten days, to Wednesday 18

using Kind = TimelineBar::Kind;

} // namespace

class tst_TaskTimelineLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayHasItsPlace()
    {
        QCOMPARE(axis.xOf(monday.addDays(2)), 40);
        QCOMPARE(axis.dayAt(40), monday.addDays(2));
        QCOMPARE(axis.dayAt(59), monday.addDays(2));
        QCOMPARE(axis.dayAt(-1), monday.addDays(-1));
        QCOMPARE(axis.dayAt(-20), monday.addDays(-1));
        QCOMPARE(axis.dayAt(-21), monday.addDays(-2));
        QCOMPARE(axis.end(), monday.addDays(10));
        QCOMPARE((TimelineAxis{monday, 20, 201}).end(), monday.addDays(11));
    }

    void aBarGoesFromStartToDue()
    {
        QCOMPARE(timelineBarOf(monday.addDays(1), monday.addDays(3), axis, 12), (TimelineBar{Kind::Bar, 20, 80}));
        QCOMPARE(timelineBarOf(monday, monday, axis, 12), (TimelineBar{Kind::Bar, 0, 20}));
        QCOMPARE(timelineBarOf({}, monday.addDays(1), axis, 12), (TimelineBar{Kind::Milestone, 24, 36}));
        QCOMPARE(timelineBarOf(monday, {}, axis, 12), (TimelineBar{Kind::Milestone, 4, 16}));
        QCOMPARE(timelineBarOf(monday.addDays(4), monday, axis, 12), (TimelineBar{Kind::Milestone, 4, 16}));
        QCOMPARE(timelineBarOf({}, {}, axis, 12), TimelineBar());
        // Where a day is narrower than the diamond, a task of one day is a diamond around it.
        QCOMPARE(timelineBarOf(monday, monday, {monday, 4, 200}, 12), (TimelineBar{Kind::Milestone, -4, 8}));
    }

    void aDragTakesHoldOfAPart()
    {
        const TimelineBar bar{Kind::Bar, 20, 80};
        QCOMPARE(barPartAt(bar, 13, 6), BarPart::None);
        QCOMPARE(barPartAt(bar, 14, 6), BarPart::Begin);
        QCOMPARE(barPartAt(bar, 25, 6), BarPart::Begin);
        QCOMPARE(barPartAt(bar, 26, 6), BarPart::Body);
        QCOMPARE(barPartAt(bar, 74, 6), BarPart::End);
        QCOMPARE(barPartAt(bar, 85, 6), BarPart::End);
        QCOMPARE(barPartAt(bar, 86, 6), BarPart::None);
        QCOMPARE(barPartAt({Kind::Bar, 0, 6}, 3, 6), BarPart::Body); // also of a short one
        QCOMPARE(barPartAt({Kind::Milestone, 0, 12}, 1, 6), BarPart::Body);
        QCOMPARE(barPartAt({}, 0, 6), BarPart::None);
    }

    void partsMoveTheirDays()
    {
        const TaskDays days{monday, monday.addDays(3)};
        QCOMPARE(movedDays(days, BarPart::Body, 2), (TaskDays{monday.addDays(2), monday.addDays(5)}));
        QCOMPARE(movedDays(days, BarPart::Begin, 2), (TaskDays{monday.addDays(2), monday.addDays(3)}));
        QCOMPARE(movedDays(days, BarPart::Begin, 9), (TaskDays{monday.addDays(3), monday.addDays(3)}));
        QCOMPARE(movedDays(days, BarPart::End, -9), (TaskDays{monday, monday}));
        QCOMPARE(movedDays({{}, monday}, BarPart::Body, -1), (TaskDays{{}, monday.addDays(-1)}));
        QCOMPARE(movedDays({{}, monday}, BarPart::Begin, -2), (TaskDays{monday.addDays(-2), monday}));
        QCOMPARE(movedDays({{}, monday}, BarPart::End, -2), (TaskDays{{}, monday.addDays(-2)}));
        QCOMPARE(movedDays({}, BarPart::Body, 1), TaskDays());
    }

    void anArrowTurnsBetweenTheRows()
    {
        using Path = std::vector<QPoint>;
        QCOMPARE(dependencyPath({40, 10}, {90, 50}, 8), (Path{{40, 10}, {48, 10}, {48, 50}, {90, 50}}));
        // The waiting task begins before the other one ends: the line goes back, and still arrives from the left.
        QCOMPARE(
            dependencyPath({40, 10}, {30, 50}, 8), (Path{{40, 10}, {48, 10}, {48, 30}, {22, 30}, {22, 50}, {30, 50}}));
        for (const int x : {-500, 0, 44, 56, 500}) {
            const auto path = dependencyPath({40, 10}, {x, 90}, 8);
            QCOMPARE(path.front(), QPoint(40, 10));
            QCOMPARE(path.back(), QPoint(x, 90));
            QVERIFY(path[path.size() - 2].x() < x); // the head of the arrow points with time
            for (size_t i = 1; i < path.size(); ++i)
                QVERIFY(path[i].x() == path[i - 1].x() || path[i].y() == path[i - 1].y());
        }
    }

    void ticksFollowTheZoom()
    {
        using Ticks = std::vector<TimelineTick>;
        QCOMPARE(lowerTicks(axis, TimelineZoom::Day).size(), size_t(10));
        QCOMPARE(lowerTicks({monday.addDays(2), 10, 100}, TimelineZoom::Week),
            (Ticks{{monday, -20}, {monday.addDays(7), 50}}));
        QCOMPARE(lowerTicks({monday, 2, 100}, TimelineZoom::Month),
            (Ticks{{QDate(2026, 3, 1), -16}, {QDate(2026, 4, 1), 46}}));
        QCOMPARE(upperTicks({monday, 2, 100}, TimelineZoom::Week), (Ticks{{monday, 0}, {QDate(2026, 4, 1), 46}}));
        QCOMPARE(upperTicks({QDate(2026, 12, 1), 1, 100}, TimelineZoom::Month),
            (Ticks{{QDate(2026, 12, 1), 0}, {QDate(2027, 1, 1), 31}}));
    }
};

SATCHEL_TEST(tst_TaskTimelineLayout)
#include "tst_TaskTimelineLayout.moc"
