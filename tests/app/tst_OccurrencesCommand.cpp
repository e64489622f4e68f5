// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel occurrences`: the shape of its answer, its window and what it refuses; and rules on their way into the
// store.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Answer &answer)
{
    QStringList texts;
    for (const auto &one : answer.array())
        texts.append(one.toString());
    return texts;
}

} // namespace

class tst_OccurrencesCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysOfADay()
    {
        CommandLineCall satchel;
        const Answer answer = satchel(
            {u"occurrences"_s, u"FREQ=WEEKLY;COUNT=3;BYDAY=MO,FR"_s, u"--start"_s, u"2026-11-20"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(textsOf(answer), (QStringList{u"2026-11-20"_s, u"2026-11-23"_s, u"2026-11-27"_s}));
        QVERIFY(answer.err.isEmpty());
        QVERIFY(!QFile::exists(satchel.path())); // it needs no store and makes none
    }

    void instantsWithTheOffsetOfTheZone()
    {
        CommandLineCall satchel;
        const QStringList rule{u"occurrences"_s, u"FREQ=DAILY;COUNT=2"_s};
        const QStringList expected{u"2026-10-31T09:00:00-04:00"_s, u"2026-11-01T09:00:00-05:00"_s};
        QCOMPARE(textsOf(satchel(rule
                     + QStringList{u"--start"_s, u"2026-10-31T13:00:00.000Z"_s, u"--zone"_s, u"America/New_York"_s})),
            expected);
        QCOMPARE(textsOf(satchel(
                     rule + QStringList{u"--start"_s, u"2026-10-31T09:00:00"_s, u"--zone"_s, u"America/New_York"_s})),
            expected);
        QCOMPARE(textsOf(satchel(rule + QStringList{u"--start"_s, u"2026-10-31T09:00:00-04:00"_s})),
            (QStringList{u"2026-10-31T09:00:00-04:00"_s, u"2026-11-01T09:00:00-04:00"_s}));
        QCOMPARE(textsOf(satchel(rule + QStringList{u"--start"_s, u"2026-10-31T13:00:00Z"_s})),
            (QStringList{u"2026-10-31T13:00:00+00:00"_s, u"2026-11-01T13:00:00+00:00"_s}));
    }

    void onlyWhatIsAskedFor()
    {
        CommandLineCall satchel;
        const QStringList daily{u"occurrences"_s, u"FREQ=DAILY"_s, u"--start"_s, u"2026-11-20"_s};
        QCOMPARE(textsOf(satchel(daily + QStringList{u"--from"_s, u"2030-01-01"_s, u"--until"_s, u"2030-01-02"_s})),
            (QStringList{u"2030-01-01"_s, u"2030-01-02"_s}));
        QCOMPARE(textsOf(satchel(daily + QStringList{u"--limit"_s, u"1"_s})), QStringList{u"2026-11-20"_s});
        QCOMPARE(textsOf(satchel(daily + QStringList{u"--limit"_s, u"0"_s})), QStringList());
        const Answer endless = satchel(daily);
        QCOMPARE(endless.code, 0);
        QCOMPARE(endless.array().size(), 100);
        QVERIFY(endless.err.contains("no end"));
        const QStringList hourly{
            u"occurrences"_s, u"FREQ=HOURLY;INTERVAL=6"_s, u"--start"_s, u"2026-11-20T00:00:00Z"_s};
        QCOMPARE(
            satchel(hourly + QStringList{u"--from"_s, u"2026-11-21"_s, u"--until"_s, u"2026-11-21"_s}).array().size(),
            4);
        QCOMPARE(satchel(hourly
                     + QStringList{u"--from"_s, u"2026-11-20T06:00:00Z"_s, u"--until"_s, u"2026-11-20T12:00:00Z"_s})
                     .array()
                     .size(),
            2);
    }

    void addsAndLeavesOutWhatFollowsTheRule()
    {
        CommandLineCall satchel;
        const Answer answer = satchel(
            {u"occurrences"_s, u"RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261121\nRDATE;VALUE=DATE:20261201"_s,
                u"--start"_s, u"2026-11-20"_s});
        QCOMPARE(textsOf(answer), (QStringList{u"2026-11-20"_s, u"2026-11-22"_s, u"2026-12-01"_s}));
    }

    void plainTextIsALineEach()
    {
        CommandLineCall satchel;
        const Answer answer = satchel.plain({u"occurrences"_s, u"FREQ=DAILY;COUNT=2"_s, u"--start"_s, u"2026-11-20"_s});
        QCOMPARE(answer.out, QByteArray("2026-11-20\n2026-11-21\n"));
    }

    void saysWhatIsWrong()
    {
        CommandLineCall satchel;
        const auto refused = [&satchel](const QString &rule, const QStringList &more) {
            return satchel(QStringList{u"occurrences"_s, rule} + more);
        };
        QCOMPARE(refused(u"FREQ=DAILY"_s, {}).code, 2);
        for (const QStringList &more : {QStringList{u"--start"_s, u"soon"_s}, {u"--start"_s, u"2026-11-20T09:00:00"_s},
                 {u"--start"_s, u"2026-11-20"_s, u"--zone"_s, u"Nowhere/Else"_s},
                 {u"--start"_s, u"2026-11-20"_s, u"--limit"_s, u"-1"_s},
                 {u"--start"_s, u"2026-11-20"_s, u"--from"_s, u"later"_s}})
            QCOMPARE(refused(u"FREQ=DAILY"_s, more).code, 2);
        const Answer banana = refused(u"banana"_s, {u"--start"_s, u"2026-11-20"_s});
        QCOMPARE(banana.code, 1);
        QCOMPARE(banana.error()[u"kind"_s].toString(), u"invalid"_s);
        QCOMPARE(banana.error()[u"where"_s].toString(), u"recurrence"_s);
        QVERIFY(banana.error()[u"message"_s].toString().contains(u"banana"_s));
        QCOMPARE(refused(u"FREQ=DAILY;UNTIL=20270101T000000Z"_s, {u"--start"_s, u"2026-11-20"_s}).code, 1);
    }

    void applyAndImportRefuseWhatIsNoRule()
    {
        CommandLineCall satchel;
        const Answer applied = satchel.apply(
            R"({"op":"create","entity":"task","fields":{"title":"A","recurrence":"banana"}})");
        QCOMPARE(applied.line(0)[u"ok"_s].toBool(), false);
        QCOMPARE(applied.line(0)[u"error"_s][u"kind"_s].toString(), u"invalid"_s);
        QCOMPARE(applied.line(0)[u"error"_s][u"field"_s].toString(), u"recurrence"_s);
        QFile file(satchel.folder() + u"/tasks.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Title,Recurrence\nCall,FREQ=DAILY\nVisit,banana\nWrite,\n");
        file.close();
        const Answer imported = satchel({u"import"_s, file.fileName(), u"--as"_s, u"task"_s});
        QCOMPARE(imported.object()[u"read"_s].toInt(), 3);
        QCOMPARE(imported.object()[u"created"_s].toInt(), 2);
        QCOMPARE(imported.object()[u"failed"_s].toInt(), 1);
        QFile rejects(imported.object()[u"rejects"_s].toString());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("banana"));
    }
};

SATCHEL_TEST(tst_OccurrencesCommand)
#include "tst_OccurrencesCommand.moc"
