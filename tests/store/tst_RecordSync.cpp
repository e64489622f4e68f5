// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Conflicts.h"
#include "store/sync/RecordSync.h"
#include "store/sync/SyncCounts.h"
#include "store/sync/SyncRounds.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A contact that a connection has linked and agreed on.
struct Linked
{
    TestStore store;
    Connection connection;
    RecordId ana;

    Linked()
    {
        connection.name = u"HubSpot, Sales EU"_s;
        connection.vendor = u"hubspot"_s;
        connection = *Connections(*store).add(connection);
        ana = store.create(EntityKind::Contact, {{u"last_name"_s, u"Ionescu"_s}});
        (void)state().links.put(
            {0, u"contacts"_s, EntityKind::Contact, ana, u"101"_s, "{}", u"1"_s, store.clock.now(), false, {}});
        (void)state().cursors.set(u"contacts"_s, {}, 1);
        (void)state().cursors.finish(u"contacts"_s);
        collect();
        (void)state().outbox.remove(EntityKind::Contact, ana);
    }
    SyncState state() { return SyncState(*store, connection.number); }
    void collect()
    {
        const EntityKind kinds[] = {EntityKind::Contact};
        QVERIFY_RESULT(state().outbox.collect(kinds));
    }
    std::vector<RecordSync> sync() { return *syncOf(*store, EntityKind::Contact, ana); }
    RecordSync::Status status() { return sync().front().status; }
};

} // namespace

class tst_RecordSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkedRecordAgreesSinceItsObjectWasLastRead()
    {
        Linked world;
        QCOMPARE(world.sync().size(), size_t(1));
        QCOMPARE(world.status(), RecordSync::Status::UpToDate);
        QCOMPARE(world.sync().front().agreed, world.store.clock.now());
        QCOMPARE(world.sync().front().name, u"HubSpot, Sales EU"_s);
    }

    void anEditWaitsEvenBeforeARoundHasSeenIt()
    {
        Linked world;
        QVERIFY_RESULT(world.store.update(EntityKind::Contact, world.ana, {{u"job_title"_s, u"CTO"_s}}));
        QCOMPARE(world.status(), RecordSync::Status::Waiting);
        world.collect();
        QCOMPARE(world.status(), RecordSync::Status::Waiting);
    }

    void whatTheConnectionWroteItselfDoesNotWait()
    {
        Linked world;
        QVERIFY_RESULT(world.store->commit({u"Sync"_s, world.connection.origin(),
            {Edit::update(EntityKind::Contact, world.ana, {{u"job_title"_s, u"CTO"_s}})}, {}}));
        QCOMPARE(world.status(), RecordSync::Status::UpToDate);
    }

    void aParkedRecordSaysWhy()
    {
        Linked world;
        QVERIFY_RESULT(world.state().outbox.park(
            EntityKind::Contact, world.ana, u"the e-mail belongs to a lead there"_s, u"email"_s, {}));
        QCOMPARE(world.status(), RecordSync::Status::Parked);
        QCOMPARE(world.sync().front().reason, u"the e-mail belongs to a lead there"_s);
    }

    void knowsWhenAParkedRecordIsTriedAgain()
    {
        Linked world;
        QVERIFY(!*world.state().outbox.nextRetry());
        QVERIFY_RESULT(world.state().outbox.add(EntityKind::Contact, world.ana));
        QVERIFY(!*world.state().outbox.nextRetry()); // it only waits for its turn
        const Instant later{world.store.clock.now().ms + 60'000};
        QVERIFY_RESULT(world.state().outbox.park(EntityKind::Contact, world.ana, u"locked"_s, {}, later));
        QCOMPARE(*world.state().outbox.nextRetry(), std::optional(later));
        QVERIFY_RESULT(world.state().outbox.remove(EntityKind::Contact, world.ana));
        QVERIFY(!*world.state().outbox.nextRetry());
    }

    void whatCouldNotBeAppliedParksItToo()
    {
        Linked world;
        QVERIFY_RESULT(world.state().parked.put(
            {u"contacts"_s, u"101"_s, u"lifecycle"_s, world.ana, {}, 1, {}, u"\"vip\" has no match"_s}));
        QCOMPARE(world.status(), RecordSync::Status::Parked);
        QCOMPARE(world.sync().front().reason, u"\"vip\" has no match"_s);
    }

    void anOpenConflictCoversTheRest()
    {
        Linked world;
        QVERIFY_RESULT(Conflicts(*world.store)
                           .add({0, world.connection.number, EntityKind::Contact, world.ana, u"phone"_s, u"1"_s, u"2"_s,
                               u"3"_s, true, true, world.store.clock.now()}));
        QCOMPARE(world.status(), RecordSync::Status::Conflict);
        QVERIFY_RESULT(Conflicts(*world.store).close(1, true));
        QCOMPARE(world.status(), RecordSync::Status::UpToDate);
    }

    void aRecordThatNoRemoteKnowsHasNothingToSay()
    {
        Linked world;
        const auto other = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}});
        QVERIFY(syncOf(*world.store, EntityKind::Contact, other)->empty());
    }

    void countsWhatWaitsByEntity()
    {
        Linked world;
        const auto deal = world.store.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}});
        QVERIFY_RESULT(world.state().outbox.add(EntityKind::Deal, deal));
        QVERIFY_RESULT(world.state().outbox.park(EntityKind::Contact, world.ana, u"no"_s, {}, {}));
        const auto counts = countsByEntity(*world.store, world.connection.number);
        QVERIFY_RESULT(counts);
        QCOMPARE(counts->size(), size_t(2));
        for (const EntityCounts &count : *counts) {
            QCOMPARE(count.waiting, count.entity == EntityKind::Deal ? 1 : 0);
            QCOMPARE(count.parked, count.entity == EntityKind::Contact ? 1 : 0);
        }
    }

    void figuresAreThoseOfTheRoundsThatEnded()
    {
        Linked world;
        SyncRounds rounds(*world.store);
        const Instant began = world.store.clock.now();
        const auto add = [&](qint64 milliseconds, qint64 pulled, const std::optional<Error> &error) {
            RoundRecord round;
            round.number = *rounds.begin(world.connection.number);
            round.ended = Instant{world.store.clock.now().ms + milliseconds};
            round.pulled = pulled;
            round.error = error;
            QVERIFY_RESULT(rounds.update(round));
        };
        add(1000, 5, {});
        add(3000, 7, {});
        add(9000, 0, Error{Error::Kind::Offline, u"not reached"_s, {}});
        QVERIFY_RESULT(rounds.begin(world.connection.number));
        const auto figures = rounds.figures(began);
        QVERIFY_RESULT(figures);
        QCOMPARE(figures->rounds, 3);
        QCOMPARE(figures->failed, 1);
        QCOMPARE(figures->records, 12);
        QCOMPARE(figures->averageMilliseconds, 2000);
        QCOMPARE(figures->longestMilliseconds, 3000);
        QCOMPARE(rounds.figures(Instant{began.ms + 1})->rounds, 0);
        QCOMPARE(rounds.list(0, 10)->size(), size_t(4));
    }

    void aQuietDayIsOneLineOfTheSyncLog()
    {
        Linked world;
        SyncRounds rounds(*world.store);
        const auto round = [&](qint64 pulled, std::optional<Error> error = {}) {
            world.store.clock.advance(60'000);
            RoundRecord record;
            record.connection = world.connection.number;
            record.number = *rounds.begin(record.connection);
            record.started = world.store.clock.now();
            record.ended = world.store.clock.now();
            record.pulled = pulled;
            record.error = std::move(error);
            QVERIFY_RESULT(rounds.finish(record));
        };
        round(3);
        round(0);
        round(0);
        QCOMPARE(rounds.list(0, -1)->size(), size_t(2));
        QCOMPARE(rounds.list(0, -1)->front().ended, world.store.clock.now());
        const Error offline{Error::Kind::Offline, u"the network is gone"_s, {}};
        round(0, offline);
        round(0, offline);
        QCOMPARE(rounds.list(0, -1)->size(), size_t(3));
        round(0);
        round(1);
        QCOMPARE(rounds.list(0, -1)->size(), size_t(5));
    }

    void marksWhatIsNotAgreed()
    {
        Linked world;
        QVERIFY(unsettledOf(*world.store, EntityKind::Contact)->isEmpty());
        QVERIFY_RESULT(
            world.store.update(EntityKind::Contact, world.ana, {{u"job_title"_s, u"Buyer"_s}})); // no round has seen it
        QCOMPARE(unsettledOf(*world.store, EntityKind::Contact)->value(world.ana), RecordSync::Status::Waiting);
        world.collect();
        QCOMPARE(unsettledOf(*world.store, EntityKind::Contact)->value(world.ana), RecordSync::Status::Waiting);
        QVERIFY_RESULT(
            world.state().outbox.park(EntityKind::Contact, world.ana, u"the e-mail is taken"_s, u"email"_s, {}));
        QCOMPARE(unsettledOf(*world.store, EntityKind::Contact)->value(world.ana), RecordSync::Status::Parked);
        QVERIFY_RESULT(Conflicts(*world.store)
                           .add({0, world.connection.number, EntityKind::Contact, world.ana, u"phone"_s, {}, u"1"_s,
                               u"2"_s, true, true, world.store.clock.now()}));
        QCOMPARE(unsettledOf(*world.store, EntityKind::Contact)->value(world.ana),
            RecordSync::Status::Conflict); // what holds it up most
        QVERIFY(unsettledOf(*world.store, EntityKind::Company)->isEmpty());
    }
};

SATCHEL_TEST(tst_RecordSync)
#include "tst_RecordSync.moc"
