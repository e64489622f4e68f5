// SPDX-License-Identifier: GPL-3.0-or-later
// What people see and change by team, by territory and by sharing rules, with roles of a team's own.
#include "HubWorld.h"

#include "store/hub/HubRights.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubAdministration.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Jonas, a rep in the team DACH who sees what his team has; the office owns everything.
struct Team
{
    HubWorld world;
    std::unique_ptr<Desk> jonas = world.initAndJoin(u"jonas"_s, u"Jonas Brecht"_s, u"rep"_s);
    sync::hub::HubAdministration office{world.office->connection(), **world.office};
    const RecordId owner = (*world.office)->me();
    const RecordId dach = team(u"DACH"_s, {u"Jonas Brecht"_s});
    const RecordId nordics = team(u"Nordics"_s, {});

    explicit Team(RightScope scope = RightScope::Team)
    {
        for (const auto &entity : (*world.office)->schema().entities()) {
            if (ownershipOf((*world.office)->schema(), *entity).isOwned())
                set(entity->kind, {true, scope, scope, {}, scope});
        }
        exchange();
    }

    RecordId team(const QString &name, const QStringList &members)
    {
        return world.office->create(EntityKind::Team, {{u"name"_s, name}, {u"members"_s, members}});
    }
    RecordId company(RecordId territory, RecordId of)
    {
        return world.office->create(EntityKind::Company,
            {{u"name"_s, u"Fjellstad"_s}, {u"owner"_s, of.isNull() ? Value() : Value(of)},
                {u"territory"_s, territory.isNull() ? Value() : Value(territory)}});
    }
    void set(EntityKind entity, const EntityRights &rights)
    {
        if (const auto done = office.setRights(u"rep"_s, entity, rights); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    void share(const store::TeamShare &share)
    {
        if (const auto done = office.setShare(share); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    void exchange() { settle(world, {jonas.get()}); }
    bool sees(RecordId company) { return jonas->has(EntityKind::Company, company); }
    /// Past the desk's own wall, as somebody with another client would.
    bool pushes(const Edit &edit)
    {
        store::PendingSet set;
        set.info = {(*jonas)->newId(), u"Try"_s, Origin::user(), (*jonas)->clock().now(), {}};
        set.edits = {edit};
        sync::hub::HubClient client(jonas->connection(), **jonas);
        const auto membership = **store::HubState(**jonas).find();
        const auto answers = client.push(membership.desk, {1'000'000'000, {}}, std::span(&set, 1), 0);
        if (!answers)
            qFatal("%s", qUtf8Printable(toText(answers.error())));
        return answers->front().state == sync::hub::PushAnswer::State::Done;
    }
    static Edit note(RecordId company)
    {
        return Edit::update(EntityKind::Company, company, {{u"notes"_s, u"Called"_s}});
    }
};

} // namespace

class tst_Territories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aTerritoryBringsACustomerWithWhatBelongsToIt()
    {
        Team team;
        const RecordId company = team.company({}, team.owner);
        const RecordId deal = team.world.office->create(
            EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, company}, {u"owner"_s, team.owner}});
        const RecordId quote = team.world.office->create(
            EntityKind::Quote, {{u"deal"_s, deal}, {u"owner"_s, team.owner}});
        const RecordId line = team.world.office->create(
            EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Pump"_s}});
        const RecordId comment = team.world.office->create(
            EntityKind::Comment, {{u"quote_line"_s, line}, {u"body"_s, u"Cheap"_s}});
        team.exchange();
        QVERIFY(!team.sees(company));
        team.world.office->update(EntityKind::Company, company, {{u"territory"_s, team.dach}});
        team.exchange();
        QVERIFY(team.sees(company));
        QVERIFY(team.jonas->has(EntityKind::Deal, deal));
        QVERIFY(team.jonas->has(EntityKind::QuoteLine, line));
        QVERIFY(team.jonas->has(EntityKind::Comment, comment));
        team.jonas->update(EntityKind::Deal, deal, {{u"title"_s, u"Pumps and valves"_s}});
        team.exchange();
        QCOMPARE(team.world.office->text(EntityKind::Deal, deal, u"title"_s), u"Pumps and valves"_s);
        team.world.office->update(EntityKind::Company, company, {{u"territory"_s, team.nordics}});
        team.exchange();
        QVERIFY(!team.sees(company));
        QVERIFY(!team.jonas->has(EntityKind::Deal, deal));
        QVERIFY(!team.jonas->has(EntityKind::QuoteLine, line));
        QVERIFY(!team.jonas->has(EntityKind::Comment, comment));
        QVERIFY(!team.pushes(Team::note(company)));
    }

    void whatNobodyOwnsIsItsTerritorysAlone()
    {
        Team team;
        const RecordId own = team.company(team.dach, {});
        const RecordId other = team.company(team.nordics, {});
        const RecordId anybodys = team.company({}, {});
        team.exchange();
        QVERIFY(team.sees(own));
        QVERIFY(!team.sees(other));
        QVERIFY(team.sees(anybodys));
        QVERIFY(!team.pushes(Team::note(other)));
        team.world.office->remove(EntityKind::Team, team.nordics);
        team.exchange();
        QVERIFY(team.sees(other)); // a team that is gone has no territory
        team.jonas->update(EntityKind::Company, other, {{u"notes"_s, u"Called"_s}});
    }

    void whoComesIntoATeamSeesWhatItHasAndWhoLeavesDoesNot()
    {
        Team team;
        const RecordId company = team.company(team.nordics, team.owner);
        team.exchange();
        QVERIFY(!team.sees(company));
        team.world.office->update(EntityKind::Team, team.nordics, {{u"members"_s, QStringList{u"Jonas Brecht"_s}}});
        team.exchange();
        QVERIFY(team.sees(company));
        team.world.office->remove(EntityKind::Team, team.nordics);
        team.exchange();
        QVERIFY(!team.sees(company));
        QVERIFY(!team.pushes(Team::note(company)));
    }

    void onlyAdministratorsSayWhoIsInATeam()
    {
        Team team;
        const RecordId jonas = (*team.jonas)->me();
        QVERIFY(!team.pushes(Edit::create(
            EntityKind::TeamMember, (*team.jonas)->newId(), {{u"team"_s, team.nordics}, {u"user"_s, jonas}})));
        QVERIFY(!team.pushes(Edit::update(EntityKind::Team, team.nordics, {{u"name"_s, u"Mine"_s}})));
    }

    void whatSomebodySaidStaysTheirs()
    {
        Team team(RightScope::Team);
        team.set(EntityKind::Company, {true, RightScope::Team, RightScope::Own, {}, RightScope::All});
        team.set(EntityKind::Comment, {true, RightScope::Team, RightScope::Own, {}, RightScope::All});
        const RecordId company = team.company({}, team.owner);
        team.exchange();
        const RecordId own = team.jonas->create(EntityKind::Comment, {{u"company"_s, company}, {u"body"_s, u"Wait"_s}});
        const RecordId other = team.world.office->create(
            EntityKind::Comment, {{u"company"_s, company}, {u"body"_s, u"Go"_s}});
        team.exchange();
        team.jonas->update(EntityKind::Comment, own, {{u"body"_s, u"Wait a day"_s}});
        team.exchange();
        QCOMPARE(team.world.office->text(EntityKind::Comment, own, u"body"_s), u"Wait a day"_s);
        QVERIFY(!team.pushes(Edit::update(EntityKind::Comment, other, {{u"body"_s, u"No"_s}})));
        QVERIFY(!(*team.jonas)
                     ->commit({u"Edit"_s, Origin::user(),
                         {Edit::update(EntityKind::Comment, other, {{u"body"_s, u"No"_s}})}, {}}));
        team.jonas->remove(EntityKind::Comment, own);
        team.exchange();
        QVERIFY(!team.world.office->has(EntityKind::Comment, own));
    }

    void aSharingRuleLetsOthersSee()
    {
        Team team(RightScope::Own);
        const RecordId ofPeople = team.company({}, team.owner);
        const RecordId inTerritory = team.company(team.nordics, team.owner);
        const RecordId deal = team.world.office->create(
            EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, inTerritory}, {u"owner"_s, team.owner}});
        team.exchange();
        QVERIFY(!team.sees(inTerritory));
        const RecordId rule = (*team.world.office)->newId();
        team.share({rule, team.nordics, team.dach, {}, EntityKind::Company, false});
        team.exchange();
        QVERIFY(team.sees(inTerritory));
        QVERIFY(!team.sees(ofPeople)); // the owner is not in the team
        QVERIFY(!team.jonas->has(EntityKind::Deal, deal)); // companies only
        QVERIFY(!team.pushes(Team::note(inTerritory)));
        team.share({rule, team.nordics, {}, u"rep"_s, {}, true});
        team.exchange();
        QVERIFY(team.jonas->has(EntityKind::Deal, deal));
        QVERIFY(team.pushes(Team::note(inTerritory)));
        QVERIFY(!team.pushes(Edit::remove(EntityKind::Company, inTerritory)));
        const auto overview = team.office.overview();
        QVERIFY_RESULT(overview);
        QCOMPARE(overview->shares.size(), size_t(1));
        QCOMPARE(overview->shares.front().withRole, u"rep"_s);
        QVERIFY_RESULT(team.office.removeShare(rule));
        team.exchange();
        QVERIFY(!team.sees(inTerritory));
    }

    void whatAnotherRoleOrTeamGetsIsNotMine()
    {
        Team team(RightScope::Own);
        const RecordId company = team.company(team.nordics, team.owner);
        team.share({(*team.world.office)->newId(), team.nordics, {}, u"lead"_s, {}, true});
        team.share({(*team.world.office)->newId(), team.nordics, team.nordics, {}, {}, true});
        team.exchange();
        QVERIFY(!team.sees(company));
        QVERIFY(!team.pushes(Team::note(company)));
    }

    void aRoleOfItsOwnBeginsAsACopy()
    {
        Team team(RightScope::Own);
        store::TeamRole service;
        service.name = u"service"_s;
        service.label = u"Service"_s;
        service.discountLimit = *Decimal::fromString(u"7.5");
        service.connects = false;
        QVERIFY_RESULT(team.office.setRole(service, u"rep"_s));
        QVERIFY_RESULT(sync::hub::setPerson(
            team.world.office->connection(), team.world.loginOf(u"jonas"_s), (*team.jonas)->me(), u"service"_s, {}));
        const RecordId company = team.company({}, team.owner);
        team.exchange();
        QVERIFY(!team.sees(company)); // as the rep it was copied from
        auto rights = store::readRights((*team.jonas)->database());
        QVERIFY_RESULT(rights);
        QCOMPARE((*rights)->discountLimit, service.discountLimit);
        QVERIFY(!(*rights)->connects);
        QVERIFY((*rights)->of(EntityKind::Company)->exports);
        const auto setCompanies = [&](const EntityRights &companies) {
            return team.office.setRights(u"service"_s, EntityKind::Company, companies);
        };
        QVERIFY_RESULT(setCompanies({true, RightScope::None, RightScope::None, {}, RightScope::All, false}));
        team.exchange();
        QVERIFY(team.sees(company));
        rights = store::readRights((*team.jonas)->database());
        QVERIFY(!(*rights)->of(EntityKind::Company)->exports);
        QCOMPARE(team.office.removeRole(u"service"_s).error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(sync::hub::setPerson(
            team.world.office->connection(), team.world.loginOf(u"jonas"_s), (*team.jonas)->me(), u"rep"_s, {}));
        QVERIFY_RESULT(team.office.removeRole(u"service"_s));
        QCOMPARE(team.office.overview()->roles.size(), size_t(3));
        team.exchange();
        QVERIFY(!team.sees(company));
    }

    void rolesAndSharingAreForAdministrators()
    {
        Team team;
        sync::hub::HubAdministration rep(team.jonas->connection(), **team.jonas);
        store::TeamRole role;
        role.name = u"mine"_s;
        role.label = u"Mine"_s;
        QCOMPARE(rep.setRole(role, u"rep"_s).error().kind, Error::Kind::Refused);
        QCOMPARE(rep.removeRole(u"lead"_s).error().kind, Error::Kind::Refused);
        QCOMPARE(rep.setShare({(*team.jonas)->newId(), team.nordics, team.dach, {}, {}, true}).error().kind,
            Error::Kind::Refused);
        role.name = u"administrator"_s;
        QVERIFY(!team.office.setRole(role, u"rep"_s)); // nobody narrows administrators
        role.name = u"No name"_s;
        QVERIFY(!team.office.setRole(role, u"rep"_s));
        QVERIFY(!team.office.removeRole(u"lead"_s));
    }
};

SATCHEL_TEST(tst_Territories)
#include "tst_Territories.moc"
