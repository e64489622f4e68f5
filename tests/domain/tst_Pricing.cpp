// SPDX-License-Identifier: GPL-3.0-or-later
// The golden quotes of tests/data/pricing were worked out by worked_out.py with exact fractions, apart from this
// program; the first of them is also in the picture of the quote builder.
#include "domain/Pricing.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(QStringView text)
{
    return *Decimal::fromString(text);
}

const Currency euro = *Currency::fromCode(u"EUR");

LineKind kindOf(const QString &word)
{
    static const QStringList kinds = {u"normal"_s, u"optional"_s, u"alternative"_s, u"group"_s, u"text"_s};
    return static_cast<LineKind>(kinds.indexOf(word));
}

PricingLine lineOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    return {kindOf(words[0]), decimal(words[1]), decimal(words[2]), decimal(words[3]), taxCategoryOf(words[4]),
        decimal(words[5])};
}

/// What a golden case writes down, of the totals.
QStringList written(const Totals &totals)
{
    QStringList lines{u"= %1 %2 %3 %4 %5 %6"_s.arg(totals.subtotal)
                          .arg(totals.discount)
                          .arg(totals.net)
                          .arg(totals.tax)
                          .arg(totals.total)
                          .arg(totals.optional)};
    QString amounts = u"amounts"_s;
    for (const qint64 amount : totals.amounts)
        amounts += u' ' + QString::number(amount);
    lines.append(amounts);
    for (const TaxGroup &group : totals.taxGroups)
        lines.append(u"group %1 %2 %3 %4 %5 %6"_s.arg(taxCategoryKey(group.category), group.rate.toString())
                         .arg(group.lines)
                         .arg(group.discount)
                         .arg(group.net)
                         .arg(group.tax));
    return lines;
}

std::vector<PricingLine> randomLines(std::mt19937_64 &random, size_t count)
{
    const auto between = [&](qint64 low, qint64 high) {
        return std::uniform_int_distribution<qint64>(low, high)(random);
    };
    const Decimal rates[] = {decimal(u"19"), decimal(u"7"), decimal(u"5.5"), Decimal()};
    std::vector<PricingLine> lines(count);
    for (PricingLine &line : lines) {
        line.kind = between(0, 9) == 0 ? LineKind::Optional : LineKind::Normal;
        line.quantity = Decimal::fromMillionths(between(-5'000'000, 900'000'000));
        line.unitPrice = Decimal::fromMillionths(between(-100, 5'000'000'000));
        line.discountPercent = Decimal::fromMillionths(between(0, 3) ? 0 : between(0, 100'000'000));
        line.taxRate = rates[between(0, 3)];
        if (line.taxRate == Decimal() && between(0, 1))
            line.category = TaxCategory::ReverseCharge;
    }
    return lines;
}

PricingLine at(QStringView quantity, QStringView price)
{
    return {LineKind::Normal, decimal(quantity), decimal(price), {}, TaxCategory::Standard, {}};
}

} // namespace

class tst_Pricing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesToWhatWasWorkedOutApart()
    {
        QFile file(test::projectPath(u"tests/data/pricing/worked_out.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList cases = QString::fromUtf8(file.readAll()).split(u"# "_s, Qt::SkipEmptyParts);
        QVERIFY(cases.size() > 300);
        for (const QString &text : cases) {
            const QStringList lines = text.trimmed().split(u'\n');
            const QStringList head = lines[1].split(u' ');
            const PricingTerms terms{*Currency::fromCode(head[0]), head[1] == "gross"_L1, decimal(head[2])};
            std::vector<PricingLine> priced;
            qsizetype i = 2;
            for (; !lines[i].startsWith(u'='); ++i)
                priced.push_back(lineOf(lines[i]));
            const auto totals = computeTotals(terms, priced);
            QVERIFY2(totals, qUtf8Printable(lines[0]));
            QVERIFY2(written(*totals) == lines.mid(i), qUtf8Printable(lines[0] + u'\n' + written(*totals).join(u'\n')));
        }
    }

    void anyLinesKeepTheRules_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void anyLinesKeepTheRules()
    {
        QFETCH(quint64, seed);
        std::mt19937_64 random(seed);
        const bool isGross = seed % 2 == 0;
        const Decimal discount = Decimal::fromMillionths(static_cast<qint64>(random() % 100'000'001));
        const PricingTerms terms{*Currency::fromCode(seed % 3 ? u"EUR" : u"KWD"), isGross, discount};
        auto lines = randomLines(random, 1 + seed % 40);
        const auto totals = computeTotals(terms, lines);
        QVERIFY(totals);

        QCOMPARE(totals->total, totals->net + totals->tax);
        QCOMPARE(totals->subtotal - totals->discount, isGross ? totals->total : totals->net);
        qint64 shares = 0;
        for (const TaxGroup &group : totals->taxGroups) {
            shares += group.discount;
            QCOMPARE(group.lines - group.discount, isGross ? group.net + group.tax : group.net);
        }
        QCOMPARE(shares, totals->discount);

        std::shuffle(lines.begin(), lines.end(), random);
        Totals shuffled = *computeTotals(terms, lines);
        shuffled.amounts = totals->amounts; // these are in the order of the lines
        QCOMPARE(shuffled, *totals);

        for (PricingLine &line : lines)
            line.quantity = Decimal::fromMillionths(-line.quantity.millionths());
        const Totals back = *computeTotals(terms, lines);
        QCOMPARE(back.subtotal, -totals->subtotal);
        QCOMPARE(back.discount, -totals->discount);
    }

    void sharesSumToTheWhole_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void sharesSumToTheWhole()
    {
        QFETCH(quint64, seed);
        std::mt19937_64 random(seed);
        std::vector<qint64> weights(1 + seed % 9);
        for (qint64 &weight : weights)
            weight = static_cast<qint64>(random() % 20'001) - 4'000;
        const Decimal percent = Decimal::fromMillionths(static_cast<qint64>(random() % 100'000'001));
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        const qint64 whole = percentOf({sum, euro}, percent)->minor;
        const auto shares = allocate(whole, weights, percent);
        QVERIFY(shares);
        QCOMPARE(std::accumulate(shares->begin(), shares->end(), qint64(0)), whole);
        for (size_t i = 0; i < weights.size(); ++i) {
            const double exact = static_cast<double>(weights[i]) * percent.toApproximate() / 100;
            QVERIFY(std::abs(static_cast<double>((*shares)[i]) - exact) < 1.0001); // never a whole unit off
        }
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QStringList>("prices");
        QTest::addColumn<QString>("where");
        const QString half = u"4700000000000"_s;
        QTest::newRow("a line") << QStringList{u"9000000 9000000000000"_s} << u"line 1"_s;
        QTest::newRow("the sum of lines") << QStringList{u"10000 "_s + half, u"10000 "_s + half} << u"total"_s;
        QTest::newRow("one behind another") << QStringList{u"1 1"_s, u"9223372036854 9223372036854"_s} << u"line 2"_s;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QStringList, prices);
        QFETCH(QString, where);
        std::vector<PricingLine> lines;
        for (const QString &price : prices)
            lines.push_back(at(price.section(u' ', 0, 0), price.section(u' ', 1)));
        const auto totals = computeTotals({euro, false, {}}, lines);
        QVERIFY(!totals);
        QCOMPARE(totals.error().kind, Error::Kind::Invalid);
        QCOMPARE(totals.error().where, where);
        QVERIFY(totals.error().what.contains(u"too large"_s));
    }

    void theTaxCanBeWhatDoesNotFit()
    {
        PricingLine line = at(u"10000", u"8000000000000"); // 8 × 10^16 fits, 19 % more does not
        QVERIFY(computeTotals({euro, false, {}}, std::span(&line, 1)));
        line.taxRate = decimal(u"19");
        QCOMPARE(computeTotals({euro, false, {}}, std::span(&line, 1)).error().where, u"total"_s);
    }

    void theLargestAmountsAreExact()
    {
        PricingLine yen = at(u"1000000", u"9223372036854"); // 9.2 × 10^18, and every digit counts
        QCOMPARE(computeTotals({*Currency::fromCode(u"JPY"), false, {}}, std::span(&yen, 1))->total,
            9'223'372'036'854'000'000);
        yen.discountPercent = decimal(u"0.000001");
        QCOMPARE(lineAmount(yen, *Currency::fromCode(u"JPY"))->minor, 9'223'371'944'620'279'631); // − 92233720368.54
    }

    void sumsThatMeetInTheMiddleFitInAnyOrder()
    {
        std::vector<PricingLine> lines = {
            at(u"10000", u"9000000000000"), at(u"10000", u"9000000000000"), at(u"-10000", u"9000000000000")};
        for (int i = 0; i < 3; ++i) {
            std::rotate(lines.begin(), lines.begin() + 1, lines.end());
            const auto totals = computeTotals({euro, false, {}}, lines);
            QVERIFY(totals);
            QCOMPARE(totals->total, 9'000'000'000'000'000'000);
        }
    }

    void refusesRatesAndDiscountsOutOfRange()
    {
        PricingLine line = at(u"1", u"1");
        const auto whatIsWrong = [&] { return computeTotals({euro, false, {}}, std::span(&line, 1)); };
        line.discountPercent = decimal(u"100.000001");
        QVERIFY(!whatIsWrong());
        line.discountPercent = {};
        line.taxRate = decimal(u"-1");
        QVERIFY(!whatIsWrong());
        line.taxRate = decimal(u"100.5");
        QVERIFY(!whatIsWrong());
        line.taxRate = decimal(u"19");
        line.category = TaxCategory::ReverseCharge;
        QVERIFY(whatIsWrong().error().what.contains(u"no tax"_s));
        line.taxRate = {};
        QVERIFY(whatIsWrong());
        QVERIFY(!computeTotals({euro, false, decimal(u"101")}, std::span(&line, 1)));
    }

    void readsRecords()
    {
        const auto schema = Schema::withCustomFields({});
        Record quote(schema->shared(EntityKind::Quote));
        quote.set(u"currency", u"EUR"_s);
        quote.set(u"prices", u"gross"_s);
        QVERIFY(pricingTermsOf(quote)->pricesIncludeTax);
        Record line(schema->shared(EntityKind::QuoteLine));
        line.set(u"unit_price", UnitPrice{decimal(u"1.25"), euro});
        QCOMPARE(lineAmount(*pricingLineOf(line, euro), euro)->minor, 125); // no quantity: one
        line.set(u"tax_category", u"export"_s);
        line.set(u"kind", u"alternative"_s);
        QCOMPARE(pricingLineOf(line, euro)->category, TaxCategory::Export);
        QCOMPARE(pricingLineOf(line, euro)->kind, LineKind::Alternative);
        line.set(u"unit_price", UnitPrice{decimal(u"1.25"), *Currency::fromCode(u"USD")});
        QVERIFY(pricingLineOf(line, euro).error().what.contains(u"USD"_s));
        quote.set(u"currency", u"XYZ"_s);
        QCOMPARE(pricingTermsOf(quote).error().where, u"quote.currency"_s);
    }

    void namesTheCategoriesOfTheStandard()
    {
        const std::pair<TaxCategory, QString> codes[] = {{TaxCategory::Standard, u"S"_s}, {TaxCategory::Zero, u"Z"_s},
            {TaxCategory::Exempt, u"E"_s}, {TaxCategory::ReverseCharge, u"AE"_s}, {TaxCategory::IntraCommunity, u"K"_s},
            {TaxCategory::Export, u"G"_s}, {TaxCategory::NotSubject, u"O"_s}};
        for (const auto &[category, code] : codes) {
            QCOMPARE(taxCategoryCode(category), code);
            QCOMPARE(taxCategoryOf(taxCategoryKey(category)), category);
        }
    }
};

SATCHEL_PLAIN_TEST(tst_Pricing)
#include "tst_Pricing.moc"
