// SPDX-License-Identifier: GPL-3.0-or-later
// What a session writes into the request log: every request in words, and nothing of what was said.
#include "store/Statements.h"
#include "store/sync/RequestLog.h"
#include "store/sync/SyncRounds.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using satchel::store::RequestCause;
using satchel::store::RequestEntry;
using satchel::store::RequestLog;
using satchel::store::RequestVerb;
using satchel::test::SessionWorld;

namespace {

/// Oldest first.
std::vector<RequestEntry> entriesOf(SessionWorld &world)
{
    auto entries = RequestLog(*world.store).list({}, 100'000).value();
    std::ranges::reverse(entries);
    return entries;
}

qint64 recordsOf(std::span<const RequestEntry> entries, RequestVerb verb, const QString &object)
{
    qint64 sum = 0;
    for (const RequestEntry &entry : entries)
        sum += entry.verb == verb && entry.object == object ? entry.records.value_or(0) : 0;
    return sum;
}

void forget(SessionWorld &world)
{
    if (!store::run(world.store->database(), "DELETE FROM request_log"))
        qFatal("the log stays");
}

} // namespace

class tst_RequestRecorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestIsLoggedInWords()
    {
        SessionWorld world;
        world.people(250);
        for (int i = 0; i < 30; ++i)
            world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Ours %1"_s.arg(i)}});
        const qint64 number = world.connect();
        forget(world); // what trying the token has asked
        const auto session = world.session(number);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY(!round.error);
        const auto entries = entriesOf(world);
        QCOMPARE(std::ssize(entries), round.requests);
        QCOMPARE(recordsOf(entries, RequestVerb::List, u"contacts"_s), 250);
        QCOMPARE(recordsOf(entries, RequestVerb::Create, u"contacts"_s), 30);
        for (const RequestEntry &entry : entries) {
            QCOMPARE(entry.connection, number);
            QCOMPARE(entry.status, 200 + (entry.status == 201));
            QCOMPARE(entry.cause, RequestCause::None);
            QCOMPARE(entry.attempt, 1);
            QVERIFY(entry.duration > 0);
            QVERIFY(entry.bytes > 0);
        }
        QVERIFY(std::ranges::any_of(
            entries, [](const RequestEntry &entry) { return entry.verb == RequestVerb::ReadFields; }));
        QVERIFY(std::ranges::any_of(
            entries, [](const RequestEntry &entry) { return entry.verb == RequestVerb::CheckAccount; }));
    }

    void updatesAndDeletionsAreToldApart()
    {
        SessionWorld world;
        world.people(3);
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        const auto rows = *world.store->keys({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        QCOMPARE(rows.size(), 3);
        const auto all = world.store->select({EntityKind::Contact, {u"last_name"_s}, {}, {}, {}, -1, false}).value();
        QVERIFY_RESULT(world.store.update(EntityKind::Contact, all.id(0), {{u"job_title"_s, u"CEO"_s}}));
        QVERIFY_RESULT(
            world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, all.id(1))}, {}}));
        world.later();
        forget(world);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        const auto entries = entriesOf(world);
        QCOMPARE(recordsOf(entries, RequestVerb::Update, u"contacts"_s), 1);
        QCOMPARE(recordsOf(entries, RequestVerb::Delete, u"contacts"_s), 1);
        QCOMPARE(recordsOf(entries, RequestVerb::Create, u"contacts"_s), 0);
    }

    void aRetriedRequestIsLoggedWithItsAttemptsAndItsWait()
    {
        SessionWorld world;
        world.people(5);
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        world.later();
        forget(world);
        world.faults.failNth(1, Fault::ServerError);
        world.faults.failNth(2, Fault::RateLimit);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY(!round.error);
        const auto entries = entriesOf(world);
        QVERIFY(entries.size() >= 3);
        QCOMPARE(entries[0].cause, RequestCause::ServerError);
        QCOMPARE(entries[0].attempt, 1);
        QCOMPARE(entries[1].cause, RequestCause::RateLimited);
        QCOMPARE(entries[1].status, 429);
        QCOMPARE(entries[1].attempt, 2);
        QCOMPARE(entries[2].cause, RequestCause::None);
        QCOMPARE(entries[2].attempt, 3);
        QVERIFY(entries[2].waited > 0);
        QCOMPARE(entries[0].verb, entries[2].verb);
        QCOMPARE(std::ssize(entries), round.requests);
    }

    void aRequestWithoutAnAnswerIsLogged()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        forget(world);
        for (int i = 1; i <= 10; ++i)
            world.faults.failNth(i, Fault::LostRequest);
        const auto session = world.session(number);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY(round.error);
        const auto entries = entriesOf(world);
        QVERIFY(!entries.empty());
        QCOMPARE(std::ssize(entries), round.requests);
        QCOMPARE(entries.back().status, 0);
        QCOMPARE(entries.back().cause, RequestCause::Offline);
        const auto failures = RequestLog(*world.store).failures({}).value();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].count, std::ssize(entries));
    }

    /// What the rate governor keeps back is no request; that it was wanted is in the log all the same.
    void aSpentBudgetIsLoggedAsNotSent()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        const qint64 now = world.store.clock.now().ms;
        const QJsonObject daily{
            {u"limit"_s, 250'000}, {u"hours"_s, QJsonArray{QJsonValue(QJsonArray{now - now % 3'600'000, 250'000})}}};
        QVERIFY_RESULT(
            store::Connections(*world.store).setRate(number, QJsonDocument(QJsonObject{{u"daily"_s, daily}}).toJson()));
        forget(world);
        const auto session = world.session(number);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::RateLimited);
        QCOMPARE(round.requests, 0);
        const auto entries = entriesOf(world);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].cause, RequestCause::RateLimited);
        QCOMPARE(entries[0].attempt, 0);
        QCOMPARE(entries[0].status, 0);
    }

    void aTokenThatIsNoLongerAcceptedIsLogged()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        const auto session = world.session(number);
        forget(world);
        for (int i = 1; i <= 4; ++i)
            world.faults.failNth(i, Fault::Unauthorized);
        const auto round = session->run(Round::Kind::Full);
        QVERIFY(round.error);
        QCOMPARE(entriesOf(world).back().cause, RequestCause::SignInRejected);
    }

    /// A round that is killed in the middle tells what it asked up to its last page.
    void theLogIsWrittenWithThePages()
    {
        SessionWorld world;
        world.people(450);
        const qint64 number = world.connect();
        forget(world);
        const auto other = world.store.again();
        std::vector<size_t> seen;
        world.faults.setBefore(
            [&](const HttpRequest &, int) { seen.push_back(RequestLog(*other).list({}, 1000).value().size()); });
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        QCOMPARE(seen.front(), 0);
        QVERIFY2(seen.back() > 3, qPrintable(QString::number(seen.back())));
    }

    /// I3, and no personal data: the log has none of what was sent and received. Its tables are copied into a file of
    /// their own, where no record is, and every byte of that file is looked at; secrets are looked for in the whole
    /// store.
    void nothingOfARecordOrASecretIsInTheLog()
    {
        SessionWorld world;
        const QStringList marks{u"zqxfamily"_s, u"zqxgiven"_s, u"zqxmail"_s, u"zqxjob"_s, u"zqxours"_s};
        std::vector<fakes::Values> people;
        for (int i = 0; i < 20; ++i)
            people.push_back({{u"email"_s, u"zqxmail%1@example.com"_s.arg(i)},
                {u"lastname"_s, u"zqxfamily %1"_s.arg(i)}, {u"firstname"_s, u"zqxgiven"_s}});
        world.user.importRecords(u"contacts"_s, people);
        const RecordId ours = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"zqxours"_s}, {u"email"_s, u"zqxmail99@example.com"_s}});
        const qint64 number = world.connect();
        const auto session = world.session(number);
        world.faults.failNth(6, Fault::ServerError);
        QVERIFY(!session->run(Round::Kind::Full).error);
        QVERIFY_RESULT(world.store.update(EntityKind::Contact, ours, {{u"job_title"_s, u"zqxjob"_s}}));
        world.later();
        world.faults.failNth(3, Fault::LostReply);
        session->run(Round::Kind::Full);
        QVERIFY(entriesOf(world).size() > 10);

        const QString path = world.store.folder() + u"/log.sqlite"_s;
        store::Database &database = world.store->database();
        QVERIFY_RESULT(store::run(database, "ATTACH DATABASE ? AS log", path));
        for (const char *table : {"request_log", "remote_schema", "schema_change"})
            QVERIFY_RESULT(
                store::run(database, std::string("CREATE TABLE log.") + table + " AS SELECT * FROM main." + table));
        QVERIFY_RESULT(database.execute("DETACH DATABASE log"));
        const auto bytesOf = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray log = bytesOf(path);
        QVERIFY(log.contains("contacts"));
        for (const QString &mark : marks)
            QVERIFY2(!log.contains(mark.toUtf8()), qPrintable(mark));
        QVERIFY(!log.contains("http"));
        QVERIFY(!log.contains("/crm/"));
        QVERIFY(!log.contains(ours.toString().toUtf8()));
        const auto objects = store::readAll(
            database, "SELECT DISTINCT object FROM request_log", [](const store::Statement &row) {
                return row.text(0);
            }).value();
        QStringList known{QString()};
        for (const ObjectMap &object : session->objects())
            known.append(object.object);
        for (const QString &object : objects)
            QVERIFY2(known.contains(object), qPrintable(object)); // no text but the vendor's kinds of records
        QVERIFY_RESULT(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        const QByteArray whole = bytesOf(world.store.path());
        QVERIFY(whole.contains("zqxours")); // the search finds what is there
        QVERIFY(!whole.contains(world.token.toUtf8()));
        QVERIFY(!whole.contains("Bearer "));
    }
};

SATCHEL_TEST(tst_RequestRecorder)
#include "tst_RequestRecorder.moc"
