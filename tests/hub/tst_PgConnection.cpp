// SPDX-License-Identifier: GPL-3.0-or-later
// libpq behind PgConnection, at a real server: who is let in, what TLS checks, and how each wait ends.
#include "HubWorld.h"

#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::sync;
using namespace satchel::sync::hub;
using namespace Qt::StringLiterals;

class tst_PgConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
        postgres().makeDatabase(u"pg"_s, u"pgowner"_s, u"secret"_s);
    }

    void whoHasThePasswordIsLetIn()
    {
        const auto connection = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        const auto rows = connection->query(
            "SELECT $1::text, NULL, 1 = 1, 41 + $2::bigint", {QByteArray("Grüße"), QByteArray("1")});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->bytes(0, 0), "Grüße");
        QVERIFY(rows->isNull(0, 1));
        QVERIFY(rows->boolean(0, 2));
        QCOMPARE(rows->integer(0, 3), 42);
    }

    void whoHasNoneIsNot_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &address, const QString &password, Error::Kind kind) {
            QTest::newRow(name) << address << password << static_cast<int>(kind);
        };
        row("wrong password", postgres().address(u"pg"_s, u"pgowner"_s), u"guess"_s, Error::Kind::Unauthorized);
        row("no password", postgres().address(u"pg"_s, u"pgowner"_s), {}, Error::Kind::Unauthorized);
        row("nobody there", u"host=/nowhere dbname=pg user=x"_s, u"x"_s, Error::Kind::Offline);
        row("no such key", u"server=somewhere"_s, {}, Error::Kind::Invalid);
        row("no URI", u"postgresql://[::1"_s, {}, Error::Kind::Invalid);
        row("a certificate that nobody vouches for", postgres().tcpAddress(u"pg"_s, u"pgowner"_s), u"secret"_s,
            Error::Kind::Refused); // not as if the network was down: nothing mends itself
        row("a certificate of another host",
            postgres().tcpAddress(u"pg"_s, u"pgowner"_s).replace(u"127.0.0.1"_s, u"localhost hostaddr=127.0.0.1"_s)
                + u" sslrootcert="_s + postgres().certificate(),
            u"secret"_s, Error::Kind::Refused);
    }
    void whoHasNoneIsNot()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, password);
        QFETCH(const int, kind);
        const auto opened = PgConnection::open(address, password, m_cancellation);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().kind), kind);
        QVERIFY(!opened.error().what.isEmpty());
        QVERIFY(!opened.error().what.contains(u"secret"_s));
    }

    void tlsChecksTheServer()
    {
        const auto opened = PgConnection::open(
            postgres().tcpAddress(u"pg"_s, u"pgowner"_s) + u" sslrootcert="_s + postgres().certificate(), u"secret"_s,
            m_cancellation);
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")->bytes(0, 0), "t");
    }

    void aStatementEndsWhenItsTimeIsOver()
    {
        const auto opened = PgConnection::open(
            postgres().address(u"pg"_s, u"pgowner"_s), u"secret"_s, m_cancellation, {10'000, 50});
        QVERIFY_RESULT(opened);
        const auto slept = (*opened)->query("SELECT pg_sleep(60)");
        QVERIFY(!slept);
        QCOMPARE(slept.error().kind, Error::Kind::Unanswered);
        const auto other = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        QTRY_COMPARE(
            other
                ->query(
                    "SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)' AND state = 'active'")
                ->integer(0, 0),
            0); // it was cancelled there as well
    }

    void whoStopsDoesNotWait()
    {
        Cancellation cancellation;
        const auto opened = PgConnection::open(postgres().address(u"pg"_s, u"pgowner"_s), u"secret"_s, cancellation);
        QVERIFY_RESULT(opened);
        const std::unique_ptr<QThread> other(QThread::create([&] { cancellation.cancel(); }));
        QElapsedTimer time;
        time.start();
        other->start();
        const auto slept = (*opened)->query("SELECT pg_sleep(60)");
        other->wait();
        QVERIFY(!slept);
        QCOMPARE(slept.error().kind, Error::Kind::Cancelled);
    }

    void whatTheServerRefusesIsNamed()
    {
        const auto connection = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        const auto refused = connection->query("SELECT * FROM pg_authid");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().what, u"permission denied for table pg_authid"_s);
        QVERIFY_RESULT(connection->query("SELECT 1")); // and the connection goes on
        QVERIFY(!connection->run("BEGIN; CREATE TABLE never (id int); SELECT * FROM pg_authid; COMMIT"));
        QCOMPARE(connection->query("SELECT count(*) FROM pg_class WHERE relname = 'never'")->integer(0, 0), 0);
        QVERIFY_RESULT(connection->run("CREATE TABLE once (id int PRIMARY KEY); INSERT INTO once VALUES (1)"));
        QCOMPARE(connection->query("INSERT INTO once VALUES (1)").error().kind, Error::Kind::Conflict);
    }

    void aServerThatGoesAwayIsSaid()
    {
        const auto connection = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        const QByteArray pid = connection->query("SELECT pg_backend_pid()")->bytes(0, 0);
        postgres().run(u"pg"_s, "SELECT pg_terminate_backend(" + pid + ")");
        const auto asked = connection->query("SELECT 1");
        QVERIFY(!asked);
        QVERIFY(asked.error().kind == Error::Kind::Unanswered || asked.error().kind == Error::Kind::Offline);
    }

    void rowsGoInAndOutByCopy()
    {
        const auto connection = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        QVERIFY_RESULT(connection->run("CREATE TABLE lines (id int, text text)"));
        int piece = 0;
        QVERIFY_RESULT(connection->copyIn("COPY lines FROM STDIN", [&]() -> Result<QByteArray> {
            return piece == 200 ? QByteArray() : QByteArray::number(++piece) + "\t" + QByteArray(10'000, 'x') + "\n";
        }));
        int lines = 0;
        QVERIFY_RESULT(connection->copyOut(
            "COPY (SELECT * FROM lines ORDER BY id) TO STDOUT", [&](QByteArrayView line) -> Result<void> {
                return line == QByteArray::number(++lines) + "\t" + QByteArray(10'000, 'x')
                    ? Result<void>()
                    : fail(Error::Kind::Bug, u"another line"_s);
            }));
        QCOMPARE(lines, 200);
        // Whoever takes them can stop, and so can whoever gives them: then nothing is written.
        QCOMPARE(connection
                     ->copyOut("COPY lines TO STDOUT",
                         [](QByteArrayView) -> Result<void> { return fail(Error::Kind::Full, u"no room"_s); })
                     .error()
                     .kind,
            Error::Kind::Full);
        bool isFirst = true;
        QCOMPARE(connection
                     ->copyIn("COPY lines FROM STDIN",
                         [&]() -> Result<QByteArray> {
                             return std::exchange(isFirst, false) ? Result<QByteArray>("1000\tlate\n")
                                                                  : fail(Error::Kind::Io, u"gone"_s);
                         })
                     .error()
                     .kind,
            Error::Kind::Io);
        QCOMPARE(connection->query("SELECT count(*) FROM lines")->integer(0, 0), 200);
    }

    void notificationsArrive()
    {
        const auto listener = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        QVERIFY_RESULT(listener->run("LISTEN news"));
        QVERIFY(listener->notifications(1)->isEmpty());
        const auto other = postgres().connect(u"pg"_s, u"pgowner"_s, u"secret"_s);
        QVERIFY_RESULT(other->query("SELECT pg_notify('news', '5')"));
        QCOMPARE(*listener->notifications(10'000), QByteArrayList{"5"});
    }

    void namesAndTextsAreQuoted()
    {
        QCOMPARE(pgIdentifier(u"a\"b"_s), "\"a\"\"b\"");
        QCOMPARE(pgLiteral(u"it's \\ here"_s), "'it''s \\ here'");
    }

private:
    Cancellation m_cancellation;
};

SATCHEL_TEST(tst_PgConnection)
#include "tst_PgConnection.moc"
