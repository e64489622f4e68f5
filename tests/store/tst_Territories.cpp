// SPDX-License-Identifier: GPL-3.0-or-later
// Customers come into their territory with the edit that decides it, and teams know their members.
#include "domain/FieldNames.h"
#include "store/BulkWriter.h"
#include "store/Doctor.h"
#include "store/TeamMembers.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// DACH takes three countries, Energy an industry, and Rest what is left; in this order.
struct Places : TestStore
{
    RecordId rest = territory(u"Rest"_s, {}, 1);
    RecordId energy = territory(u"Energy"_s, u"industry = \"Energy\""_s, 3);
    RecordId dach = territory(u"DACH"_s, u"address_country in (\"DE\", \"AT\", \"CH\")"_s, 2);

    RecordId territory(const QString &name, const QString &condition, qint64 position)
    {
        return create(EntityKind::Team,
            {{u"name"_s, name}, {u"is_territory"_s, true}, {u"condition"_s, condition}, {u"position"_s, position}});
    }
    RecordId company(const QString &country, const QString &industry = {})
    {
        return create(EntityKind::Company,
            {{u"name"_s, u"Fjellstad"_s}, {u"address_country"_s, country}, {u"industry"_s, industry}});
    }
    RecordId of(EntityKind entity, RecordId id) { return valueOr<RecordId>(value(entity, id, u"territory"_s)); }
};

} // namespace

class tst_Territories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCustomerIsInTheFirstTerritoryThatFits()
    {
        Places store;
        QCOMPARE(store.of(EntityKind::Company, store.company(u"AT"_s, u"Energy"_s)), store.dach);
        QCOMPARE(store.of(EntityKind::Company, store.company(u"NO"_s, u"energy"_s)), store.energy);
        QCOMPARE(store.of(EntityKind::Company, store.company(u"NO"_s)), store.rest); // whatever its position
        const RecordId lead = store.create(EntityKind::Lead, {{u"last_name"_s, u"Lee"_s}});
        QCOMPARE(store.of(EntityKind::Lead, lead), store.rest);
        for (const store::Finding &finding : store::Doctor(*store).examine())
            QVERIFY2(finding.isSound, qPrintable(finding.check + u": "_s + finding.detail));
    }

    void itIsOneChangeWithTheEditAndUndoneWithIt()
    {
        Places store;
        const RecordId company = store.company(u"NO"_s);
        const auto receipt = store->commit({u"Moved"_s, Origin::user(),
            {Edit::update(EntityKind::Company, company, {{u"address_country"_s, u"CH"_s}})}, {}});
        QVERIFY_RESULT(receipt);
        QCOMPARE(receipt->changes.size(), size_t(2));
        QCOMPARE(store.of(EntityKind::Company, company), store.dach);
        QVERIFY_RESULT(store->undo(receipt->changeSet));
        QCOMPARE(store.of(EntityKind::Company, company), store.rest);
    }

    void whatAPersonChoseStaysUntilAFieldOfAConditionChanges()
    {
        Places store;
        const RecordId company = store.company(u"DE"_s);
        QVERIFY_RESULT(store.update(EntityKind::Company, company, {{u"territory"_s, store.energy}}));
        QVERIFY_RESULT(store.update(EntityKind::Company, company, {{u"notes"_s, u"Key account"_s}}));
        QCOMPARE(store.of(EntityKind::Company, company), store.energy);
        QVERIFY_RESULT(store.update(EntityKind::Company, company, {{u"address_country"_s, u"AT"_s}}));
        QCOMPARE(store.of(EntityKind::Company, company), store.dach);
        const RecordId chosen = store.create(EntityKind::Company,
            {{u"name"_s, u"Berg"_s}, {u"address_country"_s, u"DE"_s}, {u"territory"_s, store.rest}});
        QCOMPARE(store.of(EntityKind::Company, chosen), store.rest);
    }

    void aContactOfACompanyHasNoneOfItsOwn()
    {
        Places store;
        const RecordId company = store.company(u"DE"_s);
        const RecordId contact = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, company}});
        QVERIFY(store.of(EntityKind::Contact, contact).isNull());
        QVERIFY_RESULT(store.update(EntityKind::Contact, contact, {{u"company"_s, Value()}}));
        QCOMPARE(store.of(EntityKind::Contact, contact), store.rest);
    }

    void anImportPlacesEachCustomerAndWhatARemoteChangesIsPlacedToo()
    {
        Places store;
        const auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        const RecordId imported = store->newId();
        QVERIFY_RESULT((*writer)->apply(
            Edit::create(EntityKind::Company, imported, {{u"name"_s, u"Alm"_s}, {u"address_country"_s, u"AT"_s}})));
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(store.of(EntityKind::Company, imported), store.dach);
    }

    void aConditionThatCannotBeIsRefused()
    {
        Places store;
        const auto refused = store->commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Team, store.dach, {{u"condition"_s, u"has 1 deal"_s}})}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void withoutTerritoriesNothingIsPlaced()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Fjellstad"_s}});
        QVERIFY(isEmpty(store.value(EntityKind::Company, company, u"territory"_s)));
    }

    void namesAreAWayToSayWhoIsInATeam()
    {
        TestStore store;
        const RecordId mara = store.create(
            EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}, {u"email"_s, u"mara@fjellstad.example"_s}});
        const RecordId bo = store.create(EntityKind::User, {{u"name"_s, u"Bo Chen"_s}});
        const RecordId team = store.create(EntityKind::Team,
            {{u"name"_s, u"Bergen"_s}, {u"members"_s, QStringList{u"mara@fjellstad.example"_s, u"Bo Chen"_s}}});
        QCOMPARE(
            store.value(EntityKind::Team, team, u"members"_s), Value(QStringList{u"Mara Lindqvist"_s, u"Bo Chen"_s}));
        QCOMPARE(store::membersOf(store->database(), store->schema(), team)->size(), size_t(2));
        QVERIFY_RESULT(store.update(EntityKind::User, bo, {{u"name"_s, u"Bo Chen-Berg"_s}}));
        QCOMPARE(store.value(EntityKind::Team, team, u"members"_s),
            Value(QStringList{u"Mara Lindqvist"_s, u"Bo Chen-Berg"_s}));
        QVERIFY_RESULT(store.update(EntityKind::Team, team, {{u"members"_s, QStringList{u"Mara Lindqvist"_s}}}));
        const auto left = store::membersOf(store->database(), store->schema(), team);
        QCOMPARE(left->size(), size_t(1));
        QCOMPARE(valueOr<RecordId>(left->front().value(u"user")), mara);
        const auto unknown = store->commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Team, team, {{u"members"_s, QStringList{u"Nobody"_s}}})}, {}});
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    }

    void namesOfAnEarlierSatchelBecomeMembers()
    {
        TestStore store;
        const RecordId mara = store.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
        const RecordId team = store.create(EntityKind::Team, {{u"name"_s, u"Bergen"_s}});
        QVERIFY_RESULT(store->database().execute(
            "UPDATE team SET members = char(31) || 'Mara Lindqvist' || char(31) || 'Ola Nordmann' || char(31);"
            " DELETE FROM meta WHERE name = 'team_member_records'"));
        QVERIFY_RESULT(store::makeMemberRecords(*store));
        const auto members = store::membersOf(store->database(), store->schema(), team);
        QCOMPARE(members->size(), size_t(2));
        QCOMPARE(valueOr<RecordId>(members->front().value(u"user")), mara);
        QCOMPARE(store.value(EntityKind::Team, team, u"members"_s),
            Value(QStringList{u"Mara Lindqvist"_s, u"Ola Nordmann"_s}));
        QVERIFY_RESULT(store::makeMemberRecords(*store)); // once
        QCOMPARE(store::membersOf(store->database(), store->schema(), team)->size(), size_t(2));
    }
};

SATCHEL_TEST(tst_Territories)
#include "tst_Territories.moc"
