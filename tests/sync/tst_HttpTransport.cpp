// SPDX-License-Identifier: GPL-3.0-or-later
// Against a server that hangs, cuts, lies and floods. What matters most: was the request surely not carried out
// (Offline), or is that unknown (Unanswered)?
#include "platform/CoreDumps.h"
#include "RoughServer.h"
#include "sync/transport/HttpTransport.h"
#include "tests/support/LoopbackPort.h"
#include "tests/support/TestProgram.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QtEndian>
#include <QThread>
#include <QTimer>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace satchel;
using namespace satchel::platform;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

HttpSettings impatient()
{
    HttpSettings settings;
    settings.connectTimeout = 10'000;
    settings.transferTimeout = 1'500;
    settings.totalTimeout = 10'000;
    return settings;
}

HttpRequest request(const QUrl &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    return {method, url, {{"Authorization", "Bearer verysecret"}, {"Content-Type", "application/json"}}, body};
}

Error::Kind kindOf(const Result<HttpResponse> &outcome)
{
    return outcome ? Error::Kind::Bug : outcome.error().kind;
}

/// The checksum at the end of a gzip member (RFC 1952, 8).
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

/// A gzip member (RFC 1952, 2.3): what zlib packs, without zlib's own two bytes before it and four behind.
QByteArray gzip(const QByteArray &bytes)
{
    constexpr qsizetype lengthByQt = 4;
    const QByteArray zlib = qCompress(bytes).mid(lengthByQt);
    QByteArray end(8, '\0');
    qToLittleEndian(crcOf(bytes), end.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), end.data() + 4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(2, zlib.size() - 6) + end;
}

/// In members of a megabyte.
QByteArray packedZeros(int megabytes)
{
    static const QByteArray member = gzip(QByteArray(1 << 20, '\0'));
    return member.repeated(megabytes);
}

qint64 peakMemory()
{
#ifdef Q_OS_UNIX
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss * qint64(1024);
#else
    return 0;
#endif
}

} // namespace

class tst_HttpTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesRequestAndAnswer()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, "{\"id\":7}", "201 Created", "X-Trace: abc\r\n");
        };
        const auto response = m_transport.send(request(server.url(u"/a?b=c%20d"_s), "POST", "{\"x\":1}"));
        QVERIFY(response);
        QCOMPARE(response->status, 201);
        QCOMPARE(response->body, QByteArray("{\"id\":7}"));
        QCOMPARE(response->header("x-trace"), QByteArray("abc"));
        QVERIFY(server.requests[0].head.startsWith("POST /a?b=c%20d HTTP/1.1\r\n"));
        QVERIFY(server.requests[0].head.contains("Authorization: Bearer verysecret"));
        QVERIFY(server.requests[0].head.contains("User-Agent: Satchel/"));
        QCOMPARE(server.requests[0].body, QByteArray("{\"x\":1}"));
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("status");
        for (const QByteArray &method :
            {QByteArray("GET"), QByteArray("POST"), QByteArray("PATCH"), QByteArray("PUT"), QByteArray("DELETE")}) {
            for (const QByteArray &status : {QByteArray("200 OK"), QByteArray("207 Multi-Status"),
                     QByteArray("300 Multiple Choices"), QByteArray("400 Bad Request"), QByteArray("401 Unauthorized"),
                     QByteArray("403 Forbidden"), QByteArray("404 Not Found"), QByteArray("405 No"),
                     QByteArray("409 Conflict"), QByteArray("410 Gone"), QByteArray("412 No"), QByteArray("414 Long"),
                     QByteArray("418 Tea"), QByteArray("429 Slow"), QByteArray("477 Migration"),
                     QByteArray("500 Error"), QByteArray("501 No"), QByteArray("503 Later"), QByteArray("524 Time")})
                QTest::newRow(qPrintable(QString::fromLatin1(method + ' ' + status))) << method << status;
        }
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, status);
        RoughServer server;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, "why", status, "WWW-Authenticate: Bearer authorization_uri=x\r\n");
        };
        const auto response = m_transport.send(
            request(server.url(), method, method == "DELETE" ? QByteArray() : QByteArray("body")));
        QVERIFY2(response, response ? "" : qPrintable(response.error().what));
        QCOMPARE(response->status, status.left(3).toInt());
        QCOMPARE(response->body, QByteArray("why"));
        QCOMPARE(server.requests.size(), 1u);
    }

    void aBasicChallengeIsAnAnswerToo()
    {
        RoughServer server;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, "why", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        };
        const auto response = m_transport.send(request(server.url(), "POST", "body"));
        QVERIFY2(response, response ? "" : qPrintable(response.error().what));
        QCOMPARE(response->status, 401);
    }

    void aProxyThatWantsAPasswordIsOffline()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, "why", "407 Proxy Authentication Required");
        };
        QCOMPARE(kindOf(m_transport.send(request(server.url(), "POST", "x"))), Error::Kind::Offline);
    }

    void anEmptyAnswerIsWhole()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        };
        QCOMPARE(m_transport.send(request(server.url(), "DELETE"))->status, 204);
    }

    void reusesTheConnection()
    {
        RoughServer server;
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_transport.send(request(server.url(), i % 2 ? "POST" : "GET", i % 2 ? "x" : "")));
        QCOMPARE(server.connections, 1);
    }

    void nobodyListeningIsOffline()
    {
        const LoopbackPort closed;
        const auto outcome = m_transport.send(
            request(QUrl(u"http://127.0.0.1:%1/"_s.arg(closed.number())), "POST", "x"));
        QCOMPARE(kindOf(outcome), Error::Kind::Offline);
    }

    void anUnknownHostIsOffline()
    {
        QCOMPARE(
            kindOf(m_transport.send(request(QUrl(u"https://nobody.invalid/"_s), "POST", "x"))), Error::Kind::Offline);
    }

    void aLostReplyIsUnansweredAndTheWriteIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isKeptAlive");
        for (const bool isKeptAlive : {false, true}) {
            for (const QByteArray &method :
                {QByteArray("POST"), QByteArray("PATCH"), QByteArray("PUT"), QByteArray("DELETE")}) {
                const QByteArray name = method + (isKeptAlive ? " on a used connection" : " on a new connection");
                QTest::newRow(name + " small") << method << QByteArray(method == "DELETE" ? "" : "{}") << isKeptAlive;
            }
            QTest::newRow(isKeptAlive ? "large, used" : "large, new")
                << QByteArray("POST") << QByteArray(3'000'000, 'x') << isKeptAlive;
            QTest::newRow(isKeptAlive ? "empty, used" : "empty, new")
                << QByteArray("POST") << QByteArray() << isKeptAlive;
        }
    }
    void aLostReplyIsUnansweredAndTheWriteIsSentOnce()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isKeptAlive);
        RoughServer server;
        if (isKeptAlive)
            QVERIFY(m_transport.send(request(server.url())));
        server.requests.clear();
        server.answer = [](QTcpSocket &socket, const SeenRequest &) { socket.disconnectFromHost(); };
        QCOMPARE(kindOf(m_transport.send(request(server.url(), method, body))), Error::Kind::Unanswered);
        QTest::qWait(50); // a second copy would arrive now
        QCOMPARE(server.requests.size(), 1u);
    }

    void aResetIsUnanswered()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) { socket.abort(); };
        QCOMPARE(kindOf(m_transport.send(request(server.url(), "POST", "x"))), Error::Kind::Unanswered);
        QCOMPARE(server.requests.size(), 1u);
    }

    void aConnectionClosedWhileIdleIsOpenedAgain()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, "{}");
            socket.disconnectFromHost();
        };
        for (int i = 0; i < 5; ++i) {
            const auto response = m_transport.send(request(server.url(), "POST", "x"));
            QVERIFY2(response, response ? "" : qPrintable(response.error().what));
            QCoreApplication::sendPostedEvents();
            QTest::qWait(20); // the other side's FIN arrives
        }
        QCOMPARE(server.requests.size(), 5u);
    }

    void aHangIsUnanswered()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &, const SeenRequest &) {};
        HttpTransport transport(m_cancellation, impatient());
        QCOMPARE(kindOf(transport.send(request(server.url(), "POST", "x"))), Error::Kind::Unanswered);
    }

    void aServerThatDripsForEverIsCutOff()
    {
        RoughServer server;
        std::vector<std::unique_ptr<QTimer>> drips;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            drips.push_back(std::make_unique<QTimer>());
            connect(drips.back().get(), &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drips.back()->start(20);
        };
        HttpSettings settings = impatient();
        settings.totalTimeout = 2'000;
        HttpTransport transport(m_cancellation, settings);
        QCOMPARE(kindOf(transport.send(request(server.url()))), Error::Kind::Unanswered);
    }

    void aCutBodyIsUnanswered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("content length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"hal\r\n");
        QTest::newRow("in a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n{\"hal");
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
        QTest::newRow("error status") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{\"half\":");
    }
    void aCutBodyIsUnanswered()
    {
        QFETCH(const QByteArray, bytes);
        RoughServer server;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
        QCOMPARE(kindOf(m_transport.send(request(server.url(), "POST", "x"))), Error::Kind::Unanswered);
        QCOMPARE(server.requests.size(), 1u);
    }

    void readsChunkedAndPackedAnswers()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        };
        QCOMPARE(m_transport.send(request(server.url()))->body, QByteArray("abcde"));
        const QByteArray packed = packedZeros(2);
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, packed, "200 OK", "Content-Encoding: gzip\r\n");
        };
        const auto response = m_transport.send(request(server.url()));
        QVERIFY2(response, response ? "" : qPrintable(response.error().what));
        QCOMPARE(response->body.size(), qsizetype(2 << 20));
        QVERIFY(server.requests[0].head.contains("gzip"));
    }

    void aCutOrDamagedPackedAnswerIsUnanswered()
    {
        RoughServer server;
        const QByteArray packed = packedZeros(1);
        QByteArray damaged = packed;
        damaged[damaged.size() - 6] = static_cast<char>(damaged[damaged.size() - 6] ^ 1); // in its checksum
        for (const QByteArray &body : {packed.left(packed.size() / 2), packed.left(packed.size() - 1), packed.left(3),
                 damaged, QByteArray("{\"not\":\"packed\"}"), QByteArray()}) {
            for (const bool isChunked : {false, true}) {
                server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
                    const QByteArray length = isChunked ? "Transfer-Encoding: chunked"
                                                        : "Content-Length: " + QByteArray::number(packed.size());
                    socket.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n" + length + "\r\n\r\n");
                    if (isChunked && !body.isEmpty())
                        socket.write(QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n");
                    socket.write(isChunked ? "0\r\n\r\n" : body);
                    if (!isChunked)
                        socket.disconnectFromHost();
                };
                const auto outcome = m_transport.send(request(server.url()));
                if (isChunked && body.isEmpty()) {
                    QVERIFY(outcome && outcome->body.isEmpty()); // whole, and nothing in it
                    continue;
                }
                QVERIFY2(kindOf(outcome) == Error::Kind::Unanswered, qPrintable(QString::number(body.size())));
            }
        }
    }

    void packedPartsMayFollowEachOther()
    {
        RoughServer server;
        const QByteArray packed = packedZeros(1);
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, packed + packed, "200 OK", "Content-Encoding: gzip\r\n");
        };
        QCOMPARE(m_transport.send(request(server.url())).value_or(HttpResponse()).body.size(), qsizetype(2 << 20));
    }

    void aGzipBombIsRefusedWithoutItsMemory()
    {
        RoughServer server;
        const QByteArray bomb = packedZeros(400); // in 400 KB
        QVERIFY(bomb.size() < 1 << 20);
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, bomb, "200 OK", "Content-Encoding: gzip\r\n");
        };
        const qint64 before = peakMemory();
        const auto outcome = m_transport.send(request(server.url()));
        QCOMPARE(kindOf(outcome), Error::Kind::Invalid);
        QCOMPARE(outcome.error().what, u"the answer is larger than 64 MB"_s);
        QVERIFY2(peakMemory() - before < 300 << 20, qPrintable(QString::number((peakMemory() - before) >> 20)));
    }

    void aHugeBodyIsRefused()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, QByteArray(100 << 20, 'x'));
        };
        QCOMPARE(kindOf(m_transport.send(request(server.url()))), Error::Kind::Invalid);
        // A write whose answer is too long has happened all the same.
        QCOMPARE(kindOf(m_transport.send(request(server.url(), "POST", "x"))), Error::Kind::Unanswered);
        server.answer = [](QTcpSocket &socket, const SeenRequest &) { RoughServer::reply(socket, "{}"); };
        QVERIFY(m_transport.send(request(server.url())));
    }

    void neverGoesToPlainHttp()
    {
        const auto outcome = m_transport.send(request(QUrl(u"http://example.org/"_s)));
        QCOMPARE(kindOf(outcome), Error::Kind::Invalid);
        for (const QString &address : {u"ftp://127.0.0.1/"_s, u"file:///etc/passwd"_s,
                 u"http://127.0.0.1.example.org/"_s, u"https://a:b@example.org/"_s, u"https:///x"_s, QString()})
            QVERIFY2(!isAllowedAddress(QUrl(address)), qPrintable(address));
        for (const QString &address :
            {u"https://example.org/"_s, u"http://127.0.0.1:8080/"_s, u"http://localhost/"_s, u"http://[::1]:1/"_s})
            QVERIFY2(isAllowedAddress(QUrl(address)), qPrintable(address));
    }

    void doesNotFollowToPlainHttp()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "302 Found", "Location: http://example.org/\r\n");
        };
        QCOMPARE(kindOf(m_transport.send(request(server.url()))), Error::Kind::Invalid);
    }

    void followsWithoutTheTokenToAnotherOrigin()
    {
        RoughServer other;
        RoughServer server;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "302 Found", "Location: " + other.url(u"/there"_s).toEncoded() + "\r\n");
        };
        QCOMPARE(m_transport.send(request(server.url()))->status, 200);
        QVERIFY(other.requests[0].head.startsWith("GET /there "));
        QVERIFY(!other.requests[0].head.contains("verysecret"));
        // A write goes to no other origin at all.
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "307 Moved", "Location: " + other.url().toEncoded() + "\r\n");
        };
        QCOMPARE(m_transport.send(request(server.url(), "POST", "x"))->status, 307);
        QCOMPARE(other.requests.size(), 1u);
    }

    void followsWithTheTokenAtHome()
    {
        RoughServer server;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &seen) {
            if (seen.head.contains(" /new "))
                RoughServer::reply(socket, "{}");
            else
                RoughServer::reply(socket, {}, "308 Moved", "Location: /new\r\n");
        };
        QCOMPARE(m_transport.send(request(server.url(u"/old"_s), "POST", "x"))->status, 200);
        QVERIFY(server.requests[1].head.contains("verysecret"));
        QCOMPARE(server.requests[1].body, QByteArray("x"));
    }

    void aCircleOfRedirectsEnds()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "302 Found", "Location: /again\r\n");
        };
        QCOMPARE(kindOf(m_transport.send(request(server.url()))), Error::Kind::Invalid);
        QVERIFY(server.requests.size() < 10);
    }

    void aSelfSignedCertificateIsRefused()
    {
        QTemporaryDir folder;
#ifdef Q_OS_WIN
        QSKIP("there is no openssl to make a certificate; verify-windows tries this");
#endif
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                u"-keyout"_s, folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"certificate.pem"_s)});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        QFile key(folder.filePath(u"key.pem"_s));
        QFile certificate(folder.filePath(u"certificate.pem"_s));
        QVERIFY(key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        tls.setLocalCertificate(QSslCertificate(certificate.readAll()));
        RoughServer server;
        server.encrypt(tls);
        const auto outcome = m_transport.send(request(server.url(), "POST", "x"));
        QCOMPARE(kindOf(outcome), Error::Kind::Invalid);
        QVERIFY2(outcome.error().what.contains(u"self-signed"_s, Qt::CaseInsensitive)
                || outcome.error().what.contains(u"self signed"_s, Qt::CaseInsensitive),
            qPrintable(outcome.error().what));
        QVERIFY(server.requests.empty());
        // The same certificate, known: the refusal above was about trust and nothing else.
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(tls.localCertificate());
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(trusting);
        HttpTransport again(m_cancellation);
        const auto answered = again.send(request(server.url(), "POST", "x"));
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().what));
    }

    void aTlsHandshakeThatHangsIsOffline()
    {
        RoughServer server; // speaks no TLS
        HttpSettings settings;
        settings.connectTimeout = 500;
        HttpTransport transport(m_cancellation, settings);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        const auto kind = kindOf(transport.send(request(url, "POST", "x")));
        QVERIFY(kind == Error::Kind::Offline || kind == Error::Kind::Invalid);
    }

    void cancellingFromAnotherThreadEndsTheWait()
    {
        RoughServer server;
        Cancellation cancellation;
        std::unique_ptr<QThread> other;
        server.answer = [&](QTcpSocket &, const SeenRequest &) {
            other.reset(QThread::create([&] { cancellation.cancel(); }));
            other->start();
        };
        HttpTransport transport(cancellation);
        QCOMPARE(kindOf(transport.send(request(server.url(), "POST", "x"))), Error::Kind::Unanswered);
        other->wait();
        QCOMPARE(kindOf(transport.send(request(server.url(), "POST", "x"))), Error::Kind::Cancelled);
        QCOMPARE(server.requests.size(), 1u);
        cancellation.reset();
        server.answer = [](QTcpSocket &socket, const SeenRequest &) { RoughServer::reply(socket, "{}"); };
        QVERIFY(transport.send(request(server.url(), "POST", "x")));
    }

    void anAnswerThatMustNotBeLostOutlivesACancellation()
    {
        RoughServer server;
        Cancellation cancellation;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            cancellation.cancel();
            RoughServer::reply(socket, "{\"token\":1}");
        };
        HttpTransport transport(cancellation);
        HttpRequest refresh = request(server.url(), "POST", "x");
        refresh.outlivesCancellation = true;
        const auto answer = transport.send(refresh);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("{\"token\":1}"));
        QCOMPARE(kindOf(transport.send(refresh)), Error::Kind::Cancelled); // none begins
        QCOMPARE(server.requests.size(), 1u);
    }

    void butNotForEver()
    {
        RoughServer server;
        Cancellation cancellation;
        server.answer = [&](QTcpSocket &, const SeenRequest &) { cancellation.cancel(); };
        HttpSettings settings;
        settings.graceTimeout = 100;
        HttpTransport transport(cancellation, settings);
        HttpRequest refresh = request(server.url(), "POST", "x");
        refresh.outlivesCancellation = true;
        QCOMPARE(kindOf(transport.send(refresh)), Error::Kind::Unanswered);
    }

    void worksOnAWorkerThread()
    {
        RoughServer server;
        int status = 0;
        const std::unique_ptr<QThread> worker(QThread::create([&, url = server.url()] {
            HttpTransport transport(m_cancellation);
            for (int i = 0; i < 3; ++i)
                status = transport.send(request(url)).value_or(HttpResponse()).status;
        }));
        worker->start();
        QTRY_VERIFY(worker->isFinished());
        QCOMPARE(status, 200);
        QCOMPARE(server.connections, 1);
    }

    void errorsTellNoSecrets()
    {
        RoughServer server;
        server.answer = [](QTcpSocket &socket, const SeenRequest &) { socket.abort(); };
        QStringList texts;
        const auto note = [&](const Result<HttpResponse> &outcome) {
            QVERIFY(!outcome);
            texts.append(toText(outcome.error()));
        };
        note(m_transport.send(request(server.url(u"/?token=verysecret"_s), "POST", "verysecret")));
        note(m_transport.send(request(QUrl(u"http://127.0.0.1:1/?code=verysecret"_s))));
        note(m_transport.send(request(QUrl(u"https://nobody.invalid/verysecret"_s))));
        note(m_transport.send(request(QUrl(u"http://example.org/verysecret"_s))));
        note(m_transport.send(request(QUrl(u"https://me:verysecret@example.org/"_s))));
        for (const QString &text : texts)
            QVERIFY2(!text.contains(u"verysecret"_s), qPrintable(text));
    }

#ifdef Q_OS_LINUX
    void writesNoCore()
    {
        disableCoreDumps();
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
#endif

private:
    Cancellation m_cancellation;
    HttpTransport m_transport{m_cancellation};
};

SATCHEL_TEST(tst_HttpTransport)
#include "tst_HttpTransport.moc"
