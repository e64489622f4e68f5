// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;

class tst_PhoneNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PhoneNumber::fromText(u"+49 30 1234567"_s, {}))
            QSKIP("built without libphonenumber");
    }

    void aNumberIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::newRow("with its country") << u"+49 30 1234567"_s << QString() << u"+49301234567"_s;
        QTest::newRow("trunk prefix") << u"030 1234567"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("slash") << u"030/123 45 67"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("trunk prefix in brackets") << u"+49 (0)30 1234567"_s << QString() << u"+49301234567"_s;
        QTest::newRow("prefix 00") << u"0049 30 1234567"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("prefix 00, region not known") << u"0049 30 1234567"_s << QString() << u"+49301234567"_s;
        QTest::newRow("prefix 00 where it is 011") << u"0049 30 1234567"_s << u"US"_s << u"+49301234567"_s;
        QTest::newRow("prefix 011") << u"011 49 30 1234567"_s << u"US"_s << u"+49301234567"_s;
        QTest::newRow("Arabic-Indic digits") << u"٠٣٠ ١٢٣٤٥٦٧"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("Arabic-Indic digits and plus") << u"+٩٧١ ٤ ٥٥٥ ١٢٣٤"_s << QString() << u"+97145551234"_s;
        QTest::newRow("full width") << u"＋８１ ３-５５５０-１２３４"_s << QString() << u"+81355501234"_s;
        QTest::newRow("United States") << u"(201) 555-0123"_s << u"US"_s << u"+12015550123"_s;
        QTest::newRow("United States, trunk prefix") << u"1-201-555-0123"_s << u"US"_s << u"+12015550123"_s;
        QTest::newRow("Britain") << u"020 7946 0123"_s << u"GB"_s << u"+442079460123"_s;
        QTest::newRow("France") << u"01 99 00 12 34"_s << u"FR"_s << u"+33199001234"_s;
        QTest::newRow("Italy keeps its zero") << u"06 12345678"_s << u"IT"_s << u"+390612345678"_s;
        QTest::newRow("Russia") << u"8 (495) 123-45-67"_s << u"RU"_s << u"+74951234567"_s;
        QTest::newRow("Argentina, mobile") << u"011 15-1234-5678"_s << u"AR"_s << u"+5491112345678"_s;
        QTest::newRow("Japan") << u"03-5550-1234"_s << u"JP"_s << u"+81355501234"_s;
        QTest::newRow("the text's country wins") << u"+43 1 2345678"_s << u"DE"_s << u"+4312345678"_s;
        QTest::newRow("spaces around") << u"  +49 30 1234567 "_s << QString() << u"+49301234567"_s;
    }
    void aNumberIsReadHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const auto number = PhoneNumber::fromText(text, region);
        QVERIFY(number);
        QTEST(number->e164, "e164");
        QVERIFY(number->extension.isEmpty());
    }

    void anExtensionIsKept()
    {
        const auto number = PhoneNumber::fromText(u"030 1234567 ext. 12"_s, u"DE"_s);
        QVERIFY(number);
        QCOMPARE(*number, (PhoneNumber{u"+49301234567"_s, u"301234567"_s, u"12"_s}));
        QCOMPARE(PhoneNumber::fromText(u"+1 201-555-0123 x5"_s, {})->extension, u"5"_s);
        QCOMPARE(dialledNumber(u"030 1234567 ext. 12"_s, u"DE"_s), u"+49-30-1234567;ext=12"_s);
    }

    void anythingElseIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::newRow("nothing") << QString() << u"DE"_s;
        QTest::newRow("words") << u"on request"_s << u"DE"_s;
        QTest::newRow("words before") << u"office 030 1234567"_s << u"DE"_s;
        QTest::newRow("words behind") << u"030 1234567 (home)"_s << u"DE"_s;
        QTest::newRow("letters of the keypad") << u"1-800-FLOWERS"_s << u"US"_s;
        QTest::newRow("an address") << u"12345 Main street"_s << u"US"_s;
        QTest::newRow("a code") << u"K-100482"_s << u"DE"_s;
        QTest::newRow("two numbers") << u"+49 30 123456 / 0171 2345678"_s << u"DE"_s;
        QTest::newRow("region not known") << u"030 1234567"_s << QString();
        QTest::newRow("of another region") << u"030 1234567"_s << u"US"_s;
        QTest::newRow("no region") << u"030 1234567"_s << u"Germany"_s;
        QTest::newRow("too long") << QString(1000, u'1') << u"DE"_s;
        QTest::newRow("too short") << u"+49 30"_s << QString();
        QTest::newRow("only marks") << u"+ ( ) -"_s << u"DE"_s;
    }
    void anythingElseIsNoNumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QVERIFY(!PhoneNumber::fromText(text, region));
        QCOMPARE(groupedPhone(text, region), text);
    }

    void twoNumbersAreCompared_data()
    {
        using M = PhoneMatch;
        QTest::addColumn<PhoneText>("first");
        QTest::addColumn<PhoneText>("second");
        QTest::addColumn<PhoneMatch>("match");
        const auto row = [](const char *name, const PhoneText &first, const PhoneText &second, M match) {
            QTest::newRow(name) << first << second << match;
        };
        const PhoneText berlin{u"+49 30 1234567"_s};
        row("other marks", berlin, {u"+49-(0)30/123 45 67"_s}, M::Exact);
        row("regions say the country", berlin, {u"030 1234567"_s, u"DE"_s}, M::Exact);
        row("one says no country", berlin, {u"030 1234567"_s}, M::National);
        row("neither does", {u"030 1234567"_s}, {u"030/1234567"_s}, M::National);
        row("another country", berlin, {u"+43 30 1234567"_s}, M::None);
        row("another country by its region", berlin, {u"030 1234567"_s, u"NL"_s}, M::None);
        row("without the area", berlin, {u"1234567"_s}, M::Short);
        row("one has an extension", berlin, {u"+49 30 1234567 ext. 1"_s}, M::Short);
        row("other extensions", {u"+49 30 1234567 ext. 2"_s}, {u"+49 30 1234567 ext. 1"_s}, M::None);
        row("another number", berlin, {u"+49 30 1234568"_s}, M::None);
        row("Arabic-Indic digits", berlin, {u"٠٣٠ ١٢٣٤٥٦٧"_s, u"DE"_s}, M::Exact);
        row("a text", berlin, {u"30 1234567 Tom"_s}, M::None);
        row("two texts", {u"on request"_s}, {u"on request"_s}, M::None);
        row("nothing", {}, {}, M::None);
    }
    void twoNumbersAreCompared()
    {
        QFETCH(PhoneText, first);
        QFETCH(PhoneText, second);
        QTEST(comparePhones(first, second), "match");
        QTEST(comparePhones(second, first), "match");
    }

    void theDigitsOfOtherSpellingsAreAmongTheVariants()
    {
        for (const auto &text : {u"+49 30 1234567"_s, u"0049 30 1234567"_s, u"+49 (0)30 1234567"_s}) {
            const QStringList variants = phoneMatchKeys(text, {});
            for (const auto &other : {u"49301234567"_s, u"0049301234567"_s, u"0301234567"_s, u"490301234567"_s})
                QVERIFY2(variants.contains(other), qPrintable(text + u" lacks "_s + other));
        }
        QVERIFY(phoneMatchKeys(u"(201) 555-0123"_s, u"US"_s).contains(u"12015550123"_s));
        QVERIFY(phoneMatchKeys(u"030 1234567 x12"_s, u"DE"_s).contains(u"4930123456712"_s));
        QVERIFY(!phoneMatchKeys(u"030 1234567 x12"_s, u"DE"_s).contains(u"49301234567"_s));
    }

    void whatIsNoNumberHasItsOwnDigitsOnly()
    {
        QCOMPARE(phoneMatchKeys(u"(030) 12 34 567"_s, {}), QStringList{u"0301234567"_s});
        QCOMPARE(phoneMatchKeys(u"room 12"_s, u"DE"_s), QStringList{u"12"_s});
    }

    void isFoundByTheDigitsThatAllSpellingsShare_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("with its country") << u"+49 30 1234567"_s << QString() << QStringList{u"301234567"_s};
        QTest::newRow("prefix 00") << u"0049 30 1234567"_s << QString() << QStringList{u"301234567"_s};
        QTest::newRow("trunk prefix") << u"030/1234567"_s << QString() << QStringList{u"301234567"_s};
        QTest::newRow("the beginning") << u"+49 30 1234"_s << QString() << QStringList{u"301234"_s};
        QTest::newRow("too short a beginning") << u"+49 30 12"_s << QString() << QStringList{u"493012"_s};
        QTest::newRow("trunk prefix of a region") << u"8 495 123-45-67"_s << u"RU"_s << QStringList{u"4951234567"_s};
        QTest::newRow("of a region that is not known")
            << u"8 495 123-45-67"_s << QString() << QStringList{u"84951234567"_s};
        QTest::newRow("written otherwise at home")
            << u"+54 9 11 1234 5678"_s << QString() << QStringList{u"91112345678"_s, u"0111512345678"_s};
        QTest::newRow("digits in the middle") << u"5550"_s << u"DE"_s << QStringList{u"5550"_s};
    }
    void isFoundByTheDigitsThatAllSpellingsShare()
    {
        QFETCH(QString, query);
        QFETCH(QString, region);
        QTEST(phoneSearchTerms(query, region), "spellings");
    }

    void isDialledWithItsCountry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("with its country") << u"+49 (0)30/1234567"_s << QString() << u"+49-30-1234567"_s;
        QTest::newRow("by its region") << u"030 1234567"_s << u"DE"_s << u"+49-30-1234567"_s;
        QTest::newRow("region not known") << u"030 1234567"_s << QString() << u"0301234567"_s;
        QTest::newRow("an internal number") << u"4 12"_s << u"DE"_s << u"412"_s;
        QTest::newRow("an emergency number") << u"112"_s << u"DE"_s << u"112"_s;
    }
    void isDialledWithItsCountry()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QTEST(dialledNumber(text, region), "dialled");
    }

    void onlyDigitsWithoutAGapAreGrouped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("with its country") << u"+493012345678"_s << u"+49 30 12345678"_s;
        QTest::newRow("at home") << u"03012345678"_s << u"030 12345678"_s;
        QTest::newRow("another country") << u"+12015550123"_s << u"+1 201-555-0123"_s;
        QTest::newRow("grouped by a person") << u"+49 521 5550-43"_s << u"+49 521 5550-43"_s;
        QTest::newRow("slash") << u"030/12345678"_s << u"030/12345678"_s;
        QTest::newRow("no digit is added") << u"493012345678"_s << u"493012345678"_s;
        QTest::newRow("an internal number") << u"412"_s << u"412"_s;
        QTest::newRow("Arabic-Indic digits") << u"٠٣٠١٢٣٤٥٦٧٨"_s << u"٠٣٠١٢٣٤٥٦٧٨"_s;
    }
    void onlyDigitsWithoutAGapAreGrouped()
    {
        QFETCH(QString, text);
        QTEST(groupedPhone(text, u"DE"_s), "shown");
    }

    void aCountryIsKnownByItsNames_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::newRow("code") << u"de"_s << u"DE"_s;
        QTest::newRow("English") << u"Germany"_s << u"DE"_s;
        QTest::newRow("its own language") << u"Deutschland"_s << u"DE"_s;
        QTest::newRow("one of several") << u"Suisse"_s << u"CH"_s;
        QTest::newRow("without accents") << u"Osterreich"_s << u"AT"_s;
        QTest::newRow("Japanese") << u"日本"_s << u"JP"_s;
        QTest::newRow("Arabic") << u"الكويت"_s << u"KW"_s;
        QTest::newRow("short name") << u"USA"_s << u"US"_s;
        QTest::newRow("two words") << u"  United   Kingdom "_s << u"GB"_s;
        QTest::newRow("no country") << u"Europe"_s << QString();
        QTest::newRow("unknown") << u"Atlantis"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCountryIsKnownByItsNames()
    {
        QFETCH(QString, country);
        QTEST(regionNamed(country), "region");
    }

    void theAddressSaysWhereANumberIsDialled()
    {
        const auto schema = Schema::withCustomFields({});
        Record contact(schema->shared(EntityKind::Contact));
        QCOMPARE(regionOf(contact, u"DE"_s), u"DE"_s);
        contact.set(u"address_country", u"Austria"_s);
        QCOMPARE(regionOf(contact, u"DE"_s), u"AT"_s);
        contact.set(u"address_country", u"Atlantis"_s); // is not the region of the reader
        QCOMPARE(regionOf(contact, u"DE"_s), QString());
        QCOMPARE(regionOf(Record(schema->shared(EntityKind::Deal)), u"DE"_s), u"DE"_s);
    }
};

SATCHEL_TEST(tst_PhoneNumber)
#include "tst_PhoneNumber.moc"
