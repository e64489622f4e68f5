// SPDX-License-Identifier: GPL-3.0-or-later
// The fake of monday.com behaves as the facts about its API say, above all in what it refuses.
#include "tests/fakes/Accounts.h"
#include "tests/fakes/monday/MondayFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::fakes;

namespace {

struct Talk
{
    explicit Talk(const MondayOptions &options = {}) : fake(options) {}

    HttpResponse send(const QByteArray &body, std::vector<sync::HttpHeader> headers)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = QUrl(u"https://api.monday.com/v2"_s);
        request.headers = std::move(headers);
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = body;
        return fake.answer(request, clock.now());
    }
    QJsonObject ask(const QString &query, const QJsonObject &variables = {})
    {
        const QJsonObject body{{u"query"_s, query}, {u"variables"_s, variables}};
        const auto answer = send(QJsonDocument(body).toJson(),
            {{"Authorization", mondayAccount().token.toUtf8()}, {"API-Version", "2026-07"}});
        return QJsonDocument::fromJson(answer.body).object();
    }
    QString codeOf(const QString &query, const QJsonObject &variables = {})
    {
        return ask(query, variables)[u"errors"][0][u"extensions"][u"code"].toString();
    }

    ManualClock clock{*Instant::fromIso(u"2026-05-01T10:00:00Z")};
    MondayFake fake;
    RemoteUser user{fake, clock};
};

const QString itemsOfBoard
    = u"query ($l: Int, $c: String, $q: ItemsQuery) {boards(ids: [1001]) {items_page(limit: $l, cursor: $c, query_params: $q) {cursor items {id updated_at}}}}"_s;

QJsonObject changedSince(const QString &from, const QString &word = u"between"_s)
{
    return {{u"q"_s,
        QJsonObject{{u"rules"_s,
            QJsonArray{QJsonObject{{u"column_id"_s, u"__last_updated__"_s}, {u"operator"_s, word},
                {u"compare_value"_s, QJsonArray{from, u"2027-01-01T00:00:00Z"_s}}}}}}}};
}

QJsonArray itemsIn(const QJsonObject &answer)
{
    return answer[u"data"][u"boards"][0][u"items_page"][u"items"].toArray();
}

} // namespace

class tst_MondayFake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestSaysWhoAndWhichVersion()
    {
        Talk talk;
        const QByteArray token = mondayAccount().token.toUtf8();
        const QByteArray body = "{\"query\":\"query {me {id}}\"}";
        QCOMPARE(talk.send(body, {{"API-Version", "2026-07"}}).status, 401);
        QCOMPARE(talk.send(body, {{"Authorization", "Bearer " + token}, {"API-Version", "2026-07"}}).status, 401);
        QCOMPARE(talk.send(body, {{"Authorization", token}}).status, 400);
        QCOMPARE(talk.send(body, {{"Authorization", token}, {"API-Version", "2026-07"}}).status, 200);
        QJsonObject texts{{u"query"_s, u"query ($i: Int) {users(limit: $i) {id}}"_s}, {u"variables"_s, u"{}"_s}};
        const QByteArray asText = QJsonDocument(texts).toJson();
        QCOMPARE(talk.send(asText, {{"Authorization", token}, {"API-Version", "2026-07"}}).status, 400);
    }

    void whatTheQueryMayNotSay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::newRow("no query") << u"query {boards {id}"_s << u"ParseError"_s;
        QTest::newRow("field") << u"query {boards {id colour}}"_s << u"undefinedField"_s;
        QTest::newRow("argument") << u"query {boards(board: 1) {id}}"_s << u"argumentNotAccepted"_s;
        QTest::newRow("literal") << u"query {boards(limit: \"5\") {id}}"_s << u"argumentLiteralsIncompatible"_s;
        QTest::newRow("type of variable") << u"query ($i: Int) {boards(ids: [$i]) {id}}"_s << u"variableMismatch"_s;
        QTest::newRow("unused variable") << u"query ($i: Int) {boards {id}}"_s << u"variableNotUsed"_s;
        QTest::newRow("unknown variable") << u"query {boards(limit: $i) {id}}"_s << u"variableNotDefined"_s;
        QTest::newRow("missing argument")
            << u"mutation {create_item(item_name: \"x\") {id}}"_s << u"missingRequiredArguments"_s;
        QTest::newRow("leaf") << u"query {boards {id {name}}}"_s << u"selectionMismatch"_s;
        QTest::newRow("no leaf") << u"query {boards {columns}}"_s << u"selectionMismatch"_s;
        QTest::newRow("unknown fragment") << u"query {boards {...Row}}"_s << u"undefinedFragment"_s;
        QTest::newRow("unused fragment") << u"query {boards {id}} fragment Row on Item {id}"_s
                                         << u"useAndDefineFragment"_s;
        QTest::newRow("fragment of another type")
            << u"query {boards {...Row}} fragment Row on Item {id}"_s << u"cannotSpreadFragment"_s;
    }
    void whatTheQueryMayNotSay()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        Talk talk;
        QCOMPARE(talk.codeOf(query, {{u"i"_s, 1}}), code);
    }

    void aValueIsOfItsVariablesType()
    {
        Talk talk;
        const QString query = u"query ($i: Int!) {users(limit: $i) {id}}"_s;
        QCOMPARE(talk.codeOf(query, {{u"i"_s, u"1"_s}}), u"VARIABLE_ERROR"_s);
        QCOMPARE(talk.codeOf(query), u"VARIABLE_ERROR"_s);
        QCOMPARE(talk.codeOf(query, {{u"i"_s, 1}}), QString());
        const QString write
            = u"mutation ($v: JSON!) {create_item(board_id: 1001, item_name: \"x\", column_values: $v) {id}}"_s;
        QCOMPARE(talk.codeOf(write, {{u"v"_s, QJsonObject()}}), u"VARIABLE_ERROR"_s); // a text with JSON in it
        QCOMPARE(talk.codeOf(write, {{u"v"_s, u"{}"_s}}), QString());
    }

    void itemsComePageByPage()
    {
        Talk talk;
        std::vector<Values> firms(60, Values{{u"name"_s, u"Firm"_s}});
        talk.user.importRecords(u"companies"_s, firms);
        talk.clock.advance(60'000);
        QCOMPARE(talk.codeOf(itemsOfBoard, {{u"l"_s, 501}}), u"InvalidArgumentException"_s);
        QCOMPARE(itemsIn(talk.ask(itemsOfBoard)).size(), 25);
        const QJsonObject first = talk.ask(itemsOfBoard, {{u"l"_s, 40}});
        const QString cursor = first[u"data"][u"boards"][0][u"items_page"][u"cursor"].toString();
        QVERIFY(!cursor.isEmpty());
        QJsonObject both = changedSince(u"2026-01-01T00:00:00Z"_s);
        both.insert(u"c"_s, cursor);
        QCOMPARE(talk.codeOf(itemsOfBoard, both), u"InvalidArgumentException"_s);
        const QJsonObject second = talk.ask(itemsOfBoard, {{u"l"_s, 40}, {u"c"_s, cursor}});
        QCOMPARE(itemsIn(second).size(), 20);
        QVERIFY(second[u"data"][u"boards"][0][u"items_page"][u"cursor"].isNull());
        talk.clock.advance(61 * 60'000);
        QCOMPARE(talk.codeOf(itemsOfBoard, {{u"c"_s, cursor}}), u"CursorExpiredError"_s);
        // Without an order it is another one each time
        QVERIFY(itemsIn(talk.ask(itemsOfBoard)) != itemsIn(talk.ask(itemsOfBoard)));
    }

    void onlyBetweenFindsChangesAndTheIndexLags()
    {
        Talk talk;
        talk.user.create(u"companies"_s, {{u"name"_s, u"Acme"_s}});
        talk.clock.advance(60'000);
        QCOMPARE(itemsIn(talk.ask(itemsOfBoard, changedSince(u"2026-05-01T09:00:00Z"_s))).size(), 1);
        QCOMPARE(itemsIn(talk.ask(itemsOfBoard, changedSince(u"2026-05-01T11:00:00Z"_s))).size(), 0);
        QCOMPARE(talk.codeOf(itemsOfBoard, changedSince(u"2026-05-01T09:00:00Z"_s, u"greater_than"_s)),
            u"no_operator_config"_s);
        int seenLate = 0;
        for (int i = 0; i < 20; ++i) {
            talk.ask(u"mutation {create_item(board_id: 1001, item_name: \"x\") {id}}"_s);
            seenLate += itemsIn(talk.ask(itemsOfBoard, changedSince(u"2026-05-01T09:00:00Z"_s))).size() < i + 2 ? 1 : 0;
        }
        QVERIFY(seenLate > 0);
    }

    /// 25 without a limit, and nobody says so. A deleted item is shown as such, or not at all.
    void itemsAreReadByTheirIds()
    {
        Talk talk;
        const QStringList ids = talk.user.importRecords(
            u"contacts"_s, std::vector<Values>(40, Values{{u"name"_s, u"Roe"_s}}));
        const QString query = u"query ($ids: [ID!], $l: Int) {items(ids: $ids, limit: $l) {id state}}"_s;
        const auto count = [&](const QJsonObject &variables) {
            return talk.ask(query, variables)[u"data"][u"items"].toArray().size();
        };
        const QJsonArray all = QJsonArray::fromStringList(ids);
        QCOMPARE(count({{u"ids"_s, all}}), 25);
        QCOMPARE(count({{u"ids"_s, all}, {u"l"_s, 100}}), 40);
        for (int i = 0; i < 2; ++i)
            talk.user.archive(u"contacts"_s, ids[i]);
        QCOMPARE(count({{u"ids"_s, all}, {u"l"_s, 100}}), 39);
    }

    void valuesAreWrittenInTheFormOfTheirType_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &board, const char *values, const QString &code = {}) {
            QTest::newRow(name) << board << QString::fromUtf8(values).replace(u'\'', u'"') << code;
        };
        const QString bad = u"ColumnValueException"_s;
        row("email", u"1002"_s, "{'email_1':{'email':'a@b.example','text':'a@b.example'}}");
        row("email without text", u"1002"_s, "{'email_1':{'email':'a@b.example'}}", bad);
        row("email as text", u"1002"_s, "{'email_1':'a@b.example'}", bad);
        row("text", u"1002"_s, "{'text_1':'Head'}");
        row("long text", u"1002"_s, "{'notes_1':{'text':'Likes robots'}}");
        row("number", u"1004"_s, "{'numbers_1':'12.5'}");
        row("no number", u"1004"_s, "{'numbers_1':'much'}", bad);
        row("label", u"1004"_s, "{'status_1':{'label':'Won'}}");
        row("index", u"1004"_s, "{'status_1':{'index':1}}");
        row("unknown label", u"1004"_s, "{'status_1':{'label':'Maybe'}}", bad);
        row("labels", u"1002"_s, "{'dropdown_1':{'labels':['Robots','Ducks']}}");
        row("date", u"1004"_s, "{'date_1':{'date':'2026-05-01','time':'10:00:00'}}");
        row("no date", u"1004"_s, "{'date_1':{'date':'soon'}}", bad);
        row("checkbox", u"1002"_s, "{'checkbox_1':{'checked':'true'}}");
        row("no such item", u"1002"_s, "{'accounts_1':{'item_ids':['1']}}", bad);
        row("cleared", u"1002"_s, "{'email_1':null,'accounts_1':{}}");
        row("mirror", u"1002"_s, "{'mirror_1':'5'}", bad);
        row("unknown column", u"1002"_s, "{'shoe_size':'5'}", u"InvalidColumnIdException"_s);
        row("no JSON", u"1002"_s, "text_1=5", u"JsonParseException"_s);
    }
    void valuesAreWrittenInTheFormOfTheirType()
    {
        QFETCH(QString, board);
        QFETCH(QString, values);
        QFETCH(QString, code);
        Talk talk;
        const QString write
            = u"mutation ($b: ID!, $v: JSON!) {create_item(board_id: $b, item_name: \"x\", column_values: $v) {id}}"_s;
        const QJsonObject answer = talk.ask(write, {{u"b"_s, board}, {u"v"_s, values}});
        QCOMPARE(answer[u"errors"][0][u"extensions"][u"code"].toString(), code);
        QCOMPARE(answer[u"data"][u"create_item"].isNull(), !code.isEmpty());
    }

    /// Each field at the root fails alone.
    void anAnswerMayHaveDataBesideAnError()
    {
        Talk talk;
        const QJsonObject answer = talk.ask(
            u"mutation {one: create_item(board_id: 1001, item_name: \"x\") {id} two: delete_item(item_id: 7) {id}}"_s);
        QVERIFY(answer[u"data"][u"one"][u"id"].isString());
        QVERIFY(answer[u"data"][u"two"].isNull());
        QCOMPARE(answer[u"errors"][0][u"path"][0].toString(), u"two"_s);
        QCOMPARE(talk.codeOf(u"mutation ($n: String!) {create_item(board_id: 1001, item_name: $n) {id}}"_s,
                     {{u"n"_s, QString(256, u'x')}}),
            u"ItemNameTooLongException"_s);
    }
};

SATCHEL_TEST(tst_MondayFake)
#include "tst_MondayFake.moc"
