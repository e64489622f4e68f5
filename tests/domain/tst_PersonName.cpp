// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonName.h"
#include "domain/Record.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;

class tst_PersonName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSplitAndJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("full");
        QTest::newRow("first name first")
            << u"Ana Maria Silva"_s << u"Ana Maria"_s << u"Silva"_s << u"Ana Maria Silva"_s;
        QTest::newRow("comma") << u"Silva, Ana"_s << u"Ana"_s << u"Silva"_s << u"Ana Silva"_s;
        QTest::newRow("one word") << u"Silva"_s << QString() << u"Silva"_s << u"Silva"_s;
        QTest::newRow("Japanese") << u"佐藤 健一"_s << u"健一"_s << u"佐藤"_s << u"佐藤 健一"_s;
        QTest::newRow("Japanese, wide space") << u"佐藤　健一"_s << u"健一"_s << u"佐藤"_s << u"佐藤 健一"_s;
        QTest::newRow("Korean") << u"김 민수"_s << u"민수"_s << u"김"_s << u"김 민수"_s;
        QTest::newRow("Arabic") << u"ليلى منصور"_s << u"ليلى"_s << u"منصور"_s << u"ليلى منصور"_s;
        QTest::newRow("nothing") << u"  "_s << QString() << QString() << QString();
    }
    void isSplitAndJoined()
    {
        QFETCH(QString, text);
        const PersonName name = PersonName::fromText(text);
        QTEST(name.first, "first");
        QTEST(name.last, "last");
        QTEST(name.full(), "full");
    }

    void whatWasPutTogetherKeepsItsCommas()
    {
        const PersonName name = PersonName::fromFull(PersonName{u"Ana, called Nini"_s, u"Silva"_s}.full());
        QCOMPARE(name.first, u"Ana, called Nini"_s);
        QCOMPARE(name.last, u"Silva"_s);
    }

    void isFoundByTheBeginningsOfItsWords()
    {
        for (const QString &words : {u"mara"_s, u"Lind M."_s, u"lindqvist, mara"_s})
            QVERIFY2(isCalled(u"Mara Lindqvist"_s, words), qPrintable(words));
        QVERIFY(isCalled(u"Friedrich von Thun"_s, u"F. von Thun"_s));
        QVERIFY(isCalled(u"Müller-Lüdenscheidt GmbH"_s, u"ludenscheidt"_s));
        QVERIFY(isCalled(u"हिन्दी"_s, u"हिन्दी"_s));
        QVERIFY(!isCalled(u"हिन्दी"_s, u"द"_s)); // a vowel sign ends no word
        QVERIFY(!isCalled(u"Mara Lindqvist"_s, u"mara ara"_s));
        for (const QString &nothing : {QString(), u" ."_s})
            QVERIFY(!isCalled(u"Mara Lindqvist"_s, nothing));
    }

    void isTheTitleOfAPerson()
    {
        const auto schema = Schema::withCustomFields({});
        Record contact(schema->shared(EntityKind::Contact));
        contact.set(u"first_name", u"健一"_s);
        contact.set(u"last_name", u"佐藤"_s);
        QCOMPARE(titleOf(contact), u"佐藤 健一"_s);
        Record nameless(schema->shared(EntityKind::Contact));
        nameless.set(u"email", u"k.sato@aoba.example"_s);
        QCOMPARE(titleOf(nameless), u"k.sato@aoba.example"_s);
    }
};

SATCHEL_PLAIN_TEST(tst_PersonName)
#include "tst_PersonName.moc"
