// SPDX-License-Identifier: GPL-3.0-or-later
// One meaning per word in the whole window: words that were replaced by the usual ones do not come back, whoever writes
// the next sentence.
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace satchel;

namespace {

struct Retired
{
    const char *pattern; // of a sentence in English, or of a translation
    const char *instead;
};

constexpr Retired retiredInEnglish[] = {
    {"\\bnotices?\\b(?<!Minimum notice)", "notification"},
    {"\\b[Hh]and(ed)? out\\b", "export personal data"},
    {"\\b[Ff]orget (this person|whom|for good)|\\berased? for good\\b", "erase permanently"},
    {"\\b[Cc]apture forms?\\b", "web form"},
    {"\\b[Mm]oods?\\b", "tone"},
    {"\\b[Oo]n hold\\b", "needs attention"},
    {"^[Aa]s usual$", "the value, with “(default)”"},
    {"^Asks you$", "needs your answer"},
    {"\\bsuddenly lacks\\b", "are missing from"},
    {"\\bby halves\\b", "nothing was saved"},
    {"^[Oo]wn fields$", "custom fields"},
};

constexpr Retired retiredInGerman[] = {{"\\bAusfuhr\\b", "Export, exportieren"},
    {"\\bEinfuhr\\b", "Import, importieren"}, {"\\bErfassungsformular", "Webformular"},
    {"Eingabetaste|\\+Eingabe\\b|\\bEingabe (öffnet|zeigt|geht)", "Enter"}};

/// All texts of one kind ("source", "translation", "numerusform") in a file of translations.
QStringList textsOf(const QString &language, const QStringList &kinds)
{
    QFile file(test::projectPath(u"/translations/satchel_%1.ts"_s.arg(language)));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && kinds.contains(xml.name().toString()))
            texts += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

QStringList foundIn(const QStringList &texts, std::span<const Retired> retired)
{
    QStringList found;
    for (const Retired &word : retired) {
        const QRegularExpression pattern(QString::fromUtf8(word.pattern));
        for (const QString &text : texts) {
            if (text.contains(pattern))
                found += u"“%1”: say “%2”"_s.arg(text, QString::fromUtf8(word.instead));
        }
    }
    return found;
}

} // namespace

class tst_Vocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSentenceHasAWordThatWasReplaced()
    {
        const QStringList texts = textsOf(u"de"_s, {u"source"_s});
        QVERIFY(texts.size() > 5000);
        const QStringList found = foundIn(texts, retiredInEnglish);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noGermanSentenceHasOneEither()
    {
        const QStringList found = foundIn(textsOf(u"de"_s, {u"translation"_s, u"numerusform"_s}), retiredInGerman);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

SATCHEL_PLAIN_TEST(tst_Vocabulary)
#include "tst_Vocabulary.moc"
