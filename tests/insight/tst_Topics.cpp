// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversation was about, by its words.
#include "insight/text/TopicLexicon.h"

#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::insight;
using namespace Qt::StringLiterals;

class tst_Topics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextHasTheTopicsOfItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("topics");
        const auto row = [](const QString &text, TextLanguage language, const QStringList &topics) {
            QTest::newRow(qPrintable(text)) << text << static_cast<int>(language) << topics;
        };
        row(u"They ask for a discount on the list price, and the delivery was late."_s, TextLanguage::English,
            {u"price"_s, u"delivery"_s});
        row(u"The CFO signs once the data protection audit is done."_s, TextLanguage::English,
            {u"security"_s, u"decision_maker"_s});
        row(u"Der Rahmenvertrag läuft aus, über die Vertragsverlängerung spricht er mit dem Einkauf."_s,
            TextLanguage::German, {u"contract"_s, u"renewal"_s, u"decision_maker"_s});
        row(u"Lieferverzug, der Zeitplan wackelt."_s, TextLanguage::German, {u"delivery"_s, u"timeline"_s});
        row(u"納期と価格について相談した。"_s, TextLanguage::Japanese, {u"price"_s, u"delivery"_s});
        row(u"See you on Sunday."_s, TextLanguage::English, {});
        row(QString(), TextLanguage::English, {});
    }
    void aTextHasTheTopicsOfItsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const int, language);
        QFETCH(QStringList, topics);
        QStringList found = topicKeysIn(text, static_cast<TextLanguage>(language));
        found.sort();
        topics.sort();
        QCOMPARE(found, topics);
    }

    void theOtherLanguagesHaveTheirWords()
    {
        QCOMPARE(topicKeysIn(u"prix"_s, TextLanguage::French), QStringList{u"price"_s});
        QCOMPARE(topicKeysIn(u"precio"_s, TextLanguage::Spanish), QStringList{u"price"_s});
        QCOMPARE(topicKeysIn(u"السعر"_s, TextLanguage::Arabic), QStringList{u"price"_s});
    }

    void aTopicIsOfferedAsTheTeamWritesIt()
    {
        const TopicSuggestions suggestions({u"Preise"_s, u"Messe"_s});
        QCOMPARE(suggestions.find(u"Er fand den Preis zu hoch."_s, {}, TextLanguage::German), QStringList{u"Preise"_s});
    }

    void aTopicThatWasUsedBeforeIsFoundInTheText()
    {
        const TopicSuggestions suggestions({u"Autoclave"_s});
        QCOMPARE(suggestions.find(u"The autoclave leaks."_s, {}).front(), u"Autoclave"_s);
    }

    void whatIsThereIsNotOfferedAgain()
    {
        const TopicSuggestions suggestions;
        QVERIFY(suggestions.find(u"They want a discount."_s, {}).contains(topicLabel(u"price"_s)));
        QVERIFY(
            !suggestions.find(u"They want a discount."_s, {topicLabel(u"price"_s)}).contains(topicLabel(u"price"_s)));
    }

    void noMoreAreOfferedThanAsked()
    {
        const QString text = u"price, delivery, contract, training, security, budget, integration, support"_s;
        QCOMPARE(TopicSuggestions().find(text, {}, TextLanguage::English, 3).size(), 3);
    }

    void aShortTopicIsNotFoundByChance()
    {
        QVERIFY(!TopicSuggestions({u"at"_s}).find(u"We meet at noon."_s, {}).contains(u"at"_s));
    }
};

SATCHEL_TEST(tst_Topics)
#include "tst_Topics.moc"
