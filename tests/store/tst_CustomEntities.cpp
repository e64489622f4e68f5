// SPDX-License-Identifier: GPL-3.0-or-later
// Entities that people define: their records are records like all others, and their definitions too.
#include "domain/CustomEntity.h"
#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "store/BulkWriter.h"
#include "store/ChangeFeed.h"
#include "store/EntityDefinitions.h"
#include "store/FieldDefinitions.h"
#include "store/ReplicaLoader.h"
#include "tests/support/EarlierStore.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestStore store;

    RecordId define(const QString &label, const QString &plural = {})
    {
        std::vector<FieldValue> values = {{field::label, label}};
        if (!plural.isEmpty())
            values.push_back({field::plural_label, plural});
        return store.create(EntityKind::EntityDefinition, std::move(values));
    }
    const Entity *find(const QString &name) { return store->schema().find(name); }
    EntityKind kind(const QString &name)
    {
        const Entity *entity = store->schema().findWithRemoved(name);
        if (!entity)
            qFatal("there is no %s", qPrintable(name));
        return entity->kind;
    }
    Result<Receipt> commit(std::vector<Edit> edits)
    {
        return store->commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
    }
    Result<Receipt> define(std::vector<FieldValue> values)
    {
        return commit({Edit::create(EntityKind::EntityDefinition, {}, std::move(values))});
    }
    Field reference(EntityKind from, const QString &label, EntityKind to)
    {
        Field field{{}, label, FieldType::Reference, {}, {}, to};
        const auto added = store->addCustomField(from, field);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return *added;
    }
    qint64 count(EntityKind entity, const QString &filter)
    {
        const auto read = parseFilter(store->schema(), entity, filter);
        if (!read)
            qFatal("%s", qUtf8Printable(toText(read.error())));
        return store->count({entity, {}, *read, {}, {}, -1, false}).value_or(-1);
    }
};

} // namespace

class tst_CustomEntities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDefinitionMakesAnEntity()
    {
        Desk desk;
        desk.define(u"Installed machine"_s, u"Installed machines"_s);
        const Entity *machine = desk.find(u"x_installed_machine"_s);
        QVERIFY(machine);
        QCOMPARE(static_cast<int>(machine->kind), firstCustomEntity);
        QCOMPARE(machine->pluralLabel, u"Installed machines"_s);
        QVERIFY(machine->titleField());
        QVERIFY(machine->find(field::owner));
        QVERIFY(machine->find(field::deleted_at));
        QVERIFY(!machine->isInternal);
        QCOMPARE(machine->presentation.page, u"x_installed_machine"_s);
    }

    void itsRecordsAreRecordsLikeAllOthers()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Harbour crane"_s}});
        QVERIFY_RESULT(desk.store.update(project, id, {{field::notes, u"starts in May"_s}}));
        QCOMPARE(desk.store->history(project, id)->size(), size_t(2));
        const auto hits = desk.store->search(u"harbour"_s);
        QVERIFY_RESULT(hits);
        QCOMPARE(hits->size(), size_t(1));
        QCOMPARE(hits->front().entity, project);
        QCOMPARE(desk.count(project, u"notes contains \"May\""_s), qint64(1));
        desk.store.reopen();
        QCOMPARE(desk.kind(u"x_project"_s), project);
        QCOMPARE(desk.store->title(project, id), u"Harbour crane"_s);
        QVERIFY_RESULT(desk.commit({Edit::remove(project, id)}));
        QCOMPARE(desk.store->search(u"harbour"_s)->size(), size_t(0));
        QVERIFY_RESULT(desk.commit({Edit::restore(project, id)}));
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void anEditIsUndone()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        const auto edited = desk.store.update(project, id, {{field::name, u"Bridge"_s}});
        QVERIFY_RESULT(edited);
        QVERIFY_RESULT(desk.store->undo(edited->changeSet));
        QCOMPARE(desk.store->title(project, id), u"Crane"_s);
    }

    void itHasFieldsAndReferencesBothWays()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const Field customer = desk.reference(project, u"Customer"_s, EntityKind::Company);
        const Field ofTask = desk.reference(EntityKind::Task, u"Project"_s, project);
        const RecordId company = desk.store.create(EntityKind::Company, {{field::name, u"Helvion"_s}});
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}, {customer.name, company}});
        const RecordId task = desk.store.create(EntityKind::Task, {{field::title, u"Call"_s}, {ofTask.name, id}});
        desk.store.reopen();
        QCOMPARE(desk.count(project, u"x_customer.name = \"Helvion\""_s), qint64(1));
        QCOMPARE(desk.count(EntityKind::Task, u"x_project.name = \"Crane\""_s), qint64(1));
        QCOMPARE(desk.store.value(EntityKind::Task, task, ofTask.name), Value(id));
        const auto missing = desk.store.update(EntityKind::Task, task, {{ofTask.name, desk.store->newId()}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    }

    void I8_aDefinitionIsUndoneAndRedone()
    {
        Desk desk;
        const auto defined = desk.define({{field::label, u"Project"_s}});
        QVERIFY_RESULT(defined);
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        const auto undone = desk.store->undo(defined->changeSet);
        QVERIFY_RESULT(undone);
        QVERIFY(!desk.find(u"x_project"_s));
        desk.store.reopen();
        QVERIFY(!desk.find(u"x_project"_s));
        QVERIFY_RESULT(desk.store->undo(undone->receipt.changeSet));
        QVERIFY(desk.find(u"x_project"_s));
        QCOMPARE(desk.store->title(project, id), u"Crane"_s);
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void aRemovedOneKeepsItsRecords()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const Field ofTask = desk.reference(EntityKind::Task, u"Project"_s, project);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        const RecordId task = desk.store.create(EntityKind::Task, {{field::title, u"Call"_s}, {ofTask.name, id}});
        const auto edits = store::EntityDefinitions(*desk.store).remove(u"x_project"_s);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(desk.commit(*edits));

        QVERIFY(!desk.find(u"x_project"_s));
        QVERIFY(desk.store->schema().entity(project).isRemoved);
        QVERIFY(desk.store->schema().entity(EntityKind::Task).find(ofTask.name)->isHidden());
        QCOMPARE(desk.store->search(u"Crane"_s)->size(), size_t(0));
        QCOMPARE(desk.store->history(project, id)->size(), size_t(1));
        const auto created = desk.commit({Edit::create(project, {}, {{field::name, u"Bridge"_s}})});
        QVERIFY(!created);
        QVERIFY2(created.error().what.contains(u"Project"_s), qPrintable(created.error().what));
        const auto filter = parseFilter(desk.store->schema(), EntityKind::Task, u"x_project.name = \"Crane\"");
        QVERIFY(!filter);
        QVERIFY2(filter.error().what.contains(u"was removed"_s), qPrintable(filter.error().what));
        QVERIFY_RESULT(desk.store.update(EntityKind::Task, task, {{field::title, u"Call again"_s}}));
        QCOMPARE(firstUnsound(*desk.store), QString());

        desk.store.reopen();
        const auto back = store::EntityDefinitions(*desk.store).restore(u"x_project"_s);
        QVERIFY_RESULT(back);
        QVERIFY_RESULT(desk.commit(*back));
        QCOMPARE(desk.store->title(project, id), u"Crane"_s);
        QCOMPARE(desk.store.value(EntityKind::Task, task, ofTask.name), Value(id));
        QVERIFY(!desk.store->schema().entity(EntityKind::Task).find(ofTask.name)->isHidden());
        QCOMPARE(desk.store->search(u"Crane"_s)->size(), size_t(1));
    }

    void aFormulaOverARemovedOneSaysSo()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        desk.reference(EntityKind::Task, u"Project"_s, project);
        Field planned{{}, u"Planned"_s, FieldType::Boolean, {}, {}, {}};
        planned.formula = u"x_project is not empty"_s;
        const auto added = desk.store->addCustomField(EntityKind::Task, planned);
        QVERIFY_RESULT(added);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        const RecordId task = desk.store.create(EntityKind::Task, {{field::title, u"Call"_s}, {u"x_project"_s, id}});
        QCOMPARE(desk.store.value(EntityKind::Task, task, added->name), Value(true));
        QVERIFY_RESULT(desk.commit(*store::EntityDefinitions(*desk.store).remove(u"x_project"_s)));

        const Entity &tasks = desk.store->schema().entity(EntityKind::Task);
        QVERIFY(tasks.calculations);
        const Error *problem = tasks.calculations->problemOf(tasks.indexOf(added->name));
        QVERIFY(problem);
        QVERIFY2(problem->what.contains(u"\"Project\" was removed"_s), qPrintable(problem->what));
        const auto tried = tryFormula(desk.store->schema(), EntityKind::Task, u"x_other"_s, u"x_project is empty"_s);
        QVERIFY(!tried);
        QVERIFY_RESULT(desk.store.update(EntityKind::Task, task, {{field::title, u"Call again"_s}}));

        QVERIFY_RESULT(desk.commit(*store::EntityDefinitions(*desk.store).restore(u"x_project"_s)));
        const Entity &again = desk.store->schema().entity(EntityKind::Task);
        QVERIFY(!again.calculations->problemOf(again.indexOf(added->name)));
    }

    void I9_badDefinitionsAreRefused_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("where");
        QTest::newRow("label of a core entity") << u"Company"_s << QString() << u"entity_definition.label"_s;
        QTest::newRow("plural of a core entity") << u"contacts"_s << QString() << u"entity_definition.label"_s;
        QTest::newRow("name of a core entity") << u"Firm"_s << u"company"_s << u"entity_definition.name"_s;
        QTest::newRow("table of the store") << u"Firm"_s << u"change"_s << u"entity_definition.name"_s;
        QTest::newRow("an index's name") << u"Firm"_s << u"x_a_trash"_s << u"entity_definition.name"_s;
        QTest::newRow("another index's name") << u"Firm"_s << u"x_a_by_owner"_s << u"entity_definition.name"_s;
        QTest::newRow("upper case") << u"Firm"_s << u"x_Firm"_s << u"entity_definition.name"_s;
        QTest::newRow("hostile") << u"Firm"_s << u"x_a\"; DROP TABLE contact; --"_s << u"entity_definition.name"_s;
        QTest::newRow("too long") << u"Firm"_s << u"x_"_s + QString(60, u'a') << u"entity_definition.name"_s;
        QTest::newRow("a long label") << QString(61, u'a') << u"x_a"_s << u"entity_definition.label"_s;
        QTest::newRow("no label") << QString() << u"x_a"_s << u"entity_definition.label"_s;
    }
    void I9_badDefinitionsAreRefused()
    {
        QFETCH(QString, label);
        QFETCH(QString, name);
        QFETCH(QString, where);
        Desk desk;
        std::vector<FieldValue> values = {{field::label, label}};
        if (!name.isEmpty())
            values.push_back({field::name, name});
        const size_t before = desk.store->schema().entities().size();
        const auto done = desk.define(std::move(values));
        QVERIFY(!done);
        QCOMPARE(done.error().where, where);
        QCOMPARE(desk.store->schema().entities().size(), before);
    }

    void aShortNameIsMadeFromAnyLabel_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"Installed  machine"_s << u"x_installed_machine"_s;
        QTest::newRow("accents") << u"Équipement n° 1"_s << u"x_equipement_n_1"_s;
        QTest::newRow("by") << u"Sold by partner"_s << u"x_soldbypartner"_s;
        QTest::newRow("trash") << u"Lost trash"_s << u"x_losttrash"_s;
        QTest::newRow("no Latin letter") << u"契約"_s << u"x_entity"_s;
    }
    void aShortNameIsMadeFromAnyLabel()
    {
        QFETCH(QString, label);
        QFETCH(QString, name);
        Desk desk;
        desk.define(label);
        QVERIFY2(desk.find(name), qPrintable(customEntityName(desk.store->schema(), label)));
    }

    void aShortNameIsOnesAlone()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const auto second = desk.define({{field::label, u"Undertaking"_s}, {field::name, u"x_project"_s}});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        const auto both = desk.commit({Edit::create(EntityKind::EntityDefinition, {}, {{field::label, u"Ship"_s}}),
            Edit::create(EntityKind::EntityDefinition, {}, {{field::label, u"Ship"_s}})});
        QVERIFY(!both);
        QVERIFY(!desk.find(u"x_ship"_s));
        const auto renamed = desk.store.update(EntityKind::EntityDefinition,
            desk.store->select({EntityKind::EntityDefinition, {}, {}, {}, {}, -1, false})->id(0),
            {{field::name, u"x_other"_s}});
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().where, u"entity_definition.name"_s);
    }

    void theLastNumberIsTheLastEntity()
    {
        Desk desk;
        std::vector<Edit> edits;
        for (int i = 0; i < mostCustomEntities; ++i)
            edits.push_back(Edit::create(EntityKind::EntityDefinition, {}, {{field::label, u"Kind %1"_s.arg(i)}}));
        QVERIFY_RESULT(desk.commit(edits));
        const auto last = static_cast<EntityKind>(lastCustomEntity);
        QVERIFY(!desk.store->schema().entity(last).isRemoved);
        const RecordId id = desk.store.create(last, {{field::name, u"Zeppelin"_s}});
        QCOMPARE(desk.store->search(u"zeppelin"_s)->front().id, id);
        const auto one = desk.define({{field::label, u"One more"_s}});
        QVERIFY(!one);
        QVERIFY2(one.error().what.contains(u"127"_s), qPrintable(one.error().what));
        desk.store.reopen();
        QVERIFY(desk.find(u"x_kind_0"_s));
    }

    void twoHundredInOneChangeSetAreRefusedAsAWhole()
    {
        Desk desk;
        std::vector<Edit> edits;
        for (int i = 0; i < 200; ++i)
            edits.push_back(Edit::create(EntityKind::EntityDefinition, {}, {{field::label, u"Kind %1"_s.arg(i)}}));
        QVERIFY(!desk.commit(edits));
        QVERIFY(!desk.find(u"x_kind_0"_s));
    }

    /// Nothing comes between the two: not a crash, and no other writer.
    void theTableComesWithTheDefinition()
    {
        Desk desk;
        const auto writer = store::BulkWriter::begin(*desk.store, u"Import"_s, Origin::cli());
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT(
            (*writer)->apply(Edit::create(EntityKind::EntityDefinition, {}, {{field::label, u"Project"_s}})));
        QVERIFY_RESULT((*writer)->finish());
        QVERIFY(!desk.find(u"x_project"_s)); // whoever wrote it has not followed yet
        const auto tables = desk.store->database().integer(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'x_project'");
        QVERIFY_RESULT(tables);
        QCOMPARE(*tables, qint64(1));
        QVERIFY_RESULT(desk.store->followOtherRegistry());
        desk.store.create(desk.kind(u"x_project"_s), {{field::name, u"Crane"_s}});
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void anotherConnectionLearnsOfIt()
    {
        Desk desk;
        const auto other = desk.store.again();
        store::ChangeFeed feed(*other);
        QSignalSpy registry(&feed, &store::ChangeFeed::registryChanged);
        QSignalSpy changes(&feed, &store::ChangeFeed::changed);
        const qint64 before = other->log().lastSequence().value_or(0);
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        // Not even by who has not followed yet.
        const auto log = other->log().since(before, 100);
        QVERIFY_RESULT(log);
        QCOMPARE(log->back().entity, project);
        QVERIFY(!other->get(project, id));
        QVERIFY(!other->commit({u"x"_s, Origin::user(), {Edit::create(project, {}, {{field::name, u"y"_s}})}, {}}));
        feed.poll();
        QCOMPARE(registry.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(other->title(project, id), u"Crane"_s);
    }

    void aDefinitionThatComesTwiceIsOneEntity()
    {
        Desk desk;
        const Instant now = desk.store.clock.now();
        const RecordId first = desk.store->newId();
        desk.store.clock.advance(1000); // ids are in the order of their making
        const RecordId second = desk.store->newId();
        {
            auto loader = store::ReplicaLoader::begin(*desk.store, u"Team"_s, Origin::user());
            QVERIFY_RESULT(loader);
            for (const auto &[id, label] : {std::pair(second, u"Undertaking"_s), std::pair(first, u"Project"_s)})
                QVERIFY_RESULT((*loader)->add(
                    EntityKind::EntityDefinition, id, {{field::label, label}, {field::name, u"x_project"_s}}, now, {}));
            QVERIFY_RESULT((*loader)->add(EntityKind::EntityDefinition, desk.store->newId(),
                {{field::label, u"Nobody"_s}, {field::name, u"no name"_s}}, now, {}));
            QVERIFY_RESULT((*loader)->finish());
        }
        const Entity *project = desk.find(u"x_project"_s);
        QVERIFY(project);
        QCOMPARE(project->label, u"Project"_s); // the oldest
        QCOMPARE(std::ranges::count_if(
                     desk.store->schema().entities(), [](const auto &entity) { return isCustomEntity(entity->kind); }),
            1);
        const RecordId id = desk.store.create(project->kind, {{field::name, u"Crane"_s}});
        QVERIFY_RESULT(desk.commit({Edit::remove(EntityKind::EntityDefinition, first)}));
        QVERIFY(desk.find(u"x_project"_s)); // the other one is there
        QCOMPARE(desk.find(u"x_project"_s)->label, u"Undertaking"_s);
        QVERIFY_RESULT(desk.commit(*store::EntityDefinitions(*desk.store).remove(u"x_project"_s)));
        QVERIFY(!desk.find(u"x_project"_s));
        QCOMPARE(desk.store->title(desk.kind(u"x_project"_s), id), u"Crane"_s);
    }

    void aNameThatTheHubRefusedIsFree()
    {
        Desk desk;
        desk.define(u"Project"_s);
        QVERIFY_RESULT(desk.store->database().execute(
            "INSERT INTO hub_refused (changeset, reason) SELECT max(number), 'not allowed' FROM changeset"));
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        const auto isRefused = [&] {
            return store::EntityDefinitions::isRefused(desk.store->database(), u"x_project"_s).value_or(false);
        };
        QVERIFY(!isRefused());
        QVERIFY_RESULT(desk.commit(*store::EntityDefinitions(*desk.store).remove(u"x_project"_s)));
        QVERIFY(isRefused());
        const auto again = store::EntityDefinitions(*desk.store).restore(u"x_project"_s);
        QVERIFY_RESULT(again);
        QVERIFY(again->front().kind == Edit::Kind::Create); // which the hub can do, unlike to restore it
        QVERIFY_RESULT(desk.commit(*again));
        QVERIFY(!isRefused());
        QCOMPARE(desk.find(u"x_project"_s)->kind, project);
        QCOMPARE(desk.store->title(project, id), u"Crane"_s);
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void whatOneSetDefinesInTurnIsKnownEachTime()
    {
        Desk desk;
        const Instant now = desk.store.clock.now();
        const RecordId id = desk.store->newId();
        {
            auto loader = store::ReplicaLoader::begin(*desk.store, u"Team"_s, Origin::user());
            QVERIFY_RESULT(loader);
            QVERIFY_RESULT((*loader)->add(EntityKind::EntityDefinition, desk.store->newId(),
                {{field::label, u"Project"_s}, {field::name, u"x_project"_s}}, now, {}));
            QVERIFY_RESULT((*loader)->rest());
            QVERIFY_RESULT((*loader)->add(EntityKind::FieldDefinition, desk.store->newId(),
                {{field::entity, u"x_project"_s}, {field::name, u"x_budget"_s}, {field::label, u"Budget"_s},
                    {field::type, u"integer"_s}},
                now, {}));
            QVERIFY_RESULT((*loader)->rest());
            QVERIFY(desk.find(u"x_project"_s)->find(u"x_budget"));
            QVERIFY_RESULT((*loader)->add(
                desk.kind(u"x_project"_s), id, {{field::name, u"Crane"_s}, {u"x_budget"_s, qint64(5)}}, now, {}));
            QVERIFY_RESULT((*loader)->finish());
        }
        QCOMPARE(desk.store.value(desk.kind(u"x_project"_s), id, u"x_budget"_s), Value(qint64(5)));
    }

    void anEarlierStoreGetsTheTables()
    {
        Desk desk;
        const RecordId company = desk.store.create(EntityKind::Company, {{field::name, u"Helvion"_s}});
        QVERIFY_RESULT(desk.store->database().execute(dropTablesAddedAfter(33)
            + "DROP TABLE entity_definition; DELETE FROM meta WHERE name = 'layout'; PRAGMA user_version = 33"));
        desk.store.reopen();
        QCOMPARE(desk.store->title(EntityKind::Company, company), u"Helvion"_s);
        desk.define(u"Project"_s);
        QVERIFY(desk.find(u"x_project"_s));
    }

    void lostNumbersAreGivenAgain()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        QVERIFY_RESULT(desk.store->database().execute("DELETE FROM custom_entity"));
        desk.store.reopen();
        QCOMPARE(desk.kind(u"x_project"_s), project);
        QCOMPARE(desk.store->title(project, id), u"Crane"_s);
    }

    /// A definition that was made earlier at another desk comes later, and has the greater number.
    void lostNumbersAreThoseOfTheLog()
    {
        Desk desk;
        const RecordId earlier = desk.store->newId();
        desk.store.clock.advance(1000);
        desk.define(u"Project"_s);
        QVERIFY_RESULT(desk.commit({Edit::create(EntityKind::EntityDefinition, earlier, {{field::label, u"Ship"_s}})}));
        const EntityKind project = desk.kind(u"x_project"_s);
        const EntityKind ship = desk.kind(u"x_ship"_s);
        QVERIFY(project < ship);
        desk.store.create(project, {{field::name, u"Crane"_s}});
        desk.store.create(ship, {{field::name, u"Albatross"_s}});
        QVERIFY_RESULT(desk.store->database().execute("DELETE FROM custom_entity"));
        desk.store.reopen();
        QCOMPARE(desk.kind(u"x_project"_s), project);
        QCOMPARE(desk.kind(u"x_ship"_s), ship);
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void aNumberWithoutADefinitionIsAsIfRemoved()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const EntityKind project = desk.kind(u"x_project"_s);
        const RecordId id = desk.store.create(project, {{field::name, u"Crane"_s}});
        QVERIFY_RESULT(desk.store->database().execute("DELETE FROM entity_definition"));
        desk.store.reopen();
        QVERIFY(!desk.find(u"x_project"_s));
        QVERIFY(desk.store->schema().entity(project).isRemoved);
        QCOMPARE(desk.store->history(project, id)->size(), size_t(1));
    }

    void aLabelIsThatOfOneFieldOnly()
    {
        Desk desk;
        desk.define(u"Project"_s);
        const auto add = [&](const QString &label, const Origin &origin) {
            return desk.store->commit({u"Field"_s, origin,
                {Edit::create(EntityKind::FieldDefinition, {},
                    {{field::entity, u"x_project"_s}, {field::label, label}, {field::type, u"text"_s}})},
                {}});
        };
        QVERIFY_RESULT(add(u"Budget"_s, Origin::cli()));
        const auto second = add(u"BUDGET"_s, Origin::cli());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(second.error().where, u"field_definition.label"_s);
        const EntityKind project = desk.find(u"x_project"_s)->kind;
        store::FieldDefinitions definitions(*desk.store);
        const auto refused = definitions.checkLabel(project, {{}, u" budget "_s, FieldType::Text, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().where, u"label"_s);
        // One that is there already stays, and so may keep its label.
        const auto twin = desk.store->addCustomField(project, {{}, u"Budget"_s, FieldType::Text, {}, {}});
        QVERIFY_RESULT(twin);
        QVERIFY_RESULT(definitions.checkLabel(project, *twin));
        Field renamed = *twin;
        renamed.label = u"Cost"_s;
        QVERIFY_RESULT(definitions.checkLabel(project, renamed));
        QCOMPARE(freeFieldLabel(*desk.find(u"x_project"_s), u"Budget"_s), u"Budget (2)"_s);
        QCOMPARE(freeFieldLabel(*desk.find(u"x_project"_s), u"Cost"_s), u"Cost"_s);
    }

    void fieldsOfScriptsAreChecked_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("where");
        QTest::newRow("good") << u"x_project"_s << u"money"_s << QString();
        QTest::newRow("entity") << u"x_planet"_s << u"money"_s << u"field_definition.entity"_s;
        QTest::newRow("internal") << u"setting"_s << u"money"_s << u"field_definition.entity"_s;
        QTest::newRow("type") << u"x_project"_s << u"hologram"_s << u"field_definition.type"_s;
        QTest::newRow("target") << u"x_project"_s << u"reference"_s << u"field_definition.target"_s;
        QTest::newRow("choices") << u"x_project"_s << u"choice"_s << u"field_definition.choices"_s;
    }
    void fieldsOfScriptsAreChecked()
    {
        QFETCH(QString, entity);
        QFETCH(QString, type);
        QFETCH(QString, where);
        Desk desk;
        desk.define(u"Project"_s);
        const auto done = desk.store->commit({u"Field"_s, Origin::cli(),
            {Edit::create(EntityKind::FieldDefinition, {},
                {{field::entity, entity}, {field::label, u"Budget"_s}, {field::type, type}})},
            {}});
        QCOMPARE(done.has_value(), where.isEmpty());
        if (done)
            QVERIFY(desk.find(u"x_project"_s)->find(u"x_budget"));
        else
            QCOMPARE(done.error().where, where);
    }
};

SATCHEL_TEST(tst_CustomEntities)
#include "tst_CustomEntities.moc"
