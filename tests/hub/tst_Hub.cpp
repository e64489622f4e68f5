// SPDX-License-Identifier: GPL-3.0-or-later
// Desks of a team on one hub: what one does the others have, field by field, in the order of the hub; what a person may
// not do or see is stopped at the server.
#include "HubWorld.h"

#include "domain/Mention.h"
#include "items/Notices.h"
#include "store/audit/AuditChain.h"
#include "store/Backup.h"
#include "store/Contents.h"
#include "store/Doctor.h"
#include "store/Quotes.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "store/sync/ParkedRecords.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubSchema.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// What the person of a desk reads of a second store with the same contents.
QStringList copyNotes(Desk &desk)
{
    const auto membership = store::HubState(*desk).find();
    const auto parked = store::ParkedRecords(*desk, (*membership)->connection).list(-1);
    QStringList reasons;
    for (const store::ParkedRemoteRecord &one : *parked)
        reasons.append(one.reason);
    return reasons;
}

} // namespace

class tst_Hub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void whatTheOfficeHasIsOnEachDeskThatJoins()
    {
        HubWorld world;
        const RecordId acme = world.office->create(EntityKind::Company, {{u"name"_s, u"Acme \"Köln\"\t\\, {GmbH}"_s}});
        const RecordId deal = world.office->create(EntityKind::Deal,
            {{u"title"_s, u"Pumps"_s}, {u"company"_s, acme}, {u"value"_s, euros(u"1250.50"_s)},
                {u"probability"_s, *Decimal::fromString(u"12.5"_s)}, {u"expected_close"_s, QDate(2027, 3, 1)},
                {u"tags"_s, QStringList{u"a, b"_s, u"\"c\""_s, u"NULL"_s}}});
        const RecordId old = world.office->create(EntityKind::Company, {{u"name"_s, u"Gone"_s}});
        world.office->remove(EntityKind::Company, old);
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QCOMPARE(mara->text(EntityKind::Company, acme, u"name"_s), u"Acme \"Köln\"\t\\, {GmbH}"_s);
        QCOMPARE((*mara)->get(EntityKind::Deal, deal)->values, (*world.office)->get(EntityKind::Deal, deal)->values);
        QVERIFY((*mara)->get(EntityKind::Company, old)->isDeleted());
        QCOMPARE((*mara)->title(EntityKind::User, (*mara)->me()), u"Mara Lindqvist"_s);
        QCOMPARE((*mara)->mainCurrency(), (*world.office)->mainCurrency());
        QVERIFY((*mara)->search(u"köln"_s)->size() == 1);
        const auto idle = mara->exchange();
        QVERIFY_RESULT(idle);
        QCOMPARE(idle->pulled + idle->pushed + idle->conflicts, 0);
    }

    void editsGoBothWaysFieldByField()
    {
        HubWorld world;
        const RecordId lee = world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}, {u"job_title"_s, u"CTO"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        mara->update(EntityKind::Contact, lee, {{u"phone"_s, u"2"_s}});
        world.office->update(EntityKind::Contact, lee, {{u"job_title"_s, u"CEO"_s}});
        const RecordId ana = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        QCOMPARE(mara->waiting(), 2);
        settle(world, {mara.get()});
        for (Desk *desk : {world.office.get(), mara.get()}) {
            QCOMPARE(desk->text(EntityKind::Contact, lee, u"phone"_s), u"2"_s);
            QCOMPARE(desk->text(EntityKind::Contact, lee, u"job_title"_s), u"CEO"_s);
            QCOMPARE(desk->text(EntityKind::Contact, ana, u"last_name"_s), u"Silva"_s);
            QCOMPARE(desk->waiting(), 0);
        }
        const auto history = *(*world.office)->history(EntityKind::Contact, ana);
        QCOMPARE(history.front().set.origin.text(), u"hub:Mara Lindqvist"_s);
        QCOMPARE(history.front().set.label, u"Create"_s);
        QVERIFY(store::Conflicts(**mara).list()->empty());
    }

    void aMentionAtOneDeskIsANoticeAtTheOther()
    {
        HubWorld world;
        const RecordId deal = world.office->create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"rep"_s);
        const RecordId me = (*world.office)->me();
        const qint64 before = *(*world.office)->log().lastSequence();
        const QString link = mentionLink({(*mara)->title(EntityKind::User, me), u"user"_s, me});
        const RecordId comment = mara->create(
            EntityKind::Comment, {{u"body"_s, link + u" can you call them?"_s}, {u"deal"_s, deal}});
        const RecordId follow = mara->create(EntityKind::Follow, {{u"deal"_s, deal}});
        settle(world, {mara.get()});
        const auto notices = items::readNotices(**world.office, before)->notices;
        QCOMPARE(notices.size(), size_t(1));
        QCOMPARE(notices[0].kind, items::Notice::Kind::Mention);
        QCOMPARE(notices[0].by, u"Mara Lindqvist"_s);
        QCOMPARE(notices[0].title, u"Pumps"_s);
        QCOMPARE(notices[0].record, deal);
        QCOMPARE(notices[0].text, comment);
        QVERIFY(items::readNotices(**mara, 0)->notices.empty());
        // What the office answers in the thread comes back to whom it answers.
        const qint64 there = *(*mara)->log().lastSequence();
        const RecordId reply = world.office->create(
            EntityKind::Comment, {{u"body"_s, u"Done"_s}, {u"in_reply_to"_s, comment}});
        settle(world, {mara.get()});
        const auto answers = items::readNotices(**mara, there)->notices;
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].kind, items::Notice::Kind::Comment);
        QCOMPARE(answers[0].text, reply);
        QCOMPARE((*world.office)->get(EntityKind::Follow, follow)->value(u"user"), Value((*mara)->me()));
    }

    void bothChangedTheSameAndTheNewestWins()
    {
        HubWorld world;
        const RecordId lee = world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        for (const bool isMaraNewer : {true, false}) {
            Desk &older = isMaraNewer ? *world.office : *mara;
            Desk &newer = isMaraNewer ? *mara : *world.office;
            older.update(EntityKind::Contact, lee, {{u"phone"_s, isMaraNewer ? u"2"_s : u"4"_s}});
            world.clock.advance(60'000);
            newer.update(EntityKind::Contact, lee, {{u"phone"_s, isMaraNewer ? u"3"_s : u"5"_s}});
            world.clock.advance(60'000);
            settle(world, {mara.get()});
            const QString expected = isMaraNewer ? u"3"_s : u"5"_s;
            QCOMPARE(mara->text(EntityKind::Contact, lee, u"phone"_s), expected);
            QCOMPARE(world.office->text(EntityKind::Contact, lee, u"phone"_s), expected);
        }
        // Each overwritten value is in the list of the desk that noticed it.
        QCOMPARE(store::Conflicts(**mara).list()->size() + store::Conflicts(**world.office).list()->size(), size_t(2));
    }

    void anEditBeatsADeletionOnEitherSide()
    {
        HubWorld world;
        const RecordId one = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"One"_s}});
        const RecordId two = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Two"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        world.office->remove(EntityKind::Contact, one);
        mara->update(EntityKind::Contact, one, {{u"phone"_s, u"1"_s}});
        world.office->update(EntityKind::Contact, two, {{u"phone"_s, u"2"_s}});
        mara->remove(EntityKind::Contact, two);
        settle(world, {mara.get()});
        for (Desk *desk : {world.office.get(), mara.get()}) {
            QVERIFY(desk->has(EntityKind::Contact, one));
            QVERIFY(desk->has(EntityKind::Contact, two));
            QCOMPARE(desk->text(EntityKind::Contact, one, u"phone"_s), u"1"_s);
            QCOMPARE(desk->text(EntityKind::Contact, two, u"phone"_s), u"2"_s);
        }
    }

    void aDeletionThatNobodyMindsIsOne()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        world.office->remove(EntityKind::Contact, lee);
        settle(world, {mara.get()});
        QVERIFY(!mara->has(EntityKind::Contact, lee));
        QVERIFY_RESULT((*world.office)->undo((*world.office)->log().newestUndoable()->value().id));
        settle(world, {mara.get()});
        QVERIFY(mara->has(EntityKind::Contact, lee));
    }

    void aCustomFieldIsEverybodys()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Field field;
        field.label = u"Shoe size"_s;
        field.type = FieldType::Decimal;
        const auto added = (*world.office)->addCustomField(EntityKind::Contact, field);
        QVERIFY_RESULT(added);
        world.office->update(EntityKind::Contact, lee, {{added->name, *Decimal::fromString(u"43.5"_s)}});
        settle(world, {mara.get()});
        QCOMPARE((*mara)->get(EntityKind::Contact, lee)->value(added->name), Value(*Decimal::fromString(u"43.5"_s)));
        mara->update(EntityKind::Contact, lee, {{added->name, *Decimal::fromString(u"44"_s)}});
        settle(world, {mara.get()});
        QCOMPARE(
            (*world.office)->get(EntityKind::Contact, lee)->value(added->name), Value(*Decimal::fromString(u"44"_s)));
    }

    /// A record that only this desk has is the person's work: it goes to the trash whole, and can be made once more.
    void whatWasNotCreatedIsKeptAndTriedAgain()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId jonas = world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"lead"_s);
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        const RecordId pump = rep->create(EntityKind::Product, {{u"name"_s, u"Pump"_s}, {u"sku"_s, u"P-1"_s}});
        const auto setRole = [&](const QString &role) {
            return sync::hub::setPerson(world.office->connection(), world.loginOf(u"rep"_s), jonas, role, {});
        };
        QVERIFY_RESULT(setRole(u"rep"_s));
        QCOMPARE(rep->exchange()->refused, 1);
        QVERIFY(!rep->has(EntityKind::Product, pump));
        QCOMPARE(rep->text(EntityKind::Product, pump, u"name"_s), u"Pump"_s); // in the trash
        QVERIFY_RESULT(setRole(u"lead"_s));
        QVERIFY(rep->exchange()->hasReadAnew);
        QCOMPARE(rep->text(EntityKind::Product, pump, u"name"_s), u"Pump"_s);
        store::HubState state(**rep);
        const auto refused = *state.refused();
        QCOMPARE(refused.size(), size_t(1));
        const auto again = state.refusedEdits(refused.front());
        QVERIFY_RESULT(again);
        const auto made = (*rep)->commit(*again);
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(state.dismiss(refused.front().set.id));
        settle(world, {rep.get()});
        QVERIFY(state.refused()->empty());
        QCOMPARE(world.office->text(EntityKind::Product, made->ids.front(), u"sku"_s), u"P-1"_s);
    }

    /// Edits were made while the role allowed them; when they are sent it does not.
    void whatTheRoleNoLongerAllowsIsRefusedAndGivenBack()
    {
        HubWorld world;
        const RecordId pump = world.office->create(EntityKind::Product, {{u"name"_s, u"Pump"_s}});
        const RecordId lee = world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, (*world.office)->me()}});
        QVERIFY_RESULT(world.init());
        const RecordId jonas = world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"lead"_s);
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        rep->update(EntityKind::Product, pump, {{u"name"_s, u"Free pump"_s}});
        rep->remove(EntityKind::Contact, lee);
        const RecordId own = rep->create(EntityKind::Contact, {{u"last_name"_s, u"Own"_s}, {u"owner"_s, (*rep)->me()}});
        QVERIFY_RESULT(sync::hub::setPerson(world.office->connection(), world.loginOf(u"rep"_s), jonas, u"rep"_s, {}));
        const auto done = rep->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->refused, 2);
        QCOMPARE(done->pushed, 1);
        QCOMPARE(rep->text(EntityKind::Product, pump, u"name"_s), u"Pump"_s); // as the team has it
        QVERIFY(rep->has(EntityKind::Contact, lee));
        QVERIFY(rep->has(EntityKind::Contact, own));
        const auto refused = *store::HubState(**rep).refused();
        QCOMPARE(refused.size(), size_t(2));
        QCOMPARE(refused.back().reason, u"you may not change this product"_s);
        QCOMPARE(rep->exchange()->refused, 0); // told once
        const auto again = (*rep)->commit(
            {u"Edit"_s, Origin::user(), {Edit::update(EntityKind::Product, pump, {{u"name"_s, u"Free pump"_s}})}, {}});
        QVERIFY(!again); // the desk knows by now
        QCOMPARE(again.error().kind, Error::Kind::Forbidden);
        settle(world, {rep.get()});
        QCOMPARE(world.office->text(EntityKind::Product, pump, u"name"_s), u"Pump"_s);
    }

    void whoMayNoLongerSeeARecordHasNothingOfIt()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId jonas = world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        only(world, u"own"_s);
        const RecordId his = world.office->create(EntityKind::Deal, {{u"title"_s, u"Zqxpumps"_s}, {u"owner"_s, jonas}});
        const RecordId note = world.office->create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"body"_s, u"Zqxnote"_s}, {u"deal"_s, his}, {u"owner"_s, jonas}});
        const RecordId hers = world.office->create(
            EntityKind::Deal, {{u"title"_s, u"Zqxvalves"_s}, {u"owner"_s, (*world.office)->me()}});
        QVERIFY_RESULT(world.office->exchange());
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        QVERIFY(rep->has(EntityKind::Deal, his));
        QVERIFY(!(*rep)->get(EntityKind::Deal, hers));
        // Handed over: it goes from his desk, with every word of it.
        world.office->update(EntityKind::Deal, his, {{u"owner"_s, (*world.office)->me()}});
        world.office->update(EntityKind::Activity, note, {{u"owner"_s, (*world.office)->me()}});
        world.office->update(EntityKind::Deal, hers, {{u"owner"_s, jonas}});
        QVERIFY_RESULT(world.office->exchange());
        const auto done = rep->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(!rep->has(EntityKind::Deal, his));
        QVERIFY(!rep->has(EntityKind::Activity, note));
        QCOMPARE(rep->text(EntityKind::Deal, hers, u"title"_s), u"Zqxvalves"_s);
        QCOMPARE((*rep)
                     ->database()
                     .integer("SELECT count(*) FROM change WHERE after LIKE '%Zqxpumps%' OR after LIKE '%Zqxnote%'"
                              " OR before LIKE '%Zqxpumps%' OR before LIKE '%Zqxnote%'")
                     .value(),
            0);
        QVERIFY((*rep)->search(u"zqxpumps"_s)->empty());
        QVERIFY(store::AuditChain((*rep)->database()).verify()->isSound());
        for (const store::Finding &finding : store::Doctor(**rep).examine())
            QVERIFY2(finding.isSound, qPrintable(finding.detail));
        // And back.
        world.office->update(EntityKind::Deal, his, {{u"owner"_s, jonas}});
        QVERIFY_RESULT(world.office->exchange());
        QVERIFY_RESULT(rep->exchange());
        QCOMPARE(rep->text(EntityKind::Deal, his, u"title"_s), u"Zqxpumps"_s);
        QVERIFY(rep->has(EntityKind::Deal, his));
    }

    /// Columns one by one, for each role, took half of the time in which a hub is made, and as long for each new field.
    void aTableIsGrantedAsAWholeWhereNothingOfItIsHidden()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const auto tablesGrantedByColumns = [&] {
            const auto rows = world.office->connection().query(
                "SELECT coalesce(string_agg(DISTINCT a.attrelid::regclass::text, ' '), '') FROM pg_attribute a"
                " JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'satchel'::regnamespace"
                " AND a.attacl IS NOT NULL");
            return rows ? rows->bytes(0, 0) : toText(rows.error()).toUtf8();
        };
        QCOMPARE(tablesGrantedByColumns(), "");
        for (const char *sql :
            {"INSERT INTO satchel.field_right VALUES ('rep', 4, 'value', 'hidden')", "SELECT satchel.grant_reading()"})
            QVERIFY_RESULT(world.office->connection().query(sql));
        QCOMPARE(tablesGrantedByColumns(), "satchel.deal");
        for (const char *sql : {"DELETE FROM satchel.field_right", "SELECT satchel.grant_reading()"})
            QVERIFY_RESULT(world.office->connection().query(sql));
        QCOMPARE(tablesGrantedByColumns(), "");
    }

    /// A client of one's own gains nothing: rows and columns are the server's to show, and only push writes.
    void psqlShowsAndWritesNoMoreThanTheDesk()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId jonas = world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        only(world, u"own"_s);
        world.office->connection().run("INSERT INTO satchel.field_right VALUES ('rep', 4, 'value', 'hidden');"
                                       "SELECT satchel.grant_reading()");
        world.office->create(
            EntityKind::Deal, {{u"title"_s, u"His"_s}, {u"owner"_s, jonas}, {u"value"_s, euros(u"5"_s)}});
        world.office->create(EntityKind::Deal, {{u"title"_s, u"Hers"_s}, {u"owner"_s, (*world.office)->me()}});
        QVERIFY_RESULT(world.office->exchange());
        const auto psql = postgres().connect(world.database, world.loginOf(u"rep"_s), u"word"_s);
        const auto titles = psql->query("SELECT title FROM satchel.deal");
        QVERIFY_RESULT(titles);
        QCOMPARE(titles->count(), 1);
        QCOMPARE(titles->bytes(0, 0), "His");
        for (const char *sql :
            {"SELECT value FROM satchel.deal", "UPDATE satchel.deal SET title = 'x'", "DELETE FROM satchel.deal",
                "INSERT INTO satchel.deal (id) VALUES (gen_random_uuid())", "SELECT * FROM satchel.change",
                "SELECT * FROM satchel.changeset", "UPDATE satchel.person SET role = 'administrator'",
                "UPDATE satchel.record_right SET edits = 'all'", "SELECT satchel.grant_reading()",
                "SELECT satchel.write(1, gen_random_uuid(), 0, 'administrator', now(), '{}')",
                "SELECT satchel.set_person('rep', gen_random_uuid(), 'administrator', NULL)", "SET ROLE satchel_owner",
                "CREATE TABLE satchel.x ()", "SELECT satchel.push(gen_random_uuid(), 0, '[]')",
                "SELECT satchel.may('see', 4::smallint, gen_random_uuid())"}) {
            const auto tried = psql->query(sql);
            QVERIFY2(!tried, sql);
            QCOMPARE(tried.error().kind, Error::Kind::Refused);
        }
        const auto log = psql->query("SELECT fields::text FROM satchel.pull(0, 1000)");
        QVERIFY_RESULT(log);
        for (int row = 0; row < log->count(); ++row) {
            QVERIFY2(!log->bytes(row, 0).contains("Hers"), log->bytes(row, 0));
            QVERIFY2(!log->bytes(row, 0).contains("amount"), log->bytes(row, 0));
        }
    }

    void whoIsRevokedReadsAndWritesNothing()
    {
        HubWorld world;
        const auto rep = world.initAndJoin(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        rep->create(EntityKind::Contact, {{u"last_name"_s, u"Late"_s}});
        QVERIFY_RESULT(
            world.office->connection().query("SELECT satchel.revoke_person($1)", {world.loginOf(u"rep"_s).toUtf8()}));
        QVERIFY(!rep->exchange()); // the session was ended
        MemoryKeychain keychain;
        const auto membership = **store::HubState(**rep).find();
        keychain.set(sync::hub::secretName(membership.address, membership.login), u"word"_s);
        const auto again = sync::hub::connectTo(
            membership.address, membership.login, keychain, postgres().cancellation(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        QVERIFY(again.error().what.contains(u"Nothing is lost"_s));
        QCOMPARE(rep->waiting(), 1); // kept
    }

    void aPushWhoseAnswerWasLostIsDoneOnce()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId ana = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        const auto membership = **store::HubState(**mara).find();
        const auto sets = *store::PendingSets(**mara).next(10, 100);
        sync::hub::HubClient client(mara->connection(), **mara);
        QVERIFY_RESULT(client.push(
            membership.desk, {membership.cursor, membership.cursorSet}, sets, 0)); // and the desk does not hear of it
        const auto done = mara->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->pushed + done->conflicts + done->refused, 0);
        QCOMPARE(mara->waiting(), 0); // what the hub shows as hers is sent
        settle(world, {mara.get()});
        QCOMPARE(world.office->text(EntityKind::Contact, ana, u"last_name"_s), u"Silva"_s);
        QCOMPARE(world.office->connection().query("SELECT count(*) FROM satchel.change")->integer(0, 0),
            2); // with the person
    }

    void twoDesksWithOneStoreCopiedBecomeTwo()
    {
        HubWorld world;
        const RecordId lee = world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        QVERIFY_RESULT(world.init());
        world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        auto mara = world.join(u"mara"_s, u"mara"_s);
        QVERIFY_RESULT(mara->exchange());
        mara.reset();
        QVERIFY(QFile::copy(world.path(u"mara"_s), world.path(u"copy"_s)));
        const auto open = [&](const QString &name, quint64 seed) {
            auto desk = std::make_unique<Desk>(world.path(name), world.clock, seed);
            desk->setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
            return desk;
        };
        mara = open(u"mara"_s, 7);
        const auto copy = open(u"copy"_s, 8);
        mara->update(EntityKind::Contact, lee, {{u"phone"_s, u"2"_s}});
        copy->update(EntityKind::Contact, lee, {{u"job_title"_s, u"CTO"_s}});
        QVERIFY_RESULT(mara->exchange());
        QVERIFY_RESULT(copy->exchange());
        settle(world, {mara.get(), copy.get()});
        QVERIFY((*store::HubState(**mara).find())->desk != (*store::HubState(**copy).find())->desk);
        for (Desk *desk : {mara.get(), copy.get(), world.office.get()}) {
            QCOMPARE(desk->text(EntityKind::Contact, lee, u"phone"_s), u"2"_s);
            QCOMPARE(desk->text(EntityKind::Contact, lee, u"job_title"_s), u"CTO"_s);
        }
        // Both say so, for a week, and nobody else does.
        QVERIFY(copyNotes(*copy).value(0).startsWith(u"the team's server knows another store"_s));
        QVERIFY(copyNotes(*mara).value(0).startsWith(u"another store wanted to sync"_s));
        QVERIFY(copyNotes(*world.office).isEmpty());
        world.pass(8 * 86'400'000LL);
        for (Desk *desk : {mara.get(), copy.get()}) {
            QVERIFY_RESULT(desk->exchange());
            QCOMPARE(copyNotes(*desk), QStringList());
        }
    }

    /// The numbers that a store has ahead are in its copy as well.
    void aCopyHasNumbersOfItsOwn()
    {
        HubWorld world;
        auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        mara.reset();
        QVERIFY(QFile::copy(world.path(u"mara"_s), world.path(u"copy"_s)));
        QStringList numbers;
        for (const auto &[name, seed] : {std::pair(u"mara"_s, quint64(7)), std::pair(u"copy"_s, quint64(8))}) {
            Desk desk(world.path(name), world.clock, seed);
            desk.setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
            QVERIFY_RESULT(desk.exchange());
            numbers << sendQuote(desk) << sendQuote(desk);
        }
        QVERIFY2(!numbers.contains(QString()), qPrintable(numbers.join(u' ')));
        QVERIFY2(numbers.removeDuplicates() == 0, qPrintable(numbers.join(u' ')));
    }

    /// Copied by hand and opened where the server is not reached: nobody has told it yet that it is a copy.
    void aCopyUsesNoNumberOfItsOriginal()
    {
        HubWorld world;
        auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        mara.reset();
        QVERIFY(QFile::copy(world.path(u"mara"_s), world.path(u"copy"_s)));
        Desk copy(world.path(u"copy"_s), world.clock, 8);
        QVERIFY(sendQuote(copy).isEmpty()); // a draft until the hub gave others
        Desk original(world.path(u"mara"_s), world.clock, 7);
        QStringList numbers{sendQuote(original), sendQuote(original)};
        copy.setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
        QVERIFY_RESULT(copy.exchange());
        numbers << sendQuote(copy) << sendQuote(copy) << sendQuote(original);
        QVERIFY2(!numbers.contains(QString()), qPrintable(numbers.join(u' ')));
        QVERIFY2(numbers.removeDuplicates() == 0, qPrintable(numbers.join(u' ')));
    }

    void whatAReplicaLacksIsSentAgain()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        const RecordId ana = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        QVERIFY_RESULT(mara->exchange());
        // The replica that takes over did not get the last transaction.
        world.office->connection().run(
            "DELETE FROM satchel.change WHERE changeset = (SELECT max(number) FROM satchel.changeset);"
            "DELETE FROM satchel.changeset WHERE number = (SELECT max(number) FROM satchel.changeset);"
            "DELETE FROM satchel.contact");
        const auto done = mara->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QCOMPARE(done->pushed, 1);
        settle(world, {mara.get()});
        QCOMPARE(world.office->text(EntityKind::Contact, ana, u"last_name"_s), u"Silva"_s);
        QVERIFY(mara->has(EntityKind::Contact, ana));
    }

    /// Some of the numbers that a backup has ahead were used since it was made.
    void aRestoredStoreUsesNoNumberAgain()
    {
        HubWorld world;
        auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        QVERIFY_RESULT(store::backUp((*mara)->database(), world.path(u"backup"_s), world.clock.now()));
        const QString number = sendQuote(*mara);
        QVERIFY(!number.isEmpty());
        mara = std::make_unique<Desk>(world.path(u"backup"_s), world.clock, 7);
        QVERIFY(sendQuote(*mara).isEmpty()); // a draft until the hub gave others
        mara->setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
        QVERIFY_RESULT(mara->exchange());
        const QString next = sendQuote(*mara);
        QVERIFY(!next.isEmpty());
        QVERIFY(next != number);
    }

    /// Each desk has some numbers ahead, so both can send quotes without a network, and no number is given twice.
    void aNumberIsGivenOnceForTheWholeTeam()
    {
        HubWorld world;
        const QString first = sendQuote(*world.office);
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        QStringList numbers{first};
        for (int i = 0; i < 4; ++i) {
            numbers.append(sendQuote(*world.office));
            numbers.append(sendQuote(*mara));
        }
        QCOMPARE(numbers.removeDuplicates(), 0);
        QVERIFY2(!numbers.contains(QString()), qPrintable(numbers.join(u' ')));
        settle(world, {mara.get()});
        QCOMPARE(*(*mara)->count({EntityKind::Quote, {}, {}, {}, {}, -1, false}), 9);
        // Those of a whole day without a network are used up some time: then the quote stays a draft.
        QString number = u"some"_s;
        for (int i = 0; i < 30 && !number.isEmpty(); ++i)
            number = sendQuote(*mara);
        QVERIFY(number.isEmpty());
        QVERIFY_RESULT(mara->exchange());
        QVERIFY(!sendQuote(*mara).isEmpty());
    }

    /// An import is one change set; it is applied in pieces, and a desk that is stopped in between goes on.
    void aLargeChangeSetComesInPieces()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        ChangeSet import{u"Import"_s, Origin::import(u"a.csv"_s), {}, {}};
        for (int i = 0; i < 250; ++i)
            import.edits.push_back(Edit::create(EntityKind::Contact, {},
                {{u"last_name"_s, u"C%1"_s.arg(i)},
                    { u"phone"_s,
                        u"1"_s }}));
        QVERIFY_RESULT((*world.office)->commit(import));
        QVERIFY_RESULT(world.office->exchange());
        auto membership = **store::HubState(**mara).find();
        sync::hub::HubClient client(mara->connection(), **mara);
        const auto piece = client.pull({membership.cursor, membership.cursorSet}, 100);
        QVERIFY_RESULT(piece);
        QCOMPARE(piece->sets.size(), size_t(1));
        {
            const auto transaction = store::HubTransaction::begin(**mara, membership);
            QVERIFY_RESULT((*transaction)->apply(piece->sets.front()));
            membership.cursor = piece->cursor;
            membership.cursorSet = piece->cursorSet;
            QVERIFY_RESULT((*transaction)->commit(membership));
        }
        QCOMPARE(*(*mara)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 100);
        QVERIFY_RESULT(mara->exchange());
        QCOMPARE(*(*mara)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 250);
        QVERIFY(store::AuditChain((*mara)->database()).verify()->isSound());
        const auto idle = mara->exchange();
        QCOMPARE(idle->pulled + idle->pushed, 0);
    }

    /// A desk of a newer Satchel has a field that the hub does not have yet: what is in it waits, and is not lost.
    void aHubIsBroughtUpToDate()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(world.office->connection().run(
            "ALTER TABLE satchel.contact DROP COLUMN job_title; DROP TABLE satchel.distinct_pair;"
            "DROP FUNCTION satchel.owner_of_distinct_pair; DELETE FROM satchel.record_right WHERE entity = 25;"
            "DELETE FROM satchel.entity WHERE kind = 25"));
        mara->update(EntityKind::Contact, lee, {{u"job_title"_s, u"CTO"_s}});
        const auto early = mara->exchange();
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::TooNew);
        QVERIFY2(
            early.error().what.startsWith(u"the hub has no field contact.job_title"_s), qPrintable(early.error().what));
        QCOMPARE(mara->waiting(), 1);
        QCOMPARE(mara->text(EntityKind::Contact, lee, u"job_title"_s), u"CTO"_s);
        QCOMPARE(sync::hub::upgradeHub(**mara, mara->connection()).error().kind, Error::Kind::Refused); // not hers
        QVERIFY_RESULT(sync::hub::upgradeHub(**world.office, world.office->connection()));
        settle(world, {mara.get()});
        QCOMPARE(world.office->text(EntityKind::Contact, lee, u"job_title"_s), u"CTO"_s);
        QVERIFY_RESULT(sync::hub::upgradeHub(**world.office, world.office->connection())); // nothing is missing
    }

    void aHubOfAnEarlierFormatIsBroughtUpToDate()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(world.office->connection().run("UPDATE satchel.hub SET format = 1"));
        const RecordId lee = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto early = mara->exchange();
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::TooNew);
        QCOMPARE(mara->waiting(), 1);
        QVERIFY_RESULT(world.office->connection().run(
            "DROP TABLE satchel.erased; DROP TABLE satchel.lease;"
            "DROP TABLE satchel.presence; DROP TABLE satchel.invitation CASCADE;"
            "DROP TYPE satchel.reach CASCADE; DROP TABLE satchel.share CASCADE;"
            "ALTER TABLE satchel.person ADD COLUMN teams uuid[]; ALTER TABLE satchel.entity DROP COLUMN territory,"
            " DROP COLUMN initial;"
            "ALTER TABLE satchel.record_right DROP COLUMN exports; ALTER TABLE satchel.role DROP COLUMN discount_limit,"
            " DROP COLUMN connects, DROP COLUMN approves;"
            "CREATE FUNCTION satchel.reaches(text, uuid, uuid, uuid[]) RETURNS boolean LANGUAGE sql AS 'SELECT false';"
            "CREATE POLICY sees ON satchel.contact FOR SELECT USING (satchel.reaches('none', owner, NULL, NULL));"
            "ALTER TABLE satchel.number_cycle DROP COLUMN timeline;"
            "ALTER TABLE satchel.changeset DROP COLUMN erases,"
            " DROP COLUMN salt, DROP COLUMN digest, DROP COLUMN chain;"
            "ALTER TABLE satchel.hub DROP COLUMN least_format, DROP COLUMN timeline, DROP COLUMN"
            " timeline_since, DROP COLUMN retention, DROP COLUMN trimmed_to,"
            " DROP COLUMN trimmed_number, DROP COLUMN trimmed_at"));
        QVERIFY_RESULT(sync::hub::upgradeHub(**world.office, world.office->connection()));
        settle(world, {mara.get()});
        QVERIFY(world.office->has(EntityKind::Contact, lee));
    }

    /// Somebody tells the store to leave on the command line while the window is in an exchange.
    void aHubThatWasLeftMeanwhileDoesNotComeBack()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const auto membership = **store::HubState(**mara).find();
        QVERIFY_RESULT(store::HubState(**mara).remove());
        const auto late = store::HubState(**mara).update(membership);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::NotFound);
        QVERIFY(!*store::HubState(**mara).find());
    }

    /// A team need not update at once: whoever has a newer Satchel works at a hub of the oldest format that it knows,
    /// and whoever has an older one at a newer hub, unless that says otherwise.
    void desksAndHubOfOtherFormatsWorkTogether()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const auto setFormat = [&](int format, int least) {
            return world.office->connection().run("UPDATE satchel.hub SET format = " + QByteArray::number(format)
                + ", least_format = " + QByteArray::number(least));
        };
        for (const int format : {sync::hub::oldestHubFormat, sync::hub::hubFormat + 1}) {
            QVERIFY_RESULT(setFormat(format, sync::hub::oldestHubFormat));
            mara->setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
            mara->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
            QVERIFY_RESULT(mara->exchange());
            QCOMPARE(mara->waiting(), 0);
        }
        for (const auto &[format, least] : {std::pair{sync::hub::oldestHubFormat - 1, sync::hub::oldestHubFormat},
                 std::pair{sync::hub::hubFormat + 1, sync::hub::hubFormat + 1}}) {
            QVERIFY_RESULT(setFormat(format, least));
            mara->setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
            const auto refused = mara->exchange();
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::TooNew);
        }
    }

    /// A newer Satchel has an entity that this one does not know: its changes are passed over, and read after an
    /// update.
    void whatThisSatchelDoesNotKnowYetComesWithItsUpdate()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        settle(world, {mara.get()});
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(world.office->exchange());
        QVERIFY_RESULT(world.office->connection().run(
            "INSERT INTO satchel.entity VALUES (250, 'contact_of_tomorrow', 'NULL::uuid');"
            "CREATE TABLE satchel.contact_of_tomorrow AS SELECT * FROM satchel.contact;"
            "INSERT INTO satchel.record_right (role, entity) VALUES ('lead', 250);"
            "INSERT INTO satchel.change SELECT nextval('satchel.change_sequence'), max(number), 0, 250, (SELECT id FROM"
            " satchel.contact LIMIT 1), '{}' FROM satchel.changeset"));
        const auto done = mara->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(!done->hasReadAnew);
        QVERIFY(mara->has(EntityKind::Contact, lee));
        // After the update the registry is another one.
        auto membership = **store::HubState(**mara).find();
        membership.registry = u"of the Satchel before"_s;
        QVERIFY_RESULT(store::HubState(**mara).save(membership));
        mara->setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
        const auto updated = mara->exchange();
        QVERIFY_RESULT(updated);
        QVERIFY(updated->hasReadAnew);
        mara->setConnection(postgres().connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
        QVERIFY(!mara->exchange()->hasReadAnew); // once
    }

    /// The content goes once, in pieces, and only to whoever sees a file that has it.
    void filesComeWithTheirContent()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId jonas = world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        QVERIFY_RESULT(world.office->connection().run(
            "UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep' AND entity IN (1, 15)"));
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        const auto attach = [&](const QByteArray &bytes, RecordId owner) {
            const RecordId contact = world.office->create(
                EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, owner}});
            QBuffer buffer;
            buffer.setData(bytes);
            buffer.open(QIODevice::ReadOnly);
            const QString sha256 = *store::Contents(**world.office).put(buffer, u"a.pdf"_s);
            world.office->create(EntityKind::Attachment,
                {{u"name"_s, u"a.pdf"_s}, {u"size"_s, bytes.size()}, {u"sha256"_s, sha256}, {u"contact"_s, contact}});
            return sha256;
        };
        const QByteArray large = QByteArray(1'300'000, 'x') + "end";
        const QString his = attach(large, jonas);
        const QString hers = attach("secret", (*world.office)->me());
        QVERIFY_RESULT(world.office->exchange());
        QVERIFY_RESULT(rep->exchange());
        QBuffer got;
        got.open(QIODevice::ReadWrite);
        QVERIFY_RESULT(store::Contents(**rep).copyTo(his, got));
        QCOMPARE(got.data(), large);
        sync::hub::HubClient client(rep->connection(), **rep);
        QVERIFY(!*client.content(hers, 0));
        QVERIFY(!*store::Contents(**rep).has(hers));
        // What is not what its name says is not taken.
        const auto wrong = client.putContent(QString(64, u'a'), 0, true, "something");
        QVERIFY(!wrong);
        QCOMPARE(*client.lackingContents({his, QString(64, u'a')}), QStringList(QString(64, u'a')));
        settle(world, {rep.get()});
    }

    void leavingKeepsTheRecords()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        MemoryKeychain keychain;
        const auto membership = **store::HubState(**mara).find();
        keychain.set(sync::hub::secretName(membership.address, membership.login), u"word"_s);
        QString warning;
        QVERIFY_RESULT(sync::hub::leaveHub(**mara, keychain, postgres().cancellation(), &warning));
        QVERIFY2(warning.isEmpty(), qPrintable(warning));
        QVERIFY(keychain.entries().isEmpty());
        QVERIFY(store::Connections(**mara).list()->empty());
        QCOMPARE(sync::hub::HubClient(world.office->connection(), **world.office).desks(), 1);
        QVERIFY(!*store::HubState(**mara).find());
        QVERIFY(mara->has(EntityKind::Contact, lee));
        QCOMPARE(mara->exchange().error().kind, Error::Kind::NotFound);
    }

private:
    static Value euros(const QString &amount) { return *Money::fromString(amount, *Currency::fromCode(u"EUR"_s)); }

    /// Its number; empty when it stays a draft.
    static QString sendQuote(Desk &desk)
    {
        const RecordId company = desk.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const RecordId quote = desk.create(EntityKind::Quote, {{u"company"_s, company}, {u"currency"_s, u"EUR"_s}});
        desk.create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Pump"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(5), *Currency::fromCode(u"EUR"_s)}}});
        std::ignore = store::moveQuote(*desk, quote, u"sent"_s, Origin::user());
        return desk.text(EntityKind::Quote, quote, u"number"_s);
    }

    /// Reps see no more than this of deals and activities.
    static void only(HubWorld &world, const QString &scope)
    {
        world.office->connection().run("UPDATE satchel.record_right SET sees = '" + scope.toUtf8()
            + "' WHERE role = 'rep' AND entity IN (4, 5);"
              "UPDATE satchel.person SET rights_since = rights_since + 1 WHERE role = 'rep'");
    }
};

SATCHEL_TEST(tst_Hub)
#include "tst_Hub.moc"
