// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ColumnProfile.h"
#include "exchange/NumberText.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

ColumnProfile profileOf(const QStringList &cells)
{
    ColumnProfiler profiler;
    for (const QString &cell : cells)
        profiler.add(cell);
    return profiler.profile();
}

QString plain(const char *text)
{
    const auto number = readNumber(text);
    if (!number)
        return u"none"_s;
    if (number->isAmbiguous)
        return u"ambiguous"_s;
    const auto exact = toPlainNumber(*number, number->decimal == '\0' ? '.' : number->decimal);
    return QString::fromLatin1(exact.value_or("none"))
        + (number->currency.isEmpty() ? QString() : u' ' + QString::fromLatin1(number->currency));
}

} // namespace

class tst_ColumnProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheKindOfAColumn_data();
    void findsTheKindOfAColumn();
    void decidesTheOrderOfDatesByTheColumn();
    void asksTheOtherColumnsWhenOneIsOpen();
    void datesWithDotsAndWithSlashesDecideForThemselves();
    void asksWhenDatesContradictEachOther();
    void readsNumbersAsPeopleWriteThem_data();
    void readsNumbersAsPeopleWriteThem();
    void readsDatesAsPeopleWriteThem_data();
    void readsDatesAsPeopleWriteThem();
};

void tst_ColumnProfile::findsTheKindOfAColumn_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("kind");
    QTest::newRow("integers") << QStringList{u"1"_s, u"22"_s, u"-3"_s} << u"integer"_s;
    QTest::newRow("postal codes keep their zeros") << QStringList{u"01067"_s, u"14059"_s, u"33649"_s} << u"text"_s;
    QTest::newRow("decimals") << QStringList{u"1,5"_s, u"2"_s, u"1.234,50"_s} << u"decimal"_s;
    QTest::newRow("money") << QStringList{u"12.400,50 €"_s, u"0,00 €"_s, u"1.985.000,00 €"_s} << u"money"_s;
    QTest::newRow("percent") << QStringList{u"19 %"_s, u"7%"_s} << u"percent"_s;
    QTest::newRow("dates") << QStringList{u"31.12.2025"_s, u""_s, u"07.01.2026"_s} << u"date"_s;
    QTest::newRow("instants") << QStringList{u"2026-01-07T10:00:00Z"_s, u"2026-01-08 11:00"_s} << u"date_time"_s;
    QTest::newRow("times") << QStringList{u"10:00"_s, u"9:30"_s} << u"time"_s;
    QTest::newRow("mails") << QStringList{u"a.b@c.de"_s, u"x@y.co.uk"_s} << u"email"_s;
    QTest::newRow("phones") << QStringList{u"030 5550118-42"_s, u"0521/555043"_s, u"+49 30 555"_s, u"0151 55507714"_s}
                            << u"phone"_s;
    QTest::newRow("addresses") << QStringList{u"https://x.de/a"_s, u"www.y.com"_s, u"z.example"_s} << u"url"_s;
    QTest::newRow("yes and no") << QStringList{u"yes"_s, u"no"_s, u"Yes"_s} << u"boolean"_s;
    QTest::newRow("choices") << QStringList{u"A"_s, u"B"_s, u"A"_s, u"A"_s, u"B"_s, u"A"_s, u"B"_s, u"A"_s}
                             << u"choice"_s;
    QTest::newRow("names") << QStringList{u"Anna"_s, u"Ben"_s, u"Cem"_s} << u"text"_s;
    QTest::newRow("nothing") << QStringList{u""_s, u" "_s} << u"empty"_s;
}

void tst_ColumnProfile::findsTheKindOfAColumn()
{
    QFETCH(QStringList, cells);
    QTEST(columnKindName(profileOf(cells).kind), "kind");
}

void tst_ColumnProfile::decidesTheOrderOfDatesByTheColumn()
{
    const auto dayFirst = profileOf({u"03/04/2026"_s, u"25/12/2025"_s});
    QCOMPARE(dayFirst.dateOrder, DateOrder::DayFirst);
    QCOMPARE(*toDate(*readDate("03/04/2026"), dayFirst.dateOrder), QDate(2026, 4, 3));
    const auto monthFirst = profileOf({u"03/04/2026"_s, u"12/25/2025"_s});
    QCOMPARE(monthFirst.dateOrder, DateOrder::MonthFirst);
    QCOMPARE(*toDate(*readDate("03/04/2026"), monthFirst.dateOrder), QDate(2026, 3, 4));
    QVERIFY(!toDate(*readDate("03/04/2026"), DateOrder::Unknown));
    QVERIFY(profileOf({u"03/04/2026"_s, u"05/06/2026"_s}).isDateOrderOpen);
    QVERIFY(!profileOf({u"03.04.2026"_s, u"05.06.2026"_s}).isDateOrderOpen);
}

void tst_ColumnProfile::asksWhenDatesContradictEachOther()
{
    const auto torn = profileOf({u"25/12/2025"_s, u"25/11/2025"_s, u"12/26/2025"_s, u"03/04/2026"_s});
    QVERIFY(torn.isDateOrderOpen);
    QVERIFY(torn.isDateOrderContradicted);
    QCOMPARE(torn.dateOrder, DateOrder::Unknown); // the day was first, by two to one
    QCOMPARE(torn.openDates, QStringList{u"03/04/2026"_s});
    std::vector<ColumnProfile> profiles = {torn, profileOf({u"25/12/2025"_s})};
    decideByOtherColumns(profiles);
    QVERIFY(profiles[0].isDateOrderOpen); // another column does not answer it
    QVERIFY(!profileOf({u"25/12/2025"_s, u"12/26/2025"_s}).isDateOrderOpen); // each can be one only
    QVERIFY(!toDate(*readDate("12/26/2025"), DateOrder::DayFirst));
    QCOMPARE(*toDate(*readDate("25-04-03"), DateOrder::YearFirst), QDate(2025, 4, 3));
    QCOMPARE(*toDate(*readDate("25-04-03"), DateOrder::DayFirst), QDate(2003, 4, 25));
    QVERIFY(!toDate(*readDate("03/04/2025"), DateOrder::YearFirst));
}

void tst_ColumnProfile::asksTheOtherColumnsWhenOneIsOpen()
{
    std::vector<ColumnProfile> profiles = {profileOf({u"03/04/2026"_s, u"05/06/2026"_s}), profileOf({u"25/12/2025"_s}),
        profileOf({u"1.234"_s}), profileOf({u"1,5"_s})};
    QVERIFY(profiles[2].isDecimalOpen);
    decideByOtherColumns(profiles);
    QCOMPARE(profiles[0].dateOrder, DateOrder::DayFirst);
    QCOMPARE(profiles[2].decimal, ',');
    std::vector<ColumnProfile> torn = {
        profileOf({u"03/04/2026"_s}), profileOf({u"25/12/2025"_s}), profileOf({u"12/25/2025"_s})};
    decideByOtherColumns(torn);
    QVERIFY(torn[0].isDateOrderOpen);
}

void tst_ColumnProfile::datesWithDotsAndWithSlashesDecideForThemselves()
{
    const auto both = profileOf({u"03.04.2027"_s, u"3/14/2027"_s, u"4/5/2027"_s});
    QVERIFY(!both.isDateOrderOpen);
    QCOMPARE(both.dottedOrder, DateOrder::DayFirst);
    QCOMPARE(both.dateOrder, DateOrder::MonthFirst);
    const auto unproven = profileOf({u"03.04.2027"_s, u"25.12.2027"_s, u"4/5/2027"_s});
    QVERIFY(unproven.isDateOrderOpen); // dots say nothing of slashes
    QCOMPARE(unproven.openDates, QStringList{u"4/5/2027"_s});
    QCOMPARE(profileOf({u"03.14.2027"_s, u"03.04.2027"_s}).dateOrder, DateOrder::MonthFirst); // proven
    QCOMPARE(profileOf({u"03.04.2027"_s}).dottedOrder, DateOrder::Unknown); // nothing beside them
}

void tst_ColumnProfile::readsNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char16_t *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf16(expected);
    };
    row("1234", u"1234");
    row("1.985.000,00 €", u"1985000.00 EUR");
    row("$1,200.50", u"1200.50 USD");
    row("USD 1,200.50", u"1200.50 USD");
    row("CHF 1'200.50", u"1200.50 CHF");
    row("1 200,50", u"1200.50");
    row("1 200,50", u"1200.50");
    row("-12.5", u"-12.5");
    row("(12.50)", u"-12.50");
    row("12.50-", u"-12.50");
    row("−3,5", u"-3.5");
    row("-5 €", u"-5 EUR");
    row("€ -5", u"-5 EUR");
    row(".5", u"0.5");
    row("0.125", u"0.125");
    row("1.234", u"ambiguous");
    row("1,234", u"ambiguous");
    row("1.200,-", u"1200");
    row("1.200,- €", u"1200 EUR");
    row("12,34,567", u"1234567"); // India
    row("₹ 1,23,45,678.50", u"12345678.50 INR");
    row("12,345,67", u"none");
    row("1,234,56,789", u"none");
    row("1.2.3", u"none");
    row("abc", u"none");
    row("5x", u"none");
    row("", u"none");
}

void tst_ColumnProfile::readsNumbersAsPeopleWriteThem()
{
    QFETCH(QByteArray, text);
    QTEST(plain(text.constData()), "expected");
}

void tst_ColumnProfile::readsDatesAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char16_t *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf16(expected);
    };
    row("2026-11-20", u"2026-11-20");
    row("2026/11/20", u"2026-11-20");
    row("20.11.2026", u"2026-11-20");
    row("20.11.26", u"2026-11-20");
    row("11/20/2026", u"2026-11-20");
    row("20 Nov 2026", u"2026-11-20");
    row("20. November 2026", u"2026-11-20");
    row("3. März 2026", u"2026-03-03");
    row("Nov 20, 2026", u"2026-11-20");
    row("20-Nov-26", u"2026-11-20");
    row("20 de noviembre", u"none");
    row("20261120", u"2026-11-20");
    row("2026-11-20T06:18:13.000Z", u"2026-11-20");
    row("20.11.2026 06:18", u"2026-11-20");
    row("31.02.2026", u"none");
    row("2026-13-01", u"none");
    row("12345678", u"none");
    row("1.2.3", u"none");
    row("030 555", u"none");
    for (const char *text : {"1er août 2025", "1 AOÛT 2025", "August 1st, 2025", "Friday, August 1, 2025",
             "1. Aug. 2025", "Fr., 1. August 2025", "1 de agosto de 2025", "viernes, 1 de agosto de 2025",
             "venerdì 1 agosto 2025", "1 de ago. de 2025", "vrijdag 1 augustus 2025", "1 sierpnia 2025",
             "1. srpna 2025", "1 augusti 2025", "1. elokuuta 2025", "1 Ağustos 2025 Cuma", "1 августа 2025 г.",
             "1 серпня 2025 р.", "1 август 2025", "1 Αυγούστου 2025", "2025. augusztus 1.", "1 august 2025",
             "1 d’agost de 2025", "١ أغسطس ٢٠٢٥", "1 באוגוסט 2025", "1 अगस्त 2025", "2025年8月1日", "２０２５年８月１日",
             "2025년 8월 1일", "2025. 8. 1.", "２０２５／０８／０１", "1-aug-2025"})
        row(text, u"2025-08-01");
    row("mar 5 ago 2025", u"2025-08-05"); // martes, not March
    row("5 mar 2025", u"2025-03-05");
    row("1 lipca 2025", u"2025-07-01");
    row("luglio 3 2025", u"2025-07-03");
    row("3rd April 2025 9:30 PM", u"2025-04-03");
    row("31 April 2025", u"none");
    row("3 Marketing 2025", u"none");
    row("Room 3 April 2025", u"none");
    row("April 2025", u"none");
}

void tst_ColumnProfile::readsDatesAsPeopleWriteThem()
{
    QFETCH(QByteArray, text);
    const auto date = readDate(text.toStdString());
    const auto day = date ? toDate(*date, DateOrder::Unknown) : std::nullopt;
    QTEST(day ? day->toString(Qt::ISODate) : u"none"_s, "expected");
}

SATCHEL_PLAIN_TEST(tst_ColumnProfile)
#include "tst_ColumnProfile.moc"
