// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/CompanyName.h"
#include "duplicates/MailAddress.h"
#include "duplicates/NameForms.h"
#include "duplicates/Similarity.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel::duplicates;
using namespace Qt::StringLiterals;

class tst_NameForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellingsOfAnUmlautAreOne()
    {
        QCOMPARE(latinName(u"Müller"_s).text, "muller");
        QCOMPARE(latinName(u"Mueller"_s).text, "muller");
        QCOMPARE(latinName(u"MULLER"_s).text, "muller");
        QCOMPARE(latinName(u"Weißenfels"_s).text, latinName(u"Weissenfels"_s).text);
    }

    void otherScriptsAreWrittenInLatinLetters()
    {
        QCOMPARE(latinName(u"Иванов"_s).text, "ivanov");
        QCOMPARE(latinName(u"Παπαδόπουλος"_s).text, "papadopoulos");
        QCOMPARE(latinName(u"사토"_s).script, Script::Spelled);
    }

    void ideographsStayAsTheyAre()
    {
        const LatinName name = latinName(u"佐藤 健一"_s);
        QCOMPARE(name.script, Script::Ideographs);
        QCOMPARE(name.text, u"佐藤健一"_s.toStdString());
    }

    void arabicAndLatinNamesHaveTheSameConsonants()
    {
        const LatinName arabic = latinName(u"منصور"_s);
        QCOMPARE(arabic.script, Script::Consonants);
        QCOMPARE(consonants(arabic.text), consonants("mansour"));
        QCOMPARE(consonants(latinName(u"ليلى"_s).text), consonants("layla"));
    }

    void consonantsOfSpellingsAreOne()
    {
        QCOMPARE(consonants("katharina"), consonants("catarina"));
        QCOMPARE(consonants("philipp"), consonants("filip"));
        QCOMPARE(consonants("meier"), consonants("mayr"));
        QVERIFY(consonants("meier") != consonants("weber"));
    }

    void shortFormsBelongToTheirNames()
    {
        QVERIFY(areShortForms("bill", "william"));
        QVERIFY(areShortForms("bill", "will"));
        QVERIFY(areShortForms("priya", "priyanka"));
        QVERIFY(!areShortForms("bill", "robert"));
        QVERIFY(!areShortForms("unheard", "of"));
        QCOMPARE(longForm("bill"), "william");
        QCOMPARE(longForm("unheard"), "unheard");
    }

    void legalFormsSayNothingAboutACompany()
    {
        QCOMPARE(companyCore(u"Nordwind Energie GmbH & Co. KG"_s), "nordwind energie");
        QCOMPARE(companyCore(u"Acme, S.A."_s), "acme");
        QCOMPARE(companyCore(u"The Holding Company Ltd."_s), "the holding company ltd");
        QCOMPARE(companyCore(u"株式会社トヨタ"_s), companyCore(u"株式会社トヨタ"_s));
    }

    void mailboxesAreComparedAsTheirProviderDoes()
    {
        QCOMPARE(MailAddress::fromText(u"Ana.Silva+crm@GoogleMail.com"_s).mailbox, u"anasilva"_s);
        QCOMPARE(MailAddress::fromText(u"Ana.Silva@acme.example"_s).mailbox, u"ana.silva"_s);
        QVERIFY(MailAddress::fromText(u"info@acme.example"_s).isShared);
        QVERIFY(MailAddress::fromText(u"ana@gmx.de"_s).isOfProvider);
        for (const QString &text : {u""_s, u"ana"_s, u"@acme.example"_s, u"ana@"_s})
            QVERIFY2(MailAddress::fromText(text).isEmpty(), qPrintable(text));
    }

    // The examples of Winkler's paper.
    void similarityIsWinklers()
    {
        QCOMPARE(qRound(similarity("martha", "marhta") * 1000), 961);
        QCOMPARE(qRound(similarity("dwayne", "duane") * 1000), 840);
        QCOMPARE(qRound(similarity("dixon", "dicksonx") * 1000), 813);
        QCOMPARE(similarity("same", "same"), 1.0);
        QCOMPARE(similarity("abc", "xyz"), 0.0);
        QCOMPARE(similarity("", "xyz"), 0.0);
        QVERIFY(similarity(std::string(500, 'a'), std::string(400, 'a')) > 0.9);
    }
};

SATCHEL_TEST(tst_NameForms)
#include "tst_NameForms.moc"
