// SPDX-License-Identifier: GPL-3.0-or-later
// What administrators see and change of their team, and that nobody else does.
#include "HubWorld.h"

#include "store/Statements.h"
#include "sync/hub/HubAccess.h"
#include "sync/session/TeamService.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/PgRelay.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const store::TeamRole &role(const store::TeamOverview &team, const QString &name)
{
    return *std::ranges::find(team.roles, name, &store::TeamRole::name);
}

struct Team
{
    HubWorld world;
    std::unique_ptr<Desk> jonas = world.initAndJoin(u"jonas"_s, u"Jonas Brecht"_s, u"rep"_s);
    sync::hub::HubAdministration office{world.office->connection(), **world.office};
    sync::hub::HubAdministration rep{jonas->connection(), **jonas};
    const QString login = world.loginOf(u"jonas"_s);
};

} // namespace

class tst_Team : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void theOverviewHasPeopleDesksAndRights()
    {
        Team team;
        QVERIFY_RESULT(team.world.office->exchange());
        QVERIFY_RESULT(team.jonas->exchange());
        team.world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(team.world.office->exchange());
        const auto overview = team.office.overview();
        QVERIFY_RESULT(overview);
        QCOMPARE(overview->people.size(), size_t(2));
        const auto jonas = std::ranges::find(overview->people, team.login, &store::TeamPerson::login);
        QCOMPARE(jonas->user, (*team.jonas)->me());
        QCOMPARE(jonas->role, u"rep"_s);
        QVERIFY(jonas->isActive);
        QCOMPARE(overview->desks.size(), size_t(2));
        const auto desk = std::ranges::find(overview->desks, team.login, &store::TeamDesk::login);
        QCOMPARE(desk->behind, 1);
        const auto office = std::ranges::find(overview->desks, team.world.owner, &store::TeamDesk::login);
        QCOMPARE(office->behind, 0); // it has read its own change
        QVERIFY_RESULT(team.jonas->exchange());
        const auto after = team.office.overview();
        QCOMPARE(std::ranges::find(after->desks, team.login, &store::TeamDesk::login)->behind, 0);
        QVERIFY(desk->seenAt.ms > 0);
        QVERIFY(role(*overview, u"administrator"_s).isAdministrator);
        const EntityRights &deals = role(*overview, u"rep"_s).rights.at(EntityKind::Deal);
        QCOMPARE(deals.edits, RightScope::Team);
        QCOMPARE(deals.deletes, RightScope::Own);
        QVERIFY(deals.creates);
    }

    void aRightThatChangesReachesTheDesk()
    {
        Team team;
        const RecordId lee = team.world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, (*team.world.office)->me()}});
        settle(team.world, {team.jonas.get()});
        EntityRights narrow{true, RightScope::Own, RightScope::None, {}, RightScope::Own};
        QVERIFY_RESULT(team.office.setRights(u"rep"_s, EntityKind::Contact, narrow));
        const auto done = team.jonas->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QVERIFY(!team.jonas->has(EntityKind::Contact, lee));
        narrow.sees = RightScope::All;
        QVERIFY_RESULT(team.office.setRights(u"rep"_s, EntityKind::Contact, narrow));
        QVERIFY_RESULT(team.jonas->exchange());
        QVERIFY(team.jonas->has(EntityKind::Contact, lee));
        const auto edited = (*team.jonas)
                                ->commit({u"Edit"_s, Origin::user(),
                                    {Edit::update(EntityKind::Contact, lee, {{u"phone"_s, u"1"_s}})}, {}});
        QCOMPARE(edited.error().kind, Error::Kind::Forbidden);
    }

    void nobodyElseSeesOrChangesTheTeam()
    {
        Team team;
        QCOMPARE(team.rep.overview().error().kind, Error::Kind::Refused);
        QCOMPARE(team.rep.setRights(u"rep"_s, EntityKind::Contact, {}).error().kind, Error::Kind::Refused);
        QCOMPARE(team.rep.revokePerson(team.world.owner).error().kind, Error::Kind::Refused);
        const auto desk = (*store::HubState(**team.world.office).find())->desk;
        QCOMPARE(team.rep.removeDesk(desk).error().kind, Error::Kind::Refused);
    }

    void administratorsCannotLockEverybodyOut()
    {
        Team team;
        QVERIFY(!team.office.setRights(u"administrator"_s, EntityKind::Contact, {}));
        QVERIFY(!team.office.revokePerson(team.world.owner)); // the last one
        QVERIFY(!sync::hub::setPerson(
            team.world.office->connection(), team.world.owner, (*team.world.office)->me(), u"lead"_s, {}));
        QVERIFY_RESULT(sync::hub::setPerson(
            team.world.office->connection(), team.login, (*team.jonas)->me(), u"administrator"_s, {}));
        QVERIFY_RESULT(team.rep.revokePerson(team.world.owner)); // by the other one
        QVERIFY(!team.office.overview());
    }

    void aDeskThatIsRemovedHasToJoinAnew()
    {
        Team team;
        QVERIFY_RESULT(team.office.removeDesk((*store::HubState(**team.jonas).find())->desk));
        team.jonas->create(EntityKind::Contact, {{u"last_name"_s, u"Kept"_s}});
        const auto tried = team.jonas->exchange();
        QVERIFY(!tried);
        QCOMPARE(tried.error().kind, Error::Kind::Refused);
        QCOMPARE(team.jonas->waiting(), 1); // nothing is lost
    }

    /// As the window asks: on a thread of its own.
    void theServiceAnswersWithTheTeamAsItIsThen()
    {
        Team team;
        MemoryKeychain keychain;
        keychain.set(sync::hub::secretName(team.world.facts(team.world.owner).address, team.world.owner), u"secret"_s);
        const QString path = team.world.path(u"office"_s);
        sync::TeamService service({[&]() { return store::Store::open(path, team.world.clock, 77); }, keychain,
            team.world.clock, path, {}, u"Laptop"_s});
        QSignalSpy read(&service, &store::TeamControl::overviewRead);
        QSignalSpy failed(&service, &store::TeamControl::failed);
        service.setRights(
            u"lead"_s, EntityKind::Product, {false, RightScope::None, RightScope::None, {}, RightScope::All});
        QTRY_COMPARE_WITH_TIMEOUT(read.count() + failed.count(), 1, 20'000);
        QCOMPARE(failed.count(), 0);
        const auto overview = read.front().front().value<store::TeamOverview>();
        QVERIFY(!role(overview, u"lead"_s).rights.at(EntityKind::Product).creates);
        service.setRights(u"nobody"_s, EntityKind::Product, {});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
        keychain.set(sync::hub::secretName(team.world.facts(team.world.owner).address, team.world.owner), u"guess"_s);
        service.read();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, 20'000);
    }

    /// The window says "It may have been done" only where it may.
    void anAnswerThatIsLostLeavesOnlyAChangeInDoubt()
    {
        Team team;
        PgRelay relay(postgres().socket());
        const QString address = relay.address(team.world.database, team.world.owner);
        QVERIFY_RESULT(store::run((*team.world.office)->database(), "UPDATE hub SET address = ?", address));
        MemoryKeychain keychain;
        keychain.set(sync::hub::secretName(address, team.world.owner), u"secret"_s);
        const QString path = team.world.path(u"office"_s);
        sync::TeamService service({[&]() { return store::Store::open(path, team.world.clock, 77); }, keychain,
            team.world.clock, path, {}, u"Laptop"_s});
        QSignalSpy read(&service, &store::TeamControl::overviewRead);
        QSignalSpy failed(&service, &store::TeamControl::failed);
        const auto kindOfFailure = [&] {
            return QTest::qWaitFor([&] { return read.count() + failed.count() > 0; }, 20'000) && !failed.isEmpty()
                ? failed.takeFirst().front().value<Error>().kind
                : Error::Kind::Bug;
        };
        relay.cutAt(1, PgRelay::Cut::BeforeAnswer, "satchel.team_overview");
        service.read();
        QCOMPARE(kindOfFailure(), Error::Kind::Offline);

        const EntityRights none{false, RightScope::None, RightScope::None, {}, RightScope::All};
        relay.cutAt(1, PgRelay::Cut::BeforeAnswer, "satchel.set_right"); // nobody hears whether it was done
        service.setRights(u"lead"_s, EntityKind::Product, none);
        QCOMPARE(kindOfFailure(), Error::Kind::Unanswered);
        relay.cutAt(1, PgRelay::Cut::BeforeStatement, "satchel.team_overview"); // it was done, and nobody saw it
        service.setRights(u"lead"_s, EntityKind::Company, none);
        QCOMPARE(kindOfFailure(), Error::Kind::Unanswered);
        relay.cutAt(0, PgRelay::Cut::BeforeAnswer);
        QCOMPARE(role(*team.office.overview(), u"lead"_s).rights.at(EntityKind::Company).creates, false);
    }
};

SATCHEL_TEST(tst_Team)
#include "tst_Team.moc"
