// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the sync activity, as one reading gives them.
#include "store/sync/SyncActivity.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::SyncActivity;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

struct Synced
{
    Synced() { connection = add(u"HS"_s, {}); }
    qint64 add(const QString &name, const QJsonObject &settings)
    {
        store::Connection made;
        made.name = name;
        made.vendor = u"hubspot"_s;
        made.settings = settings;
        return store::Connections(*store).add(made)->number;
    }
    void round(qint64 took, qint64 records, const std::optional<Error> &error = {})
    {
        store::SyncRounds rounds(*store);
        store::RoundRecord record;
        record.connection = connection;
        record.number = rounds.begin(connection).value();
        record.ended = Instant{store.clock.now().ms + took};
        record.pulled = records;
        record.error = error;
        record.started = store.clock.now();
        if (!rounds.finish(record))
            qFatal("no round");
    }
    SyncActivity read()
    {
        const Instant now = store.clock.now();
        return store::readSyncActivity(*store, Instant{now.ms - 12 * hour}, Instant{now.ms - 30 * day}).value();
    }

    TestStore store;
    qint64 connection = 0;
};

} // namespace

class tst_SyncActivity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyStoreHasNoFigures()
    {
        TestStore store;
        const auto activity = store::readSyncActivity(*store, {}, {}).value();
        QCOMPARE(activity.today.rounds, 0);
        QCOMPARE(activity.requestsToday.requests, 0);
        QVERIFY(activity.budgets.empty());
    }

    void roundsAreCountedWithTheSlowestOfTwenty()
    {
        Synced world;
        world.store.clock.advance(-2 * day);
        world.round(500'000, 5);
        world.store.clock.advance(2 * day);
        for (int i = 1; i <= 20; ++i)
            world.round(i * 1000, 10);
        world.round(900'000, 0, Error{Error::Kind::Offline, u"the host was not found"_s, {}});
        const auto activity = world.read();
        QCOMPARE(activity.today.records, 200);
        QCOMPARE(activity.today.failed, 1);
        QCOMPARE(activity.today.averageMilliseconds, 10'500);
        QCOMPARE(activity.today.p95Milliseconds, 19'000);
        QCOMPARE(activity.month.rounds, 22);
        QCOMPARE(activity.month.p95Milliseconds, 20'000);
    }

    void failedRoundsAreOneRowForEachCause()
    {
        Synced world;
        for (int i = 0; i < 3; ++i)
            world.round(10, 0, Error{Error::Kind::Offline, u"the host was not found"_s, u"api.hubapi.com"_s});
        world.round(10, 0, Error{Error::Kind::Cancelled, u"cancelled"_s, {}});
        world.round(10, 0, Error{Error::Kind::Refused, u"no"_s, {}});
        const auto failures = world.read().rounds;
        QCOMPARE(failures.size(), 2);
        const auto offline = std::ranges::find(failures, 3, &store::RoundFailures::count);
        QVERIFY(offline != failures.end());
        QCOMPARE(offline->error.kind, Error::Kind::Offline);
        QCOMPARE(offline->connection, world.connection);
    }

    void quietRoundsOfADayAreOneRowAndCountEach()
    {
        Synced world;
        world.store.clock.advance(-day);
        world.round(10, 0);
        world.store.clock.advance(day);
        for (int i = 0; i < 9; ++i)
            world.round(10, 0);
        world.round(10, 0, Error{Error::Kind::Offline, u"the host was not found"_s, {}});
        QCOMPARE(store::SyncRounds(*world.store).list(0, -1)->size(), size_t(3));
        const auto activity = world.read();
        QCOMPARE(activity.today.rounds, 10);
        QCOMPARE(activity.month.rounds, 11);
        QCOMPARE(activity.month.failed, 1);
    }

    void aQuestionIsNoFailure()
    {
        Synced world;
        world.round(10, 0, Error{Error::Kind::AwaitsAnswer, u"36 records look the same"_s, {}});
        const auto activity = world.read();
        QCOMPARE(activity.today.rounds, 1);
        QCOMPARE(activity.today.failed, 0);
        QVERIFY(activity.rounds.empty());
    }

    void whatIsParkedIsOnHold()
    {
        Synced world;
        const RecordId contact = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(store::SyncState(*world.store, world.connection)
                           .outbox.park(EntityKind::Contact, contact, u"too long"_s, u"last_name"_s, {}));
        const auto activity = world.read();
        QCOMPARE(activity.parked, 1);
        QCOMPARE(activity.parkedCauses.size(), 1);
        QCOMPARE(activity.parkedCauses[0].group.cause.reason, u"too long"_s);
    }

    void theBudgetIsReadFromTheStateOfTheLimits()
    {
        Synced world;
        const qint64 now = world.store.clock.now().ms;
        const QJsonObject state{
            {u"windows"_s, QJsonObject{{u"burst"_s, QJsonObject{{u"limit"_s, 100}, {u"milliseconds"_s, 10'000}}}}},
            {u"daily"_s, QJsonObject{{u"limit"_s, 1000}, {u"used"_s, 400}, {u"own"_s, 100}, {u"at"_s, now}}},
            {u"paused_until"_s, now + hour}};
        QVERIFY_RESULT(store::Connections(*world.store).setRate(world.connection, QJsonDocument(state).toJson()));
        const auto budget = world.read().budgets.front();
        QCOMPARE(budget.day->used, 400);
        QCOMPARE(budget.day->allowed, 1000);
        QCOMPARE(budget.windowRequests, 100);
        QCOMPARE(budget.windowMilliseconds, 10'000);
        QCOMPARE(budget.pausedUntil, Instant{now + hour});
        QVERIFY(!budget.day->resetsAt);
    }

    void aBudgetEndsWithTheVendorsDay()
    {
        Synced world;
        const qint64 now = world.store.clock.now().ms;
        const QJsonObject daily{{u"limit"_s, 1000}, {u"used"_s, 400}, {u"at"_s, now}, {u"resets_at"_s, now + hour}};
        QVERIFY_RESULT(store::Connections(*world.store)
                           .setRate(world.connection, QJsonDocument(QJsonObject{{u"daily"_s, daily}}).toJson()));
        QCOMPARE(world.read().budgets.front().day->resetsAt, std::optional(Instant{now + hour}));
        world.store.clock.advance(hour);
        QVERIFY(!world.read().budgets.front().day);
    }

    void aTokenIsAsOldAsItsNoteOrItsFirstRound()
    {
        Synced world;
        const Instant first = world.store.clock.now();
        world.round(10, 1);
        world.store.clock.advance(100 * day);
        const qint64 noted = world.store.clock.now().ms;
        world.add(u"Noted"_s, {{u"secrets_since"_s, noted}, {u"client_id"_s, u"app"_s}});
        const auto secrets = world.read().secrets;
        QCOMPARE(secrets.size(), 2);
        QVERIFY(secrets[0].isToken);
        QVERIFY(secrets[0].isAtLeast);
        QCOMPARE(secrets[0].since, first);
        QVERIFY(!secrets[1].isToken);
        QVERIFY(!secrets[1].isAtLeast);
        QCOMPARE(secrets[1].since, Instant{noted});
    }
};

SATCHEL_TEST(tst_SyncActivity)
#include "tst_SyncActivity.moc"
