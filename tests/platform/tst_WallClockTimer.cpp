// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/WallClockTimer.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace satchel;
using platform::WallClockTimer;

class tst_WallClockTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesOnceAtItsMoment()
    {
        WallClockTimer timer;
        QSignalSpy reached(&timer, &WallClockTimer::reached);
        const Instant moment{QDateTime::currentMSecsSinceEpoch() + 30};
        timer.start(moment);
        QVERIFY(reached.wait());
        QVERIFY(QDateTime::currentMSecsSinceEpoch() >= moment.ms);
        QVERIFY(!reached.wait(20));
    }

    /// As after a sleep of the computer.
    void aMomentThatHasPassedFiresAtOnce()
    {
        WallClockTimer timer;
        QSignalSpy reached(&timer, &WallClockTimer::reached);
        timer.start(Instant{QDateTime::currentMSecsSinceEpoch() - 3'600'000});
        QCOMPARE(reached.count(), 0); // from the event loop, not within start
        QVERIFY(reached.wait());
    }

    void aLaterStartReplacesTheMoment()
    {
        WallClockTimer timer;
        QSignalSpy reached(&timer, &WallClockTimer::reached);
        timer.start(Instant{QDateTime::currentMSecsSinceEpoch() + 20});
        const Instant later{QDateTime::currentMSecsSinceEpoch() + 60};
        timer.start(later);
        QVERIFY(reached.wait());
        QVERIFY(QDateTime::currentMSecsSinceEpoch() >= later.ms);
        timer.start(Instant{QDateTime::currentMSecsSinceEpoch() + 20});
        timer.stop();
        QVERIFY(!reached.wait(60));
    }
};

SATCHEL_TEST(tst_WallClockTimer)
#include "tst_WallClockTimer.moc"
