// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/hub/HubState.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/FlatWorkbook.h"
#include "tests/support/TestProgram.h"

#include <QFile>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_ExchangeCommands : public QObject
{
    Q_OBJECT

private:
    QString write(const test::CommandLineCall &satchel, const QString &name, const QByteArray &bytes)
    {
        const QString path = satchel.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

private Q_SLOTS:
    void importsAndAnswersWithCounts();
    void warnsOfDealsThatItMovesWithUnmetExitCriteria();
    void saysWhatItCreatesBesides();
    void answersOneWhenARowIsRejected();
    void leavesFieldsOfBadCellsEmptyWhenAsked();
    void readsDatesInTheOrderThatIsSaid();
    void readsTheSheetThatIsNamed();
    void rejectsARowWhoseCellHasNoValue();
    void usesAMappingFile();
    void refusesAColumnThatCanMeanTwoThings();
    void answersWithPlacesFieldsAndDeals();
    void refusesWrongUsage();
    void exportsWhatWasImported();
    void exportsNothingThatTheRoleKeeps();
    void filesEmails();
};

void tst_ExchangeCommands::importsAndAnswersWithCounts()
{
    test::CommandLineCall satchel;
    const QString file = write(
        satchel, u"people.csv"_s, "First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,b@c.de\n");
    const QJsonObject dry = satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--dry-run"_s}).object();
    QCOMPARE(dry[u"created"].toInt(), 2);
    QVERIFY(dry[u"changeset"].isNull());
    const test::Answer answer = satchel({u"import"_s, file, u"--as"_s, u"contact"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject object = answer.object();
    QCOMPARE(object[u"read"].toInt(), 2);
    QCOMPARE(object[u"created"].toInt(), 2);
    QCOMPARE(object[u"failed"].toInt(), 0);
    QVERIFY(object[u"rejects"].isNull());
    QCOMPARE(object[u"mapping"].toArray().at(2).toObject()[u"field"].toString(), u"email"_s);
    const QJsonArray history = satchel(
        {u"history"_s, u"contact"_s, satchel({u"list"_s, u"contact"_s}).array().at(0).toObject()[u"id"].toString()})
                                   .array();
    QCOMPARE(history.at(0).toObject()[u"origin"].toString(), u"import:people.csv"_s);
    QCOMPARE(satchel({u"import"_s, file, u"--as"_s, u"contact"_s}).object()[u"skipped"].toInt(), 2);
    QCOMPARE(satchel({u"undo"_s, u"--set"_s, object[u"changeset"].toString()}).code, 0);
    QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 0);
}

void tst_ExchangeCommands::saysWhatItCreatesBesides()
{
    test::CommandLineCall satchel;
    const QString file = write(
        satchel, u"deals.csv"_s, "Deal title,Organization,Contact person\nLoggers,X AG,Ann Lee\nSensors,Y AG,\n");
    const QStringList words{u"import"_s, file, u"--as"_s, u"deal"_s};
    const auto plain = [&](const QStringList &more) {
        return satchel.plain(words + more + QStringList{u"--store"_s, satchel.path()});
    };
    const QJsonObject expected{{u"company"_s, 2}, {u"contact"_s, 1}};
    const QJsonObject dry = satchel(words + QStringList{u"--dry-run"_s}).object();
    QCOMPARE(dry[u"also_created"].toObject(), expected);
    const test::Answer told = plain({u"--dry-run"_s});
    QVERIFY2(told.out.contains("also created 1 contact, 2 companies"), told.out.constData());
    QCOMPARE(satchel(words).object()[u"also_created"].toObject(), expected);
    QCOMPARE(satchel({u"list"_s, u"company"_s}).array().size(), 2);
    const test::Answer again = satchel(words); // they are there now
    QVERIFY(again.object()[u"also_created"].isObject());
    QVERIFY(again.object()[u"also_created"].toObject().isEmpty());
    QVERIFY(!plain({}).out.contains("also created"));
}

/// The warning is on stderr, as that of apply, and in the result; the exit code is that of any import.
void tst_ExchangeCommands::warnsOfDealsThatItMovesWithUnmetExitCriteria()
{
    test::CommandLineCall satchel;
    const auto import = [&](const QByteArray &stage, bool isJson, const QStringList &more = {}) {
        const QString file = write(
            satchel, u"deals.csv"_s, "Deal title,Organization,Pipeline,Stage\nLoggers,X AG,Sales," + stage + '\n');
        const QStringList words = QStringList{u"import"_s, file, u"--as"_s, u"deal"_s, u"--on-duplicate"_s, u"update"_s}
            + more;
        return isJson ? satchel(words) : satchel.plain(words + QStringList{u"--store"_s, satchel.path()});
    };
    const test::Answer first = import("New Lead", true);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.object()[u"moved_unmet"].toInt(-1), 0);
    QVERIFY(first.object()[u"warnings"].isArray());
    QVERIFY(first.object()[u"warnings"].toArray().isEmpty());
    {
        auto store = store::Store::open(satchel.path(), satchel.clock, 9);
        QVERIFY(store);
        const auto stage = (*store)->select(
            {EntityKind::Stage, {}, Filter::equals(field::name, u"New Lead"_s), {}, {}, 1, false});
        const RecordId playbook = (*store)->newId();
        QVERIFY((*store)->commit({u"Write"_s, Origin::user(),
            {Edit::create(EntityKind::Playbook, playbook, {{field::name, u"First"_s}, {field::stage, stage->id(0)}}),
                Edit::create(EntityKind::PlaybookItem, {},
                    {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
                        {field::title, u"A value is known"_s}, {field::condition, u"value is not empty"_s}})},
            {}}));
    }
    const test::Answer foretold = import("Qualified", true, {u"--dry-run"_s});
    const test::Answer moved = import("Qualified", true);
    QCOMPARE(moved.code, 0);
    QCOMPARE(moved.object()[u"moved_unmet"].toInt(), 1);
    const QJsonArray warnings = moved.object()[u"warnings"].toArray();
    QCOMPARE(warnings.size(), 1);
    const QJsonObject warning = warnings.at(0).toObject();
    QCOMPARE(warning[u"kind"].toString(), u"exit_criteria"_s);
    QCOMPARE(warning[u"id"].toString(), satchel({u"list"_s, u"deal"_s}).array().at(0).toObject()[u"id"].toString());
    QCOMPARE(warning[u"criteria"].toArray(), QJsonArray{u"A value is known"_s});
    QVERIFY2(moved.err.contains("warning: the import moves the deal \"Loggers\""), moved.err.constData());
    QVERIFY2(moved.err.contains("A value is known"), moved.err.constData());
    QCOMPARE(foretold.code, 0);
    QVERIFY(foretold.object()[u"changeset"].isNull());
    QCOMPARE(foretold.object()[u"moved_unmet"], moved.object()[u"moved_unmet"]);
    QCOMPARE(foretold.object()[u"warnings"], moved.object()[u"warnings"]);
    QCOMPARE(foretold.err, moved.err);
    QVERIFY(!import("New Lead", true).err.contains("warning")); // back: nobody asks
    const test::Answer said = import("Qualified", false);
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains("moved with unmet exit criteria: 1"), said.out.constData());
    QVERIFY2(said.err.contains("the deal \"Loggers\""), said.err.constData());
}

void tst_ExchangeCommands::answersOneWhenARowIsRejected()
{
    test::CommandLineCall satchel;
    const QString file = write(
        satchel, u"people.csv"_s, "First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,x\nCem,Demir,c@d.de\n");
    const test::Answer answer = satchel({u"import"_s, file, u"--as"_s, u"contact"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.object()[u"created"].toInt(), 2);
    QCOMPARE(answer.object()[u"failed"].toInt(), 1);
    QVERIFY(answer.err.contains("row 3, column C: "));
    QFile rejects(answer.object()[u"rejects"].toString());
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QVERIFY(rejects.readAll().startsWith("First name,Last name,Email,row,reason"));
}

void tst_ExchangeCommands::leavesFieldsOfBadCellsEmptyWhenAsked()
{
    test::CommandLineCall satchel;
    const QString file = write(satchel, u"people.csv"_s, "First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,x\n");
    const test::Answer answer = satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--bad-cells"_s, u"empty"_s});
    QCOMPARE(answer.code, 1); // something was not done
    QCOMPARE(answer.object()[u"created"].toInt(), 2);
    QCOMPARE(answer.object()[u"failed"].toInt(), 0);
    QCOMPARE(answer.object()[u"left_empty"].toInt(), 1);
    QVERIFY(answer.object()[u"rejects"].isNull());
    QVERIFY2(answer.err.contains("row 3, column C: left empty: Email: \"x\""), answer.err.constData());
    QCOMPARE(satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--bad-cells"_s, u"maybe"_s}).code, 2);
}

void tst_ExchangeCommands::readsDatesInTheOrderThatIsSaid()
{
    const auto birthday = [this](const QStringList &said) {
        test::CommandLineCall satchel;
        const QString file = write(satchel, u"people.csv"_s, "Last name,Birthday\nBerg,03/04/80\n");
        satchel(QStringList{u"import"_s, file, u"--as"_s, u"contact"_s} + said);
        return satchel({u"list"_s, u"contact"_s}).array().at(0).toObject()[u"birthday"].toString();
    };
    QCOMPARE(birthday({}), QString()); // rejected: nobody knows
    QCOMPARE(birthday({u"--dates"_s, u"dmy"_s}), u"1980-04-03"_s);
    QCOMPARE(birthday({u"--dates"_s, u"mdy"_s}), u"1980-03-04"_s);
    QCOMPARE(birthday({u"--dates"_s, u"ymd"_s}), QString()); // 80 is no day
    test::CommandLineCall satchel;
    QCOMPARE(satchel({u"import"_s, u"x.csv"_s, u"--as"_s, u"contact"_s, u"--dates"_s, u"ydm"_s}).code, 2);
}

void tst_ExchangeCommands::readsTheSheetThatIsNamed()
{
    test::CommandLineCall satchel;
    const QString file = write(satchel, u"people.fods"_s,
        test::flatWorkbook({{"Leads", {{"First name", "Last name", "Email"}, {"Anna", "Berg", "a@b.de"}}},
            {"Customers", {{"First name", "Last name", "Email"}, {"Ben", "Cohn", "b@c.de"}}}}));
    const test::Answer first = satchel({u"import"_s, file, u"--as"_s, u"contact"_s});
    QCOMPARE(first.object()[u"created"].toInt(), 1);
    QVERIFY2(
        first.err.contains("read the sheet \"Leads\"; --sheet reads another: \"Customers\""), first.err.constData());
    QCOMPARE(satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--sheet"_s, u"customers"_s})
                 .object()[u"created"]
                 .toInt(),
        1);
    const test::Answer missing = satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--sheet"_s, u"Partners"_s});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains("it has"), missing.err.constData());
    QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 2);
}

/// Only where its column is imported: a sheet may compute what nobody asks for.
void tst_ExchangeCommands::rejectsARowWhoseCellHasNoValue()
{
    test::CommandLineCall satchel;
    const QString file = write(satchel, u"people.fods"_s,
        test::flatWorkbook({{"People",
            {{"First name", "Last name", "Email", "Xyzzy"}, {"Anna", "Berg", "a@b.de", "=1"},
                {"Ben", "Cohn", "=[.A2]", "x"}}}}));
    const test::Answer answer = satchel({u"import"_s, file, u"--as"_s, u"contact"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.object()[u"created"].toInt(), 1);
    QVERIFY2(answer.err.contains("the formula has no result in the file"), answer.err.constData());
}

void tst_ExchangeCommands::usesAMappingFile()
{
    test::CommandLineCall satchel;
    const QString file = write(satchel, u"people.csv"_s, "A,B\nAnna,Berg\nBen,Cohn\n");
    const QString mapping = write(satchel, u"m.json"_s, R"({"A":"last_name","B":"first_name"})");
    QCOMPARE(
        satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--mapping"_s, mapping}).object()[u"created"].toInt(), 2);
    QCOMPARE(satchel({u"list"_s, u"contact"_s, u"--sort"_s, u"last_name"_s})
                 .array()
                 .at(0)
                 .toObject()[u"last_name"]
                 .toString(),
        u"Anna"_s);
    const QString wrong = write(satchel, u"w.json"_s, R"({"A":"shoe_size"})");
    QCOMPARE(satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--mapping"_s, wrong}).code, 1);
}

void tst_ExchangeCommands::refusesWrongUsage()
{
    test::CommandLineCall satchel;
    QCOMPARE(satchel({u"import"_s, u"x.csv"_s}).code, 2);
    QCOMPARE(satchel({u"import"_s, u"x.csv"_s, u"--as"_s, u"unicorn"_s}).code, 2);
    QCOMPARE(satchel({u"import"_s, u"x.csv"_s, u"--as"_s, u"contact"_s, u"--on-duplicate"_s, u"merge"_s}).code, 2);
    const test::Answer missing = satchel({u"import"_s, u"missing.csv"_s, u"--as"_s, u"contact"_s});
    QCOMPARE(missing.code, 1);
    QCOMPARE(missing.error()[u"kind"].toString(), u"not_found"_s);
    QCOMPARE(satchel({u"export"_s, u"contact"_s, u"--format"_s, u"pdf"_s}).code, 2);
}

void tst_ExchangeCommands::refusesAColumnThatCanMeanTwoThings()
{
    test::CommandLineCall satchel;
    const QString file = write(satchel, u"people.csv"_s, "First name,Last name,Birthday\nAnna,Berg,03/04/1980\n");
    const test::Answer answer = satchel({u"import"_s, file, u"--as"_s, u"contact"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error()[u"message"].toString().contains(u"--dates dmy"_s), answer.err.constData());
    QVERIFY2(
        answer.error()[u"where"].toString().endsWith(u"people.csv, column C, \"Birthday\""_s), answer.err.constData());
    QCOMPARE(satchel({u"list"_s, u"contact"_s}).array().size(), 0);
    QCOMPARE(
        satchel({u"import"_s, file, u"--as"_s, u"contact"_s, u"--bad-cells"_s, u"empty"_s}).object()[u"left_empty"],
        QJsonValue(1)); // as it was asked for
}

void tst_ExchangeCommands::answersWithPlacesFieldsAndDeals()
{
    test::CommandLineCall satchel;
    const QString file = write(
        satchel, u"firms.csv"_s, "Name,Plan,Site,Budget\nAcme,Gold,a.example,500\n,Gold,,1\nBerg,Gold,b.example,x\n");
    const QString mapping = write(satchel, u"mapping.json"_s,
        R"({"columns": [{"column": "Name", "field": "name"}, {"column": "Plan", "new_field": {"type": "text"}}],
            "deal": {"value_column": "Budget", "stage": "Qualified"}})");
    const test::Answer answer = satchel(
        {u"import"_s, file, u"--as"_s, u"company"_s, u"--mapping"_s, mapping, u"--bad-cells"_s, u"empty"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.object()[u"created"].toInt(), 2);
    QCOMPARE(answer.object()[u"also_created"], QJsonValue(QJsonObject{{u"deal"_s, 2}}));
    QCOMPARE(answer.object()[u"new_fields"], QJsonValue(QJsonArray{u"Plan"_s}));
    const QJsonArray places = answer.object()[u"places"].toArray();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[0][u"row"].toInt(), 3);
    QVERIFY(places[0][u"column"].isNull());
    QCOMPARE(places[1][u"row"].toInt(), 4);
    QCOMPARE(places[1][u"column"].toString(), u"D"_s);
    QVERIFY(places[1][u"message"].toString().startsWith(u"Budget: \"x\""_s));
    QCOMPARE(satchel({u"list"_s, u"company"_s}).array().at(0).toObject()[u"x_plan"].toString(), u"Gold"_s);
}

void tst_ExchangeCommands::exportsWhatWasImported()
{
    test::CommandLineCall satchel;
    const QString file = write(
        satchel, u"people.csv"_s, "First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,b@c.de\n");
    QCOMPARE(satchel({u"import"_s, file, u"--as"_s, u"contact"_s}).code, 0);
    const test::Answer printed = satchel.plain(
        {u"export"_s, u"contact"_s, u"--where"_s, u"last_name = \"Cohn\""_s, u"--store"_s, satchel.path()});
    QCOMPARE(printed.code, 0);
    QVERIFY(printed.out.contains("b@c.de"));
    QVERIFY(!printed.out.contains("a@b.de"));
    for (const QString &name : {u"out.xlsx"_s, u"out.json"_s, u"out.vcf"_s, u"out.csv"_s}) {
        const QString output = satchel.folder() + u'/' + name;
        QCOMPARE(satchel({u"export"_s, u"contact"_s, u"--output"_s, output}).object()[u"exported"].toInt(), 2);
        QCOMPARE(satchel({u"import"_s, output, u"--as"_s, u"contact"_s}).object()[u"skipped"].toInt(), 2);
    }
}

void tst_ExchangeCommands::exportsNothingThatTheRoleKeeps()
{
    test::CommandLineCall satchel;
    QCOMPARE(satchel({u"list"_s, u"contact"_s}).code, 0); // makes the store
    {
        const auto store = store::Store::open(satchel.path(), satchel.clock, 2);
        QVERIFY(store);
        QVERIFY(store::HubState(**store).save({}));
        Rights rights;
        rights.entities[EntityKind::Contact].exports = false;
        QVERIFY(store::HubState(**store).setRights(rights));
    }
    const QString file = satchel.folder() + u"/out.csv"_s;
    const test::Answer answer = satchel({u"export"_s, u"contact"_s, u"--output"_s, file});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.error()[u"message"].toString(), u"your role does not allow exporting Contacts"_s);
    QVERIFY(!QFile::exists(file));
}

void tst_ExchangeCommands::filesEmails()
{
    test::CommandLineCall satchel;
    write(satchel, u"people.csv"_s, "Last name,Email\nBerg,anna@lindental.example\n");
    satchel({u"import"_s, satchel.folder() + u"/people.csv"_s, u"--as"_s, u"contact"_s});
    const QString file = write(satchel, u"offer.eml"_s,
        "Message-ID: <1@x>\nFrom: anna@lindental.example\nTo: me@x.example\nSubject: Offer\n\nHello\n");
    const QJsonObject answer = satchel({u"import"_s, file}).object();
    QCOMPARE(answer[u"read"].toInt(), 1);
    QCOMPARE(answer[u"created"].toInt(), 1);
    QVERIFY(answer[u"rejects"].isNull());
    QVERIFY(answer[u"mapping"].toArray().isEmpty());
    const QJsonObject activity = satchel({u"list"_s, u"activity"_s}).array().at(0).toObject();
    QCOMPARE(activity[u"kind"].toString(), u"email"_s);
    QCOMPARE(
        activity[u"contact"].toString(), satchel({u"list"_s, u"contact"_s}).array().at(0).toObject()[u"id"].toString());
    QCOMPARE(satchel({u"import"_s, satchel.folder()}).object()[u"skipped"].toInt(), 1); // the folder has it too
    QCOMPARE(satchel({u"undo"_s, u"--set"_s, answer[u"changeset"].toString()}).code, 0);
    QVERIFY(satchel({u"list"_s, u"activity"_s}).array().isEmpty());
    const test::Answer refused = satchel({u"import"_s, write(satchel, u"cut.msg"_s, "x")});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.object()[u"failed"].toInt(), 1);
}

SATCHEL_TEST(tst_ExchangeCommands)
#include "tst_ExchangeCommands.moc"
