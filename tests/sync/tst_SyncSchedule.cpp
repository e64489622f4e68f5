// SPDX-License-Identifier: GPL-3.0-or-later
// What is due when, as arithmetic: who is there, what is on screen, what changed, what is left of the day.
#include "sync/session/SyncSchedule.h"

#include "domain/Clock.h"
#include "sync/engine/DailyCount.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
const Instant start{1'800'000'000'000};
const SyncIntervals intervals;

Instant at(qint64 milliseconds)
{
    return {start.ms + milliseconds};
}

ObjectFacts object(const QString &name, EntityKind entity, qint64 readAt)
{
    return {name, entity, at(readAt)};
}

/// Somebody is at the board since an hour; everything has just been read.
ScheduleFacts atTheBoard()
{
    ScheduleFacts facts;
    facts.now = start;
    facts.accountCheckedAt = start;
    facts.windowUse = {{true, {EntityKind::Deal}}, start, at(-hour)};
    facts.objects = {object(u"companies"_s, EntityKind::Company, 0), object(u"contacts"_s, EntityKind::Contact, 0),
        object(u"deals"_s, EntityKind::Deal, 0)};
    return facts;
}

/// An idle moment of the organisation's day.
DayUse untouched(qint64 limit = 1'000'000)
{
    return {limit, 0, limit, at(-12 * hour), at(12 * hour)};
}

} // namespace

class tst_SyncSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstRoundReadsEverythingAtOnce()
    {
        ScheduleFacts facts;
        facts.now = start;
        QCOMPARE(planRound(facts, intervals)->wait, 0);
        QVERIFY(planRound(facts, intervals)->scope.isWhole);
    }

    void whatWasNeverReadIsDueAtOnce()
    {
        ScheduleFacts facts = atTheBoard();
        facts.objects[1].readAt.reset();
        const auto plan = planRound(facts, intervals);
        QCOMPARE(plan->wait, 0);
        QCOMPARE(plan->scope, RoundScope::of({u"contacts"_s}, false));
    }

    void whatIsOnScreenIsReadWithinAMinuteAndTheRestWithinTen()
    {
        ScheduleFacts facts = atTheBoard();
        const auto plan = planRound(facts, intervals);
        QCOMPARE(plan->wait, 45 * second);
        QCOMPARE(plan->scope.objects, QSet<QString>{u"deals"_s});
        facts.windowUse.attention.entities.clear();
        QCOMPARE(planRound(facts, intervals)->wait, 9 * minute);
        QVERIFY(planRound(facts, intervals)->scope.isWhole);
    }

    void ownersAndStagesAreReadHourlyAndTheRestDoesNotWaitForThem()
    {
        ScheduleFacts facts = atTheBoard();
        facts.windowUse.attention.entities.clear();
        facts.objects.push_back(object(u"stages"_s, EntityKind::Stage, 0));
        facts.objects.back().isReference = true;
        QCOMPARE(
            planRound(facts, intervals)->scope, RoundScope::of({u"companies"_s, u"contacts"_s, u"deals"_s}, false));
        facts.windowUse.returnedAt = facts.now = at(20 * minute); // nobody who comes back waits for it
        QVERIFY(!planRound(facts, intervals)->scope.covers(u"stages"_s));
        facts.now = at(hour);
        QVERIFY(planRound(facts, intervals)->scope.covers(u"stages"_s));
        QCOMPARE(planRound(facts, intervals)->wait, 0);
    }

    void anotherPageIsDueByWhenItWasRead()
    {
        ScheduleFacts facts = atTheBoard();
        facts.now = at(5 * minute);
        facts.windowUse.lastUse = facts.now;
        facts.objects[2].readAt = facts.now;
        QVERIFY(facts.windowUse.see({true, {EntityKind::Contact}}, facts.now));
        const auto plan = planRound(facts, intervals);
        QCOMPARE(plan->wait, 0);
        QCOMPARE(plan->scope.objects, QSet<QString>{u"contacts"_s});
    }

    void forAnAbsentUserReadsAreAsFrequentWhereThatCostsLittle()
    {
        ScheduleFacts facts = atTheBoard();
        facts.windowUse.lastUse = at(-10 * hour);
        facts.windowUse.attention.hasFocus = false;
        QCOMPARE(planRound(facts, intervals)->wait, 9 * minute);
    }

    void intervalsStretchWhileNobodyIsThereWhereADayOfThemWouldCostTooMuch()
    {
        ScheduleFacts facts = atTheBoard();
        facts.requestsPerObject = 10;
        qint64 last = 0;
        for (const qint64 unused : {0 * minute, 10 * minute, 30 * minute, 40 * minute, 60 * minute, 600 * minute}) {
            facts.windowUse.lastUse = at(-unused);
            facts.windowUse.attention.hasFocus = false;
            const qint64 wait = planRound(facts, intervals)->wait;
            QVERIFY(wait >= last);
            last = wait;
        }
        const double aDay = 24.0 * hour / double(last) * 3 * 10;
        QVERIFY2(aDay <= double(intervals.idleDay) * 1.001 && aDay > double(intervals.idleDay) * 0.9,
            qPrintable(QString::number(aDay)));
        facts.requestsPerObject = 1'000;
        QCOMPARE(planRound(facts, intervals)->wait, 30 * minute);
    }

    void deletionsThatAreListedApartAreLookedForHourlyWhileNobodyIsThere()
    {
        ScheduleFacts facts = atTheBoard();
        QCOMPARE(planRound(facts, intervals)->scope.deletionsAfter, 5 * minute);
        facts.windowUse.lastUse = at(-10 * hour);
        facts.objects.push_back(object(u"stages"_s, EntityKind::Stage, 0)); // else the round is a whole one
        facts.objects.back().isReference = true;
        QCOMPARE(planRound(facts, intervals)->scope.deletionsAfter, hour);
        QVERIFY(facts.windowUse.use(facts.now)); // somebody comes back
        QCOMPARE(planRound(facts, intervals)->scope.deletionsAfter, 5 * minute);
    }

    void whatIsOnScreenOfAnAbsentUserIsNotReadEachMinute()
    {
        ScheduleFacts facts = atTheBoard();
        facts.windowUse.lastUse = at(-hour);
        QVERIFY(planRound(facts, intervals)->wait >= 9 * minute);
    }

    void whoeverComesBackFindsItRead_data()
    {
        QTest::addColumn<bool>("byFocus");
        QTest::newRow("the window gets the focus") << true;
        QTest::newRow("a key after a while") << false;
    }
    void whoeverComesBackFindsItRead()
    {
        QFETCH(bool, byFocus);
        ScheduleFacts facts = atTheBoard();
        facts.now = at(20 * minute);
        facts.windowUse.attention.hasFocus = !byFocus;
        for (ObjectFacts &one : facts.objects)
            one.readAt = at(17 * minute + 30 * second);
        QVERIFY(planRound(facts, intervals)->wait > 0);
        QVERIFY(byFocus ? facts.windowUse.see({true, {EntityKind::Deal}}, facts.now) : facts.windowUse.use(facts.now));
        QCOMPARE(planRound(facts, intervals)->wait, 0);
        QVERIFY(planRound(facts, intervals)->scope.isWhole);
        for (ObjectFacts &one : facts.objects)
            one.readAt = facts.now;
        QVERIFY(planRound(facts, intervals)->wait > 0); // once
    }

    void windowsThatComeAndGoQuicklyCostLittle()
    {
        ScheduleFacts facts = atTheBoard();
        int objects = 0;
        for (int i = 0; i < 60; ++i) { // a minute here, a minute elsewhere
            facts.now = at(i * minute);
            facts.windowUse.see({i % 2 == 0, {EntityKind::Deal}}, facts.now);
            const auto plan = planRound(facts, intervals);
            if (plan->wait > 0)
                continue;
            for (ObjectFacts &one : facts.objects) {
                if (plan->scope.covers(one.object)) {
                    one.readAt = facts.now;
                    ++objects;
                }
            }
        }
        QVERIFY2(objects <= 60 + 2 * 30, qPrintable(QString::number(objects)));
    }

    void usingTheWindowWakesNobodyTwice()
    {
        WindowUse windowUse{{true, {}}, start, start};
        QVERIFY(!windowUse.use(at(10 * second)));
        QVERIFY(!windowUse.use(at(3 * minute)));
        QVERIFY(windowUse.use(at(20 * minute)));
        QCOMPARE(windowUse.returnedAt, at(20 * minute));
        QVERIFY(!windowUse.see({false, {}}, at(21 * minute))); // leaving is no reason to read
    }

    void whatIsDueSoonGoesAlong()
    {
        ScheduleFacts facts = atTheBoard();
        facts.objects[0].readAt = at(-8 * minute);
        facts.objects[1].readAt = at(-3 * minute);
        const auto plan = planRound(facts, intervals);
        QCOMPARE(plan->wait, 45 * second);
        QCOMPARE(plan->scope.objects, (QSet<QString>{u"companies"_s, u"deals"_s}));
    }

    void theAccountIsLookedAtNowAndThen()
    {
        ScheduleFacts facts = atTheBoard();
        QVERIFY(!planRound(facts, intervals)->scope.checksAccount);
        facts.accountCheckedAt = at(-11 * minute);
        QVERIFY(planRound(facts, intervals)->scope.checksAccount);
        facts.accountCheckedAt.reset();
        QVERIFY(planRound(facts, intervals)->scope.checksAccount);
    }

    void aClockSetBackPostponesNothingForEver()
    {
        ScheduleFacts facts = atTheBoard();
        facts.now = at(-24 * hour);
        QCOMPARE(planRound(facts, intervals)->wait, 0);
        facts.frequency = store::SyncFrequency::Daily;
        facts.lastWhole = at(hour);
        QCOMPARE(planRound(facts, intervals)->wait, 24 * hour);
    }

    void hourlyAndManualOnesGoByNothingElse()
    {
        ScheduleFacts facts = atTheBoard();
        facts.frequency = store::SyncFrequency::Hourly;
        facts.lastWhole = at(-20 * minute);
        QCOMPARE(planRound(facts, intervals)->wait, 40 * minute);
        QVERIFY(planRound(facts, intervals)->scope.isWhole);
        facts.lastWhole.reset();
        QCOMPARE(planRound(facts, intervals)->wait, 0);
        facts.frequency = store::SyncFrequency::Manual;
        QVERIFY(!planRound(facts, intervals));
    }

    void aSmallShareStretchesEverything()
    {
        ScheduleFacts facts = atTheBoard();
        facts.day = untouched();
        QCOMPARE(planRound(facts, intervals)->wait, 45 * second);
        facts.day = untouched(500);
        const qint64 wait = planRound(facts, intervals)->wait;
        QVERIFY(wait > 45 * second);
        facts.day->remaining = 250; // half is used by others
        QVERIFY(planRound(facts, intervals)->wait > 2 * wait);
        facts.day->remaining = 90; // less than what is kept for edits
        QCOMPARE(planRound(facts, intervals)->wait, intervals.mostStretched);
    }

    void onePersonsDayHasAnEnd()
    {
        DayUse day = untouched();
        const double fresh = requestsPerHour(day, start, intervals);
        QVERIFY(fresh > 600); // enough for a page that shows several objects
        day.own = 4000;
        day.remaining -= day.own;
        QVERIFY(requestsPerHour(day, start, intervals) < fresh);
        day.own = intervals.personsDay;
        QCOMPARE(requestsPerHour(day, start, intervals), 0.0);
    }

    /// Each is polite alone; together they would use up the day (pathology 33). The vendor's header is all they know of
    /// each other.
    void anOfficeLeavesWhatIsKept_data()
    {
        QTest::addColumn<int>("desks");
        QTest::addColumn<bool>("isRolling");
        for (const int desks : {1, 10, 100}) {
            QTest::addRow("%d desks, any 24 hours", desks) << desks << true;
            QTest::addRow("%d desks, until midnight", desks) << desks << false;
        }
    }
    void anOfficeLeavesWhatIsKept()
    {
        QFETCH(int, desks);
        QFETCH(bool, isRolling);
        constexpr qint64 limit = 100'000;
        const DailyBudget budget{limit, isRolling ? std::nullopt : std::optional(QTimeZone::utc())};
        const Instant morning = *Instant::fromIso(u"2026-11-20T08:00:00Z"_s);
        DailyCount vendor(budget);
        std::vector<ScheduleFacts> all(static_cast<size_t>(desks), atTheBoard());
        std::vector<DailyCount> counts(all.size(), DailyCount(budget));
        qint64 least = limit;
        std::vector<qint64> ofOne(2, 0);
        for (qint64 passed = 0; passed < 9 * hour; passed += minute) {
            const Instant now{morning.ms + passed};
            for (size_t i = 0; i < all.size(); ++i) {
                ScheduleFacts &facts = all[i];
                facts.now = facts.windowUse.lastUse = now;
                facts.requestsPerObject = 2;
                const auto plan = planRound(facts, intervals);
                if (plan->wait > 0)
                    continue;
                for (ObjectFacts &one : facts.objects) {
                    if (!plan->scope.covers(one.object))
                        continue;
                    one.readAt = now;
                    vendor.charge(now, 2);
                    counts[i].charge(now, 2);
                    ofOne[i == 0 ? 0 : 1] += i == 0 || i + 1 == all.size() ? 2 : 0;
                }
                const Instant ends = isRolling ? Instant{now.ms + 24 * hour} : vendor.nextReset(now);
                facts.day = DayUse{limit, counts[i].own(now), vendor.remaining(now), vendor.began(now), ends};
            }
            least = std::min(least, vendor.remaining(now));
        }
        QVERIFY2(least >= limit / 10,
            qPrintable(u"%1 of %2 are left"_s.arg(least).arg(limit))); // below it no background request is sent
        if (desks > 1)
            QVERIFY2(ofOne[0] < 2 * ofOne[1] && ofOne[1] < 2 * ofOne[0],
                qPrintable(u"one used %1, another %2"_s.arg(ofOne[0]).arg(ofOne[1])));
    }
};

SATCHEL_PLAIN_TEST(tst_SyncSchedule)
#include "tst_SyncSchedule.moc"
