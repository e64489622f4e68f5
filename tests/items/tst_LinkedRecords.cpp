// SPDX-License-Identifier: GPL-3.0-or-later
// Relations between records: links in both directions with roles, and what refers to a record by a custom field.
#include "items/LinkedRecords.h"

#include "domain/EntityReference.h"
#include "domain/FieldNames.h"
#include "items/RecordMerge.h"
#include "store/EntityDefinitions.h"
#include "store/FieldDefinitions.h"
#include "store/Timeline.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A store whose team has projects with members.
struct ProjectDesk
{
    TestStore store;
    EntityKind project{};
    QString members; // the relation's name
    RecordId crane;
    RecordId ana;
    RecordId bo;

    explicit ProjectDesk(quint64 seed = 1) : store(QTimeZone::utc(), seed)
    {
        store::EntityDefinitions definitions(*store);
        CustomEntity entity{.label = u"Project"_s, .pluralLabel = u"Projects"_s};
        auto edits = definitions.add(entity);
        const auto timeline = definitions.addTimeline(entity);
        edits->insert(edits->end(), timeline->begin(), timeline->end());
        commit(*edits);
        project = kind(u"x_project"_s);
        RelationDefinition relation{.source = u"x_project"_s,
            .target = u"contact"_s,
            .targetsLabel = u"Members"_s,
            .sourcesLabel = u"Projects"_s,
            .roles = {{u"sponsor"_s, u"Sponsor"_s}, {u"lead"_s, u"Lead"_s}}};
        commit(*store::EntityDefinitions(*store).addRelation(relation));
        members = relation.name;
        crane = store.create(project, {{field::name, u"Harbour crane"_s}});
        ana = store.create(EntityKind::Contact, {{field::last_name, u"Ana"_s}, {field::job_title, u"Engineer"_s}});
        bo = store.create(EntityKind::Contact, {{field::last_name, u"Bo"_s}});
    }

    EntityKind kind(const QString &name) { return store->schema().findWithRemoved(name)->kind; }
    Receipt commit(std::vector<Edit> edits)
    {
        const auto done = store->commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return *done;
    }
    RelationEnd end(EntityKind entity) { return relationsOf(store->schema(), entity).front(); }
    Receipt link(RecordId contact, const QStringList &roles = {})
    {
        return commit(*linkEdits(*store, end(project), crane, contact, roles));
    }
    std::vector<LinkedGroup> linked(EntityKind entity, RecordId id)
    {
        const auto groups = readLinked(*store, *store->get(entity, id), 10);
        if (!groups)
            qFatal("%s", qUtf8Printable(toText(groups.error())));
        return *groups;
    }
    QStringList names(EntityKind entity, RecordId id)
    {
        QStringList names;
        for (const LinkedGroup &group : linked(entity, id)) {
            for (const LinkedRecord &record : group.records.items)
                names.append(record.roleText.isEmpty() ? record.name : record.name + u" ("_s + record.roleText + u')');
        }
        return names;
    }
};

} // namespace

class tst_LinkedRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRelationIsNoListAndHasTwoEnds()
    {
        ProjectDesk desk;
        QCOMPARE(desk.members, u"x_project_members"_s);
        const Entity *relation = desk.store->schema().find(desk.members);
        QVERIFY(relation->isRelation);
        QVERIFY(relation->isInternal);
        QVERIFY(relation->presentation.page.isEmpty());
        const RelationEnd ofProject = desk.end(desk.project);
        QCOMPARE(ofProject.heading, u"Members"_s);
        QCOMPARE(ofProject.otherEntity, EntityKind::Contact);
        const RelationEnd ofContact = desk.end(EntityKind::Contact);
        QCOMPARE(ofContact.heading, u"Projects"_s);
        QCOMPARE(ofContact.otherEntity, desk.project);
        desk.store.reopen();
        QCOMPARE(desk.end(desk.project).heading, u"Members"_s);
    }

    void aLinkIsSeenFromBothRecords()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"sponsor"_s, u"lead"_s});
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana (Sponsor, Lead)"_s});
        QCOMPARE(desk.names(EntityKind::Contact, desk.ana), QStringList{u"Harbour crane (Sponsor, Lead)"_s});
        QCOMPARE(desk.linked(desk.project, desk.crane).front().records.items.front().detail, u"Engineer"_s);
        QCOMPARE(desk.names(EntityKind::Contact, desk.bo), QStringList());
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void linkingAgainChangesTheRoles()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"sponsor"_s});
        desk.link(desk.ana, {u"lead"_s});
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana (Lead)"_s});
        desk.link(desk.ana);
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana"_s});
    }

    void aRemovedLinkComesBackWhenItIsMadeAgain()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"sponsor"_s});
        const LinkedGroup group = desk.linked(desk.project, desk.crane).front();
        desk.commit(unlinkEdits(*group.relation, group.records.items.front()));
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList());
        QCOMPARE(desk.names(EntityKind::Contact, desk.ana), QStringList());
        desk.link(desk.ana, {u"lead"_s});
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana (Lead)"_s});
        QCOMPARE(desk.linked(desk.project, desk.crane).front().records.count, qint64(1));
    }

    void undoTakesALinkBack()
    {
        ProjectDesk desk;
        const Receipt linked = desk.link(desk.ana);
        QVERIFY_RESULT(desk.store->undo(linked.changeSet));
        QCOMPARE(desk.names(EntityKind::Contact, desk.ana), QStringList());
    }

    void twoDesksMakeOneLink()
    {
        ProjectDesk desk;
        const auto edits = linkEdits(*desk.store, desk.end(desk.project), desk.crane, desk.ana, {});
        const auto fromTheOtherSide = linkEdits(*desk.store, desk.end(EntityKind::Contact), desk.ana, desk.crane, {});
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(fromTheOtherSide);
        QVERIFY(!edits->front().id.isNull());
        QCOMPARE(edits->front().id, fromTheOtherSide->front().id);
    }

    void aRecordIsNotLinkedWithItself()
    {
        ProjectDesk desk;
        QVERIFY(!linkEdits(*desk.store, desk.end(desk.project), desk.crane, desk.crane, {}));
    }

    void whatIsInTheTrashIsLeftOut()
    {
        ProjectDesk desk;
        desk.link(desk.ana);
        desk.link(desk.bo);
        desk.commit({Edit::remove(EntityKind::Contact, desk.ana)});
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Bo"_s});
        QCOMPARE(desk.linked(desk.project, desk.crane).front().records.count, qint64(1));
        desk.commit({Edit::restore(EntityKind::Contact, desk.ana)});
        QCOMPARE(desk.names(desk.project, desk.crane).size(), 2);
    }

    void twoContactsThatAreMergedAreListedOnceWithTheRolesOfBoth()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"sponsor"_s});
        desk.link(desk.bo, {u"lead"_s});
        const auto merge = RecordMerge::propose(*desk.store, EntityKind::Contact, desk.ana, desk.bo);
        QVERIFY_RESULT(merge);
        const auto edits = merge->edits(*desk.store);
        QVERIFY_RESULT(edits);
        desk.commit(*edits);
        const auto groups = desk.linked(desk.project, desk.crane);
        QCOMPARE(groups.front().records.count, qint64(1));
        QCOMPARE(groups.front().records.items.front().links.size(), size_t(2));
        QStringList roles = groups.front().records.items.front().roles;
        roles.sort();
        QCOMPARE(roles, (QStringList{u"lead"_s, u"sponsor"_s}));
    }

    void aListFindsRecordsByTheirLinks()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"sponsor"_s});
        const auto filter = parseFilter(
            desk.store->schema(), EntityKind::Contact, u"has x_project_members (x_roles = \"sponsor\")"_s);
        QVERIFY_RESULT(filter);
        const auto rows = desk.store->select({EntityKind::Contact, {}, *filter, {}, {}, -1, false});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), qsizetype(1));
        QCOMPARE(rows->id(0), desk.ana);
    }

    void aRelationWithARemovedEntityIsHiddenUntilTheEntityIsBack()
    {
        ProjectDesk desk;
        desk.link(desk.ana);
        desk.commit(*store::EntityDefinitions(*desk.store).remove(u"x_project"_s));
        QVERIFY(desk.linked(EntityKind::Contact, desk.ana).empty());
        desk.commit(*store::EntityDefinitions(*desk.store).restore(u"x_project"_s));
        QCOMPARE(desk.names(EntityKind::Contact, desk.ana), QStringList{u"Harbour crane"_s});
    }

    void aRemovedRelationKeepsItsLinks()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"lead"_s});
        desk.commit(*store::EntityDefinitions(*desk.store).remove(desk.members));
        QVERIFY(desk.linked(EntityKind::Contact, desk.ana).empty());
        desk.commit(*store::EntityDefinitions(*desk.store).restore(desk.members));
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana (Lead)"_s});
    }

    void theNamesAndRolesOfARelationChange()
    {
        ProjectDesk desk;
        desk.link(desk.ana, {u"lead"_s});
        store::EntityDefinitions definitions(*desk.store);
        auto relation = definitions.findRelation(desk.members);
        QVERIFY_RESULT(relation);
        QCOMPARE(relation->source, u"x_project"_s);
        QCOMPARE(relation->target, u"contact"_s);
        QCOMPARE(relation->targetsLabel, u"Members"_s);
        QCOMPARE(relation->roles.size(), size_t(2));
        relation->targetsLabel = u"Team"_s;
        relation->roles[1].label = u"Project lead"_s;
        const auto edits = definitions.changeRelation(*relation);
        QVERIFY_RESULT(edits);
        desk.commit(*edits);
        QCOMPARE(desk.linked(desk.project, desk.crane).front().heading, u"Team"_s);
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana (Project lead)"_s});
        relation->roles.clear();
        desk.commit(*store::EntityDefinitions(*desk.store).changeRelation(*relation));
        QCOMPARE(desk.names(desk.project, desk.crane), QStringList{u"Ana"_s});
    }

    void aRelationThatReadsTheSameFromBothSidesIsOneGroup()
    {
        ProjectDesk desk;
        RelationDefinition partners{.source = u"company"_s,
            .target = u"company"_s,
            .targetsLabel = u"Partners"_s,
            .sourcesLabel = u"Partners"_s};
        desk.commit(*store::EntityDefinitions(*desk.store).addRelation(partners));
        const RecordId first = desk.store.create(EntityKind::Company, {{field::name, u"First"_s}});
        const RecordId second = desk.store.create(EntityKind::Company, {{field::name, u"Second"_s}});
        const RelationEnd end = desk.end(EntityKind::Company);
        desk.commit(*linkEdits(*desk.store, end, first, second, {}));
        QCOMPARE(desk.linked(EntityKind::Company, second).size(), size_t(1));
        QCOMPARE(desk.names(EntityKind::Company, first), QStringList{u"Second"_s});
        QCOMPARE(desk.names(EntityKind::Company, second), QStringList{u"First"_s});
    }

    void aLinkBetweenPartnersIsTheSameFromBothSides()
    {
        ProjectDesk desk;
        RelationDefinition partners{.source = u"company"_s,
            .target = u"company"_s,
            .targetsLabel = u"Partners"_s,
            .sourcesLabel = u"Partners"_s,
            .roles = {{u"reseller"_s, u"Reseller"_s}}};
        desk.commit(*store::EntityDefinitions(*desk.store).addRelation(partners));
        const RecordId first = desk.store.create(EntityKind::Company, {{field::name, u"First"_s}});
        const RecordId second = desk.store.create(EntityKind::Company, {{field::name, u"Second"_s}});
        const RelationEnd end = desk.end(EntityKind::Company);
        QVERIFY(isSymmetric(desk.store->schema(), end));
        QVERIFY(!isSymmetric(desk.store->schema(), desk.end(desk.project)));
        desk.commit(*linkEdits(*desk.store, end, first, second, {u"reseller"_s}));
        desk.commit(*linkEdits(*desk.store, end, second, first, {}));
        const auto items = desk.linked(EntityKind::Company, first).front().records.items;
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items.front().links.size(), size_t(1));
        QCOMPARE(items.front().roles, QStringList());
        desk.commit(unlinkEdits(end, items.front()));
        desk.commit(*linkEdits(*desk.store, end, second, first, {u"reseller"_s}));
        QCOMPARE(desk.linked(EntityKind::Company, second).front().records.items.front().links, items.front().links);
    }

    void aLinkHoldsWhatATeamAddedToTheRelation()
    {
        ProjectDesk desk;
        const EntityKind relation = desk.kind(desk.members);
        Field since{{}, u"Since"_s, FieldType::Date, {}, {}};
        Field remark{{}, u"Remark"_s, FieldType::Text, {}, {}};
        Field deputy{{}, u"Deputy"_s, FieldType::Reference, {}, {}, EntityKind::Contact};
        for (Field *field : {&since, &remark, &deputy})
            QVERIFY_RESULT(desk.store->addCustomField(relation, *field));
        QCOMPARE(addedLinkFields(desk.store->schema(), relation).size(), size_t(3));
        const RelationEnd end = desk.end(desk.project);
        const QDate day(2026, 3, 12);
        desk.commit(*linkEdits(
            *desk.store, end, desk.crane, desk.ana, {u"lead"_s}, {{u"x_since"_s, day}, {u"x_deputy"_s, desk.bo}}));
        const auto onlyLink = [&] { return desk.linked(desk.project, desk.crane).front().records.items.front(); };
        QCOMPARE(onlyLink().values, (std::vector<FieldValue>{{u"x_since"_s, day}, {u"x_deputy"_s, u"Bo"_s}}));
        desk.commit(*changeLinkEdits(*desk.store, end, onlyLink(), {{u"x_remark"_s, u"Part time"_s}}));
        QCOMPARE(onlyLink().values.size(), size_t(3));
        QCOMPARE(onlyLink().roles, QStringList{u"lead"_s});
        desk.commit(*linkEdits(*desk.store, end, desk.crane, desk.ana, {u"lead"_s}));
        QCOMPARE(onlyLink().values.size(), size_t(3)); // what is not given again stays
        const LinkedRecord removed = onlyLink();
        desk.commit(unlinkEdits(end, removed));
        const auto refused = changeLinkEdits(*desk.store, end, removed, {{u"x_since"_s, day}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        desk.commit(*linkEdits(*desk.store, end, desk.crane, desk.ana, {}));
        QVERIFY(onlyLink().values.empty()); // a link that comes back begins anew
        QCOMPARE(firstUnsound(*desk.store), QString());
    }

    void whatRefersByACustomFieldIsAGroup()
    {
        ProjectDesk desk;
        Field field{{}, u"Customer"_s, FieldType::Reference, {}, {}, EntityKind::Company};
        QVERIFY_RESULT(desk.store->addCustomField(desk.project, field));
        const RecordId company = desk.store.create(EntityKind::Company, {{field::name, u"Harbour"_s}});
        QVERIFY_RESULT(desk.store.update(desk.project, desk.crane, {{u"x_customer"_s, company}}));
        const auto groups = desk.linked(EntityKind::Company, company);
        QCOMPARE(groups.size(), size_t(1));
        QCOMPARE(groups.front().heading, u"Projects"_s);
        QVERIFY(!groups.front().relation);
        QCOMPARE(groups.front().reference, u"x_customer"_s);
        QCOMPARE(desk.names(EntityKind::Company, company), QStringList{u"Harbour crane"_s});
    }

    void aRecordOfACustomEntityHasATimeline()
    {
        ProjectDesk desk;
        QVERIFY(hasTimeline(desk.store->schema(), desk.project));
        desk.store.create(EntityKind::Activity,
            {{field::kind, u"note"_s}, {field::body, u"The crane arrived"_s}, {u"x_project"_s, desk.crane},
                {field::at, desk.store.clock.now()}});
        desk.store.create(EntityKind::Task, {{field::title, u"Paint it"_s}, {u"x_project"_s, desk.crane}});
        store::Timeline timeline(*desk.store, desk.project, desk.crane);
        const auto past = timeline.past(10);
        QVERIFY_RESULT(past);
        const auto isNote = [](const store::TimelineItem &item) { return item.body == "The crane arrived"_L1; };
        QVERIFY(std::ranges::any_of(past->items, isNote));
        const auto planned = timeline.planned(10);
        QVERIFY_RESULT(planned);
        QCOMPARE(planned->size(), size_t(1));
        const auto related = readRelated(*desk.store, *desk.store->get(desk.project, desk.crane));
        QVERIFY_RESULT(related);
        QCOMPARE(related->tasks.items.front().title, u"Paint it"_s);
    }

    void oneUndoTakesBackAnEntityWithItsTimeline()
    {
        TestStore store;
        store::EntityDefinitions definitions(*store);
        CustomEntity entity{.label = u"Machine"_s};
        auto edits = definitions.add(entity);
        QVERIFY_RESULT(edits);
        const auto timeline = definitions.addTimeline(entity);
        QVERIFY_RESULT(timeline);
        QCOMPARE(timeline->size(), size_t(3));
        edits->insert(edits->end(), timeline->begin(), timeline->end());
        const auto done = store->commit({u"Define"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(done);
        const EntityKind machine = store->schema().find(u"x_machine"_s)->kind;
        QVERIFY(hasTimeline(store->schema(), machine));
        QVERIFY(store::EntityDefinitions(*store).addTimeline(entity)->empty());
        QVERIFY_RESULT(store->undo(done->changeSet));
        QVERIFY(!store->schema().find(u"x_machine"_s));
        QVERIFY(!store->schema().entity(EntityKind::Activity).find(u"x_machine"_s));
        QCOMPARE(firstUnsound(*store), QString());
    }

    void anEntityWithoutATimelineHasOnlyItsLinks()
    {
        TestStore store;
        store::EntityDefinitions definitions(*store);
        CustomEntity entity{.label = u"Machine"_s};
        QVERIFY_RESULT(store->commit({u"Define"_s, Origin::user(), *definitions.add(entity), {}}));
        const EntityKind machine = store->schema().find(u"x_machine"_s)->kind;
        QVERIFY(!hasTimeline(store->schema(), machine));
        const RecordId id = store.create(machine, {{field::name, u"Lathe"_s}});
        QVERIFY_RESULT(readRelated(*store, *store->get(machine, id)));
    }

    void whatARelationLacksIsSaid()
    {
        ProjectDesk desk;
        store::EntityDefinitions definitions(*desk.store);
        RelationDefinition nameless{.source = u"company"_s, .target = u"contact"_s, .targetsLabel = u"Advisers"_s};
        QVERIFY(!definitions.addRelation(nameless));
        RelationDefinition unknown{
            .source = u"company"_s, .target = u"x_nothing"_s, .targetsLabel = u"A"_s, .sourcesLabel = u"B"_s};
        const auto refused = definitions.addRelation(unknown);
        QVERIFY(!refused);
        QVERIFY(toText(refused.error()).contains(u"x_nothing"_s));
    }

    void aRelationStaysOne()
    {
        ProjectDesk desk;
        const auto rows = desk.store->select(
            {EntityKind::EntityDefinition, {}, Filter::equals(field::name, desk.members), {}, {}, 1, false});
        QVERIFY_RESULT(rows);
        QVERIFY(!desk.store.update(EntityKind::EntityDefinition, rows->id(0), {{field::is_relation, false}}));
    }
};

SATCHEL_TEST(tst_LinkedRecords)
#include "tst_LinkedRecords.moc"
