// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reminder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_Reminder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAReminderThroughItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("when due") << u"PT0M"_s << 0;
        QTest::newRow("minutes") << u"-PT15M"_s << 15;
        QTest::newRow("hours") << u"-PT2H"_s << 120;
        QTest::newRow("days") << u"-P1D"_s << 1440;
        QTest::newRow("an odd time") << u"-PT90M"_s << 90;
    }
    void keepsAReminderThroughItsText()
    {
        QFETCH(QString, text);
        const auto read = Reminder::fromText(text);
        QVERIFY(read);
        QTEST(read->minutesBefore, "minutes");
        QCOMPARE(read->toText(), text);
    }

    void keepsAMomentOfItsOwn()
    {
        const auto read = Reminder::fromText(u"2026-03-10T08:30"_s);
        QVERIFY(read && read->isFixed());
        QCOMPARE(read->toText(), u"2026-03-10T08:30"_s);
        QCOMPARE(read->momentFor({}, {}), QDateTime(QDate(2026, 3, 10), QTime(8, 30), Qt::UTC));
    }

    void refusesWhatIsNoReminder()
    {
        for (const auto *text : {u"", u"P", u"-PT", u"15", u"2026-02-31T08:30", u"-P999D", u"2026-03-10"})
            QVERIFY2(!Reminder::fromText(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
    }

    void reckonsBackFromTheDueTime()
    {
        const QDate due(2026, 3, 10);
        QCOMPARE(
            (Reminder{15, {}, {}}.momentFor(due, QTime(0, 5))), QDateTime(QDate(2026, 3, 9), QTime(23, 50), Qt::UTC));
        QCOMPARE((Reminder{1440, {}, {}}.momentFor(due, {})), QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC));
        QVERIFY(!(Reminder{15, {}, {}}.momentFor({}, {}).isValid()));
    }
};

SATCHEL_PLAIN_TEST(tst_Reminder)
#include "tst_Reminder.moc"
