// SPDX-License-Identifier: GPL-3.0-or-later
// Calculated fields and validation rules on the command line: refused with a place and a reason, listed and exported.
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
        QVERIFY2(dry.err.contains("line 3: Say how many people work there."), dry.err.constData());
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
