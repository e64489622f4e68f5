// SPDX-License-Identifier: GPL-3.0-or-later
// When calls are answered: rates by the hour of the week, careful where there are few calls.
#include "domain/FieldNames.h"
#include "insight/CallTimes.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <cmath>

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMilliseconds = 60 * 60 * 1000;

/// Monday 16 November 2026 in UTC, and so many hours later.
Instant after(qint64 hours)
{
    return Instant{Instant::fromIso(u"2026-11-16T00:00:00Z")->ms + hours * hourMilliseconds};
}

void add(std::vector<store::CallOutcome> &calls, int weekday, int hour, int answered, int count)
{
    for (int i = 0; i < count; ++i)
        calls.push_back({after((weekday - 1) * 24 + hour), {}, i < answered});
}

CallTimes timesOf(const std::vector<store::CallOutcome> &calls)
{
    return CallTimes(calls, QTimeZone::utc());
}

} // namespace

class tst_CallTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyCallsSpeakForThemselves()
    {
        std::vector<store::CallOutcome> calls;
        add(calls, 2, 10, 800, 1000);
        add(calls, 2, 15, 200, 1000);
        const CallTimes times = timesOf(calls);
        QVERIFY(std::abs(times.at(2, 10).rate - 0.8) < 0.01);
        QVERIFY(std::abs(times.at(2, 15).rate - 0.2) < 0.01);
        QCOMPARE(times.at(2, 10).calls, 1000);
        QCOMPARE(times.at(2, 10).answered, 800);
    }

    void oneLuckyCallIsNotTheBestTime()
    {
        std::vector<store::CallOutcome> calls;
        add(calls, 2, 10, 70, 100);
        add(calls, 3, 14, 30, 100);
        add(calls, 5, 18, 1, 1);
        const auto best = timesOf(calls).best(3);
        QCOMPARE(best.size(), size_t(3));
        QCOMPARE(best.front().weekday, 2);
        QCOMPARE(best.front().hour, 10);
        QVERIFY(best[1].rate < 0.65);
    }

    void anHourWithoutCallsIsJudgedByItsHourAndItsDay()
    {
        std::vector<store::CallOutcome> calls;
        for (const int weekday : {1, 2, 3, 4}) {
            add(calls, weekday, 9, 60, 100);
            add(calls, weekday, 16, 20, 100);
        }
        add(calls, 5, 11, 40, 100);
        const CallTimes times = timesOf(calls);
        QVERIFY(times.at(5, 9).rate > times.at(5, 16).rate + 0.2);
        for (const CallHour &hour : times.best(100))
            QVERIFY(hour.calls > 0); // nobody is sent to an hour that was never tried
    }

    void ratesStayBetweenNeverAndAlways()
    {
        for (const int answered : {0, 500}) {
            std::vector<store::CallOutcome> calls;
            add(calls, 1, 9, answered, 500);
            const CallTimes times = timesOf(calls);
            for (int weekday = 1; weekday <= 7; ++weekday) {
                for (int hour = 0; hour < 24; ++hour)
                    QVERIFY(times.at(weekday, hour).rate >= 0 && times.at(weekday, hour).rate <= 1);
            }
        }
        QCOMPARE(timesOf({}).at(1, 9).rate, 0.5);
    }

    void fewCallsAreTooLittleData()
    {
        std::vector<store::CallOutcome> calls;
        add(calls, 1, 9, 20, 49);
        QVERIFY(!timesOf(calls).isEnough());
        QCOMPARE(timesOf(calls).sayLack(), u"Too little data: 49 of at least 50 calls with an outcome"_s);
        add(calls, 1, 9, 1, 1);
        QVERIFY(timesOf(calls).isEnough());
        QVERIFY(timesOf(calls).sayLack().isEmpty());
    }

    void callsThatNobodyAnsweredAreTooLittleData()
    {
        std::vector<store::CallOutcome> calls;
        add(calls, 1, 9, 3, 200);
        QCOMPARE(timesOf(calls).sayLack(), u"Too little data: 3 of at least 10 calls that were answered"_s);
    }

    void hoursAreThoseOfTheClockOnTheWall()
    {
        const QTimeZone berlin("Europe/Berlin");
        const std::vector<store::CallOutcome> calls{
            {*Instant::fromIso(u"2026-07-13T08:30:00Z"), {}, true}, // 10:30 in summer
            {*Instant::fromIso(u"2026-11-16T09:30:00Z"), {}, true}, // 10:30 in winter
            {*Instant::fromIso(u"2026-11-16T23:30:00Z"), {}, true}}; // Tuesday
        const CallTimes times(calls, berlin);
        QCOMPARE(times.at(1, 10).calls, 2);
        QCOMPARE(times.at(2, 0).calls, 1);
    }

    void aPersonWithFewCallsIsLikeEverybody()
    {
        std::vector<store::CallOutcome> all;
        add(all, 2, 10, 700, 1000);
        add(all, 2, 15, 300, 1000);
        const CallTimes everybody = timesOf(all);
        const CallTimes unknown({}, QTimeZone::utc(), everybody);
        QVERIFY(std::abs(unknown.at(2, 10).rate - everybody.at(2, 10).rate) < 0.01);
        std::vector<store::CallOutcome> own;
        add(own, 2, 15, 40, 40);
        add(own, 2, 10, 0, 40);
        const CallTimes known(own, QTimeZone::utc(), everybody);
        QVERIFY(known.at(2, 15).rate > known.at(2, 10).rate);
    }

    void onlyOwnCallsWithAnOutcomeCount()
    {
        TestStore store;
        const RecordId contact = store.create(EntityKind::Contact, {{field::last_name, u"Silva"_s}});
        const auto call = [&](std::vector<FieldValue> values) {
            values.push_back({field::kind, u"call"_s});
            values.push_back({field::contact, contact});
            store.create(EntityKind::Activity, std::move(values));
        };
        const Instant tomorrow{store.clock.now().ms + 24 * hourMilliseconds};
        call({{field::outcome, u"answered"_s}});
        call({{field::outcome, u"voicemail"_s}, {field::direction, u"outgoing"_s}});
        call({});
        call({{field::outcome, u"answered"_s}, {field::direction, u"incoming"_s}});
        call({{field::outcome, u"answered"_s}, {field::at, tomorrow}});
        const RecordId deal = store.create(
            EntityKind::Deal, {{field::title, u"Fleet"_s}, {u"excluded_from_learning"_s, true}});
        call({{field::outcome, u"answered"_s}, {field::deal, deal}});
        const RecordId lead = store.create(
            EntityKind::Lead, {{field::last_name, u"Ott"_s}, {field::excluded_from_learning, true}});
        call({{field::outcome, u"answered"_s}, {field::lead, lead}});
        const auto times = readCallTimes(*store);
        QVERIFY_RESULT(times);
        QCOMPARE(times->calls(), 2);
        QCOMPARE(times->answered(), 1);
        QCOMPARE(times->at(5, 12).calls, 2); // Friday noon
        const auto own = readCallTimesOf(*store, contact);
        QVERIFY_RESULT(own);
        QCOMPARE(own->calls(), 2);
        const auto others = readCallTimesOf(*store, store->newId());
        QVERIFY_RESULT(others);
        QCOMPARE(others->calls(), 0);
    }

    void aPersonIsCalledWhenTheyAnswer()
    {
        TestStore store;
        const RecordId contact = store.create(EntityKind::Contact, {{field::last_name, u"Silva"_s}});
        const RecordId other = store.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
        const auto none = readBestCallTimes(*store, contact, 2);
        QVERIFY_RESULT(none);
        QCOMPARE(none->lack, u"Too little data: 0 of at least 50 calls with an outcome"_s);
        QVERIFY(none->hours.empty());
        const auto call = [&](RecordId who, int hour, bool isAnswered) {
            store.create(EntityKind::Activity,
                {{field::kind, u"call"_s}, {field::contact, who},
                    {field::at, Instant{after(hour).ms - 7 * 24 * hourMilliseconds}},
                    {field::outcome, isAnswered ? u"answered"_s : u"no_answer"_s}});
        };
        for (int i = 0; i < 25; ++i) { // others answer in the morning
            call(other, 9, i % 5 != 0);
            call(other, 15, i % 5 == 0);
        }
        const auto unknown = readBestCallTimes(*store, contact, 1);
        QVERIFY_RESULT(unknown);
        QCOMPARE(unknown->hours.size(), size_t(1));
        QCOMPARE(unknown->hours[0].hour, 9);
        QCOMPARE(unknown->ownCalls, 0);
        for (int i = 0; i < 40; ++i) { // this one in the afternoon
            call(contact, 9, false);
            call(contact, 15, true);
        }
        const auto known = readBestCallTimes(*store, contact, 2);
        QVERIFY_RESULT(known);
        QCOMPARE(known->hours[0].hour, 15);
        QCOMPARE(known->hours[0].calls, 40);
        QCOMPARE(known->ownAnswered, 40);
        QCOMPARE(known->allCalls, 130);
    }
};

SATCHEL_TEST(tst_CallTimes)
#include "tst_CallTimes.moc"
