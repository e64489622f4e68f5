// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SendingWindow.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sequences;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

SendingWindow office(const QByteArray &zone)
{
    SendingWindow window;
    window.hours.from = QTime(9, 0);
    window.hours.until = QTime(17, 0);
    window.zone = QTimeZone(zone);
    return window;
}

QString nextOf(const SendingWindow &window, const char *from)
{
    const auto next = window.next(at(from));
    return next ? next->toIso() : QString();
}

} // namespace

class tst_SendingWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withinTheHoursItIsNow()
    {
        QCOMPARE(nextOf(office("Europe/Berlin"), "2026-11-20T09:00:00Z"), u"2026-11-20T09:00:00.000Z"_s);
    }

    void beforeTheHoursItIsTheirBeginningInTheZone()
    {
        QCOMPARE(nextOf(office("Europe/Berlin"), "2026-11-20T03:00:00Z"), u"2026-11-20T08:00:00.000Z"_s);
        QCOMPARE(nextOf(office("Asia/Tokyo"), "2026-11-19T20:00:00Z"), u"2026-11-20T00:00:00.000Z"_s);
        QCOMPARE(nextOf(office("America/Los_Angeles"), "2026-11-20T12:00:00Z"), u"2026-11-20T17:00:00.000Z"_s);
    }

    void theEndOfTheHoursIsOutside()
    {
        QVERIFY(office("UTC").contains(at("2026-11-20T16:59:59.999Z")));
        QCOMPARE(nextOf(office("UTC"), "2026-11-20T17:00:00Z"), u"2026-11-23T09:00:00.000Z"_s); // Friday → Monday
    }

    void aWeekdayMayBeAnyDay()
    {
        SendingWindow window = office("UTC");
        window.hours.days = {false, false, false, false, false, true, false};
        QCOMPARE(nextOf(window, "2026-11-20T12:00:00Z"), u"2026-11-21T09:00:00.000Z"_s);
        window.hours.days = {};
        QCOMPARE(nextOf(window, "2026-11-20T12:00:00Z"), QString()); // never
    }

    void holidaysOfTheRegionAreSkipped()
    {
        SendingWindow window = office("UTC");
        window.region = u"DE"_s;
        window.holidays = *Holidays::fromText(u"12-25 Christmas\nDE 2026-12-28 Bridge day\nFR 12-29"_s);
        QCOMPARE(nextOf(window, "2026-12-25T10:00:00Z"), u"2026-12-25T10:00:00.000Z"_s); // nobody asked for it
        window.hours.skipsHolidays = true;
        QCOMPARE(nextOf(window, "2026-12-25T10:00:00Z"), u"2026-12-29T09:00:00.000Z"_s);
        QCOMPARE(nextOf(window, "2027-12-25T10:00:00Z"), u"2027-12-27T09:00:00.000Z"_s); // the bridge day was once
    }

    void aLineThatIsNoHolidayIsNamed()
    {
        const auto read = Holidays::fromText(u"12-25\n\n02-30 Nothing"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"line 3"_s);
        QCOMPARE(Holidays::fromText(u"02-29 Leap day"_s)->days().size(), size_t(1));
    }

    void withoutHoursTheWholeDayIsOpen()
    {
        SendingWindow window;
        window.zone = QTimeZone("Europe/Berlin");
        QCOMPARE(nextOf(window, "2026-11-20T22:59:59Z"), u"2026-11-20T22:59:59.000Z"_s);
        QCOMPARE(nextOf(window, "2026-11-20T23:00:00Z"), u"2026-11-22T23:00:00.000Z"_s);
    }

    /// In Berlin the clock goes from 2 to 3 on 29 March 2026 and from 3 to 2 on 25 October 2026, both Sundays.
    void anHourThatTheDayLacksIsSkipped()
    {
        SendingWindow window = office("Europe/Berlin");
        window.hours = {QTime(2, 30), QTime(4, 0), {true, true, true, true, true, true, true}, false};
        QCOMPARE(nextOf(window, "2026-03-29T00:00:00Z"), u"2026-03-29T01:30:00.000Z"_s); // 3:30 in summer time
        window.hours.from = QTime(2, 0);
        window.hours.until = QTime(2, 59);
        const QString next = nextOf(window, "2026-03-29T02:30:00Z");
        QCOMPARE(next, u"2026-03-30T00:00:00.000Z"_s);
    }

    void theHoursFollowTheClockOfTheZone()
    {
        QCOMPARE(nextOf(office("Europe/Berlin"), "2026-03-27T20:00:00Z"), u"2026-03-30T07:00:00.000Z"_s); // +2
        QCOMPARE(nextOf(office("Europe/Berlin"), "2026-10-23T20:00:00Z"), u"2026-10-26T08:00:00.000Z"_s); // +1
    }

    void anHourThatIsThereTwiceCountsTwice()
    {
        SendingWindow window = office("Europe/Berlin");
        window.hours = {QTime(1, 0), QTime(4, 0), {true, true, true, true, true, true, true}, false};
        QVERIFY(window.contains(at("2026-10-25T00:30:00Z")));
        QVERIFY(window.contains(at("2026-10-25T01:30:00Z")));
        QVERIFY(!window.contains(at("2026-10-25T03:00:00Z")));
    }

    void daysKeepTheTimeOfDayOverAChangeOfTheClock()
    {
        const SendingWindow window = office("Europe/Berlin");
        QCOMPARE(window.daysAfter(at("2026-03-27T09:00:00Z"), 3, false).toIso(), u"2026-03-30T08:00:00.000Z"_s);
        QCOMPARE(window.daysAfter(at("2026-10-23T08:00:00Z"), 3, false).toIso(), u"2026-10-26T09:00:00.000Z"_s);
    }

    void workingDaysLeaveOutWeekendsAndHolidays()
    {
        SendingWindow window = office("UTC");
        QCOMPARE(window.daysAfter(at("2026-11-20T12:00:00Z"), 2, true).toIso(), u"2026-11-24T12:00:00.000Z"_s);
        QCOMPARE(window.daysAfter(at("2026-11-21T12:00:00Z"), 1, true).toIso(), u"2026-11-23T12:00:00.000Z"_s);
        window.hours.skipsHolidays = true;
        window.holidays = *Holidays::fromText(u"2026-11-23"_s);
        QCOMPARE(window.daysAfter(at("2026-11-20T12:00:00Z"), 2, true).toIso(), u"2026-11-25T12:00:00.000Z"_s);
        QCOMPARE(window.daysAfter(at("2026-11-20T12:00:00Z"), 0, true).toIso(), u"2026-11-20T12:00:00.000Z"_s);
    }
};

SATCHEL_TEST(tst_SendingWindow)
#include "tst_SendingWindow.moc"
