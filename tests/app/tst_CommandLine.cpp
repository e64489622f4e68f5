// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the command line: arguments, shapes, exit codes.
#include "store/sync/Connections.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/SyncTransaction.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <filesystem>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUsageAnswersTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("no such report") << QStringList{u"report"_s, u"weather"_s};
        QTest::newRow("no such state") << QStringList{u"quote"_s, u"1"_s, u"--move"_s, u"lost"_s};
        QTest::newRow("argument missing") << QStringList{u"get"_s, u"contact"_s};
        QTest::newRow("argument too many") << QStringList{u"list"_s, u"contact"_s, u"company"_s};
        QTest::newRow("no such option") << QStringList{u"list"_s, u"contact"_s, u"--frob"_s};
        QTest::newRow("another command's option") << QStringList{u"get"_s, u"contact"_s, u"x"_s, u"--atomic"_s};
        QTest::newRow("value missing") << QStringList{u"list"_s, u"contact"_s, u"--where"_s};
        QTest::newRow("no number") << QStringList{u"list"_s, u"contact"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("no such entity") << QStringList{u"list"_s, u"martian"_s};
        QTest::newRow("one dash") << QStringList{u"list"_s, u"contact"_s, u"-where"_s};
        QTest::newRow("value for a switch") << QStringList{u"apply"_s, u"--atomic=yes"_s};
    }
    void wrongUsageAnswersTwo()
    {
        QFETCH(QStringList, words);
        CommandLineCall satchel;
        const Answer answer = satchel.plain(QStringList{u"--store"_s, satchel.path(), u"--json"_s} + words);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"usage"_s);
        QVERIFY(!answer.error()[u"message"_s].toString().isEmpty());
        QVERIFY(answer.out.isEmpty()); // a reader of stdout gets the answer, and nothing else
    }

    void commonOptionsStandBeforeOrAfterTheName()
    {
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        const QString store = satchel.path();
        const Answer after = satchel.plain({u"list"_s, u"contact"_s, u"--json"_s, u"--store"_s, store});
        const Answer before = satchel.plain({u"--store="_s + store, u"--json"_s, u"list"_s, u"contact"_s});
        QCOMPARE(after.code, 0);
        QCOMPARE(after.array().size(), 1);
        QCOMPARE(before.out, after.out);
    }

    void withoutJsonAMessageGoesToStderrOnly()
    {
        CommandLineCall satchel;
        const Answer answer = satchel.plain(
            {u"list"_s, u"contact"_s, u"--where"_s, u"first_name ="_s, u"--store"_s, satchel.path()});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains("--where, column"));
        QVERIFY(!answer.err.contains("{"));
    }

    /// Whoever adds a connection reads how much goes with the first sync, or chooses that nothing does.
    void addingAConnectionSaysWhatTheFirstSyncSends()
    {
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        satchel.create("contact", R"({"first_name":"Ben"})");
        satchel.keychain.recover(); // the store stays as it was made: not encrypted
        const auto add = [&](const QString &name, const QStringList &more) {
            return satchel(
                QStringList{u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, name, u"--client-id"_s, u"1"_s}
                    + more,
                "secret\n");
        };
        const Answer sends = add(u"Sends"_s, {});
        QCOMPARE(sends.code, 0);
        QVERIFY2(sends.err.contains("2 contacts"), sends.err);
        QCOMPARE(sends.object().keys(), (QStringList{u"name"_s, u"state"_s}));
        for (const QString &careful : {u"ask"_s, u"fetch"_s}) {
            const Answer answer = add(careful, {u"--first-sync"_s, careful});
            QCOMPARE(answer.code, 0);
            QVERIFY2(answer.err.isEmpty(), answer.err);
        }
        QCOMPARE(add(u"Wrong"_s, {u"--first-sync"_s, u"perhaps"_s}).code, 2);
        const auto store = store::Store::open(satchel.path(), satchel.clock, 1);
        QVERIFY_RESULT(store);
        const auto directionOf = [&](const QString &name) {
            const auto connection = store::Connections(**store).find(name);
            return store::ConnectionSettings::fromJson(connection->settings)->object(u"contacts"_s).direction;
        };
        QCOMPARE(directionOf(u"fetch"_s), store::SyncDirection::Pull);
        QVERIFY(directionOf(u"Sends"_s) != store::SyncDirection::Pull);
    }

    void helpNamesEveryCommand()
    {
        CommandLineCall satchel;
        const Answer answer = satchel.plain({u"--help"_s});
        QCOMPARE(answer.code, 0);
        for (const app::Command &command : app::commands())
            QVERIFY2(answer.out.contains(QByteArray("satchel ") + command.name), command.name);
        QVERIFY(answer.out.contains("\"entity\":…"));
        QCOMPARE(satchel.plain({u"list"_s, u"--help"_s}).code, 0);
        QVERIFY(satchel.plain({u"apply"_s, u"--help"_s}).out.contains("\"entity\":…"));
    }

    void listHasEveryFieldInItsJsonForm()
    {
        CommandLineCall satchel;
        const QString company = satchel.create("company",
            R"({"name":"Grünwald AG","employees":12,"annual_revenue":{"amount":"1234.5","currency":"EUR"}})");
        satchel.create("contact",
            R"({"first_name":"Ana","company":{"find":{"name":"Grünwald AG"}},"tags":["vip","B, C"],"birthday":"1980-02-29","do_not_contact":true,"lifecycle":"customer","score":7})");
        const QJsonObject contact = satchel({u"list"_s, u"contact"_s}).array().at(0).toObject();
        QCOMPARE(contact[u"company"_s].toString(), company);
        QCOMPARE(contact[u"tags"_s].toArray(), (QJsonArray{u"vip"_s, u"B, C"_s}));
        QCOMPARE(contact[u"birthday"_s].toString(), u"1980-02-29"_s);
        QCOMPARE(contact[u"do_not_contact"_s], QJsonValue(true));
        QCOMPARE(contact[u"lifecycle"_s].toString(), u"customer"_s);
        QCOMPARE(contact[u"score"_s], QJsonValue(7));
        QVERIFY(contact[u"email"_s].isNull());
        QCOMPARE(contact[u"created_at"_s].toString(), u"2026-11-20T12:00:00.000Z"_s);
        QVERIFY(contact.contains(u"updated_at"_s));
        QVERIFY(!contact.contains(u"deleted_at"_s));
        const QJsonObject money = satchel({u"get"_s, u"company"_s, company}).object()[u"annual_revenue"_s].toObject();
        QCOMPARE(money, (QJsonObject{{u"amount"_s, u"1234.50"_s}, {u"currency"_s, u"EUR"_s}}));
        QCOMPARE(satchel({u"get"_s, u"contact"_s, contact[u"id"_s].toString()}).object(), contact);
    }

    void listFiltersSortsAndLimitsAcrossPages()
    {
        CommandLineCall satchel;
        QByteArray lines;
        for (int i = 0; i < 1203; ++i)
            lines += "{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"last_name\":\"N\",\"score\":"
                + QByteArray::number(i % 700) + "}}\n";
        QCOMPARE(satchel({u"apply"_s, u"--atomic"_s}, lines).code, 0);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 1203);
        const QJsonArray best = satchel({u"list"_s, u"contact"_s, u"--where"_s, u"score >= 10"_s, u"--sort"_s,
                                            u"score:desc"_s, u"--limit"_s, u"1001"_s})
                                    .array();
        QCOMPARE(best.size(), 1001);
        for (qsizetype i = 1; i < best.size(); ++i)
            QVERIFY(best[i - 1][u"score"_s].toInt() >= best[i][u"score"_s].toInt());
        QCOMPARE(satchel({u"list"_s, u"contact"_s, u"--limit"_s, u"0"_s}).array().size(), 0);
        QCOMPARE(satchel({u"list"_s, u"lead"_s}).out, QByteArray("[]\n"));
        QCOMPARE(satchel({u"list"_s, u"contact"_s, u"--sort"_s, u"nothing"_s}).code, 1);
    }

    void applyAnswersEachLineWithItsPlaceAndReason()
    {
        CommandLineCall satchel;
        const QByteArray lines = R"({"op":"create","entity":"contact","fields":{"first_name":"Ana"}}

{"op":"create","entity":"contact","fields":{"email":"nope"}}
{"op":"create","entity":"contact","fields":{"shoe_size":1}}
{"op":"create","entity":"martian","fields":{}}
{"op":"create","entity":"deal","fields":{"title":"x","value":{"amount":"1.005","currency":"EUR"}}}
{"op":"create","entity":"deal","fields":{"value":null}}
{"op":"create","entity":"deal","fields":{"title":"x","company":{"find":{"name":"Nobody"}}}}
{"op":"update","entity":"contact","fields":{}}
{"op":"create","entity":"contact","fields":{"created_at":"2020-01-01T00:00:00Z"}}
{"op":"create","entity":"contact","fields":{"birthday":"2026-02-31"}}
nonsense
{"op":"delete","entity":"contact","id":"00000000-0000-7000-8000-000000000000"}
{"op":"create","entity":"contact","fields":{"first_name":"Ben"}})";
        const Answer answer = satchel.apply(lines);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.lineCount(), 13);
        const auto expect = [&](int at, int line, const QString &kind, const QString &field) {
            const QJsonObject object = answer.line(at);
            QCOMPARE(object[u"line"_s].toInt(), line);
            QCOMPARE(object[u"ok"_s], QJsonValue(false));
            const QJsonObject error = object[u"error"_s].toObject();
            QCOMPARE(error[u"kind"_s].toString(), kind);
            QCOMPARE(error[u"field"_s].toString(), field);
            QVERIFY(!error[u"message"_s].toString().isEmpty());
        };
        QCOMPARE(answer.line(0)[u"ok"_s], QJsonValue(true));
        QVERIFY(answer.line(0)[u"changeset"_s].isString());
        expect(1, 3, u"invalid"_s, u"email"_s);
        expect(2, 4, u"not_found"_s, u"shoe_size"_s);
        expect(3, 5, u"not_found"_s, u"entity"_s);
        expect(4, 6, u"invalid"_s, u"value"_s);
        expect(5, 7, u"invalid"_s, u"title"_s);
        expect(6, 8, u"not_found"_s, u"company"_s);
        expect(7, 9, u"invalid"_s, u"id"_s);
        expect(8, 10, u"invalid"_s, u"created_at"_s);
        expect(9, 11, u"invalid"_s, u"birthday"_s);
        expect(10, 12, u"invalid"_s, QString());
        expect(11, 13, u"not_found"_s, QString());
        QCOMPARE(answer.line(12)[u"line"_s].toInt(), 14);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 2);
        QVERIFY(answer.error()[u"message"_s].toString().contains(u"11 of 13"_s));
    }

    void applyAtomicDoesAllLinesOrNone()
    {
        CommandLineCall satchel;
        const QByteArray good = R"({"op":"create","entity":"company","fields":{"name":"Alpha"}}
{"op":"create","entity":"contact","fields":{"first_name":"Ana","company":{"find":{"name":"alpha"}}}}
)";
        const Answer failed = satchel(
            {u"apply"_s, u"--atomic"_s}, good + R"({"op":"create","entity":"contact","fields":{}})");
        QCOMPARE(failed.code, 1);
        QCOMPARE(failed.lineCount(), 3);
        QCOMPARE(failed.line(0)[u"error"_s][u"kind"_s].toString(), u"cancelled"_s);
        QCOMPARE(failed.line(2)[u"error"_s][u"kind"_s].toString(), u"invalid"_s);
        QCOMPARE(satchel({u"list"_s, u"company"_s}).array().size(), 0);
        const Answer done = satchel({u"apply"_s, u"--atomic"_s}, good);
        QCOMPARE(done.code, 0);
        QCOMPARE(done.line(0)[u"changeset"_s], done.line(1)[u"changeset"_s]);
        QCOMPARE(satchel({u"list"_s, u"contact"_s, u"--where"_s, u"company.name = \"Alpha\""_s}).array().size(), 1);
    }

    /// On stderr only: the answer and the exit code are those of any edit.
    void applyWarnsOfExitCriteriaThatAMoveLeavesUnmet()
    {
        CommandLineCall satchel;
        const QByteArray deal = satchel.create("deal", R"({"title":"Loggers"})").toLatin1();
        QByteArray here;
        QByteArray next;
        {
            auto store = store::Store::open(satchel.path(), satchel.clock, 9);
            QVERIFY(store);
            const auto stage = valueOr<RecordId>(
                (*store)->get(EntityKind::Deal, RecordId::fromString(QString::fromLatin1(deal)))->value(u"stage"_s));
            const auto stages = (*store)->select({EntityKind::Stage, {}, {}, {u"position"_s, false}, {}, -1, false});
            for (qsizetype row = 0; row + 1 < stages->size(); ++row) {
                if (stages->id(row) == stage)
                    next = stages->id(row + 1).toString().toLatin1();
            }
            here = stage.toString().toLatin1();
            const RecordId playbook = (*store)->newId();
            QVERIFY((*store)->commit({u"Write"_s, Origin::user(),
                {Edit::create(EntityKind::Playbook, playbook, {{u"name"_s, u"First talk"_s}, {u"stage"_s, stage}}),
                    Edit::create(EntityKind::PlaybookItem, {},
                        {{u"playbook"_s, playbook}, {u"kind"_s, u"criterion"_s}, {u"title"_s, u"A value is known"_s},
                            {u"condition"_s, u"value is not empty"_s}})},
                {}}));
        }
        QVERIFY(!next.isEmpty());
        const auto move = [&](const QByteArray &to, const QByteArray &more = {}) {
            return "{\"op\":\"update\",\"entity\":\"deal\",\"id\":\"" + deal + "\",\"fields\":{\"stage\":\"" + to + '"'
                + more + "}}";
        };
        for (const QStringList &command : {QStringList{u"apply"_s}, QStringList{u"apply"_s, u"--atomic"_s}}) {
            const Answer warned = satchel(command, move(next));
            QCOMPARE(warned.code, 0);
            QCOMPARE(warned.lineCount(), 1);
            QCOMPARE(warned.line(0)[u"ok"_s], QJsonValue(true));
            QVERIFY2(warned.err.contains("line 1 moves the deal \"Loggers\""), warned.err.constData());
            QVERIFY2(warned.err.contains("A value is known"), warned.err.constData());
            QVERIFY(!satchel(command, move(here)).err.contains("warning")); // back: nobody asks
        }
        const Answer met = satchel.apply(move(next, R"(,"value":{"amount":"5","currency":"EUR"})"));
        QCOMPARE(met.code, 0);
        QVERIFY2(!met.err.contains("warning"), met.err.constData()); // the line itself meets it
    }

    void applyReadsAFileAndSaysWhenThereIsNone()
    {
        CommandLineCall satchel;
        QFile file(satchel.folder() + u"/lines.jsonl"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"first_name\":\"Ana\"}}\r\n");
        file.close();
        QCOMPARE(satchel({u"apply"_s, file.fileName()}).lineCount(), 1);
        const Answer missing = satchel({u"apply"_s, satchel.folder() + u"/none.jsonl"_s});
        QCOMPARE(missing.code, 1);
        QCOMPARE(missing.error()[u"kind"_s].toString(), u"not_found"_s);
    }

    void anUpdateThatExpectsSomethingElseIsAConflict()
    {
        CommandLineCall satchel;
        const QByteArray id = satchel.create("contact", R"({"first_name":"Ana"})").toLatin1();
        QCOMPARE(satchel
                     .apply("{\"op\":\"update\",\"entity\":\"contact\",\"id\":\"" + id
                         + "\",\"fields\":{\"first_name\":\"Berta\"}}")
                     .code,
            0);
        const Answer second = satchel.apply("{\"op\":\"update\",\"entity\":\"contact\",\"id\":\"" + id
            + "\",\"fields\":{\"first_name\":\"Clara\"},\"expected\":{\"first_name\":\"Ana\"}}");
        QCOMPARE(second.code, 1);
        QCOMPARE(second.line(0)[u"error"_s][u"kind"_s].toString(), u"conflict"_s);
        QCOMPARE(second.line(0)[u"error"_s][u"field"_s].toString(), u"first_name"_s);
    }

    void historyTellsEveryFieldNewestFirst()
    {
        CommandLineCall satchel;
        const QString id = satchel.create("contact", R"({"first_name":"Ana"})");
        satchel.apply(
            R"({"op":"update","entity":"contact","id":{"find":{"first_name":"ana"}},"fields":{"first_name":"Anna","score":5}})");
        const QJsonArray history = satchel({u"history"_s, u"contact"_s, id}).array();
        QCOMPARE(history.size(), 3);
        for (const auto &entry : history) {
            for (const auto &key :
                {u"at"_s, u"origin"_s, u"changeset"_s, u"label"_s, u"field"_s, u"before"_s, u"after"_s})
                QVERIFY2(entry.toObject().contains(key), qPrintable(key));
            QCOMPARE(entry[u"origin"_s].toString(), u"cli"_s);
        }
        QCOMPARE(history[2][u"field"_s].toString(), u"first_name"_s);
        QVERIFY(history[2][u"before"_s].isNull());
        QCOMPARE(history[2][u"after"_s].toString(), u"Ana"_s);
        QCOMPARE(satchel({u"history"_s, u"contact"_s, u"00000000-0000-7000-8000-000000000000"_s}).code, 1);
    }

    void I8_undoTakesBackTheNewestAndThenTheOneBefore()
    {
        CommandLineCall satchel;
        const QString id = satchel.create("contact", R"({"first_name":"Ana"})");
        const Answer edit = satchel.apply(
            R"({"op":"update","entity":"contact","id":{"find":{"first_name":"Ana"}},"fields":{"first_name":"Anna"}})");
        const Answer undo = satchel({u"undo"_s});
        QCOMPARE(undo.code, 0);
        QCOMPARE(undo.object()[u"undone"_s], edit.line(0)[u"changeset"_s]);
        QCOMPARE(satchel({u"get"_s, u"contact"_s, id}).object()[u"first_name"_s].toString(), u"Ana"_s);
        QCOMPARE(satchel({u"undo"_s, u"--set"_s, undo.object()[u"changeset"_s].toString()}).code, 0);
        QCOMPARE(satchel({u"get"_s, u"contact"_s, id}).object()[u"first_name"_s].toString(), u"Anna"_s);
        QCOMPARE(satchel({u"undo"_s}).code, 0);
        QCOMPARE(satchel({u"undo"_s}).code, 0);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 0);
        const Answer nothing = satchel({u"undo"_s});
        QCOMPARE(nothing.code, 1);
        QCOMPARE(nothing.error()[u"kind"_s].toString(), u"not_found"_s);
        QCOMPARE(satchel({u"undo"_s, u"--set"_s, u"x"_s}).code, 1);
    }

    void I8_undoIsOfOnesOwnActsOnly()
    {
        CommandLineCall satchel;
        const QString own = satchel.create("contact", R"({"first_name":"Ana"})");
        const ChangeSetId brought = bringIn(satchel, 60);
        QCOMPARE(satchel({u"undo"_s}).code, 0); // the last own act, which came before
        QCOMPARE(satchel({u"get"_s, u"contact"_s, own}).code, 1);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 60);
        const Answer nothing = satchel({u"undo"_s});
        QCOMPARE(nothing.code, 1);
        QCOMPARE(nothing.error()[u"kind"_s].toString(), u"not_found"_s);
        QVERIFY(nothing.error()[u"message"_s].toString().contains(u"nothing of yours"_s));
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 60);

        const QStringList byName{u"undo"_s, u"--set"_s, brought.toString()};
        const Answer refused = satchel(byName);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"kind"_s].toString(), u"refused"_s);
        QVERIFY2(refused.error()[u"message"_s].toString().contains(
                     u"here: 60 to the trash; with the next sync in \"HS\": 60 deleted"_s),
            refused.err);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 60);
        const Answer done = satchel(byName + QStringList{u"--yes"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 0);

        const QStringList again{
            u"undo"_s, u"--set"_s, done.object()[u"changeset"_s].toString()}; // what took it back is no own act either
        QCOMPARE(satchel(again).error()[u"kind"_s].toString(), u"refused"_s);
        QCOMPARE(satchel(again + QStringList{u"--yes"_s}).code, 0);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 60);
    }

    void atATerminalUndoOfARoundAsks()
    {
        CommandLineCall satchel;
        const QStringList words{u"undo"_s, u"--set"_s, bringIn(satchel, 3).toString(), u"--store"_s, satchel.path()};
        satchel.isTerminal = true;
        QCOMPARE(satchel.plain(words, "\n").code, 1);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 3);
        const Answer yes = satchel.plain(words, "y\n");
        QCOMPARE(yes.code, 0);
        QVERIFY(yes.err.contains("3 to the trash"));
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 0);
    }

    void aDeletedRecordIsNeitherListedNorGotNorFound()
    {
        CommandLineCall satchel;
        const QString id = satchel.create("contact", R"({"first_name":"Ana"})");
        QCOMPARE(satchel({u"search"_s, u"ana"_s}).array().size(), 1);
        QCOMPARE(satchel.apply("{\"op\":\"delete\",\"entity\":\"contact\",\"id\":\"" + id.toLatin1() + "\"}").code, 0);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 0);
        QCOMPARE(satchel({u"search"_s, u"ana"_s}).array().size(), 0);
        const Answer got = satchel({u"get"_s, u"contact"_s, id});
        QCOMPARE(got.code, 1);
        QCOMPARE(got.error()[u"kind"_s].toString(), u"not_found"_s);
        QVERIFY(got.error()[u"where"_s].isString());
    }

    void searchAnswersWithTitlesBestFirst()
    {
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Bea","notes":"asked about Annex B"})");
        const QString ann = satchel.create("contact", R"({"first_name":"Ann","last_name":"Silva"})");
        const QJsonArray hits = satchel({u"search"_s, u"ann"_s}).array();
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].toObject(),
            (QJsonObject{
                {u"entity"_s, u"contact"_s}, {u"id"_s, ann}, {u"title"_s, u"Ann Silva"_s}, {u"snippet"_s, QString()}}));
        QVERIFY(hits[1][u"snippet"_s].toString().contains(u"Annex"_s));
        QCOMPARE(satchel({u"search"_s, u"nobody"_s, u"here"_s}).out, QByteArray("[]\n"));
    }

    void schemaDescribesEntitiesAndFields()
    {
        CommandLineCall satchel;
        const QJsonArray entities = satchel({u"schema"_s}).object()[u"entities"_s].toArray();
        QStringList names;
        for (const auto &entity : entities)
            names.append(entity[u"name"_s].toString());
        for (const auto &name : {u"contact"_s, u"company"_s, u"lead"_s, u"deal"_s, u"activity"_s, u"task"_s,
                 u"product"_s, u"quote"_s, u"quote_line"_s, u"user"_s, u"team"_s, u"pipeline"_s, u"stage"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        const QJsonObject deal = satchel({u"schema"_s, u"deal"_s}).object()[u"entities"_s][0].toObject();
        for (const auto &field : deal[u"fields"_s].toArray()) {
            for (const auto &key :
                {u"name"_s, u"label"_s, u"type"_s, u"required"_s, u"choices"_s, u"target"_s, u"custom"_s})
                QVERIFY2(field.toObject().contains(key), qPrintable(key));
            if (field[u"name"_s] == u"stage"_s)
                QCOMPARE(field[u"target"_s].toString(), u"stage"_s);
        }
    }

    void backupCopiesTheStoreAndSaysHowMuchItChecked()
    {
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        const QString file = QFileInfo(satchel.path()).absolutePath() + u"/copy.backup"_s;
        const Answer named = satchel({u"backup"_s, file});
        QCOMPARE(named.code, 0);
        const QJsonObject answer = named.object();
        QCOMPARE(answer.keys(), (QStringList{u"bytes"_s, u"file"_s, u"records"_s, u"verified"_s}));
        QCOMPARE(answer[u"file"_s].toString(), QDir::toNativeSeparators(file));
        QCOMPARE(answer[u"bytes"_s].toInteger(), QFileInfo(file).size());
        QVERIFY(answer[u"records"_s].toInteger() >= 1);
        QVERIFY(answer[u"verified"_s].toBool());
        const Answer copied = satchel.plain({u"list"_s, u"contact"_s, u"--json"_s, u"--store"_s, file});
        QCOMPARE(copied.array().size(), 1);
        const Answer beside = satchel({u"backup"_s}); // without a name: beside the store
        QCOMPARE(beside.code, 0);
        QVERIFY(beside.object()[u"file"_s].toString().startsWith(QDir::toNativeSeparators(satchel.path())));
        const Answer refused = satchel({u"backup"_s, satchel.path()});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"kind"_s].toString(), u"invalid"_s);
    }

    void doctorFindsAFreshStoreSound()
    {
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        const Answer answer = satchel({u"doctor"_s});
        QCOMPARE(answer.code, 0);
        QStringList checks;
        for (const auto &finding : answer.array()) {
            QVERIFY(finding[u"ok"_s].toBool());
            QVERIFY(finding[u"detail"_s].isString());
            checks.append(finding[u"check"_s].toString());
        }
        QCOMPARE(checks,
            (QStringList{u"store integrity"_s, u"change log"_s, u"audit chain"_s, u"references"_s, u"search index"_s,
                u"attachments"_s, u"disk space"_s, u"sqlite"_s, u"write-ahead log"_s, u"connections"_s, u"keychain"_s,
                u"policies"_s, u"encryption"_s, u"file system"_s, u"permissions"_s}));
    }

    void doctorNamesTheFilesThatOthersCanRead()
    {
#ifdef Q_OS_UNIX
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        // A store is repaired when it is opened, so this is one that cannot be: the backup of a store that is damaged.
        QFile file(satchel.path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const Answer answer = satchel({u"doctor"_s});
        const QJsonObject finding = answer.array().last().toObject();
        QCOMPARE(finding[u"check"_s].toString(), u"permissions"_s);
        QCOMPARE(finding[u"ok"_s], QJsonValue(false));
        QVERIFY(finding[u"detail"_s].toString().contains(satchel.path()));
#else
        QSKIP("rights work differently here");
#endif
    }

    void doctorNamesAFileWithASecondName()
    {
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        std::filesystem::create_hard_link(
            satchel.path().toStdString(), (satchel.folder() + u"/second.satchel"_s).toStdString());
        const Answer answer = satchel({u"doctor"_s});
        QCOMPARE(answer.code, 1);
        const QJsonObject finding = answer.array()[13].toObject();
        QCOMPARE(finding[u"check"_s].toString(), u"file system"_s);
        QVERIFY(finding[u"detail"_s].toString().contains(u"2 names"_s));
    }

    void whatTheProgramKeepsForItselfIsNotOpenToScripts_data()
    {
        QTest::addColumn<QString>("entity");
        for (const auto &entity : Schema::core()) {
            if (entity.isInternal && !entity.isScripted)
                QTest::newRow(qPrintable(entity.name)) << entity.name;
        }
    }
    void whatTheProgramKeepsForItselfIsNotOpenToScripts()
    {
        QFETCH(QString, entity);
        CommandLineCall satchel;
        satchel.create("contact", R"({"first_name":"Ana"})");
        const QString csv = satchel.folder() + u"/rows.csv"_s;
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,value,label,entity,type\nmain_currency,JPY,x,contact,text\n");
        file.close();
        for (const QStringList &words :
            {QStringList{u"list"_s, entity}, QStringList{u"get"_s, entity, RecordId().toString()},
                QStringList{u"export"_s, entity}, QStringList{u"history"_s, entity, RecordId().toString()},
                QStringList{u"import"_s, csv, u"--as"_s, entity}}) {
            const Answer answer = satchel(words);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("for itself"), answer.err);
        }
        for (const QByteArray op : {"create", "update", "delete", "restore"}) {
            const Answer answer = satchel.apply("{\"op\":\"" + op + "\",\"entity\":\"" + entity.toUtf8()
                + "\",\"id\":\"" + RecordId().toString().toUtf8() + "\",\"fields\":{}}\n");
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.line(0)[u"error"_s][u"kind"_s].toString(), u"invalid"_s);
            QCOMPARE(answer.line(0)[u"error"_s][u"field"_s].toString(), u"entity"_s);
        }
    }

    void doctorSaysWhatIsWrongWithAFileThatIsNoStore()
    {
        CommandLineCall satchel;
        QCOMPARE(satchel({u"doctor"_s}).code, 1);
        QVERIFY(!QFile::exists(satchel.path()));
        QFile file(satchel.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const Answer answer = satchel({u"doctor"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.array()[0][u"ok"_s], QJsonValue(false));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
    }

private:
    /// What a first round of a connection leaves behind; its change set.
    static ChangeSetId bringIn(CommandLineCall &satchel, int contacts)
    {
        const auto store = store::Store::open(satchel.path(), satchel.clock, 7).value();
        store::Connection connection;
        connection.name = u"HS"_s;
        connection.vendor = u"hubspot"_s;
        connection = store::Connections(*store).add(connection).value();
        const auto step = store::SyncTransaction::begin(*store, connection).value();
        for (int i = 0; i < contacts; ++i) {
            const RecordId id = step->apply(Edit::create(
                                                EntityKind::Contact, {}, {{u"last_name"_s, u"Theirs %1"_s.arg(i)}}),
                                        u"Changes from HS"_s)
                                    .value();
            if (!step->state().links.put(
                    {0, u"contacts"_s, EntityKind::Contact, id, QString::number(i), "{}", {}, {}, false, {}, {}}))
                qFatal("a link could not be made");
        }
        return step->commit().value();
    }
};

SATCHEL_TEST(tst_CommandLine)
#include "tst_CommandLine.moc"
