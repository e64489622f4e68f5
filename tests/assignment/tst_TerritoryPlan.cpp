// SPDX-License-Identifier: GPL-3.0-or-later
// When conditions change, customers move to the territory that fits now; with them, if asked, their owners and what is
// open. One undo takes it all back.
#include "assignment/TerritoryPlan.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::assignment;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goesOn = false;

/// Companies that were there before the territories: two of Mara in Austria, one of nobody in Norway. Bo and Ana are
/// DACH, Mara is Nordics.
struct Desk : TestStore
{
    RecordId mara = create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId bo = create(EntityKind::User, {{u"name"_s, u"Bo Chen"_s}});
    RecordId ana = create(EntityKind::User, {{u"name"_s, u"Ana Silva"_s}});
    RecordId first = company(u"AT"_s, mara);
    RecordId second = company(u"AT"_s, mara);
    RecordId norwegian = company(u"NO"_s, {});
    RecordId deal = create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, first}, {u"owner"_s, mara}});
    RecordId dealOfBo = create(EntityKind::Deal, {{u"title"_s, u"Valves"_s}, {u"company"_s, first}, {u"owner"_s, bo}});
    RecordId contact = create(
        EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, first}, {u"owner"_s, mara}});
    RecordId dach = territory(u"DACH"_s, u"address_country in (\"DE\", \"AT\")"_s, {u"Bo Chen"_s, u"Ana Silva"_s}, 1);
    RecordId nordics = territory(u"Nordics"_s, u"address_country = \"NO\""_s, {u"Mara Lindqvist"_s}, 2);

    RecordId company(const QString &country, RecordId owner)
    {
        return create(EntityKind::Company,
            {{u"name"_s, u"Fjellstad"_s}, {u"address_country"_s, country},
                {u"owner"_s, owner.isNull() ? Value() : Value(owner)}});
    }
    RecordId territory(const QString &name, const QString &condition, const QStringList &members, qint64 position)
    {
        return create(EntityKind::Team,
            {{u"name"_s, name}, {u"is_territory"_s, true}, {u"condition"_s, condition}, {u"members"_s, members},
                {u"position"_s, position}});
    }
    TerritoryPlan plan(std::optional<Method> owners)
    {
        const auto made = planTerritories(**this, owners);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return *made;
    }
    RecordId of(EntityKind entity, RecordId id, const QString &field)
    {
        return valueOr<RecordId>(value(entity, id, field));
    }
};

} // namespace

class tst_TerritoryPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlanSaysHowManyCustomersEachTerritoryGets()
    {
        Desk desk;
        const TerritoryPlan plan = desk.plan({});
        QCOMPARE(plan.counts.size(), size_t(3));
        QCOMPARE(plan.counts[0].team, desk.dach);
        QCOMPARE(plan.counts[0].after, 2);
        QCOMPARE(plan.counts[0].arriving, 2);
        QCOMPARE(plan.counts[1].after, 1);
        QCOMPARE(plan.counts[2].before, 3);
        QCOMPARE(plan.counts[2].after, 0);
        QCOMPARE(plan.moves.size(), size_t(3));
        QVERIFY(plan.owners.empty());
        QVERIFY(desk.of(EntityKind::Company, desk.first, u"territory"_s).isNull()); // nothing is written yet
    }

    void ownersOutsideTheTeamGiveWayWithWhatTheyHaveOpenThere()
    {
        Desk desk;
        const TerritoryPlan plan = desk.plan(Method::InTurn);
        const auto done = writeChanges(*desk, plan.changes(), u"Reassigned"_s, goesOn);
        QVERIFY_RESULT(done);
        QCOMPARE(done->written, qint64(plan.changes().size()));
        const RecordId owner = desk.of(EntityKind::Company, desk.first, u"owner"_s);
        QVERIFY(owner == desk.bo || owner == desk.ana);
        QVERIFY(desk.of(EntityKind::Company, desk.second, u"owner"_s) != owner); // in turn
        QCOMPARE(desk.of(EntityKind::Deal, desk.deal, u"owner"_s), owner);
        QCOMPARE(desk.of(EntityKind::Contact, desk.contact, u"owner"_s), owner);
        QCOMPARE(desk.of(EntityKind::Deal, desk.dealOfBo, u"owner"_s), desk.bo);
        QCOMPARE(desk.of(EntityKind::Company, desk.norwegian, u"owner"_s), desk.mara);
        QVERIFY(desk.plan(Method::InTurn).isEmpty());
        QVERIFY_RESULT(desk->undo(done->changeSet));
        QCOMPARE(desk.of(EntityKind::Company, desk.first, u"owner"_s), desk.mara);
        QVERIFY(desk.of(EntityKind::Company, desk.first, u"territory"_s).isNull());
    }

    void anOwnerInTheTeamStays()
    {
        Desk desk;
        QVERIFY_RESULT(desk.update(EntityKind::Company, desk.first, {{u"owner"_s, desk.ana}}));
        for (const ValueChange &change : desk.plan(Method::ByLoad).owners)
            QVERIFY(change.id != desk.first && change.id != desk.deal);
    }

    void aTerritoryThatIsGivenUpLetsItsCustomersGo()
    {
        Desk desk;
        QVERIFY_RESULT(writeChanges(*desk, desk.plan({}).changes(), u"Reassigned"_s, goesOn));
        QVERIFY_RESULT(desk.update(EntityKind::Team, desk.dach, {{u"is_territory"_s, false}}));
        const TerritoryPlan plan = desk.plan(Method::ByLoad);
        QCOMPARE(plan.moves.size(), size_t(2));
        QVERIFY(plan.moves.front().after.isNull());
        QVERIFY(plan.owners.empty()); // nobody has to take over what is nowhere
    }

    /// Under "the rest" by the conditions, in the new one with the team in one step; by hand elsewhere stays.
    void aNewTerritoryHasItsCustomersAtOnce()
    {
        Desk desk;
        const RecordId rest = desk.territory(u"Rest"_s, {}, {}, 3);
        const RecordId spanish = desk.company(u"ES"_s, {});
        const RecordId byHand = desk.company(u"ES"_s, {});
        QCOMPARE(desk.of(EntityKind::Company, spanish, u"territory"_s), rest);
        QVERIFY_RESULT(desk.update(EntityKind::Company, byHand, {{u"territory"_s, desk.nordics}}));
        const RecordId iberia = desk->newId();
        const std::vector<Edit> edits{Edit::create(EntityKind::Team, iberia,
            {{u"name"_s, u"Iberia"_s}, {u"is_territory"_s, true}, {u"condition"_s, u"address_country = \"ES\""_s},
                {u"position"_s, 4}})};
        const auto done = openTerritory(*desk, iberia, edits, u"Created the team Iberia"_s, goesOn);
        QVERIFY_RESULT(done);
        QCOMPARE(done->written, 1);
        QCOMPARE(desk.of(EntityKind::Company, spanish, u"territory"_s), iberia);
        QCOMPARE(desk.of(EntityKind::Company, byHand, u"territory"_s), desk.nordics);
        QVERIFY(desk.of(EntityKind::Company, desk.first, u"territory"_s).isNull()); // of another territory
        QVERIFY_RESULT(desk->undo(done->changeSet));
        QCOMPARE(desk.of(EntityKind::Company, spanish, u"territory"_s), rest);
        QVERIFY(desk->get(EntityKind::Team, iberia)->isDeleted());
    }

    void aTeamThatIsRefusedMovesNobody()
    {
        Desk desk;
        const RecordId wrong = desk->newId();
        const std::vector<Edit> edits{Edit::create(EntityKind::Team, wrong,
            {{u"name"_s, u"Wrong"_s}, {u"is_territory"_s, true}, {u"condition"_s, u"no_such = 1"_s}})};
        QVERIFY(!openTerritory(*desk, wrong, edits, u"Created"_s, goesOn));
        QVERIFY(desk.of(EntityKind::Company, desk.first, u"territory"_s).isNull());
        QVERIFY(!desk->get(EntityKind::Team, wrong));
    }

    void whatSomebodyChangedMeanwhileStays()
    {
        Desk desk;
        const TerritoryPlan plan = desk.plan(Method::InTurn);
        QVERIFY_RESULT(desk.update(EntityKind::Company, desk.second, {{u"territory"_s, desk.nordics}}));
        const auto done = writeChanges(*desk, plan.changes(), u"Reassigned"_s, goesOn);
        QVERIFY_RESULT(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(desk.of(EntityKind::Company, desk.second, u"territory"_s), desk.nordics);
    }
};

SATCHEL_TEST(tst_TerritoryPlan)
#include "tst_TerritoryPlan.moc"
