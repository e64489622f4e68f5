// SPDX-License-Identifier: GPL-3.0-or-later
// Consent and retention on the command line.
#include "store/privacy/Consents.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CommandLineCall
{
    Answer create(const QByteArray &entity, const QByteArray &fields)
    {
        return (*this)(
            {u"apply"_s, u"-"_s}, "{\"op\":\"create\",\"entity\":\"" + entity + "\",\"fields\":" + fields + "}\n");
    }
    QString id(const QByteArray &entity, const QByteArray &fields)
    {
        return create(entity, fields).line(0)[u"id"].toString();
    }
    Answer retention(const QStringList &words) { return (*this)(QStringList{u"retention"_s} + words); }
    void wait(int days) { clock.advance(qint64(days) * 24 * 60 * 60 * 1000); }
};

} // namespace

class tst_ConsentCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statementsOfConsentAreRecordsAsAnyOther()
    {
        Desk desk;
        const QString ana = desk.id("contact", R"({"last_name":"Roe","consent":"given"})");
        desk.wait(1);
        const Answer made = desk.create("consent",
            R"({"contact":")" + ana.toLatin1()
                + R"(","purpose":"consent","state":"withdrawn","how":"email","proof":"Mail of 20 November"})");
        QVERIFY2(made.line(0)[u"ok"].toBool(), made.out.constData());
        const QJsonArray statements = desk({u"list"_s, u"consent"_s, u"--where"_s, u"state = \"withdrawn\""_s}).array();
        QCOMPARE(statements.size(), 1);
        QCOMPARE(statements[0][u"proof"].toString(), u"Mail of 20 November"_s);
        QCOMPARE(desk({u"get"_s, u"contact"_s, ana}).object()[u"consent"].toString(), u"withdrawn"_s);
        const Answer exported = desk({u"export"_s, u"consent"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(exported.code, 0);
        QVERIFY(exported.out.contains("Mail of 20 November"));
        QCOMPARE(desk({u"undo"_s}).code, 0);
        QCOMPARE(desk({u"get"_s, u"contact"_s, ana}).object()[u"consent"].toString(), u"given"_s);
    }

    void anExportForAPurposeHasOnlyWhoConsents()
    {
        Desk desk;
        desk.id("contact", R"({"last_name":"Given","consent":"given"})");
        desk.id("contact", R"({"last_name":"Withdrawn","consent":"withdrawn"})");
        desk.id("contact", R"({"last_name":"Silent"})");
        const QString file = desk.folder() + u"/all.csv"_s;
        const Answer answer = desk({u"export"_s, u"contact"_s, u"--purpose"_s, u"marketing"_s, u"--output"_s, file});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object()[u"exported"].toInt(), 1);
        QCOMPARE(answer.object()[u"left_out"].toInt(), 2);
        QVERIFY(answer.err.contains("2 contacts were left out"));
        QCOMPARE(desk({u"export"_s, u"contact"_s, u"--purpose"_s, u"Post"_s}).code, 1);
        QCOMPARE(desk({u"export"_s, u"deal"_s, u"--purpose"_s, u"marketing"_s}).error()[u"where"].toString(),
            u"--purpose"_s);
    }

    void anExpiredConsentIsNotExported()
    {
        Desk desk;
        const QString ana = desk.id("contact", R"({"last_name":"Roe"})");
        desk.create("consent",
            R"({"contact":")" + ana.toLatin1()
                + R"(","purpose":"consent","state":"given","valid_until":"2026-11-21"})");
        const auto exported = [&] {
            return desk({u"export"_s, u"contact"_s, u"--purpose"_s, u"marketing"_s, u"--output"_s,
                            desk.folder() + u"/all.csv"_s})
                .object()[u"exported"]
                .toInt();
        };
        QCOMPARE(exported(), 1);
        desk.wait(2);
        QCOMPARE(exported(), 0);
    }

    void anImportRejectsARowThatGivesConsentAgain()
    {
        Desk desk;
        desk.id("contact", R"({"last_name":"Roe","email":"ana@example.com","consent":"withdrawn"})");
        const QString path = desk.folder() + u"/people.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Last name,Email,Consent\nRoe,ana@example.com,Given\n");
        file.close();
        for (const QStringList &dry : {QStringList{u"--dry-run"_s}, QStringList()}) {
            const Answer answer = desk(
                QStringList{u"import"_s, path, u"--as"_s, u"contact"_s, u"--on-duplicate"_s, u"update"_s} + dry);
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.object()[u"failed"].toInt(), 1);
            QVERIFY2(answer.err.contains("was withdrawn"), answer.err.constData());
        }
        QCOMPARE(desk({u"list"_s, u"contact"_s}).array()[0][u"consent"].toString(), u"withdrawn"_s);
    }

    void aRetentionRuleIsTriedSwitchedOnAndRun()
    {
        Desk desk;
        desk.id("lead", R"({"last_name":"Old"})");
        const QString name = u"Leads never converted"_s;
        const QJsonArray rules = desk.retention({u"list"_s}).array();
        QCOMPARE(rules.size(), 4);
        QCOMPARE(rules[0][u"name"].toString(), name);
        QCOMPARE(rules[0][u"on"].toBool(), false);
        QVERIFY(rules[0][u"next_run"].isNull());
        desk.wait(400);
        QCOMPARE(desk.retention({u"on"_s, name}).array()[0][u"on"].toBool(), true);
        QCOMPARE(desk.retention({u"run"_s}).code, 1); // nobody has looked
        const QJsonArray tried = desk.retention({u"try"_s, name}).array();
        QCOMPARE(tried[0][u"would_run"].toInt(), 1);
        QCOMPARE(tried[0][u"records"][0][u"title"].toString(), u"Old"_s);
        QCOMPARE(tried[0][u"records"][0][u"since"].toString(), u"2026-11-20"_s);
        QCOMPARE(desk({u"list"_s, u"lead"_s}).array().size(), 1); // a dry run
        QCOMPARE(desk.retention({u"list"_s}).array()[0][u"next_run"].toString(), u"2028-01-01"_s);
        const QJsonArray ran = desk.retention({u"run"_s}).array();
        QCOMPARE(ran[0][u"records"].toInt(), 1);
        QCOMPARE(desk({u"list"_s, u"lead"_s}).array().size(), 0);
        QCOMPARE(desk({u"undo"_s, u"--set"_s, ran[0][u"changeset"].toString()}).code, 1); // no act of a person
        QCOMPARE(desk({u"undo"_s, u"--set"_s, ran[0][u"changeset"].toString(), u"--yes"_s}).code, 0);
        QCOMPARE(desk({u"list"_s, u"lead"_s}).array().size(), 1);
    }

    void wrongUsageOfRetentionIsRefused()
    {
        Desk desk;
        QCOMPARE(desk.retention({u"forget"_s}).code, 2);
        QCOMPARE(desk.retention({u"on"_s}).code, 2);
        QCOMPARE(desk.retention({u"run"_s, u"x"_s}).code, 2);
        QCOMPARE(desk.retention({u"try"_s, u"x"_s}).code, 1);
    }
};

SATCHEL_TEST(tst_ConsentCommands)
#include "tst_ConsentCommands.moc"
