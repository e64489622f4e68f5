// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a description for what the account decides: which of its lists holds the records, which column a value, and
// values that are named entries of a list. The dialogues are of an API that is none of those that ship.
#include "sync/connectors/Connectors.h"
#include "sync/connectors/rest/RestRemote.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

const QByteArrayList tables = {R"({)", // 1
    R"(  "vendor": "grid",)", R"(  "label": "Grid",)", R"(  "base_url": "https://grid.example",)",
    R"(  "sign_in": {"token_name": "API key"},)", // 5
    R"(  "wire": {"row": {"id": "id"}, "key": "{mark}",)",
    R"(    "keyed": {"list": "cells", "name": "column", "types": {)",
    R"(      "plain": {"read": "value", "write": {"column_value": "{value}"}},)",
    R"(      "links": {"read": "rows", "entry": "{value}", "write": {"rows": "{entries}"}}}}},)",
    R"(  "requests": {)", // 10
    R"(    "places": {)",
    R"(      "tables": {"request": {"get": "tables", "records": "all"}, "id": "no", "title": "name"},)",
    R"(      "columns": {"request": {"get": "tables/{table}/columns"}, "id": "no", "title": "name", "type": "kind", "columns": true}},)",
    R"(    "list": {"get": "tables/{table}/rows", "query": {"cells": "{keyed}"}},)",
    R"(    "read": {"get": "rows/{id}"},)", // 15
    R"(    "update": {"patch": "rows/{id}", "body": {"cells": "{fields}"}, "encoded": true}},)", R"(  "objects": [{)",
    R"(    "object": "people", "entity": "contact",)", R"(    "wire": {"places": {)",
    R"(      "table": {"among": "tables", "titles": ["People", "Leute"], "needed": true},)", // 20
    R"(      "mark": {"among": "columns", "types": ["plain"], "titles": ["Mark"]},)",
    R"(      "mail": {"among": "columns", "types": ["plain"], "titles": ["E-Mail"]}}},)", R"(    "fields": [)",
    R"(      {"local": "last_name", "remote": "name", "required": true},)",
    R"(      {"local": "email", "remote": "{mail}", "as": "email"}])", // 25
    R"(  }])", R"(})"};

QByteArray with(int line, const QByteArray &text)
{
    QByteArrayList lines = tables;
    lines[line - 1] = text;
    return lines.join('\n');
}

struct Grid
{
    explicit Grid(const QByteArray &description = tables.join('\n'))
        : manifest(*readManifest(description, u"test.json"_s, *Schema::withCustomFields({}))),
          remote(dialogue, clock, manifest, QUrl(manifest.baseUrl)), people(manifest.objects.front())
    {
    }

    test::ScriptedTransport dialogue;
    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    Manifest manifest;
    RestRemote remote;
    ObjectMap people;
};

const QByteArray someTables = R"({"all":[{"no":7,"name":"Firms"},{"no":9,"name":"LEUTE"}]})";
const QByteArray someColumns
    = R"([{"no":"c1","name":"e-mail","kind":"plain"},{"no":"c2","name":"Firm","kind":"links"}])";

} // namespace

class tst_Places : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundDescriptionHasNoProblems()
    {
        const auto problems = checkDescription(tables.join('\n'), *Schema::withCustomFields({}), vendors());
        QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().message));
    }

    void aMistakeIsNamedByLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        QTest::newRow("candidates that nobody lists")
            << with(20, R"(      "table": {"among": "sheets", "titles": ["People"]},)") << 20
            << u"objects[0].wire.places.table.among"_s;
        QTest::newRow("no title") << with(20, R"(      "table": {"among": "tables"},)") << 20
                                  << u"objects[0].wire.places.table.titles"_s;
        QTest::newRow("a word of places")
            << with(20, R"(      "table": {"among": "tables", "titles": ["People"], "colour": "red"},)") << 20
            << u"objects[0].wire.places.table.colour"_s;
        QTest::newRow("candidates without an id")
            << with(12, R"(      "tables": {"request": {"get": "tables"}, "title": "name"},)") << 12
            << u"requests.places.tables.id"_s;
        QTest::newRow("a request without a method")
            << with(12, R"(      "tables": {"request": {"records": "all"}, "id": "no", "title": "name"},)") << 12
            << u"requests.places.tables.request"_s;
        QTest::newRow("a word that no place has")
            << with(14, R"(    "list": {"get": "tables/{tabel}/rows"},)") << 14 << u"requests.list"_s;
        QTest::newRow("a form that does not say where the value goes")
            << with(8, R"(      "plain": {"read": "value", "write": {"column_value": "x"}},)") << 8
            << u"wire.keyed.types.plain.write"_s;
        QTest::newRow("a form that reads nothing")
            << with(8, R"(      "plain": {"write": "{value}"},)") << 8 << u"wire.keyed.types.plain.read"_s;
        QTest::newRow("words of another object") << with(19, R"(    "wire": {"uses": {"other": "firms"}, "places": {)")
                                                 << 19 << u"objects[0].wire.uses.other"_s;
    }
    void aMistakeIsNamedByLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, key);
        QStringList all;
        bool isNamed = false;
        for (const ManifestProblem &problem : checkDescription(text, *Schema::withCustomFields({}), vendors())) {
            all.append(u"%1 %2: %3"_s.arg(problem.line).arg(problem.key, problem.message));
            isNamed = isNamed || (problem.line == line && problem.key == key);
        }
        QVERIFY2(isNamed, qPrintable(all.join(u'\n')));
    }

    /// Names are compared without case and accents; a number as an id is as good as a text.
    void whatIsFoundIsAWordOfRequestsAndFields()
    {
        Grid grid;
        grid.dialogue.expects("GET /tables").answers(200, someTables);
        grid.dialogue.expects("GET /tables/9/columns").answers(200, someColumns);
        QCOMPARE(*grid.remote.locate(grid.people), QStringList());
        QCOMPARE(grid.people.fields[1].remotes, QStringList{u"c1"_s});
        QVERIFY(!grid.people.wire.contains(u"key"_s)); // there is no column for our key
        grid.dialogue.expects("GET /tables/9/rows?cells=c1")
            .answers(200,
                R"([{"id":1,"name":"Roe","cells":[{"column":"c1","value":"roe@acme.example"},{"column":"c9","value":"x"}]}])");
        const auto page = grid.remote.pull(grid.people, {});
        QVERIFY2(page, qPrintable(page ? QString() : toText(page.error())));
        QCOMPARE(page->records.front().fields.value(u"c1"_s).toString(), u"roe@acme.example"_s);
    }

    void aValueIsWrittenInTheFormOfItsType()
    {
        Grid grid;
        grid.dialogue.expects("GET /tables").answers(200, someTables);
        grid.dialogue.expects("GET /tables/9/columns").answers(200, someColumns);
        QVERIFY(grid.remote.locate(grid.people));
        const QByteArray row = R"({"id":"1","name":"Roe","cells":[{"column":"c1","value":"roe@acme.example"}]})";
        grid.dialogue.expects("GET /rows/1").answers(200, row);
        const auto seen = *grid.remote.read(grid.people, {u"1"_s});
        grid.dialogue.expects("GET /rows/1").answers(200, row);
        grid.dialogue
            .expects("PATCH /rows/1",
                QJsonDocument(QJsonObject{{u"cells"_s,
                                  u"{'c1':{'column_value':'poe@acme.example'},'name':'Poe'}"_s.replace(u'\'', u'"')}})
                    .toJson())
            .answers(200, row);
        const RemoteWrite write{Edit::Kind::Update, {}, {}, u"1"_s, seen.front().version,
            {{u"name"_s, u"Poe"_s}, {u"c1"_s, u"poe@acme.example"_s}}, {}};
        const auto outcomes = grid.remote.write(grid.people, std::span(&write, 1));
        QVERIFY2(outcomes, qPrintable(outcomes ? QString() : toText(outcomes.error())));
        QCOMPARE(outcomes->front().kind, WriteOutcome::Kind::Done);
    }

    void whatIsNotFoundIsLeftOutAndSaid()
    {
        Grid grid;
        grid.dialogue.expects("GET /tables").answers(200, someTables);
        grid.dialogue.expects("GET /tables/9/columns").answers(200, "[]");
        const auto sentences = *grid.remote.locate(grid.people);
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.front().contains(u"{mail}"_s), qPrintable(sentences.front()));
        QCOMPARE(grid.people.fields[1].direction, Direction::None);
        QCOMPARE(grid.people.direction, Direction::Both);

        Grid other;
        other.dialogue.expects("GET /tables").answers(200, R"({"all":[{"no":7,"name":"Firms"}]})");
        QVERIFY(other.remote.locate(other.people)->join(u'\n').contains(u"\"People\""_s));
        QCOMPARE(other.people.direction, Direction::None);
    }

    /// What a person chose comes before any name, and a column that a field is paired with is no other field's.
    void aPersonsChoiceComesFirst()
    {
        Grid grid;
        grid.people.wire.insert(u"chosen"_s, QJsonObject{{u"people"_s, QJsonObject{{u"table"_s, u"7"_s}}}});
        FieldMap paired = grid.people.fields[1];
        paired.locals = {u"notes"_s};
        paired.remotes = {u"c1"_s};
        grid.people.fields.push_back(paired);
        grid.dialogue.expects("GET /tables").answers(200, someTables);
        grid.dialogue.expects("GET /tables/7/columns").answers(200, someColumns);
        QCOMPARE(grid.remote.locate(grid.people)->size(), 1);
        QCOMPARE(grid.people.fields[1].direction, Direction::None);
        grid.dialogue.expects("GET /tables").answers(200, someTables);
        const auto places = *grid.remote.places(grid.people);
        QCOMPARE(places.size(), size_t(1));
        QCOMPARE(places[0].chosen, u"7"_s);
        QCOMPARE(places[0].options.size(), size_t(2));
    }

    /// An answer without the list is an error: nothing is left out because of it.
    void anAnswerThatIsNoListLeavesNothingOut()
    {
        Grid grid;
        grid.dialogue.expects("GET /tables").answers(200, "{}");
        const auto located = grid.remote.locate(grid.people);
        QVERIFY(!located);
        QCOMPARE(located.error().kind, Error::Kind::Invalid);
        QCOMPARE(grid.people.direction, Direction::Both);
    }
};

SATCHEL_TEST(tst_Places)
#include "tst_Places.moc"
