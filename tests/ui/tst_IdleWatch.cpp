// SPDX-License-Identifier: GPL-3.0-or-later
// When nobody has used the program's windows for some minutes.
#include "tests/support/FakeAlarm.h"
#include "tests/support/TestProgram.h"
#include "ui/shell/IdleWatch.h"

#include <QSignalSpy>
#include <QWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

struct Desk
{
    ManualClock clock{Instant{1'000 * minute}};
    FakeAlarms alarms{clock};
    IdleWatch watch{clock, alarms.make()};
    QSignalSpy idle{&watch, &IdleWatch::idle};
    QWidget window;
};

} // namespace

class tst_IdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItAfterTheMinutesAndOnce()
    {
        Desk desk;
        desk.watch.setLimit(10);
        desk.alarms.advance(10 * minute - 1);
        QCOMPARE(desk.idle.count(), 0);
        desk.alarms.advance(1);
        QCOMPARE(desk.idle.count(), 1);
        desk.alarms.advance(60 * minute);
        QCOMPARE(desk.idle.count(), 1);
    }

    void inputIntoAWindowBeginsThemAnew_data()
    {
        QTest::addColumn<QEvent::Type>("type");
        QTest::newRow("key") << QEvent::KeyPress;
        QTest::newRow("pointer") << QEvent::MouseMove;
        QTest::newRow("button") << QEvent::MouseButtonPress;
    }
    void inputIntoAWindowBeginsThemAnew()
    {
        QFETCH(QEvent::Type, type);
        Desk desk;
        desk.window.resize(100, 100);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        desk.watch.setLimit(10);
        desk.alarms.advance(9 * minute);
        if (type == QEvent::KeyPress)
            QTest::keyClick(&desk.window, Qt::Key_A);
        else if (type == QEvent::MouseMove)
            QTest::mouseMove(&desk.window, {50, 50});
        else
            QTest::mouseClick(&desk.window, Qt::LeftButton);
        desk.alarms.advance(9 * minute);
        QCOMPARE(desk.idle.count(), 0);
        desk.alarms.advance(minute);
        QCOMPARE(desk.idle.count(), 1);
    }

    void whatIsPaintedIsNoInput()
    {
        Desk desk;
        desk.watch.setLimit(10);
        desk.alarms.advance(9 * minute);
        desk.window.show();
        desk.window.repaint();
        desk.alarms.advance(minute);
        QCOMPARE(desk.idle.count(), 1);
    }

    void theTimeAsleepCounts()
    {
        Desk desk;
        desk.watch.setLimit(10);
        desk.alarms.advance(8 * 60 * minute); // in one step
        QCOMPARE(desk.idle.count(), 1);
    }

    void aClockSetBackDoesNotKeepItOpenForever()
    {
        Desk desk;
        desk.watch.setLimit(10);
        desk.clock.advance(-24 * 60 * minute);
        QTest::keyClick(&desk.window, Qt::Key_A);
        desk.clock.advance(24 * 60 * minute);
        desk.alarms.advance(10 * minute);
        QCOMPARE(desk.idle.count(), 1);
    }

    void aLimitOfNothingTellsNothing()
    {
        Desk desk;
        desk.watch.setLimit(10);
        desk.watch.setLimit(0);
        desk.alarms.advance(60 * minute);
        QCOMPARE(desk.idle.count(), 0);
        desk.watch.setLimit(5);
        desk.alarms.advance(5 * minute);
        QCOMPARE(desk.idle.count(), 1);
    }
};

SATCHEL_GUI_TEST(tst_IdleWatch)
#include "tst_IdleWatch.moc"
