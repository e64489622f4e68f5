// SPDX-License-Identifier: GPL-3.0-or-later
// The fake as a program: its options, its socket, its admin endpoint.
#include "tests/support/FakeCrmProcess.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using satchel::test::FakeCrmProcess;

class tst_FakeCrm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUsageAnswersTwoWithHelp_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such vendor") << QStringList{u"rolodex"_s};
        QTest::newRow("no such fault") << QStringList{u"hubspot"_s, u"--faults"_s, u"lost-cause"_s};
        QTest::newRow("no number") << QStringList{u"hubspot"_s, u"--port"_s, u"http"_s};
        QTest::newRow("value missing") << QStringList{u"hubspot"_s, u"--seed"_s};
    }
    void wrongUsageAnswersTwoWithHelp()
    {
        QFETCH(QStringList, words);
        QProcess process;
        process.start(satchel::test::fakeCrmProgram(), words);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("lost-reply"));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void itServesItsRecords()
    {
        FakeCrmProcess program({u"--records"_s, u"30"_s, u"--gzip"_s});
        QVERIFY(program.address().startsWith(u"http://127.0.0.1:"));
        const QJsonObject page = program.ask(
            "GET", u"/crm/objects/2026-03/contacts?limit=100&associations=companies"_s);
        QCOMPARE(page[u"results"].toArray().size(), 30);
        QVERIFY(!page[u"results"][0][u"associations"].isUndefined());
        const QJsonObject created = program.ask(
            "POST", u"/crm/objects/2026-03/contacts"_s, R"({"properties":{"email":"new@example.com"}})");
        QVERIFY(!created[u"id"].toString().isEmpty());
    }

    void theSecondUserWorksByHttp()
    {
        FakeCrmProcess program({u"--records"_s, u"5"_s});
        const QString id = program
                               .ask("POST", u"/__fake/create"_s,
                                   R"({"type":"contacts","values":{"firstname":"Eve"}})")[u"id"]
                               .toString();
        QVERIFY(program
                    .ask("POST", u"/__fake/edit"_s,
                        R"({"type":"contacts","id":")" + id.toLatin1() + R"(","values":{"firstname":"Eva"}})")[u"ok"]
                    .toBool());
        QCOMPARE(program.ask("GET", u"/crm/objects/2026-03/contacts/"_s + id)[u"properties"][u"firstname"].toString(),
            u"Eva"_s);
        QVERIFY(
            program.ask("POST", u"/__fake/archive"_s, R"({"type":"contacts","id":")" + id.toLatin1() + R"("})")[u"ok"]
                .toBool());
        QVERIFY(!program.ask("POST", u"/__fake/dance"_s, "{}")[u"ok"].toBool());
        const QJsonObject state = program.ask("GET", u"/__fake/state"_s);
        QCOMPARE(state[u"records"][u"contacts"].toInt(), 5);
        QCOMPARE(state[u"requests"].toInt(), 1);
        QCOMPARE(state[u"violations"].toArray().size(), 0);
    }

    void aLostReplyClosesTheConnection()
    {
        FakeCrmProcess program({});
        QVERIFY(program.ask("POST", u"/__fake/fail"_s, R"({"n":1,"fault":"lost-reply"})")[u"ok"].toBool());
        const std::unique_ptr<QNetworkReply> reply(
            program.send("POST", u"/crm/objects/2026-03/contacts"_s, R"({"properties":{"email":"a@example.com"}})"));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(reply->isFinished() || finished.wait(20'000));
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QVERIFY(program.ask("GET", u"/__fake/state"_s)[u"records"][u"contacts"].toInt() >= 1);
    }
};

SATCHEL_TEST(tst_FakeCrm)
#include "tst_FakeCrm.moc"
