// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel report`: the shape of its answer, its files and what it refuses.
#include "reports/builder/SavedDefinitions.h"
#include "reports/Catalogue.h"
#include "reports/schedule/ReportSchedule.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

class ReportCall : public CommandLineCall
{
public:
    ReportCall()
    {
        create("deal",
            R"({"title":"A","stage":{"find":{"name":"Qualified"}},"value":{"amount":"1000","currency":"EUR"}})");
        create("deal",
            R"({"title":"B","stage":{"find":{"name":"Negotiation"}},"value":{"amount":"300.50","currency":"EUR"}})");
    }
    Answer report(const QStringList &words) { return (*this)(QStringList{u"report"_s} + words); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile made(folder() + u'/' + name);
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("the file could not be written");
        return made.fileName();
    }
    QByteArray file(const QString &name) const
    {
        QFile read(folder() + u'/' + name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

} // namespace

class tst_ReportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithColumnsRowsAndTotal()
    {
        ReportCall satchel;
        const Answer answer = satchel.report({u"pipeline"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject report = answer.object();
        QCOMPARE(report[u"report"_s].toString(), u"pipeline"_s);
        QCOMPARE(report[u"options"_s][u"by"_s].toString(), u"stage"_s);
        QCOMPARE(report[u"columns"_s][2][u"type"_s].toString(), u"money"_s);
        QCOMPARE(report[u"rows"_s].toArray().size(), 6);
        const QJsonObject qualified = report[u"rows"_s][2].toObject();
        QCOMPARE(qualified[u"group"_s].toString(), u"Qualified"_s);
        QCOMPARE(qualified[u"deals"_s].toInt(), 1);
        QCOMPARE(qualified[u"weighted"_s][u"sums"_s][0][u"amount"_s].toString(), u"400.00"_s);
        QCOMPARE(report[u"total"_s][u"value"_s][u"sums"_s][0][u"amount"_s].toString(), u"1300.50"_s);
        QCOMPARE(report[u"chart"_s][u"series"_s][1].toString(), u"weighted"_s);
        const QString where = qualified[u"records"_s][u"where"_s].toString();
        QCOMPARE(satchel({u"list"_s, u"deal"_s, u"--where"_s, where}).array().size(), 1);
    }

    void writesFilesThatSpreadsheetsRead()
    {
        ReportCall satchel;
        const Answer answer = satchel.report(
            {u"pipeline"_s, u"--csv"_s, satchel.folder() + u"/p.csv"_s, u"--xlsx"_s, satchel.folder() + u"/p.xlsx"_s});
        QCOMPARE(answer.code, 0);
        const QByteArray csv = satchel.file(u"p.csv"_s);
        QVERIFY2(
            csv.contains("Stage,Deals,Value (EUR),Probability %,Weighted (EUR),Average (EUR),Advance %,Days in stage,"
                         "In a month %\r\n"),
            csv.constData());
        QVERIFY2(csv.contains("Negotiation,1,300.50,80,240.40,300.50,"), csv.constData());
        QVERIFY2(csv.contains("All open deals,2,1300.50,49.2,640.40,650.25,"), csv.constData());
        QVERIFY(satchel.file(u"p.xlsx"_s).startsWith("PK"));
    }

    void writesADocumentForPaper()
    {
        ReportCall satchel;
        QCOMPARE(satchel.report({u"pipeline"_s, u"--pdf"_s, satchel.folder() + u"/p.pdf"_s}).code, 0);
        QVERIFY(satchel.file(u"p.pdf"_s).startsWith("%PDF-"));
        QVERIFY(app::findCommand(u"report"_s)->isDrawing(*app::parseArguments({u"report"_s, u"--pdf"_s, u"x"_s})));
        QVERIFY(!app::findCommand(u"report"_s)->isDrawing(*app::parseArguments({u"report"_s, u"pipeline"_s})));
    }

    void printsATableForPeople()
    {
        ReportCall satchel;
        const Answer answer = satchel.plain({u"report"_s, u"pipeline"_s, u"by=owner"_s, u"--store"_s, satchel.path()});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.startsWith("Pipeline by owner\n"), answer.out.constData());
        QVERIFY2(answer.out.contains("1300.50 EUR"), answer.out.constData());
    }

    void saysOfWhichPeriodTheFiguresAreAndWhatIsLacking()
    {
        ReportCall satchel;
        const auto print = [&](const QString &name) {
            return satchel.plain({u"report"_s, name, u"--store"_s, satchel.path()}).out;
        };
        QVERIFY2(print(u"coaching"_s).contains("Last quarter"), print(u"coaching"_s).constData());
        QVERIFY2(print(u"churn-risk"_s).contains("Nothing was learned yet"), print(u"churn-risk"_s).constData());
        QVERIFY(!satchel.report({u"churn-risk"_s}).object()[u"finding"_s].toString().isEmpty());
        QVERIFY(satchel.report({u"pipeline"_s}).object().contains(u"finding"_s));
        QCOMPARE(satchel.report({u"moods"_s, u"--csv"_s, satchel.folder() + u"/m.csv"_s}).code, 0);
        QVERIFY2(!satchel.file(u"m.csv"_s).contains("% %"), satchel.file(u"m.csv"_s).constData());
    }

    void takesAFilterWithItsOwnEqualsSign()
    {
        ReportCall satchel;
        const Answer answer = satchel.report({u"pipeline"_s, u"where=title = \"A\""_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object()[u"total"_s][u"deals"_s].toInt(), 1);
    }

    void namesTheReportsThereAre()
    {
        ReportCall satchel;
        const Answer answer = satchel.report({});
        QCOMPARE(answer.code, 0);
        QStringList names;
        for (const auto &report : answer.array())
            names.append(report[u"name"_s].toString());
        QCOMPARE(names.size(), std::ssize(reports::catalogue()));
        QVERIFY(names.contains(u"forecast"_s));
        QCOMPARE(answer.array()[0][u"options"_s][0][u"default"_s].toString(), u"stage"_s);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("report") << QStringList{u"weather"_s};
        QTest::newRow("option") << QStringList{u"pipeline"_s, u"colour=red"_s};
        QTest::newRow("value") << QStringList{u"pipeline"_s, u"by=weather"_s};
        QTest::newRow("person") << QStringList{u"pipeline"_s, u"owner=Nobody Here"_s};
        QTest::newRow("word without a value") << QStringList{u"pipeline"_s, u"by"_s};
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, words);
        ReportCall satchel;
        const Answer answer = satchel.report(words);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"usage"_s);
        QVERIFY(!answer.error()[u"where"_s].toString().isEmpty());
    }

    void saysWhenAFileCannotBeWritten()
    {
        ReportCall satchel;
        QCOMPARE(satchel.report({u"pipeline"_s, u"--csv"_s, satchel.folder() + u"/missing/p.csv"_s}).code, 1);
    }

    void aDefinitionInAFileIsAnsweredSavedAndFoundByItsName()
    {
        ReportCall satchel;
        const QString path = satchel.write(u"by-stage.json"_s,
            R"({"entity": "deal", "rows": [{"field": "stage"}], "columns": [{"field": "status"}],)"
            R"( "figures": [{"figure": "count"}, {"figure": "sum", "field": "value"}]})");
        const QJsonObject once = satchel.report({u"--define"_s, path}).object();
        QCOMPARE(once[u"rows"_s].toArray().size(), 2);
        QCOMPARE(once[u"rows"_s][1][u"sum_value"_s][u"sums"_s][0][u"amount"_s].toString(), u"300.50"_s);
        const QString where = once[u"rows"_s][0][u"cells"_s][u"Open/count"_s][u"where"_s].toString();
        QVERIFY(!where.isEmpty());
        QCOMPARE(satchel({u"list"_s, u"deal"_s, u"--where"_s, where}).array().size(), 1);
        const Answer saved = satchel.report({u"--define"_s, path, u"--save"_s, u"By stage"_s});
        QCOMPARE(saved.code, 0);
        QCOMPARE(satchel.report({u"by STAGE"_s}).object()[u"rows"_s], once[u"rows"_s]);
        // Saved again it is the same report.
        const Answer again = satchel.report({u"--define"_s, path, u"--save"_s, u"by stage"_s});
        QCOMPARE(again.object()[u"id"_s], saved.object()[u"id"_s]);
    }

    void aColleaguesReportIsReplacedOnlyWithOverwrite()
    {
        ReportCall satchel;
        const QString path = satchel.write(u"by-stage.json"_s,
            R"({"entity": "deal", "rows": [{"field": "stage"}], "figures": [{"figure": "count"}]})");
        const QString anna = satchel.create("user", R"({"name":"Anna"})");
        const auto open = [&] { return store::Store::open(satchel.path(), satchel.clock, 5); };
        RecordId id;
        {
            const auto store = open();
            QVERIFY_RESULT(store);
            const reports::SavedDefinition hers{{}, u"Hers"_s, RecordId::fromString(anna),
                reports::toText((*store)->schema(), reports::ReportDefinition())};
            const auto saved = (*store)->commit({u"Save"_s, Origin::user(), {reports::saveEdit(hers, 0)}, {}});
            QVERIFY_RESULT(saved);
            id = saved->ids.front();
        }
        const Answer refused = satchel.report({u"--define"_s, path, u"--save"_s, u"hers"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("Anna"), refused.err.constData());
        QVERIFY2(refused.err.contains("--overwrite"), refused.err.constData());
        const auto found = [&] {
            const auto store = open();
            return reports::findDefinition(**store, id);
        };
        QVERIFY(!found()->text.contains(u"stage"_s));
        const Answer done = satchel.report({u"--define"_s, path, u"--save"_s, u"hers"_s, u"--overwrite"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.object()[u"id"_s].toString(), id.toString());
        QVERIFY(found()->text.contains(u"stage"_s));
        QCOMPARE(found()->owner.toString(), anna); // hers still
    }

    void aScheduleOfAnotherComputerIsReplacedOnlyWithOverwrite()
    {
        ReportCall satchel;
        const QByteArray text = R"({"report": "pipeline", "zone": "UTC", "folder": "%"})";
        const QString path = satchel.write(u"s.json"_s, QByteArray(text).replace('%', satchel.folder().toUtf8()));
        QCOMPARE(satchel.report({u"--schedule"_s, path, u"--save"_s, u"Weekly"_s}).code, 0);
        QCOMPARE(satchel.report({u"--schedule"_s, path, u"--save"_s, u"Weekly"_s}).code, 0); // one's own
        {
            const auto store = store::Store::open(satchel.path(), satchel.clock, 5);
            QVERIFY_RESULT(store);
            reports::ReportSchedule schedule = reports::readSchedules(**store)->all.front();
            schedule.desk = u"another"_s;
            QVERIFY_RESULT((*store)->commit({u"Move"_s, Origin::user(), {reports::saveEdit(schedule)}, {}}));
        }
        const Answer refused = satchel.report({u"--schedule"_s, path, u"--save"_s, u"Weekly"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("--overwrite"), refused.err.constData());
        QCOMPARE(satchel.report({u"--schedule"_s, path, u"--save"_s, u"Weekly"_s, u"--overwrite"_s}).code, 0);
    }

    void aDefinitionThatCannotBeReadSaysWhere()
    {
        ReportCall satchel;
        const QString path = satchel.write(
            u"bad.json"_s, R"({"entity": "deal", "rows": [{"field": "stagee"}], "figures": [{"figure": "count"}]})");
        const Answer answer = satchel.report({u"--define"_s, path});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("rows[0].field"), answer.err.constData());
        const Answer list = satchel.report({u"--define"_s, satchel.write(u"list.json"_s, "[]")});
        QCOMPARE(list.code, 2);
        QVERIFY2(list.err.contains("an object {…} is needed"), list.err.constData());
        QVERIFY2(!list.err.contains(": :"), list.err.constData());
    }

    void aFigureHasAFilterOfItsOwn()
    {
        ReportCall satchel;
        const QString path = satchel.write(u"large.json"_s,
            R"({"entity": "deal", "rows": [{"field": "stage"}], "figures": [{"figure": "count", "hidden": true},)"
            R"( {"figure": "count", "filter": "value > 200", "label": "Large"},)"
            R"( {"figure": "formula", "formula": "large / count", "format": "percent", "digits": 2}]})");
        const QJsonObject report = satchel.report({u"--define"_s, path}).object();
        const QJsonArray rows = report[u"rows"_s].toArray();
        QCOMPARE(report[u"columns"_s].toArray().size(), 3);
        qint64 large = 0;
        for (const QJsonValue &row : rows) {
            const QString where = row[u"cells"_s][u"large"_s][u"where"_s].toString();
            QVERIFY(where.contains(u"value > 200"_s));
            const qint64 count = row[u"large"_s].toInteger();
            large += count;
            QCOMPARE(qint64(satchel({u"list"_s, u"deal"_s, u"--where"_s, where}).array().size()), count);
        }
        QVERIFY(large > 0);
        QCOMPARE(report[u"total"_s][u"large"_s].toInteger(), large);
        const QString wrong = satchel.write(u"gone.json"_s,
            R"({"entity": "deal", "figures": [{"figure": "count"}, {"figure": "count", "filter": "x_gone = 1"}]})");
        const Answer answer = satchel.report({u"--define"_s, wrong});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("figures[1].filter"), answer.err.constData());
        QVERIFY2(answer.err.contains("x_gone"), answer.err.constData());
    }

    void aScheduledReportIsMadeOnce()
    {
        ReportCall satchel;
        const QByteArray text
            = R"({"report": "pipeline", "every": "week", "format": "xlsx", "zone": "UTC", "folder": "%"})";
        const QString schedule = satchel.write(
            u"schedule.json"_s, QByteArray(text).replace('%', satchel.folder().toUtf8()));
        QCOMPARE(satchel.report({u"--schedule"_s, schedule, u"--save"_s, u"Weekly"_s}).code, 0);
        QCOMPARE(satchel.report({u"--scheduled"_s}).array().size(), 0); // not before the next Monday
        satchel.clock.set(*Instant::fromIso(u"2026-11-23T07:30:00Z"));
        QCOMPARE(satchel.report({u"--scheduled"_s}).array().size(), 1);
        QVERIFY(satchel.file(u"Weekly 2026-11-23.xlsx"_s).startsWith("PK"));
        QCOMPARE(satchel.report({u"--scheduled"_s}).array().size(), 0);
        QCOMPARE(satchel.report({u"--schedule"_s, schedule}).code, 2);
    }

    /// 07:30 in Berlin is 06:30 by the clock of this computer.
    void aScheduleByAnotherClockIsSaidByBoth()
    {
        ReportCall satchel;
        const auto save = [&](const QString &name, const QByteArray &zone) {
            const QByteArray text = R"({"report": "pipeline", "every": "week", "zone": "#", "folder": "%"})";
            const QString path = satchel.write(
                name + u".json"_s, QByteArray(text).replace('#', zone).replace('%', satchel.folder().toUtf8()));
            return satchel.report({u"--schedule"_s, path, u"--save"_s, name}).code;
        };
        QCOMPARE(save(u"Here"_s, "UTC"), 0);
        satchel.clock.set(Instant{satchel.clock.now().ms + 1000}); // they are listed as they were made
        QCOMPARE(save(u"There"_s, "Europe/Berlin"), 0);
        const Answer said = satchel.plain({u"report"_s, u"--schedules"_s, u"--store"_s, satchel.path()});
        QCOMPARE(said.code, 0);
        const QList<QByteArray> lines = said.out.split('\n');
        QVERIFY2(lines.value(0).contains("Here: next 2026-11-23T07:30:00"), said.out.constData());
        QVERIFY2(!lines.value(0).contains("every"), said.out.constData());
        QVERIFY2(lines.value(1).contains("There: next 2026-11-23T06:30:00"), said.out.constData());
        QVERIFY2(lines.value(1).contains("(every Monday at 07:30 Europe/Berlin)"), said.out.constData());
        const QJsonObject there = satchel.report({u"--schedules"_s}).array().at(1).toObject();
        QCOMPARE(there[u"next"].toString(), u"2026-11-23T06:30:00.000Z"_s);
        QCOMPARE(there[u"at"].toString(), u"07:30"_s);
        QCOMPARE(there[u"zone"].toString(), u"Europe/Berlin"_s);
    }

    void aReportHasSeveralSchedules()
    {
        ReportCall satchel;
        const auto save = [&](const QString &name, const QByteArray &every) {
            const QByteArray text = R"({"report": "pipeline", "every": "#", "zone": "UTC", "folder": "%"})";
            const QString path = satchel.write(
                name + u".json"_s, QByteArray(text).replace('#', every).replace('%', satchel.folder().toUtf8()));
            return satchel.report({u"--schedule"_s, path, u"--save"_s, name});
        };
        QCOMPARE(save(u"Weekly"_s, "week").code, 0);
        satchel.clock.set(Instant{satchel.clock.now().ms + 1000}); // they are listed as they were made
        const Answer monthly = save(u"Monthly"_s, "month");
        QCOMPARE(monthly.code, 0);
        const QJsonArray before = satchel.report({u"--schedules"_s}).array();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0][u"name"_s].toString(), u"Weekly"_s);
        QCOMPARE(before[0][u"next"_s].toString(), u"2026-11-23T07:30:00.000Z"_s);
        QCOMPARE(before[1][u"next"_s].toString(), u"2026-12-01T07:30:00.000Z"_s);
        QVERIFY(before[0][u"last"_s].isNull());
        satchel.clock.set(*Instant::fromIso(u"2026-11-23T07:30:00Z"));
        QCOMPARE(satchel.report({u"--scheduled"_s}).array().size(), 1);
        const QJsonArray after = satchel.report({u"--schedules"_s}).array();
        QVERIFY(after[0][u"last"_s][u"file"_s].toString().endsWith(u"Weekly 2026-11-23.pdf"_s));
        QVERIFY(after[1][u"last"_s].isNull());
        const auto remembered = [&] {
            auto store = store::Store::open(satchel.path(), satchel.clock, 9);
            const Filter ofSchedules = Filter::condition(
                u"name"_s, Filter::Op::Starts, {Operand::fromText(u"report_"_s)});
            return store ? (*store)->count({EntityKind::Setting, {}, ofSchedules, {}, {}, -1, false, {}}).value_or(-1)
                         : -1;
        };
        QVERIFY(remembered() > 0);
        QCOMPARE(satchel.report({u"--unschedule"_s, u"weekly"_s}).code, 0);
        QCOMPARE(remembered(), 0);
        QCOMPARE(satchel.report({u"--unschedule"_s, u"weekly"_s}).code, 1);
        QCOMPARE(satchel.report({u"--schedules"_s}).array().size(), 1);
        QCOMPARE(satchel.report({u"--unschedule"_s, monthly.object()[u"id"_s].toString()}).code, 0);
        QCOMPARE(satchel.report({u"--schedules"_s}).array().size(), 0);
    }
};

SATCHEL_GUI_TEST(tst_ReportCommand)
#include "tst_ReportCommand.moc"
