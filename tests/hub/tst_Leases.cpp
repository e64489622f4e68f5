// SPDX-License-Identifier: GPL-3.0-or-later
// Of the desks of a team that are connected to the same account of another system, one at a time runs the connection.
#include "HubWorld.h"

#include "store/hub/Leases.h"
#include "store/sync/Connections.h"
#include "sync/hub/HubLeases.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leaseMs = sync::hub::leaseSeconds * 1000LL;

qint64 account(Desk &desk, const QString &id, const QString &name = u"CRM"_s)
{
    store::Connection connection;
    connection.vendor = u"hubspot"_s;
    connection.name = name;
    connection.baseUrl = u"https://api.hubapi.com"_s;
    connection.account = id;
    connection.state = store::ConnectionState::Ready;
    const auto added = store::Connections(*desk).add(connection);
    if (!added || !store::Connections(*desk).setAccount(added->number, id))
        qFatal("no connection");
    return added->number;
}

bool runs(Desk &desk, qint64 connection)
{
    return store::Leases(*desk).check(connection).has_value();
}

struct Team
{
    HubWorld world;
    std::unique_ptr<Desk> mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
    Desk &office = *world.office;

    Team() { world.pass(0); }
    void exchange(std::initializer_list<Desk *> desks)
    {
        for (Desk *desk : desks)
            QVERIFY_RESULT(desk->exchange());
    }
};

} // namespace

class tst_Leases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aStoreOfNoHubRunsItsConnections()
    {
        HubWorld world;
        QVERIFY(runs(*world.office, account(*world.office, u"1"_s)));
    }

    void oneDeskRunsAConnectionForTheTeam()
    {
        Team team;
        const qint64 one = account(team.office, u"1"_s);
        const qint64 two = account(*team.mara, u"1"_s, u"The same"_s);
        const qint64 other = account(*team.mara, u"2"_s);
        QVERIFY(!runs(team.office, one)); // the hub has not said it yet
        team.exchange({&team.office, team.mara.get()});
        QVERIFY(runs(team.office, one));
        QVERIFY(!runs(*team.mara, two));
        QVERIFY(runs(*team.mara, other));
        const auto refused = store::Leases(**team.mara).check(two);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY2(
            refused.error().what.startsWith(u"Laptop (%1)"_s.arg(team.world.owner)), qPrintable(refused.error().what));
    }

    void whoRenewsKeepsIt()
    {
        Team team;
        const qint64 one = account(team.office, u"1"_s);
        const qint64 two = account(*team.mara, u"1"_s);
        for (int i = 0; i < 10; ++i) {
            team.exchange({&team.office, team.mara.get()});
            QVERIFY(runs(team.office, one));
            QVERIFY(!runs(*team.mara, two));
            team.world.pass(sync::hub::leaseRenewalMs);
        }
    }

    void anotherDeskTakesOverWithinAMinute()
    {
        Team team;
        const qint64 one = account(team.office, u"1"_s);
        const qint64 two = account(*team.mara, u"1"_s);
        team.exchange({&team.office, team.mara.get()});
        qint64 waited = 0;
        while (!runs(*team.mara, two)) { // the office vanished
            team.world.pass(sync::hub::leaseRenewalMs);
            waited += sync::hub::leaseRenewalMs;
            QVERIFY(waited <= 60'000);
            team.exchange({team.mara.get()});
            QVERIFY(!(runs(*team.mara, two) && runs(team.office, one)));
        }
        team.exchange({&team.office}); // it is back, and late
        QVERIFY(!runs(team.office, one));
        QVERIFY(runs(*team.mara, two));
    }

    /// At every moment, whatever the desks ask: never two.
    void neverTwoAtOnce()
    {
        Team team;
        const qint64 one = account(team.office, u"1"_s);
        const qint64 two = account(*team.mara, u"1"_s);
        Random random(3);
        int held = 0;
        for (int i = 0; i < 300; ++i) {
            team.world.pass(static_cast<qint64>(random() % (leaseMs / 2)));
            if (random() % 3 == 0)
                team.exchange({random() % 2 == 0 ? &team.office : team.mara.get()});
            QVERIFY(!(runs(team.office, one) && runs(*team.mara, two)));
            held += runs(team.office, one) || runs(*team.mara, two) ? 1 : 0;
        }
        QVERIFY(held > 50); // it was about something
    }

    void aConnectionThatIsPausedIsGivenBack()
    {
        Team team;
        const qint64 one = account(team.office, u"1"_s);
        const qint64 two = account(*team.mara, u"1"_s);
        team.exchange({&team.office, team.mara.get()});
        QVERIFY_RESULT(store::Connections(*team.office).setPaused(one, true));
        team.exchange({&team.office, team.mara.get()});
        QVERIFY(runs(*team.mara, two));
        QVERIFY(!runs(team.office, one));
    }

    void whoLeavesTheTeamGivesItBackAndRunsItsOwn()
    {
        Team team;
        const qint64 one = account(team.office, u"1"_s);
        const qint64 two = account(*team.mara, u"1"_s);
        team.exchange({team.mara.get(), &team.office});
        QVERIFY(runs(*team.mara, two));
        const auto desk = (*store::HubState(**team.mara).find())->desk;
        QVERIFY_RESULT(sync::hub::HubClient(team.mara->connection(), **team.mara).leaveDesk(desk));
        QVERIFY_RESULT(store::HubState(**team.mara).remove());
        team.exchange({&team.office});
        QVERIFY(runs(team.office, one));
        QVERIFY(runs(*team.mara, two)); // nobody's but hers
    }

    void nobodyTakesALeaseForAnotherDesk()
    {
        Team team;
        const auto desk = (*store::HubState(*team.office).find())->desk.toString().toUtf8();
        const auto psql = postgres().connect(team.world.database, team.world.loginOf(u"mara"_s), u"word"_s);
        QCOMPARE(psql->query("SELECT satchel.lease($1, '{x}', 45)", {desk}).error().kind, Error::Kind::Refused);
        QVERIFY(psql->query("SELECT satchel.release($1, '{x}')", {desk}));
        QVERIFY(!psql->query("SELECT * FROM satchel.lease").has_value()); // the table is nobody's to read
    }
};

SATCHEL_TEST(tst_Leases)
#include "tst_Leases.moc"
