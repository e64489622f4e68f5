// SPDX-License-Identifier: GPL-3.0-or-later
// What a client of somebody's own may send and call: the server writes nothing that a desk cannot hold, and lets nobody
// reach past their rights, neither through what a record belongs to nor through what a desk, a file or a role is
// called.
#include "Forger.h"

#include "store/Contents.h"
#include "store/sync/ParkedRecords.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubAdministration.h"
#include "sync/hub/HubSchema.h"
#include "sync/hub/HubSchemaRights.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject money(const QString &amount, const QString &currency)
{
    return {{u"amount"_s, amount}, {u"currency"_s, currency}};
}

} // namespace

class tst_HubForged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void theServerWritesNothingThatNoDeskCanHold()
    {
        Forger forger;
        const auto with = [&](const QString &entity, const QString &field, const QJsonValue &value) {
            return forger.create(entity, {{field, value}});
        };
        const QString date = u"expected_close"_s;
        const QString value = u"value"_s;
        QVERIFY((*forger.office).schema().entity(EntityKind::Deal).find(date));
        QCOMPARE(with(u"deal"_s, date, u"2026-12-24"_s), u"done"_s);
        for (const QString &bad : {u"infinity"_s, u"-infinity"_s, u"12026-12-24"_s, u"0044-03-15 BC"_s})
            QCOMPARE(with(u"deal"_s, date, bad), u"refused"_s);
        QCOMPARE(with(u"deal"_s, value, money(u"1234.50"_s, u"EUR"_s)), u"done"_s);
        for (const QJsonObject &bad :
            {money(u"1"_s, {}), money(u"1"_s, u"ZZZ"_s), money(u"NaN"_s, u"EUR"_s), money(u"Infinity"_s, u"EUR"_s),
                money(u"1.005"_s, u"EUR"_s), money(u"1.5"_s, u"JPY"_s), money(QString(200, u'9'), u"EUR"_s),
                QJsonObject{{u"currency"_s, u"EUR"_s}}, QJsonObject{{u"amount"_s, u"1"_s}}})
            QCOMPARE(with(u"deal"_s, value, bad), u"refused"_s);
        QCOMPARE(with(u"quote_line"_s, u"discount_percent"_s, u"12.5"_s), u"done"_s);
        for (const QString &bad : {u"NaN"_s, u"Infinity"_s, u"1e300"_s, u"0.1234567"_s})
            QCOMPARE(with(u"quote_line"_s, u"discount_percent"_s, bad), u"refused"_s);
        QCOMPARE(with(u"contact"_s, u"company"_s, RecordId().toString()), u"refused"_s);
        QCOMPARE(with(u"contact"_s, u"tags"_s, QJsonArray{u"a"_s, u"b"_s}), u"done"_s);
        QCOMPARE(with(u"contact"_s, u"tags"_s, QJsonArray{QJsonArray{u"a"_s}, QJsonArray{u"b"_s}}), u"refused"_s);
        QCOMPARE(with(u"contact"_s, u"tags"_s, QJsonArray{QJsonValue::Null}), u"refused"_s);
        QCOMPARE(with(u"contact"_s, u"last_name"_s, QString(17'000'000, u'x')), u"refused"_s);
        settle(forger.world, {forger.rep.get()});
        QVERIFY(store::ParkedRecords(*forger.office, 1).list(-1)->empty());
    }

    void theServerTakesNoEditThatNoDeskMakes()
    {
        Forger forger;
        const RecordId record = forger.office->newId();
        for (const int kind : {-1, 4, 5, 6, 7, 8, 17, 70'000})
            QCOMPARE(forger.push(forger.edit(kind, u"contact"_s, record, {})), u"refused"_s);
        QCOMPARE(forger.push(forger.edit(0, u"contact"_s, RecordId(), {})), u"refused"_s);
        QJsonObject nothing = forger.edit(0, u"contact"_s, record, {});
        nothing.remove(u"record"_s);
        QCOMPARE(forger.push(nothing), u"refused"_s);
        const QJsonArray one{forger.edit(0, u"contact"_s, record, {{u"last_name"_s, u"Lee"_s}})};
        const auto changed = [&](const QString &key, const QJsonValue &value) {
            QJsonObject set = forger.set(one);
            set.insert(key, value);
            return forger.pushSet(set);
        };
        QCOMPARE(changed(u"at"_s, u"infinity"_s), u"refused"_s);
        QCOMPARE(changed(u"id"_s, RecordId().toString()), u"refused"_s);
        QCOMPARE(changed(u"label"_s, QString(20'000, u'x')), u"refused"_s);
        QCOMPARE(changed(u"edits"_s, QJsonValue::Null), u"refused"_s);
        // From the future it would win over all that others write.
        QCOMPARE(changed(u"at"_s, u"2999-01-01T00:00:00Z"_s), u"done"_s);
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.changeset WHERE at > now() + interval '1 hour'"), 0);
        settle(forger.world, {forger.rep.get()});
    }

    /// What is at a server from before, or comes from a version that knows more.
    void aDeskParksWhatItCannotReadAndGoesOn()
    {
        Forger forger;
        const RecordId lee = forger.office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        settle(forger.world, {forger.rep.get()});
        const QByteArray id = lee.toString().toUtf8();
        const QByteArray deal = forger.theirs.toString().toUtf8();
        const auto write = [&](const QByteArray &entity, const QByteArray &record, const QByteArray &field,
                               const QByteArray &text) {
            return forger.office.connection().run("UPDATE satchel." + entity + " SET " + field + " = '" + text
                + "' WHERE id = '" + record
                + "'; INSERT INTO satchel.change SELECT nextval('satchel.change_sequence'),"
                  " (SELECT max(number) FROM satchel.changeset), 1, (SELECT kind FROM satchel.entity WHERE name = '"
                + entity + "'), '" + record + "', '{\"" + field + "\": [null, \"" + text + "\"]}'");
        };
        QVERIFY_RESULT(write("contact", id, "phone", "+47 1"));
        QVERIFY_RESULT(write("deal", deal, "expected_close", "infinity"));
        QVERIFY_RESULT(write("activity", id, "body", "of no record"));
        QVERIFY_RESULT(forger.office.connection().run("INSERT INTO satchel.change SELECT "
                                                      "nextval('satchel.change_sequence'), max(number), 17, 1, '"
            + id + "', NULL FROM satchel.changeset"));
        QVERIFY_RESULT(write("contact", id, "job_title", "CEO"));
        const auto done = forger.rep->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(forger.rep->text(EntityKind::Contact, lee, u"phone"_s), u"+47 1"_s);
        QCOMPARE(forger.rep->text(EntityKind::Contact, lee, u"job_title"_s), u"CEO"_s);
        const auto parked = [&](Desk &desk) {
            QStringList fields;
            const qint64 hub = (*store::HubState(*desk).find())->connection;
            const auto list = *store::ParkedRecords(*desk, hub).list(-1);
            for (const auto &one : list)
                fields.append(one.object + u'.' + one.field);
            return fields;
        };
        QCOMPARE(parked(*forger.rep), QStringList{u"deal.expected_close"_s});
        // A new desk joins, too, and says the same.
        forger.world.addPerson(u"ana"_s, u"Ana Silva"_s, u"lead"_s);
        const auto ana = forger.world.join(u"ana"_s, u"ana"_s);
        QCOMPARE(ana->text(EntityKind::Contact, lee, u"job_title"_s), u"CEO"_s);
        QVERIFY(ana->has(EntityKind::Deal, forger.theirs));
        QCOMPARE(parked(*ana), QStringList{u"deal.expected_close"_s});
        QVERIFY_RESULT(write("deal", deal, "expected_close", "2026-12-24"));
        for (Desk *desk : {forger.rep.get(), ana.get()}) {
            QVERIFY_RESULT(desk->exchange());
            QCOMPARE(parked(*desk), QStringList());
            QCOMPARE(
                (*desk)->get(EntityKind::Deal, forger.theirs)->value(u"expected_close"_s), Value(QDate(2026, 12, 24)));
        }
    }

    /// Whatever an administrator's own client writes into whichever field, each desk goes on, and a new one joins.
    void noValueStopsADesk()
    {
        Forger forger;
        forger.world.addPerson(u"ana"_s, u"Ana Silva"_s, u"administrator"_s);
        const auto ana = forger.world.join(u"ana"_s, u"ana"_s);
        const QByteArray desk = (*store::HubState(**ana).find())->desk.toString().toUtf8();
        const QJsonArray values{u"infinity"_s, u"NaN"_s, 1e300, true, QJsonArray{u"a"_s, QJsonValue::Null},
            QJsonObject{}, money(u"1"_s, u"EUR"_s), u"24:00"_s, RecordId().toString()};
        constexpr int nth = 4; // has no factor in common with the number of values: of each field another few
        qint64 tried = 0;
        qint64 written = 0;
        const auto schema = forger.office->sharedSchema();
        for (const auto &entity : schema->entities()) {
            for (const Field *field : sync::hub::hubFields(*entity)) {
                QJsonArray sets;
                for (const QJsonValue value : values) {
                    if (test::isTried(tried++, nth))
                        sets.append(
                            forger.set({forger.edit(0, entity->name, forger.office->newId(), {{field->name, value}})}));
                }
                const auto rows = ana->connection().query("SELECT satchel.push($1, 1000000000, $2)",
                    {desk, QJsonDocument(sets).toJson(QJsonDocument::Compact)});
                QVERIFY_RESULT(rows);
                const QJsonArray answers = QJsonDocument::fromJson(rows->bytes(0, 0)).array();
                for (const QJsonValue answer : answers)
                    written += answer[u"state"].toString() == u"done"_s ? 1 : 0;
            }
        }
        QVERIFY(written > tried / test::strideOf(nth) / 8); // texts hold nearly everything
        for (Desk *one : {&forger.office, forger.rep.get(), ana.get()})
            QVERIFY_RESULT(one->exchange());
        forger.world.addPerson(u"bo"_s, u"Bo Ek"_s, u"lead"_s);
        const auto bo = forger.world.join(u"bo"_s, u"bo"_s);
        QVERIFY_RESULT(bo->exchange());
    }

    void nobodyErasesWithWordsAlone()
    {
        Forger forger;
        QJsonObject set = forger.set({});
        set.insert(u"erases"_s,
            QJsonArray{
                QJsonObject{{u"entity"_s, u"deal"_s}, {u"person"_s, forger.theirs.toString()}, {u"remotes"_s, true},
                    {u"records"_s,
                        QJsonArray{QJsonObject{{u"entity"_s, u"deal"_s}, {u"id"_s, forger.theirs.toString()}}}}}});
        QCOMPARE(forger.pushSet(set), u"refused"_s);
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.erased"), 0);
    }

    void aPartIsWrittenByWhoMayChangeWhatItBelongsTo()
    {
        Forger forger;
        const RecordId line = forger.office.create(
            EntityKind::QuoteLine, {{u"quote"_s, forger.quote}, {u"name"_s, u"Pump"_s}});
        const RecordId own = forger.rep->create(EntityKind::Quote, {{u"owner"_s, forger.me}});
        settle(forger.world, {forger.rep.get()});
        const QString theirs = forger.quote.toString();
        QCOMPARE(forger.create(u"quote_line"_s, {{u"quote"_s, theirs}, {u"name"_s, u"Free"_s}}), u"refused"_s);
        QCOMPARE(
            forger.create(u"attachment"_s, {{u"deal"_s, forger.theirs.toString()}, {u"name"_s, u"x"_s}}), u"refused"_s);
        QCOMPARE(forger.create(u"quote_line"_s, {{u"quote"_s, own.toString()}, {u"name"_s, u"Pump"_s}}), u"done"_s);
        // Neither out of it nor into it.
        QCOMPARE(forger.push(forger.edit(1, u"quote_line"_s, line, {{u"quote"_s, own.toString()}})), u"refused"_s);
        // Whatever a role may do with lines, a line is changed with its quote.
        QVERIFY_RESULT(forger.office.connection().run(
            "UPDATE satchel.record_right SET edits = 'all', deletes = 'all' WHERE role = 'rep' AND entity ="
            " (SELECT kind FROM satchel.entity WHERE name = 'quote_line')"));
        QCOMPARE(forger.push(forger.edit(1, u"quote_line"_s, line, {{u"quote"_s, own.toString()}})), u"refused"_s);
        QCOMPARE(forger.push(forger.edit(2, u"quote_line"_s, line, {})), u"refused"_s);
        const RecordId mine = forger.rep->create(EntityKind::QuoteLine, {{u"quote"_s, own}, {u"name"_s, u"Valve"_s}});
        settle(forger.world, {forger.rep.get()});
        QCOMPARE(forger.push(forger.edit(1, u"quote_line"_s, mine, {{u"quote"_s, theirs}})), u"refused"_s);
        // The desk says so before anything is sent.
        const auto here = (*forger.rep)
                              ->commit({u"Edit"_s, Origin::user(),
                                  {Edit::create(EntityKind::QuoteLine, {}, {{u"quote"_s, forger.quote}})}, {}});
        QVERIFY(!here);
        QCOMPARE(here.error().kind, Error::Kind::Forbidden);
    }

    void whatACommentSaysIsItsAuthors()
    {
        Forger forger;
        const RecordId said = forger.office.create(
            EntityKind::Comment, {{u"deal"_s, forger.theirs}, {u"body"_s, u"Wait"_s}});
        QVERIFY_RESULT(
            forger.office.connection().run("UPDATE satchel.record_right SET edits = 'all' WHERE role = 'rep'"));
        settle(forger.world, {forger.rep.get()});
        const QString deal = forger.theirs.toString();
        QCOMPARE(forger.create(u"comment"_s,
                     {{u"deal"_s, deal}, {u"body"_s, u"Go"_s}, {u"author"_s, forger.office->me().toString()}}),
            u"refused"_s);
        QCOMPARE(
            forger.create(u"comment"_s, {{u"deal"_s, deal}, {u"body"_s, u"Go"_s}, {u"author"_s, forger.me.toString()}}),
            u"done"_s);
        QCOMPARE(forger.push(forger.edit(1, u"comment"_s, said, {{u"body"_s, u"Go"_s}})), u"refused"_s);
    }

    void whatNobodyOwnsIsDeletedByWhoMayDeleteEverything()
    {
        Forger forger;
        const RecordId imported = forger.office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(forger.office.connection().run("UPDATE satchel.contact SET owner = NULL"));
        QVERIFY_RESULT(forger.office.exchange());
        QVERIFY_RESULT(forger.office.connection().run("UPDATE satchel.contact SET owner = NULL"));
        QCOMPARE(forger.push(forger.edit(1, u"contact"_s, imported, {{u"phone"_s, u"1"_s}})), u"done"_s);
        QCOMPARE(forger.push(forger.edit(2, u"contact"_s, imported, {})), u"refused"_s);
    }

    void theIdOfADeskThatLeftOpensNothing()
    {
        Forger forger;
        QVERIFY_RESULT(
            forger.office.connection().run("UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep'"));
        const QByteArray desk = (*store::HubState(*forger.office).find())->desk.toString().toUtf8();
        QVERIFY_RESULT(forger.office.connection().query("SELECT satchel.leave_desk($1)", {desk}));
        QVERIFY(!forger.session->query("SELECT satchel.join_desk($1, 'Mine')", {desk}));
        const auto rows = forger.session->query("SELECT record FROM satchel.pull(0, 100000)");
        QVERIFY_RESULT(rows);
        for (int row = 0; row < rows->count(); ++row)
            QVERIFY(rows->text(row, 0) != QByteArray(forger.theirs.toString().toUtf8()));
    }

    /// Somebody hears that a record moved, and nothing of who did it and why.
    void whatMovedTellsNothingElse()
    {
        Forger forger;
        QVERIFY_RESULT(
            forger.office.connection().run("UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep'"));
        forger.world.addPerson(u"ana"_s, u"Ana Silva"_s, u"lead"_s);
        forger.office.update(
            EntityKind::Deal, forger.theirs, {{u"owner"_s, forger.office->me()}, {u"title"_s, u"P"_s}});
        const auto ana = forger.office->select(
            {EntityKind::User, {}, Filter::equals(u"name"_s, u"Ana Silva"_s), {}, {}, 1, false});
        forger.office.update(EntityKind::Deal, forger.theirs, {{u"owner"_s, ana->id(0)}});
        QVERIFY_RESULT(forger.office.exchange());
        const auto rows = forger.session->query(
            "SELECT label, author, origin FROM satchel.pull(0, 100000) WHERE kind = 4");
        QVERIFY_RESULT(rows);
        QVERIFY(rows->count() > 0);
        for (int row = 0; row < rows->count(); ++row) {
            for (int column = 0; column < 3; ++column)
                QVERIFY(rows->isNull(row, column));
        }
    }

    void everyFunctionHasAPathOfItsOwn()
    {
        Forger forger;
        const auto rows = forger.office.connection().query(
            "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'satchel'"
            " AND p.prosqlbody IS NULL AND NOT coalesce(p.proconfig::text LIKE '%search_path=satchel%', false)");
        QVERIFY_RESULT(rows);
        QStringList open;
        for (int row = 0; row < rows->count(); ++row)
            open.append(QString::fromUtf8(rows->text(row, 0)));
        QCOMPARE(open, QStringList());
    }

    void whatIsOpenedByHandIsFound()
    {
        Forger forger;
        auto &connection = forger.office.connection();
        QCOMPARE(*sync::hub::schemaFaults(connection), QStringList());
        const QByteArray login = forger.world.loginOf(u"rep"_s).toUtf8();
        QVERIFY_RESULT(
            connection.run("GRANT CREATE ON SCHEMA satchel TO PUBLIC; GRANT UPDATE ON satchel.deal TO \"" + login
                + "\"; GRANT EXECUTE ON FUNCTION satchel.lock_log TO PUBLIC;"
                  "ALTER FUNCTION satchel.write RESET search_path; ALTER TABLE satchel.contact DISABLE ROW LEVEL "
                  "SECURITY"));
        QCOMPARE(sync::hub::schemaFaults(*forger.session)->size(), 5); // whoever asks
        const auto checked = sync::hub::checkSchemaRights(connection);
        QVERIFY(!checked);
        QVERIFY(checked.error().what.contains(u"the function write has no search path of its own"_s));
    }

    void anAddressThatOthersCanReadAlongIsNotTaken()
    {
        const auto check = [](const QString &address) { return sync::hub::checkProtected(address).has_value(); };
        QVERIFY(check(u"host=db.example.com dbname=sales user=mara"_s));
        QVERIFY(check(u"host=db.example.com sslmode=verify-full user=mara"_s));
        QVERIFY(check(u"host=/run/postgresql sslmode=disable user=mara"_s));
        QVERIFY(check(u"postgresql://mara@localhost/sales?sslmode=disable"_s));
        for (const auto &mode : {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s})
            QVERIFY(!check(u"host=db.example.com user=mara sslmode="_s + mode));
        store::TeamServer typed;
        typed.address = u"postgresql://db.example.com/sales?sslmode=prefer"_s;
        typed.login = u"mara"_s;
        QVERIFY(!sync::hub::addressFrom(typed));
    }

    void keyWordsMayStandBehindTheHost()
    {
        const auto address = [](const QString &typed) {
            return sync::hub::addressFrom({typed, u"sales"_s, u"mara"_s, {}}).value_or(u"refused"_s);
        };
        QCOMPARE(address(u"db.example.com:6432 sslrootcert='/my ca.crt'"_s),
            u"dbname='sales' host='db.example.com' port='6432' sslrootcert='/my ca.crt' user='mara'"_s);
        QCOMPARE(address(u"db.example.com host=elsewhere"_s), u"dbname='sales' host='db.example.com' user='mara'"_s);
        QCOMPARE(address(u"host  = db.example.com"_s), u"dbname='sales' host='db.example.com' user='mara'"_s);
        QCOMPARE(address(u"db.example.com and more"_s), u"refused"_s);
    }

    void aDatabaseWithoutAHubIsSaidInWords()
    {
        HubWorld world;
        Desk store(world.path(u"new"_s), world.clock, 7);
        const auto joined = sync::hub::joinHub(*store, world.office->connection(), world.facts(world.owner));
        QVERIFY(!joined);
        QCOMPARE(joined.error().kind, Error::Kind::Refused);
        QVERIFY(joined.error().what.contains(u"has no hub yet"_s));
    }

    /// Two stores of one person at one server have one password.
    void leavingWithOneStoreLeavesThePasswordOfAnother()
    {
        Forger forger;
        const auto second = forger.world.join(u"rep"_s, u"second"_s);
        MemoryKeychain keychain;
        const auto membership = **store::HubState(**second).find();
        const QString secret = sync::hub::secretName(membership.address, membership.login);
        keychain.set(secret, u"word"_s);
        QVERIFY_RESULT(sync::hub::leaveHub(**second, keychain, postgres().cancellation(), nullptr));
        QCOMPARE(keychain.entries().value(secret), u"word"_s);
        QVERIFY_RESULT(sync::hub::leaveHub(**forger.rep, keychain, postgres().cancellation(), nullptr));
        QVERIFY(keychain.entries().isEmpty());
    }

    void anOperatorOfSomebodysOwnShowsNoRow()
    {
        Forger forger;
        QVERIFY_RESULT(
            forger.office.connection().run("UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep'"));
        const QByteArray login = forger.world.loginOf(u"rep"_s).toUtf8();
        postgres().run(forger.world.database, "CREATE SCHEMA evil AUTHORIZATION \"" + login + "\"");
        QVERIFY_RESULT(
            forger.session->run("CREATE FUNCTION evil.same(uuid, uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
                                "CREATE OPERATOR evil.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = evil.same);"
                                "SET search_path = evil, pg_catalog"));
        QCOMPARE(forger.session->query("SELECT count(*) FROM satchel.deal")->integer(0, 0), 0);
        QCOMPARE(forger.session->query("SELECT count(*) FROM satchel.quote")->integer(0, 0), 0);
    }

    /// Who administers the team does not get the database with it.
    void nobodyButTheOwnerChangesTheOwnersSignIn()
    {
        Forger forger;
        forger.world.addPerson(u"ana"_s, u"Ana Silva"_s, u"administrator"_s);
        const auto session = postgres().connect(forger.world.database, forger.world.loginOf(u"ana"_s), u"word"_s);
        const auto seized = sync::hub::setPerson(
            *session, forger.world.owner, forger.office->me(), u"administrator"_s, u"seized"_s);
        QVERIFY(!seized);
        QCOMPARE(seized.error().kind, Error::Kind::Refused);
        QVERIFY_RESULT(sync::hub::setPerson(
            forger.office.connection(), forger.world.owner, forger.office->me(), u"administrator"_s, u"secret"_s));
        // Their place in the team is another matter, and takes no sign-in from them.
        QVERIFY_RESULT(session->query("SELECT satchel.revoke_person($1)", {forger.world.owner.toUtf8()}));
        QVERIFY_RESULT(forger.office.connection().query("SELECT 1"));
        QVERIFY_RESULT(sync::hub::PgConnection::open(
            forger.world.facts(forger.world.owner).address, u"secret"_s, postgres().cancellation()));
    }

    void whoIsRevokedIsOutAtOnceAndMayComeBack()
    {
        Forger forger;
        const QString login = forger.world.loginOf(u"rep"_s);
        QVERIFY_RESULT(forger.office.connection().query("SELECT satchel.revoke_person($1)", {login.toUtf8()}));
        QVERIFY(!forger.session->query("SELECT 1"));
        QVERIFY(
            !sync::hub::PgConnection::open(forger.world.facts(login).address, u"word"_s, postgres().cancellation()));
        QVERIFY_RESULT(sync::hub::setPerson(forger.office.connection(), login, forger.me, u"rep"_s, {}));
        QVERIFY_RESULT(forger.connect()->query("SELECT satchel.me()"));
    }

    void aContentIsNotHandedOutByItsHash()
    {
        Forger forger;
        QBuffer bytes;
        bytes.setData("a contract that is long enough to be one");
        bytes.open(QIODevice::ReadOnly);
        const auto sha256 = store::Contents(*forger.office).put(bytes, u"contract.pdf"_s);
        QVERIFY_RESULT(sha256);
        QVERIFY_RESULT(
            forger.office.connection().run("UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep'"));
        forger.office.create(EntityKind::Attachment,
            {{u"name"_s, u"contract.pdf"_s}, {u"sha256"_s, *sha256}, {u"deal"_s, forger.theirs}});
        QVERIFY_RESULT(forger.office.exchange());
        const RecordId own = forger.office->newId();
        QCOMPARE(
            forger.push(forger.edit(0, u"deal"_s, own, {{u"title"_s, u"Mine"_s}, {u"owner"_s, forger.me.toString()}})),
            u"done"_s);
        QCOMPARE(
            forger.create(u"attachment"_s, {{u"name"_s, u"x"_s}, {u"sha256"_s, *sha256}, {u"deal"_s, own.toString()}}),
            u"done"_s);
        const auto content = [&] {
            return forger.session->query("SELECT satchel.get_content($1, 0)", {sha256->toUtf8()});
        };
        QVERIFY(content()->isNull(0, 0));
        const auto lacking = [&] {
            return forger.session->query("SELECT satchel.lacks_content($1)", {'{' + sha256->toUtf8() + '}'})->count();
        };
        QCOMPARE(lacking(), 1); // as if the hub had it not
        // Whoever has it shows that by sending it.
        QVERIFY_RESULT(forger.session->query("SELECT satchel.put_content($1, 0, true, $2)",
            {sha256->toUtf8(), "\\x" + QByteArray("a contract that is long enough to be one").toHex()}));
        QVERIFY(!content()->isNull(0, 0));
        QCOMPARE(lacking(), 0);
    }

    void numbersGoNeitherBelowZeroNorBeyondWhatWasGiven()
    {
        Forger forger;
        const QByteArray desk = (*store::HubState(**forger.rep).find())->desk.toString().toUtf8();
        QVERIFY_RESULT(forger.session->query("SELECT satchel.take_numbers('2031', 10)"));
        QVERIFY_RESULT(forger.session->query(
            "SELECT * FROM satchel.check_in($1, 0, NULL, NULL, 0, '{\"2030\": -50, \"2031\": 99999, \"2032\": 99999}')",
            {desk}));
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.number_cycle WHERE last < 0"), 0);
        QVERIFY(forger.count("SELECT max(last) FROM satchel.number_cycle WHERE cycle IN ('2031', '2032')") <= 200);
    }

    /// A reader that stays must not stop everybody: the field comes with the next exchange.
    void aNewFieldWaitsForAReaderAloneAndNotForLong()
    {
        Forger forger;
        const auto reader = forger.connect();
        QVERIFY_RESULT(reader->run("BEGIN; SELECT count(*) FROM satchel.contact"));
        Field field;
        field.label = u"Shoe size"_s;
        field.type = FieldType::Decimal;
        QVERIFY_RESULT(forger.office->addCustomField(EntityKind::Contact, field));
        QElapsedTimer time;
        time.start();
        const auto busy = forger.office.exchange();
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Error::Kind::Busy);
        const QString holder = forger.world.loginOf(u"rep"_s) + u" (Satchel)"_s;
        QVERIFY2(busy.error().what.contains(holder), qPrintable(busy.error().what));
        QVERIFY(time.elapsed() < 20'000);
        QCOMPARE(forger.create(u"contact"_s, {{u"last_name"_s, u"Lee"_s}}), u"done"_s);
        QVERIFY_RESULT(reader->run("COMMIT"));
        settle(forger.world, {forger.rep.get()});
        QCOMPARE(forger.office.waiting(), 0);
    }

    /// Ids of what is made for the same thing are the same everywhere: a relation, an answer, a step of a plan.
    void whatTwoMadeUnderOneIdIsOneWithAConflict()
    {
        Forger forger;
        const RecordId id = forger.office->newId();
        const auto make = [&](Desk &desk, const std::vector<FieldValue> &values) {
            return desk->commit({u"Create"_s, Origin::user(), {Edit::create(EntityKind::Contact, id, values)}, {}});
        };
        QVERIFY_RESULT(
            make(forger.office, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}, {u"notes"_s, u"Hers"_s}}));
        forger.world.clock.advance(60'000);
        QVERIFY_RESULT(make(*forger.rep,
            {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"2"_s}, {u"job_title"_s, u"CEO"_s}, {u"owner"_s, forger.me}}));
        settle(forger.world, {forger.rep.get()});
        for (Desk *desk : {&forger.office, forger.rep.get()}) {
            QCOMPARE(desk->text(EntityKind::Contact, id, u"phone"_s), u"2"_s); // the newest
            QCOMPARE(desk->text(EntityKind::Contact, id, u"notes"_s), u"Hers"_s);
            QCOMPARE(desk->text(EntityKind::Contact, id, u"job_title"_s), u"CEO"_s);
        }
        const auto conflicts = store::Conflicts(**forger.rep).list();
        QVERIFY(std::ranges::any_of(*conflicts, [](const auto &one) { return one.theirs == Value(u"1"_s); }));
    }
};

SATCHEL_TEST(tst_HubForged)
#include "tst_HubForged.moc"
