// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_Instant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnyOffsetAndWritesUtc()
    {
        QCOMPARE(Instant::fromIso(u"2026-11-20T08:18:13+02:00")->toIso(), u"2026-11-20T06:18:13.000Z"_s);
        QCOMPARE(Instant::fromIso(u"2026-11-20T06:18:13.250Z")->toIso(), u"2026-11-20T06:18:13.250Z"_s);
    }

    void refusesATimeWithoutAnOffset() { QVERIFY(!Instant::fromIso(u"2026-11-20T06:18:13")); }

    void refusesADayThatIsNotInTheCalendar()
    {
        QVERIFY(!dateFromIso(u"2026-02-31"));
        QVERIFY(dateFromIso(u"2028-02-29"));
    }

    void I7_aDayBelongsToAZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 11, 21);
        QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 11, 20);
        QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo") << QDate(2026, 11, 21);
    }
    void I7_aDayBelongsToAZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, expected);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T23:30:00Z"), QTimeZone(zone));
        QCOMPARE(clock.today(), expected);
    }

    void I7_aDayThatStartsAtOneStartsThere()
    {
        // Beirut skips 00:00 to 01:00 when summer time starts.
        const auto start = Instant::startOf(QDate(2022, 3, 27), QTimeZone("Asia/Beirut"));
        QCOMPARE(start.timeIn(QTimeZone("Asia/Beirut")), QTime(1, 0));
    }
};

SATCHEL_TEST(tst_Instant)
#include "tst_Instant.moc"
