// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of RFC 5545, section 3.8.5.3, in the words and order of the RFC (with its verified errata), and what it
// says about time zones, exceptions and ends.
#include "domain/recurrence/RecurrenceSet.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone newYork("America/New_York");
const QString form = u"yyyyMMdd'T'HHmmss"_s;

SeriesStart startAt(const QString &local, const QTimeZone &zone = newYork)
{
    const auto time = QDateTime::fromString(local, form);
    return {{}, Instant{ZoneClock(zone).toUtc(toLocalSeconds(time.date(), time.time())) * 1000}, zone};
}

/// The occurrences on the zone's clock: "19970902T090000".
QStringList expand(const QString &start, const QString &text, qsizetype most, const QTimeZone &zone = newYork)
{
    const auto set = parseRecurrenceSet(text, startAt(start, zone));
    if (!set)
        return {toText(set.error())};
    QStringList found;
    RecurrenceSetIterator iterator(*set);
    const ZoneClock clock(zone);
    while (found.size() < most) {
        const auto key = iterator.next();
        if (!key)
            break;
        const LocalSeconds local = clock.toLocal(*key);
        found.append(QDateTime(dateOf(local), timeOf(local), Qt::UTC).toString(form));
    }
    return found;
}

/// "1997 9/2-4,10; 10/1 1998 1/5" as the RFC writes days, each at 9:00.
QStringList days(const QString &text)
{
    QStringList all;
    QString year;
    for (const QString &word : QString(text).replace(u';', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!word.contains(u'/')) {
            year = word;
            continue;
        }
        for (const QString &span : word.section(u'/', 1).split(u',')) {
            const int last = span.section(u'-', -1).toInt();
            for (int day = span.section(u'-', 0, 0).toInt(); day <= last; ++day)
                all.append(year + word.section(u'/', 0, 0).rightJustified(2, u'0')
                    + QString::number(day).rightJustified(2, u'0') + u"T090000"_s);
        }
    }
    return all;
}

QStringList times(const QString &day, const QString &clock)
{
    QStringList all;
    for (const QString &time : clock.split(u' '))
        all.append(day + u'T' + QString(time).remove(u':') + u"00"_s);
    return all;
}

void example(
    const char *name, const char16_t *start, const char16_t *rule, const QStringList &expected, bool isEndless = false)
{
    QTest::newRow(name) << QString::fromUtf16(start) << QString::fromUtf16(rule) << expected << isEndless;
}

void dailyExamples()
{
    const auto start = u"19970902T090000";
    example("daily for 10 occurrences", start, u"FREQ=DAILY;COUNT=10", days(u"1997 9/2-11"_s));
    example("daily until December 24, 1997", start, u"FREQ=DAILY;UNTIL=19971224T000000Z",
        days(u"1997 9/2-30 10/1-31 11/1-30 12/1-23"_s));
    example("every other day forever", start, u"FREQ=DAILY;INTERVAL=2",
        days(u"1997 9/2,4,6,8,10,12,14,16,18,20,22,24,26,28,30 10/2,4,6,8,10"_s), true);
    example(
        "every 10 days, 5 occurrences", start, u"FREQ=DAILY;INTERVAL=10;COUNT=5", days(u"1997 9/2,12,22 10/2,12"_s));
    const QStringList januaries = days(u"1998 1/1-31 1999 1/1-31 2000 1/1-31"_s);
    example("every day in January, for 3 years, yearly", u"19980101T090000",
        u"FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", januaries);
    example("every day in January, for 3 years, daily", u"19980101T090000",
        u"FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", januaries);
}

void weeklyExamples()
{
    const auto start = u"19970902T090000";
    example(
        "weekly for 10 occurrences", start, u"FREQ=WEEKLY;COUNT=10", days(u"1997 9/2,9,16,23,30 10/7,14,21,28 11/4"_s));
    example("weekly until December 24, 1997", start, u"FREQ=WEEKLY;UNTIL=19971224T000000Z",
        days(u"1997 9/2,9,16,23,30 10/7,14,21,28 11/4,11,18,25 12/2,9,16,23"_s));
    example("every other week forever", start, u"FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        days(u"1997 9/2,16,30 10/14,28 11/11,25 12/9,23 1998 1/6,20 2/3,17"_s), true);
    const QStringList fiveWeeks = days(u"1997 9/2,4,9,11,16,18,23,25,30 10/2"_s);
    example("Tuesday and Thursday for five weeks, until", start,
        u"FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", fiveWeeks);
    example(
        "Tuesday and Thursday for five weeks, count", start, u"FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", fiveWeeks);
    example("every other week on Monday, Wednesday and Friday", u"19970901T090000",
        u"FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
        days(u"1997 9/1,3,5,15,17,19,29 10/1,3,13,15,17,27,29,31 11/10,12,14,24,26,28 12/8,10,12,22"_s));
    example("every other week on Tuesday and Thursday, 8 occurrences", start,
        u"FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", days(u"1997 9/2,4,16,18,30 10/2,14,16"_s));
    example("the week starts on Monday", u"19970805T090000", u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        days(u"1997 8/5,10,19,24"_s));
    example("the week starts on Sunday", u"19970805T090000", u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
        days(u"1997 8/5,17,19,31"_s));
}

void monthlyExamples()
{
    example("first Friday, 10 occurrences", u"19970905T090000", u"FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
        days(u"1997 9/5 10/3 11/7 12/5 1998 1/2 2/6 3/6 4/3 5/1 6/5"_s));
    example("first Friday until December 24, 1997", u"19970905T090000",
        u"FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", days(u"1997 9/5 10/3 11/7 12/5"_s));
    example("every other month on the first and last Sunday", u"19970907T090000",
        u"FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", days(u"1997 9/7,28 11/2,30 1998 1/4,25 3/1,29 5/3,31"_s));
    example("second-to-last Monday for 6 months", u"19970922T090000", u"FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
        days(u"1997 9/22 10/20 11/17 12/22 1998 1/19 2/16"_s));
    example("third-to-the-last day of the month", u"19970928T090000", u"FREQ=MONTHLY;BYMONTHDAY=-3",
        days(u"1997 9/28 10/29 11/28 12/29 1998 1/29 2/26"_s), true);
    example("2nd and 15th of the month", u"19970902T090000", u"FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
        days(u"1997 9/2,15 10/2,15 11/2,15 12/2,15 1998 1/2,15"_s));
    example("first and last day of the month", u"19970930T090000", u"FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
        days(u"1997 9/30 10/1,31 11/1,30 12/1,31 1998 1/1,31 2/1"_s));
    example("every 18 months on the 10th thru 15th", u"19970910T090000",
        u"FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", days(u"1997 9/10-15 1999 3/10-13"_s));
    example("every Tuesday, every other month", u"19970902T090000", u"FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
        days(u"1997 9/2,9,16,23,30 11/4,11,18,25 1998 1/6,13,20,27 3/3,10,17,24,31"_s), true);
    example("every Friday the 13th", u"19970902T090000",
        u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13\nEXDATE;TZID=America/New_York:19970902T090000",
        days(u"1998 2/13 3/13 11/13 1999 8/13 2000 10/13"_s), true);
    example("first Saturday after the first Sunday", u"19970913T090000",
        u"FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        days(u"1997 9/13 10/11 11/8 12/13 1998 1/10 2/7 3/7 4/11 5/9 6/13"_s), true);
    example("third of Tuesday, Wednesday, Thursday", u"19970904T090000",
        u"FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", days(u"1997 9/4 10/7 11/6"_s));
    example("second-to-last weekday", u"19970929T090000", u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        days(u"1997 9/29 10/30 11/27 12/30 1998 1/29 2/26 3/30"_s), true);
    example("an invalid date is ignored", u"20070115T090000", u"FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
        days(u"2007 1/15,30 2/15 3/15,30"_s));
}

void yearlyExamples()
{
    example("in June and July", u"19970610T090000", u"FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
        days(u"1997 6/10 7/10 1998 6/10 7/10 1999 6/10 7/10 2000 6/10 7/10 2001 6/10 7/10"_s));
    example("every other year in January, February and March", u"19970310T090000",
        u"FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
        days(u"1997 3/10 1999 1/10 2/10 3/10 2001 1/10 2/10 3/10 2003 1/10 2/10 3/10"_s));
    example("every third year on the 1st, 100th and 200th day", u"19970101T090000",
        u"FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        days(u"1997 1/1 4/10 7/19 2000 1/1 4/9 7/18 2003 1/1 4/10 7/19 2006 1/1"_s));
    example("every 20th Monday", u"19970519T090000", u"FREQ=YEARLY;BYDAY=20MO",
        days(u"1997 5/19 1998 5/18 1999 5/17"_s), true);
    example("Monday of week number 20", u"19970512T090000", u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        days(u"1997 5/12 1998 5/11 1999 5/17"_s), true);
    example("every Thursday in March", u"19970313T090000", u"FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
        days(u"1997 3/13,20,27 1998 3/5,12,19,26 1999 3/4,11,18,25"_s), true);
    example("every Thursday in summer", u"19970605T090000", u"FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
        days(u"1997 6/5,12,19,26 7/3,10,17,24,31 8/7,14,21,28 1998 6/4,11,18,25 7/2,9,16,23,30 8/6,13,20,27 "
             u"1999 6/3,10,17,24 7/1,8,15,22,29 8/5,12,19,26"_s),
        true);
    example("U.S. Presidential Election day", u"19961105T090000",
        u"FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        days(u"1996 11/5 2000 11/7 2004 11/2"_s), true);
}

void clockExamples()
{
    const auto start = u"19970902T090000";
    const QString day = u"19970902"_s;
    example("every 3 hours on a day", start, u"FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z",
        times(day, u"09:00 12:00 15:00"_s)); // EID 3883
    example("every 15 minutes for 6 occurrences", start, u"FREQ=MINUTELY;INTERVAL=15;COUNT=6",
        times(day, u"09:00 09:15 09:30 09:45 10:00 10:15"_s));
    example(
        "every hour and a half", start, u"FREQ=MINUTELY;INTERVAL=90;COUNT=4", times(day, u"09:00 10:30 12:00 13:30"_s));
    QStringList thirds;
    for (const auto &one : {u"19970902"_s, u"19970903"_s}) {
        for (int hour = 9; hour <= 16; ++hour) {
            const QString h = QString::number(hour).rightJustified(2, u'0');
            thirds += times(one, h + u":00 "_s + h + u":20 "_s + h + u":40"_s);
        }
    }
    example("every 20 minutes from 9:00 to 16:40, daily", start,
        u"FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", thirds, true);
    example("every 20 minutes from 9:00 to 16:40, minutely", start,
        u"FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16", thirds, true);
}

} // namespace

class tst_Recurrence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examplesOfTheRfc_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<bool>("isEndless");
        dailyExamples();
        weeklyExamples();
        monthlyExamples();
        yearlyExamples();
        clockExamples();
    }
    void examplesOfTheRfc()
    {
        QFETCH(QString, start);
        QFETCH(QString, rule);
        QFETCH(QStringList, expected);
        QFETCH(bool, isEndless);
        QCOMPARE(expand(start, rule, expected.size() + (isEndless ? 0 : 1)), expected);
    }

    void aSkippedTimeKeepsTheOffsetBeforeTheGap()
    {
        // Section 3.3.5: 02:30 on 11 March 2007 in New York is 03:30 EDT.
        QCOMPARE(expand(u"20070310T023000"_s, u"FREQ=DAILY;COUNT=3"_s, 9),
            (QStringList{u"20070310T023000"_s, u"20070311T033000"_s, u"20070312T023000"_s}));
        QCOMPARE(expand(u"20070311T013000"_s, u"FREQ=HOURLY;COUNT=4"_s, 9),
            (QStringList{
                u"20070311T013000"_s, u"20070311T033000"_s, u"20070311T043000"_s})); // 02:30 and 03:30 are one instant
        QCOMPARE(expand(u"20070311T013000"_s, u"FREQ=MINUTELY;INTERVAL=45"_s,
                     5), // 02:15, 03:00, 03:45 and 04:30, in the order of instants
            (QStringList{u"20070311T013000"_s, u"20070311T030000"_s, u"20070311T031500"_s, u"20070311T034500"_s,
                u"20070311T043000"_s}));
    }

    void aRepeatedTimeIsItsFirstOccurrence()
    {
        const auto set = parseRecurrenceSet(u"FREQ=DAILY;COUNT=3"_s, startAt(u"20071103T013000"_s));
        QVERIFY(set);
        RecurrenceSetIterator iterator(*set);
        const QStringList utc{
            u"2007-11-03T05:30:00.000Z"_s, u"2007-11-04T05:30:00.000Z"_s, u"2007-11-05T06:30:00.000Z"_s};
        for (const QString &expected : utc)
            QCOMPARE(Instant{*iterator.next() * 1000}.toIso(), expected);
    }

    void aSkippedDayIsShiftedToTheNext()
    {
        const QTimeZone apia("Pacific/Apia"); // there was no 30 December 2011
        QCOMPARE(expand(u"20111228T100000"_s, u"FREQ=DAILY;COUNT=4"_s, 9, apia),
            (QStringList{u"20111228T100000"_s, u"20111229T100000"_s, u"20111231T100000"_s}));
    }

    void anEndIsAnInstantAndIncluded()
    {
        QCOMPARE(expand(u"19970902T090000"_s, u"FREQ=DAILY;UNTIL=19970904T130000Z"_s, 9).size(), 3);
        QCOMPARE(expand(u"19970902T090000"_s, u"FREQ=DAILY;UNTIL=19970904T125959Z"_s, 9).size(), 2);
    }

    void anEndHasTheFormOfTheStart()
    {
        const SeriesStart day{QDate(1997, 9, 2), {}, newYork};
        QVERIFY(parseRecurrenceSet(u"FREQ=DAILY;UNTIL=19970904"_s, day));
        for (const auto &[rule, start] : {std::pair{u"FREQ=DAILY;UNTIL=19970904T130000Z"_s, day},
                 std::pair{u"FREQ=DAILY;UNTIL=19970904"_s, startAt(u"19970902T090000"_s)},
                 std::pair{u"FREQ=DAILY;UNTIL=19970904T090000"_s, startAt(u"19970902T090000"_s)}}) {
            const auto set = parseRecurrenceSet(rule, start);
            QVERIFY2(!set, qPrintable(rule));
            QCOMPARE(set.error().kind, Error::Kind::Invalid);
            QCOMPARE(set.error().where, u"recurrence"_s);
        }
    }

    void daysAreAddedAndLeftOut()
    {
        const QString text = u"RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE:19970903T130000Z,19970904T090000\nRDATE;TZID=Europe/"
                             u"Paris:19970902T150000,\n 19971224T090000\n"
                             u"RDATE;VALUE=PERIOD:19971225T140000Z/PT1H"_s;
        QCOMPARE(expand(u"19970902T090000"_s, text, 9),
            (QStringList{u"19970902T090000"_s, u"19970905T090000"_s, u"19971224T030000"_s, u"19971225T090000"_s}));
        for (const auto &bad : {u"\nCOMMENT:x"_s, u"\nEXDATE:19970903"_s,
                 u"\nEXDATE;TZID=Nowhere/Else:19970903T090000"_s, u"\nRDATE:soon"_s})
            QVERIFY2(
                expand(u"19970902T090000"_s, u"FREQ=DAILY;COUNT=4"_s + bad, 9).first().startsWith(u"recurrence: "_s),
                qPrintable(bad));
    }

    void timesOfASeriesOfDaysAreIgnored()
    {
        const auto set = parseRecurrenceSet(
            u"FREQ=HOURLY;BYHOUR=9;INTERVAL=12;COUNT=4\nEXDATE;VALUE=DATE:19970903\nRDATE;VALUE=DATE:19970910"_s,
            {QDate(1997, 9, 2), {}, newYork});
        QVERIFY(set);
        RecurrenceSetIterator iterator(*set);
        QCOMPARE(dateOf(*iterator.next()), QDate(1997, 9, 2));
        QCOMPARE(dateOf(*iterator.next()), QDate(1997, 9, 10));
        QCOMPARE(iterator.next(), std::nullopt);
    }

    void skippingGivesWhatCountingGives_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto *rule : {u"FREQ=DAILY;INTERVAL=3", u"FREQ=WEEKLY;BYDAY=MO,TH;COUNT=40",
                 u"FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=2,-1;COUNT=30", u"FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO,SU",
                 u"FREQ=HOURLY;INTERVAL=7;BYDAY=SU;COUNT=60", u"FREQ=MINUTELY;INTERVAL=97;BYHOUR=1,2,3",
                 u"FREQ=SECONDLY;INTERVAL=7201;BYMONTHDAY=1,-1"})
            QTest::newRow(qPrintable(QString::fromUtf16(rule))) << QString::fromUtf16(rule);
    }
    void skippingGivesWhatCountingGives()
    {
        QFETCH(QString, rule);
        const LocalSeconds start = toLocalSeconds(QDate(2026, 11, 2), QTime(1, 0));
        std::vector<LocalSeconds> all;
        RecurrenceIterator counting(*parseRecurrenceRule(rule), start);
        for (auto next = counting.next(); next && all.size() < 80; next = counting.next())
            all.push_back(*next);
        for (size_t i = 0; i < all.size(); ++i) {
            RecurrenceIterator skipping(*parseRecurrenceRule(rule), start);
            skipping.skipTo(all[i / 2]);
            skipping.skipTo(all[i] - (i ? 0 : 5));
            for (size_t j = i; j < all.size(); ++j)
                QCOMPARE(skipping.next(), std::optional(all[j]));
        }
    }

    void nextAnswersSoonForEveryRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto *rule : {u"FREQ=SECONDLY;BYSECOND=5,4;COUNT=5", u"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                 u"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYHOUR=3;BYMINUTE=1;BYSECOND=59",
                 u"FREQ=SECONDLY;INTERVAL=60;BYSECOND=30",
                 u"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=0;BYMINUTE=0;BYSECOND=1;BYDAY=MO",
                 u"FREQ=MINUTELY;INTERVAL=1439;BYHOUR=4;BYMINUTE=44;BYYEARDAY=366",
                 u"FREQ=HOURLY;INTERVAL=21;BYHOUR=0;BYDAY=MO", u"FREQ=DAILY;INTERVAL=7;BYDAY=SU",
                 u"FREQ=WEEKLY;INTERVAL=53;BYMONTH=2;BYDAY=MO;BYSETPOS=2",
                 u"FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=2", u"FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
                 u"FREQ=YEARLY;INTERVAL=4;BYYEARDAY=366;BYDAY=1MO", u"FREQ=SECONDLY;INTERVAL=2147483647",
                 u"FREQ=YEARLY;INTERVAL=2147483647", u"FREQ=DAILY;BYSECOND=60"})
            QTest::newRow(qPrintable(QString::fromUtf16(rule))) << QString::fromUtf16(rule);
    }
    void nextAnswersSoonForEveryRule()
    {
        QFETCH(QString, rule);
        QElapsedTimer timer;
        timer.start();
        RecurrenceIterator iterator(*parseRecurrenceRule(rule), toLocalSeconds(QDate(2026, 11, 20), QTime(9, 0)));
        iterator.skipTo(toLocalSeconds(QDate(2126, 11, 20), QTime(9, 0)));
        for (int i = 0; i < 3; ++i)
            iterator.next();
        QVERIFY2(
            timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // with sanitizers, on a busy machine
    }

    void anIteratorStaysAtItsEnd()
    {
        RecurrenceIterator iterator(
            *parseRecurrenceRule(u"FREQ=YEARLY;COUNT=2"), toLocalSeconds(QDate(2026, 1, 1), QTime(0, 0)));
        QVERIFY(iterator.next() && iterator.next());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(iterator.next(), std::nullopt);
        RecurrenceIterator late(*parseRecurrenceRule(u"FREQ=YEARLY"), toLocalSeconds(QDate(9998, 1, 1), QTime(0, 0)));
        QVERIFY(late.next() && late.next());
        QCOMPARE(late.next(), std::nullopt);
    }
};

SATCHEL_PLAIN_TEST(tst_Recurrence)
#include "tst_Recurrence.moc"
