// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Mappings.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QJsonDocument>
#include <QTest>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant seen{5'000};

QJsonObject settings(const char *contacts)
{
    return {{u"objects"_s, QJsonObject{{u"contacts"_s, QJsonDocument::fromJson(contacts).object()}}}};
}

struct World
{
    World()
    {
        Connection connection;
        connection.name = u"Sales"_s;
        connection.vendor = u"hubspot"_s;
        connection.baseUrl = u"https://crm.example"_s;
        number = Connections(*store).add(connection)->number;
        link(u"contacts"_s, u"1"_s, ada);
        link(u"companies"_s, u"7"_s, acme);
    }

    void link(const QString &object, const QString &id, RecordId record)
    {
        QVERIFY_RESULT(state().links.put(
            {0, object, EntityKind::Contact, record, id, R"({"title":"CEO","x_tier":"gold"})", u"v1"_s, seen}));
        QVERIFY_RESULT(state().cursors.set(object, {{u"at"_s, 5}}, 1));
    }

    SyncState state() { return SyncState(*store, number); }
    Mappings mappings() { return Mappings(*store, number); }
    Link linkOf(RecordId record) { return state().links.of(record)->value(); }

    TestStore store;
    qint64 number = 0;
    RecordId ada = store->newId();
    RecordId acme = store->newId();
};

std::map<QString, ObjectSettings> contacts(ObjectSettings settings)
{
    return {{u"contacts"_s, std::move(settings)}};
}

} // namespace

class tst_Mappings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstVersionIsWhatWasThereBefore()
    {
        World world;
        QVERIFY(world.mappings().list()->empty());
        QVERIFY_RESULT(world.mappings().saveSettings(settings(R"({"directions": {"title": "pull"}})")));
        const auto versions = *world.mappings().list();
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions.front().number, 2);
        QCOMPARE(versions.front().objects.at(u"contacts"_s).directionOf(u"title"_s), SyncDirection::Pull);
        QVERIFY(versions.back().objects.empty());
    }

    void settingsThatAreNoMappingMakeNoVersion()
    {
        World world;
        QVERIFY_RESULT(world.mappings().saveSettings({{u"policy"_s, u"ask"_s}}));
        QVERIFY(world.mappings().list()->empty());
        QCOMPARE(Connections(*world.store).get(world.number)->settings.value(u"policy"_s).toString(), u"ask"_s);
    }

    void whatCannotBeReadIsNotSaved()
    {
        World world;
        QVERIFY(!world.mappings().saveSettings(settings(R"({"directions": {"title": "up"}})")));
        QVERIFY(Connections(*world.store).get(world.number)->settings.isEmpty());
    }

    void anotherPairForgetsWhatWasAgreedOnAndNothingElse()
    {
        World world;
        QVERIFY_RESULT(world.mappings().saveSettings(settings(R"({"fields": {"title": "role"}})")));
        QVERIFY(!world.linkOf(world.ada).isToBeCompared()); // a round may be under way
        QVERIFY(*world.mappings().apply());
        QVERIFY(world.linkOf(world.ada).isToBeCompared());
        QCOMPARE(world.linkOf(world.ada).base, QByteArray(R"({"x_tier":"gold"})"));
        QVERIFY(world.state().cursors.of(u"contacts"_s)->isEmpty());
        QCOMPARE(world.linkOf(world.acme).modified, seen);
        QVERIFY(!world.state().cursors.of(u"companies"_s)->isEmpty());
        QVERIFY(!*world.mappings().apply()); // once
    }

    void otherValuesAreComparedAgainstWhatWasAgreedOn()
    {
        World world;
        QVERIFY_RESULT(world.mappings().saveSettings(settings(R"({"values": {"x_tier": {"gold": "1"}}})")));
        QVERIFY(*world.mappings().apply());
        QVERIFY(world.linkOf(world.ada).isToBeCompared());
        QCOMPARE(world.linkOf(world.ada).base, QByteArray(R"({"title":"CEO","x_tier":"gold"})"));
    }

    void syncingLessComparesNothing()
    {
        QVERIFY(differenceOf({}, contacts({SyncDirection::Pull, {}, {}, {}})).empty());
        QVERIFY(differenceOf({}, contacts({SyncDirection::Both, {{u"title"_s, SyncDirection::None}}, {}, {}})).empty());
    }

    void syncingMoreComparesTheObject()
    {
        const auto narrow = contacts({SyncDirection::Both, {{u"title"_s, SyncDirection::Pull}}, {}, {}});
        QVERIFY(differenceOf(narrow, {}) == (MappingDifference{{u"contacts"_s, {}}}));
        QVERIFY(differenceOf(contacts({SyncDirection::None, {}, {}, {}}), narrow)
            == (MappingDifference{{u"contacts"_s, {}}}));
    }

    void twoVersionsThatWaitAreAppliedAsOne()
    {
        World world;
        QVERIFY_RESULT(world.mappings().saveSettings(settings(R"({"fields": {"title": "role"}})")));
        QVERIFY_RESULT(world.mappings().saveSettings(settings(R"({"fields": {"x_tier": "tier2"}})")));
        QVERIFY(*world.mappings().apply());
        QCOMPARE(world.linkOf(world.ada).base, QByteArray(R"({"title":"CEO"})")); // title is as it was
    }

    void aRemovedConnectionLeavesNoVersions()
    {
        World world;
        QVERIFY_RESULT(world.mappings().saveSettings(settings(R"({"fields": {"title": "role"}})")));
        QVERIFY_RESULT(Connections(*world.store).remove(world.number));
        QVERIFY(world.mappings().list()->empty());
    }
};

SATCHEL_TEST(tst_Mappings)
#include "tst_Mappings.moc"
