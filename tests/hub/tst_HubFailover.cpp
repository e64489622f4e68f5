// SPDX-License-Identifier: GPL-3.0-or-later
// A replica takes over that did not get the last transactions of the server before it: what desks sent there is sent
// again, numbers of quotes and leases that it gave are not given a second time.
#include "SameRecords.h"

#include "store/audit/AuditChain.h"
#include "store/Doctor.h"
#include "store/QuoteNumbering.h"
#include "store/Quotes.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "sync/hub/HubLeases.h"
#include "tests/support/PgRelay.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

qint64 addAccount(Desk &desk)
{
    store::Connection connection;
    connection.vendor = u"hubspot"_s;
    connection.name = u"CRM"_s;
    connection.baseUrl = u"https://api.hubapi.com"_s;
    connection.state = store::ConnectionState::Ready;
    const auto added = store::Connections(*desk).add(connection);
    if (!added || !store::Connections(*desk).setAccount(added->number, u"1"_s))
        qFatal("no connection");
    return added->number;
}

bool mayRun(Desk &desk, qint64 connection)
{
    return store::Leases(*desk).check(connection).has_value();
}

/// The number that it got.
QString numberOfSent(Desk &desk)
{
    const RecordId company = desk.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
    const RecordId quote = desk.create(EntityKind::Quote, {{u"company"_s, company}, {u"currency"_s, u"EUR"_s}});
    desk.create(EntityKind::QuoteLine,
        {{u"quote"_s, quote}, {u"name"_s, u"Pump"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
            {u"unit_price"_s, UnitPrice{Decimal::fromInteger(5), *Currency::fromCode(u"EUR"_s)}}});
    std::ignore = store::moveQuote(*desk, quote, u"sent"_s, Origin::user());
    return desk.text(EntityKind::Quote, quote, u"number"_s);
}

/// The office, Mara and Bo on a server with a replica.
class TwoServers
{
public:
    TwoServers() : world(primary)
    {
        lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        for (int i = 0; i < 150; ++i)
            crowd.push_back(world.office->create(EntityKind::Contact, {{u"last_name"_s, u"C%1"_s.arg(i)}}));
        if (!world.init())
            qFatal("no hub");
        world.pass(0);
        for (const QString &login : {u"mara"_s, u"bo"_s})
            world.addPerson(login, login, u"lead"_s);
        mara = world.join(u"mara"_s, u"mara"_s);
        bo = world.join(u"bo"_s, u"bo"_s);
        settle(world, {mara.get(), bo.get()});
        replica.emplace(primary);
    }

    /// From here on the replica gets nothing.
    void separate()
    {
        replica->catchUp(primary);
        replica->stopFollowing();
    }

    void takeOver()
    {
        primary.kill();
        replica->promote();
        world.server = &*replica;
        world.pass(0);
        world.office->setConnection(connect(world.owner, u"secret"_s));
        mara->setConnection(connect(world.loginOf(u"mara"_s), u"word"_s));
        bo->setConnection(connect(world.loginOf(u"bo"_s), u"word"_s));
    }

    /// As a desk has it: both servers in one address, and whichever can be written to.
    std::unique_ptr<sync::hub::PgConnection> connect(const QString &login, const QString &password)
    {
        const QString address = u"host=%1,%2 port=%3,%4 dbname=%5 user=%6 target_session_attrs=read-write"_s
                                    .arg(primary.folder(), replica->folder())
                                    .arg(primary.port())
                                    .arg(replica->port())
                                    .arg(world.database, login);
        auto opened = sync::hub::PgConnection::open(address, password, primary.cancellation());
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }

    std::vector<Desk *> desks() { return {world.office.get(), mara.get(), bo.get()}; }

    void checkSame()
    {
        settle(world, {mara.get(), bo.get()});
        const QStringList differ = differences(desks());
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u'\n')));
        for (Desk *desk : desks()) {
            QCOMPARE(desk->waiting(), 0);
            QVERIFY(store::HubState(**desk).refused()->empty());
            QVERIFY(store::AuditChain((*desk)->database()).verify()->isSound());
            for (const store::Finding &finding : store::Doctor(**desk).examine())
                QVERIFY2(finding.isSound, qPrintable(finding.detail));
        }
        const auto twice = world.office->connection().query(
            "SELECT id FROM satchel.changeset GROUP BY 1 HAVING count(*) > 1");
        QVERIFY_RESULT(twice);
        QCOMPARE(twice->count(), 0);
    }

    PostgresServer primary;
    HubWorld world;
    std::unique_ptr<Desk> mara;
    std::unique_ptr<Desk> bo;
    std::optional<PostgresServer> replica;
    RecordId lee;
    std::vector<RecordId> crowd;
};

} // namespace

class tst_HubFailover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void whatWasOnlyAtTheLostServerIsSentAgain()
    {
        TwoServers servers;
        HubWorld &world = servers.world;
        Desk &office = *world.office;
        Desk &mara = *servers.mara;
        Desk &bo = *servers.bo;
        const RecordId kept = mara.create(EntityKind::Contact, {{u"last_name"_s, u"Kept"_s}});
        QVERIFY_RESULT(mara.exchange());
        servers.separate();

        // Mara's batch breaks off in the middle, when the server goes: the first part is done and lost there.
        const RecordId lost = mara.create(EntityKind::Contact, {{u"last_name"_s, u"Lost"_s}, {u"phone"_s, u"5"_s}});
        mara.update(EntityKind::Contact, servers.lee, {{u"phone"_s, u"2"_s}});
        mara.remove(EntityKind::Contact, kept);
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s}) {
            ChangeSet large{u"Large"_s, Origin::user(), {}, {}};
            for (const RecordId contact : servers.crowd)
                large.edits.push_back(Edit::update(EntityKind::Contact, contact, {{u"job_title"_s, title}}));
            QVERIFY_RESULT(mara->commit(large));
        }
        PgRelay relay(servers.primary.socket());
        mara.setConnection(*sync::hub::PgConnection::open(
            relay.address(world.database, world.loginOf(u"mara"_s)), u"word"_s, servers.primary.cancellation()));
        relay.cutAt(2, PgRelay::Cut::BeforeStatement, "satchel.push");
        QVERIFY(!mara.exchange());
        QVERIFY(mara.waiting() > 0 && mara.waiting() < 6);
        // Bo and the office read that, and work on it.
        QVERIFY_RESULT(bo.exchange());
        QCOMPARE(bo.text(EntityKind::Contact, lost, u"phone"_s), u"5"_s);
        bo.update(EntityKind::Contact, servers.lee, {{u"phone"_s, u"3"_s}});
        const RecordId bos = bo.create(EntityKind::Contact, {{u"last_name"_s, u"Bo's"_s}});
        QVERIFY_RESULT(bo.exchange());
        QVERIFY_RESULT(office.exchange());
        QVERIFY(office.has(EntityKind::Contact, bos));

        servers.takeOver();
        const auto first = office.exchange(); // who has lost nothing comes first, and lets go what is not there
        QVERIFY_RESULT(first);
        QVERIFY(first->hasReadAnew);
        QVERIFY(!office.has(EntityKind::Contact, bos));
        const auto again = mara.exchange();
        QVERIFY_RESULT(again);
        QVERIFY(again->pushed >= 6);
        servers.checkSame();
        for (Desk *desk : servers.desks()) {
            QCOMPARE(desk->text(EntityKind::Contact, servers.lee, u"phone"_s), u"3"_s);
            QCOMPARE(desk->text(EntityKind::Contact, lost, u"phone"_s), u"5"_s);
            QVERIFY(desk->has(EntityKind::Contact, lost));
            QVERIFY(desk->has(EntityKind::Contact, bos));
            QVERIFY(!desk->has(EntityKind::Contact, kept));
            QCOMPARE(desk->text(EntityKind::Contact, servers.crowd.back(), u"job_title"_s), u"c"_s);
        }
    }

    /// The desk that only edited the record comes before the one that made it.
    void anEditOfARecordThatTheServerLostWaits()
    {
        TwoServers servers;
        Desk &mara = *servers.mara;
        Desk &bo = *servers.bo;
        servers.separate();
        const RecordId lost = mara.create(EntityKind::Contact, {{u"last_name"_s, u"Lost"_s}});
        QVERIFY_RESULT(mara.exchange());
        QVERIFY_RESULT(bo.exchange());
        QVERIFY(bo.has(EntityKind::Contact, lost));
        servers.takeOver();

        const auto edit = [&](RecordId contact, const QString &phone) {
            return Edit::update(EntityKind::Contact, contact, {{u"phone"_s, phone}});
        };
        const RecordId other = servers.crowd.front();
        QVERIFY_RESULT(bo->commit({u"Both"_s, Origin::user(), {edit(lost, u"1"_s), edit(other, u"1"_s)}, {}}));
        bo.update(EntityKind::Contact, other, {{u"phone"_s, u"2"_s}}); // after that, whatever is sent first
        bo.update(EntityKind::Contact, servers.lee, {{u"phone"_s, u"3"_s}}); // has nothing to do with it
        for (int round = 0; round < 2; ++round) {
            const auto done = bo.exchange();
            QVERIFY_RESULT(done);
            QCOMPARE(done->refused, 0);
            QCOMPARE(done->absent, 2);
            QCOMPARE(done->pushed, round == 0 ? 1 : 0);
            QCOMPARE(bo.waiting(), 2);
            QCOMPARE(*store::HubState(*bo).waitingForRecords(), 2);
            QCOMPARE(bo.text(EntityKind::Contact, lost, u"phone"_s), u"1"_s);
        }
        QVERIFY_RESULT(servers.world.office->exchange());
        QCOMPARE(servers.world.office->text(EntityKind::Contact, servers.lee, u"phone"_s), u"3"_s);

        QVERIFY_RESULT(mara.exchange()); // with the record
        servers.checkSame();
        QCOMPARE(*store::HubState(*bo).waitingForRecords(), 0);
        for (Desk *desk : servers.desks()) {
            QCOMPARE(desk->text(EntityKind::Contact, lost, u"last_name"_s), u"Lost"_s);
            QCOMPARE(desk->text(EntityKind::Contact, lost, u"phone"_s), u"1"_s);
            QCOMPARE(desk->text(EntityKind::Contact, other, u"phone"_s), u"2"_s);
        }
    }

    /// Its computer was lost with the server, or is on a shelf and comes back later after all.
    void aRecordThatNobodySendsAgainIsMadeByWhoEditedIt()
    {
        TwoServers servers;
        HubWorld &world = servers.world;
        Desk &mara = *servers.mara;
        Desk &bo = *servers.bo;
        servers.separate();
        const RecordId lost = mara.create(
            EntityKind::Contact, {{u"last_name"_s, u"Lost"_s}, {u"email"_s, u"lost@vik.example"_s}});
        const RecordId removed = mara.create(EntityKind::Contact, {{u"last_name"_s, u"Removed"_s}});
        QVERIFY_RESULT(mara.exchange());
        QVERIFY_RESULT(bo.exchange());
        servers.takeOver();
        const auto edit = [](RecordId contact) {
            return Edit::update(EntityKind::Contact, contact, {{u"phone"_s, u"1"_s}});
        };
        QVERIFY_RESULT(bo->commit({u"Both"_s, Origin::user(), {edit(lost), edit(removed)}, {}}));
        bo.remove(EntityKind::Contact, removed);
        QCOMPARE(bo.exchange()->absent, 2);
        world.pass(6 * 86'400'000LL);
        QCOMPARE(bo.exchange()->absent, 2);
        world.pass(86'400'000);
        const auto done = bo.exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->absent, 0);
        QCOMPARE(done->refused, 0);
        QVERIFY_RESULT(world.office->exchange());
        QCOMPARE(world.office->text(EntityKind::Contact, lost, u"last_name"_s), u"Lost"_s);
        QCOMPARE(world.office->text(EntityKind::Contact, lost, u"email"_s), u"lost@vik.example"_s);
        QCOMPARE(world.office->text(EntityKind::Contact, lost, u"phone"_s), u"1"_s);
        QVERIFY(!world.office->has(EntityKind::Contact, removed));
        servers.checkSame(); // Mara comes with what she made
        for (Desk *desk : servers.desks())
            QCOMPARE(desk->text(EntityKind::Contact, lost, u"phone"_s), u"1"_s);
    }

    /// A desk that only sent, and has not read the log past that: its place is known to the replica.
    void whatADeskSentLastIsAskedFor()
    {
        TwoServers servers;
        Desk &mara = *servers.mara;
        sync::hub::HubRound round(*mara, mara.connection());
        QVERIFY_RESULT(round.run());
        servers.separate();
        const RecordId lost = mara.create(EntityKind::Contact, {{u"last_name"_s, u"Lost"_s}});
        QCOMPARE(round.run(false)->pushed, 1);
        servers.takeOver();
        servers.bo->create(EntityKind::Contact, {{u"last_name"_s, u"Next"_s}}); // takes the place of the lost one
        QVERIFY_RESULT(servers.bo->exchange());
        QCOMPARE(mara.exchange()->pushed, 1);
        servers.checkSame();
        QVERIFY(servers.bo->has(EntityKind::Contact, lost));
    }

    /// The place of a desk that has just read everything, and no change set.
    void whoReadEverythingAtTheLostServerReadsAnew()
    {
        TwoServers servers;
        HubWorld &world = servers.world;
        servers.primary.run(world.database, "UPDATE satchel.person SET rights_since = rights_since + 1");
        servers.separate();
        const RecordId lost = servers.bo->create(EntityKind::Contact, {{u"last_name"_s, u"Lost"_s}});
        QVERIFY_RESULT(servers.bo->exchange());
        QVERIFY(servers.mara->exchange()->hasReadAnew);
        QVERIFY(servers.mara->has(EntityKind::Contact, lost));
        servers.takeOver();
        world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Next"_s}});
        QVERIFY_RESULT(world.office->exchange());
        QVERIFY(servers.mara->exchange()->hasReadAnew);
        QVERIFY(!servers.mara->has(EntityKind::Contact, lost)); // until Bo comes
        servers.checkSame();
        QVERIFY(servers.mara->has(EntityKind::Contact, lost));
    }

    /// Behind a pooler a desk keeps its connection while the server becomes another one.
    void aPlaceThatTheServerLacksIsNotReadOnFrom()
    {
        TwoServers servers;
        HubWorld &world = servers.world;
        servers.separate();
        servers.mara->update(EntityKind::Contact, servers.lee, {{u"phone"_s, u"2"_s}});
        QVERIFY_RESULT(servers.mara->exchange());
        const auto membership = **store::HubState(**servers.mara).find();
        servers.takeOver();
        servers.bo->update(EntityKind::Contact, servers.lee, {{u"phone"_s, u"3"_s}});
        QVERIFY_RESULT(servers.bo->exchange());
        sync::hub::HubClient client(servers.mara->connection(), **servers.mara);
        const sync::hub::LogPlace place{membership.cursor, membership.cursorSet};
        QCOMPARE(client.pull(place, 10).error().kind, Error::Kind::Unanswered);
        servers.mara->update(EntityKind::Contact, servers.lee, {{u"phone"_s, u"4"_s}});
        const auto sets = *store::PendingSets(**servers.mara).next(10, 100);
        QCOMPARE(client.push(membership.desk, place, sets, 0).error().kind, Error::Kind::Unanswered);
        servers.checkSame();
        QVERIFY(world.office->text(EntityKind::Contact, servers.lee, u"phone"_s) != u"1"_s);
    }

    void noNumberIsGivenTwice()
    {
        TwoServers servers;
        Desk &mara = *servers.mara;
        Desk &bo = *servers.bo;
        QStringList numbers{numberOfSent(mara), numberOfSent(bo)};
        settle(servers.world, {&mara, &bo});
        servers.separate();
        const auto refill = [](Desk &desk) {
            QVERIFY_RESULT(store::QuoteNumbering(desk->database()).forgetReserved());
            QVERIFY_RESULT(desk.exchange());
        };
        refill(mara); // from the server that is lost
        numbers.append(numberOfSent(mara));
        servers.takeOver();
        refill(bo); // before Mara can say what she has
        for (int i = 0; i < 5; ++i)
            numbers << numberOfSent(mara) << numberOfSent(bo);
        servers.checkSame();
        refill(*servers.world.office);
        numbers.append(numberOfSent(*servers.world.office));
        QVERIFY2(!numbers.contains(QString()), qPrintable(numbers.join(u' ')));
        QVERIFY2(numbers.removeDuplicates() == 0, qPrintable(numbers.join(u' ')));
    }

    /// A cycle of which only the lost server knew.
    void aCycleThatBeganAtTheLostServerBeginsBehindIt()
    {
        TwoServers servers;
        Desk &mara = *servers.mara;
        for (Desk *desk : servers.desks())
            QVERIFY_RESULT(store::QuoteNumbering((*desk)->database()).forgetReserved());
        QVERIFY_RESULT(servers.world.office->connection().run("DELETE FROM satchel.number_cycle")); // it is a new year
        servers.separate();
        QVERIFY_RESULT(mara.exchange());
        QStringList numbers{numberOfSent(mara)};
        servers.takeOver();
        QVERIFY_RESULT(servers.bo->exchange());
        numbers.append(numberOfSent(*servers.bo));
        QVERIFY2(!numbers.contains(QString()), qPrintable(numbers.join(u' ')));
        QVERIFY2(numbers.removeDuplicates() == 0, qPrintable(numbers.join(u' ')));
    }

    /// A restore or a failover of which the server does not know itself: the desks say what they have.
    void whatDesksHaveIsNotGivenAgain()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        QStringList numbers{numberOfSent(*mara)};
        QVERIFY_RESULT(world.office->connection().run("UPDATE satchel.number_cycle SET last = 10"));
        QVERIFY_RESULT(mara->exchange());
        QVERIFY_RESULT(store::QuoteNumbering((*world.office)->database()).forgetReserved());
        QVERIFY_RESULT(world.office->exchange());
        for (int i = 0; i < 5; ++i)
            numbers << numberOfSent(*mara) << numberOfSent(*world.office);
        QVERIFY2(numbers.removeDuplicates() == 0, qPrintable(numbers.join(u' ')));
        // Nobody uses up a cycle with that.
        const auto desk = (*store::HubState(**mara).find())->desk.toString().toUtf8();
        for (int i = 0; i < 2; ++i) // of a cycle that is new, and of one that is known
            QVERIFY_RESULT(mara->connection().query(
                "SELECT * FROM satchel.check_in($1, 0, NULL, NULL, 0, '{\"2026\": 9000000000000000000}')", {desk}));
        const auto last = world.office->connection().query("SELECT max(last) FROM satchel.number_cycle");
        QVERIFY(last->integer(0, 0) < 1'000'000);
    }

    /// Bo asks the new server at once, while Mara still goes by what the lost one gave her.
    void noLeaseIsGivenTwice()
    {
        TwoServers servers;
        HubWorld &world = servers.world;
        const qint64 maras = addAccount(*servers.mara);
        const qint64 bos = addAccount(*servers.bo);
        QVERIFY_RESULT(servers.bo->exchange());
        QVERIFY(mayRun(*servers.bo, bos));
        servers.separate();
        world.pass(50'000); // it ends, and Mara takes it, which the replica does not hear of
        QVERIFY_RESULT(servers.mara->exchange());
        QVERIFY(mayRun(*servers.mara, maras));
        servers.takeOver();
        QVERIFY_RESULT(servers.bo->exchange());
        QVERIFY(!(mayRun(*servers.bo, bos) && mayRun(*servers.mara, maras)));
        qint64 waited = 0;
        while (!mayRun(*servers.bo, bos)) {
            world.pass(5000);
            waited += 5000;
            QVERIFY(waited <= 60'000);
            QVERIFY_RESULT(servers.bo->exchange());
            QVERIFY(!(mayRun(*servers.bo, bos) && mayRun(*servers.mara, maras)));
        }
    }
};

SATCHEL_TEST(tst_HubFailover)
#include "tst_HubFailover.moc"
