// SPDX-License-Identifier: GPL-3.0-or-later
// What a window asks for, on other threads: answers come back on its own, in order.
#include "sync/webhooks/WebhookService.h"
#include "tests/support/TestProgram.h"
#include "WebhookDesk.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::webhooks;

namespace {

struct ServiceWorld
{
    WebhookDesk desk;
    std::atomic<quint64> seed = 3;
    WebhookService service{{[this] { return Result<std::unique_ptr<store::Store>>(desk.store.again(seed++)); },
        desk.keychain, 1, {},
        [](store::Store &, sync::Keychain &, bool isNew) -> Result<QString> { return isNew ? u"new"_s : u"old"_s; }}};
    QSignalSpy done{&service, &store::WebhookControl::done};
    QSignalSpy secrets{&service, &store::WebhookControl::secretMade};
    std::vector<Error> refusals;

    ServiceWorld()
    {
        QObject::connect(&service, &store::WebhookControl::refused, &service,
            [this](const Error &error) { refusals.push_back(error); });
    }
    std::vector<store::Webhook> all() { return *store::Webhooks(*desk.store).list(); }
};

} // namespace

class tst_WebhookService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWebhookIsAddedChangedPausedAndRemoved()
    {
        ServiceWorld world;
        world.service.add({u"https://hooks.example/in"_s, u"deal.created"_s, {}, {}, u"Billing"_s});
        QTRY_COMPARE(world.done.size(), 1);
        QCOMPARE(world.secrets.size(), 1);
        QVERIFY(world.secrets.front()[1].toString().startsWith(u"whsec_"_s));
        const RecordId id = world.all().at(0).id;
        world.service.change(id, {u"https://hooks.example/other"_s, u"deal.*"_s, {}, {}, u"Billing"_s});
        QTRY_COMPARE(world.done.size(), 2);
        QCOMPARE(world.all().at(0).events, u"deal.*"_s);
        QCOMPARE(world.secrets.size(), 1); // the same server
        world.service.sendTest(id);
        world.service.pause(id);
        QTRY_COMPARE(world.done.size(), 4);
        QVERIFY(world.all().at(0).isPaused);
        QCOMPARE(world.desk.log().size(), size_t(1));
        world.service.resume(id, true);
        QTRY_COMPARE(world.done.size(), 5);
        QCOMPARE(world.desk.log().at(0).status, store::DeliveryStatus::Failed); // left out
        world.service.replay(world.desk.log().at(0).id);
        QTRY_COMPARE(world.done.size(), 6);
        QCOMPARE(world.desk.log().at(0).status, store::DeliveryStatus::Waiting);
        world.service.renewSecret(id);
        QTRY_COMPARE(world.secrets.size(), 2);
        world.service.remove(id);
        QTRY_VERIFY(world.all().empty());
        QVERIFY(world.refusals.empty());
    }

    void aRefusalNamesItsField()
    {
        ServiceWorld world;
        world.service.add({u"http://hooks.example/in"_s, u"*"_s});
        QTRY_COMPARE(world.refusals.size(), size_t(1));
        QCOMPARE(world.refusals[0].where, u"url"_s);
        world.service.pause(world.desk.store->newId());
        QTRY_COMPARE(world.refusals.size(), size_t(2));
        QCOMPARE(world.refusals[1].kind, Error::Kind::NotFound);
        QVERIFY(world.done.isEmpty());
    }

    void theApiRunsUntilItIsStopped()
    {
        struct Server final : ApiServer
        {
            explicit Server(std::atomic<QThread *> &ended) : endedOn(ended) {}
            ~Server() override { endedOn = QThread::currentThread(); }
            quint16 port() const override { return 8765; }

            std::atomic<QThread *> &endedOn;
        };
        std::atomic<QThread *> endedOn = nullptr;
        WebhookDesk desk;
        WebhookService service(
            {[&] { return Result<std::unique_ptr<store::Store>>(desk.store.again()); }, desk.keychain, 1, {}, {},
                [&endedOn](store::Store &, sync::Keychain &, quint16 port,
                    const std::function<void()> &) -> Result<std::unique_ptr<ApiServer>> {
                    if (port != 8765)
                        return fail(Error::Kind::Busy, u"taken"_s, u"port"_s);
                    return std::make_unique<Server>(endedOn);
                }});
        QSignalSpy changed(&service, &store::WebhookControl::apiChanged);
        QSignalSpy refused(&service, &store::WebhookControl::refused);
        service.startApi(80);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(service.apiPort(), quint16(0));
        service.startApi(8765);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(service.apiPort(), quint16(8765));
        service.stopApi();
        QCOMPARE(service.apiPort(), quint16(0));
        QCOMPARE(changed.size(), 2);
        QTRY_VERIFY(endedOn);
        QVERIFY(endedOn != QThread::currentThread()); // a window does not wait for the request at hand
        service.startApi(8765);
        QTRY_COMPARE(service.apiPort(), quint16(8765));
    }

    void theTokenOfTheApiComesFromTheProgram()
    {
        ServiceWorld world;
        QSignalSpy tokens(&world.service, &store::WebhookControl::apiToken);
        world.service.showApiToken(false);
        world.service.showApiToken(true);
        QTRY_COMPARE(tokens.size(), 2);
        QCOMPARE(tokens[0][0].toString(), u"old"_s);
        QCOMPARE(tokens[1][0].toString(), u"new"_s);
    }
};

SATCHEL_TEST(tst_WebhookService)
#include "tst_WebhookService.moc"
