// SPDX-License-Identifier: GPL-3.0-or-later
// What one person does of a playbook reaches the colleagues, two who tick at once lose nothing, and a rep works by
// playbooks without changing them.
#include "HubWorld.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_PlaybookSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aTickReachesTheColleaguesAndTwoAtOnceLoseNothing()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        Desk &office = *world.office;
        const RecordId playbook = office.create(EntityKind::Playbook, {{field::name, u"First talk"_s}});
        const RecordId item = office.create(
            EntityKind::PlaybookItem, {{field::playbook, playbook}, {field::title, u"Ask for the budget"_s}});
        const RecordId deal = office.create(EntityKind::Deal, {{field::title, u"Loggers"_s}});
        QVERIFY_RESULT(office.exchange());
        const RecordId user = world.addPerson(u"rep"_s, u"Rep"_s, u"rep"_s);
        office.update(EntityKind::Deal, deal, {{field::owner, user}});
        QVERIFY_RESULT(office.exchange());
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        const std::vector<FieldValue> ticked{{field::deal, deal}, {field::item, item}, {field::is_done, true},
            {field::answered_by, user}, {field::answered_at, world.clock.now()}};
        const RecordId ofRep = rep->create(EntityKind::PlaybookAnswer, ticked);
        const RecordId ofOffice = office.create(EntityKind::PlaybookAnswer, ticked);
        settle(world, {rep.get()});
        for (Desk *desk : {&office, rep.get()}) {
            QVERIFY(desk->has(EntityKind::PlaybookAnswer, ofRep));
            QVERIFY(desk->has(EntityKind::PlaybookAnswer, ofOffice));
            QCOMPARE(desk->waiting(), 0);
        }
        const auto changed = (*rep)->commit(
            {u"Edit"_s, Origin::user(), {Edit::update(EntityKind::Playbook, playbook, {{field::name, u"X"_s}})}, {}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::Forbidden);
    }
};

SATCHEL_TEST(tst_PlaybookSync)
#include "tst_PlaybookSync.moc"
