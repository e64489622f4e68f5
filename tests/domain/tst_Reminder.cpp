// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reminder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone utc = QTimeZone::utc();

std::optional<Instant> at(int year, int month, int day, int hour, int minute, const QTimeZone &zone = utc)
{
    return Instant::at(QDate(year, month, day), QTime(hour, minute), zone);
}

} // namespace

class tst_Reminder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAReminderThroughItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("when due") << u"PT0M"_s << 0;
        QTest::newRow("minutes") << u"-PT15M"_s << 15;
        QTest::newRow("hours") << u"-PT2H"_s << 120;
        QTest::newRow("days") << u"-P1D"_s << 1440;
        QTest::newRow("an odd time") << u"-PT90M"_s << 90;
    }
    void keepsAReminderThroughItsText()
    {
        QFETCH(QString, text);
        const auto read = Reminder::fromText(text);
        QVERIFY(read);
        QTEST(read->minutesBefore, "minutes");
        QCOMPARE(read->toText(), text);
    }

    void keepsAMomentOfItsOwn()
    {
        const auto read = Reminder::fromText(u"2026-03-10T08:30"_s);
        QVERIFY(read && read->isFixed());
        QCOMPARE(read->toText(), u"2026-03-10T08:30"_s);
        QCOMPARE(read->momentFor({}, {}, utc), at(2026, 3, 10, 8, 30));
    }

    void refusesWhatIsNoReminder()
    {
        for (const auto *text : {u"", u"P", u"-PT", u"15", u"2026-02-31T08:30", u"-P999D", u"2026-03-10"})
            QVERIFY2(!Reminder::fromText(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
    }

    void reckonsBackFromTheDueTime()
    {
        const QDate due(2026, 3, 10);
        QCOMPARE((Reminder{15, {}, {}}.momentFor(due, QTime(0, 5), utc)), at(2026, 3, 9, 23, 50));
        QCOMPARE((Reminder{1440, {}, {}}.momentFor(due, {}, utc)), at(2026, 3, 9, 9, 0));
        QVERIFY(!(Reminder{15, {}, {}}.momentFor({}, {}, utc)));
    }

    /// On 29 March 2026 Berlin's clocks go from 2:00 to 3:00.
    void aDayBeforeIsTheSameTimeAndAnHourBeforeIsAnHour()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDate sunday(2026, 3, 29);
        QCOMPARE((Reminder{1440, {}, {}}.momentFor(sunday, QTime(9, 0), berlin)), at(2026, 3, 28, 9, 0, berlin));
        QCOMPARE((Reminder{60, {}, {}}.momentFor(sunday, QTime(3, 30), berlin)), at(2026, 3, 29, 1, 30, berlin));
        const Instant start = *at(2026, 3, 29, 3, 30, berlin);
        QCOMPARE((Reminder{60, {}, {}}.momentBefore(start, berlin)).ms, start.ms - 3'600'000);
        QCOMPARE((Reminder{1440, {}, {}}.momentBefore(start, berlin)), *at(2026, 3, 28, 3, 30, berlin));
    }

    /// At the end of summer time Berlin's clocks show 2:30 twice; a meeting at the second one is reminded of at 2:15.
    void anHourThatComesTwiceStaysTheRightOne()
    {
        const QTimeZone berlin("Europe/Berlin");
        const Instant second = *at(2026, 10, 25, 1, 30, utc);
        QCOMPARE(second.timeIn(berlin), QTime(2, 30));
        QCOMPARE((Reminder{15, {}, {}}.momentBefore(second, berlin)).ms, second.ms - 15 * 60'000);
    }

    void ofSeveralTheLastPassedAndTheNextToCome()
    {
        ReminderTimes times;
        for (const qint64 ms : {100, 300, 200, 500, 400})
            times.add({ms}, {300});
        QCOMPARE(times.last, Instant{300});
        QCOMPARE(times.next, Instant{400});
    }
};

SATCHEL_PLAIN_TEST(tst_Reminder)
#include "tst_Reminder.moc"
