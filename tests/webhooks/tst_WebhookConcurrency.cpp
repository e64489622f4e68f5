// SPDX-License-Identifier: GPL-3.0-or-later
// Several targets at the same time, over real sockets: none delays another, each keeps its order.
#include "sync/webhooks/WebhookWorker.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/RoughServer.h"
#include "WebhookDesk.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::webhooks;

namespace {

/// A target that does not answer is waited for longer than a test takes.
std::unique_ptr<sync::Transport> patientTransport(sync::Cancellation &cancellation)
{
    constexpr int minutes = 10 * 60'000;
    sync::HttpSettings settings = webhookHttpSettings();
    settings.connectTimeout = settings.transferTimeout = settings.totalTimeout = minutes;
    return std::make_unique<sync::HttpTransport>(cancellation, settings);
}

struct SeveralTargets
{
    RoughServer &add(const QString &events = u"company.created"_s)
    {
        RoughServer &server = *servers.emplace_back(std::make_unique<RoughServer>());
        desk.add(events, {}, server.url(u"/in"_s).toString());
        return server;
    }
    void create(const QString &name) { desk.store.create(EntityKind::Company, {{u"name"_s, name}}); }
    std::unique_ptr<WebhookWorker> worker()
    {
        return std::make_unique<WebhookWorker>(
            WebhookWorker::Parts{[this] { return Result<std::unique_ptr<store::Store>>(desk.store.again()); },
                desk.keychain, 1, &patientTransport});
    }
    qint64 count(store::DeliveryStatus status)
    {
        return std::ranges::count(desk.log(), status, &store::WebhookDelivery::status);
    }

    WebhookDesk desk;
    std::vector<std::unique_ptr<RoughServer>> servers;
};

void doNotAnswer(QTcpSocket &, const SeenRequest &)
{
}

QByteArray deliveryIdOf(const SeenRequest &request)
{
    for (const QByteArray &line : request.head.split('\n')) {
        if (line.toLower().startsWith("webhook-id:"))
            return line.mid(11).trimmed();
    }
    return {};
}

} // namespace

class tst_WebhookConcurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The first target answers when the second was asked.
    void aTargetThatHangsDelaysNoOther()
    {
        SeveralTargets world;
        RoughServer &slow = world.add();
        RoughServer &quick = world.add();
        QPointer<QTcpSocket> waiting;
        slow.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            if (quick.requests.empty())
                waiting = &socket;
            else
                RoughServer::reply(socket, "{}");
        };
        quick.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, "{}");
            if (waiting)
                RoughServer::reply(*waiting, "{}");
        };
        world.create(u"Acme"_s);
        const auto worker = world.worker();
        worker->start();
        QTRY_COMPARE(world.count(store::DeliveryStatus::Delivered), 2);
        QCOMPARE(slow.requests.size(), size_t(1));
        QCOMPARE(quick.requests.size(), size_t(1));
    }

    void whatHappensWhileATargetHangsIsSent()
    {
        SeveralTargets world;
        RoughServer &slow = world.add();
        RoughServer &quick = world.add(u"contact.created"_s);
        QPointer<QTcpSocket> waiting;
        slow.answer = [&](QTcpSocket &socket, const SeenRequest &) { waiting = &socket; };
        world.create(u"Acme"_s);
        const auto worker = world.worker();
        worker->start();
        QTRY_VERIFY(waiting);
        for (size_t sent = 1; sent <= 2; ++sent) {
            world.desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
            worker->wake();
            QTRY_COMPARE(quick.requests.size(), sent);
        }
        // A webhook that is added meanwhile is served as well.
        RoughServer &late = world.add(u"deal.created"_s);
        world.desk.store.create(EntityKind::Deal, {{u"title"_s, u"Roof"_s}});
        QTRY_COMPARE(late.requests.size(), size_t(1));
        QVERIFY(waiting);
        QCOMPARE(slow.requests.size(), size_t(1));
        RoughServer::reply(*waiting, "{}");
        QTRY_COMPARE(world.count(store::DeliveryStatus::Delivered), 4);
    }

    void aWebhooksEventsKeepTheirOrderOneAtATime()
    {
        constexpr int companies = 20;
        SeveralTargets world;
        world.add().answer = &doNotAnswer;
        std::vector<RoughServer *> targets{&world.add(), &world.add()};
        QStringList sent[2];
        bool isOpen[2] = {};
        bool hasOverlapped = false;
        for (size_t i = 0; i < targets.size(); ++i) {
            targets[i]->answer = [&, i](QTcpSocket &socket, const SeenRequest &request) {
                hasOverlapped = hasOverlapped || isOpen[i];
                isOpen[i] = true;
                sent[i].append(QJsonDocument::fromJson(request.body)[u"data"_s][u"record"_s][u"name"_s].toString());
                // Later, so that a request that does not wait for this answer is seen.
                QMetaObject::invokeMethod(
                    &socket,
                    [&isOpen, i, at = &socket] {
                        isOpen[i] = false;
                        RoughServer::reply(*at, "{}");
                    },
                    Qt::QueuedConnection);
            };
        }
        QStringList names;
        for (int i = 0; i < companies; ++i) {
            names.append(u"C%1"_s.arg(i));
            world.create(names.last());
        }
        const auto worker = world.worker();
        worker->start();
        QTRY_COMPARE(world.count(store::DeliveryStatus::Delivered), 2 * companies);
        QCOMPARE(sent[0], names);
        QCOMPARE(sent[1], names);
        QVERIFY(!hasOverlapped);
        QCOMPARE(world.servers.front()->requests.size(), size_t(1)); // one at a time there, too
    }

    /// As a window that closes, or a program that dies.
    void endingInterruptsAllAndOnlyTheseAreSentAgain()
    {
        SeveralTargets world;
        const std::vector<RoughServer *> slow{&world.add(), &world.add(), &world.add()};
        RoughServer &quick = world.add();
        for (RoughServer *target : slow)
            target->answer = &doNotAnswer;
        world.create(u"Acme"_s);
        world.create(u"Bolt"_s);
        auto worker = world.worker();
        worker->start();
        QTRY_COMPARE(world.count(store::DeliveryStatus::Delivered), 2);
        for (RoughServer *target : slow)
            QTRY_COMPARE(target->requests.size(), size_t(1));
        worker.reset(); // which does not wait the ten minutes
        for (const store::WebhookDelivery &delivery : world.desk.log())
            QCOMPARE(delivery.tries, delivery.status == store::DeliveryStatus::Delivered ? 1 : 0);
        QCOMPARE(world.count(store::DeliveryStatus::Waiting), 6);

        for (RoughServer *target : slow)
            target->answer = [](QTcpSocket &socket, const SeenRequest &) { RoughServer::reply(socket, "{}"); };
        worker = world.worker();
        worker->start();
        QTRY_COMPARE(world.count(store::DeliveryStatus::Delivered), 8);
        for (const RoughServer *target : slow) {
            QCOMPARE(target->requests.size(), size_t(3));
            QVERIFY(!deliveryIdOf(target->requests[0]).isEmpty());
            QCOMPARE(deliveryIdOf(target->requests[0]), deliveryIdOf(target->requests[1]));
            QCOMPARE(target->requests[0].body, target->requests[1].body);
        }
        QCOMPARE(quick.requests.size(), size_t(2));
    }
};

SATCHEL_TEST(tst_WebhookConcurrency)
#include "tst_WebhookConcurrency.moc"
