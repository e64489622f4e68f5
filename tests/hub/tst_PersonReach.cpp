// SPDX-License-Identifier: GPL-3.0-or-later
// The records counted for a person are those that the hub gives to the person's desk.
#include "HubWorld.h"

#include "assignment/PersonReach.h"
#include "sync/hub/HubAdministration.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Two teams with a territory each: Ana is in one, Ben in the other, and Cleo in none.
class TwoTeams
{
public:
    TwoTeams()
    {
        QVERIFY_RESULT(world.init());
        ana = world.addPerson(u"ana"_s, u"Ana"_s, u"rep"_s);
        ben = world.addPerson(u"ben"_s, u"Ben"_s, u"rep"_s);
        cleo = world.addPerson(u"cleo"_s, u"Cleo"_s, u"rep"_s);
        const RecordId north = makeTeam(u"North"_s, u"NO"_s, ana);
        makeTeam(u"South"_s, u"IT"_s, ben);
        for (const auto &[country, owner] : {std::pair{u"NO"_s, RecordId()}, {u"NO"_s, ben}, {u"IT"_s, ben},
                 {u"IT"_s, cleo}, {u"JP"_s, ana}, {u"JP"_s, RecordId()}}) {
            const RecordId company = make(EntityKind::Company,
                {{u"name"_s, country + u" Ltd"_s}, {u"address_country"_s, country}, {u"owner"_s, ownerValue(owner)}});
            make(EntityKind::Task,
                {{u"title"_s, u"Call"_s}, {u"company"_s, company}, {u"assignee"_s, ownerValue(owner)}});
            make(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, company}});
        }
        QVERIFY_RESULT(world.office->connection().run(
            "UPDATE satchel.record_right SET sees = 'team', edits = 'own' WHERE role = 'rep'"));
        store::TeamShare share;
        share.id = (*world.office)->newId();
        share.ofTeam = north;
        share.withRole = u"rep"_s;
        share.entity = EntityKind::Company;
        QVERIFY_RESULT(hub().setShare(share));
        QVERIFY_RESULT(world.office->exchange());
    }

    sync::hub::HubAdministration hub() { return {world.office->connection(), **world.office}; }
    std::map<EntityKind, assignment::Reach> reachOf(RecordId user)
    {
        const auto rights = assignment::rightsOf(**world.office, hub().overview().value(), user);
        const std::atomic<bool> isCancelled = false;
        std::map<EntityKind, assignment::Reach> reaches;
        const auto found = assignment::reachOf(**world.office, rights.value(), isCancelled);
        for (const assignment::Reach &reach : found.value())
            reaches[reach.entity] = reach;
        return reaches;
    }

    HubWorld world;
    RecordId ana;
    RecordId ben;
    RecordId cleo;

private:
    static Value ownerValue(RecordId owner) { return owner.isNull() ? Value() : Value(owner); }
    RecordId make(EntityKind entity, std::vector<FieldValue> values)
    {
        return world.office->create(entity, std::move(values));
    }
    RecordId makeTeam(const QString &name, const QString &country, RecordId member)
    {
        const RecordId team = make(EntityKind::Team,
            {{u"name"_s, name}, {u"is_territory"_s, true},
                {u"condition"_s, u"address_country = \"%1\""_s.arg(country)}});
        make(EntityKind::TeamMember, {{u"team"_s, team}, {u"user"_s, member}});
        return team;
    }
};

} // namespace

class tst_PersonReach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void whatIsCountedIsWhatTheDeskGets()
    {
        TwoTeams teams;
        for (const auto &[login, user] :
            {std::pair{u"ana"_s, teams.ana}, {u"ben"_s, teams.ben}, {u"cleo"_s, teams.cleo}}) {
            const auto desk = teams.world.join(login, login);
            const auto reaches = teams.reachOf(user);
            for (const EntityKind kind : {EntityKind::Company, EntityKind::Contact, EntityKind::Task}) {
                QCOMPARE(reaches.at(kind).all, 6);
                const auto got = (*desk)->count({kind, {}, {}, {}, {}, -1, false});
                QCOMPARE(reaches.at(kind).seen, *got);
                QVERIFY(reaches.at(kind).edited <= reaches.at(kind).seen);
            }
        }
        // Norwegian companies by territory, the shared ones to everybody; without an owner and a territory to all.
        QCOMPARE(teams.reachOf(teams.ana).at(EntityKind::Company).seen, 4);
        QCOMPARE(teams.reachOf(teams.ana).at(EntityKind::Company).edited, 3);
    }

    void whoWasRevokedReachesNothing()
    {
        TwoTeams teams;
        QVERIFY_RESULT(teams.hub().revokePerson(teams.world.loginOf(u"ana"_s)));
        for (const auto &[kind, reach] : teams.reachOf(teams.ana))
            QCOMPARE(reach.seen + reach.edited + reach.deleted, 0);
    }

    void anAdministratorReachesEverything()
    {
        TwoTeams teams;
        const auto reach = teams.reachOf((*teams.world.office)->me()).at(EntityKind::Company);
        QCOMPARE(reach.seen, 6);
        QCOMPARE(reach.edited, 6);
        QCOMPARE(reach.deleted, 6);
    }

    void aCountThatNobodyWaitsForStops()
    {
        TwoTeams teams;
        const auto rights = assignment::rightsOf(**teams.world.office, teams.hub().overview().value(), teams.ana);
        const std::atomic<bool> isCancelled = true;
        const auto counted = assignment::reachOf(**teams.world.office, *rights, isCancelled);
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, Error::Kind::Cancelled);
    }
};

SATCHEL_TEST(tst_PersonReach)
#include "tst_PersonReach.moc"
