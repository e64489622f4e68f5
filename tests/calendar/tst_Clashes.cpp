// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/Clashes.h"
#include "domain/ChoiceNames.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::calendar;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);
const QTimeZone utc = QTimeZone::utc();

RecordId idOf(qint64 number)
{
    return RecordId::fromString(u"00000000-0000-7000-8000-"_s + QString::number(number).rightJustified(12, u'0'));
}

CalendarEntry entry(int number, QTime from, QTime until, int owner = 90)
{
    CalendarEntry made;
    made.id = idOf(number);
    made.owner = idOf(owner);
    made.time = {Instant::at(monday, from, utc), from.secsTo(until), false, utc};
    return made;
}

} // namespace

class tst_Clashes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meetingsOfOnePersonAtOneTimeClash()
    {
        const std::vector<CalendarEntry> entries = {entry(1, {9, 0}, {10, 0}), entry(2, {9, 30}, {11, 0}),
            entry(3, {10, 0}, {10, 30}), entry(4, {9, 0}, {12, 0}, 91)};
        const auto clashes = clashesOf(entries);
        QCOMPARE(clashes.value(0), std::vector<int>{1});
        QCOMPARE(clashes.value(1), (std::vector<int>{0, 2}));
        QVERIFY(!clashes.contains(3));
    }

    void whatIsCancelledAndWholeDaysTakeNoTime()
    {
        std::vector<CalendarEntry> entries = {
            entry(1, {9, 0}, {10, 0}), entry(2, {9, 0}, {10, 0}), entry(3, {9, 0}, {10, 0}), entry(4, {9, 0}, {9, 0})};
        entries[1].state = choice::cancelled;
        entries[2].time = wholeDays(monday, monday, utc);
        QVERIFY(clashesOf(entries).isEmpty());
    }

    void twoOccurrencesOfOneSeriesMayClash()
    {
        std::vector<CalendarEntry> entries = {entry(1, {9, 0}, {10, 0}), entry(1, {9, 30}, {10, 30})};
        entries[0].occurrence = 1;
        entries[1].occurrence = 2;
        QCOMPARE(clashesOf(entries).size(), 2);
    }

    void theNextFreeTimeIsWithinWorkingHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("free");
        QTest::newRow("at once") << QTime(12, 7) << qint64(30) << u"2026-11-23T12:15:00.000Z"_s;
        QTest::newRow("behind the busy hours") << QTime(9, 0) << qint64(60) << u"2026-11-23T11:00:00.000Z"_s;
        QTest::newRow("in a gap") << QTime(9, 0) << qint64(15) << u"2026-11-23T10:00:00.000Z"_s;
        QTest::newRow("before work") << QTime(5, 0) << qint64(30) << u"2026-11-23T08:00:00.000Z"_s;
        QTest::newRow("in the evening") << QTime(17, 45) << qint64(30) << u"2026-11-24T08:00:00.000Z"_s;
        QTest::newRow("longer than a day") << QTime(9, 0) << qint64(11 * 60) << QString();
    }
    void theNextFreeTimeIsWithinWorkingHours()
    {
        QFETCH(QTime, from);
        QFETCH(qint64, minutes);
        const std::vector<CalendarEntry> busy = {entry(1, {9, 0}, {10, 0}), entry(2, {10, 20}, {11, 0})};
        const auto free = nextFreeTime(busy, Instant::at(monday, from, utc), minutes * 60, {}, utc);
        QTEST(free ? free->toIso() : QString(), "free");
    }

    void nobodyWorksOnNoDay()
    {
        WorkingHours never;
        never.days.fill(std::nullopt);
        QVERIFY(!nextFreeTime({}, Instant::at(monday, {9, 0}, utc), 900, never, utc));
    }

    void eachDayHasItsOwnHours()
    {
        WorkingHours hours;
        hours.days[4] = WorkSpan{QTime(8, 0), QTime(12, 0)}; // Friday
        const QDate friday = monday.addDays(4);
        const auto at = [&](QTime time) { return Instant::at(friday, time, utc); };
        QCOMPARE(nextFreeTime({}, at({11, 0}), 3600, hours, utc), at({11, 0}));
        QCOMPARE(
            nextFreeTime({}, at({11, 15}), 3600, hours, utc), Instant::at(friday.addDays(3), {8, 0}, utc)); // Monday
    }
};

SATCHEL_TEST(tst_Clashes)
#include "tst_Clashes.moc"
