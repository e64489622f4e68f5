// SPDX-License-Identifier: GPL-3.0-or-later
// What a team says of its territory, in which one a record is, and what rights reach by it.
#include "domain/FieldNames.h"
#include "domain/Rights.h"
#include "domain/Territory.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(int number)
{
    return RecordId::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

const RecordId me = idOf(1);
const RecordId mate = idOf(2);
const RecordId stranger = idOf(3);
const RecordId dach = idOf(11);
const RecordId nordics = idOf(12);

struct World
{
    std::shared_ptr<const Schema> schema = Schema::withCustomFields({});
    std::map<RecordId, Record> records;

    Record make(EntityKind entity, int number, std::vector<FieldValue> values)
    {
        Record record(schema->shared(entity), idOf(number));
        for (FieldValue &value : values)
            record.set(value.field, std::move(value.value));
        records.insert_or_assign(record.id, record);
        return record;
    }
    RecordId territoryOf(const Record &record)
    {
        return satchel::territoryOf(*schema, record, [this](EntityKind, RecordId id) -> std::optional<Record> {
            const auto found = records.find(id);
            return found == records.end() ? std::nullopt : std::optional(found->second);
        });
    }
    Result<std::optional<Territory>> territory(const QString &condition, bool has = true)
    {
        return territoryOfTeam(*schema,
            make(
                EntityKind::Team, 11, {{u"name"_s, u"DACH"_s}, {u"is_territory"_s, has}, {u"condition"_s, condition}}));
    }
};

/// Me in the team DACH with a mate; every right on contacts has the same scope.
Rights rightsOf(RightScope scope)
{
    Rights rights{me, {me, mate}, {}};
    rights.teams = {dach};
    rights.entities[EntityKind::Contact] = {true, scope, scope, {}, scope};
    return rights;
}

} // namespace

class tst_Territory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConditionIsReadForEachKindOfCustomerThatHasTheFields()
    {
        World world;
        const auto byCountry = world.territory(u"address_country in (\"DE\", \"AT\", \"CH\")"_s);
        QVERIFY(byCountry);
        QCOMPARE((*byCountry)->name, u"DACH"_s);
        QVERIFY((*byCountry)->filters.contains(EntityKind::Company));
        QVERIFY((*byCountry)->filters.contains(EntityKind::Contact));
        QVERIFY(!(*byCountry)->filters.contains(EntityKind::Lead)); // a lead has no country
        QCOMPARE((*byCountry)->fieldsOf(EntityKind::Company), QStringList{u"address_country"_s});
        QVERIFY((*world.territory({}))->filters.at(EntityKind::Lead).isEverything());
        QVERIFY(!*world.territory(u"industry = \"x\""_s, false)); // a team without a territory
    }

    void aConditionThatChangesWithoutAnEditOfTheCustomerIsRefused_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *condition : {"nonsense = 1", "has 2 deal (status = \"won\")", "last_activity_at < today-30d",
                 "parent.industry = \"Energy\"", "breaks rule", "tier = \"a\"", "industry ="})
            QTest::newRow(condition) << QString::fromLatin1(condition);
    }
    void aConditionThatChangesWithoutAnEditOfTheCustomerIsRefused()
    {
        QFETCH(const QString, condition);
        const auto refused = World().territory(condition);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().where.startsWith(u"team.condition"_s));
    }

    void whatBelongsToACustomerIsInTheCustomersTerritory()
    {
        World world;
        world.make(EntityKind::Team, 11, {{u"name"_s, u"DACH"_s}});
        Record north = world.make(EntityKind::Team, 12, {{u"name"_s, u"Nordics"_s}});
        const Record company = world.make(EntityKind::Company, 20, {{u"territory"_s, dach}});
        const Record contact = world.make(
            EntityKind::Contact, 21, {{u"company"_s, company.id}, {u"territory"_s, nordics}});
        const Record alone = world.make(EntityKind::Contact, 22, {{u"territory"_s, nordics}});
        const Record deal = world.make(EntityKind::Deal, 23, {{u"company"_s, company.id}, {u"contact"_s, alone.id}});
        const Record quote = world.make(EntityKind::Quote, 24, {{u"deal"_s, deal.id}});
        const Record line = world.make(EntityKind::QuoteLine, 25, {{u"quote"_s, quote.id}});
        const Record comment = world.make(EntityKind::Comment, 26, {{u"quote_line"_s, line.id}});
        const Record call = world.make(EntityKind::Activity, 27, {{u"contact"_s, alone.id}});
        for (const Record &record : {company, contact, deal, quote, line, comment})
            QCOMPARE(world.territoryOf(record), dach);
        QCOMPARE(world.territoryOf(call), nordics);
        QVERIFY(world.territoryOf(world.make(EntityKind::Product, 28, {})).isNull());
        north.set(u"deleted_at"_s, Instant{1});
        world.records.insert_or_assign(north.id, north);
        QVERIFY(world.territoryOf(call).isNull());
    }

    void aTeamReachesItsTerritory_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<RecordId>("owner");
        QTest::addColumn<RecordId>("territory");
        QTest::addColumn<bool>("reached");
        const auto row = [](const char *name, RightScope scope, RecordId owner, RecordId territory, bool reached) {
            QTest::newRow(name) << static_cast<int>(scope) << owner << territory << reached;
        };
        row("all: whoever's", RightScope::All, stranger, nordics, true);
        row("team: a stranger's in my territory", RightScope::Team, stranger, dach, true);
        row("team: a stranger's in another one", RightScope::Team, stranger, nordics, false);
        row("team: a mate's in another one", RightScope::Team, mate, nordics, true);
        row("team: nobody's anywhere", RightScope::Team, {}, {}, true);
        row("team: nobody's in another one", RightScope::Team, {}, nordics, false);
        row("own: mine in another one", RightScope::Own, me, nordics, true);
        row("own: a mate's in my territory", RightScope::Own, mate, dach, false);
        row("own: nobody's in my territory", RightScope::Own, {}, dach, true);
        row("own: nobody's in another one", RightScope::Own, {}, nordics, false);
        row("none: mine", RightScope::None, me, dach, false);
    }
    void aTeamReachesItsTerritory()
    {
        QFETCH(const int, scope);
        QFETCH(const RecordId, owner);
        QFETCH(const RecordId, territory);
        QFETCH(const bool, reached);
        const Rights rights = rightsOf(static_cast<RightScope>(scope));
        for (const Right right : {Right::See, Right::Edit})
            QCOMPARE(rights.allow(right, EntityKind::Contact, owner, territory), reached);
        const bool deletes = reached && !(owner.isNull() && scope != static_cast<int>(RightScope::All));
        QCOMPARE(rights.allow(Right::Delete, EntityKind::Contact, owner, territory), deletes); // not what is nobody's
        QVERIFY(!rights.allow(Right::See, EntityKind::Deal, me, dach)); // an entity without rights
    }

    void whatIsSharedIsSeenOrChangedAndNeverDeleted()
    {
        Rights rights = rightsOf(RightScope::Own);
        rights.shared.push_back({nordics, {stranger}, EntityKind::Contact, false});
        QVERIFY(rights.allow(Right::See, EntityKind::Contact, stranger, {}));
        QVERIFY(rights.allow(Right::See, EntityKind::Contact, mate, nordics));
        QVERIFY(!rights.allow(Right::Edit, EntityKind::Contact, stranger, {}));
        rights.shared.front().edits = true;
        QVERIFY(rights.allow(Right::Edit, EntityKind::Contact, stranger, {}));
        QVERIFY(!rights.allow(Right::Delete, EntityKind::Contact, stranger, {}));
        rights.shared.front().entity = EntityKind::Deal;
        QVERIFY(!rights.allow(Right::See, EntityKind::Contact, stranger, {}));
        rights.shared.front().entity.reset();
        QVERIFY(rights.allow(Right::See, EntityKind::Contact, stranger, {}));
        rights.entities[EntityKind::Contact].sees = RightScope::None;
        QVERIFY(!rights.allow(Right::See, EntityKind::Contact, stranger, {}));
    }
};

SATCHEL_TEST(tst_Territory)
#include "tst_Territory.moc"
