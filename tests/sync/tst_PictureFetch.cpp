// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of e-mails, asked for at a server of the test's own.
#include "RoughServer.h"
#include "sync/transport/PictureFetch.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QTimer>
#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

struct World
{
    World()
    {
        policy.onlyPublicServers = false;
        policy.greatestPicture = 1024 * 1024;
        policy.totalTimeout = 5'000;
    }
    Result<QByteArray> fetch(const QUrl &address) { return PictureFetch(cancellation, policy).fetch(address); }
    Error::Kind kindOf(const QUrl &address)
    {
        const auto picture = fetch(address);
        return picture ? Error::Kind::Bug : picture.error().kind;
    }

    RoughServer server;
    Cancellation cancellation;
    PicturePolicy policy;
};

} // namespace

class tst_PictureFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureComesByOneRequestThatSaysNothingOfThePerson()
    {
        World world;
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, png, "200 OK", "Set-Cookie: reader=1\r\n");
        };
        QCOMPARE(*world.fetch(world.server.url(u"/a.png?u=1"_s)), png);
        QCOMPARE(*world.fetch(world.server.url(u"/a.png?u=1"_s)), png);
        QCOMPARE(world.server.requests.size(), size_t(2));
        for (const SeenRequest &request : world.server.requests) {
            const QByteArray head = request.head.toLower();
            QVERIFY(head.startsWith("get /a.png?u=1 http/1.1"));
            for (const char *name :
                {"\r\ncookie:", "\r\nreferer:", "\r\nauthorization:", "satchel", "accept-language: en"})
                QVERIFY2(!head.contains(name), head.constData());
        }
    }

    void theAddressThatWasCheckedIsAskedByTheNameOfItsHost()
    {
        World world;
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &) { RoughServer::reply(socket, png); };
        QUrl address = world.server.url();
        address.setHost(u"localhost"_s); // which may also have an address that nobody listens at
        QCOMPARE(*world.fetch(address), png);
        QVERIFY2(world.server.requests.front().head.contains(
                     "Host: localhost:" + QByteArray::number(world.server.serverPort()) + "\r\n"),
            world.server.requests.front().head.constData());
    }

    void aNameThatLeadsIntoTheOwnNetworkIsNotAsked()
    {
        World world;
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "302 Found", "Location: https://192.168.0.1/\r\n");
        };
        QCOMPARE(world.kindOf(world.server.url()), Error::Kind::Invalid); // also behind a redirect
        world.policy.onlyPublicServers = true;
        QCOMPARE(world.kindOf(QUrl(u"https://localhost/"_s)), Error::Kind::Invalid);
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("SVG") << QByteArray("200 OK") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("a page") << QByteArray("200 OK") << QByteArray("<html></html>");
        QTest::newRow("nothing") << QByteArray("200 OK") << QByteArray();
        QTest::newRow("not found") << QByteArray("404 Not Found") << png;
        QTest::newRow("forbidden") << QByteArray("403 Forbidden") << png;
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        World world;
        world.server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, body, status);
        };
        QVERIFY(!world.fetch(world.server.url()));
        QCOMPARE(world.server.requests.size(), size_t(1));
    }

    void aPictureThatIsTooLargeIsNotReadToItsEnd()
    {
        World world;
        const QByteArray block(1024 * 1024, 'x');
        qint64 sent = 0;
        world.server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n" + png);
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
                if (socket.bytesToWrite() == 0 && sent < 200 * block.size())
                    sent += socket.write(block);
            });
        };
        QVERIFY(!world.fetch(world.server.url()));
        QVERIFY2(sent < 50 * block.size(), QByteArray::number(sent)); // the limit, and what sockets hold
    }

    void timeIsCountedOverAllRedirects()
    {
        World world;
        world.policy.totalTimeout = 1'000;
        std::vector<std::unique_ptr<QTimer>> timers;
        world.server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            auto &timer = timers.emplace_back(std::make_unique<QTimer>());
            timer->setSingleShot(true);
            QObject::connect(timer.get(), &QTimer::timeout, &socket,
                [&socket] { RoughServer::reply(socket, {}, "302 Found", "Location: /again\r\n"); });
            timer->start(600);
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!world.fetch(world.server.url()));
        QVERIFY2(timer.elapsed() < 1'900, QByteArray::number(timer.elapsed())); // 3 s for five answers
        QCOMPARE(world.server.requests.size(), size_t(2));
    }

    void aProxyBehindTheDirectWayIsNotTakenForOneThatLooksNamesUp()
    {
        World world;
        world.policy.onlyPublicServers = true;
        world.policy.proxies = [](const QUrl &) {
            return QList{
                QNetworkProxy(QNetworkProxy::NoProxy), QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)};
        };
        const QString own = QSysInfo::machineHostName();
        const auto addresses = QHostInfo::fromName(own).addresses();
        if (addresses.isEmpty() || isPublicAddress(addresses.front()) || own == "localhost"_L1)
            QSKIP("this computer has no other name that leads to itself");
        QCOMPARE(world.kindOf(QUrl(u"https://%1/"_s.arg(own))), Error::Kind::Invalid);
    }

    void anAddressInNumbersGoesThroughTheProxyToo()
    {
        World world;
        world.policy.onlyPublicServers = true;
        const auto port = static_cast<quint16>(world.server.url().port());
        world.policy.proxies = [port](const QUrl &) {
            return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)};
        };
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "403 Forbidden");
        };
        QVERIFY(!world.fetch(QUrl(u"https://93.184.216.34/a.png"_s)));
        const size_t asked = world.server.requests.size(); // Qt may ask a proxy that refuses once more
        QVERIFY(asked > 0);
        for (const SeenRequest &request : world.server.requests)
            QVERIFY2(request.head.startsWith("CONNECT 93.184.216.34:443 "), request.head.constData());
        QCOMPARE(world.kindOf(QUrl(u"https://192.168.0.1/a.png"_s)), Error::Kind::Invalid);
        QCOMPARE(world.server.requests.size(), asked);
    }

    void aServerThatIsNotThereIsOffline()
    {
        World world;
        const QUrl address = world.server.url();
        world.server.close();
        QCOMPARE(world.kindOf(address), Error::Kind::Offline);
    }

    void aRedirectIsFollowedAndALoopIsNot()
    {
        World world;
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &request) {
            if (request.head.startsWith("GET /first"))
                RoughServer::reply(socket, {}, "302 Found", "Location: /second\r\n");
            else if (request.head.startsWith("GET /loop"))
                RoughServer::reply(socket, {}, "302 Found", "Location: /loop\r\n");
            else
                RoughServer::reply(socket, png);
        };
        QCOMPARE(*world.fetch(world.server.url(u"/first"_s)), png);
        QCOMPARE(world.kindOf(world.server.url(u"/loop"_s)), Error::Kind::Invalid);
        QCOMPARE(world.server.requests.size(), size_t(2 + 5));
    }

    void aRedirectToAFileIsNotFollowed()
    {
        World world;
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, "302 Found", "Location: file:///etc/hostname\r\n");
        };
        QCOMPARE(world.kindOf(world.server.url()), Error::Kind::Invalid);
    }

    void thisComputerAndItsNetworkAreNotAsked()
    {
        World world;
        world.policy.onlyPublicServers = true;
        QCOMPARE(world.kindOf(world.server.url()), Error::Kind::Invalid); // http, and another port
        for (const char *address : {"https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://10.0.0.1/",
                 "http://192.168.1.1/", "https://169.254.169.254/latest/meta-data/", "https://[::ffff:127.0.0.1]/",
                 "https://0x7f.1/", "https://2130706433/", "https://[fe80::1]/", "https://user@127.0.0.1/",
                 "https://127.0.0.1:8443/", "ftp://127.0.0.1/", "file:///etc/hostname"}) {
            const Error::Kind kind = world.kindOf(QUrl(QString::fromLatin1(address)));
            QVERIFY2(kind == Error::Kind::Invalid, address);
        }
        QCOMPARE(world.server.connections, 0);
    }

    void addressesOfThePublicInternetAreKnown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const char *address :
            {"8.8.8.8", "93.184.216.34", "172.15.0.1", "172.32.0.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"})
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        for (const char *address : {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254",
                 "172.16.0.1", "172.31.255.255", "192.168.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
                 "::", "::1", "fe80::1", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "::ffff:192.168.0.1",
                 "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "2001::1"})
            QTest::newRow(address) << QString::fromLatin1(address) << false;
    }
    void addressesOfThePublicInternetAreKnown()
    {
        QFETCH(QString, address);
        QTEST(isPublicAddress(QHostAddress(address)), "isPublic");
    }

    void cancelledWorkAsksForNothing()
    {
        World world;
        world.cancellation.cancel();
        QCOMPARE(world.kindOf(world.server.url()), Error::Kind::Cancelled);
        QCOMPARE(world.server.connections, 0);
    }
};

SATCHEL_TEST(tst_PictureFetch)
#include "tst_PictureFetch.moc"
