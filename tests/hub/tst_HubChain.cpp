// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed at the server behind the functions of the hub is noticed, and an erasure is no such change.
#include "HubWorld.h"

#include "store/privacy/Erasure.h"
#include "sync/hub/HubHistory.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Team
{
    HubWorld world;
    std::unique_ptr<Desk> mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
    Desk &office = *world.office;
    RecordId lee = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});

    Team()
    {
        exchange();
        mara->update(EntityKind::Contact, lee, {{u"phone"_s, u"1"_s}});
        exchange();
        office.update(EntityKind::Contact, lee, {{u"job_title"_s, u"CTO"_s}});
        exchange();
    }
    void exchange() { settle(world, {mara.get()}); }
    /// As whoever owns the server's tables.
    void tamper(const QByteArray &sql) { postgres().run(world.database, sql); }
    Result<void> check(Desk &desk)
    {
        sync::hub::HubClient client(desk.connection(), *desk);
        return sync::hub::checkHistory(*desk, client);
    }
    QString found(Desk &desk)
    {
        const auto checked = check(desk);
        return checked ? u"sound"_s : toText(checked.error());
    }
    qint64 sets() { return sync::hub::HubClient(office.connection(), *office).checkChain()->sets; }
};

/// Every link of the chain computed anew, as whoever knows the functions can.
constexpr auto recompute
    = "DO $$ DECLARE one bigint; BEGIN FOR one IN SELECT number FROM satchel.changeset ORDER BY number LOOP"
      " PERFORM satchel.seal(one); END LOOP; END $$";

} // namespace

class tst_HubChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aHistoryThatNobodyTouchedFits()
    {
        Team team;
        QVERIFY(team.sets() >= 3);
        QCOMPARE(team.found(team.office), u"sound"_s);
        QCOMPARE(team.found(*team.mara), u"sound"_s);
    }

    void aChangedValueIsNoticed()
    {
        Team team;
        team.tamper(
            "UPDATE satchel.change SET fields = '{\"phone\": [null, \"2\"]}' WHERE fields ? 'phone' AND kind = 1");
        QVERIFY2(team.found(team.office).contains(u"changed at the server"_s), qPrintable(team.found(team.office)));
    }

    void aChangedAuthorIsNoticed()
    {
        Team team;
        team.tamper("UPDATE satchel.changeset SET author = gen_random_uuid() WHERE number = (SELECT max(number) - 1 "
                    "FROM satchel.changeset)");
        QVERIFY(!team.check(team.office));
    }

    void aRemovedChangeSetIsNoticed()
    {
        Team team;
        team.tamper("DELETE FROM satchel.change WHERE changeset = (SELECT max(number) - 1 FROM satchel.changeset);"
                    "DELETE FROM satchel.changeset WHERE number = (SELECT max(number) - 1 FROM satchel.changeset)");
        QVERIFY(!team.check(team.office));
    }

    void aChangeSetOfNoDeskIsNoticed()
    {
        Team team;
        team.tamper("INSERT INTO satchel.changeset (number, id, desk, login, author, label, origin, at) SELECT"
                    " nextval('satchel.changeset_number'), gen_random_uuid(), desk, login, author, '', origin, at"
                    " FROM satchel.changeset LIMIT 1");
        QVERIFY(!team.check(team.office));
    }

    /// Then the hub's own chain fits, but not what the desks remember.
    void aChainThatWasComputedAnewIsNoticedByEachDesk()
    {
        Team team;
        team.tamper(
            "UPDATE satchel.change SET fields = '{\"phone\": [null, \"2\"]}' WHERE fields ? 'phone' AND kind = 1");
        team.tamper(recompute);
        QCOMPARE(sync::hub::HubClient(team.office.connection(), *team.office).checkChain()->broken, std::nullopt);
        QVERIFY2(team.found(team.office).contains(u"this computer has read"_s), qPrintable(team.found(team.office)));
        QVERIFY(!team.check(*team.mara));
    }

    void anErasureLeavesItWhole()
    {
        Team team;
        const store::PersonId person{EntityKind::Contact, team.lee};
        QVERIFY_RESULT(store::erase(*team.office, std::span(&person, 1), {Origin::user(), u"Erase 1 person"_s, false}));
        team.exchange();
        QCOMPARE(team.found(team.office), u"sound"_s);
        const auto salts = team.office.connection().query(
            "SELECT count(*) FROM satchel.changeset s WHERE s.salt IS NOT NULL AND EXISTS (SELECT FROM satchel.change c"
            " WHERE c.changeset = s.number AND c.kind = 8)");
        QVERIFY_RESULT(salts);
        QCOMPARE(salts->integer(0, 0), 0); // what was erased cannot be guessed from its hash
    }

    void whatRetentionLeavesFits()
    {
        Team team;
        team.tamper("UPDATE satchel.hub SET retention = '-1 day'"); // everything is old
        for (int removed = 0; removed < 4; ++removed) { // also in the middle of a change set
            QVERIFY_RESULT(team.office.connection().query("SELECT satchel.trim_log(1)"));
            QCOMPARE(team.found(team.office), u"sound"_s);
        }
        QVERIFY_RESULT(team.office.connection().query("SELECT satchel.trim_log(1000)"));
        QCOMPARE(team.found(team.office), u"sound"_s);
        team.office.update(EntityKind::Contact, team.lee, {{u"phone"_s, u"3"_s}});
        team.exchange();
        QCOMPARE(team.found(team.office), u"sound"_s);
    }

    void onlyAnAdministratorMayHaveItChecked()
    {
        Team team;
        sync::hub::HubClient client(team.mara->connection(), **team.mara);
        QCOMPARE(client.checkChain().error().kind, Error::Kind::Refused);
    }
};

SATCHEL_TEST(tst_HubChain)
#include "tst_HubChain.moc"
