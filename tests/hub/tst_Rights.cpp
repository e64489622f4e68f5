// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity × role × operation against both walls: what the server does with a push of somebody who has the role,
// and what the store of their desk does with the same edit. Both follow one table, the one at the server.
#include "HubWorld.h"

#include "sync/hub/HubSchema.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Every entity has a record of the rep, one of a mate in the rep's team, one of a stranger, one of a stranger in the
/// territory of that team, and one of nobody.
enum Owner { Rep, Mate, Stranger, InTerritory, Nobody, OwnerCount };

} // namespace

class tst_Rights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
        m_world = std::make_unique<HubWorld>();
        QVERIFY_RESULT(m_world->init());
        m_people[Rep] = m_world->addPerson(u"rep"_s, u"Rep"_s, u"rep"_s);
        m_people[Mate] = m_world->addPerson(u"mate"_s, u"Mate"_s, u"lead"_s);
        m_people[Stranger] = m_world->addPerson(u"stranger"_s, u"Stranger"_s, u"administrator"_s);
        m_people[InTerritory] = m_people[Stranger];
        m_team = m_world->office->create(
            EntityKind::Team, {{u"name"_s, u"DACH"_s}, {u"members"_s, QStringList{u"Rep"_s, u"Mate"_s}}});
        QVERIFY_RESULT(m_world->office->exchange());
        makeRecords();
        for (const auto &login : {u"rep"_s, u"mate"_s, u"stranger"_s})
            m_desks[login] = m_world->join(login, login);
    }

    void bothWallsFollowTheTable_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<int>("kind");
        if (!m_world)
            return;
        for (const auto &[login, desk] : m_desks) {
            for (const auto &entity : (*m_world->office)->schema().entities()) {
                if (entity->kind != EntityKind::ApprovalRequest) // has rules of its own: tst_Approvals
                    QTest::newRow(qPrintable(login + u' ' + entity->name)) << login << static_cast<int>(entity->kind);
            }
        }
    }
    void bothWallsFollowTheTable()
    {
        QFETCH(const QString, login);
        QFETCH(const int, kind);
        followsTheTable(login, static_cast<EntityKind>(kind));
    }

    /// The same with another role's scopes: every scope is tried by somebody.
    void aRepWhoDeletesInTheTeam()
    {
        QVERIFY_RESULT(m_world->office->connection().run("UPDATE satchel.record_right SET deletes = 'team', edits = "
                                                         "'own' WHERE role = 'rep' AND entity IN (1, 2, 4)"));
        QVERIFY_RESULT(m_desks.at(u"rep"_s)->exchange());
        for (const EntityKind kind : {EntityKind::Contact, EntityKind::Company, EntityKind::Deal})
            followsTheTable(u"rep"_s, kind);
        QVERIFY_RESULT(
            m_world->office->connection().run("UPDATE satchel.record_right SET deletes = 'own', edits = 'team'"
                                              " WHERE role = 'rep' AND entity IN (1, 2, 4)"));
        QVERIFY_RESULT(m_desks.at(u"rep"_s)->exchange());
    }

    void aFieldThatIsReadOnlyIsNotWritten()
    {
        Desk &rep = *m_desks.at(u"rep"_s);
        QVERIFY_RESULT(
            m_world->office->connection().run("INSERT INTO satchel.field_right VALUES ('rep', 1, 'phone', 'read')"));
        QVERIFY_RESULT(rep.exchange());
        sync::hub::HubClient client(rep.connection(), *rep);
        const RecordId own = m_records.at(EntityKind::Contact)[Rep];
        expect(rep, client, Edit::update(EntityKind::Contact, own, {{u"phone"_s, u"1"_s}}), false);
        expect(rep, client, Edit::update(EntityKind::Contact, own, {{u"job_title"_s, u"CTO"_s}}), true);
    }

    /// A role that may not change them could create nothing otherwise.
    void aNewRecordHasItsInitialValuesAndItsOwner()
    {
        Desk &rep = *m_desks.at(u"rep"_s);
        QVERIFY_RESULT(m_world->office->connection().run(
            "INSERT INTO satchel.field_right VALUES ('rep', 6, 'priority', 'read'), ('rep', 6, 'assignee', 'read')"));
        QVERIFY_RESULT(rep.exchange());
        sync::hub::HubClient client(rep.connection(), *rep);
        const auto task = [&](const QString &priority, Owner assignee) {
            return Edit::create(EntityKind::Task, rep->newId(),
                {{u"title"_s, u"Call"_s}, {u"priority"_s, priority}, {u"assignee"_s, m_people[assignee]}});
        };
        expect(rep, client, task(u"medium"_s, Rep), true);
        expect(rep, client, task(u"urgent"_s, Rep), false);
        expect(rep, client, task(u"medium"_s, Mate), false);
        expect(rep, client,
            Edit::update(EntityKind::Task, m_records.at(EntityKind::Task)[Mate], {{u"priority"_s, u"medium"_s}}),
            false);
    }

    /// An import and the command line are stopped as the window is; what a connection brings is the server's to judge.
    void whoeverWritesHereIsStopped()
    {
        Desk &rep = *m_desks.at(u"rep"_s);
        const RecordId product = m_records.at(EntityKind::Product)[Nobody];
        for (const Origin &origin : {Origin::user(), Origin::cli(), Origin::import(u"a.csv"_s), Origin::rule(u"r"_s)}) {
            const auto done = rep->commit(
                {u"Edit"_s, origin, {Edit::update(EntityKind::Product, product, {{u"name"_s, u"x"_s}})}, {}});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Forbidden);
        }
    }

private:
    void followsTheTable(const QString &login, EntityKind entityKind)
    {
        Desk &desk = *m_desks.at(login);
        const auto schema = desk->sharedSchema(); // of the beginning: trying an edit of a field makes another one
        const Entity &entity = schema->entity(entityKind);
        sync::hub::HubClient client(desk.connection(), *desk);
        const auto rights = client.rights();
        QVERIFY_RESULT(rights);
        const EntityRights *right = rights->of(entityKind);
        QVERIFY(right);
        const Field *field = sync::hub::hubFields(entity).front();
        for (int owner = 0; owner < OwnerCount; ++owner) {
            const RecordId record = m_records.at(entityKind)[static_cast<size_t>(owner)];
            const Ownership ownership = ownershipOf(*schema, entity);
            const RecordId whose = ownership.isOwned() ? m_people[owner] : RecordId();
            const bool isPlaced = !ownership.territory.isEmpty() || !ownership.territoryParents.empty();
            const RecordId territory = isPlaced && owner == InTerritory ? m_team : RecordId();
            const Edit edit = Edit::update(entityKind, record, {{field->name, Value()}});
            expect(desk, client, edit, rights->allow(Right::Edit, entityKind, whose, territory));
            expect(desk, client, Edit::remove(entityKind, record),
                rights->allow(Right::Delete, entityKind, whose, territory));
        }
        expect(desk, client, Edit::create(entityKind, desk->newId(), {}), right->creates);
    }

    static QString wordFor(const Entity &entity, const Field &field, int number)
    {
        if (entity.kind == EntityKind::FieldDefinition)
            return field.name == u"entity"_s ? u"contact"_s
                : field.name == u"type"_s    ? u"text"_s
                                             : u"x_field%1"_s.arg(number);
        return field.choices.empty() ? u"X"_s : field.choices.front().key;
    }

    /// Rows past all rules, as the owner of the tables writes them.
    void makeRecords()
    {
        auto &office = *m_world->office;
        for (const auto &entity : office->schema().entities())
            m_records[entity->kind] = {};
        QList<EntityKind> made;
        while (made.size() < static_cast<qsizetype>(office->schema().entities().size())) {
            for (const auto &entity : office->schema().entities()) {
                const Ownership owner = ownershipOf(office->schema(), *entity);
                const auto isMade = [&](const Ownership::Parent &parent) { return made.contains(parent.kind); };
                if (made.contains(entity->kind) || !std::ranges::all_of(owner.parents, isMade)
                    || !std::ranges::all_of(owner.territoryParents, isMade))
                    continue;
                made.append(entity->kind);
                for (int whose = 0; whose < OwnerCount; ++whose) {
                    const RecordId id = office->newId();
                    m_records[entity->kind][static_cast<size_t>(whose)] = id;
                    QByteArray columns = "id";
                    QByteArray values = '\'' + id.toString().toUtf8() + '\'';
                    // Of several records that it may belong to, the last: the others are empty.
                    const RecordId value = owner.parents.empty()
                        ? m_people[whose]
                        : m_records[owner.parents.back().kind][static_cast<size_t>(whose)];
                    if (owner.isOwned() && !value.isNull()) {
                        columns += ", "
                            + sync::hub::pgIdentifier(owner.field.isEmpty() ? owner.parents.back().field : owner.field);
                        values += ", '" + value.toString().toUtf8() + '\'';
                    }
                    if (whose == InTerritory && !owner.territory.isEmpty()) {
                        columns += ", territory";
                        values += ", '" + m_team.toString().toUtf8() + '\'';
                    } else if (whose == InTerritory && !owner.field.isEmpty() && !owner.territoryParents.empty()) {
                        const Ownership::Parent &customer = owner.territoryParents.front();
                        columns += ", " + sync::hub::pgIdentifier(customer.field);
                        values += ", '" + m_records[customer.kind][InTerritory].toString().toUtf8() + '\'';
                    }
                    for (const Field &field : entity->fields) {
                        if (!field.isRequired() || sync::hub::columnType(field.type) != "text")
                            continue;
                        columns += ", " + sync::hub::pgIdentifier(field.name);
                        values += ", " + sync::hub::pgLiteral(wordFor(*entity, field, whose));
                    }
                    QVERIFY_RESULT(office.connection().run("INSERT INTO satchel."
                        + sync::hub::pgIdentifier(entity->name) + " (" + columns + ") VALUES (" + values + ")"));
                }
            }
        }
    }

    /// The server in a transaction that is rolled back; the store in a dry run of the same edit.
    static void expect(Desk &desk, sync::hub::HubClient &client, const Edit &edit, bool isAllowed)
    {
        const auto membership = **store::HubState(*desk).find();
        store::PendingSet set;
        set.info = {desk->newId(), u"Try"_s, Origin::user(), desk->clock().now(), {}};
        set.edits = {edit};
        QVERIFY_RESULT(desk.connection().run("BEGIN"));
        const auto answers = client.push(membership.desk, {1'000'000'000, {}}, std::span(&set, 1), 0);
        QVERIFY_RESULT(desk.connection().run("ROLLBACK"));
        QVERIFY_RESULT(answers);
        QVERIFY2((answers->front().state == sync::hub::PushAnswer::State::Done) == isAllowed,
            qPrintable(answers->front().reason));
        const auto here = desk->commit({u"Try"_s, Origin::user(), {edit}, {}});
        const bool isStopped = !here && here.error().kind == Error::Kind::Forbidden;
        QCOMPARE(!isStopped, isAllowed); // it may be refused for what it says, which is another matter
        if (here && !here->changes.empty())
            QVERIFY_RESULT(desk->undo(here->changeSet));
    }

    std::unique_ptr<HubWorld> m_world;
    RecordId m_people[OwnerCount];
    RecordId m_team; // the rep's and the mate's
    std::map<EntityKind, std::array<RecordId, OwnerCount>> m_records;
    std::map<QString, std::unique_ptr<Desk>> m_desks;
};

SATCHEL_TEST(tst_Rights)
#include "tst_Rights.moc"
