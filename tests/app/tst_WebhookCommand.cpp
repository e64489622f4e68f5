// SPDX-License-Identifier: GPL-3.0-or-later
// satchel webhook: names and shapes are a contract.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/RoughServer.h"

#include <QEventLoop>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

/// On a thread of its own: the server answers on this one, and the command waits for it.
Answer sendWebhooks(CommandLineCall &satchel)
{
    Answer answer;
    QEventLoop serving;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = satchel({u"webhook"_s, u"send"_s}); }));
    QObject::connect(thread.get(), &QThread::finished, &serving, &QEventLoop::quit);
    thread->start();
    serving.exec();
    thread->wait();
    return answer;
}

} // namespace

class tst_WebhookCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWebhookIsAddedSentLoggedReplayedAndRemoved()
    {
        CommandLineCall satchel;
        satchel.keychain.recover();
        RoughServer server;
        int status = 500;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            RoughServer::reply(socket, {}, QByteArray::number(status) + " Any");
        };
        const QString url = server.url(u"/in"_s).toString();
        const Answer added = satchel({u"webhook"_s, u"add"_s, url, u"--events"_s, u"contact.created"_s});
        QCOMPARE(added.code, 0);
        const QString id = added.object()[u"id"].toString();
        QVERIFY(added.object()[u"secret"].toString().startsWith(u"whsec_"_s));
        QCOMPARE(added.object()[u"state"].toString(), u"active"_s);

        satchel.create("contact", R"({"last_name":"Roe"})");
        const Answer failed = sendWebhooks(satchel);
        QCOMPARE(failed.code, 1);
        QCOMPARE(failed.object()[u"failed"].toInt(), 1);
        QCOMPARE(failed.object()[u"waiting"].toInt(), 1);
        QCOMPARE(failed.error()[u"where"].toString(), url);
        QVERIFY2(failed.error()[u"message"].toString().contains(u"500"_s), failed.err.constData());
        const QJsonObject waiting = satchel({u"webhook"_s, u"log"_s}).array()[0].toObject();
        QCOMPARE(waiting[u"event"].toString(), u"contact.created"_s);
        QCOMPARE(waiting[u"status"].toString(), u"waiting"_s);
        QCOMPARE(waiting[u"tries"].toInt(), 1);
        QVERIFY(!waiting[u"next_try"].toString().isEmpty());
        QVERIFY(!waiting[u"at"].toString().isEmpty());
        const QJsonObject listed = satchel({u"webhook"_s, u"list"_s}).array()[0].toObject();
        QCOMPARE(listed[u"state"].toString(), u"failing"_s);
        QCOMPARE(listed[u"waiting"].toInt(), 1);
        QVERIFY(!listed.contains(u"secret"_s));

        status = 200;
        satchel.clock.advance(60'000);
        QCOMPARE(sendWebhooks(satchel).code, 0);
        const QString delivery = waiting[u"id"].toString();
        QCOMPARE(satchel({u"webhook"_s, u"replay"_s, delivery}).code, 0);
        QCOMPARE(sendWebhooks(satchel).object()[u"delivered"].toInt(), 1);
        QCOMPARE(server.requests.size(), size_t(3));

        const Answer test = satchel({u"webhook"_s, u"test"_s, id});
        QCOMPARE(test.code, 0);
        QCOMPARE(test.object()[u"event"].toString(), u"satchel.test"_s);
        QCOMPARE(sendWebhooks(satchel).object()[u"delivered"].toInt(), 1);
        QVERIFY(server.requests.back().body.contains("satchel.test"));

        QCOMPARE(satchel({u"webhook"_s, u"pause"_s, id}).object()[u"state"].toString(), u"paused"_s);
        QCOMPARE(satchel({u"webhook"_s, u"resume"_s, id}).object()[u"state"].toString(), u"active"_s);
        QCOMPARE(satchel({u"webhook"_s, u"remove"_s, id}).code, 0);
        QVERIFY(satchel({u"webhook"_s, u"list"_s}).array().isEmpty());
        const auto left = satchel.keychain.entries();
        for (const QString &secret : left)
            QVERIFY(!secret.contains(u"whsec"));
    }

    void aSecretComesInOnTheStandardInput()
    {
        CommandLineCall satchel;
        satchel.keychain.recover();
        const QStringList words{
            u"webhook"_s, u"add"_s, u"https://hooks.example/in"_s, u"--events"_s, u"*"_s, u"--secret-stdin"_s};
        const Answer added = satchel(words, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
        QCOMPARE(added.code, 0);
        QVERIFY(!added.out.contains("whsec_"));
        const Answer refused = satchel(words, "hunter2\n");
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"where"].toString(), u"secret"_s);
        QVERIFY(!refused.err.contains("hunter2"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no events") << QStringList{u"add"_s, u"https://hooks.example"_s} << 2;
        QTest::newRow("no address") << QStringList{u"add"_s, u"--events"_s, u"*"_s} << 2;
        QTest::newRow("no such action") << QStringList{u"edit"_s, u"x"_s} << 2;
        QTest::newRow("no id") << QStringList{u"remove"_s} << 2;
        QTest::newRow("too much") << QStringList{u"list"_s, u"x"_s} << 2;
        QTest::newRow("not an id") << QStringList{u"remove"_s, u"x"_s} << 1;
        QTest::newRow("an unknown id") << QStringList{u"replay"_s, u"01890a5d-ac96-774b-bcce-b302099a8000"_s} << 1;
        QTest::newRow("plain http") << QStringList{u"add"_s, u"http://hooks.example"_s, u"--events"_s, u"*"_s} << 1;
        QTest::newRow("an unknown event")
            << QStringList{u"add"_s, u"https://hooks.example"_s, u"--events"_s, u"deal.sold"_s} << 1;
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, words);
        CommandLineCall satchel;
        satchel.keychain.recover();
        const Answer answer = satchel(QStringList{u"webhook"_s} + words);
        QTEST(answer.code, "code");
        QVERIFY(!answer.error()[u"message"].toString().isEmpty());
    }

    void withoutAKeychainNothingIsAdded()
    {
        CommandLineCall satchel;
        const Answer answer = satchel({u"webhook"_s, u"add"_s, u"https://hooks.example"_s, u"--events"_s, u"*"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"].toString(), u"keychain_unavailable"_s);
        QVERIFY(satchel({u"webhook"_s, u"list"_s}).array().isEmpty());
    }

    void theApisTokenIsShownOnlyWhenItIsAskedFor()
    {
        CommandLineCall satchel;
        satchel.keychain.recover();
        satchel.create("contact", R"({"last_name":"Roe"})");
        const QString token = satchel({u"serve"_s, u"--show-token"_s}).object()[u"token"].toString();
        QVERIFY(token.size() >= 43);
        QCOMPARE(satchel({u"serve"_s, u"--show-token"_s}).object()[u"token"].toString(), token);
        const Answer renewed = satchel({u"serve"_s, u"--new-token"_s});
        QVERIFY(renewed.object()[u"token"].toString() != token);
        QVERIFY(satchel.keychain.entries().contains(renewed.object()[u"token_name"].toString()));
        QCOMPARE(satchel({u"serve"_s, u"--port"_s, u"70000"_s}).code, 2);
        satchel.keychain.failAfter(0);
        QCOMPARE(satchel({u"serve"_s}).error()[u"kind"].toString(), u"keychain_unavailable"_s);
    }
};

SATCHEL_TEST(tst_WebhookCommand)
#include "tst_WebhookCommand.moc"
