// SPDX-License-Identifier: GPL-3.0-or-later
// Free times: examples, and what holds for any calendar.
#include "calendar/FreeTimes.h"
#include "domain/ChoiceNames.h"
#include "tests/support/TestProgram.h"

#include <QRandomGenerator>

using namespace satchel;
using namespace satchel::calendar;
using namespace Qt::StringLiterals;

namespace {

const QDate workMonday(2026, 11, 23);
const QTimeZone berlin("Europe/Berlin");

CalendarEntry meetingAt(Instant start, qint64 seconds)
{
    CalendarEntry made;
    made.time = {start, seconds, false, berlin};
    return made;
}

CalendarEntry meetingOn(QDate day, QTime from, QTime until)
{
    return meetingAt(Instant::at(day, from, berlin), from.secsTo(until));
}

FreeTime between(QDate day, QTime from, QTime until)
{
    return {Instant::at(day, from, berlin), Instant::at(day, until, berlin)};
}

/// A calendar and rules that a seed decides.
struct World
{
    std::vector<CalendarEntry> busy;
    FreeTimeRules rules;
    Instant from;

    explicit World(quint32 seed)
    {
        QRandomGenerator random(seed);
        from = Instant{
            Instant::at(workMonday, {0, 0}, berlin).ms + random.bounded(qint64(0), qint64(300) * 24 * 3600) * 1000};
        const int count = random.bounded(60);
        for (int i = 0; i < count; ++i) {
            busy.push_back(meetingAt(Instant{from.ms + random.bounded(qint64(-86'400), qint64(10 * 86'400)) * 1000},
                random.bounded(8 * 3600)));
            if (random.bounded(10) == 0)
                busy.back().state = choice::cancelled;
        }
        rules.seconds = 900 * (1 + random.bounded(8));
        rules.before = 300 * random.bounded(6);
        rules.after = 300 * random.bounded(6);
        rules.workingDays = random.bounded(8);
        for (size_t day = 0; day < rules.hours.days.size(); ++day)
            rules.hours.days[day] = random.bounded(7) > 1;
    }
};

} // namespace

class tst_FreeTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gapsBetweenMeetingsAreFree()
    {
        FreeTimeRules rules;
        rules.workingDays = 1;
        const std::vector<CalendarEntry> busy = {
            meetingOn(workMonday, {13, 0}, {14, 30}), meetingOn(workMonday, {9, 0}, {10, 0})};
        const auto free = freeTimes(busy, Instant::at(workMonday, {7, 0}, berlin), rules, berlin);
        QCOMPARE(free,
            (std::vector<FreeTime>{between(workMonday, {8, 0}, {9, 0}), between(workMonday, {10, 0}, {13, 0}),
                between(workMonday, {14, 30}, {18, 0})}));
    }

    void pausesAroundMeetingsAreKept()
    {
        FreeTimeRules rules;
        rules.workingDays = 1;
        rules.before = 15 * 60;
        rules.after = 30 * 60;
        const std::vector<CalendarEntry> busy = {meetingOn(workMonday, {12, 0}, {13, 0})};
        const auto free = freeTimes(busy, Instant::at(workMonday, {7, 0}, berlin), rules, berlin);
        QCOMPARE(free,
            (std::vector<FreeTime>{between(workMonday, {8, 0}, {11, 45}), between(workMonday, {13, 30}, {18, 0})}));
    }

    void weekendsAndADayThatIsOverDoNotCount()
    {
        FreeTimeRules rules;
        rules.workingDays = 2;
        const QDate friday = workMonday.addDays(4);
        const auto free = freeTimes({}, Instant::at(friday, {17, 30}, berlin), rules, berlin);
        QCOMPARE(free,
            (std::vector<FreeTime>{
                between(workMonday.addDays(7), {8, 0}, {18, 0}), between(workMonday.addDays(8), {8, 0}, {18, 0})}));
    }

    void theHoursStayTheSameWhenTheClockChanges()
    {
        FreeTimeRules rules;
        rules.workingDays = 2;
        const QDate friday(2026, 10, 23); // summer time ends on the 25th
        const auto free = freeTimes({}, Instant::at(friday, {7, 0}, berlin), rules, berlin);
        QCOMPARE(free.front().from.timeIn(berlin), QTime(8, 0));
        QCOMPARE(free.back().from.timeIn(berlin), QTime(8, 0));
        QCOMPARE(free.back().from.ms - free.front().from.ms, qint64(73) * 3'600'000);
    }

    void somebodyWhoWorksOnNoDayIsNeverFree()
    {
        FreeTimeRules rules;
        rules.hours.days.fill(false);
        QVERIFY(freeTimes({}, Instant::at(workMonday, {7, 0}, berlin), rules, berlin).empty());
    }

    void whatHoldsForAnyCalendar()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const World world(seed);
            const auto free = freeTimes(world.busy, world.from, world.rules, berlin);
            QSet<QDate> days;
            for (size_t i = 0; i < free.size(); ++i) {
                const FreeTime &time = free[i];
                const QString where = u"seed %1, time %2"_s.arg(seed).arg(i);
                const QDate day = time.from.dateIn(berlin);
                days.insert(day);
                QVERIFY2(time.from >= world.from, qPrintable(where));
                QVERIFY2(time.until.ms - time.from.ms >= world.rules.seconds * 1000, qPrintable(where));
                QVERIFY2(time.from.ms % 900'000 == 0 && time.until.ms % 900'000 == 0, qPrintable(where));
                QVERIFY2(world.rules.hours.isWorkday(day) && time.from.timeIn(berlin) >= world.rules.hours.from
                        && time.until <= Instant::at(day, world.rules.hours.until, berlin),
                    qPrintable(where));
                QVERIFY2(i == 0 || free[i - 1].until <= time.from, qPrintable(where));
                for (const CalendarEntry &entry : world.busy) {
                    const bool isApart = !takesTime(entry)
                        || entry.time.end().ms + world.rules.after * 1000 <= time.from.ms
                        || entry.time.start.ms - world.rules.before * 1000 >= time.until.ms;
                    QVERIFY2(isApart, qPrintable(where));
                }
            }
            QVERIFY2(days.size() <= world.rules.workingDays, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void nothingThatFitsIsLeftOut()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            World world(seed);
            world.rules.workingDays = 3;
            const auto free = freeTimes(world.busy, world.from, world.rules, berlin);
            if (free.empty())
                continue;
            // Each start of a quarter of an hour on a day that was offered is either in a free time or taken.
            const QDate day = free.front().from.dateIn(berlin);
            for (Instant start = Instant::at(day, world.rules.hours.from, berlin);
                 start.ms + world.rules.seconds * 1000 <= Instant::at(day, world.rules.hours.until, berlin).ms;
                 start.ms += 900'000) {
                const Instant end{start.ms + world.rules.seconds * 1000};
                const bool isOffered = std::ranges::any_of(
                    free, [&](const FreeTime &time) { return time.from <= start && end <= time.until; });
                const bool isTaken = start < world.from
                    || std::ranges::any_of(world.busy, [&](const CalendarEntry &entry) {
                           return takesTime(entry) && entry.time.start.ms - world.rules.before * 1000 < end.ms
                               && start.ms < entry.time.end().ms + world.rules.after * 1000;
                       });
                QVERIFY2(isOffered != isTaken, qPrintable(u"seed %1, %2"_s.arg(seed).arg(start.toIso())));
            }
        }
    }
};

SATCHEL_PLAIN_TEST(tst_FreeTimes)
#include "tst_FreeTimes.moc"
