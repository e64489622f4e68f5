// SPDX-License-Identifier: GPL-3.0-or-later
// libpq behind PgConnection, at a real server: who is let in, what TLS checks, and how each wait ends.
#include "HubWorld.h"

#include "sync/hub/PasswordRequest.h"
#include "tests/mail/SecureLineServer.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::sync;
using namespace satchel::sync::hub;
using namespace Qt::StringLiterals;

namespace {

/// A message of the protocol: its type, the length, what is in it.
QByteArray message(char type, const QByteArray &content)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<qint32>(content.size() + 4), length.data());
    return type + length + content;
}

QByteArray authentication(char kind, const QByteArray &more = {})
{
    return message('R', QByteArray("\0\0\0", 3) + kind + more);
}

/// A server that asks for a password in a way of its own, over TLS where it was asked for. Lives in the test's thread:
/// a connection runs an event loop while it waits.
class AskingServer final : public QTcpServer
{
public:
    AskingServer(const OwnCertificate &certificate, QByteArray question)
        : m_certificate(certificate), m_question(std::move(question))
    {
        listen(QHostAddress::LocalHost);
    }

    QString address(const QString &more) const
    {
        return u"host=127.0.0.1 port=%1 dbname=x user=mara gssencmode=disable sslrootcert='%2' "_s.arg(serverPort())
                   .arg(rootCertificateWord(m_certificate.certificate().toPem()))
            + more;
    }
    QByteArray heard; // behind the first message

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(*socket); });
    }

private:
    void answer(QSslSocket &socket)
    {
        constexpr qsizetype tlsRequest = 8; // bytes, which the first message of a session never has
        const QByteArray said = socket.readAll();
        if (said.size() == tlsRequest && !socket.isEncrypted() && !m_isAsked) {
            socket.setLocalCertificate(m_certificate.certificate());
            socket.setPrivateKey(m_certificate.key());
            socket.write("S");
            socket.flush();
            socket.startServerEncryption();
        } else if (!std::exchange(m_isAsked, true)) {
            socket.write(m_question);
        } else {
            heard += said;
            socket.disconnectFromHost();
        }
    }

    const OwnCertificate &m_certificate;
    const QByteArray m_question;
    bool m_isAsked = false;
};

} // namespace

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

    void aPasswordIsNotHandedOut_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isRefused");
        const QByteArray scram = authentication(10, QByteArray("SCRAM-SHA-256\0\0", 15));
        const std::pair<const char *, QByteArray> questions[] = {{"in clear", authentication(3)},
            {"as MD5", authentication(5, "salt")}, {"by SCRAM", scram},
            {"in clear behind SCRAM", scram + authentication(3)},
            {"in clear behind a notice", message('v', QByteArray(8, '\0')) + authentication(3)}};
        for (const auto &[name, question] : questions) {
            const bool isRefused = question != scram;
            QTest::addRow("%s", name) << question << u"sslmode=disable"_s << isRefused;
            QTest::addRow("%s, over TLS", name) << question << u"sslmode=require"_s << isRefused;
        }
    }
    void aPasswordIsNotHandedOut()
    {
        QFETCH(const QByteArray, question);
        QFETCH(const QString, words);
        QFETCH(const bool, isRefused);
        AskingServer server(m_certificate, question);
        const auto opened = PgConnection::open(server.address(words), u"secret"_s, m_cancellation);
        QVERIFY(!opened);
        QCOMPARE(opened.error().where == passwordPlace, isRefused);
        QCOMPARE(server.heard.isEmpty(), isRefused); // the beginning of SCRAM is said
        QVERIFY(!server.heard.contains("secret"));
        if (isRefused) {
            QCOMPARE(opened.error().kind, Error::Kind::Refused);
            QVERIFY(opened.error().what.contains(u"scram-sha-256"_s));
        }
    }

    void whatAServerAsksForIsReadInPieces()
    {
        const QByteArray clear = authentication(3);
        for (qsizetype size = 0; size < clear.size(); ++size)
            QCOMPARE(requestIn(clear.left(size)), PasswordRequest::Unknown);
        QCOMPARE(requestIn(clear), PasswordRequest::HandsOut);
        QCOMPARE(requestIn(authentication(0)), PasswordRequest::Harmless);
        QCOMPARE(requestIn(authentication(0) + clear.left(7)), PasswordRequest::Harmless);
        QCOMPARE(requestIn(message('E', "SFATAL")), PasswordRequest::Harmless);
        QCOMPARE(requestIn("R\xff\xff\xff\xff\x00\x00\x00\x00"_ba), PasswordRequest::Harmless);
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
    OwnCertificate m_certificate;
    Cancellation m_cancellation;
};

SATCHEL_TEST(tst_PgConnection)
#include "tst_PgConnection.moc"
