// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Route.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    bool sends(const QString &text, EntityKind entity, RecordId record)
    {
        const auto route = parseRoute(store->schema(), text);
        return route && isRouted(*store, *route, entity, record).value_or(false);
    }

    TestStore store;
    RecordId retailer = store.create(EntityKind::Company, {{field::name, u"Shop"_s}, {u"industry"_s, u"retail"_s}});
    RecordId bank = store.create(EntityKind::Company, {{field::name, u"Bank"_s}});
    RecordId ada = store.create(EntityKind::Contact, {{field::last_name, u"Roe"_s}, {field::company, retailer}});
    RecordId bob = store.create(EntityKind::Contact, {{field::last_name, u"Doe"_s}, {field::company, bank}});
    RecordId call = store.create(EntityKind::Task, {{field::title, u"Call"_s}, {field::contact, ada}});
    const QString retail = u"industry = \"retail\""_s;
};

} // namespace

class tst_Route : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutOneEverythingIsSent()
    {
        World world;
        QVERIFY(world.sends({}, EntityKind::Company, world.bank));
    }

    void whatHasItsFieldsIsSentByThem()
    {
        World world;
        QVERIFY(world.sends(world.retail, EntityKind::Company, world.retailer));
        QVERIFY(!world.sends(world.retail, EntityKind::Company, world.bank));
    }

    void whatLacksThemGoesWhereItBelongs()
    {
        World world;
        QVERIFY(world.sends(world.retail, EntityKind::Contact, world.ada));
        QVERIFY(!world.sends(world.retail, EntityKind::Contact, world.bob));
        QVERIFY(world.sends(world.retail, EntityKind::Task, world.call)); // by its contact's company
    }

    void whatAFieldLeadsToIsMeantItself()
    {
        World world;
        const QString shop = u"company.name contains \"Shop\" and company.industry = \"retail\""_s;
        QVERIFY(world.sends(shop, EntityKind::Contact, world.ada));
        QVERIFY(!world.sends(shop, EntityKind::Contact, world.bob));
        QVERIFY(world.sends(shop, EntityKind::Company, world.retailer));
        QVERIFY(!world.sends(shop, EntityKind::Company, world.bank));
        QVERIFY(world.sends(shop, EntityKind::Task, world.call));
    }

    void whatStagesAndProductsAreIsKnownEverywhere()
    {
        World world;
        const RecordId product = world.store.create(EntityKind::Product, {{field::name, u"Chair"_s}});
        QVERIFY(world.sends(world.retail, EntityKind::Product, product));
    }

    void itsRecordsAreCounted()
    {
        World world;
        const auto route = parseRoute(world.store->schema(), world.retail);
        QVERIFY_RESULT(route);
        const auto counts = countRouted(*world.store, *route);
        QVERIFY_RESULT(counts);
        for (const EntityKind kind : {EntityKind::Company, EntityKind::Contact, EntityKind::Task})
            QCOMPARE(counts->at(kind), 1); // the shop, its contact and her task
        QCOMPARE(counts->at(EntityKind::Deal), 0);
    }

    void whatFitsNoKindOfRecordIsRefused()
    {
        World world;
        const auto route = parseRoute(world.store->schema(), u"no_such_field = 1"_s);
        QVERIFY(!route);
        QCOMPARE(route.error().kind, Error::Kind::Invalid);
        QVERIFY(!parseRoute(world.store->schema(), u"has 1 activity (kind = \"call\")"_s));
    }
};

SATCHEL_TEST(tst_Route)
#include "tst_Route.moc"
