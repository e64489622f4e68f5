// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/LoopbackListener.h"
#include "tests/support/TestProgram.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace Qt::StringLiterals;

namespace {

/// A listener that waits for the state "right", and what it reported.
struct ListenerAtWork
{
    explicit ListenerAtWork(const OAuthEndpoints &endpoints = {}, int timeout = 60'000)
    {
        QObject::connect(&listener, &LoopbackListener::answered, &listener,
            [this](const Result<QString> &code) { answers.push_back(code); });
        port = listener.listen(endpoints.redirect).value_or(0);
        listener.await(u"right"_s, endpoints, timeout);
    }

    /// What a browser gets that asks for this.
    QByteArray ask(const QByteArray &target, QByteArray host = {})
    {
        if (host.isEmpty())
            host = "127.0.0.1:" + QByteArray::number(port);
        return send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n");
    }
    QByteArray send(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!socket.waitForConnected(2'000))
            return {};
        socket.write(bytes);
        const bool isClosed = QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 15'000);
        return isClosed ? socket.readAll() : QByteArray("still open");
    }

    LoopbackListener listener;
    quint16 port = 0;
    std::vector<Result<QString>> answers;
};

} // namespace

class tst_LoopbackListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOneAnswerAndCloses()
    {
        ListenerAtWork waiting;
        const QByteArray page = waiting.ask("/?code=c%2Fo+de&state=right");
        QVERIFY2(page.startsWith("HTTP/1.1 200"), page.constData());
        QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(!page.contains("c%2Fo") && !page.contains("c/o"));
        QCOMPARE(waiting.answers.size(), 1u);
        QCOMPARE(waiting.answers[0].value(), u"c/o de"_s);
        QVERIFY(waiting.ask("/?code=another&state=right").isEmpty()); // nobody listens
        QCOMPARE(waiting.answers.size(), 1u);
    }

    void whatIsNoAnswerEndsNothing_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("icon") << QByteArray("/favicon.ico") << QByteArray("404");
        QTest::newRow("wrong state") << QByteArray("/?code=evil&state=wrong") << QByteArray("400");
        QTest::newRow("no state") << QByteArray("/?code=evil") << QByteArray("400");
        QTest::newRow("empty state") << QByteArray("/?code=evil&state=") << QByteArray("400");
        QTest::newRow("two states") << QByteArray("/?code=evil&state=wrong&state=right") << QByteArray("400");
        QTest::newRow("error without state") << QByteArray("/?error=access_denied") << QByteArray("400");
        QTest::newRow("other path") << QByteArray("/callback?code=evil&state=right") << QByteArray("404");
        QTest::newRow("other address") << QByteArray("http://evil.example/?code=evil&state=right") << QByteArray("404");
    }
    void whatIsNoAnswerEndsNothing()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, status);
        ListenerAtWork waiting;
        const QByteArray page = waiting.ask(target);
        QVERIFY2(page.startsWith("HTTP/1.1 " + status), page.constData());
        QVERIFY(!page.contains("evil"));
        QVERIFY(waiting.answers.empty());
        QVERIFY(waiting.ask("/?code=good&state=right").startsWith("HTTP/1.1 200"));
        QCOMPARE(waiting.answers.at(0).value(), u"good"_s);
    }

    void aForeignHostNameIsNotUs()
    {
        ListenerAtWork waiting;
        QVERIFY(waiting.ask("/?code=evil&state=right", "evil.example").startsWith("HTTP/1.1 404"));
        QVERIFY(waiting
                    .send("POST /?code=evil&state=right HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(waiting.port)
                        + "\r\n\r\n")
                    .startsWith("HTTP/1.1 404"));
        QVERIFY(waiting.send("\x16\x03\x01 garbage\r\n\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(waiting.send("GET /" + QByteArray(40'000, 'x')).startsWith("HTTP/1.1 404"));
        QVERIFY(waiting.answers.empty());
    }

    void aRefusalIsReportedWithItsReason()
    {
        ListenerAtWork waiting;
        QVERIFY(
            waiting.ask("/?error=access_denied&error_description=you+said+no&state=right").startsWith("HTTP/1.1 400"));
        QCOMPARE(waiting.answers.at(0).error().kind, Error::Kind::Refused);
        QCOMPARE(waiting.answers.at(0).error().what, u"access_denied you said no"_s);
    }

    void anotherIssuerIsRefused()
    {
        OAuthEndpoints endpoints;
        endpoints.issuer = u"https://good.example"_s;
        {
            ListenerAtWork waiting(endpoints);
            waiting.ask("/?code=x&state=right&iss=https%3A%2F%2Fevil.example");
            QCOMPARE(waiting.answers.at(0).error().kind, Error::Kind::Refused);
        }
        {
            ListenerAtWork waiting(endpoints);
            waiting.ask("/?code=x&state=right&iss=https%3A%2F%2Fgood.example");
            QVERIFY(waiting.answers.at(0));
        }
        {
            ListenerAtWork waiting(endpoints);
            waiting.ask("/?code=x&state=right");
            QVERIFY(waiting.answers.at(0));
        }
        endpoints.alwaysSendsIssuer = true;
        ListenerAtWork waiting(endpoints);
        waiting.ask("/?code=x&state=right");
        QCOMPARE(waiting.answers.at(0).error().kind, Error::Kind::Refused);
    }

    void givesUpInTime()
    {
        ListenerAtWork waiting({}, 50);
        QTRY_COMPARE(waiting.answers.size(), 1u);
        QCOMPARE(waiting.answers[0].error().kind, Error::Kind::Cancelled);
        QVERIFY(waiting.ask("/?code=late&state=right").isEmpty());
    }

    void aFixedPortThatIsInUseIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        LoopbackListener listener;
        const auto port = listener.listen({u"localhost"_s, other.serverPort(), u"/callback"_s});
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Busy);
    }

    /// Whoever has the port in the other family would get the answer of a browser that tries ::1 first.
    void aPortThatIsInUseInTheOtherFamilyIsSaid()
    {
        QTcpServer other;
        if (!other.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this machine has no IPv6");
        LoopbackListener listener;
        const auto port = listener.listen({u"localhost"_s, other.serverPort(), u"/callback"_s});
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Busy);
        QVERIFY2(port.error().what.contains(u"::1"_s), qPrintable(port.error().what));
        LoopbackListener literal; // asks for the one address, and listens there only
        QVERIFY(literal.listen({u"127.0.0.1"_s, other.serverPort(), u"/callback"_s}));
    }

    void listensInBothFamiliesForAName()
    {
        LoopbackListener listener;
        const auto port = listener.listen({u"localhost"_s, 0, u"/callback"_s});
        QVERIFY(port);
        for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            QTcpServer probe;
            if (!probe.listen(address))
                continue; // this machine has no such address
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(address), *port);
            QVERIFY(socket.waitForConnected(2'000));
        }
    }

    void listensOnThisMachineOnly()
    {
        ListenerAtWork waiting;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, waiting.port);
            QVERIFY2(!socket.waitForConnected(1'000), qPrintable(address.toString()));
        }
    }

    void servesLocalhostByName()
    {
        OAuthEndpoints endpoints;
        endpoints.redirect = {u"localhost"_s, 0, u"/oauth"_s};
        ListenerAtWork waiting(endpoints);
        QVERIFY(waiting.ask("/oauth?code=x&state=right", "localhost:" + QByteArray::number(waiting.port))
                    .startsWith("HTTP/1.1 200"));
        QVERIFY(waiting.answers.at(0));
    }

    void manyIdleConnectionsDoNotKeepTheAnswerOut()
    {
        ListenerAtWork waiting;
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 10; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port);
            QVERIFY(idle.back()->waitForConnected());
        }
        QVERIFY(waiting.ask("/?code=x&state=right").startsWith("HTTP/1.1 200"));
    }
};

SATCHEL_TEST(tst_LoopbackListener)
#include "tst_LoopbackListener.moc"
