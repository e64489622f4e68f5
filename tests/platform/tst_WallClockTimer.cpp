// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/WallClockTimer.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace satchel;
using platform::WallClockTimer;

class tst_WallClockTimer : public QObject
{
    Q_OBJECT
    const SystemClock m_wall;

private Q_SLOTS:
    void firesOnceAtItsMoment()
    {
        WallClockTimer timer(m_wall);
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
        WallClockTimer timer(m_wall);
        QSignalSpy reached(&timer, &WallClockTimer::reached);
        timer.start(Instant{QDateTime::currentMSecsSinceEpoch() - 3'600'000});
        QCOMPARE(reached.count(), 0); // from the event loop, not within start
        QVERIFY(reached.wait());
    }

    void aLaterStartReplacesTheMoment()
    {
        WallClockTimer timer(m_wall);
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

    /// A tour is on a morning long ago, and its clock stands still: what comes due at noon does not come at once.
    void aMomentOfAnotherClockIsAsFarAwayAsItIsThere()
    {
        const ManualClock clock{*Instant::fromIso(u"2026-03-10T09:41:00Z")};
        WallClockTimer timer(clock);
        QSignalSpy reached(&timer, &WallClockTimer::reached);
        timer.start(Instant{clock.now().ms + 3'600'000});
        QVERIFY(!reached.wait(20));
        timer.start(Instant{clock.now().ms + 20});
        QVERIFY(reached.wait());
    }
};

SATCHEL_TEST(tst_WallClockTimer)
#include "tst_WallClockTimer.moc"
