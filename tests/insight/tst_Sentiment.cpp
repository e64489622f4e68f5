// SPDX-License-Identifier: GPL-3.0-or-later
// The mood of sentences as people write them into notes (tests/data/sentiment), and what decides it.
#include "domain/ChoiceNames.h"
#include "insight/text/Sentiment.h"
#include "insight/text/SentimentLexicon.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace satchel;
using namespace satchel::insight;
using namespace Qt::StringLiterals;

namespace {

struct LabelledSentence
{
    QString verdict; // a key of the field
    QString text;
};

std::vector<LabelledSentence> labelledSentences(const QString &name, TextLanguage language)
{
    QFile file(test::projectPath(u"tests/data/sentiment/%1.%2.tsv"_s.arg(name, languageCode(language))));
    std::vector<LabelledSentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (!line.startsWith(u'#') && tab > 0)
            sentences.push_back({line.left(tab), line.mid(tab + 1)});
    }
    return sentences;
}

double scoreOf(const QString &text)
{
    return sentimentOf(text).score;
}

} // namespace

class tst_Sentiment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentenceHasTheMoodThatAReaderGaveIt_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        for (const TextLanguage language : textLanguages) {
            const QString code = languageCode(language);
            int number = 0;
            for (const LabelledSentence &sentence : labelledSentences(u"tuned"_s, language))
                QTest::addRow("%s %d", qPrintable(code), ++number) << sentence.verdict << sentence.text << code;
            QVERIFY(number >= 15);
        }
    }

    void aSentenceHasTheMoodThatAReaderGaveIt()
    {
        QFETCH(QString, verdict);
        QFETCH(QString, text);
        QFETCH(QString, language);
        const Sentiment sentiment = sentimentOf(text);
        QVERIFY(sentiment.language);
        QCOMPARE(languageCode(*sentiment.language), language);
        QVERIFY2(sentiment.choice() == verdict,
            qPrintable(u"%1: %2 by %3, %4"_s.arg(text, sentiment.choice())
                           .arg(sentiment.score)
                           .arg(sentiment.words.join(u", "_s))));
    }

    /// Sentences that the lexicon was not tuned on.
    void mostUnseenSentencesAreReadRightly_data()
    {
        QTest::addColumn<int>("language");
        for (const TextLanguage language : textLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << static_cast<int>(language);
    }

    void mostUnseenSentencesAreReadRightly()
    {
        constexpr double floorOfAccuracy = 0.75;
        QFETCH(int, language);
        int right = 0;
        QStringList wrong;
        const auto sentences = labelledSentences(u"heldout"_s, static_cast<TextLanguage>(language));
        QVERIFY(sentences.size() >= 10);
        for (const LabelledSentence &sentence : sentences) {
            const bool isRight = sentimentOf(sentence.text).choice() == sentence.verdict;
            right += isRight ? 1 : 0;
            if (!isRight)
                wrong.append(sentence.text);
        }
        QVERIFY2(right >= floorOfAccuracy * static_cast<double>(sentences.size()), qPrintable(wrong.join(u'\n')));
    }

    /// Whole notes often say a mood without a word of the lexicon; then nothing is suggested, rather than the contrary.
    void aNoteIsNotReadAsTheContrary()
    {
        for (const TextLanguage language : {TextLanguage::English, TextLanguage::German}) {
            const auto notes = labelledSentences(u"notes"_s, language);
            QCOMPARE(notes.size(), size_t(8));
            for (const LabelledSentence &note : notes) {
                const QString read = sentimentOf(note.text).choice();
                QVERIFY2(note.verdict != choice::positive || read != choice::negative, qPrintable(note.text));
                QVERIFY2(note.verdict != choice::negative || read != choice::positive, qPrintable(note.text));
            }
        }
    }

    void aNegationTurnsAnOpinionAround()
    {
        QVERIFY(scoreOf(u"She is happy with it."_s) > 0);
        QVERIFY(scoreOf(u"She is not happy with it."_s) < 0);
        QVERIFY(scoreOf(u"She isn’t very happy with it."_s) < 0);
        QVERIFY(scoreOf(u"Es gab keine Probleme."_s) > 0);
        QVERIFY(scoreOf(u"Das gefällt uns nicht."_s) < 0);
        QVERIFY(scoreOf(u"Das funktioniert nicht gut."_s) < 0);
        QVERIFY(scoreOf(u"Le client n’est pas content."_s) < 0);
        QVERIFY(scoreOf(u"El cliente no está contento."_s) < 0);
        QVERIFY(scoreOf(u"お客様は満足していない。"_s) < 0);
        QVERIFY(scoreOf(u"العميل غير راضٍ"_s) < 0);
    }

    void aNegationEndsWithItsClause()
    {
        QVERIFY(scoreOf(u"He had no time, he is happy with the offer."_s) > 0);
        QVERIFY(scoreOf(u"Nicht am Montag. Der Kunde ist zufrieden."_s) > 0);
    }

    void degreesChangeTheStrength()
    {
        QVERIFY(scoreOf(u"They are very happy."_s) > scoreOf(u"They are happy."_s));
        QVERIFY(scoreOf(u"They are a bit disappointed."_s) > scoreOf(u"They are disappointed."_s));
        QVERIFY(scoreOf(u"Sie sind sehr zufrieden."_s) > scoreOf(u"Sie sind zufrieden."_s));
    }

    void whatComesAfterButCountsMore()
    {
        QVERIFY(scoreOf(u"The demo was good, but the support is bad."_s) < 0);
        QVERIFY(scoreOf(u"The support is bad, but the demo was good."_s) > 0);
        QVERIFY(scoreOf(u"The demo was good. However, the support is bad."_s) < 0);
    }

    void aQuestionHardlySaysAnything()
    {
        QCOMPARE(sentimentOf(u"Is the price too high for them, or what is the reason?"_s).verdict,
            Sentiment::Verdict::Neutral);
    }

    void quotesSignaturesAndMentionsDoNotCount()
    {
        const QString answer = u"The customer is happy.\n\nOn Mon, Nov 16, 2026 at 9:30 AM Anna Berg "
                               "<anna@lindental.example> wrote:\n> We are very disappointed and angry.\n"_s;
        QCOMPARE(sentimentOf(answer).verdict, Sentiment::Verdict::Positive);
        QVERIFY(!textToRead(answer).contains(u"angry"_s));
    }

    void aTextOfTooFewWordsSaysNothing()
    {
        for (const QString &text : {u""_s, u"   \n"_s, u"Ben Clark"_s, u"4711"_s, u"???"_s, u"Call back"_s, u"👍"_s,
                 u"Lorem ipsum dolor amet consectetur adipiscing"_s, u"会议"_s}) {
            const Sentiment sentiment = sentimentOf(text);
            QVERIFY2(sentiment.verdict == Sentiment::Verdict::TooLittle, qPrintable(text));
            QVERIFY(sentiment.choice().isEmpty());
            QVERIFY(sentiment.words.isEmpty());
        }
    }

    void theWordsThatDecidedAreThoseOfTheText()
    {
        QCOMPARE(
            sentimentOf(u"Disappointed by the Late delivery."_s).words, QStringList({u"Disappointed"_s, u"Late"_s}));
        QCOMPARE(sentimentOf(u"They are not happy."_s).words, QStringList{u"not happy"_s});
        QCOMPARE(sentimentOf(u"Es gibt Qualitätsprobleme."_s).words, QStringList{u"Qualitätsprobleme"_s});
        QCOMPARE(sentimentOf(u"Ils sont déçus."_s).words, QStringList{u"déçus"_s});
        QVERIFY(sentimentOf(u"We met on Tuesday to go through the offer."_s).words.isEmpty());
    }

    void umlautsMakeAnotherWordInGerman()
    {
        QCOMPARE(
            sentimentOf(u"Wir haben das schon am Montag mit ihm besprochen."_s).verdict, Sentiment::Verdict::Neutral);
        QVERIFY(scoreOf(u"DER KUNDE IST ENTTÄUSCHT UND VERÄRGERT."_s) < 0);
        QVERIFY(scoreOf(u"Der Kunde ist entta\u0308uscht."_s) < 0); // decomposed
    }

    void theSameTextHasTheSameScore()
    {
        const QString text = u"They are happy, but the delivery was late again."_s;
        const Sentiment first = sentimentOf(text);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(sentimentOf(text).score, first.score);
            QCOMPARE(sentimentOf(text).words, first.words);
        }
        QVERIFY(first.score >= -1 && first.score <= 1);
    }

    void aLongTextTakesFewMilliseconds()
    {
        QString text;
        while (text.size() < 2'000)
            text += u"The customer is not happy with the delivery, but they like the new version. "_s;
        sentimentOf(text); // reads the tables
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            sentimentOf(text);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed()))); // with sanitizers as well
    }

    void everyLexiconHasWordsOfEachKind()
    {
        for (const TextLanguage language : textLanguages) {
            int positive = 0;
            int negative = 0;
            for (const LexiconLine &line : lexiconLines(u"sentiment.%1.tsv"_s.arg(languageCode(language)))) {
                const int count = static_cast<int>(line.phrases.size());
                positive += line.kind.toDouble() > 0 ? count : 0;
                negative += line.kind.toDouble() < 0 ? count : 0;
            }
            QVERIFY(positive >= 75);
            QVERIFY(negative >= 75);
        }
    }
};

SATCHEL_TEST(tst_Sentiment)
#include "tst_Sentiment.moc"
