// SPDX-License-Identifier: GPL-3.0-or-later
// Who documents are from: the one value, its rule, the firm behind it, and what paper says while nobody was named.
#include "documents/common/Sender.h"

#include "documents/common/DraftMark.h"
#include "documents/common/Firm.h"
#include "documents/engine/Layout.h"
#include "documents/quote/QuoteDocument.h"
#include "domain/FieldNames.h"
#include "domain/StandardTax.h"
#include "store/privacy/StoredSetting.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/UnnamedUser.h"

#include <QImage>
#include <QPainter>

using namespace satchel;
using namespace satchel::documents;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    UnnamedUser unnamed; // first: the store is made after it
    TestStore store;
    store::Store &operator*() { return *store; }

    void commit(Result<std::vector<Edit>> edits)
    {
        if (!edits)
            qFatal("%s", qPrintable(toText(edits.error())));
        const auto done = (*store).commit({u"test"_s, Origin::user(), std::move(*edits), {}});
        if (!done)
            qFatal("%s", qPrintable(toText(done.error())));
    }
    RecordId quote()
    {
        const RecordId company = store.create(EntityKind::Company, {{field::name, u"Aalto"_s}});
        return store.create(
            EntityKind::Quote, {{field::company, company}, {field::currency, u"EUR"_s}, {field::owner, (*store).me()}});
    }
};

QImage firstPage(const Document &document)
{
    const Pages pages = layOut(document);
    QImage image(pages.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages.pages.front());
    return image;
}

} // namespace

class tst_Sender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewStoreHasNone()
    {
        Desk desk;
        const Sender sender = readSender(*desk);
        QVERIFY(!sender.isEnough());
        QCOMPARE(sender.person, QString());
        QCOMPARE(sender.firm, QString());
    }

    void theAnswersAreKept()
    {
        Desk desk;
        const Sender wanted{u"Mara Lindqvist"_s, u"Fjellstad Instrumente"_s, u"DE"_s, u"CHF"_s};
        desk.commit(senderEdits(*desk, wanted));
        QCOMPARE(readSender(*desk), wanted);
        QVERIFY(readSender(*desk).isEnough());
        QCOMPARE(readLetterhead(*desk).name, u"Fjellstad Instrumente"_s);
        QVERIFY(senderEdits(*desk, wanted)->empty());
    }

    /// The firm is enough for a document; the window asks until somebody signs as well.
    void aFirmIsEnoughAndAPersonSigns()
    {
        Desk desk;
        desk.commit(senderEdits(*desk, {{}, u"Fjellstad Instrumente"_s, {}, {}}));
        QVERIFY(readSender(*desk).isEnough());
        QVERIFY(!readSender(*desk).isSigned());
        desk.commit(senderEdits(*desk, {u"Mara Lindqvist"_s, u"Fjellstad Instrumente"_s, {}, {}}));
        QVERIFY(readSender(*desk).isSigned());
    }

    void meIsNoAnswer()
    {
        Desk desk;
        const auto refused = senderEdits(*desk, {u"Me"_s, u"Fjellstad"_s, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"contact_name"_s);
        QVERIFY(!firmEdits(*desk, {{u"contact_name"_s, u"ich"_s}}));
    }

    void paperNeverSaysMe()
    {
        Desk desk;
        const RecordId quote = desk.quote();
        const auto before = readQuoteFacts(*desk, quote);
        QVERIFY(before);
        QVERIFY(!before->hasSender());
        QCOMPARE(before->owner, QString());
        desk.commit(senderEdits(*desk, {u"Mara Lindqvist"_s, {}, {}, {}}));
        const auto after = readQuoteFacts(*desk, quote);
        QVERIFY(after->hasSender());
        QCOMPARE(after->owner, u"Mara Lindqvist"_s);
        QCOMPARE(after->letterhead.name, u"Mara Lindqvist"_s);
    }

    void theFirmsLinesStandOnTheLetterhead()
    {
        Desk desk;
        desk.commit(firmEdits(*desk,
            {{u"name"_s, u"Fjellstad"_s}, {u"address_street"_s, u"Hafenweg 2"_s},
                {u"address_postal_code"_s, u"24103"_s}, {u"address_city"_s, u"Kiel"_s}, {u"address_country"_s, u"DE"_s},
                {u"vat_id"_s, u"DE123456789"_s}, {u"iban"_s, u"DE89 3704 0044 0532 0130 00"_s},
                {u"bic"_s, u"COBADEFF"_s}, {u"registration_id"_s, u"HRB 12"_s}}));
        const Letterhead letterhead = readLetterhead(*desk);
        QCOMPARE(letterhead.address, u"Hafenweg 2\n24103 Kiel"_s);
        QCOMPARE(letterhead.tax, u"DE123456789"_s);
        QCOMPARE(letterhead.bank, u"IBAN DE89370400440532013000\nBIC COBADEFF"_s);
        QCOMPARE(letterhead.registration, u"HRB 12"_s);
        desk.commit(firmEdits(*desk, {{u"phone"_s, u"+49 431 5550"_s}, {u"vat_id"_s, QString()}}));
        QCOMPARE(readFirm(*desk)[u"address_city"_s], u"Kiel"_s);
        QCOMPARE(readFirm(*desk)[u"vat_id"_s], QString());
        QCOMPARE(readLetterhead(*desk).tax, QString());
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown") << u"colour"_s << u"red"_s;
        QTest::newRow("currency") << u"currency"_s << u"XQX"_s;
        QTest::newRow("no currency") << u"currency"_s << QString();
        QTest::newRow("check digits") << u"iban"_s << u"DE88370400440532013000"_s;
        QTest::newRow("no iban") << u"iban"_s << u"DE"_s;
    }
    void aWrongFieldIsNamed()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        Desk desk;
        const auto refused = firmEdits(*desk, {{field, value}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, field);
    }

    void aCountryHasACurrency()
    {
        QCOMPARE(currencyOfCountry(u"DE"_s), u"EUR"_s);
        QCOMPARE(currencyOfCountry(u"CH"_s), u"CHF"_s);
        QCOMPARE(currencyOfCountry(u"JP"_s), u"JPY"_s);
        QCOMPARE(currencyOfCountry(u"??"_s), QString());
    }

    void aDraftIsMarkedOnEveryPage()
    {
        Desk desk;
        const auto facts = readQuoteFacts(*desk, desk.quote());
        const auto look = chosenTemplate({}, {}, templateFolder());
        Document document = quoteDocument(*facts, look.value, u"de"_s);
        const QImage plain = firstPage(document);
        markAsDraft(document, look.value.word(u"de"_s, u"draft"_s));
        const QImage marked = firstPage(document);
        QVERIFY(marked != plain);
        int changed = 0; // the mark is large, not a line in a corner
        for (int y = 0; y < plain.height(); y += 4)
            for (int x = 0; x < plain.width(); x += 4)
                changed += plain.pixel(x, y) != marked.pixel(x, y);
        QVERIFY2(changed > plain.width() * plain.height() / 16 / 100, qPrintable(QString::number(changed)));
        QCOMPARE(document.frames.back().on, Frame::On::Every);
    }

    /// A store that answers where its firm is knows what new quote lines are taxed with, until somebody says another
    /// rate; one that knew its country before keeps what it has.
    void theUsualTaxFollowsTheCountry()
    {
        Desk desk;
        const auto tax = [&] { return store::readSetting(*desk, usualTaxSetting)->value; };
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"DE"_s, u"EUR"_s}));
        QCOMPARE(tax(), u"19"_s);
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"CH"_s, u"CHF"_s}));
        QCOMPARE(tax(), u"8.1"_s);
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"US"_s, u"USD"_s}));
        QCOMPARE(tax(), QString());
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"GB"_s, u"GBP"_s}));
        desk.commit(std::vector{*store::settingEdit(*desk, usualTaxSetting, u"5"_s)});
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"NL"_s, u"EUR"_s}));
        QCOMPARE(tax(), u"5"_s);
    }

    void anEarlierStoreKeepsItsLinesWithoutTax()
    {
        Desk desk;
        desk.commit(std::vector{*store::settingEdit(*desk, firmCountrySetting, u"DE"_s)});
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"DE"_s, u"EUR"_s}));
        QCOMPARE(store::readSetting(*desk, usualTaxSetting)->value, QString());
        desk.commit(senderEdits(*desk, {u"Kim Berg"_s, u"Aalto"_s, u"AT"_s, u"EUR"_s}));
        QCOMPARE(store::readSetting(*desk, usualTaxSetting)->value, QString());
    }

    void theRateOfACountryIsKnownByItsCode()
    {
        QCOMPARE(standardTaxRate(u"de"_s), Decimal::fromString(u"19").value());
        QCOMPARE(standardTaxRate(u"JP"_s), Decimal::fromString(u"10").value());
        QVERIFY(!standardTaxRate(u"US"_s));
        QVERIFY(!standardTaxRate({}));
    }
};

SATCHEL_GUI_TEST(tst_Sender)
#include "tst_Sender.moc"
