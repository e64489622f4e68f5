// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a message on the web, fetched for a window from a server of the test's own.
#include "sync/mail/MailService.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/RoughServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

struct Window
{
    Window()
    {
        parts.pictures.onlyPublicServers = false;
        parts.pictures.totalTimeout = 5'000;
    }
    QStringList addresses(int count) const
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(server.url(u"/%1.png"_s.arg(i)).toString());
        return all;
    }

    RoughServer server;
    MemoryKeychain keychain;
    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    MailService::Parts parts{
        []() -> Result<std::unique_ptr<store::Store>> { return fail(Error::Kind::Busy, u"not needed"_s); }, keychain,
        clock, QTimeZone::utc(), [](const QUrl &) {}};
};

} // namespace

class tst_MailPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachComesAndTheEndSaysHowManyDidNot()
    {
        Window window;
        window.server.answer = [](QTcpSocket &socket, const SeenRequest &request) {
            RoughServer::reply(socket, png, request.head.startsWith("GET /2.") ? "404 Not Found" : "200 OK");
        };
        MailService service(window.parts);
        QSignalSpy fetched(&service, &MailService::pictureFetched);
        QSignalSpy ended(&service, &MailService::picturesEnded);
        service.fetchPictures(7, window.addresses(4));
        QVERIFY(ended.wait());
        QCOMPARE(fetched.size(), 3);
        QCOMPARE(ended[0], (QVariantList{quint64(7), qsizetype(1), false}));
    }

    void nothingIsAskedForNothing()
    {
        Window window;
        MailService service(window.parts);
        QSignalSpy ended(&service, &MailService::picturesEnded);
        service.fetchPictures(7, {});
        QCOMPARE(ended.size(), 1);
    }

    void whatIsCancelledIsNotAskedForAndAnswersNothing()
    {
        Window window;
        window.server.answer = [](QTcpSocket &, const SeenRequest &) {}; // and they wait
        MailService service(window.parts);
        QSignalSpy fetched(&service, &MailService::pictureFetched);
        QSignalSpy ended(&service, &MailService::picturesEnded);
        service.fetchPictures(1, window.addresses(40));
        QTRY_COMPARE(window.server.requests.size(), size_t(4));
        service.cancelPictures(1);
        window.server.answer = [](QTcpSocket &socket, const SeenRequest &) { RoughServer::reply(socket, png); };
        service.fetchPictures(2, window.addresses(1)); // those that waited hold it up no longer
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toULongLong(), quint64(2));
        QCOMPARE(fetched.size(), 1);
        QCOMPARE(window.server.requests.size(), size_t(5));
    }

    void nothingMoreIsAskedForWhenAMessageHasItsBytes()
    {
        Window window;
        const QByteArray large = png + QByteArray(7 * 1024 * 1024, 'x');
        window.server.answer = [&large](QTcpSocket &socket, const SeenRequest &) { RoughServer::reply(socket, large); };
        MailService service(window.parts);
        QSignalSpy fetched(&service, &MailService::pictureFetched);
        QSignalSpy ended(&service, &MailService::picturesEnded);
        service.fetchPictures(1, window.addresses(40));
        QVERIFY(ended.wait(60'000));
        QVERIFY2(fetched.size() >= 5 && fetched.size() <= 9, QByteArray::number(fetched.size()));
        QVERIFY2(window.server.requests.size() < 20, QByteArray::number(qsizetype(window.server.requests.size())));
    }

    void whoClosesTheWindowWaitsForNoServer()
    {
        Window window;
        window.server.answer = [](QTcpSocket &, const SeenRequest &) {};
        QElapsedTimer timer;
        {
            MailService service(window.parts);
            service.fetchPictures(1, window.addresses(10));
            QTRY_COMPARE(window.server.requests.size(), size_t(4));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 2'500, qPrintable(QString::number(timer.elapsed()))); // 5 s is a picture's time
    }
};

SATCHEL_TEST(tst_MailPictures)
#include "tst_MailPictures.moc"
