// SPDX-License-Identifier: GPL-3.0-or-later
// A custom entity by commands alone: its definition, its fields and its records.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

class tst_CustomEntityCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definesAnEntityWithFields()
    {
        CommandLineCall satchel;
        define(satchel);
        const QJsonArray listed = satchel({u"list"_s, u"entity_definition"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"name"].toString(), u"x_project"_s);
        const QJsonObject schema = satchel({u"schema"_s, u"x_project"_s}).object()[u"entities"].toArray()[0].toObject();
        QCOMPARE(schema[u"label"].toString(), u"Project"_s);
        bool hasBudget = false;
        for (const QJsonValue field : schema[u"fields"].toArray())
            hasBudget = hasBudget || (field[u"name"] == u"x_budget"_s && field[u"type"] == u"money"_s);
        QVERIFY(hasBudget);
    }

    void worksWithItsRecords()
    {
        CommandLineCall satchel;
        define(satchel);
        const QString company = satchel.create("company", R"({"name":"Helvion"})");
        const QString id = satchel.create("x_project",
            QByteArray(
                R"({"name":"Harbour crane","x_budget":{"amount":"1200.00","currency":"EUR"},"x_customer":"THEM"})")
                .replace("THEM", company.toUtf8()));
        QCOMPARE(satchel({u"get"_s, u"x_project"_s, id}).object()[u"x_customer"].toString(), company);
        QCOMPARE(
            satchel({u"list"_s, u"x_project"_s, u"--where"_s, u"x_customer.name = \"Helvion\""_s}).array().size(), 1);
        QCOMPARE(satchel({u"search"_s, u"harbour"_s}).array()[0][u"entity"].toString(), u"x_project"_s);
        satchel.apply("{\"op\":\"update\",\"entity\":\"x_project\",\"id\":\"" + id.toUtf8()
            + "\",\"fields\":{\"notes\":\"late\"}}\n");
        QCOMPARE(satchel({u"history"_s, u"x_project"_s, id}).array()[0][u"field"].toString(), u"notes"_s);
        QCOMPARE(satchel({u"undo"_s}).code, 0);
        QVERIFY(satchel({u"get"_s, u"x_project"_s, id}).object()[u"notes"].isNull());
        const Answer doctor = satchel({u"doctor"_s});
        for (const QJsonValue finding : doctor.array()) {
            if (finding[u"check"] == u"change log"_s || finding[u"check"] == u"search index"_s)
                QVERIFY2(finding[u"ok"].toBool(), doctor.out.constData());
        }
    }

    void importsAndExportsThem()
    {
        CommandLineCall satchel;
        define(satchel);
        importTwice(
            satchel, u"x_project"_s, "Name,Budget,Customer\nCrane,1200 EUR,Helvion\nBridge,900 EUR,Helvion\n", 2);
        QCOMPARE(satchel({u"list"_s, u"company"_s}).array().size(), 1);
        const QByteArray out = satchel.plain({u"export"_s, u"x_project"_s, u"--store"_s, satchel.path()}).out;
        QVERIFY2(out.contains("Bridge") && out.contains("Budget"), out.constData());
    }

    void aRelationIsDefinedLinkedAndImported()
    {
        CommandLineCall satchel;
        define(satchel);
        const auto field = [&](const QByteArray &rest) {
            const Answer made = satchel.apply(
                "{\"op\":\"create\",\"entity\":\"field_definition\",\"fields\":{\"entity\":\"x_members\"," + rest
                + "}}\n");
            QVERIFY2(made.code == 0, made.err.constData());
        };
        satchel.create("entity_definition", R"({"name":"x_members","label":"Project members","is_relation":true})");
        field(R"("name":"x_source","label":"Projects","type":"reference","target":"x_project","is_required":true)");
        field(R"("name":"x_target","label":"Members","type":"reference","target":"contact","is_required":true)");
        field("\"name\":\"x_roles\",\"label\":\"Roles\",\"type\":\"multi_choice\",\"choices\":\"[{\\u0022key\\u0022:"
              "\\u0022lead\\u0022,"
              "\\u0022label\\u0022:\\u0022Lead\\u0022}]\"");
        satchel.create("x_project", R"({"name":"Harbour crane"})");
        satchel.create("contact", R"({"first_name":"Ana","last_name":"Roe"})");
        importTwice(satchel, u"x_members"_s, "Projects,Members,Roles\nHarbour crane,Ana Roe,Lead\n", 1);
        QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 1);
        const QString project = satchel({u"list"_s, u"x_project"_s}).array()[0][u"id"].toString();
        const QString person = satchel({u"list"_s, u"contact"_s}).array()[0][u"id"].toString();
        const QString link = satchel({u"list"_s, u"x_members"_s}).array()[0][u"id"].toString();
        const QByteArray again = "{\"op\":\"create\",\"entity\":\"x_members\",\"fields\":{\"x_source\":\""
            + project.toUtf8() + R"(","x_target":")" + person.toUtf8() + "\"}}\n";
        for (const QStringList &more : {QStringList(), QStringList{u"--atomic"_s}}) {
            const Answer second = satchel(QStringList{u"apply"_s} + more, again);
            QCOMPARE(second.code, 1);
            const QJsonObject error = second.line(0)[u"error"].toObject();
            QCOMPARE(error[u"kind"].toString(), u"conflict"_s);
            QCOMPARE(error[u"field"].toString(), u"x_target"_s);
            QVERIFY2(error[u"message"].toString().contains(link), second.out.constData());
        }
        QCOMPARE(satchel({u"list"_s, u"x_members"_s}).array().size(), 1);
        // Once it is removed, the two can be linked again.
        const QByteArray removal = "{\"op\":\"delete\",\"entity\":\"x_members\",\"id\":\"" + link.toUtf8() + "\"}\n";
        QCOMPARE(satchel({u"apply"_s, u"--atomic"_s}, removal + again).code, 0);
        QCOMPARE(satchel({u"list"_s, u"x_members"_s}).array().size(), 1);
        QCOMPARE(satchel({u"undo"_s}).code, 0);
        const QJsonArray found
            = satchel({u"list"_s, u"contact"_s, u"--where"_s, u"has x_members (x_roles = \"lead\")"_s}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(satchel({u"list"_s, u"contact"_s, u"--where"_s, u"not has x_members"_s}).array().size(), 0);
    }

    void aRemovedOneIsNotThereAndComesBack()
    {
        CommandLineCall satchel;
        const QString definition = define(satchel);
        const QString id = satchel.create("x_project", R"({"name":"Crane"})");
        const auto change = [&](const QByteArray &op) {
            return satchel.apply(
                "{\"op\":\"" + op + "\",\"entity\":\"entity_definition\",\"id\":\"" + definition.toUtf8() + "\"}\n");
        };
        const QString report = satchel.folder() + u"/projects.json"_s;
        QFile file(report);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"entity": "x_project", "figures": [{"figure": "count"}]})");
        file.close();
        QCOMPARE(satchel({u"report"_s, u"--define"_s, report, u"--save"_s, u"Projects"_s}).code, 0);
        QCOMPARE(change("delete").code, 0);
        const Answer broken = satchel({u"report"_s, u"Projects"_s});
        QVERIFY2(broken.err.contains("any more: entity: the record type"), broken.err.constData());
        const Answer gone = satchel({u"list"_s, u"x_project"_s});
        QCOMPARE(gone.code, 2);
        QVERIFY2(gone.err.contains("the record type \"Project\" was removed"), gone.err.constData());
        QCOMPARE(change("restore").code, 0);
        QCOMPARE(satchel({u"get"_s, u"x_project"_s, id}).object()[u"name"].toString(), u"Crane"_s);
    }

    void saysWhatIsWrongWithADefinition()
    {
        CommandLineCall satchel;
        const auto refused = [&](const QByteArray &fields) {
            const Answer answer = satchel.apply(
                "{\"op\":\"create\",\"entity\":\"entity_definition\",\"fields\":" + fields + "}\n");
            return answer.code == 1 ? answer.line(0)[u"error"].toObject()[u"message"].toString() : QString();
        };
        QVERIFY(refused(R"({"label":"Company"})").contains(u"already a record type"_s));
        QVERIFY(refused(R"({"label":"Firm","name":"list"})").contains(u"x_firm"_s));
        QVERIFY(!refused(R"({"name":"x_firm"})").isEmpty());
        QCOMPARE(satchel({u"list"_s, u"entity_definition"_s}).array().size(), 0);
        const Answer calculated = satchel.apply("{\"op\":\"create\",\"entity\":\"field_definition\",\"fields\":"
                                                R"({"entity":"deal","label":"Half","type":"calculated"}})"
                                                "\n");
        const QString message = calculated.line(0)[u"error"].toObject()[u"message"].toString();
        QVERIFY2(message.contains(u"money"_s) && message.contains(u"formula"_s), qPrintable(message));
    }

private:
    /// The first import creates the records of the file, the second one finds them.
    static void importTwice(CommandLineCall &satchel, const QString &entity, const QByteArray &csv, int created)
    {
        const QString path = satchel.folder() + u"/records.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        const Answer first = satchel({u"import"_s, path, u"--as"_s, entity});
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(first.object()[u"created"].toInt(), created);
        QCOMPARE(satchel({u"import"_s, path, u"--as"_s, entity}).object()[u"created"].toInt(), 0);
    }

    static QString define(CommandLineCall &satchel)
    {
        const QString id = satchel.create(
            "entity_definition", R"({"label":"Project","plural_label":"Projects","icon":"goal","title_label":"Name"})");
        satchel.create("field_definition", R"({"entity":"x_project","label":"Budget","type":"money"})");
        satchel.create(
            "field_definition", R"({"entity":"x_project","label":"Customer","type":"reference","target":"company"})");
        return id;
    }
};

SATCHEL_TEST(tst_CustomEntityCommands)
#include "tst_CustomEntityCommands.moc"
