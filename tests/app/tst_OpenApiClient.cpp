// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the local API, validated and used by a client that nobody here wrote (tests/openapi).
#include "app/demo/DemoStore.h"
#include "app/serve/ApiGate.h"
#include "app/serve/LocalApi.h"
#include "sync/transport/LocalServer.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::app;

class tst_OpenApiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(test::projectPath(u"build/openapi"_s) + u"/installed-lock.json"_s))
            QSKIP("the OpenAPI client is not installed: ./dev setup does it");
    }

    void aClientMadeFromTheDescriptionWorksWithTheRecords_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::newRow("an empty store with a custom field of each type") << false;
        QTest::newRow("sample data, every record against its schema") << true;
    }
    void aClientMadeFromTheDescriptionWorksWithTheRecords()
    {
        QFETCH(bool, isDemo);
        QTemporaryDir folder;
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const QString path = folder.filePath(u"api.satchel"_s);
        if (isDemo)
            QVERIFY_RESULT(fillDemoStore(path, clock));
        auto store = store::Store::open(path, clock, 1);
        QVERIFY_RESULT(store);
        for (int type = 0; !isDemo && type <= static_cast<int>(FieldType::List); ++type)
            addField(**store, static_cast<FieldType>(type));

        ApiGate gate("the token");
        LocalApi api([&] { return store::Store::open(path, clock, 2); });
        const auto server = sync::LocalServer::listen(0,
            {[&](const sync::HttpRequest &request) { return gate.refuse(request); },
                [&](const sync::HttpRequest &request) { return api.answer(request); },
                [](qsizetype) {
                    return sync::HttpResponse{413, {}, "{}"};
                }});
        QVERIFY_RESULT(server);
        QProcess client;
        client.start(u"node"_s,
            {test::projectPath(u"build/openapi/client.mjs"_s), u"http://127.0.0.1:%1"_s.arg((*server)->port())});
        client.write("the token");
        client.closeWriteChannel();
        QVERIFY(client.waitForFinished(120'000));
        const QByteArray said = client.readAllStandardOutput();
        QVERIFY2(client.exitCode() == 0, (said + client.readAllStandardError()).constData());
        const QStringList steps = QJsonDocument::fromJson(said).object()[u"steps"].toVariant().toStringList();
        QCOMPARE(steps,
            QStringList({u"validated"_s, u"client"_s, u"created"_s, u"updated"_s, u"referred"_s, u"paged"_s, u"read"_s,
                u"deleted"_s, u"all"_s}));
    }

private:
    static void addField(store::Store &store, FieldType type)
    {
        Field field;
        field.label = u"Own "_s + typeName(type);
        field.type = type;
        if (type == FieldType::Choice || type == FieldType::MultiChoice)
            field.choices = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
        if (type == FieldType::Reference)
            field.target = EntityKind::Company;
        std::ignore = store.addCustomField(EntityKind::Contact, field); // some types cannot be one
    }
};

SATCHEL_TEST(tst_OpenApiClient)
#include "tst_OpenApiClient.moc"
