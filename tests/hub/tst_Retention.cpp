// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a hub is removed after its time: by the desks of administrators, in pieces. Who was away for longer reads
// the records anew, keeps what they have not sent, and overwrites nothing that they have not seen.
#include "SameRecords.h"

#include "store/sync/Conflicts.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// An office that is an administrator's, and Mara, who is not.
struct LongTime
{
    HubWorld world;
    Desk &office = *world.office;
    RecordId lee = office.create(
        EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}, {u"job_title"_s, u"CTO"_s}});
    RecordId ana = office.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
    std::unique_ptr<Desk> mara;

    LongTime()
    {
        if (!world.init())
            qFatal("no hub");
        world.pass(0);
        world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        mara = world.join(u"mara"_s, u"mara"_s);
        settle(world, {mara.get()});
    }

    qint64 integer(const char *sql) { return office.connection().query(sql)->integer(0, 0); }
    qint64 entries() { return integer("SELECT count(*) FROM satchel.change"); }
    void checkSame()
    {
        settle(world, {mara.get()});
        const QStringList differ = differences({&office, mara.get()});
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u'\n')));
    }
};

} // namespace

class tst_Retention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void oldEntriesGoAndRecordsStay()
    {
        LongTime time;
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"old"_s}});
        settle(time.world, {time.mara.get()});
        const qint64 before = time.entries();
        QVERIFY(before > 1);
        time.world.pass(399 * dayMs);
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"new"_s}});
        settle(time.world, {time.mara.get()});
        QCOMPARE(time.entries(), before + 1); // not yet
        time.world.pass(2 * dayMs);
        QVERIFY_RESULT(time.mara->exchange());
        QCOMPARE(time.entries(), before + 1); // Mara is no administrator
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 1);
        QCOMPARE(time.integer("SELECT count(*) FROM satchel.changeset"), 1);
        const auto since = sync::hub::HubClient(time.mara->connection(), **time.mara).logSince();
        QVERIFY_RESULT(since);
        QCOMPARE((*since)->ms / 1000, (time.world.clock.now().ms - 2 * dayMs) / 1000);
        // Who was here all the time does not notice.
        const auto done = time.mara->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(!done->hasReadAnew);
        time.checkSame();
        QCOMPARE(time.mara->text(EntityKind::Contact, time.lee, u"phone"_s), u"new"_s);
    }

    void itIsTheHubsSettingAndDoneOnceADay()
    {
        LongTime time;
        QVERIFY_RESULT(time.office.connection().run("UPDATE satchel.hub SET retention = '10 days'"));
        time.world.pass(11 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"2"_s}});
        settle(time.world, {time.mara.get()});
        QVERIFY_RESULT(time.office.connection().run("UPDATE satchel.hub SET retention = '1 hour'"));
        time.world.pass(dayMs / 2);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 1);
        time.world.pass(dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        time.checkSame(); // with a log that is empty
        time.mara->update(EntityKind::Contact, time.lee, {{u"phone"_s, u"3"_s}});
        time.checkSame();
        QCOMPARE(time.office.text(EntityKind::Contact, time.lee, u"phone"_s), u"3"_s);
    }

    /// While somebody writes it is left for another time.
    void nobodyWaitsForIt()
    {
        LongTime time;
        time.world.pass(500 * dayMs);
        const auto writer = postgres().connect(time.world.database, u"postgres"_s);
        QVERIFY_RESULT(writer->run("BEGIN; SELECT satchel.lock_log()"));
        const qint64 before = time.entries();
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), before);
        QVERIFY_RESULT(writer->run("COMMIT"));
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        QCOMPARE(
            sync::hub::HubClient(time.mara->connection(), **time.mara).trimLog(10).error().kind, Error::Kind::Refused);
    }

    void whoWasAwayForLongerReadsAnew()
    {
        LongTime time;
        const RecordId gone = time.office.create(EntityKind::Contact, {{u"last_name"_s, u"Gone"_s}});
        const RecordId kept = time.office.create(EntityKind::Contact, {{u"last_name"_s, u"Kept"_s}});
        settle(time.world, {time.mara.get()});
        // Mara goes offline, and edits.
        time.mara->update(EntityKind::Contact, time.lee, {{u"phone"_s, u"mara"_s}});
        time.mara->update(EntityKind::Contact, time.ana, {{u"phone"_s, u"mara"_s}});
        time.mara->update(EntityKind::Contact, kept, {{u"phone"_s, u"mara"_s}});
        const RecordId hers = time.mara->create(EntityKind::Contact, {{u"last_name"_s, u"Hers"_s}});
        // The others go on.
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"office"_s}, {u"job_title"_s, u"CEO"_s}});
        time.office.remove(EntityKind::Contact, gone);
        time.office.remove(EntityKind::Contact, kept);
        const RecordId theirs = time.office.create(EntityKind::Contact, {{u"last_name"_s, u"Theirs"_s}});
        QVERIFY_RESULT(time.office.exchange());
        time.world.pass(500 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        time.office.create(EntityKind::Contact, {{u"last_name"_s, u"After"_s}});
        QVERIFY_RESULT(time.office.exchange());

        const auto done = time.mara->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QCOMPARE(done->refused, 0);
        time.checkSame();
        for (Desk *desk : {&time.office, time.mara.get()}) {
            QCOMPARE(desk->text(EntityKind::Contact, time.lee, u"phone"_s), u"office"_s);
            QCOMPARE(desk->text(EntityKind::Contact, time.lee, u"job_title"_s), u"CEO"_s);
            QCOMPARE(desk->text(EntityKind::Contact, time.ana, u"phone"_s), u"mara"_s);
            QVERIFY(!desk->has(EntityKind::Contact, gone));
            QVERIFY(desk->has(EntityKind::Contact, kept)); // an edit beats a deletion
            QCOMPARE(desk->text(EntityKind::Contact, kept, u"phone"_s), u"mara"_s);
            QVERIFY(desk->has(EntityKind::Contact, hers));
            QVERIFY(desk->has(EntityKind::Contact, theirs));
        }
        const auto conflicts = *store::Conflicts(**time.mara).list();
        QVERIFY(std::ranges::any_of(
            conflicts, [](const auto &one) { return one.mine == Value(u"mara"_s) && !one.keptMine; }));
    }

    /// What was sent long ago is not sent again because the log does not have it any more.
    void whatIsRemovedIsNotTakenForLost()
    {
        LongTime time;
        time.mara->update(EntityKind::Contact, time.ana, {{u"phone"_s, u"mara"_s}});
        settle(time.world, {time.mara.get()});
        time.world.pass(500 * dayMs);
        settle(time.world, {time.mara.get()});
        time.world.pass(2 * dayMs);
        QVERIFY_RESULT(time.office.connection().run("UPDATE satchel.hub SET retention = '1 hour'"));
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"office"_s}});
        settle(time.world, {time.mara.get()});
        time.world.pass(2 * dayMs);
        settle(time.world, {time.mara.get()});
        QCOMPARE(time.integer("SELECT count(*) FROM satchel.changeset"), 0); // nor any id
        // A server takes over that lacks what she read last: she asks which of her sets are missing.
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"new"_s}});
        settle(time.world, {time.mara.get()});
        QVERIFY_RESULT((*time.mara)->database().execute("UPDATE hub SET cursor_set = randomblob(16)"));
        const auto done = time.mara->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QCOMPARE(done->pushed, 0);
        time.checkSame();
    }

    /// The answer to her last push was lost, and she comes back when the entries are gone.
    void aPushIsKnownHoweverLateItIsRepeated()
    {
        LongTime time;
        const RecordId hers = time.mara->create(EntityKind::Contact, {{u"last_name"_s, u"Hers"_s}});
        time.mara->update(EntityKind::Contact, time.ana, {{u"phone"_s, u"mara"_s}});
        const auto membership = **store::HubState(**time.mara).find();
        const auto sets = *store::PendingSets(**time.mara).next(10, 100);
        sync::hub::HubClient client(time.mara->connection(), **time.mara);
        QVERIFY_RESULT(client.push(membership.desk, {membership.cursor, membership.cursorSet}, sets, 0));
        QVERIFY_RESULT(time.office.exchange());
        time.office.update(EntityKind::Contact, hers, {{u"last_name"_s, u"Renamed"_s}});
        time.office.update(EntityKind::Contact, time.ana, {{u"phone"_s, u"office"_s}});
        QVERIFY_RESULT(time.office.exchange());
        time.world.pass(500 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        const auto done = time.mara->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->refused, 0);
        time.checkSame();
        QCOMPARE(time.mara->text(EntityKind::Contact, hers, u"last_name"_s), u"Renamed"_s);
        QVERIFY(store::Conflicts(**time.mara).list()->empty()); // what she sent was there before, and was changed since
        // Once she was here the id goes, too.
        time.world.pass(2 * dayMs);
        QVERIFY_RESULT(time.office.connection().run("UPDATE satchel.hub SET retention = '1 hour'"));
        time.office.create(EntityKind::Contact, {{u"last_name"_s, u"New"_s}});
        QVERIFY_RESULT(time.office.exchange());
        time.world.pass(2 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.office.connection()
                     .query("SELECT count(*) FROM satchel.changeset WHERE id = $1",
                         {sets.front().info.id.toString().toUtf8()})
                     ->integer(0, 0),
            0);
    }

    /// She deleted it, and did not hear that it was done; somebody else had edited it, which beat the deletion.
    void whatWasDoneAndUndoneSinceIsNoEditOfHers()
    {
        LongTime time;
        time.mara->remove(EntityKind::Contact, time.ana);
        const auto membership = **store::HubState(**time.mara).find();
        const auto sets = *store::PendingSets(**time.mara).next(10, 100);
        sync::hub::HubClient client(time.mara->connection(), **time.mara);
        QVERIFY_RESULT(client.push(membership.desk, {membership.cursor, membership.cursorSet}, sets, 0));
        time.office.update(EntityKind::Contact, time.ana, {{u"phone"_s, u"office"_s}});
        QVERIFY_RESULT(time.office.exchange());
        QVERIFY(time.office.has(EntityKind::Contact, time.ana));
        time.world.pass(500 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        time.checkSame();
        for (Desk *desk : {&time.office, time.mara.get()})
            QVERIFY(desk->has(EntityKind::Contact, time.ana));
    }

    /// A connection that has been open for so long: its place is behind what was removed.
    void nothingIsComparedWithALogThatIsGone()
    {
        LongTime time;
        const auto membership = **store::HubState(**time.mara).find();
        sync::hub::HubRound round(**time.mara, time.mara->connection());
        QVERIFY_RESULT(round.run());
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"office"_s}});
        QVERIFY_RESULT(time.office.exchange());
        time.world.pass(500 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        time.mara->update(EntityKind::Contact, time.lee, {{u"phone"_s, u"mara"_s}});
        const auto done = round.run(false);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Unanswered); // after which it connects anew
        sync::hub::HubClient client(time.mara->connection(), **time.mara);
        QCOMPARE(client.pull({membership.cursor, membership.cursorSet}, 10).error().kind, Error::Kind::Unanswered);
        time.checkSame();
        QCOMPARE(time.mara->text(EntityKind::Contact, time.lee, u"phone"_s), u"office"_s);
    }

    /// A large import is removed in pieces; in between a part of it is left.
    void aLargeSetGoesInPieces()
    {
        LongTime time;
        ChangeSet import{u"Import"_s, Origin::import(u"a.csv"_s), {}, {}};
        for (int i = 0; i < 300; ++i)
            import.edits.push_back(Edit::create(EntityKind::Contact, {}, {{ u"last_name"_s, u"C%1"_s.arg(i) }}));
        QVERIFY_RESULT(time.office->commit(import));
        QVERIFY_RESULT(time.office.exchange());
        time.world.pass(dayMs);
        QVERIFY_RESULT(time.office.exchange()); // whose sets need not be known by their ids any more
        time.world.pass(499 * dayMs);
        sync::hub::HubClient client(time.office.connection(), *time.office);
        const qint64 before = time.entries();
        QCOMPARE(*client.trimLog(100), std::optional(100));
        QCOMPARE(time.entries(), before - 100);
        const auto half = time.mara->exchange(); // she has read none of it
        QVERIFY_RESULT(half);
        QVERIFY(half->hasReadAnew);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        time.checkSame();
        QCOMPARE(*(*time.mara)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 302);
    }

    void whoJoinsAfterwardsGoesOnFromThere()
    {
        LongTime time;
        time.world.pass(500 * dayMs);
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(time.entries(), 0);
        const auto second = time.world.join(u"mara"_s, u"second"_s);
        const auto done = second->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(!done->hasReadAnew);
        time.office.update(EntityKind::Contact, time.lee, {{u"phone"_s, u"2"_s}});
        QVERIFY_RESULT(time.office.exchange());
        QCOMPARE(second->exchange()->pulled, 1);
        QCOMPARE(second->text(EntityKind::Contact, time.lee, u"phone"_s), u"2"_s);
    }
};

SATCHEL_TEST(tst_Retention)
#include "tst_Retention.moc"
