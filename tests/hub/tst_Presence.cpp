// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a record open is known to those who may see it, and forgotten by itself.
#include "HubWorld.h"

#include "sync/hub/HubAdministration.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seconds = 60;

struct Team
{
    HubWorld world;
    std::unique_ptr<Desk> mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
    Desk &office = *world.office;
    RecordId lee = office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});

    Team()
    {
        world.pass(0); // from here on the hub has the clock of the world
        settle(world, {mara.get()});
    }

    store::Place place(bool isEditing = false) const { return {{EntityKind::Contact, lee}, isEditing}; }
    std::vector<store::Presence> at(Desk &desk, const std::optional<store::Place> &place)
    {
        const auto membership = store::HubState(*desk).find();
        const auto others = sync::hub::HubClient(desk.connection(), *desk).beAt((*membership)->desk, place, seconds);
        if (!others)
            qFatal("%s", qUtf8Printable(toText(others.error())));
        return *others;
    }
    RecordId userOf(Desk &desk) { return desk->me(); }
};

} // namespace

class tst_Presence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void twoPeopleAtOneRecordSeeEachOther()
    {
        Team team;
        QVERIFY(team.at(team.office, team.place()).empty()); // oneself does not count
        QCOMPARE(
            team.at(*team.mara, team.place(true)), (std::vector<store::Presence>{{team.userOf(team.office), false}}));
        QCOMPARE(team.at(team.office, team.place()), (std::vector<store::Presence>{{team.userOf(*team.mara), true}}));
        team.at(*team.mara, {});
        QVERIFY(team.at(team.office, team.place()).empty());
    }

    void whoDoesNotSayItAgainIsForgotten()
    {
        Team team;
        team.at(*team.mara, team.place());
        team.world.pass(seconds * 1000 + 1);
        QVERIFY(team.at(team.office, team.place()).empty());
    }

    void onePersonAtTwoDesksIsOne()
    {
        Team team;
        const auto second = team.world.join(u"mara"_s, u"mara-second"_s);
        team.at(*team.mara, team.place());
        team.at(*second, team.place(true));
        QCOMPARE(team.at(team.office, team.place()), (std::vector<store::Presence>{{team.userOf(*team.mara), true}}));
    }

    void whoMayNotSeeTheRecordLearnsNothing()
    {
        Team team;
        postgres().run(
            team.world.database, "UPDATE satchel.record_right SET sees = 'none' WHERE role = 'lead' AND entity = 1");
        team.at(team.office, team.place(true));
        QVERIFY(team.at(*team.mara, team.place()).empty());
        QVERIFY(team.at(team.office, team.place()).empty());
    }

    void comingEditingAndGoingAreToldOnce()
    {
        Team team;
        const auto listener = postgres().connect(team.world.database, team.world.owner, u"secret"_s);
        QVERIFY_RESULT(listener->run("LISTEN satchel_presence"));
        const auto told = [&] { return *listener->notifications(2000); };
        const QByteArray here = "at " + team.lee.toString().toUtf8();
        team.at(*team.mara, team.place());
        QCOMPARE(told(), QByteArrayList{here});
        team.at(*team.mara, team.place()); // a renewal is no news
        team.at(*team.mara, team.place(true));
        QCOMPARE(told(), QByteArrayList{here});
        team.at(*team.mara, {});
        QCOMPARE(told(), QByteArrayList{here});
        team.at(*team.mara, {});
        QVERIFY(listener->notifications(100)->isEmpty());
    }

    void aDeskThatWasRemovedIsNowhere()
    {
        Team team;
        team.at(*team.mara, team.place());
        QVERIFY_RESULT(sync::hub::HubAdministration(team.office.connection(), *team.office)
                           .removeDesk((*store::HubState(**team.mara).find())->desk));
        QVERIFY(team.at(team.office, team.place()).empty());
    }
};

SATCHEL_TEST(tst_Presence)
#include "tst_Presence.moc"
