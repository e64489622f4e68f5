// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"
#include "ui/common/Formats.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/Painting.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const QDate today(2026, 3, 10); // a Tuesday

Money money(const char *amount, const char *code)
{
    return *Money::fromString(QString::fromLatin1(amount), *Currency::fromCode(QString::fromLatin1(code)));
}

QString spaced(QString text)
{
    return text.replace(QChar(0xa0), u' ')
        .replace(QChar(0x202f), u' ')
        .remove(QChar(0x200f))
        .remove(QChar(0x200e))
        .remove(QChar(0x61c));
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale arabic(QLocale::Arabic, QLocale::UnitedArabEmirates);
const QLocale japanese(QLocale::Japanese, QLocale::Japan);

} // namespace

class tst_Formats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDaysByTheirDistance();
    void writesDaysInOtherLanguages();
    void isolatesWhatEveryLanguageWritesLeftToRight();
    void writesMoneyByLocale();
    void dropsDecimalsOnCards();
    void keepsEveryDigitOfLargeAmounts();
    void writesCountsAndSizes();
    void readsDatesAsTyped_data();
    void readsDatesAsTyped();
    void saysWhyADateIsWrong();
    void readsTimes();
    void readsNumbersOfTheLocale();
    void readsNumbersOfAnotherCountryThatMeanOneThing();
    void threeDigitsAreNoCents();
    void readsMoneyWithItsCurrency();
    void readsThousandsAndMillionsAsPeopleWriteThem_data();
    void readsThousandsAndMillionsAsPeopleWriteThem();
};

void tst_Formats::writesDaysByTheirDistance()
{
    const Formats formats(english, QTimeZone::utc());
    QCOMPARE(formats.day(today, QTime(15, 0), today), u"Today 15:00"_s);
    QCOMPARE(formats.day(today.addDays(1), today), u"Tomorrow"_s);
    QCOMPARE(formats.day(today.addDays(-1), today), u"Yesterday"_s);
    const auto at = [&](QDate day) { return Instant::at(day, QTime(9, 0), formats.zone()); };
    QCOMPARE(formats.momentInSentence(at(today.addDays(1)), at(today)), u"tomorrow 09:00"_s);
    QCOMPARE(formats.momentInSentence(at(QDate(2026, 3, 12)), at(today)), u"Thu 12 Mar 09:00"_s);
    QCOMPARE(formats.day(QDate(2026, 3, 12), today), u"Thu 12 Mar"_s);
    QCOMPARE(formats.day(QDate(2026, 4, 26), today), u"26 Apr"_s);
    QCOMPARE(formats.day(QDate(2025, 2, 26), today), u"26 Feb 2025"_s);
    QCOMPARE(formats.due(QDate(2026, 3, 6), {}, today), u"Overdue 4 d"_s);
    QCOMPARE(formats.due(today, QTime(9, 30), today), u"Today 09:30"_s);
    QCOMPARE(formats.longDay(today), u"Tuesday, 10 March"_s);
    QCOMPARE(formats.dayRange(QDate(2026, 4, 26), QDate(2026, 4, 28), today), u"26 Apr–28 Apr"_s);
    QCOMPARE(Formats(QLocale(QLocale::English, QLocale::UnitedStates)).day(QDate(2026, 4, 26), today), u"Apr 26"_s);
}

void tst_Formats::writesDaysInOtherLanguages()
{
    QCOMPARE(Formats(german).day(QDate(2025, 2, 26), today), u"26. Feb. 2025"_s);
    QCOMPARE(Formats(german).day(QDate(2026, 3, 12), today), u"Do., 12. März"_s);
    QCOMPARE(Formats(german).longDay(today), u"Dienstag, 10. März"_s);
    QCOMPARE(Formats(japanese).day(QDate(2026, 4, 26), today), u"4月26日"_s);
    QCOMPARE(Formats(japanese).day(QDate(2026, 3, 12), today), u"3月12日(木)"_s);
    QCOMPARE(Formats(japanese).day(QDate(2025, 2, 26), today), u"2025年2月26日"_s);
    QVERIFY(Formats(arabic).day(QDate(2026, 4, 26), today).contains(u"أبريل"));
}

void tst_Formats::isolatesWhatEveryLanguageWritesLeftToRight()
{
    const Formats formats(arabic);
    const auto text = [&](FieldType type, const Value &value) {
        Field field;
        field.type = type;
        return formats.isolatedValue(field, value);
    };
    QCOMPARE(text(FieldType::Phone, u"+49 521 43"_s), isolatedLtr(u"+49 521 43"_s));
    QCOMPARE(text(FieldType::Email, u"a@b.example"_s), isolatedLtr(u"a@b.example"_s));
    QCOMPARE(text(FieldType::Url, u"https://b.example"_s), isolatedLtr(u"https://b.example"_s));
    QCOMPARE(text(FieldType::Integer, qint64(-340)), isolatedLtr(formats.count(-340)));
    QCOMPARE(text(FieldType::Text, u"+49"_s), u"+49"_s); // a text may be of either direction
    QCOMPARE(text(FieldType::Phone, Value()), QString());
    QCOMPARE(withoutIsolates(text(FieldType::Phone, u"+49 521 43"_s)), u"+49 521 43"_s);
}

void tst_Formats::writesMoneyByLocale()
{
    QCOMPARE(spaced(Formats(english).money(money("1234.50", "EUR"))), u"€1,234.50"_s);
    QCOMPARE(spaced(Formats(english).money(money("94300", "CHF"))), u"CHF 94,300.00"_s);
    QCOMPARE(spaced(Formats(english).money(money("-5", "GBP"))), u"-£5.00"_s);
    QCOMPARE(spaced(Formats(german).money(money("1234.50", "EUR"))), u"1.234,50 €"_s);
    QCOMPARE(spaced(Formats(german).money(money("94300", "CHF"))), u"94.300,00 CHF"_s);
    QVERIFY(spaced(Formats(arabic).money(money("412000", "AED"), Formats::Decimals::UnlessZero)).contains(u"د.إ."));
    QVERIFY(Formats(japanese).money(money("11200000", "JPY")).endsWith(u"11,200,000"));
    QCOMPARE(spaced(Formats(english).converted(money("1475193.40", "EUR"))), u"≈ €1,475,193"_s);
}

void tst_Formats::dropsDecimalsOnCards()
{
    const Formats formats(english);
    QCOMPARE(formats.money(money("64800.00", "EUR"), Formats::Decimals::UnlessZero), u"€64,800"_s);
    QCOMPARE(formats.money(money("64800.50", "EUR"), Formats::Decimals::UnlessZero), u"€64,800.50"_s);
    QCOMPARE(spaced(formats.money(money("18750.500", "KWD"), Formats::Decimals::UnlessZero)), u"KWD 18,750.500"_s);
}

void tst_Formats::keepsEveryDigitOfLargeAmounts()
{
    QCOMPARE(Formats(english).money(money("90071992547409.93", "EUR")), u"€90,071,992,547,409.93"_s);
}

void tst_Formats::writesCountsAndSizes()
{
    const Formats formats(english);
    QCOMPARE(formats.count(12480), u"12,480"_s);
    QCOMPARE(formats.shortNumber(1234567), u"1.2 M"_s);
    QCOMPARE(formats.shortNumber(999'600), u"1 M"_s); // never "1000 k"
    QCOMPARE(formats.shortNumber(-325'000), u"-325 k"_s);
    QCOMPARE(formats.shortNumber(999), u"999"_s);
    QCOMPARE(formats.progress(7699, 12418), u"7,699 of 12,418"_s);
    QCOMPARE(formats.fileSize(2400000), u"2.4 MB"_s);
    QCOMPARE(formats.percent(*Decimal::fromString(u"12.5")), u"12.5 %"_s);
    QCOMPARE(formats.duration(14 * 60), u"14 min"_s);
    QCOMPARE(formats.duration(3900), u"1 h 5 min"_s);
    QCOMPARE(Formats(german).decimal(*Decimal::fromString(u"-1234.5")), u"-1.234,5"_s);
}

void tst_Formats::readsDatesAsTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("today") << english << u"Today"_s << today;
    QTest::newRow("tomorrow") << english << u"tomorrow"_s << today.addDays(1);
    QTest::newRow("weekday") << english << u"fri"_s << QDate(2026, 3, 13);
    QTest::newRow("same weekday") << english << u"Tuesday"_s << QDate(2026, 3, 17);
    QTest::newRow("offset") << english << u"+3"_s << today.addDays(3);
    QTest::newRow("weeks") << english << u"+2w"_s << today.addDays(14);
    QTest::newRow("iso") << english << u"2026-11-20"_s << QDate(2026, 11, 20);
    QTest::newRow("british") << english << u"12/3/2026"_s << QDate(2026, 3, 12);
    QTest::newRow("american") << QLocale(QLocale::English, QLocale::UnitedStates) << u"12/3/2026"_s
                              << QDate(2026, 12, 3);
    QTest::newRow("month name") << english << u"12 Mar"_s << QDate(2026, 3, 12);
    QTest::newRow("next year") << english << u"2 Jan"_s << QDate(2026, 1, 2);
    QTest::newRow("german") << german << u"12.3."_s << QDate(2026, 3, 12);
    QTest::newRow("german year") << german << u"12.3.27"_s << QDate(2027, 3, 12);
    QTest::newRow("japanese") << japanese << u"2026年3月12日"_s << QDate(2026, 3, 12);
    QTest::newRow("arabic digits") << arabic << u"١٢/٣/٢٠٢٦"_s << QDate(2026, 3, 12);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("by points, in America") << american << u"5.1.2027"_s << QDate(2027, 1, 5);
    QTest::newRow("by points without a year, in America") << american << u"4.12."_s << QDate(2026, 12, 4);
    QTest::newRow("by points, December in America") << american << u"4.12.2027"_s << QDate(2027, 12, 4);
    QTest::newRow("by points, in Hungary") << QLocale(QLocale::Hungarian) << u"12.04."_s << QDate(2026, 12, 4);
    QTest::newRow("a German word in English") << english << u"morgen"_s << today.addDays(1);
    QTest::newRow("an English word in German") << german << u"tomorrow"_s << today.addDays(1);
    QTest::newRow("an English day in German") << german << u"fri"_s << QDate(2026, 3, 13);
    QTest::newRow("next week's day") << english << u"next friday"_s << QDate(2026, 3, 20);
    QTest::newRow("no thirteenth month, in America") << american << u"15/01/2027"_s << QDate(2027, 1, 15);
    QTest::newRow("no thirteenth month, in Britain") << english << u"01/15/2027"_s << QDate(2027, 1, 15);
    QTest::newRow("empty") << english << u" "_s << QDate();
}

void tst_Formats::readsDatesAsTyped()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto read = readDate(text, today, locale);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what));
    QCOMPARE(*read, date);
}

void tst_Formats::saysWhyADateIsWrong()
{
    QCOMPARE(readDate(u"31.02.2026"_s, today, german).error().what, u"February has 28 days."_s);
    QCOMPARE(readDate(u"soon"_s, today, english).error().what, u"“soon” is not a date."_s);
}

void tst_Formats::readsTimes()
{
    QCOMPARE(*readTime(u"9"_s, english), QTime(9, 0));
    QCOMPARE(*readTime(u"930"_s, english), QTime(9, 30));
    QCOMPARE(*readTime(u"15:05"_s, english), QTime(15, 5));
    QCOMPARE(*readTime(u"3 pm"_s, english), QTime(15, 0));
    QVERIFY(!readTime(u"25:00"_s, english));
}

void tst_Formats::readsNumbersOfTheLocale()
{
    QCOMPARE(readDecimal(u"1.234,5"_s, german)->toString(), u"1234.5"_s);
    QCOMPARE(readDecimal(u"1,234.5"_s, english)->toString(), u"1234.5"_s);
    QCOMPARE(readDecimal(u"19 %"_s, english)->toString(), u"19"_s);
    QCOMPARE(*readInteger(u"12,480"_s, english), 12480);
    QVERIFY(!readInteger(u"1.5"_s, english));
}

void tst_Formats::readsNumbersOfAnotherCountryThatMeanOneThing()
{
    QCOMPARE(readDecimal(u"12.500,00"_s, english)->toString(), u"12500"_s);
    QCOMPARE(readDecimal(u"1.250.000"_s, english)->toString(), u"1250000"_s);
    QCOMPARE(readDecimal(u"12,500.00"_s, german)->toString(), u"12500"_s);
    QCOMPARE(readDecimal(u"1,250,000"_s, german)->toString(), u"1250000"_s);
    QCOMPARE(readDecimal(u"12.500"_s, english)->toString(), u"12.5"_s); // their own form stays what it is
    QCOMPARE(readDecimal(u"4500,00"_s, english)->toString(), u"4500"_s); // one separator, where no group ends
    QCOMPARE(readDecimal(u"99,90"_s, english)->toString(), u"99.9"_s);
    QCOMPARE(readDecimal(u"0,500"_s, english)->toString(), u"0.5"_s);
    QCOMPARE(readDecimal(u"1234,567"_s, english)->toString(), u"1234.567"_s);
    QCOMPARE(readDecimal(u"4500.50"_s, german)->toString(), u"4500.5"_s);
    QCOMPARE(readDecimal(u"-1.5 %"_s, german)->toString(), u"-1.5"_s);
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(readDecimal(u"4500,50"_s, swiss)->toString(), u"4500.5"_s);
    QVERIFY(!readDecimal(u"12,500"_s, swiss)); // may be either
    QCOMPARE(*readMoney(u"99,90 €"_s, *Currency::fromCode(u"EUR"), english), money("99.90", "EUR"));
    QVERIFY(!readDecimal(u"12.50,00"_s, english));
    QVERIFY(!readDecimal(u"1.2.3"_s, english));
}

void tst_Formats::threeDigitsAreNoCents()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    QCOMPARE(*readMoney(u"18.500"_s, euro, english), money("18500", "EUR"));
    QCOMPARE(*readMoney(u"18.500 EUR"_s, euro, english), money("18500", "EUR"));
    QCOMPARE(*readMoney(u"18,500"_s, euro, german), money("18500", "EUR"));
    QCOMPARE(*readMoney(u"18,500"_s, euro, QLocale(QLocale::German, QLocale::Switzerland)), money("18500", "EUR"));
    QCOMPARE(*readMoney(u"-1.250"_s, euro, english), money("-1250", "EUR"));
    QCOMPARE(*readMoney(u"18.50"_s, euro, english), money("18.50", "EUR"));
    QCOMPARE(*readMoney(u"5.500 JPY"_s, euro, english), money("5500", "JPY"));
    QCOMPARE(*readMoney(u"18.500"_s, *Currency::fromCode(u"KWD"), english), money("18.500", "KWD")); // it has three
    QVERIFY(!readMoney(u"1234.567"_s, euro, english)); // no group has four
    QCOMPARE(readDecimal(u"18.500"_s, english)->toString(), u"18.5"_s); // a quantity or a unit price may have three
}

void tst_Formats::readsThousandsAndMillionsAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("amount"); // empty: refused
    QTest::addColumn<QString>("language");
    QTest::newRow("thousands") << u"250k"_s << u"250000 EUR"_s << u"en_GB"_s;
    QTest::newRow("capital") << u"250 K"_s << u"250000 EUR"_s << u"en_GB"_s;
    QTest::newRow("millions") << u"1,5 Mio"_s << u"1500000 EUR"_s << u"de_DE"_s;
    QTest::newRow("with a point") << u"1,5 Mio. CHF"_s << u"1500000 CHF"_s << u"de_DE"_s;
    QTest::newRow("joined") << u"2Mio€"_s << u"2000000 EUR"_s << u"de_DE"_s;
    QTest::newRow("symbol before") << u"$1.25M"_s << u"1250000 USD"_s << u"en_GB"_s;
    QTest::newRow("German thousands") << u"80 Tsd. €"_s << u"80000 EUR"_s << u"de_DE"_s;
    QTest::newRow("exact to the cent") << u"1.23456k"_s << u"1234.56 EUR"_s << u"en_GB"_s;
    QTest::newRow("less than a cent") << u"1.234567k"_s << u""_s << u"en_GB"_s;
    QTest::newRow("Japanese") << u"300万 JPY"_s << u"3000000 JPY"_s << u"ja_JP"_s;
    QTest::newRow("nothing before it") << u"Mio"_s << u""_s << u"de_DE"_s;
    QTest::newRow("too much") << u"5 Mrd Mrd"_s << u""_s << u"de_DE"_s;
}

void tst_Formats::readsThousandsAndMillionsAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, amount);
    QFETCH(QString, language);
    const auto read = readMoney(typed, *Currency::fromCode(u"EUR"), QLocale(language));
    QCOMPARE(read.has_value(), !amount.isEmpty());
    if (read)
        QCOMPARE(*read, money(qPrintable(amount.section(u' ', 0, 0)), qPrintable(amount.section(u' ', 1))));
}

void tst_Formats::readsMoneyWithItsCurrency()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    QCOMPARE(*readMoney(u"1.234,50"_s, euro, german), money("1234.50", "EUR"));
    QCOMPARE(*readMoney(u"£86,400"_s, euro, english), money("86400", "GBP"));
    QCOMPARE(*readMoney(u"500 chf"_s, euro, english), money("500", "CHF"));
    QCOMPARE(readMoney(u"5.50 JPY"_s, euro, english).error().what, u"JPY has 0 decimals."_s);
    QCOMPARE(readMoney(u"12,4,5"_s, euro, german).error().what, u"“12,4,5” is not an amount."_s);
}

SATCHEL_TEST(tst_Formats)
#include "tst_Formats.moc"
