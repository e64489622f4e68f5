// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CommandLineCall
{
    /// Their ids.
    QStringList contacts(const QByteArray &lines)
    {
        const Answer made = (*this)({u"apply"_s, u"-"_s}, lines);
        QStringList ids;
        for (qsizetype i = 0; i < made.lineCount(); ++i)
            ids.append(made.line(i)[u"id"].toString());
        return ids;
    }
    QStringList twoAnas()
    {
        return contacts(
            R"({"op":"create","entity":"contact","fields":{"first_name":"Ana","last_name":"Silva","email":"ana@acme.example","phone":"+49 30 5550101"}}
{"op":"create","entity":"contact","fields":{"first_name":"Ana","last_name":"Silva","email":"ana@acme.example","job_title":"Buyer","phone":"+49 30 5550102"}}
)");
    }
};

} // namespace

class tst_DuplicatesCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhichRecordsAreOneAndWhy()
    {
        Desk desk;
        const QStringList ids = desk.twoAnas();
        const Answer found = desk({u"duplicates"_s, u"contact"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.array().size(), 1);
        const QJsonObject pair = found.array().first().toObject();
        QCOMPARE(pair[u"a"].toString(), ids[0]);
        QCOMPARE(pair[u"b"].toString(), ids[1]);
        QVERIFY(pair[u"score"].toDouble() > 0.99 && pair[u"score"].toDouble() <= 1);
        QCOMPARE(pair[u"reasons"].toArray().first().toString(), u"same e-mail"_s);
    }

    void limitAndScoreLeaveOut()
    {
        Desk desk;
        desk.twoAnas();
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s, u"--limit"_s, u"0"_s}).array().size(), 0);
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s, u"--at-least"_s, u"1"_s}).array().size(), 0);
        for (const QString &score : {u"2"_s, u"-1"_s, u"much"_s}) {
            const Answer refused = desk({u"duplicates"_s, u"contact"_s, u"--at-least"_s, score});
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.error()[u"where"].toString(), score);
        }
    }

    void twoThatAreDistinctAreNotNamedAgain()
    {
        Desk desk;
        const QStringList ids = desk.twoAnas();
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s, u"--distinct"_s, ids[0], ids[1]}).code, 0);
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s}).array().size(), 0);
        QCOMPARE(desk({u"undo"_s}).code, 0);
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s}).array().size(), 1);
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s, u"--distinct"_s, ids[0], ids[0]}).code, 1);
        QCOMPARE(desk({u"duplicates"_s, u"contact"_s, u"--distinct"_s, ids[0]}).code, 2);
    }

    void mergingKeepsTheFirstAndTakesWhatIsNamed()
    {
        Desk desk;
        const QStringList ids = desk.twoAnas();
        const Answer merged = desk({u"merge"_s, u"contact"_s, ids[0], ids[1], u"phone=other"_s});
        QCOMPARE(merged.code, 0);
        QCOMPARE(merged.object()[u"kept"].toString(), ids[0]);
        const QJsonObject kept = desk({u"get"_s, u"contact"_s, ids[0]}).object();
        QCOMPARE(kept[u"phone"].toString(), u"+49 30 5550102"_s);
        QCOMPARE(kept[u"job_title"].toString(), u"Buyer"_s); // it had none
        QCOMPARE(desk({u"list"_s, u"contact"_s}).array().size(), 1);
        QCOMPARE(desk({u"undo"_s}).object()[u"undone"], merged.object()[u"changeset"]);
        QCOMPARE(desk({u"list"_s, u"contact"_s}).array().size(), 2);
    }

    void whatCannotBeMergedIsSaid()
    {
        Desk desk;
        const QStringList ids = desk.twoAnas();
        QCOMPARE(desk({u"merge"_s, u"contact"_s, ids[0], ids[0]}).code, 1);
        QCOMPARE(desk({u"merge"_s, u"contact"_s, ids[0], u"nobody"_s}).error()[u"where"].toString(), u"nobody"_s);
        QCOMPARE(desk({u"merge"_s, u"contact"_s, ids[0], ids[1], u"shoe=other"_s}).error()[u"where"].toString(),
            u"shoe=other"_s);
        QCOMPARE(desk({u"duplicates"_s, u"deal"_s}).error()[u"where"].toString(), u"deal"_s);
        QCOMPARE(desk({u"list"_s, u"contact"_s}).array().size(), 2);
    }
};

SATCHEL_TEST(tst_DuplicatesCommand)
#include "tst_DuplicatesCommand.moc"
