// SPDX-License-Identifier: GPL-3.0-or-later
// Lists on a terminal: columns that stand under their headings, whatever letters are in them.
#include "app/Table.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_Table : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void lettersHaveTheWidthOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("Latin") << u"Añez"_s << 4;
        QTest::newRow("a mark of its own") << u"A\u0301"_s << 1;
        QTest::newRow("Japanese") << u"田中さん"_s << 8;
        QTest::newRow("Korean") << u"김"_s << 2;
        QTest::newRow("Arabic with marks") << u"مُحَمَّد"_s << 4;
        QTest::newRow("an emoji") << u"\U0001F600"_s << 2;
        QTest::newRow("nothing") << QString() << 0;
    }
    void lettersHaveTheWidthOfATerminal()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(app::displayWidth(text), width);
        QCOMPARE(app::displayWidth(app::padded(text, 12)), 12);
    }

    void whatIsTooLongIsCut()
    {
        QCOMPARE(app::elided(u"Annika"_s, 6), u"Annika"_s);
        QCOMPARE(app::elided(u"Annika"_s, 5), u"Anni…"_s);
        QCOMPARE(app::elided(u"田中さん"_s, 6), u"田中…"_s); // half a letter is none
    }

    void columnsStandUnderTheirHeadings()
    {
        app::Table table({u"name"_s, u"state"_s});
        table.add({u"田中"_s, u"ready"_s});
        table.addNote(u"asks"_s);
        table.add({u"A longer one"_s, u"paused"_s});
        QCOMPARE(table.text(true),
            u"name          state\n"
            "田中          ready\n"
            "  asks\n"
            "A longer one  paused\n"_s);
        QCOMPARE(table.text(false),
            u"田中          ready\n"
            "  asks\n"
            "A longer one  paused\n"_s);
    }

    void withoutRowsNothingIsSaid() { QCOMPARE(app::Table({u"name"_s}).text(true), QString()); }

    void onlyAListOnATerminalHasHeadings()
    {
        CommandLineCall call;
        const QString id = call.create("contact", "{\"last_name\":\"田中\",\"email\":\"tanaka@example.com\"}");
        const QStringList store{u"--store"_s, call.path()};
        const QStringList words{u"list"_s, u"contact"_s};
        QVERIFY(call.plain(words + store).out.startsWith(id.toUtf8()));
        const QByteArray json = call(words).out;
        call.isScreen = true;
        QCOMPARE(call(words).out, json);
        const auto lines = QString::fromUtf8(call.plain(words + store).out).split(u'\n');
        QVERIFY2(lines[0].startsWith(u"id "_s), qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(id));
        // The second column begins at the same place of the screen in both lines.
        const qsizetype heading = lines[0].indexOf(u"title"_s);
        const qsizetype cell = lines[1].indexOf(u"田中"_s);
        QCOMPARE(app::displayWidth(QStringView(lines[0]).left(heading)),
            app::displayWidth(QStringView(lines[1]).left(cell)));
        QVERIFY(call.plain(QStringList{u"history"_s, u"contact"_s, id} + store).out.startsWith("at "));
        QVERIFY(call.plain(QStringList{u"search"_s, u"tanaka"_s} + store).out.startsWith("entity "));
    }

    void connectionsAreReadableOnATerminal()
    {
        CommandLineCall call;
        call.keychain.recover();
        QCOMPARE(call({u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"営業"_s, u"--client-id"_s, u"1"_s},
                     "secret\n")
                     .code,
            0);
        call.isScreen = true;
        const Answer listed = call.plain({u"connection"_s, u"list"_s, u"--store"_s, call.path()});
        const auto lines = QString::fromUtf8(listed.out).split(u'\n');
        QVERIFY2(lines[0].startsWith(u"name  system"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"営業  hubspot  needs_authorization"_s), qPrintable(lines[1]));
    }
};

SATCHEL_TEST(tst_Table)
#include "tst_Table.moc"
