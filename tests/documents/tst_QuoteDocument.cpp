// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer reads of a quote: texts and numbers of their language, in the order of the template.
#include "documents/common/Firm.h"
#include "tests/documents/Documents.h"
#include "tests/documents/QuoteStore.h"
#include "tests/support/TestProgram.h"

#include <QScopeGuard>

using namespace satchel;
using namespace satchel::documents;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Pages &pages)
{
    QStringList lines;
    for (const Page &page : pages.pages)
        lines += satchel::test::linesOf(page);
    return lines;
}

} // namespace

class tst_QuoteDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfTheQuote()
    {
        QuoteStore store;
        store.line(u"Logger"_s, u"48"_s, u"189"_s, {{u"discount_percent"_s, Decimal::fromInteger(10)}});
        store.line(u"Manual"_s, u"30"_s, u"24.90"_s, {{u"tax_rate"_s, Decimal::fromInteger(7)}});
        store.line(u"Calibration"_s, u"1"_s, u"189"_s, {{u"kind"_s, u"optional"_s}});
        QVERIFY(store.update(EntityKind::Quote, store.quote, {{u"discount_percent"_s, Decimal::fromInteger(3)}}));
        const QStringList lines = linesOf(layOut(store.document()));
        for (const QString &text : {u"8,164.80"_s, u"(189.00)"_s, u"8,911.80"_s, u"−267.35"_s, u"8,644.45"_s,
                 u"Tax 19% on 7,919.86"_s, u"1,504.77"_s, u"50.72"_s, u"€10,199.94"_s, u"10%"_s})
            QVERIFY2(lines.contains(text), qPrintable(text + u'\n' + lines.join(u'\n')));
        QVERIFY(lines.contains(u"Calibration · optional"_s));
    }

    void theCustomerDoesNotReadHowTheDealIsCalledHere()
    {
        QuoteStore store;
        store.line(u"Logger"_s, u"2"_s, u"189"_s);
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Lindental, push hard before Q4"_s}});
        QVERIFY(store.update(EntityKind::Quote, store.quote, {{u"deal"_s, deal}}));
        const Document document = store.document();
        QVERIFY(!document.subject.contains(u"push hard"_s) && !document.title.contains(u"push hard"_s));
        QVERIFY(!linesOf(layOut(document)).join(u' ').contains(u"push hard"_s));
    }

    void aColumnNobodyNeedsIsLeftOut()
    {
        QuoteStore store;
        store.line(u"Logger"_s, u"2"_s, u"189"_s);
        const QStringList lines = linesOf(layOut(store.document()));
        QVERIFY(lines.contains(u"Unit price"_s));
        QVERIFY(!lines.contains(u"Disc."_s));
        QVERIFY(!lines.contains(u"Tax"_s));
    }

    void linesAreNumberedWithinTheirGroups()
    {
        QuoteStore store;
        store.group(u"Hardware"_s);
        store.line(u"Logger"_s, u"2"_s, u"189"_s);
        store.line(u"Probe"_s, u"2"_s, u"42.5"_s);
        const Pages pages = layOut(store.document());
        const QStringList lines = linesOf(pages);
        QVERIFY(lines.contains(u"1.2"_s));
        QVERIFY(lines.contains(u"463.00"_s)); // the group's
        QVERIFY(std::ranges::any_of(pages.bookmarks,
            [](const Bookmark &bookmark) { return bookmark.title == "Hardware"_L1 && bookmark.level == 1; }));
    }

    void eachLanguageHasItsWordsAndFigures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("German") << u"de"_s
                                << QStringList{u"Angebot – Entwurf"_s, u"Gesamtbetrag"_s, u"5.250,00"_s,
                                       u"20. Dezember 2026"_s};
        QTest::newRow("Austrian") << u"de-AT"_s << QStringList{u"Angebot – Entwurf"_s, u"Gesamtbetrag"_s};
        QTest::newRow("French") << u"fr"_s << QStringList{u"Devis – Brouillon"_s, u"5\u202f250,00"_s};
        QTest::newRow("Spanish") << u"es"_s << QStringList{u"Presupuesto – Borrador"_s, u"Total"_s};
        QTest::newRow("Japanese") << u"ja"_s << QStringList{u"御見積書 – 下書き"_s, u"合計金額"_s, u"2026年12月20日"_s};
        QTest::newRow("Arabic") << u"ar"_s << QStringList{u"عرض سعر – مسودة"_s, u"الإجمالي"_s};
        QTest::newRow("one there is not") << u"fi"_s << QStringList{u"Quote – Draft"_s};
    }
    void eachLanguageHasItsWordsAndFigures()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        QuoteStore store;
        store.line(u"Logger"_s, u"25"_s, u"210"_s);
        const Document document = store.document({}, language);
        const QStringList lines = linesOf(layOut(document));
        for (const QString &text : texts)
            QVERIFY2(lines.contains(text), qPrintable(text + u'\n' + lines.join(u'\n')));
        QCOMPARE(document.isRightToLeft, language == "ar"_L1);
    }

    void aQuoteMayHaveALanguageOfItsOwn()
    {
        QuoteStore store;
        QCOMPARE(readQuoteFacts(*store, store.quote)->language, QString());
        Letterhead letterhead = readLetterhead(*store);
        letterhead.language = u"de"_s;
        QVERIFY(store->commit({u"Letterhead"_s, Origin::user(), letterheadEdits(*store, letterhead), {}}));
        QCOMPARE(readQuoteFacts(*store, store.quote)->language, u"de"_s);
        QVERIFY(store.update(EntityKind::Quote, store.quote, {{u"language"_s, u"fr"_s}}));
        QCOMPARE(readQuoteFacts(*store, store.quote)->language, u"fr"_s);
    }

    /// Who says nothing gets what is usual where the firm is, with the dates and numbers of that country.
    void aQuoteIsInTheLanguageOfTheFirmsCountry()
    {
        const QLocale before;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QuoteStore store;
        store.line(u"Logger"_s, u"25"_s, u"210"_s);
        const auto isIn = [&](const QString &country) {
            const auto edits = firmEdits(*store, {{u"address_country"_s, country}});
            return edits && store->commit({u"Firm"_s, Origin::user(), *edits, {}})
                ? readQuoteFacts(*store, store.quote)->language
                : u"refused"_s;
        };
        QCOMPARE(readQuoteFacts(*store, store.quote)->language, u"en"_s); // the window's
        QCOMPARE(isIn(u"DE"_s), u"de"_s);
        QCOMPARE(isIn(u"AT"_s), u"de-AT"_s);
        QCOMPARE(isIn(u"GB"_s), u"en-GB"_s);
        QCOMPARE(isIn(u"MX"_s), u"es-MX"_s);
        QCOMPARE(isIn(u"NL"_s), u"en-NL"_s); // no texts in Dutch: the window's, dates and numbers as there
        QCOMPARE(isIn(u"DE"_s), u"de"_s);
        const QStringList lines = linesOf(layOut(store.document({}, readQuoteFacts(*store, store.quote)->language)));
        for (const QString &text : {u"5.250,00"_s, u"20. Dezember 2026"_s})
            QVERIFY2(lines.contains(text), qPrintable(lines.join(u'\n')));
        QVERIFY(store.update(EntityKind::Quote, store.quote, {{u"language"_s, u"en"_s}}));
        QCOMPARE(readQuoteFacts(*store, store.quote)->language, u"en"_s);
    }

    void aPageCarriesOverWhatTheLinesBeforeItComeTo()
    {
        QuoteStore store;
        for (int i = 0; i < 100; ++i)
            store.line(u"Logger %1"_s.arg(i), u"1"_s, u"10"_s);
        const Pages pages = layOut(store.document());
        QVERIFY(pages.pages.size() >= 3);
        int before = 0;
        for (size_t i = 0; i + 1 < pages.pages.size(); ++i) {
            const QStringList lines = satchel::test::linesOf(pages.pages[i]);
            before += static_cast<int>(lines.filter(u"Logger "_s).size());
            if (before == 0)
                continue;
            const qsizetype at = lines.lastIndexOf(u"Carried over"_s);
            if (at >= 0)
                QCOMPARE(lines.value(at + 1), QLocale(u"en"_s).toString(before * 10.0, 'f', 2));
        }
        QVERIFY(before > 50);
    }

    void everyTemplateAndPaperSizeHoldsAWholeQuote_data()
    {
        QTest::addColumn<QString>("look");
        for (const QString &name : builtInTemplates())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyTemplateAndPaperSizeHoldsAWholeQuote()
    {
        QFETCH(QString, look);
        QuoteStore store;
        store.fill(60);
        for (const QString &paper : {u"A4"_s, u"Letter"_s}) {
            auto facts = readQuoteFacts(*store, store.quote);
            QVERIFY(facts);
            facts->letterhead.paper = paper;
            const Pages pages = layOut(quoteDocument(*facts, findTemplate(look)->value, u"en"_s));
            QCOMPARE(linesOf(pages).filter(u"temperature logger"_s).size(), 60);
            for (const Page &page : pages.pages) {
                for (const Item &item : page.items) {
                    if (std::holds_alternative<LineItem>(item.what))
                        QVERIFY2(QRectF({}, pages.size).contains(item.box), qPrintable(textOf(page)));
                }
            }
        }
    }

    void whatCannotBePricedIsNotPrinted()
    {
        QuoteStore store;
        const RecordId bare = store.create(EntityKind::Quote, {{u"currency"_s, u"EUR"_s}});
        QVERIFY(readQuoteFacts(*store, bare));
        QVERIFY(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Quote, bare)}, {}}));
        QCOMPARE(readQuoteFacts(*store, bare).error().kind, Error::Kind::NotFound);
    }

    void theLetterheadIsKeptAndChangedInOneStep()
    {
        QuoteStore store;
        Letterhead letterhead = readLetterhead(*store);
        QCOMPARE(letterhead.name, u"Thermolog Messtechnik GmbH"_s);
        QVERIFY(letterheadEdits(*store, letterhead).empty());
        letterhead.phone.clear();
        letterhead.templateName = u"classic"_s;
        const auto edits = letterheadEdits(*store, letterhead);
        QCOMPARE(edits.size(), size_t(2));
        QVERIFY(store->commit({u"Letterhead"_s, Origin::user(), edits, {}}));
        QCOMPARE(readLetterhead(*store), letterhead);
    }
};

SATCHEL_GUI_TEST(tst_QuoteDocument)
#include "tst_QuoteDocument.moc"
