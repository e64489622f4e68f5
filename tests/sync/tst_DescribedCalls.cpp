// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of APIs that are called rather than addressed: one path for all, errors with status 200, a session,
// values in forms of their own. What is described is what is sent, word for word.
#include "sync/connectors/Connectors.h"
#include "sync/connectors/rest/RestRemote.h"
#include "sync/transport/AuthorizedTransport.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using Kind = WriteOutcome::Kind;

namespace {

const QByteArray signIn = R"("sign_in":{"token_name":"key"},)";
const QByteArray errorsInside
    = R"("error_shape":{"in_success":"error","category":"error.code","message":"error.text"},)"
      R"("errors":[{"category":"GONE","means":"gone"},{"category":"OLD","means":"stale"},)"
      R"({"category":"BUSY","means":"later"},{"category":"WHO","means":"unauthorized"},)"
      R"({"category":"DOWN","means":"unknown"}],)";
const QByteArray calls
    = R"({"words":{"model":null,"filter":null},"records":"result","record":"result.0","paging":{"by":"none"},)"
      R"("list":{"post":"/","body":{"call":"{model}.list","filter":["{filter}"],"fields":"{columns}"}},)"
      R"("read":{"post":"/","body":{"call":"{model}.read","id":"{id}"},"empty_is_gone":true},)"
      R"("create":{"post":"/","body":{"call":"{model}.create","values":"{fields}"},"id":"result"},)"
      R"("update":{"post":"/","body":{"call":"{model}.write","id":"{id}","values":"{fields}"}},)"
      R"("delete":{"post":"/","body":{"call":"{model}.delete","id":"{id}"}}})";
const QByteArray plainFields = R"([{"local":"last_name","remote":"name","required":true},)"
                               R"({"local":"email","remote":"mail","as":"email"}])";

QByteArray described(const QByteArray &wire = R"({"row":{"id":"id"},"ids":"number"})",
    const QByteArray &fields = plainFields, const QByteArray &top = signIn + errorsInside,
    const QByteArray &requests = calls)
{
    return R"({"vendor":"acme","label":"Acme","base_url":"https://api.acme.example",)" + top + R"("wire":)" + wire
        + R"(,"requests":)" + requests
        + R"(,"objects":[{"object":"people","entity":"contact","requests":{"words":{"model":"person",)"
          R"("filter":["kind","=","person"]}},"fields":)"
        + fields + "}]}";
}

struct Described
{
    explicit Described(const QByteArray &description = described())
        : manifest(*readManifest(description, u"test.json"_s, *Schema::withCustomFields({}))),
          remote(dialogue, clock, manifest, QUrl(manifest.baseUrl))
    {
    }
    const ObjectMap &object() const { return manifest.objects.front(); }
    WriteOutcome write(const RemoteWrite &write)
    {
        const auto outcomes = remote.write(object(), std::span(&write, 1));
        return outcomes ? outcomes->front() : WriteOutcome{Kind::Unknown, {}, {}, {}, outcomes.error().what, {}};
    }
    /// What is there, as a first reading has it.
    RemoteRecord seen(const QByteArray &row)
    {
        dialogue.expects("POST /").answers(200, R"({"result":[)" + row + "]}");
        return remote.pull(object(), {})->records.front();
    }

    test::ScriptedTransport dialogue;
    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    Manifest manifest;
    RestRemote remote;
};

RemoteWrite update(const RemoteRecord &seen, const QJsonObject &fields)
{
    return {Edit::Kind::Update, {}, {}, seen.id, seen.version, fields, {}};
}

class OneToken final : public AccessTokens
{
public:
    Result<QByteArray> current() override { return QByteArray("acme:ann:se:cret"); }
    Result<QByteArray> renewed(const QByteArray &) override { return QByteArray("acme:ann:newer"); }
};

const QByteArray withSession
    = R"("sign_in":{"token_name":"key","token_parts":["database","user","secret"],)"
      R"("call":{"post":"/","body":{"call":"login","with":["{database}","{user}","{secret}"]},)"
      R"("keeps":{"number":"result.0","session":"result.1"},"ended":{"error.code":"WHO"}},)"
      R"("send":{"headers":{"X-Session":"{base64}"},"base64":"{user}/{session}",)"
      R"("body":{"as":"{number}","key.0":"{secret}"}}},)";

} // namespace

class tst_DescribedCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallHasTheWordsOfItsObject()
    {
        Described api;
        api.dialogue
            .expects(
                "POST /", R"({"call":"person.list","filter":[["kind","=","person"]],"fields":["id","mail","name"]})")
            .answers(200, R"({"result":[{"id":7,"name":"Roe","mail":null}]})");
        const auto page = api.remote.pull(api.object(), {});
        QVERIFY(page && page->endsFullSync);
        const RemoteRecord seen = page->records.front();
        api.dialogue.expects("POST /", R"({"call":"person.read","id":7})")
            .answers(200, R"({"result":[{"id":7,"name":"Roe","mail":null}]})");
        api.dialogue.expects("POST /", R"({"call":"person.write","id":7,"values":{"mail":"roe@x.example"}})")
            .answers(200, R"({"result":true})");
        const WriteOutcome done = api.write(update(seen, {{u"mail"_s, u"roe@x.example"_s}}));
        QCOMPARE(done.kind, Kind::Done);
        QVERIFY(done.version.isEmpty()); // the answer does not show what it is now
        api.dialogue.expects("POST /", R"({"call":"person.create","values":{"name":"Doe"}})")
            .answers(200, R"({"result":8})");
        const WriteOutcome made = api.write(
            {Edit::Kind::Create, RecordId::fromString(u"1"_s), {}, {}, {}, {{u"name"_s, u"Doe"_s}}, {}});
        QCOMPARE(made.remoteId, u"8"_s);
        QVERIFY(api.dialogue.isOver());
    }

    void aCreateWhoseAnswerIsUnreadableStaysInDoubtWhenTheNextIsNotAllowed()
    {
        Described api;
        api.dialogue.expects("POST /").answers(200, R"({"result")"); // it may have been made
        api.dialogue.expects("POST /").answers(200, R"({"error":{"code":"WHO","text":"sign in"}})");
        const auto create = [](const QString &name) {
            return RemoteWrite{Edit::Kind::Create, RecordId::fromString(name), {}, {}, {}, {{u"name"_s, name}}, {}};
        };
        const std::vector<RemoteWrite> writes{create(u"Doe"_s), create(u"Roe"_s)};
        const auto outcomes = api.remote.write(api.object(), writes);
        QVERIFY2(outcomes, "nothing is said to have been sent");
        QCOMPARE(outcomes->front().kind, Kind::Unknown);
        QVERIFY(outcomes->back().kind != Kind::Done);
        QVERIFY(api.dialogue.isOver());
    }

    void anErrorWithStatus200IsReadByItsName_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("gone") << QByteArray("GONE") << Kind::Gone;
        QTest::newRow("stale") << QByteArray("OLD") << Kind::Stale;
        QTest::newRow("later") << QByteArray("BUSY") << Kind::Later;
        QTest::newRow("may have been carried out") << QByteArray("DOWN") << Kind::Unknown;
        QTest::newRow("any other") << QByteArray("WRONG") << Kind::Refused;
    }
    void anErrorWithStatus200IsReadByItsName()
    {
        QFETCH(QByteArray, code);
        QFETCH(Kind, kind);
        Described api;
        const QByteArray row = R"({"id":7,"name":"Roe","mail":null})";
        const RemoteRecord seen = api.seen(row);
        api.dialogue.expects("POST /").answers(200, R"({"result":[)" + row + "]}");
        api.dialogue.expects("POST /").answers(200, R"({"error":{"code":")" + code + R"(","text":"Too bad"}})");
        const WriteOutcome outcome = api.write(update(seen, {{u"name"_s, u"Poe"_s}}));
        QCOMPARE(outcome.kind, kind);
        if (kind == Kind::Refused)
            QCOMPARE(outcome.reason, u"Too bad"_s);
    }

    /// What an answer lacks that has an error in it is not missing, whatever it has besides.
    void aPartialAnswerIsNoList()
    {
        for (const char *rest : {R"("result":[])", R"("result":[{"id":7,"name":"Roe"}])"}) {
            Described api;
            api.dialogue.expects("POST /").answers(
                200, QByteArray("{") + rest + R"(,"error":{"code":"WRONG","text":"Too bad"}})");
            QVERIFY(!api.remote.pull(api.object(), {}));
        }
        Described api;
        api.dialogue.expects("POST /").answers(200, R"({"result":[],"error":null})");
        QVERIFY(api.remote.pull(api.object(), {}));
    }

    /// One path serves all records: that it is gone says nothing of one.
    void aMissingPathIsNoMissingRecord()
    {
        Described api;
        api.dialogue.expects("POST /").answers(404);
        const auto read = api.remote.read(api.object(), {u"7"_s});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Refused);
    }

    void anEmptyListSaysThatARecordIsGoneWhereTheDescriptionSaysSo()
    {
        Described api;
        api.dialogue.expects("POST /").answers(200, R"({"result":[]})");
        QCOMPARE(api.remote.read(api.object(), {u"7"_s})->size(), size_t(0));
        for (const char *answer : {R"({})", R"({"result":{}})", R"([])"}) { // that is no list
            api.dialogue.expects("POST /").answers(200, answer);
            QVERIFY2(!api.remote.read(api.object(), {u"7"_s}), answer);
        }
        QByteArray believing = calls;
        Described other(described(R"({"row":{"id":"id"},"ids":"number"})", plainFields, signIn + errorsInside,
            believing.replace(R"(,"empty_is_gone":true)", "")));
        other.dialogue.expects("POST /").answers(200, R"({"result":[]})");
        QVERIFY(!other.remote.read(other.object(), {u"7"_s}));
    }

    void aPostThatDeletesIsNoSearch()
    {
        class Seeing final : public Transport
        {
        public:
            Result<HttpResponse> send(const HttpRequest &request) override
            {
                isRepeatable = request.isRepeatable();
                return HttpResponse{200, {}, R"({"result":[{"id":7,"name":"Roe"}]})"};
            }
            bool isRepeatable = false;
        } network;
        const Manifest manifest = *readManifest(described(), u"test.json"_s, *m_schema);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        RestRemote remote(network, clock, manifest, QUrl(manifest.baseUrl));
        const auto page = remote.pull(manifest.objects.front(), {});
        QVERIFY(network.isRepeatable);
        const RemoteRecord seen = page->records.front();
        const RemoteWrite removal{Edit::Kind::Delete, {}, {}, seen.id, seen.version, {}, {}};
        QCOMPARE(remote.write(manifest.objects.front(), {&removal, 1})->front().kind, Kind::Done);
        QVERIFY(!network.isRepeatable);
    }

    void falseIsEmptyAndAReferenceHasItsName()
    {
        const QByteArray fields
            = R"([{"local":"last_name","remote":"name"},{"local":"email","remote":"mail","as":"email"},)"
              R"({"local":"do_not_contact","remote":"quiet","as":"boolean"},)"
              R"({"local":"address_country","remote":"country.1","direction":"pull"}])";
        Described api(described(
            R"({"row":{"id":"id","changed_by":"by"},"ids":"number","references":"0","empty_is":"false"})", fields));
        const QByteArray row
            = R"({"id":7,"name":"Roe","mail":false,"quiet":false,"country":[57,"Germany"],"by":[2,"Ann"]})";
        const RemoteRecord seen = api.seen(row);
        QVERIFY(seen.fields.value(u"mail"_s).isNull());
        QCOMPARE(seen.fields.value(u"quiet"_s), QJsonValue(false));
        QCOMPARE(seen.fields.value(u"country.1"_s).toString(), u"Germany"_s);
        QCOMPARE(seen.changedBy, u"2"_s);
        api.dialogue.expects("POST /").answers(200, R"({"result":[)" + row + "]}");
        api.dialogue
            .expects("POST /", R"({"call":"person.write","id":7,"values":{"mail":false,"name":false,"quiet":true}})")
            .answers(200, R"({"result":true})");
        QCOMPARE(
            api.write(update(seen, {{u"mail"_s, QJsonValue()}, {u"name"_s, QJsonValue()}, {u"quiet"_s, true}})).kind,
            Kind::Done);
        QVERIFY(api.dialogue.isOver());
    }

    void valuesThatAreObjectsHaveAShape()
    {
        const QByteArray fields
            = R"([{"local":"last_name","remote":"name"},{"local":"birthday","remote":"born","as":"date"}])";
        const QByteArray wire
            = R"({"row":{"id":"id","stamp":"at"},"ids":"number","shapes":{)"
              R"("date":{"_":"date","year":"{year}","month":"{month}","day":"{day}"},"instant":{"_":"time",)"
              R"("year":"{year}","month":"{month}","day":"{day}","hour":"{hour}","minute":"{minute}","second":"{second}"}}})";
        Described api(described(wire, fields));
        const QByteArray row = R"({"id":7,"name":"Roe","born":{"_":"date","year":1990,"month":1,"day":31},)"
                               R"("at":{"_":"time","year":2026,"month":11,"day":20,"hour":9,"minute":30,"second":5}})";
        const RemoteRecord seen = api.seen(row);
        QCOMPARE(seen.fields.value(u"born"_s).toString(), u"1990-01-31"_s);
        QCOMPARE(seen.modified, *Instant::fromIso(u"2026-11-20T09:30:05Z"));
        api.dialogue.expects("POST /").answers(200, R"({"result":[)" + row + "]}");
        api.dialogue
            .expects("POST /",
                R"({"call":"person.write","id":7,"values":{"born":{"_":"date","year":1991,"month":2,"day":3}}})")
            .answers(200, R"({"result":true})");
        QCOMPARE(api.write(update(seen, {{u"born"_s, u"1991-02-03"_s}})).kind, Kind::Done);
        QVERIFY(api.dialogue.isOver());
        const RemoteRecord odd = api.seen(
            R"({"id":8,"name":"Doe","born":{"_":"date","year":1990,"month":13,"day":31},"at":{"_":"time","year":2026,)"
            R"("month":11,"day":20,"hour":9,"minute":30,"second":5}})");
        QVERIFY(odd.fields.value(u"born"_s).isObject()); // which its codec refuses
    }

    void anEntryOfAListIsAddedChangedAndRemoved()
    {
        const QByteArray wire
            = R"({"row":{"id":"id"},"ids":"number","items":{"mail":{"list":"ways","when":{"type":"email"},)"
              R"("value":"value","write_to":"ways","add":["create",[{"type":"email","value":"{value}"}]],)"
              R"("change":["write",["{id}"],{"value":"{value}"}],"remove":["delete",["{id}"]]}}})";
        const QByteArray other = R"({"id":1,"type":"phone","value":"5"})";
        const QByteArray mail = R"({"id":2,"type":"email","value":"a@x.example"})";
        const std::tuple<QByteArray, QJsonValue, QByteArray> cases[] = {
            {other, u"n@x.example"_s, R"([["create",[{"type":"email","value":"n@x.example"}]]])"},
            {other + ',' + mail, u"n@x.example"_s, R"([["write",[2],{"value":"n@x.example"}]])"},
            {other + ',' + mail, QJsonValue(), R"([["delete",[2]]])"}};
        for (const auto &[entries, value, command] : cases) {
            Described api(described(wire));
            const QByteArray row = R"({"id":7,"name":"Roe","ways":[)" + entries + "]}";
            const RemoteRecord seen = api.seen(row);
            QCOMPARE(seen.fields.value(u"mail"_s).toString(), entries == other ? QString() : u"a@x.example"_s);
            api.dialogue.expects("POST /").answers(200, R"({"result":[)" + row + "]}");
            api.dialogue.expects("POST /", R"({"call":"person.write","id":7,"values":{"ways":)" + command + "}}")
                .answers(200, R"({"result":true})");
            QCOMPARE(api.write(update(seen, {{u"mail"_s, value}})).kind, Kind::Done);
            QVERIFY(api.dialogue.isOver());
        }
    }

    // GraphQL
    void aQueryIsSentAsItIsWithItsVariables()
    {
        const QByteArray errors
            = R"q("error_shape":{"in_success":"errors","category":"errors.0.code","message":"errors.0.message"},)q"
              R"q("errors":[{"category":"BUDGET","means":"later"}],)q";
        const QByteArray requests
            = R"q({"paging":{"by":"cursor","size":2,"next":"data.page.cursor"},"records":"data.page.items",)q"
              R"q("list":{"post":"v2","graphql":["query ($from: String) {"," page(from: $from) { items {id} }","}"],)q"
              R"q("variables":{"most":"{size}","from":"{cursor}"}},)q"
              R"q("read":{"post":"v2","graphql":"query ($id: ID!) { item(id: $id) {id} }",)q"
              R"q("variables":{"id":"{id}"},"record":"data.item","empty_is_gone":true}})q";
        Described api(described(R"({"row":{"id":"id"}})", plainFields, signIn + errors, requests));
        const QByteArray query = R"q("query":"query ($from: String) {\n page(from: $from) { items {id} }\n}"})q";
        api.dialogue.expects("POST /v2", R"q({"variables":{"most":2},)q" + query)
            .answers(200, R"q({"data":{"page":{"cursor":"c1","items":[{"id":"1"},{"id":"2"}]}}})q");
        api.dialogue.expects("POST /v2", R"q({"variables":{"most":2,"from":"c1"},)q" + query)
            .answers(200, R"q({"data":{"page":{"cursor":null,"items":[{"id":"3"}]}}})q");
        const auto first = api.remote.pull(api.object(), {});
        QVERIFY(first && !first->isLast);
        const auto last = api.remote.pull(api.object(), first->cursor);
        QVERIFY(last && last->endsFullSync);
        QCOMPARE(first->records.size() + last->records.size(), size_t(3));
        api.dialogue.expects("POST /v2").answers(200, R"q({"data":{"item":null}})q");
        QCOMPARE(api.remote.read(api.object(), {u"7"_s})->size(), size_t(0));
        api.dialogue.expects("POST /v2")
            .answers(200, R"q({"data":{"item":null},"errors":[{"code":"BUDGET","message":"Too much"}]})q");
        const auto busy = api.remote.read(api.object(), {u"7"_s});
        QVERIFY(!busy); // what is null because of an error is not gone
        QCOMPARE(busy.error().kind, Error::Kind::RateLimited);
        QVERIFY(api.dialogue.isOver());
    }

    /// With the version in the body the API checks it itself: no look before is needed, and stale is what it says.
    void aBodyHasTheVersionBesideTheFields()
    {
        QByteArray requests = calls;
        requests.replace(R"("values":"{fields}"}},)", R"("values":{"...":"{fields}","rev":"{version}"}}},)");
        QVERIFY(requests != calls);
        Described api(described(
            R"({"row":{"id":"id","version":"rev"},"ids":"number"})", plainFields, signIn + errorsInside, requests));
        const RemoteRecord seen = api.seen(R"({"id":7,"rev":"r1","name":"Roe","mail":null})");
        api.dialogue.expects("POST /", R"({"call":"person.write","id":7,"values":{"mail":"a@b.c","rev":"r1"}})")
            .answers(200, R"({"error":{"code":"OLD","text":"changed"}})");
        QCOMPARE(api.write(update(seen, {{u"mail"_s, u"a@b.c"_s}})).kind, Kind::Stale);
        QVERIFY(api.dialogue.isOver());
    }

    void whatMayNotBeReadIsAskedForAgain()
    {
        Described api;
        const QByteArray no = R"({"error":{"code":"NO","text":"not allowed"}})";
        const auto capabilitiesAfter = [&](const QByteArray &answer) {
            api.dialogue.expects("POST /").answers(200, answer);
            ObjectMap object = api.object();
            return api.remote.applyCapabilities(object) ? object : ObjectMap();
        };
        api.dialogue.expects("POST /").answers(200, no);
        QVERIFY(*api.remote.isDenied(api.object()));
        const ObjectMap denied = capabilitiesAfter(no);
        QCOMPARE(denied.direction, Direction::None);
        QVERIFY(denied.wire.contains("needs"_L1)); // by which the session looks every hour
        QVERIFY(capabilitiesAfter(R"({"result":[]})").direction != Direction::None);
        QVERIFY(api.dialogue.isOver());
    }

    // Signing in by a call
    void aSessionIsOpenedOnceAndItsWordsGoAlong()
    {
        SessionWorld world;
        world.dialogue.expects("POST /base/", R"({"call":"login","with":["acme","ann","se:cret"]})")
            .answers(200, R"({"result":[5,"s1"]})");
        for (int i = 0; i < 2; ++i)
            world.dialogue.expects("POST /base/x", R"({"name":"{secret}","as":5,"key":["se:cret"]})")
                .answers(200, R"({"result":true})");
        for (int i = 0; i < 2; ++i) // a person's own text with a word in it stays as it is
            QCOMPARE(world.send(R"({"name":"{secret}","key":[null]})")->status, 200);
        QVERIFY(world.dialogue.isOver());
    }

    void aSessionThatEndedIsOpenedAgainOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("by its status") << 401 << QByteArray();
        QTest::newRow("by an error") << 200 << QByteArray(R"({"error":{"code":"WHO"}})");
    }
    void aSessionThatEndedIsOpenedAgainOnce()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        SessionWorld world;
        world.dialogue.expects("POST /base/").answers(200, R"({"result":[5,"s1"]})");
        world.dialogue.expects("POST /base/x").answers(200, "{}");
        QCOMPARE(world.send("{}")->status, 200);
        world.dialogue.expects("POST /base/x").answers(status, body);
        world.dialogue.expects("POST /base/").answers(200, R"({"result":[5,"s2"]})");
        world.dialogue.expects("POST /base/x").answers(200, R"({"result":1})");
        QCOMPARE(world.send("{}")->body, QByteArray(R"({"result":1})"));
        QVERIFY(world.dialogue.isOver());
    }

    void whoIsNotSignedInGetsAnAnswerThatSaysSo()
    {
        SessionWorld world;
        world.dialogue.expects("POST /base/").answers(200, R"({"result":[false,null]})");
        world.dialogue.expects("POST /base/", R"({"call":"login","with":["acme","ann","newer"]})")
            .answers(200, R"({"result":[false,null]})"); // with the token that may have replaced it
        QCOMPARE(world.send("{}")->status, 401);
        QVERIFY(world.dialogue.isOver());
        SessionWorld busy;
        busy.dialogue.expects("POST /base/").answers(503);
        QCOMPARE(busy.send("{}")->status, 503); // which says nothing of the token
        SessionWorld broken;
        broken.dialogue.expects("POST /base/").answers(200, R"({"error":{"code":"DOWN"}})");
        QCOMPARE(broken.send("{}")->body, QByteArray(R"({"error":{"code":"DOWN"}})"));
    }

    void aMistakeIsNamedByItsKey_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QString>("key");
        const QByteArray wire = R"({"row":{"id":"id"}})";
        const auto signedIn = [&](const QByteArray &signIn) {
            return described(wire, plainFields, R"("sign_in":{"token_name":"key",)" + signIn + "},");
        };
        QTest::newRow("a call that keeps nothing") << signedIn(R"("call":{"post":"/","body":{}})") << u"sign_in.call"_s;
        QTest::newRow("a part that is not named")
            << signedIn(R"("call":{"post":"/","body":{"db":"{database}"},"keeps":{"a":"b"}})")
            << u"sign_in.call.body"_s;
        QTest::newRow("a word that no call keeps")
            << signedIn(R"("send":{"body":{"a":"{session}"}})") << u"sign_in.send.body"_s;
        QTest::newRow("a member that is no text") << signedIn(R"("send":{"body":{"a":5}})") << u"sign_in.send.body"_s;
        QTest::newRow("a shape without its day")
            << described(R"({"row":{"id":"id"},"shapes":{"date":{"y":"{year}","m":"{month}"}}})")
            << u"wire.shapes.date"_s;
        QTest::newRow("a shape of nothing")
            << described(R"({"row":{"id":"id"},"shapes":{"colour":{}}})") << u"wire.shapes.colour"_s;
        QTest::newRow("what false is") << described(R"({"row":{"id":"id"},"empty_is":"zero"})") << u"wire.empty_is"_s;
        QTest::newRow("an entry that cannot be removed") << described(
            R"({"row":{"id":"id"},"items":{"mail":{"list":"ways","when":{},"value":"v","add":"{value}","change":"{value}"}}})")
                                                         << u"wire.items.mail.remove"_s;
        QTest::newRow("an account without what is posted")
            << described(wire, plainFields, signIn + R"("account":[{"post":"/","id":"result"}],)") << u"account[0]"_s;
        QTest::newRow("a query with a body")
            << described(wire, plainFields, signIn, R"({"list":{"post":"/","graphql":"{ items {id} }","body":{}}})")
            << u"requests.list"_s;
        QByteArray spread = calls;
        QTest::newRow("something else than the fields spread") << described(wire, plainFields, signIn + errorsInside,
            spread.replace(R"("values":"{fields}")", R"("values":{"...":"{id}"})"))
                                                               << u"requests.update"_s;
        QTest::newRow("a variable that nobody gives") << described(wire, plainFields, signIn,
            R"({"list":{"post":"/","graphql":"{ items {id} }","variables":{"a":"{colour}"}}})")
                                                      << u"requests.list"_s;
        QByteArray unknown = calls;
        QTest::newRow("a word that nobody gives")
            << described(wire, plainFields, signIn, unknown.replace("{model}.read", "{module}.read"))
            << u"requests.read"_s;
    }
    void aMistakeIsNamedByItsKey()
    {
        QFETCH(QByteArray, description);
        QFETCH(QString, key);
        QStringList keys;
        for (const ManifestProblem &problem : checkDescription(description, *m_schema, vendors()))
            keys.append(problem.key);
        QVERIFY2(keys.contains(key), qPrintable(keys.join(u", "_s)));
        QCOMPARE(checkDescription(described(), *m_schema, vendors()).size(), size_t(0));
    }

private:
    struct SessionWorld
    {
        Result<HttpResponse> send(const QByteArray &body)
        {
            HttpRequest request{"POST", QUrl(u"https://api.acme.example/base/x"_s), {}, body};
            return authorized.send(request);
        }
        test::ScriptedTransport dialogue;
        OneToken tokens;
        Manifest manifest = *readManifest(described(R"({"row":{"id":"id"}})", plainFields, withSession), u"test.json"_s,
            *Schema::withCustomFields({}));
        AuthorizedTransport authorized{
            dialogue, tokens, QUrl(u"https://api.acme.example/base"_s), manifest.signIn.placement};
    };

    std::shared_ptr<const Schema> m_schema = Schema::withCustomFields({});
};

SATCHEL_TEST(tst_DescribedCalls)
#include "tst_DescribedCalls.moc"
