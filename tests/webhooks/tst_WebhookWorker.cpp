// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that sends, over real sockets.
#include "sync/webhooks/WebhookWorker.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/RoughServer.h"
#include "WebhookDesk.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::webhooks;

namespace {

/// The same as in use, but for how long a target may take.
sync::TransportFactory impatient(int milliseconds)
{
    return [milliseconds](sync::Cancellation &cancellation) -> std::unique_ptr<sync::Transport> {
        sync::HttpSettings settings = webhookHttpSettings();
        settings.connectTimeout = settings.transferTimeout = settings.totalTimeout = milliseconds;
        return std::make_unique<sync::HttpTransport>(cancellation, settings);
    };
}

struct World
{
    World() { desk.add(u"company.created"_s, {}, server.url(u"/in"_s).toString()); }
    void create(const QString &name) { desk.store.create(EntityKind::Company, {{u"name"_s, name}}); }
    std::unique_ptr<WebhookWorker> worker(int patience = 5'000)
    {
        return std::make_unique<WebhookWorker>(
            WebhookWorker::Parts{[this] { return Result<std::unique_ptr<store::Store>>(desk.store.again()); },
                desk.keychain, 1, impatient(patience)});
    }
    store::WebhookDelivery delivery() { return desk.log().front(); }

    RoughServer server;
    WebhookDesk desk;
};

} // namespace

class tst_WebhookWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSendsWhatChangesWhileItRuns()
    {
        World world;
        const auto worker = world.worker();
        worker->start();
        world.create(u"Acme"_s);
        worker->wake();
        QTRY_COMPARE(world.server.requests.size(), size_t(1));
        const QByteArray head = world.server.requests[0].head;
        QVERIFY(head.startsWith("POST /in HTTP/1.1"));
        QVERIFY(head.toLower().contains("webhook-signature: v1,"));
        QTRY_COMPARE(world.delivery().status, store::DeliveryStatus::Delivered);
        world.create(u"Bolt"_s);
        worker->wake();
        QTRY_COMPARE(world.server.requests.size(), size_t(2));
        QCOMPARE(world.server.connections, 1); // kept alive
    }

    void itNoticesWhatAnotherProcessWrites()
    {
        World world;
        const auto worker = world.worker();
        worker->start();
        world.create(u"Acme"_s);
        worker->wake();
        QTRY_COMPARE(world.server.requests.size(), size_t(1));
        QTRY_COMPARE(world.delivery().status, store::DeliveryStatus::Delivered);
        world.create(u"Bolt"_s); // and nobody says so
        QTRY_COMPARE(world.server.requests.size(), size_t(2));
    }

    void aTargetThatHangsEndsInTime()
    {
        World world;
        world.server.answer = [](QTcpSocket &, const SeenRequest &) {};
        world.create(u"Acme"_s);
        const auto worker = world.worker(300);
        worker->start();
        QTRY_COMPARE(world.desk.log().size(), size_t(1));
        QTRY_COMPARE(world.delivery().tries, 1);
        QCOMPARE(world.delivery().status, store::DeliveryStatus::Waiting);
        QVERIFY(!world.delivery().problem.isEmpty());
    }

    void itEndsAtOnceWhileATargetHangs()
    {
        World world;
        world.server.answer = [](QTcpSocket &, const SeenRequest &) {};
        world.create(u"Acme"_s);
        auto worker = world.worker(60'000);
        worker->start();
        QTRY_COMPARE(world.server.requests.size(), size_t(1));
        QElapsedTimer timer;
        timer.start();
        worker.reset();
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(world.delivery().tries, 0);
    }

    void anAnswerWithoutAnEndIsAFailure()
    {
        World world;
        world.server.answer = [](QTcpSocket &socket, const SeenRequest &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n");
            socket.write(QByteArray(2 * 1024 * 1024, 'x'));
        };
        world.create(u"Acme"_s);
        const auto worker = world.worker(3'000);
        worker->start();
        QTRY_COMPARE(world.desk.log().size(), size_t(1));
        QTRY_COMPARE(world.delivery().tries, 1);
        QCOMPARE(world.delivery().status, store::DeliveryStatus::Waiting);
    }

    void aRedirectToAnotherHostIsNotFollowed()
    {
        World world;
        RoughServer other;
        for (const QByteArray &status : {QByteArray("302 Found"), QByteArray("307 Temporary Redirect")}) {
            world.server.answer = [&, status](QTcpSocket &socket, const SeenRequest &) {
                RoughServer::reply(socket, {}, status, "Location: " + other.url(u"/in"_s).toEncoded() + "\r\n");
            };
            world.create(u"Acme"_s);
            const auto before = world.server.requests.size();
            auto resumed = *store::Webhooks(*world.desk.store).list();
            QVERIFY_RESULT(resumeWebhook(*world.desk.store, resumed.front(), Missed::Send));
            const auto worker = world.worker();
            worker->start();
            QTRY_VERIFY(world.server.requests.size() > before);
            QTRY_COMPARE(world.delivery().tries, 1);
            QVERIFY(world.delivery().problem.contains(u"redirects"_s) || !world.delivery().problem.isEmpty());
        }
        QVERIFY(other.requests.empty());
    }
};

SATCHEL_TEST(tst_WebhookWorker)
#include "tst_WebhookWorker.moc"
