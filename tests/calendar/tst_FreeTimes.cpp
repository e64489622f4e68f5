// SPDX-License-Identifier: GPL-3.0-or-later
// Free times: examples, and what holds for any calendar.
#include "calendar/Clashes.h"
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
        if (seed % 4 == 0) // in the days before the clock changes
            from = Instant::at(
                seed % 8 == 0 ? QDate(2027, 3, 25) : QDate(2027, 10, 28), {random.bounded(24), 0}, berlin);
        const int count = random.bounded(60);
        for (int i = 0; i < count; ++i) {
            busy.push_back(meetingAt(Instant{from.ms + random.bounded(qint64(-86'400), qint64(10 * 86'400)) * 1000},
                random.bounded(8 * 3600)));
            busy.back().kind = random.bounded(2) == 0 ? choice::meeting : choice::call;
            if (random.bounded(10) == 0)
                busy.back().state = choice::cancelled;
        }
        rules.seconds = 900 * (1 + random.bounded(8));
        rules.before = 300 * random.bounded(6);
        rules.after = 300 * random.bounded(6);
        rules.workingDays = random.bounded(8);
        rules.notice = 3600 * random.bounded(30);
        rules.mostMeetings = random.bounded(4);
        rules.step = std::array<qint64, 3>{900, 1800, 3600}[static_cast<size_t>(random.bounded(3))];
        for (auto &day : rules.hours.days) {
            day.reset();
            if (random.bounded(7) > 1)
                day = WorkSpan{QTime(6 + random.bounded(4), 15 * random.bounded(4)), QTime(15 + random.bounded(5), 30)};
        }
        for (int day = 0; day < 20; ++day) {
            if (random.bounded(8) == 0)
                rules.daysOff.insert(from.dateIn(berlin).addDays(day));
        }
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
        rules.hours.days.fill(std::nullopt);
        QVERIFY(freeTimes({}, Instant::at(workMonday, {7, 0}, berlin), rules, berlin).empty());
    }

    void holidaysOfferNothingAndDoNotCount()
    {
        FreeTimeRules rules;
        rules.workingDays = 2;
        rules.daysOff = {workMonday};
        const auto free = freeTimes({}, Instant::at(workMonday, {7, 0}, berlin), rules, berlin);
        QCOMPARE(free,
            (std::vector<FreeTime>{
                between(workMonday.addDays(1), {8, 0}, {18, 0}), between(workMonday.addDays(2), {8, 0}, {18, 0})}));
    }

    void nothingBeginsWithinTheNotice()
    {
        FreeTimeRules rules;
        rules.workingDays = 1;
        rules.notice = 4 * 3600;
        QCOMPARE(freeTimes({}, Instant::at(workMonday, {9, 10}, berlin), rules, berlin),
            (std::vector<FreeTime>{between(workMonday, {13, 15}, {18, 0})}));
    }

    void aDayWithItsMeetingsIsFull()
    {
        FreeTimeRules rules;
        rules.workingDays = 2;
        rules.mostMeetings = 2;
        std::vector<CalendarEntry> busy = {
            meetingOn(workMonday, {9, 0}, {10, 0}), meetingOn(workMonday, {11, 0}, {12, 0})};
        busy[0].kind = choice::meeting;
        busy[1].kind = choice::call; // takes time, but is no meeting
        const Instant now = Instant::at(workMonday, {7, 0}, berlin);
        QCOMPARE(freeTimes(busy, now, rules, berlin).front(), between(workMonday, {8, 0}, {9, 0}));
        busy[1].kind = choice::demo_scheduled;
        QCOMPARE(freeTimes(busy, now, rules, berlin),
            (std::vector<FreeTime>{between(workMonday.addDays(1), {8, 0}, {18, 0})}));
        busy[0].state = choice::cancelled;
        QCOMPARE(freeTimes(busy, now, rules, berlin).front(), between(workMonday, {8, 0}, {11, 0}));
    }

    void meetingsBeginOnTheGridOfTheLocalClock()
    {
        FreeTimeRules rules;
        rules.workingDays = 1;
        rules.step = 3600;
        rules.seconds = 1800;
        const QTimeZone kolkata("Asia/Kolkata"); // half an hour beside UTC
        const auto at = [&](QTime time) { return Instant::at(workMonday, time, kolkata); };
        CalendarEntry entry = meetingAt(at({9, 0}), 600);
        const auto free = freeTimes(std::span(&entry, 1), at({8, 30}), rules, kolkata);
        QCOMPARE(free, (std::vector<FreeTime>{{at({10, 0}), at({18, 0})}}));
        QCOMPARE(startsWithin({at({10, 0}), at({12, 30})}, rules, kolkata),
            (std::vector<Instant>{at({10, 0}), at({11, 0}), at({12, 0})}));
    }

    void startsFollowTheClockWhenItChanges()
    {
        FreeTimeRules rules;
        rules.step = 3600;
        const QDate sunday(2026, 10, 25); // 3:00 becomes 2:00
        const auto starts = startsWithin(
            {Instant::at(sunday, {0, 30}, berlin), Instant::at(sunday, {5, 0}, berlin)}, rules, berlin);
        QStringList times;
        for (const Instant start : starts)
            times.append(start.timeIn(berlin).toString(u"HH:mm"_s));
        QCOMPARE(times, (QStringList{u"01:00"_s, u"02:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s}));
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
                QVERIFY2(time.from.ms >= world.from.ms + world.rules.notice * 1000, qPrintable(where));
                QVERIFY2(time.until.ms - time.from.ms >= world.rules.seconds * 1000, qPrintable(where));
                QVERIFY2(time.until.ms % 900'000 == 0, qPrintable(where));
                const auto &work = world.rules.hours.on(day);
                QVERIFY2(work && !world.rules.daysOff.contains(day) && time.from.timeIn(berlin) >= work->from
                        && time.until <= Instant::at(day, work->until, berlin),
                    qPrintable(where));
                QVERIFY2(i == 0 || free[i - 1].until <= time.from, qPrintable(where));
                const auto starts = startsWithin(time, world.rules, berlin);
                QVERIFY2(!starts.empty() && starts.front() == time.from, qPrintable(where));
                for (const Instant start : starts)
                    QVERIFY2(QTime(0, 0).secsTo(start.timeIn(berlin)) % world.rules.step == 0, qPrintable(where));
                int meetings = 0;
                for (const CalendarEntry &entry : world.busy) {
                    const bool isApart = !takesTime(entry)
                        || entry.time.end().ms + world.rules.after * 1000 <= time.from.ms
                        || entry.time.start.ms - world.rules.before * 1000 >= time.until.ms;
                    QVERIFY2(isApart, qPrintable(where));
                    if (takesTime(entry) && entry.kind == choice::meeting && entry.time.start.dateIn(berlin) == day)
                        ++meetings;
                }
                QVERIFY2(world.rules.mostMeetings == 0 || meetings < world.rules.mostMeetings, qPrintable(where));
            }
            QVERIFY2(days.size() <= world.rules.workingDays, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void nothingThatFitsIsLeftOut()
    {
        int seen = 0;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            World world(seed);
            world.rules.workingDays = 3;
            const auto free = freeTimes(world.busy, world.from, world.rules, berlin);
            if (free.empty())
                continue;
            ++seen;
            // Each start on the grid of a day that was offered is either in a free time or taken.
            const QDate day = free.front().from.dateIn(berlin);
            const WorkSpan work = *world.rules.hours.on(day);
            const FreeTime whole{Instant::at(day, work.from, berlin), Instant::at(day, work.until, berlin)};
            for (const Instant start : startsWithin(whole, world.rules, berlin)) {
                const Instant end{start.ms + world.rules.seconds * 1000};
                const bool isOffered = std::ranges::any_of(
                    free, [&](const FreeTime &time) { return time.from <= start && end <= time.until; });
                const bool isTaken = start.ms < world.from.ms + world.rules.notice * 1000
                    || std::ranges::any_of(world.busy, [&](const CalendarEntry &entry) {
                           return takesTime(entry) && entry.time.start.ms - world.rules.before * 1000 < end.ms
                               && start.ms < entry.time.end().ms + world.rules.after * 1000;
                       });
                QVERIFY2(isOffered != isTaken, qPrintable(u"seed %1, %2"_s.arg(seed).arg(start.toIso())));
            }
        }
        QVERIFY(seen > 50);
    }
};

SATCHEL_PLAIN_TEST(tst_FreeTimes)
#include "tst_FreeTimes.moc"
