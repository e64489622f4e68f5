// SPDX-License-Identifier: GPL-3.0-or-later
// Custom entities of a team: each desk has numbers of its own, and the names are the same.
#include "HubWorld.h"
#include "SameRecords.h"

#include "store/EntityDefinitions.h"
#include "store/LinkUniqueness.h"
#include "store/ReplicaLoader.h"
#include "tests/support/TestProgram.h"

#include <set>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

EntityKind kindAt(Desk &desk, const QString &name)
{
    const Entity *entity = desk->schema().findWithRemoved(name);
    return entity ? entity->kind : EntityKind{};
}

void defineAt(Desk &desk, const QString &label)
{
    desk.create(EntityKind::EntityDefinition, {{u"label"_s, label}});
}

/// The auditors of companies. Returns the relation's name.
QString relateAt(Desk &desk)
{
    RelationDefinition auditors{.source = u"company"_s,
        .target = u"contact"_s,
        .targetsLabel = u"Auditors"_s,
        .sourcesLabel = u"Audited companies"_s,
        .roles = {{u"auditor"_s, u"Auditor"_s}}};
    auto edits = store::EntityDefinitions(*desk).addRelation(auditors);
    if (!edits || !desk->commit({u"Relate"_s, Origin::user(), std::move(*edits), {}}))
        qFatal("the relation was not defined");
    return auditors.name;
}

} // namespace

class tst_HubCustomEntities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aDefinitionAndItsRecordsGoToAllDesks()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        // Offline, each desk defines another one first: the same name has other numbers.
        defineAt(office, u"Ship"_s);
        defineAt(*mara, u"Contract"_s);
        defineAt(*mara, u"Project"_s);
        const auto project = kindAt(*mara, u"x_project"_s);
        const auto added = (*mara)->addCustomField(project, {{}, u"Budget"_s, FieldType::Integer, {}, {}, {}, {}});
        QVERIFY_RESULT(added);
        const RecordId id = mara->create(project, {{u"name"_s, u"Crane"_s}, {u"x_budget"_s, qint64(5)}});
        settle(world, {mara.get()});
        const auto atOffice = kindAt(office, u"x_project"_s);
        QVERIFY(atOffice != EntityKind{});
        QVERIFY(atOffice != project);
        QCOMPARE(office.text(atOffice, id, u"name"_s), u"Crane"_s);
        QCOMPARE(office->get(atOffice, id)->value(u"x_budget"), Value(qint64(5)));
        office.update(atOffice, id, {{u"name"_s, u"Bridge"_s}});
        settle(world, {mara.get()});
        QCOMPARE(mara->text(project, id, u"name"_s), u"Bridge"_s);
        QCOMPARE(differences({&office, mara.get()}), QStringList());

        const auto later = world.join(u"mara"_s, u"mara-second"_s);
        QCOMPARE(later->text(kindAt(*later, u"x_project"_s), id, u"name"_s), u"Bridge"_s);
    }

    void aSetThatDefinesAndUsesArrivesWhole()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        store::Store &store = **mara;
        const Instant now = store.clock().now();
        const RecordId company = store.newId();
        const RecordId crane = store.newId();
        { // as a store that joins the team brings its records
            const auto loader = store::ReplicaLoader::begin(store, u"Taken along"_s, Origin::user());
            QVERIFY_RESULT(loader);
            QVERIFY_RESULT((*loader)->add(EntityKind::EntityDefinition, store.newId(),
                {{u"label"_s, u"Project"_s}, {u"name"_s, u"x_project"_s}}, now, {}));
            QVERIFY_RESULT((*loader)->rest());
            for (const QString &entity : {u"x_project"_s, u"company"_s})
                QVERIFY_RESULT((*loader)->add(EntityKind::FieldDefinition, store.newId(),
                    {{u"entity"_s, entity}, {u"name"_s, u"x_budget"_s}, {u"label"_s, u"Budget"_s},
                        {u"type"_s, u"integer"_s}},
                    now, {}));
            QVERIFY_RESULT((*loader)->rest());
            QVERIFY_RESULT((*loader)->add(
                EntityKind::Company, company, {{u"name"_s, u"Helvion"_s}, {u"x_budget"_s, qint64(7)}}, now, {}));
            QVERIFY_RESULT((*loader)->add(
                kindAt(*mara, u"x_project"_s), crane, {{u"name"_s, u"Crane"_s}, {u"x_budget"_s, qint64(5)}}, now, {}));
            QVERIFY_RESULT((*loader)->finish());
        }
        settle(world, {mara.get()});
        QCOMPARE(office->get(EntityKind::Company, company)->value(u"x_budget"), Value(qint64(7)));
        const auto project = kindAt(office, u"x_project"_s);
        QVERIFY(project != EntityKind{});
        QCOMPARE(office->get(project, crane)->value(u"x_budget"), Value(qint64(5)));
        QCOMPARE(differences({&office, mara.get()}), QStringList());
        const auto later = world.join(u"mara"_s, u"mara-second"_s);
        QCOMPARE((*later)->get(kindAt(*later, u"x_project"_s), crane)->value(u"x_budget"), Value(qint64(5)));
    }

    void whatAHubBeginsWithHasThem()
    {
        HubWorld world;
        Desk &office = *world.office;
        defineAt(office, u"Project"_s);
        const RecordId id = office.create(kindAt(office, u"x_project"_s), {{u"name"_s, u"Crane"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"rep"_s);
        const auto project = kindAt(*mara, u"x_project"_s);
        QCOMPARE(mara->text(project, id, u"name"_s), u"Crane"_s);
        mara->create(project, {{u"name"_s, u"Bridge"_s}}); // a rep may
        settle(world, {mara.get()});
        QCOMPARE(differences({&office, mara.get()}), QStringList());
    }

    void twoDesksThatDefineTheSameHaveOne()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        defineAt(office, u"Project"_s);
        defineAt(*mara, u"Project"_s);
        const RecordId crane = office.create(kindAt(office, u"x_project"_s), {{u"name"_s, u"Crane"_s}});
        const RecordId bridge = mara->create(kindAt(*mara, u"x_project"_s), {{u"name"_s, u"Bridge"_s}});
        settle(world, {mara.get()});
        for (Desk *desk : {&office, mara.get()}) {
            const auto kind = kindAt(*desk, u"x_project"_s);
            QCOMPARE(desk->text(kind, crane, u"name"_s), u"Crane"_s);
            QCOMPARE(desk->text(kind, bridge, u"name"_s), u"Bridge"_s);
        }
        QCOMPARE(differences({&office, mara.get()}), QStringList());
    }

    void aRelationAndItsLinksGoToAllDesks()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        const QString relation = relateAt(*mara);
        const RecordId company = mara->create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
        const RecordId person = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        settle(world, {mara.get()});
        QCOMPARE(relationsOf(office->schema(), EntityKind::Company).size(), size_t(1));
        // Both link the same two records before they hear of each other.
        for (Desk *desk : {&office, mara.get()})
            QVERIFY_RESULT((*desk)->commit({u"Link"_s, Origin::user(),
                {Edit::create(kindAt(*desk, relation), linkId(relation, company, person),
                    {{relation_field::source, company}, {relation_field::target, person},
                        {relation_field::roles, QStringList{u"auditor"_s}}})},
                {}}));
        settle(world, {mara.get()});
        for (Desk *desk : {&office, mara.get()})
            QCOMPARE((*desk)->count({kindAt(*desk, relation), {}, {}, {}, {}, -1, false}).value_or(-1), qint64(1));
        QCOMPARE(differences({&office, mara.get()}), QStringList());
    }

    /// Each in a moment in which it does not hear of the other, after the link of before was removed.
    void twoDesksThatLinkOnceMoreMakeOneLink()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        const QString relation = relateAt(*mara);
        const RecordId company = mara->create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
        const RecordId person = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        settle(world, {mara.get()});
        std::set<RecordId> made;
        for (int round = 0; round < 3; ++round) {
            RecordId link;
            for (Desk *desk : {&office, mara.get()}) {
                const Entity &entity = (*desk)->schema().entity(kindAt(*desk, relation));
                const std::vector<FieldValue> ends{{relation_field::source, company}, {relation_field::target, person}};
                link = store::idOfNewLink(**desk, entity, ends);
                QVERIFY_RESULT(
                    (*desk)->commit({u"Link"_s, Origin::user(), {Edit::create(entity.kind, link, ends)}, {}}));
            }
            QVERIFY(made.insert(link).second);
            settle(world, {mara.get()});
            for (Desk *desk : {&office, mara.get()})
                QCOMPARE((*desk)->count({kindAt(*desk, relation), {}, {}, {}, {}, -1, false}).value_or(-1), qint64(1));
            mara->remove(kindAt(*mara, relation), link);
            settle(world, {mara.get()});
        }
        QCOMPARE(differences({&office, mara.get()}), QStringList());
    }

    void oneLinkIsLeftWhereOneDeskRestoresItAndAnotherMakesIt_data()
    {
        QTest::addColumn<bool>("restoredFirst");
        QTest::newRow("the restored one arrives first") << true;
        QTest::newRow("the new one arrives first") << false;
    }
    /// In a moment in which they do not hear of each other: each has one, and both desks keep the same.
    void oneLinkIsLeftWhereOneDeskRestoresItAndAnotherMakesIt()
    {
        QFETCH(const bool, restoredFirst);
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        const QString relation = relateAt(*mara);
        const RecordId company = mara->create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
        const RecordId person = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        const std::vector<FieldValue> ends{{relation_field::source, company}, {relation_field::target, person}};
        const auto with = [&](const QString &field, const Value &value) {
            std::vector<FieldValue> values = ends;
            values.push_back({field, value});
            return values;
        };
        const RecordId first = mara->create(
            kindAt(*mara, relation), with(relation_field::roles, QStringList{u"auditor"_s}));
        settle(world, {mara.get()});
        mara->remove(kindAt(*mara, relation), first);
        settle(world, {mara.get()});

        QVERIFY_RESULT(
            (*mara)->commit({u"Restore"_s, Origin::user(), {Edit::restore(kindAt(*mara, relation), first)}, {}}));
        const RecordId second = office.create(kindAt(office, relation), with(field::notes, u"As agreed"_s));
        QVERIFY(first != second);
        for (Desk *desk : restoredFirst ? std::array{mara.get(), &office} : std::array{&office, mara.get()})
            QVERIFY_RESULT(desk->exchange());
        settle(world, {mara.get()});

        const RecordId kept = std::min(first, second);
        for (Desk *desk : {&office, mara.get()}) {
            const EntityKind kind = kindAt(*desk, relation);
            QVERIFY(desk->has(kind, kept));
            QVERIFY(!desk->has(kind, std::max(first, second)));
            QCOMPARE(desk->text(kind, kept, field::notes), u"As agreed"_s);
            QCOMPARE(valueOr<QStringList>((*desk)->get(kind, kept)->value(relation_field::roles)),
                QStringList{u"auditor"_s});
            QVERIFY(store::HubState(**desk).refused()->empty());
        }
        QCOMPARE(differences({&office, mara.get()}), QStringList());
    }

    void aRecordTypeWithATimelineGoesToAllDesks()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        store::EntityDefinitions definitions(**mara);
        CustomEntity project{.label = u"Project"_s};
        auto edits = definitions.add(project);
        QVERIFY_RESULT(edits);
        const auto timeline = definitions.addTimeline(project);
        QVERIFY_RESULT(timeline);
        edits->insert(edits->end(), timeline->begin(), timeline->end());
        QVERIFY_RESULT((*mara)->commit({u"Define"_s, Origin::user(), *edits, {}}));
        const RecordId crane = mara->create(kindAt(*mara, u"x_project"_s), {{u"name"_s, u"Crane"_s}});
        const RecordId task = mara->create(
            EntityKind::Task, {{u"title"_s, u"Paint the crane"_s}, {u"x_project"_s, crane}});
        settle(world, {mara.get()});
        QCOMPARE(office->get(EntityKind::Task, task)->value(u"x_project"), Value(crane));
        QCOMPARE(differences({&office, mara.get()}), QStringList());
    }

    void recordsOfOneThatWasRemovedArriveAllTheSame()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Desk &office = *world.office;
        defineAt(office, u"Project"_s);
        settle(world, {mara.get()});
        const auto edits = store::EntityDefinitions(*office).remove(u"x_project"_s);
        QVERIFY_RESULT(edits);
        office.remove(EntityKind::EntityDefinition, edits->front().id);
        const RecordId id = mara->create(kindAt(*mara, u"x_project"_s), {{u"name"_s, u"Crane"_s}}); // does not know
        settle(world, {mara.get()});
        QVERIFY(!office->schema().find(u"x_project"));
        QVERIFY(!(*mara)->schema().find(u"x_project"));
        const auto back = store::EntityDefinitions(*office).restore(u"x_project"_s);
        QVERIFY_RESULT(back);
        QVERIFY_RESULT(office->commit({u"Restore"_s, Origin::user(), *back, {}}));
        settle(world, {mara.get()});
        QCOMPARE(office.text(kindAt(office, u"x_project"_s), id, u"name"_s), u"Crane"_s);
        QVERIFY((*mara)->schema().find(u"x_project"));
    }

    /// It was defined while the role allowed it; when it is sent the role does not.
    void recordsOfARefusedDefinitionHoldNothingUp()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId jonas = world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"lead"_s);
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        const auto setRole = [&](const QString &role) {
            return sync::hub::setPerson(world.office->connection(), world.loginOf(u"rep"_s), jonas, role, {});
        };
        defineAt(*rep, u"Project"_s);
        const auto project = kindAt(*rep, u"x_project"_s);
        QVERIFY_RESULT((*rep)->addCustomField(project, {{}, u"Budget"_s, FieldType::Integer, {}, {}, {}, {}}));
        const RecordId crane = rep->create(project, {{u"name"_s, u"Crane"_s}, {u"x_budget"_s, qint64(5)}});
        const RecordId company = rep->create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
        QVERIFY_RESULT(setRole(u"rep"_s));
        const auto sent = rep->exchange();
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->refused, 3);
        QVERIFY(!(*rep)->schema().find(u"x_project"));
        QCOMPARE(rep->text(project, crane, u"name"_s), u"Crane"_s); // in the trash
        settle(world, {rep.get()});
        QVERIFY(world.office->has(EntityKind::Company, company));

        QVERIFY_RESULT(setRole(u"lead"_s));
        QVERIFY_RESULT(rep->exchange());
        store::HubState state(**rep);
        const auto refused = *state.refused(); // the newest first
        QCOMPARE(refused.size(), size_t(3));
        for (auto set = refused.rbegin(); set != refused.rend(); ++set) {
            const auto again = state.refusedEdits(*set);
            QVERIFY_RESULT(again);
            QVERIFY_RESULT((*rep)->commit(*again));
            QVERIFY_RESULT(state.dismiss(set->set.id));
        }
        settle(world, {rep.get()});
        QVERIFY(state.refused()->empty());
        const auto atOffice = kindAt(*world.office, u"x_project"_s);
        QVERIFY(atOffice != EntityKind{});
        QCOMPARE((*world.office)->count({atOffice, {}, {}, {}, {}, -1, false}).value_or(0), qint64(1));
        QCOMPARE(differences({world.office.get(), rep.get()}), QStringList());
    }

    void rightsOverANewOneAreKnownWithIt()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"rep"_s);
        defineAt(*world.office, u"Project"_s);
        QVERIFY_RESULT(world.office->exchange());
        world.server->run(world.database,
            "UPDATE satchel.record_right r SET creates = false FROM satchel.entity e"
            " WHERE e.kind = r.entity AND e.name = 'x_project' AND r.role = 'rep'");
        QVERIFY_RESULT(mara->exchange());
        const auto done = (*mara)->commit({u"Create"_s, Origin::user(),
            {Edit::create(kindAt(*mara, u"x_project"_s), {}, {{u"name"_s, u"Crane"_s}})}, {}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Forbidden);
    }

    void aRepDefinesNone()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"rep"_s);
        const auto done = (*mara)->commit({u"Define"_s, Origin::user(),
            {Edit::create(EntityKind::EntityDefinition, {}, {{u"label"_s, u"Project"_s}})}, {}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Forbidden);
    }
};

SATCHEL_TEST(tst_HubCustomEntities)
#include "tst_HubCustomEntities.moc"
