// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the hub as a client of one's own calls them: writers wait for each other, what is stale and what is
// not, and what nobody may do with the desk, the fields or the records of others.
#include "HubWorld.h"

#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// The office, and a rep's session without Satchel.
struct Psql
{
    HubWorld world;
    Desk &office = *world.office;
    RecordId lee = office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
    RecordId hers = office.create(EntityKind::Deal, {{u"title"_s, u"Hers"_s}, {u"owner"_s, office->me()}});
    std::unique_ptr<Desk> rep = world.initAndJoin(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
    std::unique_ptr<sync::hub::PgConnection> session = connect();

    std::unique_ptr<sync::hub::PgConnection> connect()
    {
        return postgres().connect(world.database, world.loginOf(u"rep"_s), u"word"_s);
    }
    static QByteArray idOf(Desk &desk) { return (*store::HubState(*desk).find())->desk.toString().toUtf8(); }
    qint64 lastPlace() { return office.connection().query("SELECT max(sequence) FROM satchel.change")->integer(0, 0); }

    QByteArray setOf(Edit::Kind kind, const QString &entity, RecordId record, const QJsonObject &values)
    {
        return QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, office->newId().toString()}, {u"label"_s, u"x"_s},
                                 {u"origin"_s, u"user"_s}, {u"at"_s, world.clock.now().toIso()},
                                 {u"edits"_s,
                                     QJsonArray{QJsonObject{{u"kind"_s, static_cast<int>(kind)}, {u"entity"_s, entity},
                                         {u"record"_s, record.toString()}, {u"values"_s, values}}}}}})
            .toJson();
    }
    /// The state of the set, with its reason.
    QString push(Desk &desk, sync::hub::PgConnection &connection, qint64 seen, const QByteArray &sets)
    {
        const auto rows = connection.query(
            "SELECT satchel.push($1, $2, $3)", {idOf(desk), QByteArray::number(seen), sets});
        if (!rows)
            return toText(rows.error());
        const QJsonValue answer = QJsonDocument::fromJson(rows->bytes(0, 0)).array().first();
        return (answer[u"state"].toString() + u' ' + answer[u"reason"].toString()).trimmed();
    }
    QString update(Desk &desk, qint64 seen, const QString &field, const QString &value)
    {
        auto &connection = &desk == &office ? office.connection() : *session;
        return push(desk, connection, seen, setOf(Edit::Kind::Update, u"contact"_s, lee, {{field, value}}));
    }
};

} // namespace

class tst_HubFunctions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    /// Else who reads in between would skip what the first one wrote: its numbers are lower.
    void writersWaitForEachOther()
    {
        Psql psql;
        const qint64 before = psql.lastPlace();
        QVERIFY_RESULT(psql.office.connection().run("BEGIN"));
        QCOMPARE(psql.update(psql.office, before, u"phone"_s, u"1"_s), u"done"_s);
        QString second;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            const auto session = psql.connect();
            second = psql.push(*psql.rep, *session, before,
                psql.setOf(Edit::Kind::Update, u"contact"_s, psql.lee, {{u"job_title"_s, u"CEO"_s}}));
        }));
        other->start();
        const auto watch = postgres().connect(psql.world.database, u"postgres"_s);
        const bool isWaiting = QTest::qWaitFor(
            [&] {
                return watch->query("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                           ->integer(0, 0)
                    == 1
                    || other->isFinished();
            },
            20'000);
        const bool isEarly = other->isFinished();
        QVERIFY_RESULT(psql.office.connection().run("COMMIT"));
        other->wait();
        QVERIFY(isWaiting);
        QVERIFY(!isEarly);
        QCOMPARE(second, u"done"_s);
        QCOMPARE(psql.lastPlace(), before + 2);
    }

    void onlyWhatOthersDidToTheSameFieldIsStale()
    {
        Psql psql;
        const qint64 seen = psql.lastPlace();
        QCOMPARE(psql.update(*psql.rep, seen, u"phone"_s, u"1"_s), u"done"_s);
        QCOMPARE(psql.update(*psql.rep, seen, u"phone"_s, u"2"_s), u"done"_s); // its own
        QCOMPARE(psql.update(psql.office, seen, u"job_title"_s, u"CEO"_s), u"done"_s); // another field
        QCOMPARE(psql.update(psql.office, seen, u"phone"_s, u"3"_s), u"stale"_s);
        QCOMPARE(psql.update(psql.office, psql.lastPlace(), u"phone"_s, u"3"_s), u"done"_s);
        QCOMPARE(psql.push(*psql.rep, *psql.session, seen, psql.setOf(Edit::Kind::Delete, u"contact"_s, psql.lee, {})),
            u"stale"_s); // a deletion concerns each field
    }

    void aSetIsDoneOnceHoweverOftenItIsSent()
    {
        Psql psql;
        const qint64 seen = psql.lastPlace();
        const QByteArray set = psql.setOf(Edit::Kind::Update, u"contact"_s, psql.lee, {{u"phone"_s, u"1"_s}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(psql.push(*psql.rep, *psql.session, seen, set), u"done"_s);
        QCOMPARE(psql.lastPlace(), seen + 1);
    }

    void theDeskOfSomebodyElseIsOutOfReach()
    {
        Psql psql;
        const QByteArray desk = Psql::idOf(psql.office);
        QVERIFY_RESULT(psql.office.connection().query("SELECT satchel.lease($1, '{x}', 45)", {desk}));
        QVERIFY_RESULT(psql.session->query("SELECT satchel.release($1, '{x}')", {desk}));
        QCOMPARE(psql.office.connection().query("SELECT count(*) FROM satchel.lease")->integer(0, 0), 1);
        for (const char *sql : {"SELECT * FROM satchel.hello($1, 0, NULL, NULL, NULL)",
                 "SELECT * FROM satchel.check_in($1, 0, NULL, NULL, 0, '{}')", "SELECT satchel.push($1, 0, '[]')"})
            QVERIFY2(!psql.session->query(sql, {desk}), sql);
        QVERIFY_RESULT(psql.session->query("SELECT satchel.leave_desk($1)", {desk}));
        QVERIFY_RESULT(psql.session->query("SELECT satchel.join_desk($1, 'mine')", {desk}));
        const auto still = psql.office.connection().query("SELECT login FROM satchel.desk WHERE id = $1", {desk});
        QCOMPARE(still->count(), 1);
        QCOMPARE(still->bytes(0, 0), psql.world.owner.toUtf8());
    }

    /// Where the server's roles are not what the hub says, as after a restore of one without the other.
    void whoIsNotActiveDoesNothing()
    {
        Psql psql;
        postgres().run(psql.world.database, "UPDATE satchel.person SET is_active = false WHERE role = 'rep'");
        QVERIFY(!psql.rep->exchange());
        QVERIFY(psql.update(*psql.rep, psql.lastPlace(), u"phone"_s, u"1"_s) != u"done"_s);
        QVERIFY(!psql.session->query("SELECT satchel.take_numbers('2026', 1)"));
        QVERIFY(!psql.session->query("SELECT satchel.lease($1, '{x}', 45)", {Psql::idOf(*psql.rep)}));
    }

    void fieldsThatARoleOnlyReads()
    {
        Psql psql;
        QVERIFY_RESULT(
            psql.office.connection().run("INSERT INTO satchel.field_right VALUES ('rep', 1, 'phone', 'read')"));
        const qint64 seen = psql.lastPlace();
        QCOMPARE(psql.update(*psql.rep, seen, u"phone"_s, u"1"_s), u"refused you may not change contact.phone"_s);
        QCOMPARE(psql.update(*psql.rep, seen, u"job_title"_s, u"CEO"_s), u"done"_s);
        for (const auto &moment : {u"created_at"_s, u"deleted_at"_s})
            QVERIFY(psql.push(*psql.rep, *psql.session, seen,
                            psql.setOf(Edit::Kind::Update, u"contact"_s, psql.lee,
                                {{u"job_title"_s, u"CTO"_s}, {moment, u"2020-01-01T00:00:00Z"_s}}))
                        .startsWith(u"refused"_s));
    }

    void nothingIsWrittenToWhoWasErased()
    {
        Psql psql;
        postgres().run(psql.world.database,
            "INSERT INTO satchel.erased SELECT id, 1, id, 1, false FROM satchel.contact WHERE last_name = 'Lee'");
        QCOMPARE(psql.update(*psql.rep, psql.lastPlace(), u"phone"_s, u"1"_s), u"refused this contact was erased"_s);
    }

    /// What a role may change, it may change where it sees it.
    void whatIsUnseenIsNotChanged()
    {
        Psql psql;
        QVERIFY_RESULT(psql.office.connection().run(
            "UPDATE satchel.record_right SET sees = 'own', edits = 'all' WHERE role = 'rep' AND entity = 4"));
        const auto change = [&] {
            return psql.push(*psql.rep, *psql.session, psql.lastPlace(),
                psql.setOf(Edit::Kind::Update, u"deal"_s, psql.hers, {{u"title"_s, u"Mine"_s}}));
        };
        QCOMPARE(change(), u"refused you may not change this deal"_s);
        QVERIFY_RESULT(psql.office.connection().run("UPDATE satchel.record_right SET sees = 'all' WHERE role = 'rep'"));
        QCOMPARE(change(), u"done"_s);
    }

    /// A create that comes again when the log has forgotten it changes nothing, and says nothing of what is unseen.
    void aRecordIsCreatedOnce()
    {
        Psql psql;
        const auto create = [&](const QString &entity, RecordId record, const QJsonObject &values) {
            return psql.push(
                *psql.rep, *psql.session, psql.lastPlace(), psql.setOf(Edit::Kind::Create, entity, record, values));
        };
        QCOMPARE(create(u"contact"_s, psql.lee, {{u"last_name"_s, u"Again"_s}}), u"done"_s);
        QVERIFY_RESULT(psql.office.exchange());
        QCOMPARE(psql.office.text(EntityKind::Contact, psql.lee, u"last_name"_s), u"Lee"_s);
        QVERIFY_RESULT(psql.office.connection().run(
            "UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep' AND entity = 4"));
        QVERIFY(create(u"deal"_s, psql.hers, {{u"title"_s, u"x"_s}}).startsWith(u"refused"_s));
    }
};

SATCHEL_TEST(tst_HubFunctions)
#include "tst_HubFunctions.moc"
