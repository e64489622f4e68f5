// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LocaleText.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Language.h"
#include "ui/lists/FilterOperators.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const QString source = test::projectPath({});
const QStringList translated = {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};

QString translationFile(const QString &language)
{
    return source + u"/translations/satchel_%1.ts"_s.arg(language);
}

/// One text of a .ts file.
struct Message
{
    QString english;
    QStringList forms; // one, or as many as the language counts by
    bool isFinished = true;
    bool isCounted = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.push_back({{}, {}, true, xml.attributes().value("numerus"_L1) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.back().english = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.back().isCounted)
                messages.back().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.back().forms.append(xml.readElementText());
        }
    }
    return messages;
}

/// Placeholders and markup: a translation must contain all of them.
QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(u"%L?\\d+|</?[a-z]+"_s);
    QStringList marks;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        marks.append(match.next().captured());
    marks.sort();
    return marks;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useLanguage(*qGuiApp, u"en"_s); }

    void everyLanguageNamesItself()
    {
        QStringList names;
        for (const Language &language : languages())
            names.append(language.name);
        QCOMPARE(
            names, QStringList({u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"العربية"_s, u"日本語"_s}));
    }

    void aLanguageIsSpokenAndLeftAgain()
    {
        useLanguage(*qGuiApp, u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(Schema::withCustomFields({})->entity(EntityKind::Contact).find(u"first_name")->label, u"Vorname"_s);
        useLanguage(*qGuiApp, u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        useLanguage(*qGuiApp, u"en"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(Schema::withCustomFields({})->entity(EntityKind::Contact).find(u"first_name")->label, u"First name"_s);
        QVERIFY(qGuiApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly).size() == 1);
    }

    void labelsStandInASentenceAsTheLanguageWritesThem()
    {
        QCOMPARE(inSentence(u"Price lists"_s), u"price lists"_s);
        QCOMPARE(inSentence(u"VAT number"_s), u"VAT number"_s);
        useLanguage(*qGuiApp, u"fr"_s);
        QCOMPARE(inSentence(u"Étape du cycle"_s), u"étape du cycle"_s);
        useLanguage(*qGuiApp, u"de"_s);
        QCOMPARE(inSentence(u"Preislisten"_s), u"Preislisten"_s); // German writes every noun large
    }

    void numbersInSentencesAreTheLanguages()
    {
        useLanguage(*qGuiApp, u"ar"_s);
        QVERIFY(
            QCoreApplication::translate("satchel::ui::ConflictsPage", "%Ln record(s)", nullptr, 23).contains(u"٢٣"));
        QVERIFY(FilterPeriod::all().front().label.contains(QChar(0x0667))); // the last 7 days
        useLanguage(*qGuiApp, u"de"_s);
        QCOMPARE(FilterPeriod::all().front().label, u"die letzten 7 Tage"_s);
        QCOMPARE(localMonth(QLocale(), QDate(2026, 3, 10)), u"März 2026"_s);
        useLanguage(*qGuiApp, u"ja"_s);
        QCOMPARE(localMonth(QLocale(), QDate(2026, 3, 10)), u"2026年3月"_s);
    }

    void whatQtSaysIsTranslatedToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("this Qt has no words in German");
        useLanguage(*qGuiApp, u"de"_s);
        QLineEdit edit;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        QVERIFY2(menu->actions().front()->text().startsWith(u"&Rückgängig"),
            qUtf8Printable(menu->actions().front()->text()));
    }

    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : translated)
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageIsWhole()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(translationFile(language));
        QVERIFY(messages.size() > 2000);
        for (const Message &message : messages) {
            const auto tell = [&](const char *what) {
                return u"%1: %2"_s.arg(QString::fromLatin1(what), message.english).toUtf8();
            };
            QVERIFY2(message.isFinished, tell("unfinished").constData());
            for (const QString &form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), tell("empty").constData());
                QVERIFY2(marksIn(form) == marksIn(message.english), tell("places or marks are missing").constData());
                QVERIFY2(message.isCounted || form.endsWith(u'…') == message.english.endsWith(u'…'),
                    tell("the dots at the end").constData());
            }
        }
    }

    void everySentenceOfTheProgramIsInEveryLanguage_data() { everyLanguageIsWhole_data(); }
    void everySentenceOfTheProgramIsInEveryLanguage()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"satchel_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(translationFile(language), copy));
        QProcess update;
        update.setWorkingDirectory(source);
        update.start(test::lupdateProgram(),
            {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"-I"_s, u"models"_s, u"models"_s, u"ui"_s,
                u"app"_s, u"sync"_s, u"platform"_s, u"-ts"_s, copy});
        QVERIFY(update.waitForFinished(120'000));
        QCOMPARE(update.exitCode(), 0);
        for (const Message &message : messagesOf(copy))
            QVERIFY2(message.isFinished, qPrintable(u"./dev translate finds it new or gone: "_s + message.english));
    }

    /// Texts are looked up in the context they were collected in.
    void everyContextOfTheProgramIsKnown()
    {
        static const QRegularExpression context(
            u"(?:Q_DECLARE_TR_FUNCTIONS\\(|QCoreApplication::translate\\(\")([A-Za-z:]+)"_s);
        const QString words = contentOf(translationFile(u"de"_s));
        QStringList lost;
        for (const QString &module : {u"ui"_s, u"models"_s, u"app"_s, u"sync"_s, u"platform"_s}) {
            QDirIterator files(
                source + u'/' + module, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString code = contentOf(files.next());
                for (auto match = context.globalMatch(code); match.hasNext();) {
                    if (const QString name = match.next().captured(1); !words.contains(u"<name>%1</name>"_s.arg(name)))
                        lost.append(files.fileName() + u": "_s + name);
                }
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void noSentenceOfAWindowPassesTheTranslatorsBy()
    {
        static const QRegularExpression sentence(u"u\"([A-Z][a-z]+ [^\"]*|[A-Z][a-z]{2,}[.…!?]?)\"_s"_s);
        const QStringList names = {
            u"Satchel"_s, u"Fusion"_s, u"Read"_s, u"Inter"_s, u"Letter"_s}; // of things, the same in every language
        QStringList found;
        QDirIterator files(source + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString code = contentOf(files.next());
            for (auto match = sentence.globalMatch(code); match.hasNext();) {
                if (const QString words = match.next().captured(1); !names.contains(words) && words != u"English")
                    found.append(files.fileName() + u": "_s + words);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void oneAndManyAreWrittenDifferently()
    {
        QCOMPARE(QCoreApplication::translate("satchel::ui::ConflictsPage", "%Ln record(s)", nullptr, 1), u"1 record"_s);
        QCOMPARE(
            QCoreApplication::translate("satchel::ui::ConflictsPage", "%Ln record(s)", nullptr, 2), u"2 records"_s);
    }

    void everyNumberedSentenceHasBothForms()
    {
        static const QRegularExpression numbered(uR"re(tr\(\s*"((?:[^"\\]|\\.)*%L?n(?:[^"\\]|\\.)*)")re"_s);
        const QString forms = contentOf(test::projectPath(u"translations/satchel_en.ts"_s));
        QVERIFY(!forms.isEmpty());
        QVERIFY(!forms.contains(u"unfinished"_s));
        int sentences = 0;
        for (const QString &module : {u"ui"_s, u"models"_s, u"app"_s}) {
            QDirIterator files(test::projectPath(module), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString text = contentOf(files.next());
                for (auto match = numbered.globalMatch(text); match.hasNext(); ++sentences) {
                    const auto found = match.next();
                    const QString sentence = found.captured(1).replace(u"\\\""_s, u"\""_s);
                    const bool isContinued = QStringView(text).mid(found.capturedEnd()).trimmed().startsWith(u'"');
                    QVERIFY2(!sentence.contains(u"%n"),
                        qUtf8Printable(files.filePath() + u": "_s + sentence)); // %Ln: the language's digits
                    const QString escaped = sentence.toHtmlEscaped().replace(u'\'', u"&apos;"_s);
                    QVERIFY2(forms.contains(u"<source>"_s + escaped + (isContinued ? QString() : u"</source>"_s)),
                        qUtf8Printable(files.filePath() + u": "_s + sentence));
                }
            }
        }
        QVERIFY(sentences > 20);
    }

    void theRegionSaysHowDatesAndNumbersAreWrittenInEveryLanguage()
    {
        useLanguage(*qGuiApp, u"en"_s, u"DE"_s);
        const auto reset = qScopeGuard([] { useLanguage(*qGuiApp, u"en"_s); });
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), u"1.234,50"_s);
        QCOMPARE(QLocale().toString(QTime(15, 0), QLocale::ShortFormat), u"15:00"_s);
        useRegion(u"US"_s);
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Sunday);
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), u"1,234.50"_s);
    }

    void anErrorOfAFieldGoesByItsLabelAndType()
    {
        const auto schema = Schema::withCustomFields({});
        const Error email{Error::Kind::Invalid, u"technical words"_s, u"contact.email"_s};
        QCOMPARE(sentenceFor(email, schema.get()), u"E-mail: This is not an e-mail address."_s);
        const Error person{Error::Kind::Invalid, u"technical words"_s, u"contact"_s};
        QCOMPARE(sentenceFor(person, schema.get()), u"A person needs a name, an e-mail address or a phone number."_s);
        const Error name{Error::Kind::Invalid, u"technical words"_s, u"company.name"_s};
        QCOMPARE(sentenceFor(name, schema.get()), u"Name: This field is required."_s);
    }
};

SATCHEL_GUI_TEST(tst_Language)
#include "tst_Language.moc"
