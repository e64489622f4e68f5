// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of the local API, and its server over real sockets.
#include "app/serve/ApiGate.h"
#include "app/serve/ApiToken.h"
#include "app/serve/LocalApi.h"
#include "domain/FieldNames.h"
#include "store/FieldDefinitions.h"
#include "sync/transport/HttpTransport.h"
#include "sync/transport/LocalServer.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::app;
using namespace satchel::test;

namespace {

struct World
{
    sync::HttpResponse ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        std::vector<sync::HttpHeader> headers = {})
    {
        sync::HttpRequest request;
        request.method = method;
        request.url = QUrl::fromEncoded(target, QUrl::StrictMode);
        request.headers = std::move(headers);
        request.headers.push_back({"Host", "127.0.0.1:8080"});
        request.body = body;
        return api.answer(request);
    }
    QJsonObject json(const QByteArray &target) { return object(ask("GET", target)); }
    static QJsonObject object(const sync::HttpResponse &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    static QJsonObject error(const sync::HttpResponse &answer) { return object(answer)[u"error"].toObject(); }
    QByteArray company(const QByteArray &name)
    {
        const auto answer = ask("POST", "/company", "{\"fields\":{\"name\":\"" + name + "\"}}");
        return object(answer)[u"id"].toString().toLatin1();
    }

    TestStore store;
    LocalApi api{[this] { return Result<std::unique_ptr<store::Store>>(store.again()); }};
};

/// The server as `serve` has it.
struct Served
{
    explicit Served(const sync::LocalServerLimits &limits = {})
    {
        auto started = sync::LocalServer::listen(0,
            {[this](const sync::HttpRequest &request) { return gate.refuse(request); },
                [this](const sync::HttpRequest &request) { return world.api.answer(request); },
                [](qsizetype) {
                    return sync::HttpResponse{413, {}, "{}"};
                }},
            limits);
        if (!started)
            qFatal("%s", qUtf8Printable(toText(started.error())));
        server = std::move(*started);
    }
    Result<sync::HttpResponse> ask(const QByteArray &method, const QString &target, const QByteArray &body = {},
        const QByteArray &given = "Bearer secret")
    {
        sync::HttpRequest request;
        request.method = method;
        request.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(server->port()), target));
        request.body = body;
        if (!given.isEmpty())
            request.headers.push_back({"Authorization", given});
        return transport.send(request);
    }
    /// What the server answers to these very bytes, until it closes or falls silent.
    QByteArray raw(const QByteArray &bytes, int milliseconds = 2'000) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server->port());
        if (!socket.waitForConnected(2'000))
            return "not connected";
        socket.write(bytes);
        socket.flush();
        QByteArray answer;
        while (socket.waitForReadyRead(milliseconds))
            answer += socket.readAll();
        return answer + socket.readAll();
    }

    World world;
    ApiGate gate{"secret"};
    sync::Cancellation cancellation;
    sync::HttpTransport transport{cancellation};
    std::unique_ptr<sync::LocalServer> server;
};

} // namespace

class tst_LocalApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordIsMadeReadChangedAndTakenBackOutOfTheTrash()
    {
        World world;
        const auto created = world.ask("POST", "/contact", R"({"fields":{"last_name":"Roe","email":"a@b.example"}})");
        QCOMPARE(created.status, 201);
        const QByteArray id = World::object(created)[u"id"].toString().toLatin1();
        QCOMPARE(created.header("Location"), "/contact/" + id);
        QVERIFY(!created.header("Satchel-Changeset").isEmpty());

        const auto read = world.ask("GET", "/contact/" + id);
        QCOMPARE(read.status, 200);
        QCOMPARE(World::object(read)[u"email"].toString(), u"a@b.example"_s);
        QCOMPARE(read.header("ETag"), created.header("ETag"));

        const auto changed = world.ask("PATCH", "/contact/" + id, R"({"fields":{"last_name":"Doe"}})");
        QCOMPARE(changed.status, 200);
        QCOMPARE(World::object(changed)[u"last_name"].toString(), u"Doe"_s);
        QVERIFY(changed.header("ETag") != read.header("ETag"));

        QCOMPARE(world.ask("DELETE", "/contact/" + id).status, 200);
        QCOMPARE(world.ask("GET", "/contact/" + id).status, 404);
        QCOMPARE(world.ask("DELETE", "/contact/" + id).status, 404);
        QCOMPARE(world.ask("POST", "/contact/" + id + "/restore").status, 200);
        QCOMPARE(world.ask("GET", "/contact/" + id).status, 200);
    }

    void aFormIsListedAndFilledIn()
    {
        World world;
        const RecordId form = world.store.create(EntityKind::CaptureForm,
            {{field::name, u"Trade fair"_s}, {field::thank_you, u"See you!"_s},
                {field::questions, u"[{\"field\":\"last_name\",\"required\":true},{\"field\":\"email\"}]"_s}});
        const QJsonArray forms = world.json("/forms")[u"forms"].toArray();
        QCOMPARE(forms.size(), 1);
        QCOMPARE(forms[0][u"id"].toString(), form.toString());
        QCOMPARE(forms[0][u"status"].toString(), u"open"_s);
        const QByteArray body = R"({"fields":{"last_name":"Berg","email":"berg@b.example"}})";
        const auto made = world.ask("POST", "/forms/Trade%20fair", body);
        QCOMPARE(made.status, 201);
        QVERIFY(!made.header("Satchel-Changeset").isEmpty());
        const QJsonObject answer = World::object(made);
        QCOMPARE(answer[u"new"].toBool(), true);
        QCOMPARE(answer[u"thank_you"].toString(), u"See you!"_s);
        QCOMPARE(world.ask("GET", "/lead/" + answer[u"id"].toString().toLatin1()).status, 200);
        QCOMPARE(World::object(world.ask("POST", "/forms/trade%20fair", body))[u"new"].toBool(), false);

        const auto missing = world.ask("POST", "/forms/Trade%20fair", R"({"fields":{"email":"a@b.example"}})");
        QCOMPARE(missing.status, 400);
        QCOMPARE(World::error(missing)[u"where"].toString(), u"fields.last_name"_s);
        QCOMPARE(world.ask("POST", "/forms/Nothing", body).status, 404);
        QCOMPARE(world.ask("GET", "/forms/Trade%20fair").status, 405);
        QCOMPARE(world.ask("POST", "/forms").status, 405);
        QCOMPARE(world.ask("POST", "/forms/a/b", body).status, 404);
        const QJsonObject paths = world.json("/openapi.json")[u"paths"].toObject();
        QVERIFY(paths.contains(u"/forms/{name}"_s));
    }

    void aFormThatIsSentTwiceIsTakenOnce()
    {
        World world;
        world.store.create(
            EntityKind::CaptureForm, {{field::name, u"F"_s}, {field::questions, u"[{\"field\":\"last_name\"}]"_s}});
        const QByteArray body = "{\"id\":\"" + world.store->newId().toString().toLatin1()
            + "\",\"fields\":{\"last_name\":\"Berg\"}}";
        QCOMPARE(world.ask("POST", "/forms/F", body).status, 201);
        QCOMPARE(world.ask("POST", "/forms/F", body).status, 409);
        QCOMPARE(world.json("/lead")[u"records"].toArray().size(), 1);
    }

    /// The registry that the request was read by is gone once its definition is committed.
    void aRecordTypeIsDefinedAndFilled()
    {
        World world;
        const auto defined = world.ask("POST", "/entity_definition", R"({"fields":{"label":"Project"}})");
        QCOMPARE(defined.status, 201);
        QVERIFY(defined.header("Location").startsWith("/entity_definition/"));
        QCOMPARE(World::object(defined)[u"name"].toString(), u"x_project"_s);
        const auto field = world.ask(
            "POST", "/field_definition", R"({"fields":{"entity":"x_project","label":"Budget","type":"integer"}})");
        QCOMPARE(field.status, 201);
        const auto project = world.ask("POST", "/x_project", R"({"fields":{"name":"Crane","x_budget":5}})");
        QCOMPARE(project.status, 201);
        QCOMPARE(World::object(project)[u"x_budget"].toInt(), 5);
        const QByteArray place = defined.header("Location");
        QCOMPARE(world.ask("DELETE", place).status, 200);
        QCOMPARE(world.ask("GET", project.header("Location")).status, 404);
        QCOMPARE(world.ask("POST", place + "/restore").status, 200);
        QCOMPARE(world.ask("GET", project.header("Location")).status, 200);
    }

    void aChangeIsAnOwnActThatCanBeUndone()
    {
        World world;
        world.company("Acme");
        const auto newest = world.store->log().newestUndoable();
        QVERIFY_RESULT(newest);
        QVERIFY(*newest);
        QCOMPARE((*newest)->origin, Origin::api());
        QVERIFY(Origin::fromText(u"api"_s).isOwn());
        QVERIFY_RESULT(world.store->undo((*newest)->id));
        QCOMPARE(world.json("/company")[u"records"].toArray().size(), 0);
    }

    void aVersionThatIsNotThereAnyMoreIsNotOverwritten()
    {
        World world;
        const QByteArray id = world.company("Acme");
        const QByteArray etag = world.ask("GET", "/company/" + id).header("ETag");
        QVERIFY(world.store.update(EntityKind::Company, RecordId::fromString(QString::fromLatin1(id)),
            {{u"website"_s, u"https://acme.example"_s}}));
        const auto refused = world.ask(
            "PATCH", "/company/" + id, R"({"fields":{"name":"Bolt"}})", {{"If-Match", etag}});
        QCOMPARE(refused.status, 412);
        QCOMPARE(World::error(refused)[u"kind"].toString(), u"conflict"_s);
        QCOMPARE(world.ask("DELETE", "/company/" + id, {}, {{"If-Match", etag}}).status, 412);
        QCOMPARE(world.json("/company/" + id)[u"name"].toString(), u"Acme"_s);
        const QByteArray now = world.ask("GET", "/company/" + id).header("ETag");
        QCOMPARE(
            world.ask("PATCH", "/company/" + id, R"({"fields":{"name":"Bolt"}})", {{"If-Match", "\"other\", " + now}})
                .status,
            200);
    }

    void aVersionAndExpectedValuesAreBothCompared()
    {
        World world;
        const QByteArray id = world.company("Acme");
        const QByteArray etag = world.ask("GET", "/company/" + id).header("ETag");
        const auto differs = world.ask("PATCH", "/company/" + id,
            R"({"fields":{"name":"Bolt"},"expected":{"name":"Coil"}})", {{"If-Match", etag}});
        QCOMPARE(differs.status, 409);
        QCOMPARE(world
                     .ask("PATCH", "/company/" + id, R"({"fields":{"name":"Bolt"},"expected":{"name":"Acme"}})",
                         {{"If-Match", etag}})
                     .status,
            200);
        QCOMPARE(world.ask("DELETE", "/company/" + id, {}, {{"If-Match", etag}}).status, 412);
        const QByteArray now = world.ask("GET", "/company/" + id).header("ETag");
        QCOMPARE(world.ask("DELETE", "/company/" + id, {}, {{"If-Match", now}}).status, 200);
    }

    void aDeletionIsRefusedInTheCommitWhereAValueIsAnother()
    {
        World world;
        const QByteArray id = world.company("Acme");
        Edit edit = Edit::remove(EntityKind::Company, RecordId::fromString(QString::fromLatin1(id)));
        edit.expected = {{u"name"_s, u"Coil"_s}};
        const auto refused = world.store->commit({u"Delete"_s, Origin::api(), {edit}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(world.ask("GET", "/company/" + id).status, 200);
    }

    void aNewTokenEndsTheOldOneAtOnce()
    {
        World world;
        QByteArray inKeychain = "old";
        ApiGate gate("old",
            ApiGate::Renewal{{}, [&] { return world.api.tokenStamp(); }, [&] { return std::optional(inKeychain); }});
        const auto isAdmitted = [&](const QByteArray &token) {
            sync::HttpRequest request;
            request.headers = {{"Host", "127.0.0.1"}, {"Authorization", "Bearer " + token}};
            return !gate.refuse(request);
        };
        QVERIFY(isAdmitted("old"));
        QVERIFY(!isAdmitted("new"));
        inKeychain = "new";
        QVERIFY_RESULT(noteNewApiToken(*world.store));
        QVERIFY(!isAdmitted("old"));
        QVERIFY(isAdmitted("new"));
    }

    void expectedValuesAreCompared()
    {
        World world;
        const QByteArray id = world.company("Acme");
        const auto refused = world.ask(
            "PATCH", "/company/" + id, R"({"fields":{"name":"Bolt"},"expected":{"name":"Coil"}})");
        QCOMPARE(refused.status, 409);
        QCOMPARE(World::error(refused)[u"where"].toString(), u"name"_s);
        QCOMPARE(
            world.ask("PATCH", "/company/" + id, R"({"fields":{"name":"Bolt"},"expected":{"name":"Acme"}})").status,
            200);
    }

    void aCreateCanBeRepeatedWithItsId()
    {
        World world;
        const QByteArray body = "{\"id\":\"" + world.store->newId().toString().toLatin1()
            + "\",\"fields\":{\"name\":\"Acme\"}}";
        QCOMPARE(world.ask("POST", "/company", body).status, 201);
        QCOMPARE(world.ask("POST", "/company", body).status, 409);
        QCOMPARE(world.json("/company")[u"records"].toArray().size(), 1);
    }

    void pagesFollowEachOtherByKey_data()
    {
        QTest::addColumn<QByteArray>("sort");
        QTest::newRow("by creation") << QByteArray();
        QTest::newRow("by name") << QByteArray("&sort=name");
        QTest::newRow("by a field that is mostly empty") << QByteArray("&sort=employees:desc");
        QTest::newRow("by a reference") << QByteArray("&sort=parent");
        QTest::newRow("by an instant") << QByteArray("&sort=created_at:desc");
        QTest::newRow("by money") << QByteArray("&sort=annual_revenue");
    }
    void pagesFollowEachOtherByKey()
    {
        QFETCH(QByteArray, sort);
        World world;
        std::vector<RecordId> made;
        for (int i = 0; i < 23; ++i) {
            const Value parent = i > 2 && i % 2 == 0 ? Value(made[static_cast<size_t>(i % 3)]) : Value();
            const Value revenue = i % 4 == 0 ? Value(Money{100 * i, *Currency::fromCode(u"EUR"_s)}) : Value();
            made.push_back(world.store.create(EntityKind::Company,
                {{u"name"_s, u"C%1"_s.arg(i % 7)}, {u"employees"_s, i % 3 == 0 ? Value(qint64(i)) : Value()},
                    {u"parent"_s, parent}, {u"annual_revenue"_s, revenue}}));
            world.store.clock.advance(i % 2);
        }
        QSet<QString> seen;
        QByteArray after;
        int pages = 0;
        do {
            const QJsonObject page = world.json("/company?limit=5&fields=name" + sort + after);
            for (const QJsonValue record : page[u"records"].toArray()) {
                QCOMPARE(record.toObject().keys(), QStringList({u"id"_s, u"name"_s}));
                QVERIFY2(!seen.contains(record[u"id"].toString()), "twice");
                seen.insert(record[u"id"].toString());
            }
            after = page[u"next"].isNull() ? QByteArray() : "&after=" + page[u"next"].toString().toLatin1();
        } while (!after.isEmpty() && ++pages < 100);
        QCOMPARE(seen.size(), 23);
    }

    /// A program that adds a record for each page that it reads still comes to an end of what was there.
    void whoPagesForEverPaysTheSameForEachPage()
    {
        World world;
        for (int i = 0; i < 10; ++i)
            world.company("C");
        QByteArray after;
        for (int page = 0; page < 200; ++page) {
            const QJsonObject answer = world.json("/company?limit=1" + after);
            QVERIFY(answer[u"records"].toArray().size() <= 1);
            if (answer[u"next"].isNull())
                break;
            after = "&after=" + answer[u"next"].toString().toLatin1();
            world.company("More");
        }
        QCOMPARE(world.ask("GET", "/company?limit=501").status, 400);
        QCOMPARE(world.ask("GET", "/company?limit=0").status, 400);
    }

    void filtersAndSearchUnderstandWhatTheCommandLineDoes()
    {
        World world;
        world.store.create(EntityKind::Company, {{u"name"_s, u"Acme & Söhne"_s}, {u"industry"_s, u"retail"_s}});
        world.store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        QCOMPARE(world.json("/company?filter=industry+%3D+%22retail%22")[u"records"].toArray().size(), 1);
        const auto wrong = world.ask("GET", "/company?filter=colour%20%3D%201");
        QVERIFY(wrong.status == 400 || wrong.status == 404);
        QVERIFY(World::error(wrong)[u"where"].toString().startsWith(u"filter"_s));
        const QJsonArray hits = world.json("/search?q=acme+s%C3%B6hne")[u"results"].toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0][u"entity"].toString(), u"company"_s);
    }

    void theChangeFeedGoesOnFromWhereItWas()
    {
        World world;
        const QByteArray id = world.company("Acme");
        QCOMPARE(world.ask("PATCH", "/company/" + id, R"({"fields":{"name":"Bolt"}})").status, 200);
        QList<QJsonObject> seen;
        qint64 position = 0;
        for (;;) {
            const QJsonObject page = world.json("/changes?limit=2&after=" + QByteArray::number(position));
            for (const QJsonValue change : page[u"changes"].toArray())
                seen.append(change.toObject());
            QVERIFY(page[u"next"].toInteger() >= position);
            position = page[u"next"].toInteger();
            if (position == page[u"last"].toInteger())
                break;
        }
        bool isRenamed = false;
        for (const QJsonObject &change : seen)
            isRenamed = isRenamed
                || (change[u"id"].toString().toLatin1() == id && change[u"field"] == u"name"_s
                    && change[u"before"] == u"Acme"_s && change[u"after"] == u"Bolt"_s
                    && change[u"origin"] == u"api"_s);
        QVERIFY(isRenamed);
        QCOMPARE(world.json("/changes?after=" + QByteArray::number(position))[u"changes"].toArray().size(), 0);
        const auto behind = world.ask("GET", "/changes?after=" + QByteArray::number(position + 1));
        QCOMPARE(behind.status, 409);
        QCOMPARE(World::error(behind)[u"where"].toString(), u"after"_s);
        QVERIFY(World::error(behind)[u"message"].toString().contains(QString::number(position)));
    }

    void whoMovesADealOnHearsWhichExitCriteriaAreUnmet()
    {
        World world;
        const auto stages = world.store->select({EntityKind::Stage, {}, {}, {field::position, false}, {}, -1, false});
        const RecordId deal = world.store.create(
            EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::stage, stages->id(0)}});
        const RecordId playbook = world.store.create(
            EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stages->id(0)}});
        world.store.create(EntityKind::PlaybookItem,
            {{field::playbook, playbook}, {field::kind, u"criterion"_s}, {field::title, u"A value is known"_s},
                {field::condition, u"value is not empty"_s}});
        const QByteArray target = "/deal/" + deal.toString().toLatin1();
        const auto move = [&](qsizetype to) {
            return world.ask(
                "PATCH", target, "{\"fields\":{\"stage\":\"" + stages->id(to).toString().toLatin1() + "\"}}");
        };
        const auto moved = move(1);
        QCOMPARE(moved.status, 200);
        const QJsonObject record = World::object(moved);
        QCOMPARE(record[u"stage"].toString(), stages->id(1).toString());
        const QJsonArray warnings = record[u"warnings"].toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.at(0)[u"kind"].toString(), u"exit_criteria"_s);
        QCOMPARE(warnings.at(0)[u"id"].toString(), deal.toString());
        QCOMPARE(warnings.at(0)[u"criteria"].toArray(), QJsonArray{u"A value is known"_s});
        QCOMPARE(moved.header("ETag"), world.ask("GET", target).header("ETag"));
        QVERIFY(!world.json(target).contains(u"warnings"_s));
        QVERIFY(!World::object(move(0)).contains(u"warnings"_s)); // back
        const QJsonObject schemas = world.json("/openapi.json")[u"components"][u"schemas"].toObject();
        QVERIFY(schemas[u"deal"][u"properties"].toObject().contains(u"warnings"_s));
        QVERIFY(!schemas[u"company"][u"properties"].toObject().contains(u"warnings"_s));
        QVERIFY(!schemas[u"deal_input"][u"properties"].toObject().contains(u"warnings"_s));
    }

    void aCustomFieldIsInSchemaDescriptionAndRecords()
    {
        World world;
        world.company("Acme");
        Field field;
        field.label = u"Region"_s;
        field.type = FieldType::Text;
        const auto added = world.store->addCustomField(EntityKind::Company, field);
        QVERIFY_RESULT(added);
        const QJsonObject description = world.json("/openapi.json");
        QVERIFY(description[u"components"][u"schemas"][u"company"][u"properties"].toObject().contains(added->name));
        QCOMPARE(description[u"servers"][0][u"url"].toString(), u"http://127.0.0.1:8080"_s);
        const QJsonObject record = world.json("/company")[u"records"][0].toObject();
        QVERIFY(record.contains(added->name));
        QVERIFY(!world.json("/schema")[u"entities"].toArray().isEmpty());
    }

    void whatIsWrongGetsItsStatusAndPlace_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *method, const char *target, const char *body, int status,
                             const char *where) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << status
                                << QString::fromUtf8(where);
        };
        const char *none = "/contact/01890a5d-ac96-774b-bcce-b302099a8000";
        row("no place", "GET", "/", "", 404, "/");
        row("unknown entity", "GET", "/person", "", 404, "person");
        row("the program's own entity", "GET", "/setting", "", 400, "setting");
        row("no id", "GET", "/contact/abc", "", 400, "abc");
        row("unknown id", "GET", none, "", 404, nullptr);
        row("unknown parameter", "GET", "/contact?page=2", "", 400, "page");
        row("unknown field", "GET", "/contact?fields=colour", "", 404, "fields");
        row("unknown sort", "GET", "/contact?sort=colour", "", 404, "sort");
        row("made-up cursor", "GET", "/contact?after=bm90IG91cnM", "", 400, "after");
        row("no number", "GET", "/changes?after=x", "", 400, "after");
        row("negative position", "GET", "/changes?after=-1", "", 400, "after");
        row("empty search", "GET", "/search?q=+", "", 400, "q");
        row("wrong method", "PUT", "/contact", "{}", 405, "method");
        row("a method of no kind", "OPTIONS", "/contact", "", 405, "method");
        row("deeper than there is", "GET", "/contact/a/b/c", "", 404, "/contact/a/b/c");
        row("no JSON", "POST", "/contact", "{", 400, "body");
        row("no object", "POST", "/contact", "[]", 400, "body");
        row("no fields", "POST", "/contact", "{}", 400, "fields");
        row("unknown key", "POST", "/contact", R"({"fields":{},"op":"delete"})", 400, "op");
        row("unknown field in a body", "POST", "/contact", R"({"fields":{"colour":1}})", 404, "colour");
        row("wrong value", "POST", "/contact", R"({"fields":{"email":"x"}})", 400, "email");
        row("nothing found", "POST", "/deal", R"({"fields":{"title":"a","company":{"find":{"name":"No"}}}})", 404,
            "company");
    }
    void whatIsWrongGetsItsStatusAndPlace()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, where);
        World world;
        const qint64 before = *world.store->log().lastSequence();
        const auto answer = world.ask(method, target, body);
        QCOMPARE(answer.status, status);
        QVERIFY(!World::error(answer)[u"message"].toString().isEmpty());
        QVERIFY(!World::error(answer)[u"kind"].toString().isEmpty());
        if (!where.isNull())
            QCOMPARE(World::error(answer)[u"where"].toString(), where);
        QCOMPARE(*world.store->log().lastSequence(), before);
    }

    void onlyWhoHasTheTokenIsAdmitted()
    {
        Served served;
        QCOMPARE(served.ask("GET", u"/company"_s)->status, 200);
        for (const QByteArray &given : {QByteArray(), QByteArray("Bearer"), QByteArray("Bearer wrong"),
                 QByteArray("Basic secret"), QByteArray("Bearer secret2"), QByteArray("secret")}) {
            const auto answer = served.ask("GET", u"/company"_s, {}, given);
            QVERIFY_RESULT(answer);
            QCOMPARE(answer->status, 401);
            QVERIFY(answer->header("WWW-Authenticate").startsWith("Bearer"));
        }
        QCOMPARE(served.ask("GET", u"/company"_s, {}, "bearer secret")->status, 200);
    }

    void anotherHostNameIsRefused()
    {
        Served served;
        const auto ask = [&](const QByteArray &host) {
            return served.raw("GET /company HTTP/1.1\r\nHost: " + host
                + "\r\nAuthorization: Bearer secret\r\nConnection: close\r\n\r\n");
        };
        QVERIFY(ask("127.0.0.1:" + QByteArray::number(served.server->port())).startsWith("HTTP/1.1 200"));
        QVERIFY(ask("localhost").startsWith("HTTP/1.1 200"));
        for (const QByteArray &host : {QByteArray("attacker.example"), QByteArray("127.0.0.1.attacker.example"),
                 QByteArray("localhost.attacker.example:80"), QByteArray("[::1]")})
            QVERIFY2(ask(host).startsWith("HTTP/1.1 421"), host.constData());
        QVERIFY(served.raw("GET /company HTTP/1.1\r\nAuthorization: Bearer secret\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 4"));
    }

    void noOtherOriginMayRead()
    {
        Served served;
        const QByteArray answer = served.raw(
            "OPTIONS /company HTTP/1.1\r\nHost: localhost\r\nOrigin: https://a.example\r\n"
            "Access-Control-Request-Method: GET\r\nConnection: close\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 401"));
        QVERIFY(!answer.toLower().contains("access-control"));
    }

    void aBodyHasAMostLength()
    {
        sync::LocalServerLimits limits;
        limits.bodyBytes = 1'000;
        Served served(limits);
        const auto body = [](qsizetype length) {
            return "{\"fields\":{\"name\":\"" + QByteArray(length, 'x') + "\"}}";
        };
        QCOMPARE(served.ask("POST", u"/company"_s, body(500))->status, 201);
        const QByteArray head = "POST /company HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n";
        QVERIFY(served.raw(head + "Content-Length: 99999999999\r\n\r\n").startsWith("HTTP/1.1 413"));
        // In pieces, whose sum nobody announces.
        QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 20; ++i)
            chunked += "64\r\n" + QByteArray(100, 'x') + "\r\n";
        QVERIFY(served.raw(chunked + "0\r\n\r\n").startsWith("HTTP/1.1 413"));
        QCOMPARE(World::object(*served.ask("GET", u"/company"_s))[u"records"].toArray().size(), 1);
    }

    void aHeadHasAMostLength()
    {
        Served served;
        const QByteArray answer = served.raw(
            "GET /company HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(200'000, 'x') + "\r\n\r\n");
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.left(50).constData());
        QCOMPARE(served.ask("GET", u"/company"_s)->status, 200);
    }

    void whoHasNoRightSendsNoBody()
    {
        Served served;
        const QByteArray answer = served.raw(
            "POST /company HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 401"));
    }

    void aRequestThatDoesNotEndIsEnded()
    {
        sync::LocalServerLimits limits;
        limits.idleSeconds = 1;
        Served served(limits);
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, served.server->port());
        QVERIFY(slow.waitForConnected());
        slow.write("GET /company HTT");
        slow.flush();
        QCOMPARE(served.ask("GET", u"/company"_s)->status, 200); // meanwhile
        QVERIFY(slow.waitForDisconnected(10'000) || slow.state() == QAbstractSocket::UnconnectedState);
    }

    void brokenRequestsHurtNobody()
    {
        Served served;
        for (const QByteArray &bytes : {QByteArray("\r\n\r\n\r\n"), QByteArray("GET\r\n\r\n"), QByteArray(3, '\0'),
                 QByteArray("GET /%zz HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n\r\n"),
                 QByteArray("GET /%00 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n\r\n"),
                 QByteArray("POST /company HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"),
                 QByteArray("POST /company HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: "
                            "chunked\r\n\r\n"),
                 QByteArray("GET /company HTTP/9.9\r\nHost: localhost\r\n\r\n")}) {
            const QByteArray answer = served.raw(bytes, 200);
            QVERIFY2(answer.isEmpty() || !answer.startsWith("HTTP/1.1 200"), bytes.constData());
        }
        QCOMPARE(served.ask("GET", u"/company"_s)->status, 200);
    }

    void aTakenPortIsSaid()
    {
        Served served;
        const auto second = sync::LocalServer::listen(served.server->port(), {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
    }

    void itEndsWithOpenConnections()
    {
        Served served;
        QTcpSocket idle;
        idle.connectToHost(QHostAddress::LocalHost, served.server->port());
        QVERIFY(idle.waitForConnected());
        QCOMPARE(served.ask("GET", u"/company"_s)->status, 200); // kept alive
        QElapsedTimer timer;
        timer.start();
        served.server.reset();
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theTokenIsOfTheStoreAndInTheKeychainOnly()
    {
        TestStore store;
        MemoryKeychain keychain;
        int made = 0;
        const auto random = [&made](qsizetype count) { return QByteArray(count, static_cast<char>('a' + made++)); };
        ApiToken token(keychain, store.path(), random);
        const auto first = token.get();
        QVERIFY_RESULT(first);
        QVERIFY(first->size() >= 43);
        QCOMPARE(*token.get(), *first);
        QCOMPARE(keychain.entries().value(token.name()), *first);
        QVERIFY(*token.renew() != *first);
        QVERIFY(ApiToken(keychain, store.folder() + u"/other.satchel"_s, random).name() != token.name());
        keychain.failAfter(0);
        QCOMPARE(token.get().error().kind, Error::Kind::KeychainUnavailable);
    }

    void secretsAreComparedWhole()
    {
        QVERIFY(isSameSecret("abc", "abc"));
        QVERIFY(!isSameSecret("abc", "abd"));
        QVERIFY(!isSameSecret("abc", "abcd"));
        QVERIFY(!isSameSecret("abc", ""));
    }
};

SATCHEL_TEST(tst_LocalApi)
#include "tst_LocalApi.moc"
