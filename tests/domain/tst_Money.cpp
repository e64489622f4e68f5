// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"
#include "tests/support/TestProgram.h"

#include <limits>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

Currency currency(QStringView code)
{
    return *Currency::fromCode(code);
}

Money money(QStringView amount, QStringView code)
{
    return *Money::fromString(amount, currency(code));
}

Decimal decimal(QStringView text)
{
    return *Decimal::fromString(text);
}

} // namespace

class tst_Money : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsMinorUnits_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("euro") << u"1234.5"_s << u"EUR"_s << qint64(123450) << u"1234.50"_s;
        QTest::newRow("yen") << u"11200000"_s << u"JPY"_s << qint64(11200000) << u"11200000"_s;
        QTest::newRow("dinar") << u"0.125"_s << u"KWD"_s << qint64(125) << u"0.125"_s;
        QTest::newRow("unidad de fomento") << u"1.2345"_s << u"CLF"_s << qint64(12345) << u"1.2345"_s;
        QTest::newRow("negative") << u"-0.01"_s << u"EUR"_s << qint64(-1) << u"-0.01"_s;
        QTest::newRow("trailing zeros") << u"5.000"_s << u"JPY"_s << qint64(5) << u"5"_s;
        QTest::newRow("largest") << u"92233720368547758.07"_s << u"EUR"_s << std::numeric_limits<qint64>::max()
                                 << u"92233720368547758.07"_s;
    }
    void countsMinorUnits()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        const auto read = Money::fromString(amount, currency(code));
        QVERIFY(read);
        QTEST(read->minor, "minor");
        QTEST(read->amountText(), "text");
        QCOMPARE(Money::fromString(read->amountText(), currency(code)), read);
    }

    void refusesWhatACurrencyCannotHold_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::newRow("a third digit of euro") << u"1.005"_s << u"EUR"_s;
        QTest::newRow("a fraction of a yen") << u"1.5"_s << u"JPY"_s;
        QTest::newRow("a fourth digit of dinar") << u"0.1255"_s << u"KWD"_s;
        QTest::newRow("too large") << u"92233720368547758.08"_s << u"EUR"_s;
        QTest::newRow("no number") << u"12,4,5"_s << u"EUR"_s;
        QTest::newRow("empty") << QString() << u"EUR"_s;
        QTest::newRow("two points") << u"1.2.3"_s << u"EUR"_s;
    }
    void refusesWhatACurrencyCannotHold()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        const auto read = Money::fromString(amount, currency(code));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }

    void knowsCurrencies()
    {
        QCOMPARE(currency(u"eur").code(), u"EUR"_s);
        QVERIFY(!Currency::fromCode(u"EUX"));
        QVERIFY(!Currency::fromCode(u"EURO"));
        QVERIFY(!Currency::fromCode(u""));
        const QStringList codes = Currency::allCodes();
        for (const QString &code : codes) {
            QVERIFY(Currency::fromCode(code));
            QVERIFY(currency(code).digits() >= 0 && currency(code).digits() <= 4);
        }
        QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    }

    void roundsPercentagesHalfAwayFromZero_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("result");
        QTest::newRow("exact") << u"100.00"_s << u"EUR"_s << u"19"_s << u"19.00"_s;
        QTest::newRow("half up") << u"0.50"_s << u"EUR"_s << u"1"_s << u"0.01"_s;
        QTest::newRow("below half") << u"0.49"_s << u"EUR"_s << u"1"_s << u"0.00"_s;
        QTest::newRow("negative half goes away from zero") << u"-0.50"_s << u"EUR"_s << u"1"_s << u"-0.01"_s;
        QTest::newRow("yen") << u"150"_s << u"JPY"_s << u"1"_s << u"2"_s;
        QTest::newRow("dinar") << u"0.250"_s << u"KWD"_s << u"0.2"_s << u"0.001"_s;
        QTest::newRow("a fine rate") << u"1000000.00"_s << u"EUR"_s << u"0.000001"_s << u"0.01"_s;
    }
    void roundsPercentagesHalfAwayFromZero()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        QFETCH(QString, percent);
        const auto result = percentOf(money(amount, code), decimal(percent));
        QVERIFY(result);
        QTEST(result->amountText(), "result");
    }

    void addsOnlyWhatIsAlikeAndFits()
    {
        QCOMPARE(*add(money(u"0.10", u"EUR"), money(u"0.20", u"EUR")), money(u"0.30", u"EUR"));
        QVERIFY(!add(money(u"1", u"EUR"), money(u"1", u"USD")));
        QVERIFY(!add(Money{std::numeric_limits<qint64>::max(), currency(u"EUR")}, money(u"0.01", u"EUR")));
        QVERIFY(!add(Money{std::numeric_limits<qint64>::min(), currency(u"EUR")}, money(u"-0.01", u"EUR")));
    }

    void convertsBetweenDigits()
    {
        // One euro costs 160.5 yen.
        QCOMPARE(*convert(money(u"1605", u"JPY"), currency(u"EUR"), decimal(u"160.5")), money(u"10.00", u"EUR"));
        QCOMPARE(*convert(money(u"1", u"JPY"), currency(u"EUR"), decimal(u"160.5")), money(u"0.01", u"EUR"));
        QVERIFY(!convert(money(u"1", u"EUR"), currency(u"USD"), Decimal()));
    }

    void readsExactDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortest");
        for (const auto &[text, shortest] : {std::pair(u"0.125", u"0.125"), {u"19", u"19"}, {u"19.000000", u"19"},
                 {u"-3.50", u"-3.5"}, {u"0", u"0"}, {u"-0", u"0"}, {u"9223372036854.775807", u"9223372036854.775807"}})
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(shortest);
    }
    void readsExactDecimals()
    {
        QFETCH(QString, text);
        const auto read = Decimal::fromString(text);
        QVERIFY(read);
        QTEST(read->toString(), "shortest");
    }

    void refusesWhatIsNoExactDecimal()
    {
        for (const auto *text :
            {u"", u"-", u".", u"1e3", u"0.1234567", u"9223372036854.775808", u"1 000", u"NaN", u"0x10"})
            QVERIFY2(!Decimal::fromString(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
    }

    void multipliesAndDividesWithoutOverflowInBetween()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(*multiplyDivide(most, most, most), most);
        QCOMPARE(*multiplyDivide(5, 1, 2), qint64(3));
        QCOMPARE(*multiplyDivide(-5, 1, 2), qint64(-3));
        QCOMPARE(*multiplyDivide(5, -1, 2), qint64(-3));
        QCOMPARE(*multiplyDivide(7, 1, 3), qint64(2));
        QVERIFY(!multiplyDivide(most, 2, 1));
        QVERIFY(!multiplyDivide(1, 1, 0));
    }
};

SATCHEL_PLAIN_TEST(tst_Money)
#include "tst_Money.moc"
