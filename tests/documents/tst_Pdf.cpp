// SPDX-License-Identifier: GPL-3.0-or-later
// The file, read by programs that others wrote: qpdf and poppler.
#include "documents/pdf/Pdf.h"
#include "tests/documents/Documents.h"
#include "tests/documents/ProposalStore.h"
#include "tests/support/TestProgram.h"

#include <QProcess>
#include <QStandardPaths>

using namespace satchel;
using namespace satchel::documents;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A PDF on the disk and what a program says about it.
class PdfFile
{
public:
    explicit PdfFile(const Document &document)
    {
        const auto bytes = toPdf(layOut(document),
            {document.title, document.author, document.subject, document.language,
                *Instant::fromIso(u"2026-11-20T12:00:00Z")});
        if (!bytes)
            qFatal("%s", qUtf8Printable(toText(bytes.error())));
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("the file could not be written");
    }

    QString path() const { return m_folder.filePath(u"quote.pdf"_s); }
    /// Its output; null when it answers with an error.
    QString ask(const QString &program, QStringList arguments) const
    {
        arguments.replaceInStrings(u"FILE"_s, path());
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_Pdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"qpdf"_s, u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("qpdf and poppler-utils are not installed (./dev setup does)");
        }
    }

    void itIsSound()
    {
        QuoteStore store;
        store.fill(40);
        const PdfFile pdf(store.document());
        const QString said = pdf.ask(u"qpdf"_s, {u"--check"_s, u"FILE"_s});
        QVERIFY2(said.contains(u"No syntax or stream encoding errors"_s), qPrintable(said));
    }

    void titleLanguageAndAuthorStandInIt()
    {
        QuoteStore store;
        store.fill(3);
        const PdfFile pdf(store.document({}, u"de"_s));
        const QString facts = pdf.ask(u"pdfinfo"_s, {u"FILE"_s});
        QVERIFY2(facts.contains(u"Angebot – Entwurf"_s), qPrintable(facts));
        QVERIFY(facts.contains(u"Thermolog Messtechnik GmbH"_s));
        QVERIFY(facts.contains(u"A4"_s));
        const QString catalogue = pdf.ask(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, u"FILE"_s});
        QVERIFY(catalogue.contains(u"\"/Lang\": \"u:de"_s));
    }

    void everyFontIsEmbedded()
    {
        QuoteStore store;
        store.line(u"見積 مجموع Größe"_s, u"1"_s, u"10"_s);
        const QString fonts = PdfFile(store.document()).ask(u"pdffonts"_s, {u"FILE"_s});
        const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(rows.size() >= 4); // two weights, Arabic, Japanese
        static const QRegularExpression embedded(
            u" yes (yes|no)  ?yes "_s); // in the file, with the letters to search by
        for (const QString &row : rows)
            QVERIFY2(row.contains(embedded), qPrintable(fonts));
    }

    void itsTextIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Größe Łódź façade"_s;
        QTest::newRow("ligatures") << u"Office file flow"_s;
        QTest::newRow("Japanese") << u"見積書の合計"_s;
        QTest::newRow("Arabic") << u"الإجمالي"_s;
    }
    void itsTextIsFound()
    {
        QFETCH(QString, text);
        QuoteStore store;
        store.line(text, u"1"_s, u"10"_s);
        for (const QString &look : builtInTemplates()) {
            const QString found = PdfFile(store.document(look)).ask(u"pdftotext"_s, {u"FILE"_s, u"-"_s});
            QVERIFY2(found.normalized(QString::NormalizationForm_KC).contains(text), qPrintable(look + u'\n' + found));
        }
    }

    void bookmarksLeadToTheirPages()
    {
        QuoteStore store;
        store.fill(60);
        const QString outlines = PdfFile(store.document())
                                     .ask(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"FILE"_s});
        const QJsonArray top = QJsonDocument::fromJson(outlines.toUtf8())[u"outlines"_s].toArray();
        QVERIFY2(!top.isEmpty(), qPrintable(outlines));
        QCOMPARE(top[0][u"title"_s].toString(), u"Quote – Draft"_s);
        const QJsonArray groups = top[0][u"kids"_s].toArray();
        QCOMPARE(groups.size(), 6);
        QCOMPARE(groups[5][u"title"_s].toString(), u"Part 6"_s);
        QVERIFY(groups[5][u"destpageposfrom1"_s].toInt() > 1);
    }

    void linksAreThereForTheReader()
    {
        ProposalStore store;
        store.block(u"text"_s, u"Scope"_s,
            u"Read [our pages](https://satchel.example/a?b=(c)) or [write](mailto:sales@satchel.example) or "
            u"[call](tel:+493012345), never [this](javascript:alert) or [that](file:///etc/passwd).\n\n"
            "| Where | What |\n| --- | --- |\n| [in a cell](http://cell.example/ü) | x |"_s);
        const PdfFile pdf(store.printed().document);
        QVERIFY(pdf.ask(u"qpdf"_s, {u"--check"_s, u"FILE"_s}).contains(u"No syntax or stream encoding errors"_s));
        QStringList found;
        for (const QString &line :
            pdf.ask(u"pdfinfo"_s, {u"-url"_s, u"FILE"_s}).split(u'\n', Qt::SkipEmptyParts).mid(1))
            found.append(line.simplified().section(u' ', -1));
        found.removeDuplicates();
        QCOMPARE(found,
            (QStringList{u"https://satchel.example/a?b=(c)"_s, u"mailto:sales@satchel.example"_s, u"tel:+493012345"_s,
                u"http://cell.example/%C3%BC"_s}));
    }

    void theSameQuoteGivesTheSameBytes()
    {
        QuoteStore store;
        store.fill(5);
        const Document document = store.document();
        const PdfFacts facts{document.title, {}, {}, u"en"_s, *Instant::fromIso(u"2026-11-20T12:00:00Z")};
        const auto first = toPdf(layOut(document), facts);
        QVERIFY(first);
        QCOMPARE(toPdf(layOut(document), facts), first);
    }
};

SATCHEL_GUI_TEST(tst_Pdf)
#include "tst_Pdf.moc"
