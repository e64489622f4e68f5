// SPDX-License-Identifier: GPL-3.0-or-later
// Calculated fields, validation rules and automation rules on the command line: refused with a place and a reason,
// listed and exported; runs that are logged, undone and held back.
#include "domain/FieldNames.h"
#include "store/Store.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CommandLineCall
{
    std::unique_ptr<store::Store> open()
    {
        auto opened = store::Store::open(path(), clock, 5);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
    void addCalculated(const QString &label, const QString &formula)
    {
        Field field;
        field.label = label;
        field.formula = formula;
        const auto added = open()->addCustomField(EntityKind::Company, field);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
    }
    void addRule(const QString &entity, const QString &condition, const QString &message)
    {
        const auto done = open()->commit({u"Rule"_s, Origin::user(),
            {Edit::create(EntityKind::ValidationRule, {},
                {{field::name, u"Rule"_s}, {field::entity, entity}, {field::condition, condition},
                    {field::message, message}})},
            {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    /// An automation rule that is on.
    void addAutomation(const QByteArray &text)
    {
        const Answer added = (*this)({u"rule"_s, u"add"_s, write(u"rule.json"_s, text)});
        if (added.code != 0 || (*this)({u"rule"_s, u"on"_s, added.object()[u"name"_s].toString()}).code != 0)
            qFatal("%s", added.err.constData());
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString file = folder() + u'/' + name;
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file;
    }
};

} // namespace

class tst_RuleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aCalculatedFieldIsReadAndNeverSet()
    {
        Desk desk;
        const QString company = desk.create("company", R"({"name":"Acme","employees":12})");
        desk.addCalculated(u"Twice"_s, u"employees * 2"_s);
        QCOMPARE(desk({u"get"_s, u"company"_s, company}).object()[u"x_twice"_s].toString(), u"24"_s);
        const Answer set = desk.apply(R"({"op":"update","entity":"company","id":")" + company.toLatin1()
            + R"(","fields":{"x_twice":"1"}})" + "\n");
        QCOMPARE(set.code, 1);
        const QJsonObject error = set.line(0)[u"error"_s].toObject();
        QCOMPARE(error[u"kind"_s].toString(), u"invalid"_s);
        QVERIFY(error[u"message"_s].toString().contains(u"calculated"));
        QCOMPARE(desk({u"list"_s, u"company"_s, u"--where"_s, u"x_twice > 20"_s}).array().size(), 1);
        QVERIFY(desk({u"export"_s, u"company"_s}).out.contains("Twice"));
    }

    void aRunOfSeveralStepsIsUndoneWhole()
    {
        Desk desk;
        desk.addAutomation(R"({"name": "Welcome", "when": {"entity": "lead", "on": "created"},
            "then": [{"task": {"title": "Call"}}, {"task": {"title": "Write"}}, {"wait": {"days": 2}}]})");
        desk.create("lead", R"({"last_name":"Roe"})");
        QCOMPARE(desk({u"rule"_s, u"run"_s}).object()[u"started"_s].toInt(), 1);
        QCOMPARE(desk({u"list"_s, u"task"_s}).array().size(), 2);
        const QJsonArray log = desk({u"rule"_s, u"log"_s}).array();
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0][u"title"_s].toString(), u"Roe"_s);
        QCOMPARE(log[0][u"due"_s].toString(), u"2026-11-22T12:00:00.000Z"_s);
        const Answer said = desk.plain({u"rule"_s, u"log"_s, u"--store"_s, desk.path()});
        QVERIFY2(said.out.contains("Welcome, Roe: ") && said.out.contains("until 2026-11-22"), said.out.constData());
        const Answer undone = desk({u"rule"_s, u"undo"_s, log[0][u"id"_s].toString()});
        QCOMPARE(undone.code, 0);
        QVERIFY(undone.object()[u"changesets"_s].toArray().size() > 1);
        QCOMPARE(desk({u"list"_s, u"task"_s}).array().size(), 0);
        QCOMPARE(desk({u"rule"_s, u"undo"_s, log[0][u"id"_s].toString()}).code, 1);
        QCOMPARE(desk({u"rule"_s, u"undo"_s, u"xyz"_s}).code, 2);
        desk({u"rule"_s, u"run"_s});
        QCOMPARE(desk({u"list"_s, u"task"_s}).array().size(), 0);
    }

    void aRuleSaysForWhichRecordsItDidNotRun()
    {
        Desk desk;
        desk.addAutomation(R"({"name": "Rank", "when": {"entity": "company", "on": "manual"}, "if": "employees > 4",
            "then": [{"set": {"field": "employees", "formula": "employees / 4"}}]})");
        const QString odd = desk.create("company", R"({"name":"Acme","employees":5})");
        const QString even = desk.create("company", R"({"name":"Bolt","employees":8})");
        const QString few = desk.create("company", R"({"name":"Crane","employees":1})");
        const QString none = RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8000"_s).toString();
        QCOMPARE(desk({u"rule"_s, u"run"_s, u"Rank"_s}).code, 2); // runs for no record at all
        QCOMPARE(desk({u"rule"_s, u"run"_s, u"Rank"_s, even}).code, 0);
        const Answer run = desk({u"rule"_s, u"run"_s, u"Rank"_s, odd, few, none});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("for Acme") && run.err.contains("1.25 is not a whole number"), run.err.constData());
        QVERIFY2(run.err.contains((few + u": the rule did not run"_s).toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains((none + u": there is no such company"_s).toUtf8()), run.err.constData());
        QCOMPARE(run.object()[u"failed"_s].toInt(), 1);
        QCOMPARE(run.object()[u"skipped"_s].toArray(), QJsonArray({few, none}));
        QCOMPARE(desk({u"rule"_s, u"again"_s, u"xyz"_s}).code, 2);
    }

    void afterARestoreNoRuleRunsBeforeItIsResumed()
    {
        Desk desk;
        desk.addAutomation(R"({"name": "Welcome", "when": {"entity": "lead", "on": "created"},
            "then": [{"task": {"title": "Call"}}]})");
        const QString copy = desk.folder() + u"/copy.satchel"_s;
        QCOMPARE(desk({u"backup"_s, copy}).code, 0);
        QCOMPARE(desk({u"restore"_s, copy}).code, 0);
        desk.create("lead", R"({"last_name":"Roe"})");
        const Answer held = desk({u"rule"_s, u"run"_s});
        QCOMPARE(held.code, 1);
        QCOMPARE(held.object()[u"held"_s].toBool(), true);
        QVERIFY2(held.err.contains("a backup was restored"), held.err.constData());
        QCOMPARE(desk({u"rule"_s, u"resume"_s}).code, 0);
        QCOMPARE(desk({u"rule"_s, u"run"_s}).object()[u"started"_s].toInt(), 1);
    }

    void anImportDoesNotFillACalculatedField()
    {
        Desk desk;
        desk.create("company", R"({"name":"Acme","employees":12})");
        desk.addCalculated(u"Twice"_s, u"employees * 2"_s);
        const QString file = desk.write(u"c.csv"_s, "Name,Employees,Twice\nBeta,5,999\n");
        const Answer answer = desk({u"import"_s, file, u"--as"_s, u"company"_s});
        QCOMPARE(answer.object()[u"created"_s].toInt(), 1);
        QCOMPARE(
            desk({u"list"_s, u"company"_s, u"--where"_s, u"name = \"Beta\""_s}).array().at(0)[u"x_twice"_s].toString(),
            u"10"_s);
    }

    void theDayIsReadWhenACommandBegins()
    {
        Desk desk;
        const QString company = desk.create("company", R"({"name":"Acme"})");
        desk.addCalculated(u"Age"_s, u"days(created_at, today())"_s);
        const auto age = [&] { return desk({u"get"_s, u"company"_s, company}).object()[u"x_age"_s].toString(); };
        QCOMPARE(age(), u"0"_s);
        desk.clock.advance(3 * 86'400'000LL);
        QCOMPARE(age(), u"3"_s);
    }

    void whatBreaksARuleIsRefusedWithItsMessage()
    {
        Desk desk;
        desk.create("company", R"({"name":"Old"})");
        desk.addRule(u"company"_s, u"employees > 0"_s, u"Say how many people work there."_s);
        const Answer answer = desk.apply("{\"op\":\"create\",\"entity\":\"company\",\"fields\":{\"name\":\"New\"}}\n");
        QCOMPARE(answer.code, 1);
        const QJsonObject error = answer.line(0)[u"error"_s].toObject();
        QCOMPARE(error[u"kind"_s].toString(), u"broken_rule"_s);
        QCOMPARE(error[u"field"_s].toString(), u"employees"_s);
        QCOMPARE(error[u"message"_s].toString(), u"Say how many people work there."_s);
        QCOMPARE(desk({u"list"_s, u"company"_s}).array().size(), 1);
        QCOMPARE(desk({u"list"_s, u"company"_s, u"--where"_s, u"breaks rule"_s}).array().size(), 1);
    }

    void aRowOfAnImportThatBreaksARuleIsRejected()
    {
        Desk desk;
        desk.create("company", R"({"name":"Old"})");
        desk.addRule(u"company"_s, u"employees > 0"_s, u"Say how many people work there."_s);
        const QString file = desk.write(u"c.csv"_s, "Name,Employees\nBeta,5\nGamma,\nDelta,7\n");
        const Answer dry = desk({u"import"_s, file, u"--as"_s, u"company"_s, u"--dry-run"_s});
        QCOMPARE(dry.object()[u"created"_s].toInt(), 2);
        QVERIFY2(dry.err.contains("row 3, column B: Employees: Say how many people work there."), dry.err.constData());
        const Answer answer = desk({u"import"_s, file, u"--as"_s, u"company"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.object()[u"created"_s].toInt(), 2);
        QCOMPARE(answer.object()[u"failed"_s].toInt(), 1);
        QFile rejects(answer.object()[u"rejects"_s].toString());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray rows = rejects.readAll();
        QVERIFY(rows.contains("Gamma") && rows.contains("Say how many people work there."));
    }
};

SATCHEL_TEST(tst_RuleCommands)
#include "tst_RuleCommands.moc"
